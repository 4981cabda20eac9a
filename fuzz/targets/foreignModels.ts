/** Networks as ONNX graphs, TensorFlow.js's models with their shards, and archives of arrays. */
import { writeNpz } from "../../src/results/npz";
import { importFiles } from "../../src/snapshot/import/importFiles";
import { importWeights } from "../../src/snapshot/import/importWeights";
import { networkFixture } from "../fixture";
import { mutateBytes, mutateJson, mutateText, oneOf } from "../mutate";
import { fuzzTarget } from "../target";

const graphs = ["residual.onnx", "dense.onnx"].map(networkFixture);

export const onnx = fuzzTarget(
  "onnx",
  (random) => mutateBytes(random, oneOf(random, graphs), oneOf(random, graphs)),
  (bytes) => importWeights([{ name: "net.onnx", bytes }]),
);

const manifest = new TextDecoder().decode(networkFixture("tfjs/model.json"));
const shards = ["group1-shard1of2.bin", "group1-shard2of2.bin"].map((name) => ({
  name,
  bytes: networkFixture(`tfjs/${name}`),
}));

/** Damaged manifests, and sound ones beside damaged shards. */
export const tfjs = fuzzTarget(
  "tfjs",
  (random) => {
    if (random.integer(4) === 0) {
      const [first, second] = shards;
      return {
        text: manifest,
        shards: [{ ...first, bytes: mutateBytes(random, first.bytes) }, second],
      };
    }
    const text =
      random.sign() > 0
        ? mutateText(random, manifest)
        : JSON.stringify(mutateJson(random, JSON.parse(manifest)));
    return { text, shards };
  },
  ({ text, shards }) =>
    importFiles([{ name: "model.json", bytes: new TextEncoder().encode(text) }, ...shards]),
);

const numbers = (shape: number[]) => ({
  type: "f4" as const,
  shape,
  data: new Float32Array(shape.reduce((size, side) => size * side, 1)).fill(0.5),
});
const archive = writeNpz({
  arrays: new Map([
    ["params/Dense_0/kernel", numbers([4, 5])],
    ["params/Dense_0/bias", numbers([5])],
    ["batch_stats/BatchNorm_0/mean", numbers([5])],
    ["batch_stats/BatchNorm_0/var", numbers([5])],
    ["params/Dense_1/kernel", numbers([5, 3])],
  ]),
  files: new Map(),
});

export const npzWeights = fuzzTarget(
  "npz-weights",
  (random) => mutateBytes(random, archive),
  (bytes) => importFiles([{ name: "params.npz", bytes }]),
);
