import { useEffect, useState } from "react";
import type { WeightsAnswers } from "../../snapshot/import/describeNetwork";
import type { ImportedWeights } from "../../snapshot/import/importWeights";

/** Files of weights, read under answers. */
export async function readWeights(
  files: File[],
  answers: WeightsAnswers,
  signal?: AbortSignal,
): Promise<ImportedWeights> {
  const { importInWorker } = await import("../../snapshot/import/importInWorker");
  const imported = await importInWorker(files, { answers, signal });
  if (imported.kind !== "weights") throw new Error("The files have changed; open them again.");
  return imported.weights;
}

const keyOf = (last: string, answers: WeightsAnswers): string => JSON.stringify([last, answers]);

/**
 * The last of the files as it is read under each of some answers, one after the other.
 *
 * @returns what answers give, null while it is not there or where they cannot be read.
 */
export function useReadings(
  files: File[],
  last: string,
  wanted: WeightsAnswers[],
): (answers: WeightsAnswers) => ImportedWeights | null {
  const [readings, setReadings] = useState(new Map<string, ImportedWeights>());
  const keys = wanted.map((answers) => keyOf(last, answers)).join("\n");
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    // Several files may be one checkpoint: a model.json and its shards.
    const own = files.filter(({ name }) => name === last);
    const run = async () => {
      for (const answers of wanted) {
        const key = keyOf(last, answers);
        if (readings.has(key)) continue;
        const weights = await readWeights(own.length > 0 ? own : files, answers, signal).catch(
          () => null,
        );
        if (signal.aborted) return;
        if (weights !== null) setReadings((before) => new Map(before).set(key, weights));
      }
    };
    run().catch(() => undefined);
    return () => controller.abort();
  }, [keys]);
  return (answers) => readings.get(keyOf(last, answers)) ?? null;
}
