import type { Trained, TrainingHistory } from "../results/results";

/**
 * Gathers the record of a training from its parts as they arrive. The weights of every checkpoint are
 * copied once: `checkpoints` is a view of memory with room for all of them.
 *
 * @param rows checkpoints that will come, at most.
 */
export function growingTrained(rows: number) {
  let whole: Trained | null = null;
  let room = new Float32Array();
  const joinMoments = growingMoments();
  return (part: Trained): Trained => {
    const { checkpoints } = part;
    const parameters = checkpoints.length / part.history.step.length || 0;
    if (room.length === 0) room = new Float32Array(rows * parameters);
    const filled = whole?.checkpoints.length ?? 0;
    room.set(checkpoints, filled);
    whole = {
      ...part,
      checkpoints: room.subarray(0, filled + checkpoints.length),
      history: whole === null ? part.history : joinHistories(whole.history, part.history),
      runningStatistics: joined(whole?.runningStatistics, part.runningStatistics),
      ...joinTasks(whole, part),
      ...joinProbes(whole, part),
      ...joinMoments(whole, part),
    };
    return whole;
  };
}

function joinHistories(a: TrainingHistory, b: TrainingHistory): TrainingHistory {
  const step = new Float64Array(a.step.length + b.step.length);
  step.set(a.step);
  step.set(b.step, a.step.length);
  return {
    step,
    trainLoss: joined(a.trainLoss, b.trainLoss),
    testLoss: joined(a.testLoss, b.testLoss),
    trainAccuracy: joined(a.trainAccuracy, b.trainAccuracy),
    testAccuracy: joined(a.testAccuracy, b.testAccuracy),
    gradientNorm: joined(a.gradientNorm, b.gradientNorm),
  };
}

function joinTasks(whole: Trained | null, { tasks }: Trained): Pick<Trained, "tasks"> {
  if (tasks === undefined) return {};
  const before = whole?.tasks;
  return {
    tasks: {
      trainLoss: joined(before?.trainLoss, tasks.trainLoss),
      testLoss: joined(before?.testLoss, tasks.testLoss),
      trainAccuracy: joined(before?.trainAccuracy, tasks.trainAccuracy),
      testAccuracy: joined(before?.testAccuracy, tasks.testAccuracy),
    },
  };
}

function joinProbes(whole: Trained | null, { probes }: Trained): Pick<Trained, "probes"> {
  const before = whole?.probes;
  if (probes === undefined) return before === undefined ? {} : { probes: before };
  const offset = whole?.history.step.length ?? 0;
  const both = (a: Float64Array = new Float64Array(), b: Float64Array) => {
    const whole = new Float64Array(a.length + b.length);
    whole.set(a);
    whole.set(b, a.length);
    return whole;
  };
  return {
    probes: {
      checkpoints: joinRows(before?.checkpoints, probes.checkpoints, offset),
      measured: probes.measured.map(({ shape, values, errors }, rank) => ({
        shape,
        values: both(before?.measured[rank].values, values),
        errors: both(before?.measured[rank].errors, errors),
      })),
    },
  };
}

/** Gathers Adam's moments; copied a few times at most, as their room doubles. */
function growingMoments() {
  let room = new Float32Array();
  return (
    whole: Trained | null,
    { momentsAlong: part }: Trained,
  ): Pick<Trained, "momentsAlong"> => {
    const before = whole?.momentsAlong;
    if (part === undefined) return before === undefined ? {} : { momentsAlong: before };
    const filled = before?.second.length ?? 0;
    const length = filled + part.second.length;
    if (length > room.length) {
      const larger = new Float32Array(Math.max(length, 2 * room.length));
      larger.set(room.subarray(0, filled));
      room = larger;
    }
    room.set(part.second, filled);
    const offset = whole?.history.step.length ?? 0;
    return {
      momentsAlong: {
        checkpoints: joinRows(before?.checkpoints, part.checkpoints, offset),
        second: room.subarray(0, length),
      },
    };
  };
}

const joinRows = (before: Int32Array = new Int32Array(), rows: Int32Array, offset: number) =>
  Int32Array.of(...before, ...rows.map((row) => row + offset));

function joined(a: Float32Array = new Float32Array(), b: Float32Array): Float32Array {
  const both = new Float32Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
