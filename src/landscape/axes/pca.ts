import { t } from "../../language/t";
import { worded } from "../../language/worded";
import { NoDirectionError } from "../noDirection";
import type { MakeDirection } from "./source";

export const pca: MakeDirection<"pca"> = async ({ component }, { components, origin }) => {
  const found = await components();
  if (found === null || component >= found.explained.length) {
    throw new NoDirectionError(worded`The path has no principal component ${component + 1}.`);
  }
  const { directions, explained } = found;
  return {
    vector: directions.slice(component * origin.length, (component + 1) * origin.length),
    name: t`PC ${component + 1} (${(100 * explained[component]).toFixed(1)} %)`,
  };
};
