import { ErrorBoundary } from "../shell/ErrorBoundary";
import { afterPicture } from "../shell/firstPicture";
import { lazyPart } from "../shell/lazyPart";
import { TrainControl } from "./TrainControl";

const RecipeEditor = lazyPart(
  "The recipe",
  afterPicture(() => import("./RecipeEditor")),
  { waiting: () => <p className="quiet panel-waiting">Opening the recipe…</p> },
);

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
        <RecipeEditor />
      </div>
      <ErrorBoundary>
        <TrainControl />
      </ErrorBoundary>
    </>
  );
}
