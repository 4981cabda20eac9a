/** Expressions of functions: typed, in a link or in a file, all of them text of somebody else. */
import { namesOf, parseExpression } from "../../src/catalog/models/expression/parse";
import { ExpressionError } from "../../src/catalog/models/expression/tokens";
import { tapeOf } from "../../src/expression/tape";
import { worded } from "../../src/language/worded";
import type { Stream } from "../../src/random/stream";
import { functionGallery } from "../../src/recipe/functionGallery";
import { ReadError } from "../../src/results/readError";
import { mutateText, oneOf } from "../mutate";
import { fuzzTarget } from "../target";

const expressions = functionGallery.flatMap(({ recipe: { model } }) =>
  model.kind === "function" ? [model.expression] : [],
);

/** What would be code elsewhere, and what nests or repeats. */
const PIECES = [
  "constructor", "__proto__", "globalThis.hit = 1", "alert`1`", "eval('1')", "=> x", "this", "import('x')",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is to look like code
  "toString()", "new Function('hit = 1')()", "`${1}`", ";", "x[0]", "\\u0061", "(", "((((", ")", "-", "^", "x^",
  "max(", "sin(", "1e999", "9".repeat(400), "x*", "e", "π",
]; // biome-ignore format: a list of pieces reads best as a block

function spoilt(random: Stream): string {
  let text = oneOf(random, expressions);
  for (let left = random.integer(3); left > 0; left--) {
    const at = random.integer(text.length + 1);
    const times = random.integer(8) === 0 ? 200 : 1;
    text = text.slice(0, at) + oneOf(random, PIECES).repeat(times) + text.slice(at);
  }
  return random.integer(3) === 0 ? text : mutateText(random, text);
}

/** What it quotes is the visitor's, and only the rest our own. */
const withoutQuotes = (message: string): string =>
  message.replace(/"[^"]*"/g, "…").replace(/^Expected/, "Wanted");

/** Computes with an expression all that the lab does: the value, its gradient, and a product. */
function computed(text: string): number {
  const tree = parseExpression(text);
  const names = namesOf(tree).map(({ name }) => name);
  const tape = tapeOf(tree, { parameters: names, inputs: 0 });
  const vector = names.map((_, index) => 0.3 + index);
  const written = new Float64Array(names.length);
  const value = tape.value(vector, { inputs: [], from: 0, target: 0 });
  tape.addGradient(written, 1);
  tape.addProduct(written, tape.slope(vector), 1);
  return value;
}

export const expression = fuzzTarget("expression", spoilt, (text) => {
  const before = Object.getOwnPropertyNames(globalThis).length;
  let refused: string | null = null;
  try {
    const value = computed(text);
    if (typeof value !== "number") throw new Error(`It came to ${String(value)}, no number.`);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    if (error.at < 0 || error.at > text.length) throw new Error(`It points to ${error.at}.`);
    refused = error.message;
  }
  if (Object.getOwnPropertyNames(globalThis).length !== before)
    throw new Error("It was run as code.");
  if (refused !== null) throw new ReadError(worded`${withoutQuotes(refused)}`);
});
