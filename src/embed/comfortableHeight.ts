/** Height of the stage as a share of its width, and its limits in CSS pixels. */
const STAGE_RATIO = 0.62;
const LEAST_STAGE = 300;
const MOST_STAGE = 640;

/**
 * The height in CSS pixels at which the whole frame is comfortably seen. Depends on the frame's width
 * and on what lies around its stage, never on the frame's own height, so that a host may follow it.
 */
export function comfortableHeight(width: number, aroundStage: number): number {
  const stage = Math.min(MOST_STAGE, Math.max(LEAST_STAGE, STAGE_RATIO * width));
  return Math.ceil(stage + aroundStage);
}
