import { keptPartners } from "../../results/partners";
import type { Stage } from "../../results/results";
import { useApp } from "../store/context";
import { LONG_SURFACE, withCoarserGrid } from "./coarserGrid";
import { estimateWords, pointsWords } from "./estimateWords";

/** How long the recipe will take, and a coarser grid where the surface is what takes long. */
export function EstimateNote({ from }: { from: Stage }) {
  const estimate = useApp((state) => state.estimate);
  const recipe = useApp((state) => state.recipe);
  const editRecipe = useApp((state) => state.editRecipe);
  const missing = useApp(({ run, recipe: { partners } }) =>
    from === "train"
      ? partners.length
      : partners.length - keptPartners(run.partners, partners).length,
  );
  // The estimate is of all analyses; here some of them may be there already.
  if (estimate === null || from === "curvature") return null;
  const coarser = estimate.surface > LONG_SURFACE ? withCoarserGrid(recipe) : null;
  return (
    <p className="offer quiet numeric">
      {estimateWords(estimate, recipe, from, missing)}
      {coarser !== null && (
        <>
          {" "}
          <button type="button" className="text-button" onClick={() => editRecipe(coarser, "grid")}>
            Use {pointsWords(coarser)}
          </button>
        </>
      )}
    </p>
  );
}
