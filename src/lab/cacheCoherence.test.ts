/**
 * A worker keeps data, networks and planes from one job to the next. Whatever it did before, its
 * results are those of a fresh one, bit for bit: for every field of the recipe that can be changed.
 *
 * `COHERENCE_PAIRS=20` tries more recipes for each field.
 */
import { expect, test } from "vitest";
import { fieldsOf } from "../recipe/testing/fieldChanges";
import { besides, outcomeOf } from "./testing/everyResult";
import { tryPairs } from "./testing/tinyPairs";
import { directCrew } from "./worker/directExecutor";

const wanted = Number(process.env.COHERENCE_PAIRS ?? 1);
const longLived = directCrew();

test.each(fieldsOf().map((field, seed) => ({ ...field, field, seed })))(
  "a change of $name finds a worker as good as new",
  async ({ field, seed }) => {
    const covered = await tryPairs(field, { wanted, seed }, async ({ before, after }) => {
      const { failure } = await outcomeOf(longLived, before);
      const actual = await outcomeOf(longLived, after);
      const fresh = directCrew();
      const expected = await outcomeOf(fresh, after);
      const which = JSON.stringify({ before, after });
      expect(actual, which).toEqual(expected);
      expect(await besides(longLived, actual), which).toEqual(await besides(fresh, expected));
      return failure === null && expected.failure === null;
    });
    expect(covered, `recipes that differ in ${field.name} and can be carried out`).toBe(wanted);
  },
  // Pairs that can be carried out are rare for some fields, and the machine may be busy.
  300_000 * wanted,
);
