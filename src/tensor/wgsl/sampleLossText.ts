import type { KernelLoss } from "../../kernel/namedCodes";

export interface SampleLossText {
  outputs: number;
  loss: KernelLoss;
  /** WGSL of output `unit` of the sample that a thread has. */
  output: string;
  /** WGSL of a NaN that no compiler knows to be one. */
  nan: string;
}

/**
 * WGSL of `sampleLoss(sample)`: (the sample's part of the loss, 1 if it is predicted right). The shader
 * around it has `isnan` and `targets` [samples, outputs], one-hot for classes.
 */
export function sampleLossText({ outputs, loss, output, nan }: SampleLossText): string {
  const crossEntropy = `
      var sum = 0.0;
      for (var unit = 0; unit < ${outputs}; unit++) { sum += exp(output(unit) - highest); }
      var value = log(sum) + (highest - output(label));
      // NaN among the outputs, or no finite one at the top.
      let top = bitcast<u32>(highest) & 0x7fffffffu;
      if (broken || top >= 0x7f800000u) { value = ${nan}; }`;
  const squares = `
      var value = 0.0;
      for (var unit = 0; unit < ${outputs}; unit++) {
        let error = output(unit) - targetOf(sample, unit);
        value += error * error;
      }`;
  return `
    fn output(unit: i32) -> f32 {
      return ${output};
    }

    fn targetOf(sample: i32, unit: i32) -> f32 {
      return targets[sample * ${outputs} + unit];
    }

    fn sampleLoss(sample: i32) -> vec2<f32> {
      var label = 0;
      var highest = output(0);
      var best = 0;
      var broken = false;
      for (var unit = 0; unit < ${outputs}; unit++) {
        let z = output(unit);
        if (z > highest) {
          highest = z;
          best = unit;
        }
        broken = broken || isnan(z);
        if (targetOf(sample, unit) > targetOf(sample, label)) { label = unit; }
      }
      ${loss === "cross-entropy" ? crossEntropy : squares}
      return vec2<f32>(value, select(0.0, 1.0, best == label));
    }`;
}

/** What the sum over samples is multiplied with to be the mean loss. */
export function lossScale(loss: KernelLoss, outputs: number, samples: number): number {
  const parts = { "cross-entropy": 1, "mean-squared": outputs, "half-squared": 2 };
  return 1 / (samples * parts[loss]);
}
