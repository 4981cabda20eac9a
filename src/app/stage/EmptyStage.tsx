import { Play } from "lucide-react";
import { grouped } from "../../language/spoken";
import { t } from "../../language/t";
import { describeAxes, describeGrid } from "../../recipe/describe";
import { trainBeside } from "../compare/trainBeside";
import { goOn } from "../experiment/goOn";
import { missingFile } from "../files/missingFile";
import { useApp, useAppStore, useRunner } from "../store/context";
import { isEmptyRun } from "../store/staged";
import { recipeLine } from "./recipeLine";

/** In the place of a landscape that is not there: why, and what to do about it. */
export function EmptyStage() {
  const busy = useApp((state) => state.job !== null);
  const empty = useApp(({ run }) => isEmptyRun(run));
  const opened = useApp((state) => state.opened);
  if (busy) return <Words>The landscape appears here once the network is trained.</Words>;
  if (empty)
    return opened === null ? (
      <Words>Press Train: the landscape appears here.</Words>
    ) : (
      <RecipeAlone />
    );
  return <TrainedAlone />;
}

function Words({ children }: { children: string }) {
  return <p className="stage-empty">{children}</p>;
}

/** A link or file that holds a recipe without its landscape. */
function RecipeAlone() {
  const run = useApp((state) => state.run);
  const file = useApp((state) => state.file);
  const store = useAppStore();
  const runner = useRunner();
  const { recipe } = run;
  const missing = missingFile(recipe.dataset, file);
  const together = useApp((state) => state.opened?.together) ?? [];
  const several = together.length > 1;
  return (
    <div className="stage-empty">
      <div className="stage-offer">
        <p>
          This {store.getState().opened?.from} holds{" "}
          {several
            ? t`${together.length} recipes, not their landscapes`
            : "a recipe, not its landscape"}
          : train {several ? "them" : "it"}, and the same data, weights, batches and directions are
          drawn here{several && ", side by side"}.
        </p>
        <p className="quiet">
          {recipeLine(run)} · {describeAxes(recipe.axes)}, {describeGrid(recipe.axes, recipe.grid)}
        </p>
        {missing !== null && <p className="field-problem">{missing}</p>}
        <button
          type="button"
          className="button primary"
          disabled={missing !== null}
          onClick={() => {
            if (several) return void trainBeside(store, runner, together);
            store.getState().takeRecipe(recipe);
            void runner.start("train");
          }}
        >
          <Play size={14} aria-hidden />
          {several ? "Train them" : "Train this"}
        </button>
      </div>
    </div>
  );
}

/** A run whose surface was not begun. */
function TrainedAlone() {
  const steps = useApp(({ run }) => run.trained?.steps ?? 0);
  const cutOff = useApp(({ run }) => run.trainingState !== undefined);
  const store = useAppStore();
  const runner = useRunner();
  const done = grouped(steps);
  return (
    <div className="stage-empty">
      <div className="stage-offer">
        <p>
          {cutOff
            ? t`This training was broken off after ${done} steps.`
            : t`Trained for ${done} steps.`}{" "}
          Its landscape has not been sampled.
        </p>
        <button type="button" className="button primary" onClick={() => goOn(store, runner)}>
          <Play size={14} aria-hidden />
          {cutOff ? "Go on training" : "Sample the landscape"}
        </button>
      </div>
    </div>
  );
}
