/**
 * Files that `torch.save` writes: a zip archive with a pickle and one member for each storage, or,
 * before PyTorch 1.6, pickles and storages one after another. Nothing in them is run.
 *
 * https://github.com/pytorch/pytorch/blob/main/torch/serialization.py
 */
import { shown } from "../../../catalog/plainText";
import { worded } from "../../../language/worded";
import { limits } from "../../../results/limits";
import { nestedInPickle } from "../../../results/pickledArrays";
import { ReadError } from "../../../results/readError";
import { PyDict, unpickle } from "../../../results/unpickle";
import { openZip, unpack, type ZipMember } from "../../../results/zip";
import type { NamedTensor } from "../safetensors";
import type { Checkpoint } from "./checkpoint";
import { insteadOfWeights } from "./insteadOfWeights";
import { weightsInNested } from "./nestedWeights";
import { type FoundNetworks, findStateDict } from "./stateDict";
import { elementBytes, isCount, readTensor, type Storages } from "./tensorRef";
import { torchMeaning } from "./torchMeaning";

export type TorchCheckpoint = Pick<Checkpoint, "tensors" | "step" | "notes" | "networks"> &
  Partial<Checkpoint>;

/** Whether a file is one of PyTorch's older ones, or an archive of its. One that cannot be opened is neither. */
export function isTorchFile(bytes: Uint8Array): boolean {
  if (isLegacy(bytes)) return true;
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  try {
    return pickleOf(openZip(bytes)) !== null;
  } catch (error) {
    if (error instanceof ReadError) return false;
    throw error;
  }
}

const pickleOf = (members: Map<string, ZipMember>): string | null =>
  [...members.keys()].find((name) => /^([^/]*\/)?data\.pkl$/.test(name)) ?? null;

/**
 * @param network which of several to read, by the keys on the way to it.
 * @throws ReadError in words for the user.
 */
export function readTorchCheckpoint(bytes: Uint8Array, network?: string): TorchCheckpoint {
  return isLegacy(bytes) ? readLegacy(bytes, network) : readArchive(openZip(bytes), network);
}

function readArchive(members: Map<string, ZipMember>, network?: string): TorchCheckpoint {
  const pickle = pickleOf(members);
  if (pickle === null) throw new ReadError(worded`The archive is not one that torch.save writes.`);
  const folder = pickle.slice(0, -"data.pkl".length);
  if (members.has(`${folder}constants.pkl`)) {
    throw new ReadError(
      worded`The file is a TorchScript program, which is not run. Save the network's state_dict() with torch.save.`,
    );
  }
  const content = (name: string, limit: number): Uint8Array => {
    const member = members.get(folder + name);
    if (member === undefined)
      throw new ReadError(worded`The file has no "${shown(folder + name)}".`);
    return unpack(member, limit);
  };
  const others = new Set<string>();
  const { value } = unpickle(content("data.pkl", limits.pickleBytes), 0, torchMeaning(others));
  const unpacked = new Map<string, Uint8Array>();
  let left: number = limits.archive.unpackedBytes;
  const order = members.has(`${folder}byteorder`) ? content("byteorder", 16) : null;
  return tensorsOf(findStateDict(value, network), value, others, {
    little: order === null || new TextDecoder().decode(order) !== "big",
    bytes(key) {
      const known = unpacked.get(key);
      if (known !== undefined) return known;
      const bytes = content(`data/${key}`, left);
      left -= bytes.length;
      unpacked.set(key, bytes);
      return bytes;
    },
  });
}

/** 0x1950a86a20f9469cfc6c, as a pickle. */
const MAGIC = [0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, 0x2e];

const isLegacy = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x80 && MAGIC.every((byte, index) => bytes[2 + index] === byte);

/**
 * Five pickles (a magic number, a version, the machine's sizes, the object, the keys of its storages),
 * then the storages in the order of their keys, each behind the number of its elements. All numbers are
 * little-endian whatever the machine, as PyTorch writes them.
 */
function readLegacy(bytes: Uint8Array, network?: string): TorchCheckpoint {
  const others = new Set<string>();
  const sizes = new Map<string, number>();
  const meaning = torchMeaning(others, ({ key, type }) => {
    const size = elementBytes(type);
    if (size !== null) sizes.set(key, size);
  });
  let at = 0;
  const next = (): unknown => {
    const { value, end } = unpickle(bytes, at, meaning);
    at = end;
    return value;
  };
  for (const _ of ["magic number", "version", "sizes"]) next();
  const root = next();
  const keys = next();
  if (!Array.isArray(keys)) throw new ReadError(worded`The file is damaged: it lists no storages.`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places = new Map<string, Uint8Array>();
  for (const key of keys) {
    const each = sizes.get(key);
    // Behind a storage whose elements have no known size nothing can be found.
    if (each === undefined || at + 8 > bytes.length) break;
    const size = Number(view.getBigUint64(at, true)) * each;
    if (size > bytes.length - at - 8) break;
    places.set(key, bytes.subarray(at + 8, at + 8 + size));
    at += 8 + size;
  }
  return tensorsOf(findStateDict(root, network), root, others, {
    little: true,
    bytes(key) {
      const place = places.get(key);
      if (place === undefined)
        throw new ReadError(worded`The file is cut short: values are missing.`);
      return place;
    },
  });
}

/** Weights that were saved as NumPy's arrays; null where there are none. */
function arraysOf(root: unknown): Checkpoint | null {
  try {
    return weightsInNested(nestedInPickle(root));
  } catch (error) {
    if (error instanceof ReadError) return null;
    throw error;
  }
}

function tensorsOf(
  networks: FoundNetworks | null,
  root: unknown,
  others: Set<string>,
  storages: Storages,
): TorchCheckpoint {
  const asked = [...others]
    .slice(0, 5)
    .map((name) => shown(name))
    .join(", ");
  if (networks === null) {
    const arrays = arraysOf(root);
    if (arrays !== null) return arrays;
    const instead =
      asked === "" ? "" : worded` It asks Python to call ${asked}, which is not done here.`;
    throw new ReadError(
      worded`No weights were found in the file.${instead} ${insteadOfWeights(root)}`,
    );
  }
  const { taken: found, names } = networks;
  if (found.tensors.size > limits.tensors) {
    throw new ReadError(worded`The file holds more than ${limits.tensors} tensors.`);
  }
  const tensors = new Map<string, NamedTensor>();
  let count = 0;
  for (const [name, place] of found.tensors) {
    const tensor = readTensor(name, place, storages, count);
    count += tensor.data.length;
    tensors.set(name, tensor);
  }
  const notes: string[] = [];
  const path = found.path.join(".");
  if (path !== "") notes.push(`Read from "${shown(path)}" in the file.`);
  if (asked !== "") notes.push(`The file asks Python to call ${asked}; none of it was run.`);
  return {
    tensors,
    notes,
    step: stepIn(root),
    networks: names.length > 0 ? { names, taken: path } : null,
  };
}

const STEPS = ["global_step", "step", "iteration", "iter", "epoch"];

/** What training loops save beside the network. */
function stepIn(root: unknown): number | null {
  if (!(root instanceof PyDict)) return null;
  const found = STEPS.map((name) => root.items.get(name)).find((value) => isCount(value));
  return isCount(found) ? found : null;
}
