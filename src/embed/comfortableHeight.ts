/** Height of a stage as a share of its width, and its limits in CSS pixels. */
const STAGE_RATIO = 0.62;
const LEAST_STAGE = 300;
const MOST_STAGE = 640;
/** The least of one of several, its head included. */
const LEAST_PANE = 220;
/** Panes stand side by side in frames wider than this, in CSS pixels; the style sheet says the same. */
const TWO_COLUMNS = 600;

/**
 * The height in CSS pixels at which the whole frame is comfortably seen. Depends on the frame's width
 * and on what lies around its stage, never on the frame's own height, so that a host may follow it.
 *
 * @param panes runs side by side.
 */
export function comfortableHeight(width: number, aroundStage: number, panes = 1): number {
  const columns = panes > 1 && width > TWO_COLUMNS ? 2 : 1;
  const least = panes > 1 ? LEAST_PANE : LEAST_STAGE;
  const stage = Math.min(MOST_STAGE, Math.max(least, (STAGE_RATIO * width) / columns));
  return Math.ceil(stage * Math.ceil(panes / columns) + aroundStage);
}
