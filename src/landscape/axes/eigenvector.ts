import { threeDigits } from "../../catalog/threeDigits";
import { scaled, unit } from "../../plane/vector";
import type { MakeDirection } from "./source";

export const eigenvector: MakeDirection<"eigenvector"> = async (
  { end, index, scale },
  { eigenvector },
) => {
  const { value, vector, converged } = await eigenvector(end, index);
  const length = scale === "unit" ? 1 : 1 / Math.sqrt(Math.abs(value));
  if (!Number.isFinite(length)) {
    throw new Error("The eigenvalue is 0, so its axis cannot be scaled by curvature.");
  }
  const rank = end === "top" ? `eigenvector ${index + 1}` : `lowest eigenvector ${index + 1}`;
  const bound = end === "top" ? "≥" : "≤";
  const lambda = converged
    ? `λ = ${threeDigits(value)}`
    : `λ ${bound} ${threeDigits(value)}, not converged`;
  return { vector: scaled(unit(vector), length), name: `${rank} (${lambda})` };
};
