import { outputWidth } from "../../data/dataset";
import { type LayeredPlan, pixelsOf } from "./layeredPlan";

/** Inputs as [chunks, rows, columns of four samples], zeros beyond the last sample. */
export function inputColumns({
  network: { operations, samples },
  columns,
  chunks,
  inputRows,
}: LayeredPlan): Float32Array<ArrayBuffer> {
  const [{ channels, ...rest }] = operations;
  const pixels = pixelsOf({ channels, ...rest });
  const across = 4 * columns;
  const values = new Float32Array(chunks * inputRows * across);
  for (let sample = 0; sample < samples.count; sample++) {
    const start = Math.floor(sample / across) * inputRows * across + (sample % across);
    for (let pixel = 0; pixel < pixels; pixel++) {
      for (let channel = 0; channel < channels; channel++) {
        values[start + (channel * pixels + pixel) * across] =
          samples.inputs[sample * inputRows + pixel * channels + channel];
      }
    }
  }
  return values;
}

/** Targets as [samples, outputs], one-hot for classes. */
export function targetRows({ network: { task, samples } }: LayeredPlan): Float32Array<ArrayBuffer> {
  if (task.kind === "regression") return samples.targets.slice();
  const outputs = outputWidth(task);
  const rows = new Float32Array(samples.count * outputs);
  samples.targets.forEach((label, sample) => {
    rows[sample * outputs + label] = 1;
  });
  return rows;
}
