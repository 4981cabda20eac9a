/**
 * The model of TensorFlow.js in src/snapshot/fixtures/networks/tfjs, in two shards, and the loss that
 * TensorFlow.js gives it on moons.npz: `tsx scripts/tfjsFixture.ts`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import * as tf from "@tensorflow/tfjs";
import { readNpz } from "../src/results/npz";

const folder = new URL("../src/snapshot/fixtures/networks/", import.meta.url);

async function main(): Promise<void> {
  const { arrays } = readNpz(new Uint8Array(readFileSync(new URL("moons.npz", folder))));
  const [points, labels] = [arrays.get("X"), arrays.get("y")];
  if (points === undefined || labels === undefined) throw new Error("moons.npz holds no samples");
  const x = tf.tensor2d(Float32Array.from(points.data, Number), [points.shape[0], 2]);
  const y = tf.tensor1d(Float32Array.from(labels.data, Number));
  const model = tf.sequential({
    layers: [
      tf.layers.dense({
        units: 6,
        inputShape: [2],
        activation: "tanh",
        kernelInitializer: tf.initializers.glorotNormal({ seed: 1 }),
      }),
      tf.layers.batchNormalization({ epsilon: 0.01 }),
      tf.layers.dense({
        units: 2,
        activation: "softmax",
        kernelInitializer: tf.initializers.glorotNormal({ seed: 2 }),
      }),
    ],
  });
  model.compile({ optimizer: tf.train.adam(0.05), loss: "sparseCategoricalCrossentropy" });
  await model.fit(x, y, { epochs: 4, shuffle: false, verbose: 0 });
  const loss = model.evaluate(x, y, { verbose: 0 }) as tf.Scalar;
  process.stdout.write(`loss ${loss.dataSync()[0]}\n`);
  await model.save(
    tf.io.withSaveHandler(async ({ modelTopology, weightSpecs, weightData }) => {
      const bytes = new Uint8Array(weightData as ArrayBuffer);
      const half = Math.floor(bytes.length / 2);
      const paths = ["group1-shard1of2.bin", "group1-shard2of2.bin"];
      writeFileSync(new URL(`tfjs/${paths[0]}`, folder), bytes.subarray(0, half));
      writeFileSync(new URL(`tfjs/${paths[1]}`, folder), bytes.subarray(half));
      const manifest = [{ paths, weights: weightSpecs }];
      const file = { format: "layers-model", modelTopology, weightsManifest: manifest };
      writeFileSync(new URL("tfjs/model.json", folder), JSON.stringify(file));
      return { modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: "JSON" } };
    }),
  );
}

void main();
