import type { FieldWords } from "../words";

export const basins = {
  "curvature.basins": {
    label: "Basins of attraction",
    sentence:
      "Trains from every point of a grid over the plane: where it ends, and after how many steps.",
    rare: true,
  },
  "curvature.basins.columns": {
    label: "Columns of starts",
    sentence: "Starts along α.",
    slider: { low: 5, high: 101, scale: "linear" },
    rare: true,
  },
  "curvature.basins.rows": {
    label: "Rows of starts",
    sentence: "Starts along β.",
    slider: { low: 5, high: 101, scale: "linear" },
    rare: true,
  },
} satisfies Record<string, FieldWords>;
