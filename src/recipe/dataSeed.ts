import type { Recipe } from "./schema";

/** What the samples, their split and their corruption are drawn from. */
export const dataSeedOf = ({ seed, dataSeed }: Pick<Recipe, "seed" | "dataSeed">): number =>
  dataSeed ?? seed;
