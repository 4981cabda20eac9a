import type { FieldWords } from "../words";

export const map = {
  "curvature.map": {
    label: "Curvature map",
    sentence: "Largest and smallest eigenvalue over the plane, to color the terrain with.",
    formula: "|λ_min/λ_max| of the Hessian at every point   (Li et al. 2018, figure 7)",
  },
  "curvature.map.columns": {
    label: "Columns of the map",
    sentence: "Points along α.",
    slider: { low: 3, high: 51, scale: "linear" },
  },
  "curvature.map.rows": {
    label: "Rows of the map",
    sentence: "Points along β.",
    slider: { low: 3, high: 51, scale: "linear" },
  },
  "curvature.map.steps": {
    label: "Steps per point",
    sentence: "Most Lanczos steps at a point; fewer where both eigenvalues have converged.",
    slider: { low: 10, high: 300, scale: "log" },
  },
} satisfies Record<string, FieldWords>;
