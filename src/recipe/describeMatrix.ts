import type { MatrixRecipe } from "./schema";

const parts: Record<MatrixRecipe["part"], string> = {
  hessian: "Hessian",
  "gauss-newton": "Gauss–Newton part",
  residual: "Residual part",
};

/** "Hessian", "Gauss–Newton part of class 3", "Hessian of layer 0", "Hessian on 64 samples". */
export function describeMatrix({ part, restriction }: MatrixRecipe): string {
  switch (restriction.kind) {
    case "whole":
      return parts[part];
    case "class":
      return `${parts[part]} of class ${restriction.index}`;
    case "layer":
      return `${parts[part]} of layer ${restriction.index}`;
    case "batch":
      return `${parts[part]} on ${restriction.size} samples`;
  }
}

/** Whether it is the Hessian of the whole loss, which stability thresholds are about. */
export function isWholeHessian({ part, restriction }: MatrixRecipe): boolean {
  return part === "hessian" && restriction.kind === "whole";
}
