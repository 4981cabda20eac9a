import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readJson, requirePlaceFor } from "./files";
import { errorWords } from "./systemWords";

const folder = mkdtempSync(join(tmpdir(), "topograd-"));
afterAll(() => rmSync(folder, { recursive: true }));

function said(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return errorWords(error);
  }
  return "nothing";
}

test("where there is no place for a file it is said before anything is computed", () => {
  expect(said(() => requirePlaceFor(join(folder, "out.npz")))).toBe("nothing");
  expect(said(() => requirePlaceFor(join(folder, "none", "out.npz")))).toBe(
    `There is no folder ${join(folder, "none")} for ${join(folder, "none", "out.npz")}.`,
  );
  expect(said(() => requirePlaceFor(folder))).toBe(`${folder} is a folder. Name a file in it.`);
});

test("a file that is missing, a folder or no JSON is told in words", () => {
  const [missing, broken] = ["none.json", "broken.json"].map((name) => join(folder, name));
  writeFileSync(broken, "{");
  expect(said(() => readJson(missing))).toBe(`There is no ${missing}.`);
  expect(said(() => readJson(broken))).toContain(`${broken} cannot be read as JSON: `);
  expect(said(() => readFileSync(folder))).not.toContain("EISDIR");
});

test("a full disk and a file of someone else are told in words", () => {
  const failed = (code: string) => Object.assign(new Error(code), { code, path: "out.npz" });
  expect(errorWords(failed("ENOSPC"))).toMatch(/^The disk is full: out\.npz/);
  expect(errorWords(failed("EACCES"))).toMatch(/^out\.npz may not be read or written by you/);
});
