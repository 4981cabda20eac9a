import type { DatasetRecipe } from "../../catalog/datasets";
import type { SettingsOf } from "../../catalog/kind";
import type { Collection } from "../collection";

export const points = ({ points }: SettingsOf<DatasetRecipe, "points">): Collection => ({
  task: { kind: "regression", outputs: 1 },
  inputShape: [points[0].length - 1],
  count: points.length,
  inputs: Float32Array.from(points.flatMap((point) => point.slice(0, -1))),
  targets: Float32Array.from(points, (point) => point[point.length - 1]),
  notes: [],
});
