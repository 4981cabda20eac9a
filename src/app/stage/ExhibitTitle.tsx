import { Play } from "lucide-react";
import { datasetName, describeModel } from "../../recipe/describe";
import { useApp, useRunner } from "../store/context";

/** What is on the stage: an exhibit's title and what to look at, or the visitor's own run. */
export function ExhibitTitle() {
  const run = useApp((state) => state.run);
  const entry = useApp(({ gallery, exhibit }) => gallery.find(({ file }) => file === exhibit));
  const runner = useRunner();
  if (entry === undefined) {
    const { name, model, dataset } = run.recipe;
    return (
      <header className="exhibit">
        <h1>{name !== "" ? name : `${describeModel(model)} on ${datasetName(dataset.kind)}`}</h1>
      </header>
    );
  }
  return (
    <header className="exhibit">
      <h1>{entry.title}</h1>
      <p>{entry.look}</p>
      <button type="button" className="button" onClick={() => void runner.start("train")}>
        <Play size={14} aria-hidden />
        Train your own
      </button>
    </header>
  );
}
