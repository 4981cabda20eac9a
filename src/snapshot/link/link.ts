/**
 * Links that hold the snapshot itself: `#<version>.<codec>.<base64url>`. Codec `d` is raw deflate of
 * a description in JSON followed by quantized arrays. Nothing is stored anywhere but in the link.
 */
import * as v from "valibot";
import { boundedArray } from "../../catalog/boundedArray";
import { worded } from "../../language/worded";
import { nonDefaults } from "../../recipe/nonDefaults";
import { limits } from "../../results/limits";
import { emptyRun, type Rounding, type Run, type Surface } from "../../results/results";
import { type RunArrays, sourceOf } from "../namedArrays";
import { arraysOf, runFrom } from "../runArrays";
import { factsOf, parseFacts } from "../runFacts";
import { type Snapshot, SnapshotError } from "../snapshot";
import { surfaceScale } from "../surfaceScale";
import { damagedLink, deflated, inflated, laterLink } from "./deflated";
import { type ExactValues, exactSchema, exactValues, restoreExact } from "./exactValues";
import { DISPENSABLE, leftOut, without } from "./leftOut";
import { type PackedArray, packArrays, unpackArrays } from "./packArrays";
import { type Curve, roundingError } from "./quantize";

export const LINK_VERSION = 1;
const CODEC = "d";
/** Longest link that is made: messengers and QR readers cut longer ones. */
export const LONGEST_LINK = 8000;
/** A link's surface is never further from the truth than this share of the shown range. */
const ERROR_LIMIT = 0.005;
const FEWEST_BITS = 10;
const MOST_BITS = 16;

export interface EncodedLink {
  /** Starts with "#". */
  hash: string;
  /** `recipe` when the snapshot was too large: whoever opens the link trains it again. */
  holds: "snapshot" | "recipe";
  /** Largest error of the surface as a share of the shown range of loss; 0 without a surface. */
  error: number;
  /** What the run has besides, in words for the user. */
  leftOut: string[];
}

const packedSchema = boundedArray(
  v.strictObject({
    name: v.pipe(v.string(), v.maxLength(40)),
    shape: boundedArray(
      v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(limits.gridPoints)),
      3,
    ),
    bits: v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(MOST_BITS)),
    range: v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
  }),
  160,
);

const arraysSchema = v.object({
  arrays: packedSchema,
  /** Links of an earlier day have none. */
  exact: v.optional(exactSchema),
});

/** The shortest link that keeps the surface within the error limit, with as much as fits. */
export function encodeLink(snapshot: Snapshot): EncodedLink {
  const { run } = snapshot;
  const { curve, bits, error } = surfaceCoding(snapshot);
  for (let count = 0; count <= DISPENSABLE.length; count++) {
    const dropped = DISPENSABLE.slice(0, count);
    const kept = without(run, dropped);
    const arrays = arraysOf(kept);
    const { packed, bytes } = packArrays(arrays, curve, bits);
    const exact = exactValues(run, arrays);
    const description = encodeJson({ ...snapshot, run: kept }, packed, exact);
    if (!isReadable(description, bytes)) continue;
    const hash = pack(description, bytes);
    if (hash.length > LONGEST_LINK) continue;
    return { hash, holds: "snapshot", error, leftOut: leftOut(run, dropped) };
  }
  const description = encodeJson({ ...snapshot, run: emptyRun(run.recipe) }, [], []);
  return { hash: pack(description, new Uint8Array()), holds: "recipe", error: 0, leftOut: [] };
}

/** The curve and the fewest bits that keep the surface within the error limit. */
function surfaceCoding(snapshot: Snapshot): { curve: Curve; bits: number; error: number } {
  const scale =
    snapshot.run.surface &&
    surfaceScale(snapshot.run.surface, null, { height: "linear", ceiling: snapshot.view.ceiling });
  const curve: Curve = scale
    ? { base: scale.lowest, offset: 0.01 * (scale.ceiling - scale.lowest) }
    : { base: 0, offset: 0 };
  const arrays = arraysOf(without(snapshot.run, DISPENSABLE));
  for (let bits = FEWEST_BITS; ; bits++) {
    const { packed, bytes } = packArrays(arrays, curve, bits);
    const error = surfaceError(snapshot, unpackArrays(packed, bytes));
    if (error <= ERROR_LIMIT || bits === MOST_BITS) return { curve, bits, error };
  }
}

