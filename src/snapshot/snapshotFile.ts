/**
 * A snapshot as a `.npz` file: what `numpy.load` opens, with the recipe and the other facts as JSON
 * members beside the arrays. docs/formats.md lists every member.
 */
import { float32Array, float64Array, type NpyArray, toFloat64 } from "../results/npy";
import { readNpz, writeNpz } from "../results/npz";
import type { NamedArray, RunArrays } from "./namedArrays";
import { arraysOf, runFrom } from "./runArrays";
import { factsOf, parseFacts } from "./runFacts";
import { type Snapshot, SnapshotError } from "./snapshot";

const FACTS = "snapshot.json";
const RECIPE = "recipe.json";

/** Members of a file that this version does not know; they are written back as they were. */
export type UnknownMembers = ReturnType<typeof readNpz>;

export interface OpenedSnapshot extends Snapshot {
  unknown: UnknownMembers;
}

const encodeJson = (value: unknown): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(value, null, 1));

function toNpy({ shape, data }: NamedArray): NpyArray {
  if (data instanceof Float32Array) return float32Array(data, shape);
  if (data instanceof Float64Array) return float64Array(data, shape);
  return { type: "u1", shape, data };
}

function fromNpy(array: NpyArray): NamedArray {
  const { data, shape } = array;
  const known =
    data instanceof Float32Array || data instanceof Float64Array || data instanceof Uint8Array;
  return { shape, data: known ? data : toFloat64(array) };
}

export function writeSnapshot(snapshot: Snapshot, unknown?: UnknownMembers): Uint8Array {
  const arrays = new Map(unknown?.arrays);
  const files = new Map(unknown?.files);
  for (const [name, array] of arraysOf(snapshot.run)) arrays.set(name, toNpy(array));
  files.set(RECIPE, encodeJson(snapshot.run.recipe));
  files.set(FACTS, encodeJson(factsOf(snapshot)));
  return writeNpz({ arrays, files });
}

/** @throws SnapshotError in words for the user: not a snapshot, damaged, made by a later version. */
export function readSnapshot(bytes: Uint8Array): OpenedSnapshot {
  let archive: UnknownMembers;
  try {
    archive = readNpz(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SnapshotError(`This is not a readable .npz file: ${reason.replace(/\.$/, "")}.`);
  }
  const json = archive.files.get(FACTS);
  if (json === undefined) {
    throw new SnapshotError("This .npz file is not a snapshot: it has no snapshot.json.");
  }
  const facts = parseFacts(new TextDecoder().decode(json));
  const arrays: RunArrays = new Map();
  for (const [name, array] of archive.arrays) arrays.set(name, fromNpy(array));
  const run = runFrom(facts, arrays);
  return { title: facts.title, run, view: facts.view, unknown: unknownMembers(archive, run) };
}

function unknownMembers(archive: UnknownMembers, run: Snapshot["run"]): UnknownMembers {
  const arrays = new Map(archive.arrays);
  const files = new Map(archive.files);
  for (const name of arraysOf(run).keys()) arrays.delete(name);
  files.delete(FACTS);
  files.delete(RECIPE);
  return { arrays, files };
}
