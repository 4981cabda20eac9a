/** From what a visitor asks for to a study, and back. */

import { isFromFile } from "../../catalog/datasets";
import type { UserFile } from "../../lab/experiment";
import { grouped } from "../../language/spoken";
import { t } from "../../language/t";
import type { FieldValue } from "../../recipe/fieldValue";
import type { Recipe } from "../../recipe/schema";
import { MOST_RUNS } from "../../snapshot/link/studyLink";
import { cellsOf } from "../../study/cell";
import { canonical } from "../../study/key";
import { seesView } from "../../study/measure";
import { measureLabel } from "../../study/sentence";
import type { Study } from "../../study/study";
import { fieldStudy, studyBase, variedFields } from "../../study/vary";
import { missingFile } from "../files/missingFile";
import { placeWords } from "../recipe/differenceWords";
import { parseNumber } from "../recipe/parseEntry";
import { lastStudy } from "./lastStudy";
import { measureChoices } from "./measureChoices";
import { type FieldEntry, firstEntry, usualMeasures, valuesOf } from "./plan";
import { isOfView, variety } from "./variable";

export interface Plan {
  first: FieldEntry;
  second: FieldEntry | null;
  /** As typed. */
  seeds: string;
  /** Whether the seeds are of the network alone. */
  sameData: boolean;
  /** Names of `measureChoices`. */
  measures: readonly string[];
}

export type Asked = { ok: true; study: Study; runs: number } | { ok: false; message: string };

const MOST_SEEDS = 100;

const refused = (message: string): Asked => ({ ok: false, message });

/** The study that a plan asks for; "" as the message where its entries say themselves what is wrong. */
export function askedStudy(recipe: Recipe, plan: Plan, file: UserFile | null): Asked {
  const missing = missingFile(recipe.dataset, file);
  if (missing !== null) return refused(missing);
  const entries = [plan.first, ...(plan.second === null ? [] : [plan.second])];
  const fields: { path: string; values: FieldValue[] }[] = [];
  for (const entry of entries) {
    const read = valuesOf(recipe, entry);
    if (!read.ok) return refused("");
    fields.push({ path: entry.path, values: read.values });
  }
  const seeds = parseNumber(plan.seeds) ?? Number.NaN;
  if (!Number.isInteger(seeds) || seeds < 1 || seeds > MOST_SEEDS) {
    return refused(t`Seeds: must be a whole number from 1 to ${MOST_SEEDS}.`);
  }
  if (plan.measures.length === 0) return refused("Choose at least one measure.");
  const runs = seeds * fields.reduce((count, { values }) => count * values.length, 1);
  if (runs > MOST_RUNS) {
    return refused(t`These are ${grouped(runs)} runs; a page takes ${MOST_RUNS} at most.`);
  }
  const choices = measureChoices(recipe);
  const measures = Object.fromEntries(plan.measures.map((id) => [id, choices[id]]));
  const unseen = fields.find(({ path }) => isOfView(path));
  if (unseen !== undefined && !Object.values(measures).some(seesView)) {
    return refused(
      t`${placeWords(recipe, unseen.path)}: only measures of the recipe’s plane depend on it. Choose one of them.`,
    );
  }
  const { sameData } = plan;
  const data = isFromFile(recipe.dataset) ? file?.hash : undefined;
  const study = fieldStudy({ base: recipe, fields, seeds, sameData, measures, data });
  try {
    const [lack] = lacking(study, plan.measures);
    if (lack !== undefined) {
      const { label } = study.variations[lack.variation];
      return refused(
        t`Not all of these go together: ${label} has no ${measureLabel(lack.measure, study)}.`,
      );
    }
  } catch (error) {
    return refused(t`Not all of these go together: ${(error as Error).message}.`);
  }
  return { ok: true, study, runs };
}

/** Of these measures those that a variation of the study does not have. */
function lacking(study: Study, measures: readonly string[]) {
  return cellsOf(study, 1).flatMap(({ variation, recipe }) => {
    const offered = measureChoices(recipe);
    return measures.flatMap((measure) =>
      Object.hasOwn(offered, measure) ? [] : [{ variation, measure }],
    );
  });
}

/** The usual measures, less those that one of the values does not have. */
function measuresAt(recipe: Recipe, { path, ...entry }: FieldEntry): string[] {
  const measures = usualMeasures(recipe, path);
  const read = valuesOf(recipe, { path, ...entry });
  if (!read.ok) return measures;
  const fields = [{ path, values: read.values }];
  try {
    const lost = lacking(fieldStudy({ base: recipe, fields, seeds: 1, measures: {} }), measures);
    return measures.filter((id) => lost.every(({ measure }) => measure !== id));
  } catch {
    // Values that do not go with the recipe say so themselves.
    return measures;
  }
}

/** The plan to begin with: that of the last study over this field of this recipe, where there is one. */
export function firstPlan(
  recipe: Recipe,
  path: string,
  file: UserFile | null,
): { plan: Plan; study: Study | null } {
  const first = firstEntry(recipe, path);
  const plan: Plan = {
    first,
    second: null,
    seeds: "2",
    sameData: recipe.dataSeed !== null,
    measures: measuresAt(recipe, first),
  };
  const last = lastStudy(path, (study) =>
    [false, true].map((sameData) =>
      studyBase({ base: recipe, sameData, measures: study.measures }),
    ),
  );
  const data = isFromFile(recipe.dataset) ? file?.hash : undefined;
  const study = last?.data === data ? last : null;
  return study === null ? { plan, study } : { plan: planOf(recipe, study, plan), study };
}

function planOf(recipe: Recipe, study: Study, usual: Plan): Plan {
  const [first, second] = (variedFields(study) ?? []).map(({ path, values }) =>
    entryOf(recipe, path, values),
  );
  const names = Object.keys(measureChoices(recipe));
  return {
    first: first ?? usual.first,
    second: second ?? null,
    seeds: String(study.seeds),
    sameData: study.base.dataSeed !== undefined,
    measures: names.filter((id) => Object.hasOwn(study.measures, id)),
  };
}

function entryOf(recipe: Recipe, path: string, values: readonly FieldValue[]): FieldEntry {
  const entry = firstEntry(recipe, path);
  const how = variety(recipe, path);
  const lists = (none: string) =>
    values.map((value) => (Array.isArray(value) ? value.join(", ") : none)).join("; ");
  switch (how?.by) {
    case undefined:
    case "choices":
      return { ...entry, chosen: values };
    case "lists":
      return { ...entry, text: lists("") };
    case "ranges":
      return { ...entry, text: lists(how.none) };
    case "numbers":
      return { ...entry, text: values.map((value) => value ?? how.none).join(", ") };
  }
}

/** Equal for equal studies. */
export const identityOf = (study: Study): string =>
  canonical([study.base, study.data, study.variations, study.seeds, study.measures]);
