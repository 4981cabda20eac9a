import { type LayeredActivation, type LayeredPlan, pixelsOf, type Step } from "./layeredPlan";
import { rowOf, rowsOf } from "./packedParameters";

/** A step as a WGSL function, and the vectors of workgroup memory that it needs. */
export interface StepText {
  declaration: string;
  partial?: number;
  normal?: number;
}

/** ε of both normalizations, as in nn/layers.ts. */
const EPSILON = "1e-3";

export const activationCalled = (name: LayeredActivation): string =>
  `activate_${name.replace("-", "_")}`;

type StepOf<K extends Step["kind"]> = Extract<Step, { kind: K }>;

type Texts = {
  [K in Step["kind"]]: (
    step: StepOf<K>,
    plan: LayeredPlan,
  ) => Omit<StepText, "declaration"> & { body: string };
};

/** WGSL of a step's numbers: row `row` and column `column` of a slot. */
const cell = ({ slots }: LayeredPlan, slot: number, row: string): string =>
  `scratch[here + (${slots[slot]}u + ${row}) * columns + column]`;

const activated = (activation: LayeredActivation | null, value: string): string =>
  activation === null ? value : `${activationCalled(activation)}(${value})`;

/** A loop of all threads over the columns of so many rows, `row` and `column`. */
const eachCell = (rows: number, body: string): string => `
      for (var i = thread; i < ${rows}u * columns; i += threads) {
        let row = i / columns;
        let column = i % columns;
        ${body}
      }`;

/** Threads' sums in `partial`, added up among those of a group; ends with a barrier. */
const sumOfGroup = (first: string, lanes: string, stride: string): string => `
        workgroupBarrier();
        total = vec4<f32>(0.0);
        for (var lane = 0u; lane < ${lanes}; lane++) { total += partial[${first} + lane * ${stride}]; }
        workgroupBarrier();`;

