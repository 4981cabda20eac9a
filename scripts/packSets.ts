/**
 * Packs the published sets in src/data/sets, from the files of three Debian packages unpacked in one
 * folder: `tsx scripts/packSets.ts FOLDER`, after
 *
 *   apt-get download dataset-fashion-mnist python3-sklearn r-cran-palmerpenguins
 *   for package in *.deb; do dpkg -x $package FOLDER; done
 *
 * Tables keep the numbers as their sources write them; images keep their order. What is printed goes into
 * `src/data/sets/index.ts`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { openIdx } from "../src/data/idx";
import type { NpyArray } from "../src/results/npy";
import { writeNpz } from "../src/results/npz";
import { crc32 } from "../src/results/zip";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Usage: tsx scripts/packSets.ts FOLDER");

const SKLEARN = "usr/lib/python3/dist-packages/sklearn/datasets/data";
const FASHION = "usr/share/datasets/fashion-mnist";
const PENGUINS = "usr/lib/R/site-library/palmerpenguins/extdata/penguins.csv";

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(join(folder, path)));
const linesOf = (path: string): string[] => {
  const bytes = bytesOf(path);
  return Buffer.from(path.endsWith(".gz") ? gunzipSync(bytes) : bytes)
    .toString("utf8")
    .trim()
    .split("\n");
};

function write(name: string, content: string | Uint8Array): void {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  writeFileSync(new URL(`../src/data/sets/${name}`, import.meta.url), bytes);
  console.log(`${name}: ${bytes.length} bytes, 0x${crc32(bytes).toString(16).padStart(8, "0")}`);
}

const table = (header: string, rows: string[]): string => `${[header, ...rows].join("\n")}\n`;

function iris(): string {
  const [first, ...rows] = linesOf(`${SKLEARN}/iris.csv`);
  const species = first.split(",").slice(2);
  return table(
    "sepal_length_cm,sepal_width_cm,petal_length_cm,petal_width_cm,species",
    rows.map((row) => row.replace(/\d$/, (label) => species[Number(label)])),
  );
}

function diabetes(): string {
  const targets = linesOf(`${SKLEARN}/diabetes_target.csv.gz`).map(Number);
  const rows = linesOf(`${SKLEARN}/diabetes_data_raw.csv.gz`);
  return table(
    "age,sex,bmi,bp,tc,ldl,hdl,tch,ltg,glu,progression",
    rows.map((row, at) => [...row.split(" "), targets[at]].join(",")),
  );
}

const byteArray = (data: Uint8Array, ...shape: number[]): NpyArray => ({ type: "u1", shape, data });

function digits(): Uint8Array {
  const rows = linesOf(`${SKLEARN}/digits.csv.gz`).map((row) => row.split(",").map(Number));
  const pixels = Uint8Array.from(rows.flatMap((row) => row.slice(0, 64)));
  const labels = Uint8Array.from(rows, (row) => row[64]);
  const arrays = new Map([
    ["X", byteArray(pixels, rows.length, 8, 8)],
    ["y", byteArray(labels, rows.length)],
  ]);
  return writeNpz({ arrays, files: new Map() });
}

/** The mean of every 2×2 pixels, rounded. */
function halved(pixels: Uint8Array, side: number): Uint8Array {
  const half = side / 2;
  return Uint8Array.from({ length: pixels.length / 4 }, (_, at) => {
    const [row, column] = [Math.floor(at / half), at % half];
    const from = 2 * row * side + 2 * column;
    const sum = pixels[from] + pixels[from + 1] + pixels[from + side] + pixels[from + side + 1];
    return Math.round(sum / 4);
  });
}

/** The first images of a file and their labels, as they are and at half their side. */
function fashionPart(name: string, count: number, side: number) {
  const open = (what: string) => openIdx(bytesOf(`${FASHION}/${name}-${what}-ubyte.gz`)).data();
  const whole = open("images-idx3").slice(0, count * 28 * 28);
  const images = side === 28 ? whole : halved(whole, 28);
  return {
    images: byteArray(images, count, side, side),
    labels: byteArray(open("labels-idx1").slice(0, count), count),
  };
}

function fashion(side: number): Uint8Array {
  const train = fashionPart("train", 4000, side);
  const test = fashionPart("t10k", 1000, side);
  const arrays = new Map([
    ["x_train", train.images],
    ["y_train", train.labels],
    ["x_test", test.images],
    ["y_test", test.labels],
  ]);
  return writeNpz({ arrays, files: new Map() });
}

write("iris.csv", iris());
write("penguins.csv", `${linesOf(PENGUINS).join("\n")}\n`);
write("diabetes.csv", diabetes());
write("digits.npz", digits());
write("fashion-mnist-14.npz", fashion(14));
write("fashion-mnist-28.npz", fashion(28));
