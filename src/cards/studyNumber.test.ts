import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findings } from "../findings";
import { readResults } from "../study/results";
import { studyNumber, studyNumbers } from "./studyNumber";

const finding = findings.find(({ id }) => id === "sam-flattens");

test("a study's numbers are medians over its seeds, by measure and variation, or ratios of them", () => {
  if (finding === undefined) throw new Error("The finding is gone.");
  const text = readFileSync("public/studies/sam-flattens.json", "utf8");
  const numbers = studyNumbers(finding, readResults(text, "The file"));
  const [measure] = Object.keys(finding.measures);
  const [first, second] = Object.keys(finding.variations);
  const above = studyNumber(numbers, `${measure}.${first}`) ?? Number.NaN;
  const below = studyNumber(numbers, `${measure}.${second}`) ?? Number.NaN;
  expect(above).toBeGreaterThan(0);
  expect(studyNumber(numbers, `${measure}.${first} / ${measure}.${second}`)).toBe(above / below);
  for (const name of ["", measure, `${measure}.${first}/`, `${measure}.none`, "a/b/c"])
    expect(studyNumber(numbers, name), name).toBe(null);
});
