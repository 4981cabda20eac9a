/** Networks made to do harm: each is refused by what it says, before that is made. */
import { readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { openZip, unpack } from "../../results/zip";
import { withHdf5File } from "../hdf5Library";
import { importFiles } from "./importFiles";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const open = (name: string, bytes: Uint8Array) => importFiles([{ name, bytes }]);
const joined = (...pieces: Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(pieces));

function varint(value: bigint): Uint8Array {
  const bytes: number[] = [];
  let left = BigInt.asUintN(64, value);
  for (; left > 127n; left >>= 7n) bytes.push(Number(left & 127n) | 128);
  return Uint8Array.from([...bytes, Number(left)]);
}
/** A field of a protocol buffer: a number, or bytes. */
const field = (number: number, value: Uint8Array | bigint): Uint8Array =>
  value instanceof Uint8Array
    ? joined(varint(BigInt(8 * number + 2)), varint(BigInt(value.length)), value)
    : joined(varint(BigInt(8 * number)), varint(value));
const relu = field(
  1,
  joined(field(4, encode("Relu")), field(1, encode("x")), field(2, encode("y"))),
);
const onnx = (...graph: Uint8Array[]) =>
  open("net.onnx", joined(field(1, 8n), field(7, joined(...graph))));
const tensor = (...fields: Uint8Array[]) =>
  onnx(relu, field(5, joined(...fields, field(8, encode("w")))), field(11, field(1, encode("x"))));

test.each<[string, () => Promise<unknown>, RegExp]>([
  ["of a million operators", () => onnx(repeated(field(1, encode("")), 2 ** 20 - 2)), /operators/],
  [
    "with an operator of a million inputs",
    () => onnx(field(1, repeated(field(1, encode("q")), 2 ** 20 - 2))),
    /damaged/,
  ],
  [
    "with a shape of a million sides",
    () => tensor(field(1, new Uint8Array(2 ** 20).fill(1)), field(2, 1n)),
    /damaged/,
  ],
  [
    "with a shape of 2⁸⁰ numbers",
    () => tensor(field(1, 1n << 40n), field(1, 1n << 40n), field(2, 1n)),
    /more than/,
  ],
  [
    "with a million listed numbers for one",
    () => tensor(field(1, 1n), field(2, 7n), field(7, new Uint8Array(2 ** 20).fill(1))),
    /has 1048576 values; a shape of \(1\) needs 1/,
  ],
  [
    "with a million raw numbers for one",
    () => tensor(field(1, 1n), field(2, 10n), field(9, new Uint8Array(2 ** 21))),
    /has 1048576 values; a shape of \(1\) needs 1/,
  ],
])("an ONNX graph %s is refused", async (_, reading, words) => {
  await expect(reading()).rejects.toThrow(words);
});

const repeated = (bytes: Uint8Array, times: number): Uint8Array =>
  Uint8Array.from({ length: bytes.length * times }, (_, k) => bytes[k % bytes.length]);

test("a shard of a kilobyte that a model of TensorFlow.js names again and again is not joined", async () => {
  const group = (index: number) => ({
    paths: new Array(1000).fill("s.bin"),
    weights: [{ name: `d${index}/kernel`, shape: [1000, 1024], dtype: "uint8" }],
  });
  const weightsManifest = Array.from({ length: 200 }, (_, index) => group(index));
  const model = encode(JSON.stringify({ format: "layers-model", weightsManifest }));
  const files = [
    { name: "model.json", bytes: model },
    { name: "s.bin", bytes: new Uint8Array(1024) },
  ];
  await expect(importFiles(files)).rejects.toThrow("There are more than");
});

test("numbers of one byte that unpack to more than are read stay packed", async () => {
  const count = 100 * 2 ** 20;
  const header = {
    "a.weight": { dtype: "U8", shape: [count / 1024, 1024], data_offsets: [0, count] },
  };
  const text = encode(JSON.stringify(header));
  const bytes = new Uint8Array(8 + text.length + count);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(text.length), true);
  bytes.set(text, 8);
  await expect(open("net.safetensors", bytes)).rejects.toThrow("There are more than");
});

const archive = openZip(readFileSync(new URL("../fixtures/networks/conv.keras", import.meta.url)));
const member = (name: string): Uint8Array => {
  const found = archive.get(name);
  if (found === undefined) throw new Error(`incomplete fixture: no ${name}`);
  return unpack(found, 2 ** 20);
};
const weights = member("model.weights.h5");

test("a Keras model whose connections lie 100,000 deep is followed", async () => {
  const config = JSON.parse(new TextDecoder().decode(member("config.json")));
  const layers = config.config.layers.map((layer: object) => ({ ...layer, inbound_nodes: ["@"] }));
  const text = JSON.stringify({ ...config, class_name: "Functional", config: { layers } });
  const deep = `${"[".repeat(100_000)}"conv"${"]".repeat(100_000)}`;
  const bytes = zipSync({
    "config.json": encode(text.replaceAll('"@"', deep)),
    "model.weights.h5": weights,
  });
  await expect(open("net.keras", bytes)).rejects.toThrow(/branches at/);
});

test("groups of an HDF5 file to which ever more ways lead are not all followed", async () => {
  // Ten links to the next of ten groups, each: 10¹⁰ ways to the last.
  const { bytes } = await withHdf5File(null, (file) => {
    const names = ["layers", ..."abcdefghi"];
    for (const [at, name] of names.entries()) {
      const group = file.create_group(name);
      if (names[at + 1] === undefined) continue;
      for (let k = 0; k < 10; k++) group.create_soft_link(`/${names[at + 1]}`, `way${k}`);
    }
  });
  await expect(open("net.weights.h5", bytes)).rejects.toThrow(/too deep in another/);
});

/** A pickle of one array of 4 MB in a list, so many times over, as they are that refer to one object. */
function pickleOf(times: number): Uint8Array {
  const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));
  const side = 2000;
  const sides = new Uint8Array(5 * 2);
  const length = new Uint8Array(5);
  for (const [at, bytes] of [
    [0, sides],
    [5, sides],
    [0, length],
  ] as const) {
    bytes[at] = (bytes === sides ? "J" : "B").charCodeAt(0);
    new DataView(bytes.buffer).setUint32(at + 1, bytes === sides ? side : side * side, true);
  }
  return joined(
    latin1(
      "\x80\x02](cnumpy.core.multiarray\n_reconstruct\n(cnumpy\nndarray\n(K\x00tU\x01btR(K\x01(",
    ),
    sides,
    latin1(
      "tcnumpy\ndtype\n(U\x02i1K\x00K\x01tR(K\x03U\x01|NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tb\x89",
    ),
    length,
    new Uint8Array(side * side),
    latin1("tbq\x07"),
    repeated(latin1("h\x07"), times - 1),
    latin1("e."),
  );
}

test("an array that a pickle refers to a thousand times is not made a thousand times", async () => {
  await expect(open("net.pkl", pickleOf(1000))).rejects.toThrow("unpack to more than");
  // A few are weights, one into the next.
  expect(await open("net.pkl", pickleOf(3))).toMatchObject({ kind: "weights" });
});
