/** Definitions, stored results and docs/findings.md, held against each other. Nothing is computed. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cellsOf } from "../study/cell";
import { changed, changedFaults, isFallible } from "../study/changed";
import { findingsDocument } from "../study/document";
import { readResults, type StudyResults } from "../study/results";
import { cellFaults, storedFaults } from "../study/stored";
import { unknownReferences } from "../study/userStudy";
import { findings } from ".";
import { pageStudies } from "./pageStudies";

const FOLDER = "public/studies";
/** Of findings as they are seen to fail. */
const CHANGED = `${FOLDER}/changed`;

function resultsIn(folder: string, id: string): StudyResults | null {
  const path = `${folder}/${id}.json`;
  return existsSync(path) ? readResults(readFileSync(path, "utf8"), path) : null;
}
const stored = (id: string) => resultsIn(FOLDER, id);
const storedChanged = (id: string) => resultsIn(CHANGED, id);

const fallible = findings.filter(isFallible);

test.each(findings.map((finding) => [finding.id, finding] as const))(
  "%s: its stored results are of this definition and give the verdict that it states",
  (id, finding) => {
    expect(storedFaults(finding, stored(id))).toEqual([]);
    expect(unknownReferences(finding)).toEqual([]);
    expect(finding.seeds).toBeGreaterThanOrEqual(3);
  },
);

test.each(fallible.map((finding) => [finding.id, finding] as const))(
  "%s: with what it says to change, its stored results fail",
  (id, finding) => {
    const study = changed(finding);
    expect(changedFaults(finding, stored(id), storedChanged(study.id))).toEqual([]);
    expect(unknownReferences(study)).toEqual([]);
  },
);

test.each(pageStudies.map(({ study, folder }) => [study.id, study, folder] as const))(
  "%s: its stored results are of this definition, and all its runs finished",
  (id, study, folder) => {
    const results = resultsIn(`${FOLDER}/${folder}`, id);
    expect(cellFaults(study, cellsOf(study), results)).toEqual([]);
    expect(results?.cells.map(({ outcome }) => outcome.status)).toEqual(
      results?.cells.map(() => "finished"),
    );
  },
);

test("there are no results of findings that are no more, and no two of one name", () => {
  const names = (folder: string) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".json"))
      .map((file) => file.replace(/\.json$/, ""));
  expect(names(FOLDER).sort()).toEqual(findings.map(({ id }) => id).sort());
  expect(names(CHANGED).sort()).toEqual(fallible.map((one) => changed(one).id).sort());
});

test("docs/findings.md says what the results do", () => {
  expect(readFileSync("docs/findings.md", "utf8")).toBe(
    findingsDocument(findings, stored, storedChanged),
  );
});

test("a definition that changes, or a verdict that does, is noticed", () => {
  const [finding] = findings;
  const results = stored(finding.id);
  expect(storedFaults({ ...finding, seeds: finding.seeds + 1 }, results)).toContainEqual(
    expect.stringContaining("has changed since"),
  );
  expect(storedFaults({ ...finding, reproduces: "no" }, results)).toContainEqual(
    expect.stringContaining("is said to be not reproduced, and its results are reproduced"),
  );
  expect(storedFaults(finding, null)[0]).toContain("has no stored results");

  const [first] = fallible;
  const held = stored(first.id);
  const unchanged = { ...first, fails: { words: "Change nothing." } };
  const same = held && {
    ...held,
    study: `${first.id}-changed`,
    cells: held.cells.filter(({ seed }) => seed <= 3),
  };
  expect(changedFaults(unchanged, held, same)).toEqual([expect.stringContaining("still does")]);
  expect(changedFaults(first, held, same)[0]).toContain("has changed since");
});

test("the core's papers each have two sentences of what to look at, why it can fail and what makes it fail", () => {
  for (const { look, caveat, fails, reproduces } of findings.filter(({ core }) => core)) {
    expect(look.match(/\.(?= |$)/g), look).toHaveLength(2);
    expect(caveat.length).toBeGreaterThan(30);
    expect(reproduces === "no" || (fails?.words.length ?? 0) > 30).toBe(true);
  }
});

/** Letters that are written large wherever they stand: "SGD", "ReLU", "T₅", and names of people. */
const LARGE = /^(\p{Lu}[\p{L}]*[\p{Lu}\d₀-₉]|Adam|Nesterov|Poly-1|L2)/u;

test("labels of variations are as they stand in the middle of a sentence", () => {
  for (const { id, variations, fails } of findings) {
    const labels = [...Object.values(variations), ...Object.values(fails?.variations ?? {})];
    for (const { label } of labels.filter((variation) => variation !== undefined)) {
      expect(!/^\p{Lu}/u.test(label) || LARGE.test(label), `${id}: ${label}`).toBe(true);
    }
  }
});

test("texts of findings have the apostrophes of print", () => {
  for (const { claim, look, caveat, fails } of findings) {
    expect(`${claim} ${look} ${caveat} ${fails?.words}`).not.toContain("'");
  }
});
