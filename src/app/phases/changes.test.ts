import { expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import { phasesOf } from "../../recipe/phases";
import type { Recipe } from "../../recipe/schema";
import { editField } from "../recipe/editField";
import { fieldKind } from "../recipe/fieldKind";
import { meansSomething } from "../recipe/wordsAt";
import { changesOf, choicesFor, withChange, withoutChange } from "./changes";

const PATH = "training.phases";

function edited(before: Recipe, phase: object): Recipe {
  const result = editField(before, PATH, [phase]);
  if (!result.ok) throw new Error(result.message);
  return result.recipe;
}
const first = ({ training }: Recipe) => {
  if (training.phases === undefined) throw new Error("no phases");
  return training.phases[0];
};

test("every change can be added, has words and controls for its settings, and can be taken back", () => {
  const start = edited(recipe(), { steps: 10 });
  const choices = choicesFor(first(start));
  for (const { id } of choices) {
    const [before] = phasesOf(start.training);
    const changed = edited(start, withChange(first(start), id, before));
    const [row, ...others] = changesOf(first(changed));
    expect(others, id).toEqual([]);
    expect(row.title, id).not.toBe("");
    const values = row.value ? [[row.place, row.value] as const] : [];
    const fields = row.fields.map(([name, words]) => [`${row.place}.${name}`, words] as const);
    for (const [place, words] of [...values, ...fields]) {
      expect(words.sentence, place).toMatch(/[.;]$/);
      const field = fieldKind(changed, `${PATH}.0.${place}`);
      if (field.kind !== "choice") continue;
      for (const option of field.options) expect(words.choices?.[option], place).toBeDefined();
    }
    expect(edited(changed, withoutChange(first(changed), row.place)), id).toEqual(start);
  }
});

test("a setting changes once in a phase, weights as often as wanted, and begins as it was", () => {
  const rate = { learningRate: 0.3 };
  const start = edited(recipe({ training: { optimizer: rate } }), { steps: 10 });
  const [before] = phasesOf(start.training);
  const once = edited(start, withChange(first(start), "optimizer.learningRate", before));
  expect(first(once).optimizer).toEqual(rate);
  const left = choicesFor(first(once)).map(({ id }) => id);
  expect(left).not.toContain("optimizer.learningRate");
  expect(left).toContain("interventions prune");
});

test("a setting of several values of another is shown with each of them", () => {
  const words = { label: "Rate", sentence: "Of it.", when: { setting: "by", is: ["a", "b"] } };
  const shown = ["a", "b", "c"].map((by) => meansSomething(words, { kind: "any", by }));
  expect(shown).toEqual([true, true, false]);
});
