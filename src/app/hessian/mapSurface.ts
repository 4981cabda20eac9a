import { mapConvergence } from "../../results/convergence";
import type { CurvatureMap } from "../../results/curvature";
import type { Surface } from "../../results/results";
import type { View } from "../../snapshot/view";

const quantities = ["largest", "smallest", "ratio"] as const;

export type MapQuantity = (typeof quantities)[number];

/** Whether the terrain is colored by the map. */
export const isMapQuantity = (color: View["color"]): color is MapQuantity =>
  (quantities as readonly string[]).includes(color);

export interface MapWords {
  name: string;
  symbol: string;
  /** What a value says where Lanczos has not converged. */
  bound: string;
}

export const mapQuantities: Record<MapQuantity, MapWords> = {
  largest: { name: "largest eigenvalue", symbol: "λ max", bound: "at least" },
  smallest: { name: "smallest eigenvalue", symbol: "λ min", bound: "at most" },
  ratio: { name: "|λ min/λ max|", symbol: "ratio", bound: "not converged," },
};

/** One quantity of a curvature map, as pictures of surfaces take it. */
export function mapSurface(
  map: CurvatureMap,
  quantity: MapQuantity,
): Pick<Surface, "alpha" | "beta" | "loss" | "done"> {
  return { alpha: map.alpha, beta: map.beta, loss: map[quantity], done: map.done };
}

/** 1 at the computed points where the quantity is only bounded, since Lanczos has not converged. */
export function mapBounds(map: CurvatureMap, quantity: MapQuantity): Uint8Array {
  return map.done.map((done, cell) =>
    done === 1 && Number.isFinite(map[quantity][cell]) && !mapConvergence(map, cell)[quantity]
      ? 1
      : 0,
  );
}

/** The same with NaN in place of bounds, so that no terrain is colored by what is not known. */
export function knownMapSurface(map: CurvatureMap, quantity: MapQuantity) {
  const over = mapSurface(map, quantity);
  const bounds = mapBounds(map, quantity);
  return {
    ...over,
    loss: over.loss.map((value, cell) => (bounds[cell] === 1 ? Number.NaN : value)),
  };
}
