import { Play } from "lucide-react";
import { goOn } from "../experiment/goOn";
import { ownRecipe } from "../experiment/ownRecipe";
import { panelDiffers } from "../recipe/panelDiffers";
import { useApp, useAppStore, useRunner } from "../store/context";
import { isEmptyRun, stagedPicture } from "../store/staged";
import { pictureOf, runTitle } from "./runTitle";
import { usePicture } from "./usePicture";

/** What is on the stage: title, what to look at, and which recipe it is the picture of. */
export function ExhibitTitle() {
  const run = usePicture();
  const opened = useApp((state) => stagedPicture(state).opened);
  const exhibit = useApp((state) => stagedPicture(state).exhibit);
  const entry = useApp(({ gallery }) => gallery.find(({ file }) => file === exhibit));
  const previous = useApp((state) => state.previous !== null);
  const differs = useApp(panelDiffers);
  if (isEmptyRun(run) && opened === null) return null;
  const title = entry?.title ?? runTitle(run, opened?.title ?? "");
  const look = entry?.look ?? opened?.look;
  return (
    <header className="exhibit">
      <h1>{title}</h1>
      <div className="exhibit-look">
        <div>
          {look !== undefined && <p>{look}</p>}
          <p className="exhibit-recipe">
            {previous && <b>The run before, until the new one has a picture. </b>}
            {pictureOf(run, title)}
            {differs && !previous && <b> · not the recipe in the panel</b>}
          </p>
        </div>
        {!previous && run.imported === undefined && <NextStep />}
      </div>
    </header>
  );
}

/** The one thing to do about the picture, where its own panel does not offer it. */
function NextStep() {
  const opened = useApp((state) => state.opened);
  const empty = useApp(({ run }) => run.surface === null);
  const busy = useApp((state) => state.job !== null);
  // There the panel's recipe is what a teacher set.
  const inClass = useApp((state) => state.classroom !== null);
  const store = useAppStore();
  const runner = useRunner();
  // What the stage lacks altogether, it asks for itself.
  if (opened === null || busy || empty || inClass) return null;
  if (opened.unfinished) {
    return <Step name="Go on" act={() => goOn(store, runner)} />;
  }
  if (opened.from === "library") return null;
  const { takeRecipe, editRecipe } = store.getState();
  const trainTheirs = () => {
    takeRecipe(store.getState().run.recipe);
    void runner.start("train");
  };
  const trainOwn = () => {
    const { recipe, run } = store.getState();
    const own = ownRecipe(recipe, run.recipe, Math.random());
    if (own !== recipe) editRecipe(own);
    void runner.start("train");
  };
  return opened.from === "gallery" ? (
    <Step name="Train your own" act={trainOwn} />
  ) : (
    <Step name="Train this" act={trainTheirs} />
  );
}

function Step({ name, act }: { name: string; act(): void }) {
  return (
    <button type="button" className="button" onClick={act}>
      <Play size={14} aria-hidden />
      {name}
    </button>
  );
}
