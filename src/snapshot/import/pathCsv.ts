import { limits } from "../../results/limits";
import type { PlanePath } from "./importedSnapshot";
import { readTable } from "./textTable";

/** A path as this program writes it: `checkpoint,alpha,beta,…`; null for any other table. */
export function readPathCsv(text: string): PlanePath | null {
  const { lines, value } = readTable(text, limits.pathPoints + 1);
  const [header, ...rows] = lines;
  if (header?.cells.slice(0, 3).join() !== "checkpoint,alpha,beta") return null;
  const column = (position: number) =>
    Float32Array.from(rows, ({ cells }) => value(cells[position]));
  const path = { alpha: column(1), beta: column(2) };
  const finite = [...path.alpha, ...path.beta].every(Number.isFinite);
  return finite && rows.length > 0 ? path : null;
}
