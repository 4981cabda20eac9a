import { type Samples, widths } from "../dataset";

/** The samples with every input replaced by a function of it, which writes into `to`. */
export function withInputs(
  samples: Samples,
  change: (from: Float32Array, to: Float32Array) => void,
): Samples {
  const { input } = widths(samples);
  const inputs = new Float32Array(samples.inputs.length);
  for (let i = 0; i < samples.count; i++) {
    const row = [i * input, (i + 1) * input] as const;
    change(samples.inputs.subarray(...row), inputs.subarray(...row));
  }
  return { ...samples, inputs };
}
