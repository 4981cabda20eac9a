import type { MeasureRecipe } from "../../catalog/measures";
import { isNumber, type ProbeSeries, placesOf, probeSeries } from "../../results/probes";
import type { Run, Surface, Trajectory } from "../../results/results";
import { taskSeries } from "../../results/tasks";
import { float32Text } from "./float32Text";

/**
 * The surface as a long table with header, one row per grid point, β outermost. Cells of points that
 * are not computed are empty. Reads back to the same float32 values.
 */
export function surfaceCsv({ alpha, beta, loss, accuracy, done }: Surface): string {
  const columns = alpha.length;
  const hasAccuracy = accuracy.some((value) => !Number.isNaN(value));
  const lines = [hasAccuracy ? "alpha,beta,loss,accuracy" : "alpha,beta,loss"];
  for (let index = 0; index < loss.length; index++) {
    const values = hasAccuracy ? [loss[index], accuracy[index]] : [loss[index]];
    const cells = values.map((value) => (done[index] === 1 ? float32Text(value) : ""));
    lines.push(
      [
        float32Text(alpha[index % columns]),
        float32Text(beta[Math.floor(index / columns)]),
        ...cells,
      ].join(","),
    );
  }
  return `${lines.join("\n")}\n`;
}

/** The path as a table with header, one row per checkpoint. */
export function trajectoryCsv({ alpha, beta, loss, planeLoss, residual }: Trajectory): string {
  const lines = ["checkpoint,alpha,beta,loss,plane_loss,residual"];
  for (let index = 0; index < alpha.length; index++) {
    const values = [alpha, beta, loss, planeLoss, residual].map((all) => float32Text(all[index]));
    lines.push([index, ...values].join(","));
  }
  return `${lines.join("\n")}\n`;
}

/**
 * The training as a table with header, one row per checkpoint: losses, and those measures that are
 * numbers with their errors.
 */
export function trainingCsv(run: Pick<Run, "recipe" | "trained">): string {
  const { history } = run.trained ?? { history: null };
  if (history === null) return "";
  const columns: [string, (row: number) => string][] = [
    ["step", (row) => String(history.step[row])],
    ["train_loss", (row) => float32Text(history.trainLoss[row])],
    ["test_loss", (row) => float32Text(history.testLoss[row])],
    ["train_accuracy", (row) => float32Text(history.trainAccuracy[row])],
    ["test_accuracy", (row) => float32Text(history.testAccuracy[row])],
    ["gradient_norm", (row) => float32Text(history.gradientNorm[row])],
  ];
  for (const [place, task] of taskSeries(run).entries()) {
    const cell = (values: Float32Array) => (row: number) =>
      Number.isNaN(values[row]) ? "" : float32Text(values[row]);
    columns.push(
      [`task_${place + 1}_train_loss`, cell(task.trainLoss)],
      [`task_${place + 1}_test_loss`, cell(task.testLoss)],
      [`task_${place + 1}_train_accuracy`, cell(task.trainAccuracy)],
      [`task_${place + 1}_test_accuracy`, cell(task.testAccuracy)],
    );
  }
  for (const { measure, checkpoints, values, errors } of probeSeries(run).filter(isNumber)) {
    const cell = (of: Float64Array) => (row: number) => {
      const value = of[checkpoints.indexOf(row)];
      return value === undefined || Number.isNaN(value) ? "" : String(value);
    };
    const name = columnOf(measure);
    columns.push([name, cell(values)], [`${name}_error`, cell(errors)]);
  }
  const rows = Array.from(history.step, (_, row) => columns.map(([, text]) => text(row)).join(","));
  return `${[columns.map(([name]) => name).join(","), ...rows].join("\n")}\n`;
}

const columnOf = ({ kind }: MeasureRecipe): string => kind.replaceAll("-", "_");

/**
 * A measure that is more than a number along the training, as a long table with header: one row for each
 * of its values at each step, with its error where there are any.
 */
export function measureCsv(series: ProbeSeries, { trained }: Pick<Run, "trained">): string {
  const { measure, checkpoints, values, errors } = series;
  const places = placesOf(series);
  const hasErrors = errors.some((error) => !Number.isNaN(error));
  const names = [...places.names.map((name) => name.replaceAll(" ", "_")), columnOf(measure)];
  const lines = [["step", ...names, ...(hasErrors ? ["error"] : [])].join(",")];
  const cell = (value: number) => (Number.isNaN(value) ? "" : value);
  const size = values.length / checkpoints.length;
  for (const [entry, value] of values.entries()) {
    const step = trained?.history.step[checkpoints[Math.floor(entry / size)]];
    const numbers = [cell(value), ...(hasErrors ? [cell(errors[entry])] : [])];
    lines.push([step, ...places.at(entry % size), ...numbers].join(","));
  }
  return `${lines.join("\n")}\n`;
}
