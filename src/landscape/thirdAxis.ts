import type { AxesRecipe, AxisRecipe } from "../recipe/schema";

/**
 * The axis towards which a plane is tilted: the next one of the kind that the plane is made of (PC 3
 * for PC 1 × PC 2, the next random direction, the next eigenvector from the same end of the
 * spectrum). A plane of kinds that have no next one, such as the gradient, tilts towards the next
 * random direction.
 */
export function thirdAxis(axes: AxesRecipe): AxisRecipe {
  const chosen = axes.second === null ? [axes.first] : [axes.first, axes.second];
  const last = [...chosen].reverse().find(({ kind }) => kind === "pca" || kind === "eigenvector");
  if (last?.kind === "pca") {
    const component = firstFree(
      chosen.flatMap((axis) => (axis.kind === "pca" ? [axis.component] : [])),
    );
    return { kind: "pca", component };
  }
  if (last?.kind === "eigenvector") {
    const { end } = last;
    const index = firstFree(
      chosen.flatMap((axis) =>
        axis.kind === "eigenvector" && axis.end === end ? [axis.index] : [],
      ),
    );
    return { ...last, index };
  }
  return randomThirdAxis(axes);
}

/** The first random direction that is not one of the axes. */
export function randomThirdAxis({ first, second }: AxesRecipe): AxisRecipe {
  const taken = [first, second].flatMap((axis) => (axis?.kind === "random" ? [axis.index] : []));
  return { kind: "random", index: firstFree(taken) };
}

function firstFree(taken: number[]): number {
  let index = 0;
  while (taken.includes(index)) index++;
  return index;
}
