import type { ChainGeometry, DenseChain } from "./denseChain";

/**
 * WGSL of a dense chain's losses: one workgroup per point, which takes the samples a few at a time.
 * Hidden units stay in workgroup memory and nothing but two numbers per point is written.
 *
 * Inputs: `head` [1 + K, samples, width] and `plane` [1 + K, P], what the origin and K directions
 * give; `weights` [points, 1 + K], by which a point combines them; `targets` [samples, outputs], one-hot
 * for classes. Output: [2, points],
 * fractions correct (NaN without classes) and losses.
 *
 * WGSL lets a compiler assume that there are no NaN and no infinities, so whatever must let them
 * through asks for their bits.
 */
export function denseChainShader(chain: DenseChain, geometry: ChainGeometry): string {
  const { widths, samples } = chain;
  const { samples: tile, blocks, rows, threads } = geometry;
  const last = widths.length - 1;
  const layers = widths.slice(1).map((_, index) => layer(chain, index + 1));
  return `
    const samples = ${samples};
    const tile = ${tile};
    const columns = ${tile / 4};
    const blocks = ${blocks};
    const stagedRows = ${rows};
    const threads = ${threads};

    // [unit][column]: four samples each.
    var<workgroup> hidden: array<vec4<f32>, ${4 * blocks * (tile / 4)}>;
    // [row][block]: four units each.
    var<workgroup> staged: array<vec4<f32>, ${blocks * rows}>;
    // Loss and correct predictions of each sample of a tile, summed over tiles.
    var<workgroup> sums: array<vec2<f32>, tile>;

    var<private> point: i32;
    var<private> thread: i32;
    var<private> column: i32;
    var<private> block: i32;

    fn weight(direction: i32) -> f32 {
      return weights[point * uniforms.weightsShape.y + direction];
    }

    /** A parameter at this point. */
    fn parameter(index: i32) -> f32 {
      var value = plane[index];
      for (var d = 1; d < uniforms.planeShape.x; d++) {
        value += weight(d) * plane[d * uniforms.planeShape.y + index];
      }
      return value;
    }

    /** An output of the first layer at this point. */
    fn headOutput(sample: i32, unit: i32) -> f32 {
      let index = sample * ${widths[0]} + unit;
      var value = head[index];
      for (var d = 1; d < uniforms.planeShape.x; d++) {
        value += weight(d) * head[d * ${samples * widths[0]} + index];
      }
      return value;
    }

    ${activation(chain.activation)}

    fn firstLayer(first: i32) {
      for (var j = 0; j < 4; j++) {
        let unit = 4 * block + j;
        if (unit < ${widths[0]}) {
          var z: vec4<f32>;
          for (var s = 0; s < 4; s++) {
            // Beyond the last sample, the last one again: its loss is not counted.
            z[s] = headOutput(min(first + 4 * column + s, samples - 1), unit);
          }
          hidden[unit * columns + column] = ${last === 0 ? "z" : "activate(z)"};
        }
      }
    }

    /** Brings rows k … k + stagedRows of a kernel at this point into workgroup memory. */
    fn stage(kernel: i32, inputs: i32, outputs: i32, k: i32) {
      let width = (outputs + 3) / 4;
      for (var i = thread; i < stagedRows * width; i += threads) {
        let row = k + i / width;
        var values = vec4<f32>(0.0);
        for (var j = 0; j < 4; j++) {
          let unit = 4 * (i % width) + j;
          if (row < inputs && unit < outputs) {
            values[j] = parameter(kernel + row * outputs + unit);
          }
        }
        staged[i] = values;
      }
    }

    ${layers.map(({ declaration }) => declaration).join("\n")}

    ${loss(chain)}

    fn main(index: i32) {
      point = i32(workgroupId.x);
      thread = i32(localIndex);
      column = thread % columns;
      block = thread / columns;
      if (thread < tile) { sums[thread] = vec2<f32>(0.0); }
      for (var first = 0; first < samples; first += tile) {
        firstLayer(first);
        workgroupBarrier();
        ${layers.map(({ call }) => call).join("\n        ")}
        if (thread < tile && first + thread < samples) {
          sums[thread] += sampleLoss(first + thread);
        }
        workgroupBarrier();
      }
      if (thread == 0) {
        var sum = vec2<f32>(0.0);
        for (var sample = 0; sample < min(tile, samples); sample++) { sum += sums[sample]; }
        result[point] = ${chain.classes ? `sum.y / ${float(samples)}` : "uniforms.NAN"};
        result[uniforms.weightsShape.x + point] = sum.x * ${lossScale(chain)};
      }
    }
  `;
}

