/** One network's surfaces under every loss, of stored results. */
import { gridWords, terrainsOf } from "../app/vary/studyFigures";
import type { LossRecipe } from "../catalog/losses";
import { commonScale, type SmallTerrain, scaleWords } from "../charts/study/smallTerrains";
import { lossSurfaces } from "../findings/lossSurfaces";
import type { HeightScale } from "../snapshot/heightScale";
import { lookupIn, type StudyResults } from "../study/results";

export interface LossSurface {
  terrain: SmallTerrain;
  scale: HeightScale;
}

export interface LossSurfaces {
  of(loss: LossRecipe): LossSurface | null;
  /** What was sampled, and the scale if it is one. */
  words: string;
}

/** Whether equal heights and colors are equal losses on all surfaces, or each fills the scale of its own. */
export type Scales = "one" | "own";

/** @returns null where there are no results. */
export function surfacesUnderLosses(
  results: StudyResults | null,
  scales: Scales,
): LossSurfaces | null {
  if (results === null) return null;
  const drawn = { study: lossSurfaces, lookup: lookupIn(results.cells), seeds: [1] };
  const terrains = terrainsOf(drawn, 1);
  const common = commonScale(terrains);
  if (common === null) return null;
  const kinds = Object.keys(lossSurfaces.variations);
  return {
    of({ kind }) {
      const terrain = terrains[kinds.indexOf(kind)];
      if (terrain === undefined) return null;
      const scale = scales === "one" ? common : commonScale([terrain]);
      return scale === null ? null : { terrain, scale };
    },
    words:
      scales === "one"
        ? `${gridWords(terrains)}; ${scaleWords(common)}, on one scale.`
        : `${gridWords(terrains)}; by the logarithm of the loss, each on a scale of its own.`,
  };
}
