/** Every finding that ships, as a frame has it. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { judged } from "../../cards/judged";
import { findings } from "../../findings";
import { address, parseFrameMessage } from "../../frame/protocol";
import { readResults } from "../../study/results";
import type { ShownStudy } from "./cardStore";
import { cardReport } from "./converseOnCard";
import { figureWords } from "./figureWords";
import { scriptOfResults } from "./resultsScript";

const stored = (id: string): string => readFileSync(`public/studies/${id}.json`, "utf8");

const every: ShownStudy[] = findings.map((finding) => {
  const results = readResults(stored(finding.id), finding.id);
  return {
    title: finding.claim,
    study: { study: finding, results },
    finding: judged(finding, results),
  };
});

test.each(every.map((shown) => [shown.study.study.id, shown] as const))(
  "%s is told to its host, and described in words without gaps",
  (_, shown) => {
    const state = cardReport({ shown, failure: null, theme: "auto" });
    expect(parseFrameMessage(address({ type: "change", state }))).not.toBeNull();
    expect(Object.keys(state.quantities)).not.toEqual([]);
    const words = figureWords(shown).join(" ");
    expect(words).not.toMatch(/NaN|undefined|null|: \.|: ;|; \.|\. \./);
  },
);

test("of three variations and three seeds, medians and ranges are told", () => {
  const shown = every.find(({ study }) => study.study.id === "sam-flattens") as ShownStudy;
  expect(figureWords(shown)).toEqual([
    "λ_max. SGD: 1.02 (0.914 to 1.15); SAM, ρ 0.05: 0.457 (0.434 to 0.508); SAM, ρ 0.1: 0.262 (0.26 to 0.321).",
    "Medians over 3 seeds, with their ranges.",
  ]);
});

test("a script of results brings the file as it is", () => {
  const file = stored("sam-flattens");
  const brought = new Function(
    `let topogradResults; ${scriptOfResults(file)} return topogradResults`,
  );
  expect(brought()).toBe(file);
});
