import { t } from "../language/t";
import { shortChange } from "../recipe/partners";
import { isInPlane, type Solution } from "../results/partners";
import type { Run } from "../results/results";

/** What of a run says where its partners lie. */
export type WithSolutions = Pick<Run, "recipe" | "solutions">;

/** A solution in the plane, with a name. */
export interface SolutionMark extends Solution {
  text: string;
}

const labels: Record<Solution["place"], (name: string) => string> = {
  solution: (name) => name,
  matched: (name) => t`${name}, matched`,
  curve: (name) => t`bend to ${name}`,
};

/** What of the partners lies in the plane, with names. The run's own weights are its origin. */
export const solutionMarks = ({ recipe, solutions }: WithSolutions): SolutionMark[] =>
  solutions
    .filter(isInPlane)
    .filter((solution, _, all) => solution.place !== "matched" || !isUnmoved(solution, all))
    .map((solution) => ({
      ...solution,
      text: labels[solution.place](shortChange(recipe.partners[solution.partner].change)),
    }));

/** Matching may leave every unit where it was. */
const isUnmoved = ({ partner, alpha, beta }: Solution, all: Solution[]): boolean =>
  all.some(
    (other) =>
      other.place === "solution" &&
      other.partner === partner &&
      other.alpha === alpha &&
      other.beta === beta,
  );
