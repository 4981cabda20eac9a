import type { EigenpairPlace } from "../../catalog/axes/definition";
import { threeDigits } from "../../catalog/threeDigits";
import { t } from "../../language/t";
import { worded } from "../../language/worded";
import { scaled, unit } from "../../plane/vector";
import { NoDirectionError } from "../noDirection";
import type { MakeDirection } from "./source";

export const eigenvector: MakeDirection<"eigenvector"> = async (
  { end, index, scale },
  { eigenvector },
) => {
  const { value, vector, converged } = await eigenvector(end, index);
  const length = scale === "unit" ? 1 : 1 / Math.sqrt(Math.abs(value));
  if (!Number.isFinite(length)) {
    throw new NoDirectionError(
      worded`The eigenvalue is 0, so its axis cannot be scaled by curvature.`,
    );
  }
  const name = names[end][converged ? "found" : "bound"](index + 1, threeDigits(value));
  return { vector: scaled(unit(vector), length), name };
};

type Name = (rank: number, lambda: string) => string;

const names: Record<EigenpairPlace["end"], Record<"found" | "bound", Name>> = {
  top: {
    found: (rank, lambda) => t`eigenvector ${rank} (λ = ${lambda})`,
    bound: (rank, lambda) => t`eigenvector ${rank} (λ ≥ ${lambda}, not converged)`,
  },
  bottom: {
    found: (rank, lambda) => t`lowest eigenvector ${rank} (λ = ${lambda})`,
    bound: (rank, lambda) => t`lowest eigenvector ${rank} (λ ≤ ${lambda}, not converged)`,
  },
};
