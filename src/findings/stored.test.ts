/** Definitions, stored results and docs/findings.md, held against each other. Nothing is computed. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findingsDocument } from "../study/document";
import { readResults, type StudyResults } from "../study/results";
import { storedFaults } from "../study/stored";
import { unknownReferences } from "../study/userStudy";
import { findings } from ".";

const FOLDER = "public/studies";

function stored(id: string): StudyResults | null {
  const path = `${FOLDER}/${id}.json`;
  return existsSync(path) ? readResults(readFileSync(path, "utf8"), path) : null;
}

test.each(findings.map((finding) => [finding.id, finding] as const))(
  "%s: its stored results are of this definition and give the verdict that it states",
  (id, finding) => {
    expect(storedFaults(finding, stored(id))).toEqual([]);
    expect(unknownReferences(finding)).toEqual([]);
    expect(finding.seeds).toBeGreaterThanOrEqual(3);
  },
);

test("there are no results of findings that are no more, and no two of one name", () => {
  const names = readdirSync(FOLDER).map((file) => file.replace(/\.json$/, ""));
  expect(names.sort()).toEqual(findings.map(({ id }) => id).sort());
});

test("docs/findings.md says what the results do", () => {
  expect(readFileSync("docs/findings.md", "utf8")).toBe(findingsDocument(findings, stored));
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
});
