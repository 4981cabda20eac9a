import type { Samples } from "../data/dataset";
import * as tf from "../tensor/tf";
import { type BatchStatistics, momentsAt, momentsSource } from "./batchStatistics";
import { upload } from "./flatTensors";
import type { Layer } from "./layers";
import { layersLayout } from "./layout";
import { network } from "./network";

/** Numbers of several units, one row per sample or, in front of a convolution, per pixel. */
export interface UnitValues {
  /** [rows, width] flattened. */
  values: Float32Array;
  width: number;
}

/** What went through one dense layer, convolution or layer of distances. */
export interface LayerActivity {
  name: string;
  reads: UnitValues;
  /** With the bias, before normalization and activation. */
  writes: UnitValues;
}

export interface Activity {
  /** In network order; the last one writes the outputs. */
  layers: LayerActivity[];
  /** Logits or values, [samples, outputs]. */
  outputs: UnitValues;
}

export interface ActivityProbe {
  at(theta: Float32Array): Promise<Activity>;
  dispose(): void;
}

export interface ActivityOptions {
  layers: Layer[];
  inputShape: number[];
  samples: Samples;
  /** Default: `batch`. */
  statistics?: BatchStatistics;
}

/** Looks inside a network at work on fixed samples. All of it is read into memory at each look. */
export function activityProbe(options: ActivityOptions): ActivityProbe {
  const { layers, inputShape, samples, statistics = { policy: "batch" } } = options;
  const layout = layersLayout(layers);
  const inputs = tf.tensor(samples.inputs, [samples.count, ...inputShape]);
  const moments = momentsSource(layers, inputShape, statistics);

  return {
    async at(theta) {
      const names: string[] = [];
      const tensors = tf.tidy(() => {
        const parameters = upload(theta, layout);
        const seen: tf.Tensor[] = [];
        const given = momentsAt(moments, layers, parameters);
        const { outputs } = network(
          layers,
          parameters,
          inputs,
          given,
          0,
          (layer, read, written) => {
            names.push(layer.name);
            // The first layer may read the inputs themselves, which are still needed.
            seen.push(tf.clone(read), written);
          },
        );
        return [outputs, ...seen];
      });
      const [outputs, ...seen] = await Promise.all(tensors.map(unitValues));
      tf.dispose(tensors);
      return {
        outputs,
        layers: names.map((name, k) => ({ name, reads: seen[2 * k], writes: seen[2 * k + 1] })),
      };
    },
    dispose() {
      inputs.dispose();
      moments.dispose();
    },
  };
}

async function unitValues(tensor: tf.Tensor): Promise<UnitValues> {
  const values = (await tensor.data()) as Float32Array;
  return { values, width: tensor.shape[tensor.rank - 1] };
}
