import { axisDefinition } from "../../catalog/axes";
import { isWholeHessian } from "../../recipe/describeMatrix";
import { ritzMeanings } from "../../results/convergence";
import type { AxisSummary, Run } from "../../results/results";

/**
 * The second derivative of the loss along an axis that is a Hessian eigenvector, per unit of its
 * coordinate: λ‖δ‖². null where the axis is another direction or its eigenvalue is not known.
 */
export function axisCurvature(
  axis: AxisSummary,
  { spectrum, recipe, departure }: Run,
): number | null {
  const { recipe: settings, norm } = axis;
  const place = axisDefinition(settings).eigenpair?.(settings);
  if (place === undefined || spectrum === null || departure !== undefined) return null;
  if (!isWholeHessian(recipe.curvature.of)) return null;
  const { eigenvalues } = spectrum;
  const { top, bottom } = recipe.curvature;
  const known = place.end === "top" ? top : bottom;
  if (place.index >= Math.min(known, eigenvalues.length)) return null;
  const rank = place.end === "top" ? place.index : eigenvalues.length - 1 - place.index;
  if (ritzMeanings(spectrum, top)[rank] !== "eigenvalue") return null;
  return eigenvalues[rank] * norm ** 2;
}
