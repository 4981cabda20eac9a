/** The numbers of a figure, as hosts and questions read them. */
import { quantitiesOf } from "../results/quantities";
import type { Run } from "../results/results";
import type { EmbedState } from "./store";

type Numbers = ReturnType<typeof quantitiesOf>;

/** They are the same until something is written into the run. */
let latest: { run: Run; version: number; numbers: Numbers } | null = null;

/** Of the run that messages speak of; none before there is one. */
export function numbersOf({ run, version }: Pick<EmbedState, "run" | "version">): Numbers {
  if (run === null) return {};
  if (latest?.run !== run || latest.version !== version)
    latest = { run, version, numbers: quantitiesOf(run) };
  return latest.numbers;
}
