import { expect, test } from "vitest";
import type { FusedOperation, LayeredNetwork } from "../../kernel/layeredNetwork";
import { act, at, caseNamed, flat } from "../../kernel/testing/layeredCases";
import { layeredPlan } from "./layeredPlan";
import { layeredTile } from "./layeredTile";
import { packParameters, writePacked } from "./packedParameters";

const limits = {
  maxBufferSize: 2 ** 28,
  maxStorageBufferBindingSize: 2 ** 27,
  maxStorageBuffersPerShaderStage: 8,
  maxComputeInvocationsPerWorkgroup: 256,
  maxComputeWorkgroupSizeX: 256,
  maxComputeWorkgroupStorageSize: 16384,
  maxComputeWorkgroupsPerDimension: 65535,
};

function planOf(network: LayeredNetwork) {
  const plan = layeredPlan(network);
  if (plan === undefined) throw new Error("There is no plan.");
  return plan;
}

const { network: pictures } = caseNamed("images, batch normalization");
const dense = (inputs: FusedOperation, outputs: number): FusedOperation => ({
  ...inputs,
  kind: "dense",
  outputs,
  bias: true,
});

test("a phase ends where moments of all samples are needed, and nowhere where they are given", () => {
  expect(planOf(pictures).phases.length).toBe(4);
  expect(planOf(caseNamed("images, moments given").network).phases.length).toBe(1);
  for (const phase of planOf(pictures).phases.slice(0, -1))
    expect(phase.at(-1)?.kind).toBe("measure");
});

test("what a branch is added to stays until then, and no window reads what it writes", () => {
  const steps = planOf(pictures).phases.flat();
  const end = steps.findIndex(({ kind }) => kind === "add");
  const add = steps[end];
  if (add.kind !== "add") throw new Error("Nothing is added.");
  // The branch begins behind the pooling.
  const last = steps.slice(0, end).findLast((step) => "into" in step && step.into === add.saved);
  expect(last?.kind).toBe("pool");
  for (const step of steps) {
    const reads = step.kind === "product" || step.kind === "pool" || step.kind === "spatialMean";
    if (reads) expect(step.into).not.toBe(step.from);
  }
});

test("as many points go together as the device has room for, and none where one is too many", () => {
  const plan = planOf(pictures);
  const tile = layeredTile(plan, limits) ?? 0;
  expect(tile).toBeGreaterThan(100);
  const row = 16 * plan.columns * plan.chunks * plan.rows;
  const few = { ...limits, maxStorageBufferBindingSize: 10 * row };
  expect(layeredTile(plan, few)).toBe(10);
  expect(layeredTile(plan, { ...few, maxStorageBufferBindingSize: row / 2 })).toBeUndefined();
  expect(layeredTile(plan, { ...limits, maxComputeWorkgroupStorageSize: 1024 })).toBeUndefined();
});

test("images that are flattened at once are vectors to the workgroups", () => {
  const operations: FusedOperation[] = [
    dense({ ...at(5, 6, 2), kind: "save" }, 7),
    act(flat(7), "relu"),
    dense({ ...flat(7), kind: "save" }, 3),
  ];
  expect(planOf({ ...pictures, operations }).columns).toBeGreaterThan(planOf(pictures).columns);
});

test("rows of a kernel begin at whole blocks, and what a network lacks is zero", () => {
  const operations: FusedOperation[] = [
    { ...flat(2), kind: "dense", outputs: 3, bias: false },
    { ...flat(3), kind: "batchNormalization" },
  ];
  const packed = packParameters(operations, true);
  const values = new Float32Array(4 * packed.size);
  const theta = Float32Array.from({ length: 12 }, (_, index) => index + 1);
  writePacked(packed, theta, Float32Array.of(20, 21, 22, 30, 31, 32), values);
  const row = (...first: number[]) => [...first, ...Array(8 - first.length).fill(0)];
  expect(Array.from(values)).toEqual([
    ...row(1, 2, 3),
    ...row(4, 5, 6),
    ...row(),
    ...[7, 8, 9, 0, 10, 11, 12, 0],
    ...[20, 21, 22, 0, 30, 31, 32, 0],
  ]);
});
