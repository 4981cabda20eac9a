import * as v from "valibot";
import { listed } from "../../language/spoken";
import { t } from "../../language/t";
import { shown } from "../plainText";
import { text } from "../schema";
import { model } from "./definition";
import { LONGEST_EXPRESSION } from "./expression/longest";
import { type FunctionParameter, functionParameters } from "./functionParameters";

const expression = v.pipe(text(LONGEST_EXPRESSION), v.metadata({ control: "expression" }));

function gameWords(parameters: readonly FunctionParameter[]): string {
  const names = parameters.flatMap(({ name, maximized }) => (maximized ? [name] : []));
  return names.length === 0 ? "" : t`, maximized in ${names.join(" and ")}`;
}

/**
 * A function of a few named parameters, written down as an expression. Over data it is the one output
 * for each sample, whose inputs are called x1, x2, … (a single one x too), and the target y.
 */
export const functionModel = model({
  schema: v.strictObject({
    kind: v.literal("function"),
    expression: v.optional(expression, "(1 - x)^2 + 100*(y - x^2)^2"),
    parameters: v.optional(functionParameters, [
      { name: "x", start: -1.2, low: -2, high: 2 },
      { name: "y", start: 1, low: -1, high: 3 },
    ]),
  }),
  describe: ({ expression, parameters }) =>
    `f(${listed(parameters.map(({ name }) => name))}) = ${shown(expression, 100)}${gameWords(parameters)}`,
  needsImages: false,
  batchNormalized: () => false,
  onlyKernels: () => true,
});
