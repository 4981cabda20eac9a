import type { Run, Trained } from "./results";

function withoutItsWeights({ momentsAlong: _, ...trained }: Trained): Trained {
  const none = new Float32Array();
  return { ...trained, checkpoints: none, runningStatistics: none, moments: null };
}

/** Everything to look at, in a fraction of the size; measuring more needs training again. */
export function withoutWeights(run: Run): Run {
  const { trained, axes, partners } = run;
  const none = new Float32Array();
  const { trainingState: _, ...rest } = run;
  return {
    ...rest,
    trained: trained && withoutItsWeights(trained),
    partners: partners.map((report) => ({
      ...report,
      theta: none,
      matched: report.matched && { ...report.matched, theta: none },
      bend: none,
    })),
    axes: axes && { ...axes, origin: none, directions: none },
  };
}
