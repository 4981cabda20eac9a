/** Runs the recipe again inside the frame. Nothing of the lab is loaded before. */
import { emptyRun, type Run } from "../results/results";
import type { EmbedStore } from "./store";

const SANDBOXED =
  "This page embeds the landscape in a sandbox, where a browser allows no training. Open it in Topograd to train it.";

/** Shows the new run as soon as it has a surface; until then, and on failure, the old one stays. */
export async function train(store: EmbedStore, signal: AbortSignal): Promise<void> {
  const { run } = store.getState();
  if (run === null) return;
  // Browsers start workers for pages of their own origin only, and a sandbox takes the origin away.
  if (self.origin === "null") {
    store.getState().fail(SANDBOXED);
    return;
  }
  store.setState({ failure: null, job: { fraction: 0, detail: "loading the lab" } });
  let waiting = 0;
  const show = (next: Run) => {
    cancelAnimationFrame(waiting);
    if (next.surface === null) return;
    waiting = requestAnimationFrame(() => store.getState().grow(next));
  };
  try {
    const { createLab } = await import("../lab/client/createLab");
    const lab = createLab();
    try {
      const trained = await lab.run(emptyRun(run.recipe), "train", {
        backend: "auto",
        file: null,
        signal,
        observer: {
          progress: ({ fraction, detail }) => store.setState({ job: { fraction, detail } }),
          update: show,
          notice: () => undefined,
        },
      });
      show(trained);
    } finally {
      lab.dispose();
    }
  } catch (error) {
    if (!signal.aborted) {
      const reason = error instanceof Error ? error.message : String(error);
      store.getState().fail(`Training did not work here: ${reason}`);
    }
  } finally {
    store.setState({ job: null });
  }
}
