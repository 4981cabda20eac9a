/**
 * A snapshot as a `.npz` file: what `numpy.load` opens, with the recipe and the other facts as JSON
 * members beside the arrays. docs/formats.md lists every member.
 */
import { hasLabelsFile, isFromFile } from "../catalog/datasets";
import type { DatasetRecipe } from "../recipe/schema";
import { limits, megabytes } from "../results/limits";
import { float32Array, float64Array, type NpyArray, toFloat64 } from "../results/npy";
import { NpzFile, writeNpz } from "../results/npz";
import { ReadError } from "../results/readError";
import { openZip, type ZipMember } from "../results/zip";
import type { ArraySource, NamedArray, NumberArray } from "./namedArrays";
import { arraysOf, runFrom } from "./runArrays";
import { factsOf, parseFacts } from "./runFacts";
import { type Snapshot, SnapshotError } from "./snapshot";
import { MOST_WRITTEN, snapshotBytes } from "./snapshotSize";

const FACTS = "snapshot.json";
const RECIPE = "recipe.json";
const DATA = "data/file";
const LABELS = "data/labels";

export interface OpenedSnapshot extends Snapshot {
  /** Members of the file that this version does not know, packed; they are written back as they are. */
  unknown: ZipMember[];
}

const encodeJson = (value: unknown): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(value, null, 1));

function toNpy({ shape, data }: NamedArray): NpyArray {
  if (data instanceof Float32Array) return float32Array(data, shape);
  if (data instanceof Float64Array) return float64Array(data, shape);
  return { type: "u1", shape, data };
}

/** The arrays of a file by name, each unpacked when it is read. */
const sourceIn = (file: NpzFile): ArraySource => ({
  shape: (name) => file.header(name)?.shape ?? null,
  read(name): NumberArray {
    const array = file.array(name);
    const { data } = array;
    const known =
      data instanceof Float32Array || data instanceof Float64Array || data instanceof Uint8Array;
    return known ? data : toFloat64(array);
  },
});

/**
 * @param unknown members of the file that it was read from.
 * @throws SnapshotError when the file would be too large to be read again.
 */
export function writeSnapshot(snapshot: Snapshot, unknown: ZipMember[] = []): Uint8Array {
  const named = arraysOf(snapshot.run);
  const arrays = new Map(Array.from(named, ([name, array]) => [name, toNpy(array)]));
  const files = new Map([
    [RECIPE, encodeJson(snapshot.run.recipe)],
    [FACTS, encodeJson(factsOf(snapshot))],
  ]);
  const { content, labels } = snapshot.data ?? {};
  if (content !== undefined) files.set(DATA, content);
  if (labels !== undefined) files.set(LABELS, labels);
  const size = snapshotBytes(snapshot);
  if (size > MOST_WRITTEN) {
    throw new SnapshotError(
      `This snapshot would hold ${megabytes(size)}; at most ${megabytes(MOST_WRITTEN)} can be read again. Leave its weights or data out, or train with fewer checkpoints.`,
    );
  }
  return writeNpz({ arrays, files }, unknown);
}

/**
 * @param most bytes that it may unpack to.
 *
 * Rejects with a SnapshotError in words for the user: not a snapshot, damaged, made by a later version.
 */
export async function readSnapshot(bytes: Uint8Array, most?: number): Promise<OpenedSnapshot> {
  try {
    return await read(new NpzFile(bytes, most));
  } catch (error) {
    if (error instanceof SnapshotError || !(error instanceof ReadError)) throw error;
    throw notReadable(error);
  }
}

const notReadable = ({ message }: ReadError) =>
  new SnapshotError(`This is not a readable .npz file. ${message}`);

/**
 * Whether an archive is a snapshot and no other `.npz` file.
 *
 * @throws SnapshotError when it is no archive at all.
 */
export function isSnapshotFile(bytes: Uint8Array): boolean {
  try {
    return openZip(bytes).has(FACTS);
  } catch (error) {
    throw error instanceof ReadError ? notReadable(error) : error;
  }
}

async function read(file: NpzFile): Promise<OpenedSnapshot> {
  if (!file.members.has(FACTS)) {
    throw new SnapshotError("This .npz file is not a snapshot: it has no snapshot.json.");
  }
  const json = file.file(FACTS, limits.descriptionBytes);
  const facts = await parseFacts(new TextDecoder().decode(json));
  const run = runFrom(facts, sourceIn(file));
  return {
    title: facts.title,
    look: facts.look,
    run,
    view: facts.view,
    ...dataIn(file, run.recipe.dataset),
    unknown: unknownMembers(file, run),
  };
}

function dataIn(file: NpzFile, dataset: DatasetRecipe): Pick<Snapshot, "data"> {
  if (!isFromFile(dataset) || !file.members.has(DATA)) return {};
  const member = (name: string) => file.file(name, limits.archive.unpackedBytes);
  const labels = hasLabelsFile(dataset) && file.members.has(LABELS);
  return { data: { content: member(DATA), ...(labels && { labels: member(LABELS) }) } };
}

function unknownMembers(file: NpzFile, run: Snapshot["run"]): ZipMember[] {
  const known = new Set([FACTS, RECIPE, DATA, LABELS]);
  for (const name of arraysOf(run).keys()) known.add(`${name}.npy`);
  return [...file.members.values()].filter(({ name }) => !known.has(name));
}
