/**
 * Networks that Keras saves: `.h5` (its older format, or weights alone), `.weights.h5`, and `.keras`, an
 * archive of a configuration and a `.weights.h5`.
 *
 * https://github.com/keras-team/keras/blob/master/keras/src/saving/saving_lib.py
 */
import type { Entity, File, Group } from "h5wasm";
import { shown } from "../../../catalog/plainText";
import { worded } from "../../../language/worded";
import { limits } from "../../../results/limits";
import { ReadError } from "../../../results/readError";
import { openZip, unpack } from "../../../results/zip";
import { withHdf5File } from "../../hdf5Library";
import { isDataset, readNumbers } from "../readHdf5";
import type { NamedTensor } from "../safetensors";
import { type Checkpoint, weightsAlone } from "./checkpoint";
import { type KerasLayer, kerasModel } from "./kerasConfig";

const CONFIG = "config.json";
const WEIGHTS = "model.weights.h5";
/** Groups within groups, and all of them together. */
const DEEPEST = 12;
const MOST_GROUPS = 4 * limits.tensors;

/** Whether it is a `.keras` archive. One that cannot be opened is none. */
export function isKerasArchive(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  try {
    const members = openZip(bytes);
    return members.has(CONFIG) && members.has(WEIGHTS);
  } catch (error) {
    if (error instanceof ReadError) return false;
    throw error;
  }
}

/** Whether it is HDF5 with a network of Keras in it. One that cannot be opened is none. */
export async function isKerasHdf5(bytes: Uint8Array): Promise<boolean> {
  if (bytes[0] !== 0x89 || bytes[1] !== 0x48) return false;
  try {
    const { result } = await withHdf5File(bytes, (file) => {
      const names = file.keys();
      return (
        "layer_names" in file.attrs ||
        ["model_weights", "layers", "_layer_checkpoint_dependencies"].some((name) =>
          names.includes(name),
        )
      );
    });
    return result;
  } catch (error) {
    if (error instanceof ReadError) return false;
    throw error;
  }
}

/** @throws ReadError in words for the user. */
export async function readKerasFile(bytes: Uint8Array): Promise<Checkpoint> {
  if (!isKerasArchive(bytes)) return readWeights(bytes, null);
  const members = openZip(bytes);
  const content = (name: string, limit: number): Uint8Array => {
    const member = members.get(name);
    if (member === undefined) throw new ReadError(worded`The .keras file holds no ${name}.`);
    return unpack(member, limit);
  };
  const config = new TextDecoder().decode(content(CONFIG, limits.descriptionBytes));
  return readWeights(content(WEIGHTS, limits.archive.unpackedBytes), config);
}

async function readWeights(bytes: Uint8Array, config: string | null): Promise<Checkpoint> {
  const { result } = await withHdf5File(bytes, (file) => {
    const own = file.attrs.model_config?.value;
    const text = config ?? (typeof own === "string" ? own : null);
    return { tensors: tensorsIn(file), text };
  });
  const { tensors, text } = result;
  if (tensors.size === 0) throw new ReadError(worded`The Keras file holds no weights.`);
  return kerasCheckpoint(tensors, text === null ? null : parsed(text));
}

function parsed(config: string): unknown {
  try {
    return JSON.parse(config);
  } catch {
    throw new ReadError(worded`The configuration in the Keras file is not JSON: it is damaged.`);
  }
}

/**
 * Tensors of Keras, called by layer and role, as a network.
 *
 * @param config the model's configuration, as JSON.parse made it; null for weights alone.
 */
export function kerasCheckpoint(tensors: Map<string, NamedTensor>, config: unknown): Checkpoint {
  const common = { ...weightsAlone, channelsLast: true };
  if (config === null) return { ...common, tensors };
  const { layers, inputShape } = kerasModel(config);
  const given = layers.flatMap(({ recipes }) => recipes);
  return { ...common, tensors: inOrder(tensors, layers), ordered: true, given, inputShape };
}

