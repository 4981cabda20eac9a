/**
 * After a change of one field of the recipe, what a run keeps of its results together with what is done
 * again is what the changed recipe gives from its beginning, bit for bit: nothing stale stays.
 *
 * `COHERENCE_PAIRS=20` tries more recipes for each field.
 */
import { expect, test } from "vitest";
import { outcomeOf } from "../../lab/testing/everyResult";
import { tryPairs } from "../../lab/testing/tinyPairs";
import { directCrew } from "../../lab/worker/directExecutor";
import { fieldsOf } from "../../recipe/testing/fieldChanges";
import { keptAverages, keptPartners, keptSolutions } from "../../results/partners";
import type { Run } from "../../results/results";
import { pendingStage } from "./pendingStage";
import { startingPoint } from "./startingPoint";

const wanted = Number(process.env.COHERENCE_PAIRS ?? 1);
const crew = directCrew();
/** Other pairs than those that the caches of a worker are tried on. */
const OTHERS = 1000;

/** What a recipe that was run asks for; what a run has besides is no matter. */
function asked(run: Run, by: Run) {
  const { trained, axes, trajectory, surface, spectrum, curvature, data } = run;
  const { points, ...analyses } = curvature;
  const wanted = Object.entries(analyses).filter(
    ([name]) => by.curvature[name as keyof typeof analyses] !== null,
  );
  const ends = by.spectrum === null ? null : spectrum;
  const partners = keptPartners(run.partners, by.recipe.partners);
  const solutions = keptSolutions(run, by.recipe.partners);
  const between = { partners, averages: keptAverages(run, by.recipe.partners), solutions };
  return {
    data,
    trained,
    axes,
    trajectory,
    surface,
    ends,
    between,
    measured: Object.fromEntries(wanted),
  };
}

test.each(fieldsOf().map((field, rank) => ({ ...field, field, seed: rank + OTHERS })))(
  "a change of $name leaves nothing stale",
  async ({ field, seed }) => {
    const covered = await tryPairs(field, { wanted, seed }, async ({ before, after }) => {
      const { run, failure } = await outcomeOf(crew, before);
      if (failure !== null) return false;
      const expected = await outcomeOf(directCrew(), after);
      if (expected.failure !== null) return false;
      const stage = pendingStage(after, run);
      const renewed =
        stage === null
          ? run
          : (await outcomeOf(crew, after, startingPoint(run, stage, after, true), stage)).run;
      const which = `from ${stage}: ${JSON.stringify({ before, after })}`;
      expect(asked(renewed, expected.run), which).toEqual(asked(expected.run, expected.run));
      return true;
    });
    expect(covered, `recipes that differ in ${field.name} and can be carried out`).toBe(wanted);
  },
  // Pairs that can be carried out are rare for some fields, and the machine may be busy.
  300_000 * wanted,
);
