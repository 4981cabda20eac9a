import type { Handler } from "./job";
import { operationCosts } from "./operationCosts";
import { stageSeconds } from "./stageSeconds";

/** What the stages of a recipe will take, from one of each of its operations. */
export const probeJob: Handler<"probe"> = async (
  { recipe, file, workers, startUp },
  { workbench, signal },
) => {
  const costs = await operationCosts({ recipe, file }, { workbench, signal });
  return stageSeconds(recipe, costs, { workers, startUp });
};
