import type { FieldWords } from "../words";

export const dense = {
  "curvature.dense": {
    label: "Exact spectrum",
    sentence: "Every eigenvalue, by writing the matrix out; for at most 2,000 parameters.",
  },
} satisfies Record<string, FieldWords>;
