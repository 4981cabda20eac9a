/** Snapshots and links made to do harm: each is a message, soon, and changes nothing. */
import { deflateSync } from "fflate";
import { expect, test } from "vitest";
import { float32Array, writeNpy } from "../results/npy";
import { readNpz, writeNpz } from "../results/npz";
import { toBase64url } from "./link/base64url";
import { decodeLink } from "./link/link";
import { SnapshotError } from "./snapshot";
import { readSnapshot, writeSnapshot } from "./snapshotFile";
import { sampleSnapshot } from "./testing/sampleSnapshot";

const encode = (text: string) => new TextEncoder().encode(text);
const sample = writeSnapshot(sampleSnapshot(5, 5, 3));

/** The sample with one of its members changed. */
function withFacts(change: (facts: Record<string, unknown>) => unknown): Uint8Array {
  const { arrays, files } = readNpz(sample);
  const json = new TextDecoder().decode(files.get("snapshot.json"));
  files.set("snapshot.json", encode(JSON.stringify(change(JSON.parse(json)))));
  return writeNpz({ arrays, files });
}

test.each([
  ["a list", () => []],
  ["null", () => null],
  ["another version", (facts: object) => ({ ...facts, version: 2 })],
  ["a wrong recipe", (facts: object) => ({ ...facts, recipe: { seed: -1 } })],
  ["a title of a megabyte", (facts: object) => ({ ...facts, title: "x".repeat(2 ** 20) })],
  ["a layout of a billion weights", (facts: object) => ({ ...facts, trained: trained(2 ** 30) })],
  ["weights that are not there", (facts: object) => ({ ...facts, trained: trained(77) })],
])("facts that are %s are a message", async (_, change) => {
  await expect(readSnapshot(withFacts(change))).rejects.toThrow(SnapshotError);
});

const trained = (size: number) => ({
  layout: [{ name: "w", shape: [size], role: "kernel" }],
  steps: 1,
  stopped: "finished",
});

test("keys that mean something to JavaScript change nothing", async () => {
  const { arrays, files } = readNpz(sample);
  const json = new TextDecoder().decode(files.get("snapshot.json"));
  const polluted = json.replace("{", '{"__proto__":{"polluted":1},"constructor":{"prototype":{}},');
  files.set("snapshot.json", encode(polluted));
  arrays.set("__proto__", float32Array(new Float32Array(2)));
  const { unknown } = await readSnapshot(writeNpz({ arrays, files }));
  expect(unknown.map(({ name }) => name)).toEqual(["__proto__.npy"]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test("a surface whose arrays disagree is a message", async () => {
  const { arrays, files } = readNpz(sample);
  arrays.set("alpha", float32Array(new Float32Array(3)));
  await expect(readSnapshot(writeNpz({ arrays, files }))).rejects.toThrow(
    /"loss" has 25 values where 15/,
  );
});

test("an archive that unpacks to gigabytes is refused before it does", async () => {
  const bomb = sample.slice();
  const view = new DataView(bomb.buffer);
  const directory = view.getUint32(bomb.length - 6, true);
  view.setUint32(directory + 24, 2 ** 31, true);
  await expect(readSnapshot(bomb)).rejects.toThrow(/unpacks to more than|another size/);
});

/** A `.npy` file of that shape with no data behind its header. */
function hollow(type: "f4" | "u1", shape: number[]): Uint8Array {
  const data = type === "f4" ? new Float32Array() : new Uint8Array();
  const bytes = writeNpy({ type, shape: [0], data });
  const header = new TextDecoder().decode(bytes);
  const wanted = header.replace(/\(0,\)/, `(${shape.join(", ")},)`);
  const head = bytes.slice();
  const text = encode(wanted.slice(header.indexOf("{"), wanted.indexOf("}") + 1));
  head.fill(0x20, 10, -1);
  head.set(text, 10);
  return head;
}

test("a member that nobody asks for is never unpacked, and kept", async () => {
  const { arrays, files } = readNpz(sample);
  const zeros = deflateSync(new Uint8Array(2 ** 24));
  // Its checksum is wrong: whoever unpacks it fails.
  const unneeded = { name: "zeros.npy", method: 8, crc: 1, packed: zeros, size: 240 * 2 ** 20 };
  const { unknown } = await readSnapshot(writeNpz({ arrays, files }, [unneeded]));
  expect(unknown).toEqual([unneeded]);
});

test.each([
  ["of 5,000 × 5,000 points", "alpha", hollow("f4", [5000]), /"alpha" has 5000 values; at most/],
  ["that is larger than its axes say", "loss", hollow("u1", [5000, 5000]), /has 25000000 values/],
  ["with a path without end", "trajectory", hollow("f4", [2 ** 30, 2]), /at most 20000/],
  ["with more weights than its network", "checkpoints", hollow("f4", [2 ** 26]), /27 belong/],
])("a surface %s is refused by its header", async (_, name, member, message) => {
  const { arrays, files } = readNpz(sample);
  arrays.delete(name);
  files.set(`${name}.npy`, member);
  await expect(readSnapshot(writeNpz({ arrays, files }))).rejects.toThrow(message);
});

test("a million layers are one problem", async () => {
  const layout = Array(1_200_000).fill({});
  const facts = (before: object) => ({ ...before, trained: { layout, steps: 1 } });
  await expect(readSnapshot(withFacts(facts))).rejects.toThrow(
    'The snapshot\'s description is not valid: "trained.layout" must have at most 2000 entries.',
  );
});

test("messages have words for what is wrong, and nothing of the reader's insides", async () => {
  const message = async (change: (facts: Record<string, unknown>) => unknown): Promise<string> => {
    try {
      await readSnapshot(withFacts(change));
    } catch (error) {
      return (error as Error).message;
    }
    return "";
  };
  expect(await message(({ recipe: _, ...rest }) => rest)).toContain('"recipe" is missing');
  expect(await message((facts) => ({ ...facts, title: 3 }))).toContain(
    '"title" must be a text, not 3',
  );
  expect(await message((facts) => ({ ...facts, version: 2 }))).toContain("another version");
});

test("links of a megabyte, and links that unpack to many, are refused", async () => {
  await expect(decodeLink(`#1.d.${"A".repeat(2 ** 20)}`)).rejects.toThrow(/too long/);
  const bomb = toBase64url(deflateSync(new Uint8Array(2 ** 25), { level: 9 }));
  expect(bomb.length).toBeLessThan(65_000);
  await expect(decodeLink(`#1.d.${bomb}`)).rejects.toThrow(SnapshotError);
});
