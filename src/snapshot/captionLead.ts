import { hasData } from "../catalog/datasets";
import { isFunction } from "../catalog/models";
import { grouped } from "../language/spoken";
import { t } from "../language/t";
import { describeMeasuredData } from "../recipe/describePhases";
import { isWholeLandscape } from "../recipe/wholeLandscape";
import { parameterCount } from "../results/parameters";
import type { Run } from "../results/results";
import { sampleWords } from "./sampleWords";

/**
 * The first line under a landscape, for people: what a point of it is, and what its height is. What
 * the axes are stands at the axes.
 */
export function captionLead(run: Run): string {
  const { recipe, surface, trained, imported } = run;
  if (imported !== undefined)
    return t`Height and color are the loss at each point, as ${imported.file} has it.`;
  if (isFunction(recipe.model) && isWholeLandscape(recipe)) {
    const names = recipe.model.parameters.map(({ name }) => name).join(" and ");
    return t`Each point is a choice of ${names}; height and color are ${heightOf(run)} there, and the picture is the whole landscape.`;
  }
  const count = trained && grouped(parameterCount(trained.layout));
  const parameters = count === null ? "parameters" : t`${count} parameters`;
  const axes = surface?.beta.length === 1 ? "the axis α" : "the axes α and β";
  const what = isFunction(recipe.model) ? "the same function" : "the same network";
  return t`Each point is ${what} with its ${parameters} moved along ${axes}; height and color are ${heightOf(run)}.`;
}

function heightOf(run: Run): string {
  const { recipe } = run;
  if (!hasData(recipe.dataset)) return "the function’s value";
  return t`its loss on ${sampleWords(run)} of ${describeMeasuredData(recipe)}`;
}
