import type { TaskTable, Trained } from "../results/results";
import type { Objective } from "./objective";

/** The losses of a task of a training. */
export interface TaskLosses {
  objective: Objective;
  /** null without test samples. */
  test: Objective | null;
}

type Column = keyof TaskTable;
const columns: readonly Column[] = ["trainLoss", "testLoss", "trainAccuracy", "testAccuracy"];

/** Losses and accuracies of every task at a checkpoint, four for each. */
export type TaskRow = Float32Array;

/**
 * Measures the tasks met so far at θ.
 *
 * @param known what is measured already, of the task trained on.
 * @param met how many there are up to now; the others get NaN.
 */
export async function measureTasks(
  tasks: readonly TaskLosses[],
  theta: Float32Array,
  { current, known, met }: { current: number; known: Record<Column, number>; met: number },
): Promise<TaskRow> {
  const row = new Float32Array(columns.length * tasks.length).fill(Number.NaN);
  for (const [place, { objective, test }] of tasks.slice(0, met).entries()) {
    const values = place === current ? known : await measure(objective, test, theta);
    row.set(
      columns.map((column) => values[column]),
      columns.length * place,
    );
  }
  return row;
}

async function measure(
  objective: Objective,
  test: Objective | null,
  theta: Float32Array,
): Promise<Record<Column, number>> {
  const onTraining = await objective.evaluate(theta);
  const onTest = test ? await test.evaluate(theta) : { loss: Number.NaN, accuracy: Number.NaN };
  return {
    trainLoss: onTraining.loss,
    testLoss: onTest.loss,
    trainAccuracy: onTraining.accuracy,
    testAccuracy: onTest.accuracy,
  };
}

/** The table of a training from its rows; none where there are none. */
export function taskTable(rows: readonly (TaskRow | null)[]): Pick<Trained, "tasks"> {
  const whole = rows.filter((row) => row !== null);
  if (whole.length === 0) return {};
  const column = (place: number) =>
    Float32Array.from(
      whole.flatMap((row) => Array.from(row.filter((_, i) => i % columns.length === place))),
    );
  const [trainLoss, testLoss, trainAccuracy, testAccuracy] = columns.map((_, i) => column(i));
  return { tasks: { trainLoss, testLoss, trainAccuracy, testAccuracy } };
}

/** The row of a table that a checkpoint was measured to. */
export function taskRowAt({ tasks, history }: Trained, checkpoint: number): TaskRow | null {
  if (tasks === undefined) return null;
  const count = tasks.trainLoss.length / history.step.length;
  return Float32Array.from({ length: columns.length * count }, (_, i) => {
    const values = tasks[columns[i % columns.length]];
    return values[checkpoint * count + Math.floor(i / columns.length)];
  });
}
