import { datasetDefinition } from "../../catalog/datasets";
import { isFunction } from "../../catalog/models";
import { datumOf } from "../../catalog/models/expression/names";
import { namesOf, parseExpression } from "../../catalog/models/expression/parse";
import { checkDerivatives, type Disagreement } from "../../expression/derivativeCheck";
import { tapeOf } from "../../expression/tape";
import { t } from "../../language/t";
import type { Recipe } from "../../recipe/schema";
import { formatNumber } from "../../snapshot/formatNumber";

/**
 * What differences say against the exact derivatives of a recipe's function, in words; null where they
 * agree, and while the expression cannot be read.
 */
export function derivativeFault({
  dataset,
  model,
}: Pick<Recipe, "dataset" | "model">): string | null {
  if (!isFunction(model)) return null;
  const { expression, parameters } = model;
  const names = parameters.map(({ name }) => name);
  try {
    const tree = parseExpression(expression);
    const known = datasetDefinition(dataset).ends(dataset)?.inputs;
    const inputs = known ?? inputsNamed(namesOf(tree).map(({ name }) => name));
    const { compared, disagreement } = checkDerivatives(
      tapeOf(tree, { parameters: names, inputs }),
      parameters,
      inputs,
    );
    if (disagreement !== null) return disagreementWords(disagreement, names);
    if (compared > 0) return null;
  } catch {
    return null;
  }
  return t`Its derivatives could not be checked: where it was tried, it is not finite or too rough for differences. See whether the ranges below are meant.`;
}

/** Inputs of data that are still to be read: as many as are named. */
function inputsNamed(names: readonly string[]): number {
  const places = names.map((name) => datumOf(name, Number.POSITIVE_INFINITY));
  return Math.max(1, ...places.map((place) => (place?.of === "input" ? place.index + 1 : 0)));
}

export function disagreementWords(
  { by, theta, exact, difference }: Disagreement,
  names: readonly string[],
): string {
  const where = names.map((name, p) => `${name} = ${formatNumber(theta[p])}`).join(", ");
  const [one, other] = by;
  const what =
    other === undefined ? `∂f/∂${one}` : one === other ? `∂²f/∂${one}²` : `∂²f/∂${one}∂${other}`;
  return t`Do not trust its derivatives: at ${where}, the formula of ${what} gives ${formatNumber(exact, 4)}, and differences of nearby values ${formatNumber(difference, 4)}. Write the expression in another way.`;
}
