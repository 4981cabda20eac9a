import { norm } from "../plane/vector";
import { concatenateFloats } from "../results/concatenate";
import type { ParameterLayout } from "../results/parameters";
import type { Measured, ProbeTable, Trained } from "../results/results";
import { parametersAt, secondMomentAt } from "../results/trained";
import type { Objective } from "./objective";
import { type TaskRow, taskRowAt, taskTable } from "./taskLosses";

/** What is kept of one moment of a training. */
export interface Checkpoint {
  step: number;
  theta: Float32Array;
  trainLoss: number;
  trainAccuracy: number;
  /** NaN without a test set. */
  testLoss: number;
  testAccuracy: number;
  /** NaN where it was not measured. */
  gradientNorm: number;
  /** Batch-normalization statistics of the training set at θ; empty without any. */
  statistics: Float32Array;
  /** What the measures gave there; null where none were taken. */
  probed: Measured[] | null;
  /** Adam's second moment there; null where it is not kept. */
  secondMoment: Float32Array | null;
  /** How every task of the training fares there; null where there is but one. */
  tasks: TaskRow | null;
}

/**
 * Measures the full training and test sets at θ; copies θ.
 *
 * @param withNorm whether the gradient's norm is measured too, which takes three times as long.
 */
export async function measureCheckpoint(
  step: number,
  theta: Float32Array,
  training: Objective,
  test: Objective | null,
  withNorm: boolean,
): Promise<Checkpoint> {
  const gradient = withNorm ? new Float32Array(theta.length) : null;
  const onTraining = await (gradient
    ? training.gradient(theta, gradient)
    : training.evaluate(theta));
  const onTest = test ? await test.evaluate(theta) : { loss: Number.NaN, accuracy: Number.NaN };
  return {
    step,
    theta: theta.slice(),
    trainLoss: onTraining.loss,
    trainAccuracy: onTraining.accuracy,
    testLoss: onTest.loss,
    testAccuracy: onTest.accuracy,
    gradientNorm: gradient ? norm(gradient) : Number.NaN,
    statistics: await training.statistics(theta),
    probed: null,
    secondMoment: null,
    tasks: null,
  };
}

/** The record of a training from its checkpoints, in their order. */
export function assembleTrained(
  layout: ParameterLayout,
  checkpoints: Checkpoint[],
  outcome: Pick<Trained, "moments" | "steps" | "stopped">,
): Trained {
  const column = (value: (checkpoint: Checkpoint) => number) =>
    Float32Array.from(checkpoints, value);
  return {
    layout,
    checkpoints: concatenateFloats(checkpoints.map(({ theta }) => theta)),
    history: {
      step: Float64Array.from(checkpoints, ({ step }) => step),
      trainLoss: column(({ trainLoss }) => trainLoss),
      testLoss: column(({ testLoss }) => testLoss),
      trainAccuracy: column(({ trainAccuracy }) => trainAccuracy),
      testAccuracy: column(({ testAccuracy }) => testAccuracy),
      gradientNorm: column(({ gradientNorm }) => gradientNorm),
    },
    runningStatistics: concatenateFloats(checkpoints.map(({ statistics }) => statistics)),
    ...probesOf(checkpoints),
    ...taskTable(checkpoints.map(({ tasks }) => tasks)),
    ...momentsOf(checkpoints),
    ...outcome,
  };
}

/** The checkpoints that a record was assembled from. θ and statistics are views, not copies. */
export function checkpointsOf(trained: Trained): Checkpoint[] {
  const { history, runningStatistics } = trained;
  const width = runningStatistics.length / history.step.length;
  return Array.from(history.step, (step, row) => ({
    step,
    theta: parametersAt(trained, row),
    trainLoss: history.trainLoss[row],
    trainAccuracy: history.trainAccuracy[row],
    testLoss: history.testLoss[row],
    testAccuracy: history.testAccuracy[row],
    gradientNorm: history.gradientNorm[row],
    statistics: runningStatistics.subarray(row * width, (row + 1) * width),
    probed: trained.probes === undefined ? null : probedAt(trained.probes, row),
    secondMoment: secondMomentAt(trained, row),
    tasks: taskRowAt(trained, row),
  }));
}

function probesOf(checkpoints: Checkpoint[]): Pick<Trained, "probes"> {
  const rows = checkpoints.flatMap(({ probed }, row) => (probed === null ? [] : [{ probed, row }]));
  if (rows.length === 0) return {};
  const measured = rows[0].probed.map(({ shape }, rank) => {
    const column = (part: "values" | "errors") =>
      Float64Array.from(rows.flatMap(({ probed }) => Array.from(probed[rank][part])));
    return { shape, values: column("values"), errors: column("errors") };
  });
  return { probes: { checkpoints: Int32Array.from(rows, ({ row }) => row), measured } };
}

function momentsOf(checkpoints: Checkpoint[]): Pick<Trained, "momentsAlong"> {
  const kept = checkpoints.flatMap(({ secondMoment }, row) =>
    secondMoment === null ? [] : [{ secondMoment, row }],
  );
  if (kept.length === 0) return {};
  return {
    momentsAlong: {
      checkpoints: Int32Array.from(kept, ({ row }) => row),
      second: concatenateFloats(kept.map(({ secondMoment }) => secondMoment)),
    },
  };
}

function probedAt({ checkpoints, measured }: ProbeTable, row: number): Measured[] | null {
  const place = checkpoints.indexOf(row);
  if (place < 0) return null;
  return measured.map(({ shape, values, errors }) => {
    const size = values.length / checkpoints.length;
    const part = (all: Float64Array) => all.slice(place * size, (place + 1) * size);
    return { shape, values: part(values), errors: part(errors) };
  });
}
