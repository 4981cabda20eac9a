import { describeMeasuredData } from "../recipe/describePhases";
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
    return `Height and color are the loss at each point, as ${imported.file} has it.`;
  const count = trained && parameterCount(trained.layout).toLocaleString("en");
  const parameters = count === null ? "parameters" : `${count} parameters`;
  const axes = surface?.beta.length === 1 ? "the axis α" : "the axes α and β";
  const samples = `${sampleWords(run)} of ${describeMeasuredData(recipe)}`;
  return `Each point is the same network with its ${parameters} moved along ${axes}; height and color are its loss on ${samples}.`;
}
