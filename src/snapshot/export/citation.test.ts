import { expect, test } from "vitest";
import { sampleSnapshot } from "../testing/sampleSnapshot";
import { bibtexEntry, captionText } from "./citation";

const snapshot = sampleSnapshot(5, 5, 3);
const date = new Date(2026, 2, 1);

test("a BibTeX entry has the title, the caption and the link", () => {
  const entry = bibtexEntry(snapshot, "https://example.org/#1.d.abc_-", date);
  expect(entry).toMatch(/^@misc\{topograd-a-2026,\n/);
  expect(entry).toContain("title = {{A made-up landscape}}");
  expect(entry).toContain("80 \\% of its squared displacement");
  expect(entry).toContain("url = {https://example.org/#1.d.abc_-}");
});

test("whatever the title, braces stay balanced", () => {
  const entry = bibtexEntry(
    { ...snapshot, title: "}\\input{/etc/x} 50% $a_b^c#&~\n\n" },
    "}",
    date,
  );
  // BibTeX ends a field at the brace that closes it, whether or not a backslash stands before one.
  let depth = 0;
  const depths = [...entry].map((letter) => {
    depth += letter === "{" ? 1 : letter === "}" ? -1 : 0;
    return depth;
  });
  expect(depths.at(-1)).toBe(0);
  expect(Math.min(...depths.slice(entry.indexOf("{"), entry.lastIndexOf("}")))).toBe(1);
  expect(entry).not.toContain("\\input");
});

test("the caption begins with the title", () => {
  expect(captionText(snapshot)).toMatch(/^A made-up landscape\. Mean cross-entropy/);
});

test("signs of the caption are set as formulas, hidden ones not at all", () => {
  const entry = bibtexEntry({ ...snapshot, title: '\u202eλ ≤ 2/η, a "b" <c>' }, "", date);
  expect(entry).toContain(
    "{{$\\lambda$ $\\le$ 2/$\\eta$, a \\textquotedbl{}b\\textquotedbl{} \\textless{}c\\textgreater{}}}",
  );
});
