import { t } from "../language/t";
import { WordedError, worded } from "../language/worded";
import type { Run } from "../results/results";
import type { BrokenOff } from "../results/trainingState";
import { checkpointsKept } from "./estimate";
import { growingTrained } from "./growingTrained";
import { liveTerrain } from "./liveTerrain";
import { isSameData } from "./requireSameData";
import { progressOf, record, type Session, sourceOf } from "./session";

/**
 * Milliseconds after which the code of a training is optimized: before, workers that come up beside it
 * slow it down on two cores.
 */
const LONG_TRAINING = 1000;

/** Trains the recipe's network, from the start or from where the run's training was broken off. */
export async function trainStage(session: Session): Promise<void> {
  const { crew, run, options } = session;
  const { observer, signal } = options;
  const progress = progressOf(session, "train");
  progress(0, "preparing data");
  const brokenOff = brokenOffIn(run);
  const data = await crew.lead().call("data", sourceOf(session), { signal });
  if (brokenOff !== null && run.data !== null && !isSameData(run.data, data)) {
    throw new WordedError(
      worded`This training cannot go on: its data have changed since it began. Train it from the start.`,
    );
  }
  run.data = data;
  observer.update(run, "data");
  // What was done before it was broken off counts.
  const spent = brokenOff === null ? 0 : (run.provenance.train?.seconds ?? 0);
  const started = performance.now() - 1000 * spent;
  const grow = growingTrained(checkpointsKept(run.recipe));
  const live = watch(session);
  const stopWaiting = readyHelpers(session);
  const { trained, state, used } = await crew
    .lead()
    .call(
      "train",
      { ...sourceOf(session), brokenOff },
      {
        signal,
        onProgress: progress,
        onPartial: (partial) => {
          run.trained = grow(partial.trained);
          run.trainingState = partial.state;
          record(session, "train", started, partial.used);
          observer.update(run, "trained");
          live?.offer(run.trained);
        },
      },
    )
    .finally(() => {
      live?.stop();
      stopWaiting();
    });
  if (state === null) delete run.trainingState;
  else run.trainingState = state;
  run.trained = trained;
  record(session, "train", started, used);
  observer.update(run, "trained");
  if (trained.stopped === "diverged") {
    observer.notice(
      t`Training diverged at step ${trained.steps}: there the loss or a weight stopped being a finite number. What is shown ends at the last weights where all are; a smaller learning rate may help.`,
    );
  }
}

function brokenOffIn({ trained, trainingState }: Run): BrokenOff | null {
  if (trained === null || trainingState === undefined) return null;
  return { trained, state: trainingState };
}

/**
 * Brings up, while one worker trains for long, those that will sample the surface with it, and has them
 * make the data: then they are there when the training is over. Whatever fails is found out when they are
 * needed.
 *
 * @returns a function that ends the wait.
 */
function readyHelpers(session: Session): () => void {
  const { crew, options } = session;
  const { signal } = options;
  const ready = (): void => {
    for (const coming of [...crew.helpers(), ...crew.moreHelpers()]) {
      coming.then((helper) => helper.call("data", sourceOf(session), { signal })).catch(() => {});
    }
  };
  const timer = setTimeout(ready, LONG_TRAINING);
  return () => clearTimeout(timer);
}

/** Shows the terrain around the current weights while training, if that was asked for. */
function watch(session: Session) {
  const { crew, run, options } = session;
  const { watchEvery: every, observer } = options;
  if (!every) return null;
  return liveTerrain({
    crew,
    source: sourceOf(session),
    every,
    show(look) {
      Object.assign(run, look);
      observer.update(run, "axes");
      observer.update(run, "surface");
    },
    notice: observer.notice,
  });
}
