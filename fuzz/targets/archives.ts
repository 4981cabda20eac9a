/** Zip archives, NumPy's arrays and archives of them, IDX files, and samples in either. */
import { gzipSync, zipSync } from "fflate";
import { readMnist } from "../../src/data/readMnist";
import { readNpzData } from "../../src/data/readNpzData";
import { type Stream, stream } from "../../src/random/stream";
import { type NpyArray, readNpy, writeNpy } from "../../src/results/npy";
import { readNpz, writeNpz } from "../../src/results/npz";
import { openZip, peek, unpack } from "../../src/results/zip";
import { mutateBytes, mutateText, oneOf } from "../mutate";
import { fuzzTarget } from "../target";

const encode = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const bytes = (count: number, factor = 7) =>
  Uint8Array.from({ length: count }, (_, i) => (i * factor) & 255);

const arrays: NpyArray[] = [
  { type: "f4", shape: [3, 4], data: new Float32Array(12).map((_, i) => i / 3) },
  { type: "f8", shape: [5], data: new Float64Array(5).map((_, i) => -i) },
  { type: "i8", shape: [2, 1, 2], data: BigInt64Array.of(1n, -2n, 3n, 4n) },
  { type: "u1", shape: [0, 7], data: new Uint8Array() },
  { type: "b1", shape: [], data: Uint8Array.of(1) },
];
const npys = arrays.map(writeNpy);

/** Half of them in the header's text, where a byte seldom makes sense. */
function npyInput(random: Stream): Uint8Array {
  const file = oneOf(random, npys);
  if (random.sign() > 0) return mutateBytes(random, file, oneOf(random, npys));
  const header = new TextDecoder("latin1").decode(file.subarray(10, 128));
  const text = latin(mutateText(random, header).replace(/[^\p{ASCII}]/gu, "?"));
  const whole = new Uint8Array(10 + text.length + file.length - 128);
  whole.set(file.subarray(0, 10));
  new DataView(whole.buffer).setUint16(8, text.length, true);
  whole.set(text, 10);
  whole.set(file.subarray(128), 10 + text.length);
  return whole;
}

export const npy = fuzzTarget("npy", npyInput, readNpy);

const zips = [
  zipSync({ "a.txt": encode("hello, ".repeat(20)), b: bytes(300), c: new Uint8Array() }),
  zipSync({ stored: [bytes(100), { level: 0 }], "dir/x": encode("x") }),
];

export const zip = fuzzTarget(
  "zip",
  (random) => mutateBytes(random, oneOf(random, zips), oneOf(random, zips)),
  (file) => {
    for (const member of openZip(file).values()) {
      peek(member, 16);
      unpack(member, 2 ** 24);
    }
  },
);

/** Deflating takes a hundred times longer than reading what was deflated. */
const STORED = { level: 0, mtime: "1980-01-01" } as const;
const npzs = npys.map((file) =>
  writeNpz({
    arrays: new Map(),
    files: new Map([
      ["a.npy", file],
      ["recipe.json", encode("{}")],
    ]),
  }),
);

export const npz = fuzzTarget(
  "npz",
  (random) => {
    if (random.integer(3) === 0) return mutateBytes(random, oneOf(random, npzs));
    return zipSync(
      { "recipe.json": encode("{}"), "a.npy": npyInput(random), "b.npy": oneOf(random, npys) },
      STORED,
    );
  },
  readNpz,
);

function idxFile(shape: number[]): Uint8Array {
  const size = shape.reduce((product, side) => product * side, 1);
  const file = new Uint8Array(4 + 4 * shape.length + size);
  file.set([0, 0, 8, shape.length]);
  const view = new DataView(file.buffer);
  shape.forEach((side, axis) => {
    view.setUint32(4 + 4 * axis, side);
  });
  for (let i = 4 + 4 * shape.length; i < file.length; i++) file[i] = i % 5;
  return file;
}
const images = idxFile([20, 6, 5]);
const labels = idxFile([20]);

export const idx = fuzzTarget(
  "idx",
  (random) => {
    const damage = (file: Uint8Array) => {
      const zipped = random.integer(16) === 0;
      if (zipped && random.sign() > 0) return mutateBytes(random, gzipSync(file, { mtime: 0 }));
      const mutated = random.integer(3) === 0 ? file : mutateBytes(random, file);
      return zipped ? gzipSync(mutated, { mtime: 0 }) : mutated;
    };
    const size = oneOf(random, [null, 4, 64]);
    return { images: damage(images), labels: damage(labels), size };
  },
  (input) =>
    readMnist(
      input.images,
      input.labels,
      { samples: 10, size: input.size, split: "fraction" },
      stream(1, "data"),
    ),
);

const table = writeNpy({ type: "f8", shape: [6, 2], data: new Float64Array(12).map((_, i) => i) });
const pictures = writeNpy({ type: "u1", shape: [6, 3, 3], data: bytes(54) });
const classes = writeNpy({ type: "i4", shape: [6], data: Int32Array.of(0, 1, 0, 1, 2, 2) });

export const npzData = fuzzTarget(
  "npz-data",
  (random) => {
    const damage = (file: Uint8Array) =>
      random.integer(3) === 0 ? file : mutateBytes(random, file, oneOf(random, npys));
    const members = {
      [`${oneOf(random, ["X", "x_train", "images"])}.npy`]: damage(
        oneOf(random, [table, pictures]),
      ),
      [`${oneOf(random, ["y", "labels", "Y"])}.npy`]: damage(classes),
    };
    const file = zipSync(members, STORED);
    const task = oneOf(random, ["auto", "classification", "regression"] as const);
    const layout = oneOf(random, ["auto", "channels-first", "channels-last", "pixels"] as const);
    return { file: random.integer(4) === 0 ? mutateBytes(random, file) : file, task, layout };
  },
  ({ file, ...options }) =>
    readNpzData(file, { ...options, split: "own", white: null, samples: 4 }, stream(1, "data")),
);
