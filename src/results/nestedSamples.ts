/** Which arrays of a pickle are samples: under their names, in CIFAR's batches, or as pairs of inputs and targets. */
import { listedArray, type Nested, NestedArray, NestedDict, partsOf } from "./nested";
import type { NpyArray } from "./npy";
import { findSamples } from "./sampleArrays";

export type SampleValues = NpyArray | { shape: number[]; texts: string[] };

/** Pairs stand in this order. */
const SPLITS = ["train", "val", "test"];

/**
 * The arrays of samples by name; null where there are none.
 *
 * CIFAR's batches for Python (`data` [N, 3072], `labels` or `fine_labels`) are images with their channels
 * first, as https://www.cs.toronto.edu/~kriz/cifar.html says.
 */
export function samplesInNested(nested: Nested): Map<string, SampleValues> | null {
  const cifar = cifarBatch(nested);
  if (cifar !== null) return cifar;
  const pairs = pairsIn(nested);
  const named = pairs ?? namedIn(nested);
  const shapeOf = (name: string) => named.get(name)?.shape ?? null;
  return findSamples([...named.keys()], shapeOf) === null ? null : named;
}

function valuesOf(nested: Nested | undefined): SampleValues | null {
  if (nested instanceof NestedArray) return nested.array;
  if (!Array.isArray(nested) || nested.length === 0) return null;
  if (nested.every((one) => typeof one === "string"))
    return { shape: [nested.length], texts: nested as string[] };
  return listedArray(nested)?.array ?? null;
}

const namedIn = (nested: Nested): Map<string, SampleValues> =>
  new Map(
    partsOf(nested).flatMap(([name, one]) => {
      const values = valuesOf(one);
      return values === null ? [] : [[name, values] as const];
    }),
  );

/** ((x, y), (x, y), …): training, validation and test. */
function pairsIn(nested: Nested): Map<string, SampleValues> | null {
  if (!Array.isArray(nested) || nested.length < 2 || nested.length > 3) return null;
  const splits = nested.length === 2 ? ["train", "test"] : SPLITS;
  const found = nested.flatMap((pair, at) => {
    const [x, y] = Array.isArray(pair) && pair.length === 2 ? pair.map(valuesOf) : [];
    return x && y ? [[`x_${splits[at]}`, x] as const, [`y_${splits[at]}`, y] as const] : [];
  });
  return found.length === 2 * nested.length ? new Map(found) : null;
}

const CIFAR_VALUES = 3 * 32 * 32;

function cifarBatch(nested: Nested): Map<string, SampleValues> | null {
  if (!(nested instanceof NestedDict)) return null;
  const inputs = valuesOf(nested.items.get("data"));
  const labels = valuesOf(nested.items.get("fine_labels") ?? nested.items.get("labels"));
  if (inputs === null || labels === null || "texts" in inputs || inputs.type !== "u1") return null;
  const [count, width] = inputs.shape;
  if (inputs.shape.length !== 2 || width !== CIFAR_VALUES) return null;
  return new Map<string, SampleValues>([
    ["x", { ...inputs, shape: [count, 3, 32, 32] }],
    ["y", labels],
  ]);
}
