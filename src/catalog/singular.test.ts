import * as v from "valibot";
import { expect, test } from "vitest";
import { ascents } from "./ascents";
import { clips } from "./clips";
import { datasets } from "./datasets";
import { interventions } from "./interventions";
import { type Definition, kindOf } from "./kind";
import { measures } from "./measures";
import { models } from "./models";
import { restrictions } from "./restrictions";
import { rules } from "./rules";
import { schedules } from "./schedules";
import { singular } from "./singular";
import { tasks } from "./tasks";

test("one of something is in the singular, and nothing else", () => {
  expect(singular("1 block of 1 channels")).toBe("1 block of 1 channel");
  expect(singular("all 1 train samples, 1 warm-up steps")).toBe(
    "all 1 train sample, 1 warm-up step",
  );
  for (const many of ["21 steps", "1,001 steps", "0.1 steps", "3×1 steps", "11 heads"])
    expect(singular(many)).toBe(many);
});

type Described = Definition & { describe(settings: object, ends: null): string };

const lists = {
  ascents,
  clips,
  datasets,
  interventions,
  measures,
  models,
  restrictions,
  rules,
  schedules,
  tasks,
};
const all = Object.entries(lists).flatMap(([list, definitions]) =>
  (definitions as readonly unknown[] as Described[]).map(
    (definition) => [`${list}/${kindOf(definition)}`, definition] as const,
  ),
);

/** Settings of a kind with as many of its numbers at 1 as it takes. */
function allOnes({ schema, initial }: Described): object {
  const settings: Record<string, unknown> = { kind: schema.entries.kind.literal, ...initial };
  for (const name of Object.keys(schema.entries)) {
    if (v.is(schema, { ...settings, [name]: 1 })) settings[name] = 1;
  }
  return settings;
}

test.each(all)("%s speaks of one in the singular", (_, definition) => {
  const settings = v.safeParse(definition.schema, allOnes(definition));
  // Some begin with settings that only a file or a person gives.
  if (!settings.success) return;
  // "1 of 10 bits" and "series" are right.
  const plural = /(?<![\d.,–×^-])1 (?!series)[a-z]+s\b/;
  expect(definition.describe(settings.output, null)).not.toMatch(plural);
});
