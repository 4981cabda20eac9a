import { t } from "../../language/t";
import { pacer } from "../../nn/nextTask";
import type { AxesRecipe } from "../../recipe/schema";
import { gaussianDirectionInRanges } from "../gaussianDirection";
import { normalizeDirection } from "../normalizeDirection";
import type { MakeDirection } from "./source";

const names: Record<AxesRecipe["normalization"], (number: number) => string> = {
  filter: (number) => t`random ${number}, filter-normalized`,
  layer: (number) => t`random ${number}, layer-normalized`,
  unit: (number) => t`random ${number}, unit length`,
  none: (number) => t`random ${number}`,
};

export const random: MakeDirection<"random"> = async (
  { index },
  { origin, seed, trained, recipe },
) => {
  const drawn = await gaussianDirectionInRanges(origin.length, seed, index);
  await pacer()();
  return {
    vector: normalizeDirection(drawn, origin, trained.layout, recipe),
    name: names[recipe.normalization](index + 1),
  };
};
