import type { StateCreator } from "zustand/vanilla";
import type { AppState } from "./store";

export interface Notice {
  id: number;
  tone: "information" | "warning";
  message: string;
}

const mostAtOnce = 3;

export interface NoticesSlice {
  notices: Notice[];
  notify(message: string, tone?: Notice["tone"]): void;
  dismiss(id: number): void;
}

export const noticesSlice: StateCreator<AppState, [], [], NoticesSlice> = (set) => ({
  notices: [],
  notify: (message, tone = "information") =>
    set(({ notices }) => {
      const others = notices.filter((notice) => notice.message !== message);
      const id = 1 + Math.max(0, ...notices.map((notice) => notice.id));
      return { notices: [...others, { id, tone, message }].slice(-mostAtOnce) };
    }),
  dismiss: (id) => set(({ notices }) => ({ notices: notices.filter((one) => one.id !== id) })),
});
