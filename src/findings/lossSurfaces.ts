import { lossDefinition } from "../catalog/losses";
import { lossesOfClasses } from "../catalog/losses/ofClasses";
import type { Study } from "../study/study";
import { digitsNet } from "./digitsNet";

const { training, ...net } = digitsNet(800);
const axes = { first: { kind: "random", index: 0 }, second: { kind: "random", index: 1 } } as const;

/** One network, trained under cross-entropy, seen under each loss that classes can be trained under. */
export const lossSurfaces: Study = {
  id: "loss-surfaces",
  base: {
    ...net,
    // No step of its own: the weights are those where the other training ended.
    training: { steps: 0, checkpoints: 1, start: { training, axes, alpha: 0 } },
    axes,
    grid: { columns: 25, rows: 25, alpha: [-1, 1], beta: [-1, 1] },
  },
  variations: Object.fromEntries(
    lossesOfClasses.map((loss) => [
      loss.kind,
      { label: lossDefinition(loss).name(loss), change: { training: { loss } } },
    ]),
  ),
  seeds: 1,
  measures: { surface: { kind: "surface" } },
  criterion: null,
};
