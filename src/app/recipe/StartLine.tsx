import { X } from "lucide-react";
import { describeStart } from "../../recipe/describe";
import { capitalized } from "../../results/capitalized";
import { useApp } from "../store/context";

/** Where the training starts, if that is on another's landscape, and the way back to fresh weights. */
export function StartLine() {
  const recipe = useApp((state) => state.recipe);
  const editRecipe = useApp((state) => state.editRecipe);
  const { start, ...training } = recipe.training;
  if (start === undefined) return null;
  return (
    <fieldset className="editor-box">
      <legend>Start</legend>
      <p className="field-about">
        {capitalized(describeStart(start))}. That one is trained again first, so that the point is
        found wherever this recipe is run.
      </p>
      <button
        type="button"
        className="text-button"
        onClick={() => editRecipe({ ...recipe, training })}
      >
        <X size={14} aria-hidden />
        Start from fresh weights
      </button>
    </fieldset>
  );
}
