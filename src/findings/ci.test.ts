/** The findings that are run with every `npm test`, over all their seeds. */
import { expect, test } from "vitest";
import { runStudy } from "../lab/runStudy";
import { directCrew } from "../lab/worker/directExecutor";
import { cellsOf } from "../study/cell";
import { lookupIn, resultsOf } from "../study/results";
import { seedsOf } from "../study/stored";
import { statedVerdict, verdictOf } from "../study/verdict";
import { findings } from ".";

const chosen = findings.filter(({ ci }) => ci);

test.each(chosen.map((finding) => [finding.id, finding] as const))(
  "%s",
  async (id, finding) => {
    const cells = cellsOf(finding);
    const outcomes = await runStudy({
      crew: directCrew(),
      cells,
      known: new Map(),
      signal: new AbortController().signal,
      onOutcome() {},
    });
    const lookup = lookupIn(resultsOf(id, cells, outcomes).cells);
    const variations = Object.keys(finding.variations);
    const { word } = verdictOf(finding.criterion, variations, lookup, seedsOf(finding));
    expect(word).toBe(statedVerdict(finding));
  },
  180_000,
);
