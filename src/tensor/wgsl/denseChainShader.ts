import { activationText } from "./activationText";
import type { ChainGeometry, DenseChain } from "./denseChain";
import { lossScale, sampleLossText } from "./sampleLossText";

/**
 * WGSL of a dense chain's losses: one workgroup per point, which takes the samples a few at a time.
 * Hidden units stay in workgroup memory and nothing but two numbers per point is written.
 *
 * Inputs: `head` [1 + K, width, samples] and `plane` [1 + K, P], what the origin and K directions
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
      let index = unit * ${samples} + sample;
      var value = head[index];
      for (var d = 1; d < uniforms.planeShape.x; d++) {
        value += weight(d) * head[d * ${samples * widths[0]} + index];
      }
      return value;
    }

    ${activationText(chain.activation)}

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
        result[uniforms.weightsShape.x + point] = sum.x * ${float(lossScale(chain.loss, widths[last], samples))};
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

/** Of the sample that a thread has in the present tile, whose outputs are in workgroup memory. */
const loss = ({ widths, loss }: DenseChain): string =>
  sampleLossText({
    outputs: widths[widths.length - 1],
    loss,
    output: "hidden[unit * columns + thread / 4][thread % 4]",
    nan: "uniforms.NAN",
  });

/** A number as WGSL writes it. */
function float(value: number): string {
  return `${value.toExponential()}f`.replace("+", "");
}
