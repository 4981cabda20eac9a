/**
 * For every field of the recipe that can be changed: whatever a worker did before, and whatever a run
 * has already, the results after the change are those of a fresh worker from the beginning, bit for bit.
 *
 * `COHERENCE_PAIRS=20` tries more recipes for each field.
 */
import { expect, test } from "vitest";
import { besides, outcomeOf } from "../../../lab/testing/everyResult";
import { tryPairs } from "../../../lab/testing/tinyPairs";
import { directCrew } from "../../../lab/worker/directExecutor";
import { fieldsOf } from "../../../recipe/testing/fieldChanges";
import { keptAverages, keptPartners, keptSolutions } from "../../../results/partners";
import type { Run } from "../../../results/results";
import { pendingStage } from "../pendingStage";
import { startingPoint } from "../startingPoint";

const wanted = Number(process.env.COHERENCE_PAIRS ?? 1);
/** Keeps data, networks and planes from one job to the next, through all pairs. */
const longLived = directCrew();

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

/** Tests every second field, from the first or the second on: one file would keep one core alone busy. */
export function testEverySecondField(first: 0 | 1): void {
  const fields = fieldsOf().map((field, seed) => ({ ...field, field, seed }));
  test.each(fields.filter(({ seed }) => seed % 2 === first))(
    "a change of $name leaves nothing stale",
    async ({ field, seed }) => {
      const covered = await tryPairs(field, { wanted, seed }, async ({ before, after }) => {
        const which = JSON.stringify({ before, after });
        const earlier = await outcomeOf(longLived, before);
        const actual = await outcomeOf(longLived, after);
        const fresh = directCrew();
        const expected = await outcomeOf(fresh, after);
        expect(actual, which).toEqual(expected);
        expect(await besides(longLived, actual), which).toEqual(await besides(fresh, expected));
        if (earlier.failure !== null || expected.failure !== null) return false;

        const stage = pendingStage(after, earlier.run);
        const point = stage && startingPoint(earlier.run, stage, after, true);
        const renewed = point ? await outcomeOf(longLived, after, point, stage) : earlier;
        expect(asked(renewed.run, expected.run), `from ${stage}: ${which}`).toEqual(
          asked(expected.run, expected.run),
        );
        return true;
      });
      expect(covered, `recipes that differ in ${field.name} and can be carried out`).toBe(wanted);
    },
    // Pairs that can be carried out are rare for some fields, and the machine may be busy.
    300_000 * wanted,
  );
}
