/**
 * Models that TensorFlow.js saves: `model.json` with the layers and a manifest of the weights, whose bytes
 * lie in shards beside it.
 *
 * https://github.com/tensorflow/tfjs/blob/master/tfjs-core/src/io/types.ts
 */
import * as v from "valibot";
import { boundedArray } from "../../../catalog/boundedArray";
import { shown } from "../../../catalog/plainText";
import { worded } from "../../../language/worded";
import { concatenate } from "../../../results/concatenate";
import { limits } from "../../../results/limits";
import { sizeOf } from "../../../results/npy";
import { ReadError } from "../../../results/readError";
import { requireValues } from "../requireValues";
import type { NamedTensor } from "../safetensors";
import type { Checkpoint } from "./checkpoint";
import { type ElementType, elements } from "./elements";
import { kerasCheckpoint } from "./kerasFile";

const side = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31));
const number = v.pipe(v.number(), v.finite());
const weightSchema = v.looseObject({
  name: v.pipe(v.string(), v.maxLength(limits.title)),
  shape: boundedArray(side, 8),
  dtype: v.string(),
  quantization: v.optional(
    v.looseObject({ dtype: v.string(), scale: v.optional(number, 1), min: v.optional(number, 0) }),
  ),
});
const manifestSchema = v.looseObject({
  format: v.optional(v.nullable(v.string())),
  modelTopology: v.optional(v.unknown()),
  weightsManifest: boundedArray(
    v.looseObject({
      paths: boundedArray(v.string(), limits.files),
      weights: boundedArray(weightSchema, limits.tensors),
    }),
    limits.tensors,
  ),
});

type Manifest = v.InferOutput<typeof manifestSchema>;
type Weight = v.InferOutput<typeof weightSchema>;

/** By `dtype`. */
const ELEMENTS = new Map<string, ElementType>([
  ["float32", elements.float32],
  ["float16", elements.float16],
  ["int32", elements.int32],
  ["uint16", elements.uint16],
  ["uint8", elements.uint8],
  ["bool", elements.uint8],
]);

/** Files by their names without folders. */
export type Shards = ReadonlyMap<string, Uint8Array>;

const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** The manifest in a file; null when it is none of TensorFlow.js's. */
function manifestIn(bytes: Uint8Array): Manifest | null {
  if (bytes.length > limits.descriptionBytes) return null;
  try {
    const parsed = v.safeParse(manifestSchema, JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** Names of the shards that belong to a `model.json`; null for any other file. */
export function shardsOf(bytes: Uint8Array): string[] | null {
  const manifest = manifestIn(bytes);
  if (manifest === null) return null;
  return manifest.weightsManifest.flatMap(({ paths }) => paths.map(baseName));
}

/** @throws ReadError in words for the user, naming a shard that is missing. */
export function readTfjsModel(bytes: Uint8Array, shards: Shards): Checkpoint {
  const manifest = manifestIn(bytes);
  if (manifest === null) throw new ReadError(worded`This is no model.json of TensorFlow.js.`);
  if (manifest.format === "graph-model") {
    throw new ReadError(
      worded`The model.json is a graph that was converted from TensorFlow, which is not read: save it as a layers model (tensorflowjs_converter with --output_format=tfjs_layers_model).`,
    );
  }
  requireValues(
    manifest.weightsManifest
      .flatMap(({ weights }) => weights)
      .reduce((sum, { shape }) => sum + sizeOf(shape), 0),
  );
  const tensors = new Map<string, NamedTensor>();
  for (const { paths, weights } of manifest.weightsManifest) {
    const bytesOfGroup = joined(paths, shards);
    let at = 0;
    for (const weight of weights) {
      const { tensor, end } = readWeight(weight, bytesOfGroup, at);
      at = end;
      // Of the scopes around a layer only its own name tells which it is.
      tensors.set(weight.name.split("/").slice(-2).join("/"), tensor);
    }
    if (at !== bytesOfGroup.length) {
      throw new ReadError(
        worded`The shards hold ${bytesOfGroup.length} bytes; the weights in model.json need ${at}.`,
      );
    }
  }
  return kerasCheckpoint(tensors, layersOf(manifest.modelTopology));
}

/** TensorFlow.js writes the model itself, converters an object around it. */
function layersOf(topology: unknown): unknown {
  if (topology === null || typeof topology !== "object") return null;
  return "model_config" in topology ? topology.model_config : topology;
}

function joined(paths: string[], shards: Shards): Uint8Array {
  const pieces = paths.map((path) => {
    const piece = shards.get(baseName(path));
    if (piece !== undefined) return piece;
    throw new ReadError(
      worded`The weights of the model.json lie in "${shown(baseName(path))}", which is not among the files: open all of them together.`,
    );
  });
  const size = pieces.reduce((sum, { length }) => sum + length, 0);
  if (size > limits.fileBytes) throw new ReadError(worded`The shards are too large.`);
  return concatenate(pieces);
}

function readWeight({ name, shape, dtype, quantization }: Weight, bytes: Uint8Array, at: number) {
  const type = quantization?.dtype ?? dtype;
  const element = ELEMENTS.get(type);
  if (element === undefined) {
    throw new ReadError(
      worded`"${shown(name)}" has elements of type ${shown(type)}, which are not read.`,
    );
  }
  const size = sizeOf(shape);
  const end = at + size * element.bytes;
  if (end > bytes.length) {
    throw new ReadError(worded`The shards are cut short: "${shown(name)}" is not all in them.`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { scale, min } = quantization ?? { scale: 1, min: 0 };
  const data = new Float32Array(size).map(
    (_, k) => element.read(view, at + k * element.bytes, true) * scale + min,
  );
  return { tensor: { shape, data }, end };
}
