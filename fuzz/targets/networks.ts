/** Weights and surfaces of other programs: safetensors, PyTorch's pickles and HDF5. */
import { readFileSync } from "node:fs";
import {
  writeLossLandscapeH5,
  writeProjectionH5,
} from "../../src/snapshot/export/writeLossLandscapeH5";
import { writeSafetensors } from "../../src/snapshot/export/writeSafetensors";
import { importWeights } from "../../src/snapshot/import/importWeights";
import { readLossLandscapeH5 } from "../../src/snapshot/import/lossLandscapeH5";
import { sampleSnapshot } from "../../src/snapshot/testing/sampleSnapshot";
import {
  dict,
  object,
  pickle,
  name as pickled,
  tensor as place,
  torchArchive,
} from "../../src/snapshot/testing/torchPickle";
import { mutateBytes, mutateJson, mutateText, oneOf } from "../mutate";
import { fuzzTarget } from "../target";

const tensor = (...shape: number[]) => {
  const size = shape.reduce((product, side) => product * side, 1);
  return { shape, data: new Float32Array(size).map((_, i) => i / size) };
};
const networks = [
  new Map([
    ["0.weight", tensor(5, 4)],
    ["0.bias", tensor(5)],
    ["2.weight", tensor(3, 5)],
    ["2.bias", tensor(3)],
  ]),
  new Map([
    ["conv.weight", tensor(2, 1, 3, 3)],
    ["conv.bias", tensor(2)],
    ["fc.weight", tensor(3, 8)],
    ["fc.bias", tensor(3)],
  ]),
].map((tensors) => writeSafetensors(tensors));

export const safetensors = fuzzTarget(
  "safetensors",
  (random) => {
    const file = oneOf(random, networks);
    if (random.integer(3) === 0) return mutateBytes(random, file);
    const length = Number(new DataView(file.buffer).getBigUint64(0, true));
    const header = new TextDecoder().decode(file.subarray(8, 8 + length));
    const mutated =
      random.sign() > 0
        ? mutateText(random, header)
        : JSON.stringify(mutateJson(random, JSON.parse(header)));
    const text = new TextEncoder().encode(mutated);
    const whole = new Uint8Array(8 + text.length + file.length - 8 - length);
    new DataView(whole.buffer).setBigUint64(0, BigInt(text.length), true);
    whole.set(text, 8);
    whole.set(file.subarray(8 + length), 8 + text.length);
    return whole;
  },
  (bytes) => importWeights([{ name: "net.safetensors", bytes }]),
);

const legacy = new Uint8Array(
  readFileSync(new URL("../../src/snapshot/fixtures/checkpoints/legacy.pth", import.meta.url)),
);
const linear = dict({
  weight: place({ type: "FloatStorage", key: "0", shape: [3, 4], strides: [4, 1] }),
  bias: place({ type: "HalfStorage", key: "1", offset: 1, shape: [3], strides: [1] }),
});
const pickles = [
  linear,
  dict({ model: linear, optimizer: dict({ state: linear }) }),
  object(pickled("torch.nn.modules.linear", "Linear"), { _parameters: linear }),
].map(pickle);
const storages = {
  "0": new Uint8Array(48).fill(0x3f),
  "1": new Uint8Array(8).fill(0x3c),
};

/** Whole files, or sound archives around a damaged pickle. */
export const torch = fuzzTarget(
  "torch",
  (random) => {
    if (random.integer(3) === 0) return mutateBytes(random, legacy);
    const damaged = mutateBytes(random, oneOf(random, pickles), oneOf(random, pickles));
    const file = torchArchive(damaged, storages);
    return random.integer(4) === 0 ? mutateBytes(random, file) : file;
  },
  (bytes) => importWeights([{ name: "net.pth", bytes }]),
);

/**
 * Damaged files after which the HDF5 library starts anew: three hung where one had read thousands of
 * others before. The page reads each file with a library of its own.
 */
export const HDF5_LASTS = 500;

const { surface, trajectory } = sampleSnapshot(6, 4, 5).run;
if (surface === null || trajectory === null) throw new Error("incomplete sample");
let hdf5Files: Promise<Uint8Array[]> | null = null;
const hdf5Seeds = () => {
  hdf5Files ??= Promise.all([
    writeLossLandscapeH5(surface, "train"),
    writeProjectionH5(trajectory),
  ]);
  return hdf5Files;
};

export const hdf5 = fuzzTarget(
  "hdf5",
  async (random) => {
    const seeds = await hdf5Seeds();
    return mutateBytes(random, oneOf(random, seeds), oneOf(random, seeds));
  },
  readLossLandscapeH5,
  HDF5_LASTS,
);
