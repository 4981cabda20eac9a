import { useState } from "react";
import type { Recipe } from "../../recipe/schema";
import { patched } from "../../study/patch";
import type { Study } from "../../study/study";
import { useApp } from "../store/context";
import { RunStudy } from "./RunStudy";
import { StudyFigures } from "./StudyFigures";
import { StudyFiles } from "./StudyFiles";
import { useStudy } from "./useStudy";

interface StudyInLabProps {
  /** What the study was made of. */
  recipe: Recipe;
  study: Study;
  /** Whether it is to run at once. */
  starts: boolean;
  close(): void;
}

/** A study's progress, figures and files. */
export function StudyInLab({ recipe, study, starts, close }: StudyInLabProps) {
  const [file] = useState(useApp((state) => state.file));
  const live = useStudy(study, starts, file);
  const editRecipe = useApp((state) => state.editRecipe);
  function take(variation: string): void {
    editRecipe(patched(recipe, study.variations[variation].change));
    close();
  }
  return (
    <section className="study" aria-label="Study">
      <RunStudy study={study} live={live} />
      {live.results.cells.length > 0 && (
        <>
          <StudyFigures drawn={live.drawn} />
          <p className="study-choice">
            <span>Into the recipe:</span>
            {Object.entries(study.variations).map(([id, { label }]) => (
              <button key={id} type="button" className="text-button" onClick={() => take(id)}>
                {label}
              </button>
            ))}
          </p>
          <StudyFiles study={study} results={live.results} />
        </>
      )}
    </section>
  );
}
