/** How far the numbers of runs go with the seed, where a study has the same recipes. */

import { findings } from "../../findings";
import { t } from "../../language/t";
import type { Run } from "../../results/results";
import { formatNumber } from "../../snapshot/formatNumber";
import { cellsOf } from "../../study/cell";
import type { Finding } from "../../study/finding";
import type { Lookup } from "../../study/judge";
import { type SeedSpread, seedSpread, variationsLike } from "../../study/likeRun";
import { lookupIn, resultsOf, type StudyResults } from "../../study/results";
import { measureLabel } from "../../study/sentence";
import { seedsOf } from "../../study/stored";
import type { Study } from "../../study/study";
import { type KeptCells, keptCells } from "../vary/keptCells";
import { rememberedStudy } from "../vary/lastStudy";
import { loadResults } from "../vary/loadResults";
import type { CompareRow } from "./compareRows";

/** Rows of one study. */
export interface SpreadGroup {
  /** Where they come from, in words. */
  source: string;
  rows: CompareRow[];
}

export interface SpreadSources {
  /** The study that was asked for last in this browser. */
  last: Study | null;
  kept: Pick<KeptCells, "known">;
  findings: readonly Finding[];
  load(id: string): Promise<StudyResults>;
}

const pageSources = (): SpreadSources => ({
  last: rememberedStudy(),
  kept: keptCells,
  findings,
  load: loadResults,
});

/** Medians and ranges of every study that has at least one of the runs. */
export async function seedSpreads(
  runs: readonly Run[],
  sources: SpreadSources = pageSources(),
): Promise<SpreadGroup[]> {
  const { last, kept, load } = sources;
  const own =
    last && groupOf(runs, last, "the study that was run here last", () => keptOf(last, kept));
  const published = sources.findings.map((finding) => {
    const source = t`the finding “${finding.claim}”`;
    return groupOf(runs, finding, source, async () => lookupIn((await load(finding.id)).cells));
  });
  const groups = await Promise.all([own, ...published]);
  return groups.filter((group): group is SpreadGroup => group !== null && group.rows.length > 0);
}

async function keptOf(study: Study, kept: SpreadSources["kept"]): Promise<Lookup> {
  const cells = cellsOf(study);
  const outcomes = await kept.known(cells.map(({ key }) => key));
  return lookupIn(resultsOf(study.id, cells, outcomes).cells);
}

/** null where the study has none of the runs, or what it has cannot be read: then nothing is said. */
async function groupOf(
  runs: readonly Run[],
  study: Study,
  source: string,
  lookUp: () => Promise<Lookup>,
): Promise<SpreadGroup | null> {
  try {
    const recipes = runs.map(({ recipe, imported, weights }) =>
      imported === undefined && weights === undefined ? recipe : null,
    );
    const variations = variationsLike(study, recipes);
    if (variations.every((variation) => variation === null)) return null;
    const lookup = await lookUp();
    const rows = Object.keys(study.measures).map((measure) => ({
      name: measureLabel(measure, study),
      values: variations.map((variation) =>
        variation === null
          ? ""
          : spreadWords(seedSpread(lookup, variation, measure, seedsOf(study))),
      ),
    }));
    return { source, rows: rows.filter(({ values }) => values.some((value) => value !== "")) };
  } catch {
    return null;
  }
}

/** "0.54 (0.5 to 0.56, 3 seeds)". */
function spreadWords(spread: SeedSpread | null): string {
  if (spread === null) return "";
  const { median, low, high, finished, diverged } = spread;
  const lost = diverged === 0 ? "" : t`, ${diverged} more diverged`;
  return t`${formatNumber(median)} (${formatNumber(low)} to ${formatNumber(high)}, ${finished} ${finished === 1 ? "seed" : "seeds"}${lost})`;
}
