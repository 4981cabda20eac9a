import type { StateCreator } from "zustand/vanilla";
import type { AppState } from "./store";

export interface Notice {
  id: number;
  tone: "information" | "warning";
  message: string;
  /** Something that can be done about it. */
  action?: { label: string; act(): void };
}

const mostAtOnce = 3;

export interface NoticesSlice {
  notices: Notice[];
  notify(message: string, tone?: Notice["tone"], action?: Notice["action"]): void;
  dismiss(id: number): void;
}

export const noticesSlice: StateCreator<AppState, [], [], NoticesSlice> = (set) => ({
  notices: [],
  notify: (message, tone = "information", action) =>
    set(({ notices }) => {
      const others = notices.filter((notice) => notice.message !== message);
      const id = 1 + Math.max(0, ...notices.map((notice) => notice.id));
      return { notices: [...others, { id, tone, message, action }].slice(-mostAtOnce) };
    }),
  dismiss: (id) => set(({ notices }) => ({ notices: notices.filter((one) => one.id !== id) })),
});
