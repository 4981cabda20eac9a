import type { Recipe } from "../../recipe/schema";
import type { NpyArray } from "../../results/npy";
import { writeNpz } from "../../results/npz";
import { tarPieces } from "../../results/tar";
import type { UserFile } from "../experiment";
import { userFile } from "../userFile";

const SAMPLES = 24;
const SIDE = 6;

/** Bytes without order that are the same every time. */
const bytes = (count: number, most: number) =>
  Uint8Array.from({ length: count }, (_, i) => ((i * i + 31 * i + 7) % 251) % most);

const TESTED = 8;
/** 16 features, which may be the pixels of images, and one more column. */
const COLUMNS = 17;
const names = ["u", "v", ...Array.from({ length: COLUMNS - 2 }, (_, at) => `c${at}`)];

/** Every column may be the target: few whole numbers, by which columns may be called too. */
function table(first: number, count: number): Blob {
  const all = bytes(COLUMNS * SAMPLES, 3);
  const rows = Array.from({ length: count }, (_, row) =>
    all.slice(COLUMNS * (first + row), COLUMNS * (first + row + 1)).join(),
  );
  return new Blob([[names.join(), ...rows].join("\n")]);
}

/** Training samples, and some that are named test samples: what the recipe makes of these is its own. */
const parts = (kind: string, of: (first: number, count: number) => Blob): Blob =>
  new Blob(
    tarPieces([
      { name: `train${kind}`, content: of(0, SAMPLES - TESTED) },
      { name: `test${kind}`, content: of(SAMPLES - TESTED, TESTED) },
    ]) as BlobPart[],
  );

function archive(): Blob {
  const images = bytes(SAMPLES * SIDE * SIDE, 251);
  const labels = bytes(SAMPLES, 3);
  const of = (data: Uint8Array, each: number[], [from, to]: [number, number]): NpyArray => {
    const size = each.reduce((product, length) => product * length, 1);
    return { type: "u1", shape: [to - from, ...each], data: data.slice(from * size, to * size) };
  };
  const train: [number, number] = [0, SAMPLES - TESTED];
  const test: [number, number] = [SAMPLES - TESTED, SAMPLES];
  const arrays = new Map([
    ["x_train", of(images, [SIDE, SIDE], train)],
    ["y_train", of(labels, [], train)],
    ["x_test", of(images, [SIDE, SIDE], test)],
    ["y_test", of(labels, [], test)],
  ]);
  return new Blob([new Uint8Array(writeNpz({ arrays, files: new Map() }))]);
}

function idx(data: Uint8Array<ArrayBuffer>, shape: number[]): Blob {
  const header = shape.flatMap((length) => [0, 0, 0, length]);
  return new Blob([Uint8Array.of(0, 0, 8, shape.length, ...header), data]);
}

const idxImages = (first: number, count: number): Blob => {
  const all = bytes(SAMPLES * SIDE * SIDE, 251);
  const [from, to] = [first, first + count].map((at) => at * SIDE * SIDE);
  return idx(all.slice(from, to), [count, SIDE, SIDE]);
};

const idxLabels = (first: number, count: number): Blob =>
  idx(bytes(SAMPLES, 3).slice(first, first + count), [count]);

/** A file such as the recipe's dataset is read from; null where it is from none. */
export async function tinyFileFor({ dataset }: Recipe): Promise<UserFile | null> {
  switch (dataset.kind) {
    case "csv":
      return userFile(dataset.file, parts(".csv", table));
    case "npz":
      return userFile(dataset.file, archive());
    case "idx":
      return userFile(dataset.file, parts("-images", idxImages), parts("-labels", idxLabels));
    default:
      return null;
  }
}
