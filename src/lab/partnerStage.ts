import { WordedError, worded } from "../language/worded";
import { describeChange, type PartnerRecipe } from "../recipe/partners";
import { keptPartners, missingPartners, unplacedPartners } from "../results/partners";
import type { RunOptions } from "./experiment";
import { JobFailure } from "./protocol";
import { progressOf, record, requireTrained, type Session, sourceOf } from "./session";

/** All partners that the recipe asks for and the run does not have, what their means give, and where they lie. */
export async function partnerStage(session: Session): Promise<void> {
  await trainPartners(session, session.run.recipe.partners);
  await averagePartners(session);
  await placePartners(session);
}

async function averagePartners(session: Session): Promise<void> {
  const { crew, run, options } = session;
  const { signal } = options;
  if (signal.aborted || run.averages.length > 0) return;
  if (!run.partners.some(({ theta }) => theta.length > 0)) return;
  const input = { ...sourceOf(session), trained: requireTrained(run), partners: run.partners };
  run.averages = await crew.lead().call("averages", input, { signal });
  options.observer.update(run, "partners");
}

/** Where they lie from the plane that is there. */
async function placePartners(session: Session): Promise<void> {
  const { crew, run, options } = session;
  const { axes } = run;
  if (options.signal.aborted || axes === null || axes.directions.length === 0) return;
  if (unplacedPartners(run).length === 0) return;
  const { origin, directions } = axes;
  const input = {
    ...sourceOf(session),
    trained: requireTrained(run),
    axes: { origin, directions },
    partners: run.partners,
  };
  run.solutions = await crew.lead().call("solutions", input, { signal: options.signal });
  options.observer.update(run, "partners");
}

/**
 * Trains those of the partners that the run does not have, one after the other, and measures what lies
 * between. One that cannot be done is told of and keeps no other from being done.
 */
export async function trainPartners(
  session: Session,
  wanted: readonly PartnerRecipe[],
): Promise<void> {
  const { crew, run, options } = session;
  const started = performance.now();
  const missing = missingPartners(run).filter((settings) => wanted.includes(settings));
  const estimated = progressOf(session, "partners");
  for (const [index, settings] of missing.entries()) {
    if (options.signal.aborted) return;
    const trained = requireTrained(run);
    const onProgress = (fraction: number, detail: string) =>
      estimated((index + fraction) / missing.length, detail);
    try {
      const brought = broughtWeights(settings, options);
      const input = { ...sourceOf(session), trained, settings, brought };
      const { report, divergedAt, used } = await crew
        .lead()
        .call("partner", input, { signal: options.signal, onProgress });
      run.partners = keptPartners([...run.partners, report], run.recipe.partners);
      run.averages = [];
      if (divergedAt !== null) options.observer.notice(divergedWords(settings, divergedAt));
      record(session, "partners", started, used);
    } catch (error) {
      if (error instanceof JobFailure && error.code !== "failed") throw error;
      options.observer.notice(error instanceof Error ? error.message : String(error));
    }
    options.observer.update(run, "partners");
  }
}

/**
 * The weights that a partner is; null for one that is to be trained.
 *
 * @throws Error in words for the user where they are not here.
 */
function broughtWeights(
  { change }: PartnerRecipe,
  { broughtWeights: brought }: RunOptions,
): Float32Array | null {
  if (change.kind !== "weights") return null;
  const weights = brought?.get(change.hash);
  if (weights !== undefined) return weights;
  throw new WordedError(
    worded`There is nothing to compare with: ${describeChange(change)} are not here. Take the partner out of the recipe, and add the file or the kept run again.`,
  );
}

const divergedWords = ({ change }: PartnerRecipe, step: number): string =>
  `The partner (${describeChange(change)}) diverged at step ${step}: there its loss or a weight stopped being a finite number. It is compared as it was one step before.`;
