/**
 * What gradient flow on a function keeps: polynomials h of degree one and two in its parameters with
 * ∇h·g = 0 for the gradient g of every sample at every θ. Along θ̇ = −g they stay as they are, whatever the
 * loss of the outputs. They are the null space of a matrix, since ∇h·g is linear in the coefficients of
 * h, with a row for each of enough random θ (Marcotte et al. 2023, arXiv 2307.00144).
 */
import { addRow, noRows, nullSpace } from "./rowReduction";

/** A factor, and the one or two parameters whose product it stands before. */
export interface Term {
  factor: number;
  of: readonly number[];
}

/** A sum of terms, the first with the factor 1. */
export type Law = readonly Term[];

export interface Flow {
  parameters: number;
  /** A random θ. */
  draw(): number[];
  /** Writes the gradient at θ of a sample that may be another each time. */
  gradient(theta: readonly number[], gradient: Float64Array): void;
}

/** Rows for each coefficient: many more than are needed, as some gradients are 0. */
const ROWS = 6;
/** Cosine of ∇h and g at most, at points that had no part in finding h. */
const ROUNDING = 1e-7;
const TRIALS = 40;

export const lawValue = (law: Law, theta: ArrayLike<number>): number =>
  law.reduce(
    (sum, { factor, of }) => sum + of.reduce((product, p) => product * theta[p], factor),
    0,
  );

/** ∇h at θ. */
function lawGradient(law: Law, theta: readonly number[]): number[] {
  const gradient = theta.map(() => 0);
  for (const { factor, of } of law) {
    const [p, q] = of;
    gradient[p] += of.length === 1 ? factor : factor * theta[q];
    if (of.length === 2) gradient[q] += factor * theta[p];
  }
  return gradient;
}

const inner = (one: ArrayLike<number>, other: readonly number[]): number =>
  other.reduce((sum, value, p) => sum + value * one[p], 0);

/** The laws that do not follow from one another: of linear ones, the products are left out. */
export function conservationLaws(flow: Flow): Law[] {
  const { parameters } = flow;
  const linear = Array.from({ length: parameters }, (_, p) => [p]);
  // Squares before products, so that w² − v² is found rather than a sum with (w + v)(w − v).
  const products = [
    ...linear.map(([p]) => [p, p]),
    ...linear.flatMap(([p]) => linear.slice(p + 1).map(([q]) => [p, q])),
  ];
  const first = lawsOf(linear, flow);
  const known = noRows(products.length);
  for (const one of first)
    for (const other of first) addRow(known, productOf(one, other, products));
  const second = lawsOf([...products, ...linear], flow).filter((law) => {
    const quadratic = law.filter(({ of }) => of.length === 2);
    return quadratic.length > 0 && addRow(known, coefficients(quadratic, products));
  });
  return [...first, ...second];
}

/** Laws with these terms only. */
function lawsOf(terms: readonly (readonly number[])[], flow: Flow): Law[] {
  const found = noRows(terms.length);
  const row = new Float64Array(terms.length);
  let rows = 0;
  visitPoints(flow, ROWS * terms.length, (theta, gradient) => {
    for (const [t, of] of terms.entries())
      row[t] = inner(gradient, lawGradient([{ factor: 1, of }], theta));
    addRow(found, row);
    rows++;
  });
  // Where nothing depends on θ, everything is kept, which says nothing.
  if (rows === 0) return [];
  return echelon(nullSpace(found), terms.length)
    .map((vector) =>
      terms.flatMap((of, t): Term[] => (vector[t] === 0 ? [] : [{ factor: vector[t], of }])),
    )
    .filter((law) => isKept(law, flow));
}

function visitPoints(
  { parameters, draw, gradient }: Flow,
  count: number,
  visit: (theta: readonly number[], gradient: Float64Array) => void,
): void {
  const written = new Float64Array(parameters);
  for (let point = 0; point < count; point++) {
    const theta = draw();
    written.fill(0);
    gradient(theta, written);
    if (written.every(Number.isFinite) && written.some((entry) => entry !== 0))
      visit(theta, written);
  }
}

/** Whether it holds at points of its own. */
function isKept(law: Law, flow: Flow): boolean {
  let isSo = true;
  visitPoints(flow, TRIALS, (theta, gradient) => {
    const own = lawGradient(law, theta);
    const most = ROUNDING * Math.hypot(...own) * Math.hypot(...gradient);
    if (Math.abs(inner(gradient, own)) > most) isSo = false;
  });
  return isSo;
}

/** The same space by vectors that begin with a 1 where the others have 0: the shortest to write. */
function echelon(vectors: Float64Array[], columns: number): Float64Array[] {
  const left = vectors.map((vector) => vector.slice());
  const rows: Float64Array[] = [];
  for (let c = 0; c < columns && left.length > 0; c++) {
    left.sort((one, other) => Math.abs(other[c]) - Math.abs(one[c]));
    if (Math.abs(left[0][c]) < ROUNDING) continue;
    const [row] = left.splice(0, 1);
    const scale = row[c];
    for (let k = 0; k < columns; k++) row[k] /= scale;
    for (const other of [...left, ...rows]) {
      const times = other[c];
      for (let k = 0; k < columns; k++) other[k] -= times * row[k];
    }
    rows.push(row);
  }
  return rows.map((row) => row.map(withoutRounding));
}

/** A factor that is whole but for rounding, or half of a whole, is meant to be. */
function withoutRounding(value: number): number {
  const near = Math.round(2 * value) / 2;
  return Math.abs(value - near) < ROUNDING ? near : value;
}

const keyOf = (of: readonly number[]): string => [...of].sort((p, q) => p - q).join();

function coefficients(law: Law, terms: readonly (readonly number[])[]): Float64Array {
  const at = new Map(terms.map((of, t) => [keyOf(of), t]));
  const written = new Float64Array(terms.length);
  for (const { factor, of } of law) written[at.get(keyOf(of)) as number] += factor;
  return written;
}

const productOf = (one: Law, other: Law, terms: readonly (readonly number[])[]): Float64Array =>
  coefficients(
    one.flatMap((a) =>
      other.map((b): Term => ({ factor: a.factor * b.factor, of: [...a.of, ...b.of] })),
    ),
    terms,
  );
