import type { Collection } from "../collection";

export const none = (): Collection => ({
  task: { kind: "regression", outputs: 1 },
  inputShape: [0],
  count: 1,
  inputs: new Float32Array(0),
  targets: new Float32Array(1),
  notes: [],
});
