import type { Surface } from "../../results/results";

export interface GridRow {
  alpha: number;
  beta: number;
  loss: number;
  accuracy: number;
}

export interface GridOrder {
  key: keyof GridRow;
  descending: boolean;
}

/** The computed points of a surface in an order; what is not a number comes last either way. */
export function gridRows(surface: Surface, { key, descending }: GridOrder): GridRow[] {
  const { alpha, beta, loss, accuracy, done } = surface;
  const rows: GridRow[] = [];
  for (let index = 0; index < loss.length; index++) {
    if (done[index] !== 1) continue;
    const i = index % alpha.length;
    const j = Math.floor(index / alpha.length);
    rows.push({ alpha: alpha[i], beta: beta[j], loss: loss[index], accuracy: accuracy[index] });
  }
  const sign = descending ? -1 : 1;
  return rows.sort((a, b) => {
    if (Number.isNaN(a[key])) return Number.isNaN(b[key]) ? 0 : 1;
    if (Number.isNaN(b[key])) return -1;
    return a[key] === b[key] ? 0 : sign * (a[key] < b[key] ? -1 : 1);
  });
}
