import type { Clip } from "./code";

export const none: Clip<unknown> = () => {};