/** A dense layer with what follows it, as a function and its call between barriers. */
function layer({ widths, residual }: DenseChain, index: number) {
  const inputs = widths[index - 1];
  const outputs = widths[index];
  const kernel = widths
    .slice(1, index)
    .reduce((offset, width, before) => offset + (widths[before] + 1) * width, 0);
  const activated = index < widths.length - 1 ? "activate(z)" : "z";
  const added = residual[index] ? " + hidden[unit * columns + column]" : "";
  const declaration = `
    fn layer${index}() {
      var products = array<vec4<f32>, 4>();
      for (var k = 0; k < ${inputs}; k += stagedRows) {
        stage(${kernel}, ${inputs}, ${outputs}, k);
        workgroupBarrier();
        if (4 * block < ${outputs}) {
          for (var row = 0; row < min(stagedRows, ${inputs} - k); row++) {
            let x = hidden[(k + row) * columns + column];
            let w = staged[row * ${Math.ceil(outputs / 4)} + block];
            products[0] += x * w.x;
            products[1] += x * w.y;
            products[2] += x * w.z;
            products[3] += x * w.w;
          }
        }
        workgroupBarrier();
      }
      for (var j = 0; j < 4; j++) {
        let unit = 4 * block + j;
        if (unit < ${outputs}) {
          let z = products[j] + parameter(${kernel + inputs * outputs} + unit);
          hidden[unit * columns + column] = ${activated}${added};
        }
      }
      workgroupBarrier();
    }`;
  return { declaration, call: `layer${index}();` };
}

function activation(name: DenseChain["activation"]): string {
  switch (name) {
    case "relu":
      return `
    fn activate(z: vec4<f32>) -> vec4<f32> {
      // From −0 to −∞; NaN is neither below nor above.
      let bits = bitcast<vec4<u32>>(z);
      return select(z, vec4<f32>(0.0), (bits >= vec4<u32>(0x80000000u)) & (bits <= vec4<u32>(0xff800000u)));
    }`;
    case "tanh":
      // The built-in tanh overflows on some devices.
      return `
    fn activate(z: vec4<f32>) -> vec4<f32> {
      let e = exp(-2.0 * abs(z));
      return select(sign(z) * (1.0 - e) / (1.0 + e), z, isnanVec4(z));
    }`;
    case "gelu":
      // erf by Abramowitz & Stegun 1964, 7.1.26: error at most 1.5e-7.
      return `
    fn activate(z: vec4<f32>) -> vec4<f32> {
      let x = abs(z) * ${Math.SQRT1_2};
      let t = 1.0 / (1.0 + 0.3275911 * x);
      let series = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
      let erf = sign(z) * (1.0 - series * exp(-x * x));
      return select(0.5 * z * (1.0 + erf), z, isnanVec4(z));
    }`;
    case "gelu-tanh":
      // ½z·(1 + tanh(v/2)) = z/(1 + e^−v), by an exponential that does not overflow.
      return `
    fn activate(z: vec4<f32>) -> vec4<f32> {
      let v = z * ${2 * Math.sqrt(2 / Math.PI)} * (1.0 + 0.044715 * z * z);
      let e = exp(-abs(v));
      let p = select(e, vec4<f32>(1.0), v > vec4<f32>(0.0)) / (1.0 + e);
      return select(z * p, z, isnanVec4(z));
    }`;
  }
}

/** A function from a sample's outputs in workgroup memory to (loss, 1 if correct). */
function loss({ widths, loss }: DenseChain): string {
  const outputs = widths[widths.length - 1];
  const crossEntropy = `
      var sum = 0.0;
      for (var unit = 0; unit < ${outputs}; unit++) { sum += exp(output(unit) - highest); }
      var value = log(sum) + (highest - output(label));
      // NaN among the outputs, or no finite one at the top.
      let top = bitcast<u32>(highest) & 0x7fffffffu;
      if (broken || top >= 0x7f800000u) { value = uniforms.NAN; }`;
  const squares = `
      var value = 0.0;
      for (var unit = 0; unit < ${outputs}; unit++) {
        let error = output(unit) - targetOf(sample, unit);
        value += error * error;
      }`;
  return `
    /** Of the sample that this thread has in the present tile. */
    fn output(unit: i32) -> f32 {
      return hidden[unit * columns + thread / 4][thread % 4];
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

/** What the sum over samples is multiplied with. */
function lossScale({ widths, loss, samples }: DenseChain): string {
  const outputs = widths[widths.length - 1];
  const parts = { "cross-entropy": 1, "mean-squared": outputs, "half-squared": 2 };
  return float(1 / (samples * parts[loss]));
}

/** A number as WGSL writes it. */
function float(value: number): string {
  return `${value.toExponential()}f`.replace("+", "");
}