/** Names of a layer's tensors where the file only counts them. */
const BY_NUMBER = {
  weights: ["kernel", "bias"],
  layer: ["gamma", "beta"],
  batch: ["gamma", "beta", "moving_mean", "moving_variance"],
};

const isGroup = (entity: Entity): entity is Group => "type" in entity && entity.type === "Group";

/** Tensors as "layer/kernel": by the layer's own name, whatever the groups around it. */
function tensorsIn(file: File): Map<string, NamedTensor> {
  const tensors = new Map<string, NamedTensor>();
  let left: number = limits.weights;
  let groups = 0;
  const add = (name: string, path: string, entity: Entity) => {
    if (!isDataset(entity)) return;
    if (tensors.size >= limits.tensors) {
      throw new ReadError(worded`The file holds more than ${limits.tensors} tensors.`);
    }
    if (tensors.has(name)) throw new ReadError(worded`"${shown(name)}" stands in the file twice.`);
    const { shape, data } = readNumbers(path, entity, left, Float32Array);
    left -= data.length;
    tensors.set(name, { shape, data });
  };
  const visit = (group: Group, path: string[], depth: number): void => {
    // Links may lead back to where they came from.
    if (depth > DEEPEST || ++groups > MOST_GROUPS)
      throw new ReadError(worded`The groups of the HDF5 file lie too deep in another.`);
    for (const key of group.keys()) {
      if (depth === 0 && /^optimizer/i.test(key)) continue;
      const entity = group.get(key);
      if (entity === null) continue;
      if (isDataset(entity)) {
        const name = `${path.at(-1) ?? ""}/${key.replace(/:0$/, "")}`;
        add(name, [...path, key].join("/"), entity);
      } else if (isGroup(entity) && key === "vars") {
        counted(entity, path);
      } else if (isGroup(entity)) {
        visit(entity, [...path, key], depth + 1);
      }
    }
  };
  /** `vars/0`, `vars/1`, …, whose group says what the layer is called. */
  const counted = (group: Group, path: string[]): void => {
    const entities = group.keys().flatMap((key) => {
      const entity = group.get(key);
      return entity !== null && isDataset(entity) && /^\d+$/.test(key) ? [entity] : [];
    });
    if (entities.length === 0) return;
    const called = group.attrs.name?.value;
    const layer = typeof called === "string" ? called : (path.at(-1) ?? "");
    const axes = entities[0].metadata.shape?.length ?? 0;
    const names =
      axes > 1 ? BY_NUMBER.weights : entities.length > 2 ? BY_NUMBER.batch : BY_NUMBER.layer;
    entities.forEach((entity, index) => {
      if (names[index] === undefined) {
        throw new ReadError(
          worded`"${shown(layer)}" has ${entities.length} tensors; only dense, conv and normalization layers are read.`,
        );
      }
      add(`${layer}/${names[index]}`, `${path.join("/")}/vars/${index}`, entity);
    });
  };
  visit(file, [], 0);
  return tensors;
}

/**
 * Tensors in the order of the layers that have any.
 *
 * @throws ReadError when one has none, or others than its kind.
 */
function inOrder(
  tensors: Map<string, NamedTensor>,
  layers: KerasLayer[],
): Map<string, NamedTensor> {
  const ordered = new Map<string, NamedTensor>();
  for (const { name, kind } of layers) {
    if (kind === "none") continue;
    const own = [...tensors].filter(([key]) => key.slice(0, key.lastIndexOf("/")) === name);
    const needed = kind === "weights" ? "kernel" : kind === "batch" ? "moving_mean" : null;
    if (own.length === 0 || (needed !== null && !tensors.has(`${name}/${needed}`))) {
      throw new ReadError(worded`The weights of the layer "${shown(name)}" are not in the file.`);
    }
    for (const [key, tensor] of own) ordered.set(key, tensor);
  }
  return ordered;
}
