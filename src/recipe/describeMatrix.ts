import { restrictionDefinition } from "../catalog/restrictions";
import type { MatrixRecipe } from "./schema";

const parts: Record<MatrixRecipe["part"], string> = {
  hessian: "Hessian",
  "gauss-newton": "Gauss–Newton part",
  residual: "Residual part",
};

/** "Hessian", "Gauss–Newton part of class 3", "Hessian of layer 0", "Hessian on 64 samples". */
export const describeMatrix = ({ part, restriction }: MatrixRecipe): string =>
  parts[part] + restrictionDefinition(restriction).describe(restriction);

/** Whether it is the Hessian of the whole loss, which stability thresholds are about. */
export function isWholeHessian({ part, restriction }: MatrixRecipe): boolean {
  return part === "hessian" && restrictionDefinition(restriction).restricts === "nothing";
}
