import type { Progress } from "../../lab/experiment";
import { useApp, useRunner } from "../store/context";
import { coarserInstead } from "./coarserGrid";
import { pointsWords, secondsWords } from "./estimateWords";

/**
 * Offers a coarser grid while a surface under way turns out to take long. It is only an offer, beside
 * the progress that it is about: it goes when the surface is done or the recipe is another.
 */
export function CoarserOffer({ progress }: { progress: Progress | null }) {
  const runner = useRunner();
  const recipe = useApp((state) => state.recipe);
  const underWay = useApp((state) => state.run.recipe);
  const editRecipe = useApp((state) => state.editRecipe);
  const coarser = recipe === underWay ? coarserInstead(recipe, progress) : null;
  if (coarser === null) return null;
  return (
    <p className="quiet numeric" role="status">
      About {secondsWords(progress?.secondsLeft ?? 0)} more.{" "}
      <button
        type="button"
        className="text-button"
        onClick={() => {
          editRecipe(coarser, "grid");
          void runner.start("surface");
        }}
      >
        Sample {pointsWords(coarser)} instead
      </button>
    </p>
  );
}
