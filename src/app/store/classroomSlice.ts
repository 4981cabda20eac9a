import type { StateCreator } from "zustand/vanilla";
import type { ClassLink } from "../../snapshot/link/classLink";
import type { AppState } from "./store";

export interface ClassroomSlice {
  /** What the class link says that the page was opened with; null without one. */
  classroom: ClassLink | null;
}

export const classroomSlice: StateCreator<AppState, [], [], ClassroomSlice> = () => ({
  classroom: null,
});
