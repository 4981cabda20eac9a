import { datasetDetail, describeAxis } from "../recipe/describe";
import { parameterCount } from "../results/parameters";
import type { Run } from "../results/results";
import { sampleWords } from "./sampleWords";

/** The first line under a landscape, for people: what a point of it is, and what its height is. */
export function captionLead(run: Run): string {
  const { recipe, axes, trained, imported } = run;
  if (imported !== undefined)
    return `Height and color are the loss at each point, as ${imported.file} has it.`;
  const first = axes?.first.name ?? describeAxis(recipe.axes.first);
  const second =
    axes !== null
      ? axes.second?.name
      : recipe.axes.second === null
        ? undefined
        : describeAxis(recipe.axes.second);
  const moved = `by α along ${first}${second === undefined ? "" : ` and by β along ${second}`}`;
  const count = trained === null ? "" : `${parameterCount(trained.layout).toLocaleString("en")} `;
  const samples = `${sampleWords(run)} of ${datasetDetail(recipe.dataset)}`;
  return `Each point is the same network with its ${count}parameters moved ${moved}; height and color are its loss on ${samples}.`;
}
