import type { AxesRecipe } from "../../recipe/schema";
import { gaussianDirectionInRanges } from "../gaussianDirection";
import { normalizeDirection } from "../normalizeDirection";
import type { MakeDirection } from "./source";

const NORMALIZED: Record<AxesRecipe["normalization"], string> = {
  filter: ", filter-normalized",
  layer: ", layer-normalized",
  unit: ", unit length",
  none: "",
};

export const random: MakeDirection<"random"> = async (
  { index },
  { origin, seed, trained, recipe },
) => {
  const drawn = await gaussianDirectionInRanges(origin.length, seed, index);
  return {
    vector: normalizeDirection(drawn, origin, trained.layout, recipe),
    name: `random ${index + 1}${NORMALIZED[recipe.normalization]}`,
  };
};
