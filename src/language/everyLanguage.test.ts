import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file))
    .map((file) => join(folder, file));

/** Folders whose texts are all for people, who read them in the page's language. */
const shown = ["app", "cards", "charts", "embed", "frame", "scene"];

test("nothing on the page writes numbers as English does in every language", () => {
  const files = shown.flatMap((folder) => filesIn(join("src", folder), /(?<!test)\.tsx?$/));
  expect(files.length).toBeGreaterThan(300);
  const english = /toLocaleString\(["'`]en|toLocaleString\(\)|(Number|DateTime)Format\(["'`]en/;
  expect(files.filter((file) => english.test(readFileSync(file, "utf8")))).toEqual([]);
});

/** The values of a shorthand, with what stands in brackets whole. */
const values = (text: string) => text.match(/(?:[\w-]+\((?:[^()]|\([^()]*\))*\)|[^\s()])+/g) ?? [];

test("room beside a text is at its start or end, not on the left or right", () => {
  // What is drawn is read from left to right in every language, and so is what belongs to it.
  const sheets = filesIn("src", /\.css$/).filter((sheet) => !sheet.includes("scene"));
  expect(sheets.length).toBeGreaterThan(20);
  const sided = sheets.flatMap((sheet) =>
    [...readFileSync(sheet, "utf8").matchAll(/padding(-left|-right)?: ([^;]+);/g)].flatMap(
      ([line, side, text]) => {
        const [, right, , left = right] = values(text);
        return side !== undefined || left !== right ? [`${sheet}: ${line}`] : [];
      },
    ),
  );
  expect(sided).toEqual([]);
});