const texts: Texts = {
  combine: ({ rows, into, activation }, plan) => ({
    body: eachCell(
      rows,
      `let start = (chunk * ${rows}u + row) * columns + column;
        var z = source[start];
        for (var d = 1u; d < call.directions; d++) {
          z += weights[point * call.directions + d] * source[d * chunks * ${rows}u * columns + start];
        }
        ${cell(plan, into, "row")} = ${activated(activation, "z")};`,
    ),
  }),

  product: (step, plan) => ({ body: productText(step, plan) }),

  measure: (step, plan) => {
    const { moments, from, channels } = step;
    const groups = 8;
    const lanes = plan.threads / groups;
    const pixels = pixelsOf(step);
    const over = (value: string) => `
        total = vec4<f32>(0.0);
        if (channel < ${channels}u) {
          for (var i = thread % ${lanes}u; i < ${pixels}u * columns; i += ${lanes}u) {
            let column = i % columns;
            let value = ${cell(plan, from, `channel * ${pixels}u + i / columns`)};
            total += present(column, ${value});
          }
        }
        partial[thread] = total;
        ${sumOfGroup(`thread / ${lanes}u * ${lanes}u`, `${lanes}u`, "1u")}`;
    return {
      partial: plan.threads,
      body: `
      let count = f32(${pixels}u * countOf(chunk));
      for (var first = 0u; first < ${channels}u; first += ${groups}u) {
        let channel = first + thread / ${lanes}u;
        var total: vec4<f32>;
        ${over("value")}
        let mean = dot(total, vec4<f32>(1.0)) / count;
        ${over("(value - mean) * (value - mean)")}
        if (channel < ${channels}u && thread % ${lanes}u == 0u) {
          let pair = point * ${plan.moments}u + ${moments}u + chunk * ${channels}u + channel;
          moments[pair] = vec2<f32>(mean, dot(total, vec4<f32>(1.0)));
        }
      }`,
    };
  },

  batch: (step, plan) => {
    const { moments, from, into, weights, channels, activation } = step;
    const pixels = pixelsOf(step);
    const block = Math.ceil(channels / 4) * 4;
    // Moments of chunks put together as by Chan, Golub & LeVeque 1983.
    const measured = `
        var mean = 0.0;
        var squares = 0.0;
        var count = 0.0;
        for (var k = 0u; k < chunks; k++) {
          let pair = moments[point * ${plan.moments}u + ${moments}u + k * ${channels}u + channel];
          let more = f32(${pixels}u * countOf(k));
          let difference = pair.x - mean;
          squares += pair.y + difference * difference * (count * more / (count + more));
          mean += difference * (more / (count + more));
          count += more;
        }
        let variance = squares / count;`;
    const given = `
        let mean = parameter(${weights}u, ${2 * block}u + channel);
        let variance = parameter(${weights}u, ${3 * block}u + channel);`;
    return {
      normal: channels,
      body: `
      for (var channel = thread; channel < ${channels}u; channel += threads) {
        ${moments === "given" ? given : measured}
        let factor = parameter(${weights}u, channel) / sqrt(variance + ${EPSILON});
        normal[channel] = vec4<f32>(mean, factor, parameter(${weights}u, ${block}u + channel), 0.0);
      }
      workgroupBarrier();
      ${eachCell(
        channels * pixels,
        `let by = normal[row / ${pixels}u];
        let z = (${cell(plan, from, "row")} - by.x) * by.y + by.z;
        ${cell(plan, into, "row")} = ${activated(activation, "z")};`,
      )}`,
    };
  },

  layer: (step, plan) => {
    const { from, into, weights, channels, activation } = step;
    const pixels = pixelsOf(step);
    const rows = channels * pixels;
    const block = Math.ceil(channels / 4) * 4;
    const over = (value: string) => `
      total = vec4<f32>(0.0);
      for (var row = lane; row < ${rows}u; row += lanes) {
        let value = ${cell(plan, from, "row")};
        total += ${value};
      }
      partial[thread] = total;
      ${sumOfGroup("column", "lanes", "columns")}`;
    return {
      partial: plan.threads,
      body: `
      let lanes = threads / columns;
      let column = thread % columns;
      let lane = thread / columns;
      var total: vec4<f32>;
      ${over("value")}
      let mean = total / ${rows}.0;
      ${over("(value - mean) * (value - mean)")}
      let inverse = 1.0 / sqrt(total / ${rows}.0 + ${EPSILON});
      for (var row = lane; row < ${rows}u; row += lanes) {
        let channel = row / ${pixels}u;
        let scaled = (${cell(plan, from, "row")} - mean) * inverse;
        let z = scaled * parameter(${weights}u, channel) + parameter(${weights}u, ${block}u + channel);
        ${cell(plan, into, "row")} = ${activated(activation, "z")};
      }`,
    };
  },

  pool: (step, plan) => {
    const { from, into, pooling, height, width, channels, activation } = step;
    const [rows, across] = [Math.floor(height / 2), Math.floor(width / 2)];
    const read = (y: number, x: number) => cell(plan, from, `first + ${y * width + x}u`);
    const [a, b, c, d] = [read(0, 0), read(0, 1), read(1, 0), read(1, 1)];
    return {
      body: eachCell(
        channels * rows * across,
        `let pixel = row % ${rows * across}u;
        let first = row / ${rows * across}u * ${height * width}u + pixel / ${across}u * ${2 * width}u + pixel % ${across}u * 2u;
        let a = ${a};
        let b = ${b};
        let c = ${c};
        let d = ${d};
        let sum = a + b + c + d;
        let z = ${pooling === "average" ? "0.25 * sum" : "select(max(max(a, b), max(c, d)), vec4<f32>(call.nan), isnanVec4(a) | isnanVec4(b) | isnanVec4(c) | isnanVec4(d))"};
        ${cell(plan, into, "row")} = ${activated(activation, "z")};`,
      ),
    };
  },

  spatialMean: (step, plan) => {
    const pixels = pixelsOf(step);
    return {
      body: eachCell(
        step.channels,
        `var sum = vec4<f32>(0.0);
        for (var pixel = 0u; pixel < ${pixels}u; pixel++) {
          sum += ${cell(plan, step.from, `row * ${pixels}u + pixel`)};
        }
        let z = sum / ${pixels}.0;
        ${cell(plan, step.into, "row")} = ${activated(step.activation, "z")};`,
      ),
    };
  },

  add: ({ from, saved, into, rows, activation }, plan) => ({
    body: eachCell(
      rows,
      `let z = ${cell(plan, saved, "row")} + ${cell(plan, from, "row")};
        ${cell(plan, into, "row")} = ${activated(activation, "z")};`,
    ),
  }),

  activate: ({ from, into, rows, activation }, plan) => ({
    body: eachCell(
      rows,
      `let z = ${cell(plan, from, "row")};
        ${cell(plan, into, "row")} = ${activated(activation, "z")};`,
    ),
  }),

  loss: (_, plan) => ({
    partial: 4 * plan.columns,
    body: `
      if (thread < countOf(chunk)) {
        let found = sampleLoss(i32(4u * columns * chunk + thread));
        partial[thread] = vec4<f32>(found, 0.0, 0.0);
      }
      workgroupBarrier();
      if (thread == 0u) {
        var sum = vec2<f32>(0.0);
        for (var sample = 0u; sample < countOf(chunk); sample++) { sum += partial[sample].xy; }
        result[point * chunks + chunk] = sum;
      }`,
  }),
};

