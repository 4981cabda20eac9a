/** Recipes, links, snapshots, and the messages of embedded landscapes. */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { zipSync } from "fflate";
import { parseFrameMessage, parseHostMessage } from "../../src/frame/protocol";
import { worded } from "../../src/language/worded";
import type { Stream } from "../../src/random/stream";
import { describeProblem, parseRecipe } from "../../src/recipe/parse";
import { presets } from "../../src/recipe/presets";
import { type NpyArray, writeNpy } from "../../src/results/npy";
import { readNpz } from "../../src/results/npz";
import { ReadError } from "../../src/results/readError";
import { fromBase64url, toBase64url } from "../../src/snapshot/link/base64url";
import { decodeLink, encodeLink } from "../../src/snapshot/link/link";
import type { Snapshot } from "../../src/snapshot/snapshot";
import { readSnapshot, writeSnapshot } from "../../src/snapshot/snapshotFile";
import { fixtureSnapshots } from "../../src/snapshot/testing/fixtures";
import { sampleCurvature } from "../../src/snapshot/testing/sampleCurvature";
import { defaultView } from "../../src/snapshot/view";
import { mutateBytes, mutateJson, mutateText, oneOf } from "../mutate";
import { faultOfMessage, fuzzTarget } from "../target";
import { describeRun } from "./describeRun";

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

const MOST_PROBLEMS = 20;
const recipes = presets.map(({ recipe }) => recipe);

export const recipe = fuzzTarget(
  "recipe",
  (random) => mutateJson(random, oneOf(random, recipes)),
  (value) => {
    const parsed = parseRecipe(value);
    if (parsed.ok) return;
    const messages = parsed.problems.map(describeProblem);
    if (messages.length === 0 || messages.length > MOST_PROBLEMS) {
      throw new Error(`${messages.length} problems`);
    }
    for (const message of messages) {
      const fault = faultOfMessage(message);
      if (fault !== null) throw new Error(fault);
    }
    throw new ReadError(worded`The recipe is not valid.`);
  },
);

function withAnalyses(snapshot: Snapshot): Snapshot {
  return { ...snapshot, run: { ...snapshot.run, curvature: sampleCurvature() } };
}
const snapshots = [...fixtureSnapshots(), withAnalyses(fixtureSnapshots()[0])];
const links = snapshots.map((one) => encodeLink(one).hash);

/** In the text as it is sent, or in what is packed in it. */
function linkInput(random: Stream): string {
  const link = oneOf(random, links);
  if (random.integer(3) === 0) return mutateText(random, link);
  const bytes = inflateRawSync(fromBase64url(link.slice("#1.d.".length)) ?? new Uint8Array());
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  let description: Uint8Array = bytes.subarray(4, 4 + length);
  let payload: Uint8Array = bytes.subarray(4 + length);
  const where = random.integer(4);
  if (where === 0) payload = mutateBytes(random, payload.length > 0 ? payload : encode("x"));
  else if (where === 1) description = encode(mutateText(random, decode(description)));
  else description = encode(JSON.stringify(mutateJson(random, JSON.parse(decode(description)))));
  const whole = new Uint8Array(4 + description.length + payload.length);
  new DataView(whole.buffer).setUint32(0, description.length, true);
  whole.set(description, 4);
  whole.set(payload, 4 + description.length);
  return `#1.d.${toBase64url(deflateRawSync(whole, { level: 1 }))}`;
}

export const link = fuzzTarget(
  "link",
  (random) => ({ drawn: isDrawn(random), hash: linkInput(random) }),
  async ({ drawn, hash }) => describeRun(await decodeLink(hash), drawn),
);

const files = snapshots.map((one) => writeSnapshot(one));
const opened = files.map((file) => readNpz(file));

/** An archive whose members are stored: deflating takes longer than everything else. */
function stored(arrays: Map<string, NpyArray>, others: Map<string, Uint8Array>): Uint8Array {
  const members = Array.from(arrays, ([name, array]) => [`${name}.npy`, writeNpy(array)] as const);
  return zipSync(Object.fromEntries([...members, ...others]), { level: 0, mtime: "1980-01-01" });
}

function snapshotInput(random: Stream): Uint8Array {
  if (random.integer(4) === 0) return mutateBytes(random, oneOf(random, files));
  const whole = oneOf(random, opened);
  const arrays = new Map(whole.arrays);
  const others = new Map(whole.files);
  if (random.sign() > 0) {
    const facts = JSON.parse(decode(whole.files.get("snapshot.json")));
    others.set("snapshot.json", encode(JSON.stringify(mutateJson(random, facts))));
    return stored(arrays, others);
  }
  const name = oneOf(random, [...arrays.keys(), "loss"]);
  const array = arrays.get(name);
  const other = arrays.get(oneOf(random, [...arrays.keys(), "loss"]));
  // Another array's values, none at all, or its own ones damaged.
  switch (random.integer(3)) {
    case 0:
      if (other !== undefined) arrays.set(name, other);
      break;
    case 1:
      arrays.delete(name);
      break;
    default: {
      const bytes = writeNpy(array ?? { type: "f4", shape: [1], data: new Float32Array(1) });
      arrays.delete(name);
      others.set(`${name}.npy`, mutateBytes(random, bytes));
    }
  }
  return stored(arrays, others);
}

/** Drawing the figures takes far longer than reading. */
const isDrawn = (random: Stream) => random.integer(16) === 0;

export const snapshot = fuzzTarget(
  "snapshot",
  (random) => ({ drawn: isDrawn(random), file: snapshotInput(random) }),
  async ({ drawn, file }) => describeRun(await readSnapshot(file), drawn),
);

const common = { channel: "topograd", version: 1, id: "a" };
const state = {
  status: "shown",
  title: "t",
  time: 1,
  checkpoints: 3,
  step: 2,
  playing: false,
  theme: "auto",
  view: defaultView,
  probe: { alpha: 0, beta: 1, loss: null },
};
const messages = [
  { ...common, type: "get" },
  { ...common, type: "set", time: 1, playing: true, view: { map: true }, theme: "dark" },
  { ...common, type: "open", bytes: null, reason: "no" },
  { ...common, type: "ready" },
  { ...common, type: "change", state },
  { ...common, type: "progress", fraction: 0.5, detail: "d" },
  { ...common, type: "error", message: "m" },
  { ...common, type: "resize", height: 300 },
];

export const embed = fuzzTarget(
  "embed",
  (random) => mutateJson(random, oneOf(random, messages)),
  (message) => {
    const host = parseHostMessage(message);
    const frame = parseFrameMessage(message);
    if (host === null && frame === null) throw new ReadError(worded`Not a message of ours.`);
  },
);
