import type { Run, Trained } from "./results";

/** What most jobs need of a training: moments along the way may take as much as all of its weights. */
export function withoutMomentsAlong({ momentsAlong: _, ...trained }: Trained): Trained {
  return trained;
}

function withoutItsWeights(trained: Trained): Trained {
  const none = new Float32Array();
  return {
    ...withoutMomentsAlong(trained),
    checkpoints: none,
    runningStatistics: none,
    moments: null,
  };
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
