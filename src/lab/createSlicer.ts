import { WordedError, worded } from "../language/worded";
import type { Run } from "../results/results";
import { withoutMomentsAlong } from "../results/withoutWeights";
import type { Crew } from "./crew";
import { latestTurn } from "./latestTurn";
import { requireSameData } from "./requireSameData";
import { restingKnobs, sliceable } from "./sliceable";
import type { SliceOptions, Slicer } from "./slicer";
import { createSliceSampler } from "./sliceSampler";

/** The fine surface starts when the knobs have rested so many milliseconds. */
const REST = 150;

/**
 * Re-samples a run's surface while its plane is turned and moved: a coarse surface follows the
 * knobs, the fine one lands when they rest. It works on the latest knobs only; what is under way for
 * earlier ones is interrupted or dropped. Failures, such as a run without weights, go to
 * `onFailure`.
 */
export function createSlicer(crew: Crew, run: Run, options: SliceOptions): Slicer {
  const end = new AbortController();
  const { signal } = end;
  const turns = latestTurn();

  const follow = async (): Promise<void> => {
    if (!sliceable(run))
      throw new WordedError(worded`Train the network first: this surface has no weights.`);
    await crew.start(options.backend);
    await requireSameData(crew.lead(), run, options.file, signal);
    const { recipe, axes } = run;
    const trained = withoutMomentsAlong(run.trained);
    const input = { recipe, file: options.file, trained, axes };
    const span = await crew.lead().call("span", input, { signal });
    const sampler = createSliceSampler({ crew, run, span, options, signal });
    await sampler.measureSpeed(restingKnobs(run));
    if (signal.aborted) return;
    options.onReady(span.third);
    for (let turn = await turns.next(); turn !== null; turn = await turns.next()) {
      await sampler.coarse(turn);
      if (await turns.again(REST)) continue;
      await interruptibly(turn.signal, () => sampler.fine(turn));
    }
  };
  follow().catch((error: unknown) => {
    if (signal.aborted) return;
    options.onFailure(error instanceof Error ? error.message : String(error));
  });

  return {
    set: turns.set,
    stop() {
      end.abort();
      turns.stop();
    },
  };
}

/** An interrupted surface is no failure. */
async function interruptibly(signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
