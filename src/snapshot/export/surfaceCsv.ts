import type { Surface, Trajectory } from "../../results/results";
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
