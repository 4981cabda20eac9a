import { gzipSync } from "fflate";
import { expect, test } from "vitest";
import { stream } from "../random/stream";
import { tarPieces } from "../results/tar";
import { readNpzData } from "./readNpzData";

/** Records as the layout's definition has them: labels, then all of red, all of green, all of blue. */
function batch(labels: number[][], shade = 0): Uint8Array<ArrayBuffer> {
  const plane = (value: number) => new Array<number>(32 * 32).fill(value);
  return Uint8Array.from(
    labels.flatMap((own, at) => {
      const red = plane(10);
      red[1] = 200 + at + shade;
      return [...own, ...red, ...plane(20), ...plane(30)];
    }),
  );
}

async function together(files: [string, Uint8Array<ArrayBuffer>][]): Promise<Uint8Array> {
  const pieces = tarPieces(files.map(([name, bytes]) => ({ name, content: new Blob([bytes]) })));
  return new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer());
}

const read = (bytes: Uint8Array, split: "own" | "fraction" = "own") =>
  readNpzData(
    bytes,
    { samples: null, task: "auto", split, layout: "auto", white: null },
    stream(1, "data"),
    "batch.bin",
  );

test("a batch of CIFAR-10 gives images with their labels, rows of pixels of three channels", () => {
  const { inputShape, inputs, targets, task, count } = read(batch([[3], [9], [3], [0]]));
  expect({ inputShape, count, task }).toMatchObject({
    inputShape: [32, 32, 3],
    count: 4,
    task: { kind: "classification", classes: 10 },
  });
  for (let image = 0; image < count; image++) {
    const pixels = Array.from(inputs.subarray(image * 3072, image * 3072 + 6), (x) => x * 255);
    const [red, green, blue, second] = pixels;
    expect([red, green, blue].map(Math.round)).toEqual([10, 20, 30]);
    // The second pixel of the first row tells which record it was.
    const label = [3, 9, 3, 0][Math.round(second) - 200];
    expect(targets[image]).toBe(label);
  }
});

test("batches that are dropped together follow one another, the test batch behind them", async () => {
  const bytes = await together([
    ["test_batch.bin", batch([[1], [2]], 20)],
    ["data_batch_2.bin", batch([[1], [1]], 10)],
    ["data_batch_1.bin", batch([[2], [2], [1]])],
  ]);
  const { count, testFrom, targets } = read(bytes);
  expect({ count, testFrom }).toEqual({ count: 7, testFrom: 5 });
  expect(Array.from(targets.subarray(0, 5)).sort()).toEqual([1, 1, 1, 2, 2]);
});

test("CIFAR-100 is read by its fine labels", () => {
  const { task, inputShape, targets } = read(
    batch(Array.from({ length: 6 }, (_, at) => [at, 60 + at])),
  );
  expect(inputShape).toEqual([32, 32, 3]);
  expect(task).toMatchObject({ classes: 100 });
  expect(Array.from(targets).sort()).toEqual([60, 61, 62, 63, 64, 65]);
});

test("other files of the same size are no batches, and the two kinds are not mixed", async () => {
  expect(() => read(batch([[10], [1]]))).toThrow();
  const mixed = await together([
    ["data_batch_1.bin", batch([[1], [2]])],
    ["train.bin", batch([[1, 2]])],
  ]);
  expect(() => read(mixed)).toThrow("CIFAR-10 and of CIFAR-100 are not read together");
});

test("the archive that they are published in is read as it is", async () => {
  const bytes = await together([
    ["batches.meta.txt", new TextEncoder().encode("airplane\n")],
    ["data_batch_1.bin", batch([[2], [2], [1]])],
    ["readme.html", new TextEncoder().encode("<html>")],
    ["test_batch.bin", batch([[1], [2]], 20)],
  ]);
  expect(read(gzipSync(bytes))).toMatchObject({ count: 5, testFrom: 3, inputShape: [32, 32, 3] });
});
