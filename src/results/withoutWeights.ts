import type { Run } from "./results";

/** Everything to look at, in a fraction of the size; measuring more needs training again. */
export function withoutWeights(run: Run): Run {
  const { trained, axes, partners } = run;
  const none = new Float32Array();
  const { trainingState: _, ...rest } = run;
  return {
    ...rest,
    trained: trained && { ...trained, checkpoints: none, runningStatistics: none, moments: null },
    partners: partners.map((report) => ({ ...report, theta: none })),
    axes: axes && { ...axes, origin: none, directions: none },
  };
}
