import { expect, test } from "vitest";
import { defaultOptions, type EmbedOptions, formatOptions, parseOptions } from "./options";

test("options come back from the query they were written to", () => {
  const chosen: EmbedOptions = {
    theme: "dark",
    lang: "ar-EG",
    figures: ["curvature", "terrain"],
    tabs: true,
    look: {
      ceiling: 1000,
      height: "linear",
      color: "ratio",
      camera: { position: [1, 2.5, -3], target: [0, 0.5, 0] },
    },
    show: new Set(["title", "caption"]),
    autoplay: true,
    snapshot: "https://example.org/a b.npz?x=1&y=2#z",
    fromHost: true,
    touch: "one",
    train: true,
    lti: true,
  };
  expect(parseOptions(formatOptions(chosen))).toEqual(chosen);
  expect(parseOptions(formatOptions({ ...chosen, show: new Set() })).show.size).toBe(0);
});

test("defaults need no query", () => {
  expect(formatOptions(defaultOptions)).toBe("");
  expect(parseOptions("")).toEqual(defaultOptions);
});

test("what means nothing keeps its default", () => {
  expect(
    parseOptions(
      "?theme=pink&touch=three&train=yes&autoplay=&lti=0&lang=tlh&figure=pie&ceiling=high&camera=1,2&scale=square&color=pink",
    ),
  ).toEqual(defaultOptions);
  expect([...parseOptions("?show=time, title,toolbar").show]).toEqual(["title", "time"]);
});
