import type { LayeredPlan } from "./layeredPlan";
import { workgroupBytes } from "./layeredShader";
import { POINT_PARAMETERS_THREADS } from "./pointParametersShader";

/** Bytes that a plan takes on a device. */
export interface LayeredBytes {
  /** Of a point: numbers between layers, parameters, moments and results. */
  scratch: number;
  parameters: number;
  moments: number;
  results: number;
  /** Of the origin and of each direction: what the first layer gives. */
  head: number;
}

export function layeredBytes(plan: LayeredPlan): LayeredBytes {
  const row = 16 * plan.columns * plan.chunks;
  return {
    scratch: row * plan.rows,
    parameters: 16 * plan.parameters.size,
    moments: 8 * plan.moments,
    results: 8 * plan.chunks,
    head: row * plan.headRows,
  };
}

export interface LayeredLimits {
  maxBufferSize: number;
  maxStorageBufferBindingSize: number;
  maxStorageBuffersPerShaderStage: number;
  maxComputeInvocationsPerWorkgroup: number;
  maxComputeWorkgroupSizeX: number;
  maxComputeWorkgroupStorageSize: number;
  maxComputeWorkgroupsPerDimension: number;
}

/** What points that go together may take, where the device lets a buffer be as large. */
const MOST_BYTES = 2 ** 28;
/**
 * A dispatch that takes longer than about two seconds may be taken for a hang and cost the device. A
 * slow integrated GPU makes this many multiply-adds in a tenth of that.
 */
const MULTIPLY_ADDS = 2 ** 34;
const MOST_POINTS = 4096;
const STORAGE_BUFFERS = 7;
/** An origin and, as a rule, two directions. */
const VECTORS = 3;

/** Workgroups that make a point's parameters. */
export const groupsOfParameters = ({ parameters }: LayeredPlan): number =>
  Math.ceil(parameters.size / POINT_PARAMETERS_THREADS);

/** Points that may go together. @returns undefined where one is too much for the device. */
export function layeredTile(plan: LayeredPlan, limits: LayeredLimits): number | undefined {
  const largest = Math.min(limits.maxStorageBufferBindingSize, limits.maxBufferSize);
  const { head, ...ofPoint } = layeredBytes(plan);
  const most = Math.max(...Object.values(ofPoint));
  const phases = [[plan.head], ...plan.phases];
  const fits =
    Math.max(most, VECTORS * Math.max(head, ofPoint.parameters)) <= largest &&
    STORAGE_BUFFERS <= limits.maxStorageBuffersPerShaderStage &&
    plan.threads <= limits.maxComputeInvocationsPerWorkgroup &&
    plan.threads <= limits.maxComputeWorkgroupSizeX &&
    Math.max(plan.chunks, groupsOfParameters(plan)) <= limits.maxComputeWorkgroupsPerDimension &&
    phases.every((steps) => workgroupBytes(plan, steps) <= limits.maxComputeWorkgroupStorageSize);
  if (!fits) return undefined;
  const affordable = [
    MOST_POINTS,
    Math.min(largest, MOST_BYTES) / most,
    MULTIPLY_ADDS / Math.max(1, plan.multiplyAdds),
  ];
  return Math.max(1, Math.floor(Math.min(...affordable)));
}
