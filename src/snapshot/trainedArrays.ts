/** The arrays of a training by the names they have in a snapshot file, and the way back. */
import { worded } from "../language/worded";
import { limits } from "../results/limits";
import { type ParameterLayout, parameterCount } from "../results/parameters";
import type { Run, Trained } from "../results/results";
import type { ArrayReader, NumberArray, RunArrays } from "./namedArrays";
import { addProbeArrays, probesFrom } from "./probeArrays";
import type { RunFacts } from "./runFacts";
import { SnapshotError } from "./snapshot";
import { addTaskArrays, tasksFrom } from "./taskArrays";

/** Adds `history_*`, `checkpoints`, `task_*`, `probe*`, Adam's moments, and `state_*` where a training was broken off. */
export function addTrainedArrays(
  arrays: RunArrays,
  { trained, trainingState }: Pick<Run, "trained" | "trainingState">,
): void {
  const vector = (name: string, data: NumberArray) =>
    arrays.set(name, { shape: [data.length], data });
  if (trained !== null) {
    const { history } = trained;
    const rows = history.step.length;
    vector("history_step", history.step);
    vector("history_train_loss", history.trainLoss);
    vector("history_test_loss", history.testLoss);
    vector("history_train_accuracy", history.trainAccuracy);
    vector("history_test_accuracy", history.testAccuracy);
    vector("history_gradient_norm", history.gradientNorm);
    const width = parameterCount(trained.layout);
    if (trained.checkpoints.length > 0) {
      arrays.set("checkpoints", { shape: [rows, width], data: trained.checkpoints });
    }
    if (trained.runningStatistics.length > 0) {
      const statistics = trained.runningStatistics;
      arrays.set("running_statistics", {
        shape: [rows, statistics.length / rows],
        data: statistics,
      });
    }
    if (trained.tasks !== undefined) addTaskArrays(arrays, trained.tasks, rows);
    if (trained.probes !== undefined) addProbeArrays(arrays, trained.probes);
    const { momentsAlong } = trained;
    if (momentsAlong !== undefined && isLight(trained.checkpoints, momentsAlong.second)) {
      const { checkpoints: rows, second } = momentsAlong;
      vector("adam_checkpoint", Float64Array.from(rows));
      arrays.set("adam_second_moments", { shape: [rows.length, width], data: second });
    }
    if (trained.moments !== null) {
      vector("adam_first_moment", trained.moments.first);
      vector("adam_second_moment", trained.moments.second);
    }
  }
  if (trainingState !== undefined) {
    const { theta, previous, memory } = trainingState;
    vector("state_theta", theta);
    vector("state_previous", previous);
    vector("state_memory", joined(memory));
  }
}

/** One behind the other; `RunFacts.trainingState` says how long each is. */
function joined(vectors: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(vectors.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const vector of vectors) {
    all.set(vector, offset);
    offset += vector.length;
  }
  return all;
}

/** Moments along the run are left out of a file that they would make too large to be read again. */
const isLight = (...arrays: Float32Array[]): boolean =>
  arrays.reduce((sum, { length }) => sum + length, 0) <= limits.weights / 2;

function layoutFrom(facts: NonNullable<RunFacts["trained"]>): ParameterLayout {
  let offset = 0;
  return facts.layout.map((tensor) => {
    const size = tensor.shape.reduce((product, side) => product * side, 1);
    const placed = { ...tensor, offset, size };
    offset += size;
    return placed;
  });
}

export function trainedFrom(facts: RunFacts, reader: ArrayReader): Trained | null {
  const { trained } = facts;
  if (trained === null) return null;
  const layout = layoutFrom(trained);
  const step = reader.double("history_step", { most: limits.pathPoints });
  const rows = step.length;
  const width = parameterCount(layout);
  const optional = (name: string, count: number) =>
    reader.has(name) ? reader.single(name, count) : new Float32Array();
  const checkpoints = optional("checkpoints", rows * width);
  const moments = reader.has("adam_first_moment") && width > 0;
  return {
    layout,
    checkpoints,
    history: {
      step,
      trainLoss: reader.single("history_train_loss", rows),
      testLoss: reader.single("history_test_loss", rows),
      trainAccuracy: reader.single("history_train_accuracy", rows),
      testAccuracy: reader.single("history_test_accuracy", rows),
      gradientNorm: reader.single("history_gradient_norm", rows),
    },
    ...tasksFrom(facts.recipe, rows, reader),
    ...probesFrom(facts, rowsFrom("probe_checkpoint", rows, reader), reader),
    ...momentsFrom(rows, width, reader),
    runningStatistics: reader.single("running_statistics", { most: 2 * rows * width }),
    moments: moments
      ? {
          first: reader.single("adam_first_moment", width),
          second: reader.single("adam_second_moment", width),
        }
      : null,
    steps: trained.steps,
    stopped: trained.stopped,
  };
}

function momentsFrom(
  rows: number,
  width: number,
  reader: ArrayReader,
): Pick<Trained, "momentsAlong"> {
  if (!reader.has("adam_checkpoint") || width === 0) return {};
  const checkpoints = rowsFrom("adam_checkpoint", rows, reader);
  if (checkpoints === null) {
    throw new SnapshotError(
      worded`The snapshot's moments along the training do not fit its history.`,
    );
  }
  const second = reader.single("adam_second_moments", checkpoints.length * width);
  return { momentsAlong: { checkpoints, second } };
}

/** Rows of the history, ascending; null for what is none. */
function rowsFrom(name: string, rows: number, reader: ArrayReader): Int32Array | null {
  const found = Int32Array.from(reader.double(name, { most: rows }));
  const ascending = found.every(
    (row, place) => row >= 0 && row < rows && (place === 0 || row > found[place - 1]),
  );
  return ascending && found.length > 0 ? found : null;
}

/** Only with the weights: nothing goes on without them. */
export function trainingStateFrom(
  { trained, trainingState }: RunFacts,
  reader: ArrayReader,
): Pick<Run, "trainingState"> {
  if (trained === null || trainingState === null || !reader.has("state_theta")) return {};
  const width = parameterCount(layoutFrom(trained));
  const { memory: said, ...at } = trainingState;
  const theta = reader.single("state_theta", width);
  const previous = reader.single("state_previous", width);
  const kept = reader.single("state_memory", { most: limits.weights });
  // Before lengths were said, each was that of θ.
  const lengths = said ?? Array<number>(Math.floor(kept.length / width)).fill(width);
  if (width === 0 || lengths.reduce((sum, length) => sum + length, 0) !== kept.length) {
    throw new SnapshotError(worded`The snapshot's broken-off training does not fit its network.`);
  }
  let offset = 0;
  const memory = lengths.map((length) => {
    offset += length;
    return kept.slice(offset - length, offset);
  });
  return { trainingState: { ...at, theta, previous, memory } };
}
