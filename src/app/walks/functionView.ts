/** What a function of a run computes over its data, and what a flow down it keeps. Pure functions. */
import { datasetDefinition, hasData } from "../../catalog/datasets";
import { lossDefinition } from "../../catalog/losses";
import { isFunction } from "../../catalog/models";
import { namesOf, parseExpression } from "../../catalog/models/expression/parse";
import { conservationLaws, type Law } from "../../expression/conservation";
import { type Tape, tapeOf } from "../../expression/tape";
import { stream } from "../../random/stream";
import type { Recipe } from "../../recipe/schema";
import type { DataSummary } from "../../results/results";

export interface Listed {
  /** [count, inputs] row-major, and a target for each. */
  inputs: ArrayLike<number>;
  targets: ArrayLike<number>;
  width: number;
}

/** Samples to show beside a function; null without data, or where none came along. */
export function listedSamples({ dataset }: Recipe, data: DataSummary | null): Listed | null {
  if (dataset.kind === "points") {
    const rows = dataset.points;
    return {
      inputs: rows.flatMap((row) => row.slice(0, -1)),
      targets: rows.map((row) => row[row.length - 1]),
      width: rows[0].length - 1,
    };
  }
  if (!hasData(dataset) || data === null || data.outputs !== 1) return null;
  const width = data.inputShape.reduce((product, side) => product * side, 1);
  return { ...data.preview, width };
}

/** A number for each input: what a function answers, or which of two targets would cost less. */
export interface Answers {
  /** At θ, of inputs that begin at `from`. */
  at(theta: readonly number[], inputs: ArrayLike<number>, from: number): number;
  /** The two targets that are weighed, of which the second is the cheaper one above 0; null for an answer. */
  between: [number, number] | null;
}

/**
 * What a recipe's function computes of its inputs. Where its value is the loss of a sample, with one of
 * two targets, that is by how much the second target would cost less than the first: in logistic
 * regression the log-odds. null where a function has no inputs, or where its value tells no answer.
 */
export function answersOf(recipe: Recipe, { targets, width }: Listed): Answers | null {
  const { model, training } = recipe;
  if (!isFunction(model) || width === 0) return null;
  const tree = parseExpression(model.expression);
  const parameters = model.parameters.map(({ name }) => name);
  const tape = tapeOf(tree, { parameters, inputs: width });
  const isLoss = lossDefinition(training.loss).targets === "nothing";
  const valueAt = (theta: readonly number[], inputs: ArrayLike<number>, from: number, target = 0) =>
    tape.value(theta, { inputs, from, target });
  if (!isLoss) return { at: valueAt, between: null };
  const kinds = [...new Set(Array.from(targets))].sort((a, b) => a - b);
  const isWeighed = namesOf(tree).some(({ name }) => name === "y" && !parameters.includes(name));
  if (kinds.length !== 2 || !isWeighed) return null;
  const [first, second] = kinds;
  return {
    at: (theta, inputs, from) =>
      valueAt(theta, inputs, from, first) - valueAt(theta, inputs, from, second),
    between: [first, second],
  };
}

/** Laws of gradient flow on a recipe's function, with whatever data. */
export function recipeLaws({ dataset, model }: Recipe, samples: Listed | null): Law[] {
  if (!isFunction(model)) return [];
  const inputs = datasetDefinition(dataset).ends(dataset)?.inputs ?? samples?.width ?? 0;
  const parameters = model.parameters.map(({ name }) => name);
  const tape: Tape = tapeOf(parseExpression(model.expression), { parameters, inputs });
  const { uniform, gaussian, integer } = stream(1, "probes");
  const known = samples?.targets ?? [0];
  return conservationLaws({
    parameters: parameters.length,
    draw: () => model.parameters.map(({ low, high }) => low + (high - low) * uniform()),
    gradient(theta, gradient) {
      const drawn = Array.from({ length: inputs }, () => gaussian());
      tape.value(theta, { inputs: drawn, from: 0, target: known[integer(known.length)] });
      tape.addGradient(gradient, 1);
      for (const [p, { maximized }] of model.parameters.entries())
        if (maximized) gradient[p] = -gradient[p];
    },
  });
}

/** A law as it is written, what is added first: "w1² − w2²". */
export function lawWords(law: Law, names: readonly string[], number: (value: number) => string) {
  return [...law]
    .sort((one, other) => Math.sign(other.factor) - Math.sign(one.factor))
    .map(({ factor, of }, index) => {
      const [p, q] = of;
      const product =
        q === undefined ? names[p] : p === q ? `${names[p]}²` : `${names[p]}·${names[q]}`;
      const size = Math.abs(factor) === 1 ? "" : `${number(Math.abs(factor))} `;
      const sign = index === 0 ? (factor < 0 ? "−" : "") : factor < 0 ? " − " : " + ";
      return `${sign}${size}${product}`;
    })
    .join("");
}
