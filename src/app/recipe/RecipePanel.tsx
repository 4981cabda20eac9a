import { Suspense } from "react";
import { lazyAfterPicture } from "../shell/firstPicture";
import { TrainControl } from "./TrainControl";

const RecipeEditor = lazyAfterPicture(() => import("./RecipeEditor"));

export function RecipePanel() {
  return (
    <aside className="panel recipe-panel" id="recipe" aria-label="Recipe" tabIndex={-1}>
      <RecipeBody />
    </aside>
  );
}

/** The recipe's sections above the one button that runs it. */
export function RecipeBody() {
  return (
    <>
      <div className="panel-body">
        <Suspense fallback={<p className="quiet">Opening the recipe…</p>}>
          <RecipeEditor />
        </Suspense>
      </div>
      <TrainControl />
    </>
  );
}
