/** Snapshots and links made to do harm: each is a message, soon, and changes nothing. */
import { deflateSync } from "fflate";
import { expect, test } from "vitest";
import { float32Array } from "../results/npy";
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
])("facts that are %s are a message", (_, change) => {
  expect(() => readSnapshot(withFacts(change))).toThrow(SnapshotError);
});

const trained = (size: number) => ({
  layout: [{ name: "w", shape: [size], role: "kernel" }],
  steps: 1,
  stopped: "finished",
});

test("keys that mean something to JavaScript change nothing", () => {
  const { arrays, files } = readNpz(sample);
  const json = new TextDecoder().decode(files.get("snapshot.json"));
  const polluted = json.replace("{", '{"__proto__":{"polluted":1},"constructor":{"prototype":{}},');
  files.set("snapshot.json", encode(polluted));
  arrays.set("__proto__", float32Array(new Float32Array(2)));
  const { unknown } = readSnapshot(writeNpz({ arrays, files }));
  expect([...unknown.arrays.keys()]).toEqual(["__proto__"]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test("a surface whose arrays disagree is a message", () => {
  const { arrays, files } = readNpz(sample);
  arrays.set("alpha", float32Array(new Float32Array(3)));
  expect(() => readSnapshot(writeNpz({ arrays, files }))).toThrow(/"loss" has 25 values where 15/);
});

test("an archive that unpacks to gigabytes is refused before it does", () => {
  const bomb = sample.slice();
  const view = new DataView(bomb.buffer);
  const directory = view.getUint32(bomb.length - 6, true);
  view.setUint32(directory + 24, 2 ** 31, true);
  expect(() => readSnapshot(bomb)).toThrow(/unpacks to more than/);
});

test("links of a megabyte, and links that unpack to many, are refused", () => {
  expect(() => decodeLink(`#1.d.${"A".repeat(2 ** 20)}`)).toThrow(/too long/);
  const bomb = toBase64url(deflateSync(new Uint8Array(2 ** 25), { level: 9 }));
  expect(bomb.length).toBeLessThan(65_000);
  expect(() => decodeLink(`#1.d.${bomb}`)).toThrow(SnapshotError);
});
