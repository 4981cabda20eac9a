import type { Samples } from "../dataset";

/** Numbers of one input, and of one target. */
export const widths = ({ count, inputs, targets }: Samples) => ({
  input: inputs.length / Math.max(1, count),
  target: targets.length / Math.max(1, count),
});

/** Those with the given indices, in that order; copies. */
export function pick(samples: Samples, indices: readonly number[]): Samples {
  const { input, target } = widths(samples);
  const rows = (values: Float32Array, width: number): Float32Array => {
    const result = new Float32Array(indices.length * width);
    for (const [to, from] of indices.entries())
      result.set(values.subarray(from * width, (from + 1) * width), to * width);
    return result;
  };
  return {
    count: indices.length,
    inputs: rows(samples.inputs, input),
    targets: rows(samples.targets, target),
  };
}

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
