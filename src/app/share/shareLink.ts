import { isFromFile } from "../../catalog/datasets";
import { grouped, listed } from "../../language/spoken";
import { t } from "../../language/t";
import { emptyRun } from "../../results/results";
import { formatNumber } from "../../snapshot/formatNumber";
import { encodeComparison } from "../../snapshot/link/comparisonLink";
import { encodeLink, LONGEST_LINK } from "../../snapshot/link/link";
import type { Snapshot } from "../../snapshot/snapshot";

export interface ShareLink {
  address: string;
  /** What the link holds after its "#", with it. */
  hash: string;
  holds: "snapshot" | "recipe";
  /** What it holds and how exactly, in a sentence or two. */
  words: string;
}

/**
 * The snapshot as a link to the page.
 *
 * @param page address of the page without query and hash
 */
export function shareLink(snapshot: Snapshot, page: string): ShareLink {
  const { hash, holds, error, leftOut } = encodeLink(withoutOwnData(snapshot));
  const address = page + hash;
  const length = t`${grouped(address.length)} characters.`;
  if (holds === "recipe") {
    const words = t`${length} This landscape does not fit into a link of ${grouped(LONGEST_LINK)}: the link holds its recipe, which whoever opens it has to train. To send the landscape itself, download the .npz file under Files.`;
    return { address, hash, holds, words };
  }
  const words = t`${length} The landscape itself is in the link: terrain, path, numbers and view, with losses to within ${formatNumber(100 * error, 1)} % of the shown range; the minimum, the end of training and eigenvalues are exact.${without(leftOut)} Nothing is uploaded.`;
  return { address, hash, holds, words };
}

function without(leftOut: readonly string[]): string {
  if (leftOut.length === 0) return "";
  return t` Left out: ${listed([...leftOut])}; the .npz file under Files has them.`;
}

/**
 * Runs side by side as one link.
 *
 * @param page address of the page without query and hash
 */
export function comparisonLink(snapshots: readonly Snapshot[], page: string): ShareLink {
  const { hash, holds, error, leftOut } = encodeComparison(snapshots.map(withoutOwnData));
  const address = page + hash;
  const length = t`${grouped(address.length)} characters.`;
  const words =
    holds === "recipe"
      ? t`${length} The landscapes do not fit into a link of ${grouped(LONGEST_LINK)} together: it holds their ${snapshots.length} recipes, which whoever opens it has to train.`
      : t`${length} The ${snapshots.length} landscapes are in the link, with losses to within ${formatNumber(100 * error, 1)} % of the range that each shows.${without(leftOut)} Nothing is uploaded.`;
  return { address, hash, holds, words };
}

/** A link with the recipe alone: short enough for a QR code that phones read from afar. */
export function recipeLink(snapshot: Snapshot, page: string): string {
  return page + encodeLink({ ...snapshot, run: emptyRun(snapshot.run.recipe) }).hash;
}

/** The few samples that a run keeps for a thumbnail stay here when they are the visitor's own. */
function withoutOwnData(snapshot: Snapshot): Snapshot {
  const { run } = snapshot;
  if (run.data === null || !isFromFile(run.recipe.dataset)) return snapshot;
  const preview = { inputs: new Float32Array(), targets: new Float32Array() };
  return { ...snapshot, run: { ...run, data: { ...run.data, preview } } };
}
