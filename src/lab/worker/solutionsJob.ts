import { partnerPlaces } from "../../catalog/axes/definition";
import { projector } from "../../landscape/projectTrajectory";
import type { Objective } from "../../nn/objective";
import type { Recipe } from "../../recipe/schema";
import { type PartnerReport, reportOf, type Solution, weightsAt } from "../../results/partners";
import { finalStatistics } from "../../results/trained";
import type { PlaneOf } from "../protocol";
import type { Handler } from "./job";

/** Where the partners lie from a plane that is known already. */
export const solutionsJob: Handler<"solutions"> = async (input, { workbench, signal }) => {
  const { recipe, trained, axes, partners } = input;
  const objective = await workbench.objective(input, "evaluation", finalStatistics(trained));
  return placeSolutions(recipe, partners, axes, objective, signal);
};

/**
 * Coordinates by least squares of every place whose weights are at hand, and the loss there.
 *
 * @throws the signal's reason when it is aborted.
 */
export async function placeSolutions(
  { partners }: Recipe,
  reports: PartnerReport[],
  { origin, directions }: PlaneOf,
  objective: Objective,
  signal: AbortSignal,
): Promise<Solution[]> {
  const project = projector(origin, directions);
  const solutions: Solution[] = [];
  for (const [partner, settings] of partners.entries()) {
    const report = reportOf(reports, settings);
    if (report === undefined) continue;
    for (const place of partnerPlaces) {
      const theta = weightsAt(report, place);
      if (theta.length === 0) continue;
      const { alpha, beta, squaredDistance, squaredResidual } = project(theta);
      const residual = squaredDistance === 0 ? 0 : Math.sqrt(squaredResidual / squaredDistance);
      const { loss } = await objective.evaluate(theta);
      signal.throwIfAborted();
      solutions.push({ partner, place, alpha, beta, residual, loss });
    }
  }
  return solutions;
}
