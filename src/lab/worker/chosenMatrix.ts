import { layerMatrix, type SizedOperator } from "../../curvature/layerMatrix";
import {
  differenceOperator,
  gaussNewtonOperator,
  hessianOperator,
  type LinearOperator,
} from "../../curvature/operator";
import { restrict } from "../../curvature/restrictions";
import type { Restrictable } from "../../curvature/restrictions/code";
import type { Objective } from "../../nn/objective";
import type { MatrixRecipe } from "../../recipe/schema";

export interface MatrixChoice extends Omit<Restrictable, "layout"> {
  /** The mean loss over `samples`. */
  objective: Objective;
  theta: Float32Array;
  of: MatrixRecipe;
}

/**
 * The matrix whose spectrum a recipe asks for: a part of the Hessian, of all samples or parameters or
 * of some.
 *
 * @throws Error in words for the user where there are no such samples or parameters.
 */
export function chosenMatrix({ objective, theta, of, ...whole }: MatrixChoice): SizedOperator {
  const { layout } = objective;
  const { batch, block } = restrict(of.restriction, { ...whole, layout });
  const operator = partOperator(of.part, objective, theta, batch);
  return block ? layerMatrix(operator, theta.length, block) : { operator, size: theta.length };
}

function partOperator(
  part: MatrixRecipe["part"],
  objective: Objective,
  theta: Float32Array,
  batch: Int32Array | undefined,
): LinearOperator {
  const hessian = hessianOperator(objective, theta, batch);
  const gaussNewton = gaussNewtonOperator(objective, theta, batch);
  switch (part) {
    case "hessian":
      return hessian;
    case "gauss-newton":
      return gaussNewton;
    case "residual":
      return differenceOperator(hessian, gaussNewton);
  }
}
