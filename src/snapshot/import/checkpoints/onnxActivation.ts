/** Activations that an ONNX graph writes out in arithmetic, known by the values that they give. */
import type { LayerActivation } from "../../../catalog/models/layerList";
import type { NamedTensor } from "../safetensors";
import type { OnnxNode } from "./onnxLayers";

/** erf(x) by its Maclaurin series, for |x| of a few. */
function erf(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; n < 80; n++) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

const arithmetic: Record<string, (a: number, b: number) => number> = {
  Add: (a, b) => a + b,
  Sub: (a, b) => a - b,
  Mul: (a, b) => a * b,
  Div: (a, b) => a / b,
  Pow: (a, b) => a ** b,
  Erf: erf,
  Tanh: Math.tanh,
  Sigmoid: sigmoid,
  Sqrt: Math.sqrt,
};

const activations: [LayerActivation, (x: number) => number][] = [
  ["gelu", (x) => 0.5 * x * (1 + erf(x / Math.SQRT2))],
  ["gelu-tanh", (x) => 0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3)))],
  ["silu", (x) => x * sigmoid(x)],
];

/** The two forms of GELU differ by up to 5e-4 between these. */
const PROBES = [-3, -1.7, -0.6, -0.1, 0, 0.4, 1.3, 2.5];
/** Constants are float32. */
const TOLERANCE = 1e-5;
/** Operators of the longest form. */
const MOST_OPERATORS = 12;

/**
 * The activation that the operators behind a value make together.
 *
 * @param nodes of the graph, each behind those that it takes values of.
 * @param consumers of each value that is computed.
 * @returns null where what they give is no activation, or is used halfway.
 */
export function writtenActivation(
  start: string,
  nodes: OnnxNode[],
  consumers: ReadonlyMap<string, OnnxNode[]>,
  weights: ReadonlyMap<string, NamedTensor>,
): { activation: LayerActivation; end: string } | null {
  const first = consumers.get(start) ?? [];
  if (!first.some(({ op }) => Object.hasOwn(arithmetic, op))) return null;
  const values = new Map([[start, PROBES]]);
  const taken = new Set<OnnxNode>();
  const valuesOf = (name: string): number[] | undefined => {
    const constant = weights.get(name)?.data;
    return constant?.length === 1 ? PROBES.map(() => Number(constant[0])) : values.get(name);
  };
  for (const node of nodes) {
    const apply = Object.hasOwn(arithmetic, node.op) ? arithmetic[node.op] : undefined;
    const [one, other = one] = node.inputs.map(valuesOf);
    const [end] = node.outputs;
    if (!apply || !one || !other || end === undefined || !node.inputs.some((i) => values.has(i)))
      continue;
    const given = one.map((value, at) => apply(value, other[at]));
    values.set(end, given);
    taken.add(node);
    if (taken.size > MOST_OPERATORS) return null;
    const isWhole = [...values.keys()].every(
      (name) => name === end || (consumers.get(name) ?? []).every((user) => taken.has(user)),
    );
    const found = isWhole && activations.find(([, exact]) => agrees(given, exact));
    if (found) return { activation: found[0], end };
  }
  return null;
}

const agrees = (given: number[], exact: (x: number) => number): boolean =>
  given.every((value, at) => Math.abs(value - exact(PROBES[at])) < TOLERANCE);
