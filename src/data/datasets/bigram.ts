import type { DatasetRecipe } from "../../catalog/datasets";
import type { SettingsOf } from "../../catalog/kind";
import { naturalLog } from "../../random/naturalLog";
import type { Stream } from "../../random/stream";
import { type Collection, numberedClasses } from "../collection";
import type { Source } from "./source";

/** The share of the one token that follows an even one. */
const CERTAIN = 0.98;

/**
 * Pairs of a token, one-hot, and the next as its class. Contexts come by shares in proportion to the
 * squares of normal numbers. After an even one, one token comes with 98 % and the others equally; after an
 * odd one they come by shares from a flat Dirichlet distribution.
 */
export function bigram(
  { samples: count, tokens }: SettingsOf<DatasetRecipe, "bigram">,
  { random }: Source,
): Collection {
  const contexts = shares(Array.from({ length: tokens }, () => random.gaussian() ** 2));
  const next = Array.from({ length: tokens }, (_, token) =>
    token % 2 === 0 ? nearlyCertain(random.integer(tokens), tokens) : flat(tokens, random),
  );
  const inputs = new Float32Array(count * tokens);
  const targets = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const context = drawn(contexts, random);
    inputs[i * tokens + context] = 1;
    targets[i] = drawn(next[context], random);
  }
  return {
    task: numberedClasses(tokens),
    inputShape: [tokens],
    count,
    inputs,
    targets,
    notes: [],
  };
}

function shares(weights: number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

const nearlyCertain = (token: number, tokens: number): number[] =>
  Array.from({ length: tokens }, (_, other) =>
    other === token ? CERTAIN : (1 - CERTAIN) / (tokens - 1),
  );

/** Dirichlet(1, …, 1): exponential variables over their sum. */
const flat = (tokens: number, random: Stream): number[] =>
  shares(Array.from({ length: tokens }, () => -naturalLog(1 - random.uniform())));

/** A place, drawn with the probability that stands there. */
function drawn(probabilities: number[], random: Stream): number {
  let left = random.uniform();
  const place = probabilities.findIndex((share) => {
    left -= share;
    return left < 0;
  });
  return place < 0 ? probabilities.length - 1 : place;
}
