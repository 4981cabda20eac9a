import type { FieldWords } from "../words";

export const field = {
  "curvature.field": {
    label: "Field of steps",
    sentence: "The gradient and the optimizer’s first step from points all over the plane.",
    rare: true,
  },
  "curvature.field.columns": {
    label: "Columns of arrows",
    sentence: "Arrows along α.",
    slider: { low: 5, high: 51, scale: "linear" },
    rare: true,
  },
  "curvature.field.rows": {
    label: "Rows of arrows",
    sentence: "Arrows along β.",
    slider: { low: 5, high: 51, scale: "linear" },
    rare: true,
  },
} satisfies Record<string, FieldWords>;
