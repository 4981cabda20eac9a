import { captionText } from "./export/citation";
import { paneMark } from "./paneMark";
import type { Snapshot } from "./snapshot";

/** Titles and captions of runs side by side, each under its mark. */
export function captionOfAll(snapshots: readonly Snapshot[]): string {
  return snapshots.map((one, index) => `${paneMark(index)}: ${captionText(one)}`).join(" ");
}
