import type { AttackCode } from "./code";

/** Nothing moves. */
export const none: AttackCode<unknown> = () => async () => {};
