/** Links with several runs: those of the single runs, one after the other. */
import { emptyRun } from "../../results/results";
import type { Snapshot } from "../snapshot";
import { BETWEEN_LINKS } from "./isLink";
import { type EncodedLink, encodeLink, LONGEST_LINK } from "./link";

export type ComparisonLink = Pick<EncodedLink, "hash" | "holds" | "error" | "leftOut">;

/**
 * Several snapshots in one link: the landscapes where all of them fit into `LONGEST_LINK` characters,
 * else their recipes, which whoever opens it trains.
 */
export function encodeComparison(snapshots: readonly Snapshot[]): ComparisonLink {
  const whole = snapshots.map(encodeLink);
  const hash = joined(whole);
  if (whole.every(({ holds }) => holds === "snapshot") && hash.length <= LONGEST_LINK) {
    const error = Math.max(...whole.map(({ error }) => error));
    const leftOut = [...new Set(whole.flatMap(({ leftOut }) => leftOut))];
    return { hash, holds: "snapshot", error, leftOut };
  }
  const recipes = snapshots.map((snapshot) =>
    encodeLink({ ...snapshot, run: emptyRun(snapshot.run.recipe) }),
  );
  return { hash: joined(recipes), holds: "recipe", error: 0, leftOut: [] };
}

const joined = (links: readonly { hash: string }[]): string =>
  `#${links.map(({ hash }) => hash.slice(1)).join(BETWEEN_LINKS)}`;
