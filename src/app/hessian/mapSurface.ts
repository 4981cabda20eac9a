import type { CurvatureMap } from "../../results/curvature";
import type { Surface } from "../../results/results";
import type { View } from "../../snapshot/view";

export type MapQuantity = Exclude<View["color"], "loss">;

export const mapQuantities: Record<MapQuantity, { name: string; symbol: string }> = {
  largest: { name: "largest eigenvalue", symbol: "λₘₐₓ" },
  smallest: { name: "smallest eigenvalue", symbol: "λₘᵢₙ" },
  ratio: { name: "|λₘᵢₙ/λₘₐₓ|", symbol: "|λₘᵢₙ/λₘₐₓ|" },
};

/** One quantity of a curvature map, as pictures of surfaces take it. */
export function mapSurface(
  map: CurvatureMap,
  quantity: MapQuantity,
): Pick<Surface, "alpha" | "beta" | "loss" | "done"> {
  return { alpha: map.alpha, beta: map.beta, loss: map[quantity], done: map.done };
}
