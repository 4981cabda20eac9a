import { worded } from "../language/worded";
import { cifarLayout, recordSize } from "../results/cifarBinary";
import { ReadError } from "../results/readError";
import { isTestFile } from "../results/sampleArrays";
import type { ArraySource } from "./arraySource";
import type { Part } from "./parts";

/** What lies beside the batches in the archive that they are published in. */
const BESIDE = /\.(txt|html)$/i;

/**
 * Batches of CIFAR's binary version as the arrays `x_train` ([N, 3, 32, 32] bytes) and `y_train` (the fine
 * labels of CIFAR-100), and `x_test` and `y_test` of batches that are named so; null where a file is no
 * such batch.
 *
 * @throws ReadError where batches of CIFAR-10 and of CIFAR-100 are mixed.
 */
export function cifarArrays(all: Part[]): ArraySource | null {
  const parts = all.length === 1 ? all : all.filter(({ name }) => !BESIDE.test(name));
  const layouts = parts.map(({ bytes }) => cifarLayout(bytes));
  const [first] = layouts;
  if (first === undefined || first === null || layouts.includes(null)) return null;
  if (layouts.some((one) => one?.labels !== first.labels))
    throw new ReadError(worded`Batches of CIFAR-10 and of CIFAR-100 are not read together.`);
  const size = recordSize(first);
  const tests = parts.filter((part) => parts.length > 1 && isTestFile(part));
  const sides = new Map([
    ["train", parts.filter((part) => !tests.includes(part))],
    ["test", tests],
  ]);
  const arrays = new Map<string, { shape: number[]; data(): Uint8Array }>(
    [...sides].flatMap(([side, batches]) => {
      const count = batches.reduce((sum, { bytes }) => sum + bytes.length / size, 0);
      if (count === 0) return [];
      const gathered = (from: number, to: number) => () => {
        const data = new Uint8Array(count * (to - from));
        let at = 0;
        for (const { bytes } of batches)
          for (let record = 0; record < bytes.length; record += size) {
            data.set(bytes.subarray(record + from, record + to), at);
            at += to - from;
          }
        return data;
      };
      const { labels } = first;
      return [
        [`x_${side}`, { shape: [count, 3, 32, 32], data: gathered(labels, size) }] as const,
        [`y_${side}`, { shape: [count], data: gathered(labels - 1, labels) }] as const,
      ];
    }),
  );
  return {
    classes: first.classes,
    names: [...arrays.keys()],
    shape: (name) => arrays.get(name)?.shape ?? null,
    read(name) {
      const array = arrays.get(name);
      if (array === undefined) throw new Error(`There is no array ${name}.`);
      return { type: "u1", shape: array.shape, data: array.data() };
    },
  };
}
