import { type AxisRecipe, axisDefinition, nextAxis } from "../catalog/axes";
import type { AxesRecipe } from "./schema";

/**
 * The axis towards which a plane is tilted: the next one of the kind that the plane is made of (PC 3
 * for PC 1 × PC 2, the next random direction, the next eigenvector from the same end of the
 * spectrum). A plane of kinds that have no next one, such as the gradient, tilts towards the next
 * random direction.
 */
export function thirdAxis(axes: AxesRecipe): AxisRecipe {
  const { first, second } = axes;
  const found = (second === null ? [first] : [second, first]).find((axis) => {
    const { drawn, next } = axisDefinition(axis);
    return !drawn && next !== undefined;
  });
  return found === undefined ? randomThirdAxis(axes) : nextAxis(found, [first, second]);
}

/** The first random direction that is not one of the axes. */
export const randomThirdAxis = ({ first, second }: AxesRecipe): AxisRecipe =>
  nextAxis({ kind: "random", index: 0 }, [first, second]);
