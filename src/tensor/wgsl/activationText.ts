import type { ActivationName } from "../../catalog/models/parts";

/**
 * WGSL of an activation of four numbers. The shader around it has `isnanVec4`, and lets a compiler assume
 * nothing about NaN and infinities: what must let them through asks for their bits.
 */
export function activationText(name: ActivationName, called = "activate"): string {
  switch (name) {
    case "relu":
      return `
    fn ${called}(z: vec4<f32>) -> vec4<f32> {
      // From −0 to −∞; NaN is neither below nor above.
      let bits = bitcast<vec4<u32>>(z);
      return select(z, vec4<f32>(0.0), (bits >= vec4<u32>(0x80000000u)) & (bits <= vec4<u32>(0xff800000u)));
    }`;
    case "tanh":
      // The built-in tanh overflows on some devices.
      return `
    fn ${called}(z: vec4<f32>) -> vec4<f32> {
      let e = exp(-2.0 * abs(z));
      return select(sign(z) * (1.0 - e) / (1.0 + e), z, isnanVec4(z));
    }`;
    case "gelu":
      // erf by Abramowitz & Stegun 1964, 7.1.26: error at most 1.5e-7.
      return `
    fn ${called}(z: vec4<f32>) -> vec4<f32> {
      let x = abs(z) * ${Math.SQRT1_2};
      let t = 1.0 / (1.0 + 0.3275911 * x);
      let series = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
      let erf = sign(z) * (1.0 - series * exp(-x * x));
      return select(0.5 * z * (1.0 + erf), z, isnanVec4(z));
    }`;
    case "gelu-tanh":
      // ½z·(1 + tanh(v/2)) = z/(1 + e^−v), by an exponential that does not overflow.
      return `
    fn ${called}(z: vec4<f32>) -> vec4<f32> {
      let v = z * ${2 * Math.sqrt(2 / Math.PI)} * (1.0 + 0.044715 * z * z);
      let e = exp(-abs(v));
      let p = select(e, vec4<f32>(1.0), v > vec4<f32>(0.0)) / (1.0 + e);
      return select(z * p, z, isnanVec4(z));
    }`;
  }
}
