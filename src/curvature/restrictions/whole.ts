import type { RestrictionCode } from "./code";

export const whole: RestrictionCode<unknown> = () => ({});
