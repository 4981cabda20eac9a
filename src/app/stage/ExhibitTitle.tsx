import { Play } from "lucide-react";
import { useApp, useRunner } from "../store/context";
import { runTitle } from "./runTitle";

/** What is on the stage: an exhibit's title and what to look at, or the visitor's own run. */
export function ExhibitTitle() {
  const run = useApp((state) => state.run);
  const entry = useApp(({ gallery, exhibit }) => gallery.find(({ file }) => file === exhibit));
  const opened = useApp((state) => state.opened);
  const runner = useRunner();
  if (entry === undefined) {
    const theirs = opened?.from === "link" || opened?.from === "file";
    return (
      <header className="exhibit">
        <h1>{runTitle(run, opened?.title ?? "")}</h1>
        {theirs && run.imported === undefined && (
          <div className="exhibit-look">
            {opened.look !== undefined && <p>{opened.look}</p>}
            <button type="button" className="button" onClick={() => void runner.start("train")}>
              <Play size={14} aria-hidden />
              Train this
            </button>
          </div>
        )}
      </header>
    );
  }
  return (
    <header className="exhibit">
      <h1>{entry.title}</h1>
      <div className="exhibit-look">
        <p>{entry.look}</p>
        <button type="button" className="button" onClick={() => void runner.start("train")}>
          <Play size={14} aria-hidden />
          Train your own
        </button>
      </div>
    </header>
  );
}
