import { axisDefinition } from "../../catalog/axes";
import { isWholeLandscape } from "../../recipe/wholeLandscape";
import { valueBetween } from "../../results/positionAt";
import type { Run } from "../../results/results";
import { hasWeights, parametersAt } from "../../results/trained";

type Walked = Pick<Run, "recipe" | "trained" | "trajectory">;

/**
 * θ of a function at a position among its checkpoints, on the line between two; null where it is not
 * known. A run that came without weights has it where its plane is the whole landscape.
 */
export function functionPath({ recipe, trained, trajectory }: Walked) {
  return (position: number): number[] | null => {
    if (hasWeights(trained)) {
      const below = parametersAt(trained, Math.floor(position));
      const above = parametersAt(trained, Math.ceil(position));
      return Array.from(below, (value, p) => valueBetween([value, above[p]], position % 1));
    }
    if (trajectory === null || !isWholeLandscape(recipe)) return null;
    return planeParameters(
      recipe,
      valueBetween(trajectory.alpha, position),
      valueBetween(trajectory.beta, position),
    );
  };
}

/** θ at a point of a plane that is the whole landscape, whose coordinates are the parameters. */
export function planeParameters({ axes }: Run["recipe"], alpha: number, beta: number): number[] {
  const theta: number[] = [];
  for (const [axis, value] of [
    [axes.first, alpha],
    [axes.second, beta],
  ] as const) {
    const index = axis === null ? undefined : axisDefinition(axis).parameter?.(axis);
    if (index !== undefined) theta[index] = value;
  }
  return theta;
}
