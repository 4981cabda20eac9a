import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ACCENT, FAINT, INK, QUIET } from "./figure";

const css = readFileSync("src/theme/study.css", "utf8");

test.each([INK, QUIET, FAINT, ACCENT])(
  "%s has the page's own color in its place, dark too",
  (ink) => {
    for (const attribute of ["fill", "stroke"])
      expect(css).toMatch(
        new RegExp(
          `\\.study-figure\\S* \\[${attribute}="${ink}"\\][^{]*\\{\\s*${attribute}: var\\(`,
        ),
      );
  },
);
