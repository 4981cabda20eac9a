import { activationText } from "./activationText";
import type { LayeredPlan, Step } from "./layeredPlan";
import { activationCalled, type StepText, stepText } from "./layeredSteps";
import { sampleLossText } from "./sampleLossText";

/**
 * WGSL of one phase of a plan: workgroup (chunk, point) takes its samples through the steps.
 *
 * Bindings: `parameters` [points, packed]; `source`, for the head the inputs [chunks, rows, columns] and
 * else what the head gave, [1 + K, chunks, rows, columns]; `weights` [points, 1 + K], by which a point
 * combines origin and directions; `targets` [samples, outputs], one-hot for classes; `scratch` [points,
 * chunks, rows, columns], where numbers stand between steps; `moments` [points, pairs]; `result`
 * [points, chunks], sums of losses and of right predictions.
 *
 * WGSL lets a compiler assume that there are no NaN and no infinities, so whatever must let them
 * through asks for their bits.
 */
export function layeredShader(plan: LayeredPlan, steps: Step[]): string {
  const { columns, threads, chunks, parameters, network } = plan;
  const texts = steps.map((step, index) => stepText(plan, step, `step${index}`));
  const rows = steps[0] === plan.head ? plan.headRows : plan.rows;
  return `
    struct Call { directions: u32, nan: f32 }

    @group(0) @binding(0) var<storage, read> parameters: array<vec4<f32>>;
    @group(0) @binding(1) var<storage, read> source: array<vec4<f32>>;
    @group(0) @binding(2) var<storage, read> weights: array<f32>;
    @group(0) @binding(3) var<storage, read> targets: array<f32>;
    @group(0) @binding(4) var<storage, read_write> scratch: array<vec4<f32>>;
    @group(0) @binding(5) var<storage, read_write> moments: array<vec2<f32>>;
    @group(0) @binding(6) var<storage, read_write> result: array<vec2<f32>>;
    @group(0) @binding(7) var<uniform> call: Call;

    const columns = ${columns}u;
    const threads = ${threads}u;
    const chunks = ${chunks}u;
    const samples = ${network.samples.count}u;

    var<private> point: u32;
    var<private> chunk: u32;
    var<private> thread: u32;
    /** Where this point's parameters and this workgroup's numbers begin. */
    var<private> own: u32;
    var<private> here: u32;
    ${workgroupMemory(texts)}

    fn isnan(x: f32) -> bool {
      return (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u;
    }

    fn isnanVec4(x: vec4<f32>) -> vec4<bool> {
      return (bitcast<vec4<u32>>(x) & vec4<u32>(0x7fffffffu)) > vec4<u32>(0x7f800000u);
    }

    fn parameter(start: u32, index: u32) -> f32 {
      return parameters[own + start + index / 4u][index % 4u];
    }

    /** Samples of a chunk. */
    fn countOf(which: u32) -> u32 {
      return min(4u * columns, samples - 4u * columns * which);
    }

    /** A column's numbers of samples that there are, and zeros. */
    fn present(column: u32, values: vec4<f32>) -> vec4<f32> {
      let first = 4u * column;
      let sample = vec4<u32>(first, first + 1u, first + 2u, first + 3u);
      return select(vec4<f32>(0.0), values, sample < vec4<u32>(countOf(chunk)));
    }
    ${activations(steps)}
    ${lossOf(plan, steps)}
    ${texts.map(({ declaration }) => declaration).join("\n")}

    @compute @workgroup_size(${threads})
    fn main(
      @builtin(workgroup_id) workgroup: vec3<u32>,
      @builtin(local_invocation_index) index: u32,
    ) {
      chunk = workgroup.x;
      point = workgroup.y;
      thread = index;
      own = point * ${parameters.size}u;
      here = (point * chunks + chunk) * ${rows}u * columns;
      ${steps.map((_, index) => `step${index}();`).join("\n      storageBarrier();\n      ")}
    }
  `;
}

/** Bytes of workgroup memory that a phase takes. */
export function workgroupBytes(plan: LayeredPlan, steps: Step[]): number {
  const needs = steps.map((step, index) => stepText(plan, step, `step${index}`));
  return 16 * (mostOf(needs, "partial") + mostOf(needs, "normal"));
}

const mostOf = (texts: StepText[], which: "partial" | "normal"): number =>
  Math.max(0, ...texts.map((text) => text[which] ?? 0));

/** Sums of threads, and mean, factor and shift of each channel. */
function workgroupMemory(texts: StepText[]): string {
  const [partial, normal] = [mostOf(texts, "partial"), mostOf(texts, "normal")];
  const array = (name: string, length: number) =>
    length === 0 ? "" : `var<workgroup> ${name}: array<vec4<f32>, ${length}>;`;
  return `${array("partial", partial)}
    ${array("normal", normal)}`;
}

function activations(steps: Step[]): string {
  const names = steps.flatMap((step) =>
    "activation" in step && step.activation !== null ? [step.activation] : [],
  );
  return [...new Set(names)].map((name) => activationText(name, activationCalled(name))).join("\n");
}

function lossOf({ network, slots }: LayeredPlan, steps: Step[]): string {
  const step = steps.find(({ kind }) => kind === "loss");
  if (step?.kind !== "loss") return "";
  const { task, loss } = network;
  return sampleLossText({
    outputs: task.kind === "classification" ? task.classes : task.outputs,
    loss,
    output: `scratch[here + (${slots[step.from]}u + u32(unit)) * columns + thread / 4u][thread % 4u]`,
    nan: "call.nan",
  });
}
