import type { Progress } from "../../lab/experiment";
import { useApp, useAppStore, useRunner } from "../store/context";
import { coarserInstead } from "./coarserGrid";
import { pointsWords, secondsWords } from "./estimateWords";

/**
 * Offers a coarser grid while a surface under way turns out to take long. It is only an offer, beside
 * the progress that it is about: it goes when little is left or the recipe is another.
 */
export function CoarserOffer({ progress }: { progress: Progress | null }) {
  const runner = useRunner();
  const store = useAppStore();
  const underWay = useApp(({ recipe, run }) => recipe === run.recipe);
  const recipe = useApp((state) => state.recipe);
  const instead = underWay ? coarserInstead(recipe, progress) : null;
  if (instead === null) return null;

  const takeIt = () => {
    const { job, editRecipe } = store.getState();
    // The surface may have come to its end since this button was drawn: then it stays.
    if (coarserInstead(recipe, job?.progress ?? null) === null) return;
    editRecipe(instead.recipe, "grid");
    void runner.start("surface");
  };
  return (
    <p className="offer quiet numeric">
      {/* Told once: the seconds beside it change all the time. */}
      <span role="status">
        <button type="button" className="text-button" onClick={takeIt}>
          Sample {pointsWords(instead.recipe)} instead
        </button>
      </span>{" "}
      (about {secondsWords(instead.seconds)})
    </p>
  );
}