/** Whether a link of this content would be opened again. */
function isReadable(description: Uint8Array, payload: Uint8Array): boolean {
  const { descriptionBytes, unpackedBytes } = limits.link;
  const whole = 4 + description.length + payload.length;
  return description.length <= descriptionBytes && whole <= unpackedBytes;
}

/** Largest |difference| below the ceiling, as a share of the range from the lowest loss to it. */
function surfaceError({ run, view }: Snapshot, decoded: RunArrays): number {
  const { surface } = run;
  const losses = decoded.get("loss")?.data;
  if (surface === null || losses === undefined) return 0;
  const { lowest, ceiling } = surfaceScale(surface, null, {
    height: "linear",
    ceiling: view.ceiling,
  });
  return surface.loss.reduce((worst, loss, index) => {
    if (!(surface.done[index] === 1 && loss <= ceiling)) return worst;
    return Math.max(worst, Math.abs(losses[index] - loss) / (ceiling - lowest));
  }, 0);
}

function encodeJson(snapshot: Snapshot, arrays: PackedArray[], exact: ExactValues): Uint8Array {
  // Weights are not in links.
  const facts = {
    ...factsOf(snapshot),
    trainingState: undefined,
    usualCeiling: usualCeiling(snapshot.run),
  };
  const recipe = nonDefaults(snapshot.run.recipe);
  return new TextEncoder().encode(JSON.stringify({ ...facts, recipe, arrays, exact }));
}

/** The percentile of rounded losses is another one. */
function usualCeiling({ surface }: Run): number | undefined {
  if (surface === null) return undefined;
  return surfaceScale(surface, null, { height: "linear", ceiling: null }).ceiling;
}

function pack(description: Uint8Array, payload: Uint8Array): string {
  const bytes = new Uint8Array(4 + description.length + payload.length);
  new DataView(bytes.buffer).setUint32(0, description.length, true);
  bytes.set(description, 4);
  bytes.set(payload, 4 + description.length);
  return `#${LINK_VERSION}.${CODEC}.${deflated(bytes)}`;
}

/**
 * The snapshot in a link; `leftOut` says what is not in it.
 *
 * Rejects with a SnapshotError in words for the user.
 */
export async function decodeLink(hash: string): Promise<Snapshot> {
  if (hash.length > limits.link.characters)
    throw new SnapshotError(worded`The link is too long to be one of this page's.`);
  const [version, codec, data] = hash.replace(/^#/, "").split(".");
  if (Number(version) > LINK_VERSION) {
    throw laterLink();
  }
  if (Number(version) !== LINK_VERSION || codec !== CODEC || !data) {
    throw new SnapshotError(worded`The link is not one this page can read. Copy it again, whole.`);
  }
  const { description, payload } = unpack(data);
  const facts = await parseFacts(description);
  const described = v.safeParse(arraysSchema, JSON.parse(description));
  if (!described.success)
    throw new SnapshotError(worded`The link's arrays are not described correctly.`);
  const { arrays: packed, exact } = described.output;
  const arrays = unpackArrays(packed, payload);
  if (exact !== undefined) restoreExact(arrays, exact);
  const { title, look, view } = facts;
  const run = runFrom(facts, sourceOf(arrays));
  if (run.surface === null) return { title, look, run, view };
  const earlier = facts.rounded ?? { loss: 0, statedExactly: true };
  const rounded: Rounding = {
    loss: earlier.loss + lossError(packed, run.surface, view.ceiling),
    statedExactly: earlier.statedExactly && exact !== undefined,
  };
  return { title, look, run: { ...run, rounded }, view };
}

/** The most that a loss below the ceiling was moved by rounding. */
function lossError(packed: PackedArray[], surface: Surface, wanted: number | null): number {
  const losses = packed.find(({ name }) => name === "loss");
  if (losses === undefined) return 0;
  const [low, high, base, offset] = losses.range;
  const { ceiling } = surfaceScale(surface, null, { height: "linear", ceiling: wanted });
  return roundingError({ curve: { base, offset }, low, high, bits: losses.bits }, ceiling);
}

function unpack(data: string): { description: string; payload: Uint8Array } {
  const bytes = inflated(data);
  if (bytes.length < 4) throw damagedLink();
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  if (length > Math.min(bytes.length - 4, limits.link.descriptionBytes)) throw damagedLink();
  return {
    description: new TextDecoder().decode(bytes.subarray(4, 4 + length)),
    payload: bytes.subarray(4 + length),
  };
}
