import type { CurvatureMap } from "../../results/curvature";
import type { Surface } from "../../results/results";
import type { View } from "../../snapshot/view";

export type MapQuantity = Exclude<View["color"], "loss">;

export const mapQuantities: Record<MapQuantity, { name: string; symbol: string }> = {
  largest: { name: "largest eigenvalue", symbol: "λ max" },
  smallest: { name: "smallest eigenvalue", symbol: "λ min" },
  ratio: { name: "|λ min/λ max|", symbol: "ratio" },
};

/** One quantity of a curvature map, as pictures of surfaces take it. */
export function mapSurface(
  map: CurvatureMap,
  quantity: MapQuantity,
): Pick<Surface, "alpha" | "beta" | "loss" | "done"> {
  return { alpha: map.alpha, beta: map.beta, loss: map[quantity], done: map.done };
}
