/**
 * An expression as a list of operations in the order in which they are done, with exact first and second
 * derivatives: forwards for values, backwards for the gradient, and both once more with the derivative
 * of each along a direction for products with the Hessian (Pearlmutter 1994). All in float64.
 */
import { type NameSources, requireMeaning } from "../catalog/models/expression/names";
import type { Expression } from "../catalog/models/expression/parse";
import { type Binary, binary, type Partials, type Unary, unary } from "./operations";

/** One sample; nothing without data. */
export interface Sample {
  inputs: ArrayLike<number>;
  /** Where its inputs begin. */
  from: number;
  target: number;
}

type Step =
  | { kind: "constant"; value: number }
  | { kind: "parameter"; index: number }
  | { kind: "input"; index: number }
  | { kind: "target" }
  | { kind: "unary"; code: Unary; of: number }
  | { kind: "binary"; code: Binary; left: number; right: number };

export interface Tape {
  /** Operations of one pass. */
  readonly length: number;
  /** f(θ) of a sample. What follows is at this θ and sample. */
  value(theta: ArrayLike<number>, sample: Sample): number;
  /** Adds `weight`·∇f to `gradient`. */
  addGradient(gradient: Float64Array, weight: number): void;
  /** ∇f·v. What follows is along this v. */
  slope(vector: ArrayLike<number>): number;
  /** Adds `first`·∇f + `second`·∇²f·v to `product`. */
  addProduct(product: Float64Array, first: number, second: number): void;
}

/** @throws ExpressionError for a name that stands for nothing. */
export function tapeOf(tree: Expression, sources: NameSources): Tape {
  const steps: Step[] = [];
  const put = (step: Step): number => steps.push(step) - 1;
  const visit = (node: Expression): number => {
    switch (node.kind) {
      case "number":
        return put({ kind: "constant", value: node.value });
      case "name": {
        const meaning = requireMeaning(node.name, node.at, sources);
        if (meaning.of === "target") return put({ kind: "target" });
        return put({ kind: meaning.of, index: meaning.index });
      }
      case "unary": {
        const of = visit(node.of);
        return put({ kind: "unary", code: unary[node.operation], of });
      }
      case "binary": {
        const left = visit(node.left);
        const right = visit(node.right);
        return put({ kind: "binary", code: binary[node.operation], left, right });
      }
    }
  };
  const last = visit(tree);

  const values = new Float64Array(steps.length);
  /**
   * Whether the value changes with θ around this one. Derivatives by what stands are 0, even where a slope
   * behind it is infinite, as that of a root is at 0.
   */
  const moves: boolean[] = steps.map(() => false);
  /** ∂f/∂ of each, and the derivatives of values and of these along a direction. */
  const back = new Float64Array(steps.length);
  const along = new Float64Array(steps.length);
  const backAlong = new Float64Array(steps.length);
  const at: Partials = { a: 0, b: 0, aa: 0, ab: 0, bb: 0 };

  const partialsOf = (code: Binary, left: number, right: number): void => {
    at.a = at.b = at.aa = at.ab = at.bb = 0;
    code.partials(at, values[left], values[right], moves[left], moves[right]);
    if (!moves[left]) at.a = at.aa = at.ab = 0;
    if (!moves[right]) at.b = at.bb = at.ab = 0;
  };

  /** Of an operation on values that are known; what a binary one ignores stands for it. */
  const isMoved = (step: Step, value: number): boolean => {
    switch (step.kind) {
      case "parameter":
        return true;
      case "unary":
        return moves[step.of] && !step.code.stands?.(values[step.of], value);
      case "binary": {
        const { code, left, right } = step;
        const [a, b] = [values[left], values[right]];
        const [aMoves, bMoves] = [moves[left], moves[right]];
        moves[left] &&= !code.ignoresA?.(a, b, bMoves);
        moves[right] &&= !code.ignoresB?.(a, b, aMoves);
        return moves[left] || moves[right];
      }
      default:
        return false;
    }
  };

  const evaluated = (step: Step, theta: ArrayLike<number>, sample: Sample): number => {
    switch (step.kind) {
      case "constant":
        return step.value;
      case "parameter":
        return theta[step.index];
      case "input":
        return sample.inputs[sample.from + step.index];
      case "target":
        return sample.target;
      case "unary":
        return step.code.value(values[step.of]);
      case "binary":
        return step.code.value(values[step.left], values[step.right]);
    }
  };

  return {
    length: steps.length,
    value(theta, sample) {
      for (let n = 0; n <= last; n++) {
        values[n] = evaluated(steps[n], theta, sample);
        moves[n] = isMoved(steps[n], values[n]);
      }
      return values[last];
    },
    addGradient(gradient, weight) {
      back.fill(0);
      back[last] = weight;
      for (let n = last; n >= 0; n--) {
        const step = steps[n];
        if (!moves[n] || back[n] === 0) continue;
        if (step.kind === "parameter") gradient[step.index] += back[n];
        else if (step.kind === "unary")
          back[step.of] += back[n] * step.code.slope(values[step.of], values[n]);
        else if (step.kind === "binary") {
          partialsOf(step.code, step.left, step.right);
          back[step.left] += back[n] * at.a;
          back[step.right] += back[n] * at.b;
        }
      }
    },
    slope(vector) {
      for (let n = 0; n <= last; n++) {
        const step = steps[n];
        along[n] = 0;
        if (!moves[n]) continue;
        if (step.kind === "parameter") along[n] = vector[step.index];
        else if (step.kind === "unary")
          along[n] = along[step.of] * step.code.slope(values[step.of], values[n]);
        else if (step.kind === "binary") {
          partialsOf(step.code, step.left, step.right);
          along[n] = along[step.left] * at.a + along[step.right] * at.b;
        }
      }
      return along[last];
    },
    addProduct(product, first, second) {
      back.fill(0);
      backAlong.fill(0);
      back[last] = second;
      backAlong[last] = first;
      for (let n = last; n >= 0; n--) {
        const step = steps[n];
        if (!moves[n] || (back[n] === 0 && backAlong[n] === 0)) continue;
        if (step.kind === "parameter") product[step.index] += backAlong[n];
        else if (step.kind === "unary") {
          const [x, y] = [values[step.of], values[n]];
          const slope = step.code.slope(x, y);
          back[step.of] += back[n] * slope;
          backAlong[step.of] +=
            backAlong[n] * slope + back[n] * step.code.bend(x, y) * along[step.of];
        } else if (step.kind === "binary") {
          const { left, right } = step;
          partialsOf(step.code, left, right);
          back[left] += back[n] * at.a;
          back[right] += back[n] * at.b;
          backAlong[left] +=
            backAlong[n] * at.a + back[n] * (at.aa * along[left] + at.ab * along[right]);
          backAlong[right] +=
            backAlong[n] * at.b + back[n] * (at.ab * along[left] + at.bb * along[right]);
        }
      }
    },
  };
}
