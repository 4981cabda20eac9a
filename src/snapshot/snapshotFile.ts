/**
 * A snapshot as a `.npz` file: what `numpy.load` opens, with the recipe and the other facts as JSON
 * members beside the arrays. Several runs side by side are one file, in which the names of each one's
 * members begin with its mark: `A/loss`. docs/formats.md lists every member.
 */
import { hasLabelsFile, isFromFile } from "../catalog/datasets";
import { shown } from "../catalog/plainText";
import { type Worded, worded } from "../language/worded";
import type { DatasetRecipe } from "../recipe/schema";
import { limits, megabytes } from "../results/limits";
import { float32Array, float64Array, type NpyArray, toFloat64 } from "../results/npy";
import { type Npz, NpzFile, writeNpz } from "../results/npz";
import { ReadError } from "../results/readError";
import { openZip, type ZipMember } from "../results/zip";
import type { ArraySource, NamedArray, NumberArray } from "./namedArrays";
import { paneMark } from "./paneMark";
import { arraysOf, runFrom } from "./runArrays";
import { factsOf, parseFacts } from "./runFacts";
import { type Snapshot, SnapshotError } from "./snapshot";
import { mostWritten, snapshotBytes } from "./snapshotSize";

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

/** The arrays of a file whose names begin so, each unpacked when it is read. */
const sourceIn = (file: NpzFile, prefix: string): ArraySource => ({
  shape: (name) => file.header(prefix + name)?.shape ?? null,
  read(name): NumberArray {
    const array = file.array(prefix + name);
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
  const size = snapshotBytes(snapshot);
  const most = mostWritten(1);
  if (size > most) {
    throw new SnapshotError(
      worded`This snapshot would hold ${megabytes(size)}; at most ${megabytes(most)} can be read again. Leave its weights or data out, or train with fewer checkpoints.`,
    );
  }
  return writeNpz(membersOf(snapshot, ""), unknown);
}

/**
 * Runs side by side in one file, in their order.
 *
 * @throws SnapshotError when the file would be too large to be read again.
 */
export function writeComparison(snapshots: readonly Snapshot[]): Uint8Array {
  const size = snapshots.reduce((sum, snapshot) => sum + snapshotBytes(snapshot), 0);
  const most = mostWritten(snapshots.length);
  if (size > most) {
    throw new SnapshotError(
      worded`The ${snapshots.length} runs together would hold ${megabytes(size)}; at most ${megabytes(most)} can be read again. Leave their weights out, or save them one by one.`,
    );
  }
  const parts = snapshots.map((snapshot, index) => membersOf(snapshot, prefixAt(index)));
  return writeNpz({
    arrays: new Map(parts.flatMap(({ arrays }) => [...arrays])),
    files: new Map(parts.flatMap(({ files }) => [...files])),
  });
}

const prefixAt = (index: number): string => `${paneMark(index)}/`;

function membersOf({ run, data, ...snapshot }: Snapshot, prefix: string): Npz {
  const arrays = Array.from(
    arraysOf(run),
    ([name, array]) => [prefix + name, toNpy(array)] as const,
  );
  const files = new Map([
    [prefix + RECIPE, encodeJson(run.recipe)],
    [prefix + FACTS, encodeJson(factsOf({ ...snapshot, run }))],
  ]);
  const { content, labels } = data ?? {};
  if (content !== undefined) files.set(prefix + DATA, content);
  if (labels !== undefined) files.set(prefix + LABELS, labels);
  return { arrays: new Map(arrays), files };
}

/**
 * The one snapshot in a file.
 *
 * Rejects as `readSnapshots`, and when the file holds several.
 */
export async function readSnapshot(bytes: Uint8Array): Promise<OpenedSnapshot> {
  const snapshots = await readSnapshots(bytes);
  if (snapshots.length > 1) throw new SnapshotError(severalRuns(snapshots));
  return snapshots[0];
}

const severalRuns = (snapshots: readonly Snapshot[]): Worded =>
  worded`This file holds ${snapshots.length} runs side by side (${snapshots.map(({ title }, index) => `${paneMark(index)}: ${shown(title)}`).join(", ")}), and one is needed here. Open it in the page, where each can be saved by itself.`;

/**
 * The snapshot in a file, or those of all runs that it holds side by side, in their order.
 *
 * @param most bytes that they may unpack to, together.
 *
 * Rejects with a SnapshotError in words for the user: not a snapshot, damaged, made by a later version.
 */
export async function readSnapshots(bytes: Uint8Array, most?: number): Promise<OpenedSnapshot[]> {
  try {
    const file = new NpzFile(bytes, most);
    const prefixes = prefixesIn(file.members);
    if (prefixes.length === 0)
      throw new SnapshotError(worded`This .npz file is not a snapshot: it has no snapshot.json.`);
    const snapshots: OpenedSnapshot[] = [];
    for (const prefix of prefixes) snapshots.push(await read(file, prefix));
    return snapshots;
  } catch (error) {
    if (error instanceof SnapshotError || !(error instanceof ReadError)) throw error;
    throw notReadable(error);
  }
}

/** The same without what this version does not know of them, for those who only look. */
export async function openSnapshots(bytes: Uint8Array, most?: number): Promise<Snapshot[]> {
  const snapshots = await readSnapshots(bytes, most);
  return snapshots.map(({ unknown: _, ...snapshot }) => snapshot);
}

const notReadable = ({ worded: reason }: ReadError) =>
  new SnapshotError(worded`This is not a readable .npz file. ${reason}`);

/** What the names of each run's members begin with. */
function prefixesIn(members: ReadonlyMap<string, ZipMember>): string[] {
  if (members.has(FACTS)) return [""];
  const marks = Array.from({ length: limits.sideBySide }, (_, index) => prefixAt(index));
  return marks.filter((prefix) => members.has(prefix + FACTS));
}

/**
 * Whether an archive is a snapshot, or several, and no other `.npz` file.
 *
 * @throws SnapshotError when it is no archive at all.
 */
export function isSnapshotFile(bytes: Uint8Array): boolean {
  try {
    return prefixesIn(openZip(bytes)).length > 0;
  } catch (error) {
    throw error instanceof ReadError ? notReadable(error) : error;
  }
}

async function read(file: NpzFile, prefix: string): Promise<OpenedSnapshot> {
  const json = file.file(prefix + FACTS, limits.descriptionBytes);
  const facts = await parseFacts(new TextDecoder().decode(json));
  const run = runFrom(facts, sourceIn(file, prefix));
  return {
    title: facts.title,
    look: facts.look,
    run,
    view: facts.view,
    ...dataIn(file, prefix, run.recipe.dataset),
    unknown: unknownMembers(file, prefix, run),
  };
}

function dataIn(file: NpzFile, prefix: string, dataset: DatasetRecipe): Pick<Snapshot, "data"> {
  if (!isFromFile(dataset) || !file.members.has(prefix + DATA)) return {};
  const member = (name: string) => file.file(prefix + name, limits.archive.unpackedBytes);
  const labels = hasLabelsFile(dataset) && file.members.has(prefix + LABELS);
  return { data: { content: member(DATA), ...(labels && { labels: member(LABELS) }) } };
}

function unknownMembers(file: NpzFile, prefix: string, run: Snapshot["run"]): ZipMember[] {
  const known = new Set([FACTS, RECIPE, DATA, LABELS]);
  for (const name of arraysOf(run).keys()) known.add(`${name}.npy`);
  return [...file.members.values()]
    .filter(({ name }) => name.startsWith(prefix) && !known.has(name.slice(prefix.length)))
    .map((member) => ({ ...member, name: member.name.slice(prefix.length) }));
}