/** A thread computes `OUTPUTS` outputs of one pixel for four samples. */
function productText(step: StepOf<"product">, plan: LayeredPlan): string {
  const { side, outputs, weights, from, into, height, width, channels, activation } = step;
  const isHead = step === plan.head;
  const pixels = height * width;
  const written = side === 1 ? 1 : pixels;
  const row = rowOf(outputs);
  const rows = rowsOf({ ...step, kind: side === 1 ? "dense" : "convolution" });
  const units = [0, 1, 2, 3, 4, 5, 6, 7];
  const read = (which: string) =>
    isHead
      ? `source[(chunk * ${plan.inputRows}u + ${which}) * columns + column]`
      : cell(plan, from, which);
  const slot = isHead ? "0u" : `${plan.slots[into]}u`;
  const accumulate = (which: string) => `
            let x = ${read(which)};
            let a = parameters[w];
            let b = parameters[w + 1u];
            w += ${row}u;
            ${units.map((unit) => `z${unit} += x * ${unit < 4 ? "a" : "b"}[${unit % 4}];`).join("\n            ")}`;
  const dense = `
          var w = own + ${weights}u + 2u * block;
          for (var k = 0u; k < ${rows}u; k++) {
            ${accumulate(pixels === 1 ? "k" : `(k % ${channels}u * ${pixels}u + k / ${channels}u)`)}
          }`;
  const convolution = `
          for (var dy = 0; dy < 3; dy++) {
            let y = i32(pixel / ${width}u) + dy - 1;
            if (y < 0 || y >= ${height}) { continue; }
            for (var dx = 0; dx < 3; dx++) {
              let x0 = i32(pixel % ${width}u) + dx - 1;
              if (x0 < 0 || x0 >= ${width}) { continue; }
              let pixelThere = u32(y * ${width} + x0);
              var w = own + ${weights}u + u32(3 * dy + dx) * ${channels * row}u + 2u * block;
              for (var c = 0u; c < ${channels}u; c++) {
                ${accumulate(`c * ${pixels}u + pixelThere`)}
              }
            }
          }`;
  return `
      for (var i = thread; i < ${written * Math.ceil(outputs / units.length)}u * columns; i += threads) {
        let column = i % columns;
        let pixel = i / columns % ${written}u;
        let block = i / columns / ${written}u;
        let bias = own + ${weights + rows * row}u + 2u * block;
        ${units.map((unit) => `var z${unit} = vec4<f32>(parameters[bias + ${unit >> 2}u][${unit % 4}]);`).join("\n        ")}
        ${side === 1 ? dense : convolution}
        let to = here + (${slot} + 8u * block * ${written}u + pixel) * columns + column;
        ${units
          .map(
            (unit) =>
              `if (8u * block + ${unit}u < ${outputs}u) { scratch[to + ${unit * written}u * columns] = ${activated(activation, `z${unit}`)}; }`,
          )
          .join("\n        ")}
      }`;
}

export function stepText<K extends Step["kind"]>(
  plan: LayeredPlan,
  step: StepOf<K>,
  name: string,
): StepText {
  // The compiler cannot relate texts[step.kind] to the step; both sides come from the same map.
  const { body, ...memory } = (texts[step.kind] as Texts[K])(step, plan);
  return {
    ...memory,
    declaration: `
    fn ${name}() {${body}
    }`,
  };
}
