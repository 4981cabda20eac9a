import { expect, test } from "vitest";
import { NestedArray, NestedDict } from "./nested";
import { readPickle } from "./pickledArrays";
import { ReadError } from "./readError";

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
/** Protocol 2: a global, called with what stands between ( and t. */
const call = (name: string, args: string) => `c${name.replace(/\.([^.]+)$/, "\n$1")}\n(${args}tR`;
const text = (value: string) => `U${String.fromCharCode(value.length)}${value}`;
const pickle = (body: string) => latin(`\x80\x02${body}.`);

const float32 = `${call("numpy.dtype", `${text("f4")}\x89\x88`)}(K\x03${text("<")}NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tb`;
const array = (bytes: string, shape = "K\x02") =>
  `${call("numpy.core.multiarray._reconstruct", `cnumpy\nndarray\n(K\x00t${text("b")}`)}(K\x01(${shape}t${float32}\x89${call("_codecs.encode", `X\x08\x00\x00\x00${bytes}${text("latin1")}`)}tb`;
const ones = "\x00\x00\x7f?\x00\x00\x7f?";

test("an array is read from what NumPy would be asked to call", () => {
  const read = readPickle(pickle(array(ones)));
  expect(read).toBeInstanceOf(NestedArray);
  expect((read as NestedArray).shape).toEqual([2]);
  expect(Array.from((read as NestedArray).array.data as Float32Array)).toEqual([
    0.99609375, 0.99609375,
  ]);
});

test("what a pickle would run is left undone, and what it sets is data", () => {
  const read = readPickle(pickle(call("posix.system", text("rm -rf ~"))));
  expect(read).toBeInstanceOf(NestedDict);
  expect((read as NestedDict).of).toBe("posix.system");
  const built = readPickle(pickle(`${call("os.anything", "")}}${text("coefs_")}K\x01sb`));
  expect((built as NestedDict).items.get("coefs_")).toBe(1);
  // An object for a key names nothing.
  const keyed = readPickle(pickle(`}${call("os.anything", "")}K\x01s`));
  expect([...(keyed as NestedDict).items]).toEqual([["", 1]]);
});

test.each([
  ["a list within itself", `]q\x00h\x00a`],
  [
    "lists that double, forty times",
    `]${"q\x00(h\x00h\x00e".repeat(0)}${Array.from({ length: 40 }, (_, k) => `q${String.fromCharCode(k)}](h${String.fromCharCode(k)}h${String.fromCharCode(k)}e`).join("")}`,
  ],
  ["an array of more than its bytes", array(ones, "K\x02K\xff")],
  ["an array of a negative side", array(ones, "J\xff\xff\xff\xff")],
  [
    "an array of joblib's without its bytes",
    `${call("joblib.numpy_pickle.NumpyArrayWrapper", "")}}(${text("shape")}K\x05\x85${text("dtype")}${float32}ub`,
  ],
  ["an integer beyond all numbers", `\x8a\x90${"\x7f".repeat(144)}`],
  ["the end too early", `(K\x01`],
  ["a million instructions", "K\x010".repeat(600_000)],
])("%s is a message, or nothing, soon", (_, body) => {
  try {
    const read = readPickle(pickle(body));
    expect(read).not.toBeInstanceOf(NestedArray);
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError);
  }
});
