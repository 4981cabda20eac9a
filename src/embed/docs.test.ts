/** The codes in docs/embedding.md mean what they say: nothing in them is skipped as unknown. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { BOX, CONTENT, LOOK, MANNER } from "./attributes";
import { formatOptions, parseOptions } from "./options";

const text = readFileSync("docs/embedding.md", "utf8");
const known = [...CONTENT, ...MANNER, ...LOOK, ...BOX, "theme", "label", "group"];

test("every attribute of an element in the docs is one that it knows, and is described", () => {
  const tags = Array.from(text.matchAll(/<topograd-landscape\b([^>]*)>/g), ([, tag]) => tag);
  const used = tags.flatMap((tag) =>
    Array.from(tag.matchAll(/([\w-]+)=["{]/g), ([, name]) => name),
  );
  const own = ["id", "style", "className"];
  expect(used.filter((name) => !known.includes(name) && !own.includes(name))).toEqual([]);
  expect(known.filter((name) => !text.includes(`| \`${name}\` |`))).toEqual([]);
});

test("every query of a frame in the docs comes back as it was written", () => {
  const queries = Array.from(
    text.matchAll(/(?:embed|landscape)\.html\?([^#"\s`]+)/g),
    ([, query]) => decodeURIComponent(query),
  );
  expect(queries.length).toBeGreaterThan(4);
  for (const query of queries) {
    const again = decodeURIComponent(formatOptions(parseOptions(query)));
    expect(again.split("&").sort()).toEqual(query.split("&").sort());
  }
});
