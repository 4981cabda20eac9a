import { expect, test } from "vitest";
import { cardAddress, findingsOf } from "../cardAddress";
import { parseCardOptions } from "./cardOptions";

const frame = new URL("https://lab.test/topograd/embed.html?theme=dark#1.d.AAAA");

test("what means nothing keeps its default: the whole card, in the theme of its page", () => {
  expect(parseCardOptions("finding=a&figure=terrain&theme=pink")).toMatchObject({
    finding: "a",
    figure: "card",
    theme: "auto",
  });
  expect([parseCardOptions("lang=ar-EG").lang, parseCardOptions("lang=xx").lang]).toEqual([
    "ar-EG",
    "",
  ]);
  expect(parseCardOptions("figure=terrain,chart&show=caption")).toMatchObject({
    finding: null,
    figure: "chart",
    show: new Set(["caption"]),
  });
});

test("a finding, or the link of a study, has a page of its own beside the frame's", () => {
  const card = cardAddress(frame, { finding: "sam-flattens", figure: "chart", show: null });
  expect(card?.href).toBe(
    "https://lab.test/topograd/card.html?theme=dark&finding=sam-flattens&figure=chart#1.d.AAAA",
  );
  expect(cardAddress(new URL("#s1.d.BBBB", frame))?.pathname).toBe("/topograd/card.html");
  expect(cardAddress(frame)).toBeNull();
});

test("it leads to the page where the same can be run", () => {
  const finding = new URL("card.html?finding=sam-flattens&figure=chart", frame);
  expect(findingsOf(finding)).toBe("https://lab.test/topograd/findings.html#sam-flattens");
  const study = new URL("card.html?theme=dark#s1.d.BBBB", frame);
  expect(findingsOf(study)).toBe("https://lab.test/topograd/findings.html#s1.d.BBBB");
});
