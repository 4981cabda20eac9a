import { t } from "../language/t";
import type { Criterion } from "./criterion";
import type { Finding } from "./finding";
import { type Judgement, judge, type Lookup } from "./judge";

export type VerdictWord = "reproduced" | "partly reproduced" | "not reproduced" | "unfinished";

export interface Verdict {
  word: VerdictWord;
  /** Seeds that meet every bound by themselves … */
  passed: number;
  /** … of so many. */
  seeds: number;
  /** Cells that are not done. */
  missing: number;
}

/**
 * Reproduced when the criterion holds; partly when it does not, and yet half of the seeds meet all of it
 * by themselves or half of its parts hold; unfinished until every cell is done.
 */
export function verdictOf(
  criterion: Criterion,
  variations: readonly string[],
  lookup: Lookup,
  seeds: readonly number[],
): Verdict & { judgement: Judgement } {
  const judgement = judge(criterion, lookup, seeds);
  const missing = variations.reduce(
    (sum, variation) => sum + seeds.filter((seed) => lookup(variation, seed) === undefined).length,
    0,
  );
  const passed = judgement.seeds.filter(Boolean).length;
  return {
    word: missing > 0 ? "unfinished" : wordOf(judgement, passed),
    passed,
    seeds: seeds.length,
    missing,
    judgement,
  };
}

function wordOf({ passes, parts, criterion, seeds }: Judgement, passed: number): VerdictWord {
  if (passes) return "reproduced";
  const held = parts.filter((part) => part.passes).length;
  const halfOfParts = criterion.test === "all" && 2 * held >= parts.length;
  return 2 * passed >= seeds.length || halfOfParts ? "partly reproduced" : "not reproduced";
}

const words = {
  yes: "reproduced",
  partly: "partly reproduced",
  no: "not reproduced",
} as const satisfies Record<Finding["reproduces"], VerdictWord>;

/** The verdict that a finding states of itself. */
export function statedVerdict({ reproduces }: Pick<Finding, "reproduces">): VerdictWord {
  return words[reproduces];
}

/** "reproduced in 3 of 3 seeds". */
export function verdictWords({ word, passed, seeds, missing }: Verdict): string {
  if (word === "unfinished")
    return missing === 1
      ? t`unfinished: ${missing} run to go`
      : t`unfinished: ${missing} runs to go`;
  return word === "reproduced"
    ? t`reproduced in ${passed} of ${seeds} seeds`
    : t`${word} (${passed} of ${seeds} seeds)`;
}
