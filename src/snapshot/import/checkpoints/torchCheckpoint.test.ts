import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  call,
  dict,
  int,
  list,
  name,
  object,
  pickle,
  tensor,
  text,
  torchArchive,
  tuple,
} from "../../testing/torchPickle";
import { importFiles } from "../importFiles";
import { readSafetensors } from "../safetensors";
import { isTorchFile, readTorchCheckpoint } from "./torchCheckpoint";

const fixture = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/checkpoints/${file}`, import.meta.url)));

const bytesOf = ({ buffer }: ArrayBufferView) => new Uint8Array(buffer as ArrayBuffer);
const FLOATS = bytesOf(Float32Array.from({ length: 12 }, (_, index) => index));
const weight = (shape = [2, 3], strides = [3, 1], offset = 0, type = "FloatStorage") =>
  tensor({ type, key: "0", offset, shape, strides });
const read = (file: Uint8Array) => {
  const { tensors, notes } = readTorchCheckpoint(file);
  return {
    notes,
    values: Object.fromEntries([...tensors].map(([key, { data }]) => [key, [...data]])),
  };
};

test.each(["net.pt", "net.pth.tar", "ckpt.pt", "legacy.pth"])(
  "%s, which PyTorch wrote, holds what the same network holds as safetensors",
  (file) => {
    const bytes = fixture(file);
    expect(isTorchFile(bytes)).toBe(true);
    const { tensors } = readTorchCheckpoint(bytes);
    const { tensors: expected } = readSafetensors(fixture("plain.safetensors"));
    expect(new Map([...tensors].sort())).toEqual(new Map([...expected].sort()));
  },
);

test("views are read with their offsets and strides", () => {
  const file = (piece: number[]) => torchArchive(dict({ "fc.weight": piece }), { "0": FLOATS });
  expect(read(file(weight([2, 3], [1, 2], 4))).values["fc.weight"]).toEqual([4, 6, 8, 5, 7, 9]);
  expect(read(file(weight([2, 2], [0, 1], 10))).values["fc.weight"]).toEqual([10, 11, 10, 11]);
  expect(() => read(file(weight([2, 3], [3, 1], 7)))).toThrow(/"fc.weight" is not described/);
  expect(() => read(file(weight([2, 3], [-3, 1], 6)))).toThrow(/not described/);
  expect(() => read(file(weight([2 ** 20, 2 ** 20], [0, 0])))).toThrow(/more than/);
});

test("every type of element is read, in either order of bytes", () => {
  const values = [0, -1.5, 2 ** -14, 1024];
  const of = (type: string, storage: Uint8Array, order?: string) =>
    read(torchArchive(dict({ weight: weight([2, 2], [2, 1], 0, type) }), { "0": storage }, order))
      .values.weight;
  expect(of("DoubleStorage", bytesOf(Float64Array.from(values)))).toEqual(values);
  expect(of("HalfStorage", bytesOf(Uint16Array.of(0, 0xbe00, 0x0400, 0x6400)))).toEqual(values);
  expect(of("BFloat16Storage", bytesOf(Uint16Array.of(0, 0xbfc0, 0x3880, 0x4480)))).toEqual(values);
  expect(of("LongStorage", bytesOf(BigInt64Array.of(1n, -2n, 3n, 4n)))).toEqual([1, -2, 3, 4]);
  expect(of("CharStorage", bytesOf(Int8Array.of(1, -2, 3, 4)))).toEqual([1, -2, 3, 4]);
  const swapped = bytesOf(Float32Array.from(values)).reverse();
  expect(of("FloatStorage", swapped, "big")).toEqual(values.toReversed());
  expect(() => of("ComplexFloatStorage", FLOATS)).toThrow(/elements of type torch.Complex/);
});

test("the network is found in what is wrapped around it, and prefixes are left out", () => {
  const names = (value: number[]) => Object.keys(read(torchArchive(value, { "0": FLOATS })).values);
  const state = dict({
    "module._orig_mod.fc.weight": weight(),
    "module._orig_mod.fc.bias": weight([2], [1]),
  });
  const optimizer = dict({ state: dict({ "fc.weight": weight() }) });
  expect(names(state)).toEqual(["fc.weight", "fc.bias"]);
  expect(names(dict({ net: dict({ state_dict: state }), optimizer }))).toEqual([
    "fc.weight",
    "fc.bias",
  ]);
  expect(names(dict({ model: state, ema: dict({ "fc.weight": weight() }) }))).toHaveLength(2);
  const other = dict({ "fc.weight": weight([1, 3], [3, 1]) });
  expect(names(list(int(3), state))).toHaveLength(2);
  expect(
    names(
      dict({
        n_averaged: tensor({ type: "FloatStorage", key: "0", shape: [], strides: [] }),
        "module.W1": weight(),
      }),
    ),
  ).toEqual(["n_averaged", "W1"]);
  const several = torchArchive(dict({ generator: state, critic: other }), { "0": FLOATS });
  expect(readTorchCheckpoint(several).networks).toEqual({
    names: ["generator", "critic"],
    taken: "generator",
  });
  expect(readTorchCheckpoint(several, "critic").tensors.get("fc.weight")?.shape).toEqual([1, 3]);
  const copies = torchArchive(
    dict(
      Object.fromEntries(
        ["online.0", "online.2", "ema.0", "ema.2"].map((layer) => [`${layer}.weight`, weight()]),
      ),
    ),
    { "0": FLOATS },
  );
  expect(readTorchCheckpoint(copies)).toMatchObject({
    networks: { names: ["online", "ema", ""], taken: "online" },
  });
});

test("tensors with a type of their own lie on bytes: float8 and whole numbers without a sign", () => {
  const of = (dtype: string, storage: Uint8Array) => {
    const untyped = tuple(
      text("storage"),
      name("torch.storage", "UntypedStorage"),
      text("0"),
      text("cpu"),
      int(storage.length),
    );
    const made = call(
      name("torch._utils", "_rebuild_tensor_v3"),
      [...untyped, "Q".charCodeAt(0)],
      int(0),
      tuple(int(2), int(2)),
      tuple(int(2), int(1)),
      [0x89],
      dict({}),
      name("torch", dtype),
    );
    return read(torchArchive(dict({ weight: made }), { "0": storage })).values.weight;
  };
  // 1, −1.5, 2⁻⁶, 448 and 1, −1.5, 2⁻¹⁴, 57344 (arXiv 2209.05433, table 1).
  expect(of("float8_e4m3fn", Uint8Array.of(0x38, 0xbc, 0x08, 0x7e))).toEqual([
    1,
    -1.5,
    2 ** -6,
    448,
  ]);
  expect(of("float8_e5m2", Uint8Array.of(0x3c, 0xbe, 0x04, 0x7b))).toEqual([
    1,
    -1.5,
    2 ** -14,
    57344,
  ]);
  expect(of("uint16", bytesOf(Uint16Array.of(1, 2, 3, 65535)))).toEqual([1, 2, 3, 65535]);
  expect(of("float32", FLOATS.slice(0, 16))).toEqual([0, 1, 2, 3]);
});

test("Python 2's strings are names", () => {
  const key = [0x55, 9, ...new TextEncoder().encode("fc.weight")];
  const program = Uint8Array.from([0x80, 2, 0x7d, ...key, ...weight(), 0x73, 0x2e]);
  expect(read(torchArchive(program, { "0": FLOATS })).values["fc.weight"]).toHaveLength(6);
});

test("a network pickled as a whole is read by its parameters, and no class of it is made", () => {
  const linear = object(name("torch.nn.modules.linear", "Linear"), {
    _parameters: dict({ weight: weight(), bias: weight([2], [1]) }),
  });
  const net = object(name("__main__", "Net"), { _modules: dict({ fc: linear }) });
  expect(Object.keys(read(torchArchive(net, { "0": FLOATS })).values)).toEqual([
    "fc.weight",
    "fc.bias",
  ]);
});

const system = call(name("posix", "system"), text("touch /tmp/never"));

test("what a file asks Python to run is not run, and named", () => {
  const { values, notes } = read(
    torchArchive(dict({ "fc.weight": weight(), epoch: system }), { "0": FLOATS }),
  );
  expect(Object.keys(values)).toEqual(["fc.weight"]);
  expect(notes.join()).toContain("posix.system");
  expect(() => read(torchArchive(system))).toThrow(
    /No weights .* posix\.system, which is not done/,
  );
});

const repeat = (count: number, ...bytes: number[]) =>
  Uint8Array.from({ length: count * bytes.length }, (_, index) => bytes[index % bytes.length]);
const joined = (...parts: (Uint8Array | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

test.each([
  [
    "a million frames",
    joined([0x80, 4], repeat(1e6, 0x95, 0, 0, 0, 0, 0, 0, 0, 0), [0x4e, 0x2e]),
    /No weights/,
  ],
  ["more instructions than one reads", repeat(2 ** 21, 0x4e), /instructions/],
  ["a frame beyond the end", [0x80, 4, 0x95, ...Array(8).fill(255), 0x2e], /ends too early/],
  ["text of four gigabytes", [0x58, 255, 255, 255, 255, 0x2e], /ends too early/],
  [
    "an endless integer",
    joined([0x8b, 0, 0, 1, 0], new Uint8Array(2 ** 16), [0x2e]),
    /65536 bytes/,
  ],
  // Each dict holds the one before under 64 names: a walk of every way through it would never end.
  [
    "dicts within dicts",
    joined(
      [0x80, 2, 0x7d, 0x71, 0],
      repeat(
        5,
        0x30,
        0x7d,
        0x28,
        ...Array.from({ length: 64 }, (_, key) => [...text(`${key}`), 0x68, 0]).flat(),
        0x75,
        0x71,
        0,
      ),
      [0x2e],
    ),
    /No weights/,
  ],
  ["a list in itself", [0x5d, 0x71, 0, 0x68, 0, 0x61, 0x2e], /No weights/],
  ["a dict in itself", [0x7d, 0x71, 0, ...text("model"), 0x68, 0, 0x73, 0x2e], /No weights/],
  ["nothing on the stack", [0x2e], /damaged/],
  ["an empty memory", [0x68, 7, 0x2e], /damaged/],
  ["protocol 0", [0x49, 0x31, 10, 0x2e], /instruction 0x49/],
])("%s is refused in words, soon", (_, program, message) => {
  expect(() => read(torchArchive(Uint8Array.from(program)))).toThrow(message);
});

test("arguments that are handed over again and again are counted each time", () => {
  const list = [0x5d, 0x28, ...repeat(2000, 0x4e), 0x65, 0x85, 0x71, 0];
  const again = [...name("collections", "OrderedDict"), 0x68, 0, 0x52];
  const program = joined(list, ...Array(1000).fill(again), [0x2e]);
  expect(() => read(torchArchive(program))).toThrow(/instructions/);
});

test("tensors that are no network are told with their shapes and what to do", () => {
  const samples = torchArchive(dict({ X: weight(), more: list(weight([4], [1])) }));
  expect(() => read(samples)).toThrow(
    /No weights.*It holds the tensors X \(2 × 3\), more\.0 \(4\)\. .*numpy\.savez\("data\.npz".*state_dict/,
  );
  expect(() => read(torchArchive(weight()))).toThrow(/the tensors of no name \(2 × 3\)/);
  expect(() => read(torchArchive(dict({ epoch: int(3) })))).toThrow(/found in the file\. Save/);
  const recurrent = torchArchive(
    dict({ "rnn.weight_ih_l0": weight(), "rnn.bias_ih_l0": weight() }),
  );
  expect(() => read(recurrent)).toThrow(/"rnn.weight_ih_l0" is of a recurrent layer \(LSTM, GRU/);
});

test("pickles of others, and PyTorch's programs, are refused with what to do", async () => {
  expect(isTorchFile(pickle(int(3)))).toBe(false);
  const other = importFiles([{ name: "a.pkl", bytes: pickle(int(3)) }]);
  await expect(other).rejects.toThrow(/Python pickle.*neither weights nor samples.*numpy\.savez/);
  const script = torchArchive(int(1));
  expect(isTorchFile(script.subarray(0, 40))).toBe(false);
});
