import { useEffect, useState } from "react";
import type { Trial } from "../../lab/tryWeights";
import type { Recipe } from "../../recipe/schema";
import { formatNumber } from "../../snapshot/formatNumber";
import type { ImportedWeights } from "../../snapshot/import/importWeights";
import { lastWeights, weightsRun } from "../../snapshot/import/weightsRun";
import { useApp, useTryWeights } from "../store/context";

/** Weights as they are read under a choice, and the recipe that it makes. */
export interface Choice {
  weights: ImportedWeights;
  recipe: Recipe;
}

/**
 * What weights give under each of some choices, measured one after the other while nothing else runs.
 *
 * @param choices by name.
 * @param key changes whenever any of them does.
 */
export function useTrials(choices: Map<string, Choice>, key: string): Map<string, Trial> {
  const tryWeights = useTryWeights();
  const file = useApp((state) => state.file);
  const backend = useApp((state) => state.backend);
  const busy = useApp((state) => state.job !== null);
  const [trials, setTrials] = useState<{ key: string; found: Map<string, Trial> } | null>(null);
  useEffect(() => {
    if (busy) return;
    const controller = new AbortController();
    const { signal } = controller;
    const found = new Map<string, Trial>();
    const run = async () => {
      for (const [name, { weights, recipe }] of choices) {
        const trial = await tryWeights(weightsRun(lastWeights(weights), recipe), {
          backend,
          file,
          signal,
        });
        if (signal.aborted) return;
        found.set(name, trial);
        setTrials({ key, found: new Map(found) });
      }
    };
    run().catch(() => undefined);
    return () => controller.abort();
  }, [key, busy, backend, file?.hash]);
  return trials?.key === key ? trials.found : new Map();
}

/** ": loss 0.0102, 100 %"; nothing while it is not known. */
export function trialWords(trial: Trial | undefined): string {
  if (trial === undefined) return "";
  if ("problem" in trial) return "";
  const { loss, accuracy } = trial;
  const correct = Number.isNaN(accuracy)
    ? ""
    : `, ${Number((100 * accuracy).toFixed(1))} % correct`;
  return `: loss ${formatNumber(loss)}${correct}`;
}
