import { expect, test } from "vitest";
import { all, atMost, diverges, last, ratio } from "./criterion";
import { finding } from "./finding";
import { figure, figureBeside, sentence } from "./sentence";

const words = {
  id: "example",
  group: "Optimizers",
  claim: "",
  source: { authors: "", year: 2021, title: "", arxiv: "" },
  look: "",
  caveat: "",
  picture: { shows: "terrains" },
  seeds: 3,
  reproduces: "yes",
} as const;
const base = { model: { kind: "mlp" } } as const;
const variations = {
  sgd: { label: "SGD", change: {} },
  sam: {
    label: "SAM",
    change: { training: { optimizer: { ascent: { kind: "sam", radius: 0.1 } } } },
  },
} as const;
const measures = { lambda: { kind: "sharpness" } } as const;

test("a criterion's sentence is made from it", () => {
  const { criterion, ...study } = finding({
    ...words,
    base,
    variations,
    measures,
    criterion: ({ lambda }) =>
      all(atMost(ratio(last(lambda.sam), last(lambda.sgd)), 0.5, "mean"), diverges(lambda.sgd)),
  });
  expect(sentence(criterion, study)).toBe(
    "λ_max of SAM over that of SGD is at most 0.5 in the mean over seeds; SGD diverges.",
  );
});

test("numbers in sentences", () => {
  expect([0.12345, 54_230, -2, 1e-4, 2.5e6, Number.NaN, 0].map(figure)).toEqual([
    "0.123",
    "54200",
    "−2",
    "10⁻⁴",
    "2.5·10⁶",
    "–",
    "0",
  ]);
});

test("labels with commas are set apart in a sentence", () => {
  const { criterion, ...study } = finding({
    ...words,
    base,
    variations: { ...variations, sam: { ...variations.sam, label: "SAM, ρ 0.1" } },
    measures: {
      top: { kind: "largest-eigenvalue" },
      steps: { kind: "steps-until", accuracy: 0.9 },
    },
    criterion: ({ top, steps }) =>
      all(
        atMost(ratio(last(top.sam), last(top.sgd)), 0.5),
        diverges(top.sam),
        atMost(last(steps.sam), 1200),
      ),
  });
  expect(sentence(criterion, study)).toBe(
    "λ max of “SAM, ρ 0.1” over that of SGD is at most 0.5; “SAM, ρ 0.1” diverges; steps until training accuracy 0.9 of “SAM, ρ 0.1” is at most 1200.",
  );
});

test("a number beside a bound has the digits that tell whether it is within", () => {
  const most = { low: null, high: 1.5 };
  expect([1.4999, 1.5, 1.50212, 1.496].map((value) => figureBeside(value, most))).toEqual([
    "1.5",
    "1.5",
    "1.502",
    "1.5",
  ]);
  const least = { low: 0.3, high: null };
  expect([0.29999, 0.30001, -0.3].map((value) => figureBeside(value, least))).toEqual([
    "0.29999",
    "0.3",
    "−0.3",
  ]);
  expect([Number.NaN, Infinity].map((value) => figureBeside(value, most))).toEqual(["–", "∞"]);
});

test("what is misspelt does not compile", () => {
  const definition = { ...words, base, variations, measures };
  const change = { training: { optimizer: { learningRat: 0.1 } } };
  const misspelt = () => [
    // @ts-expect-error there is no such variation
    finding({ ...definition, criterion: (m) => atMost(last(m.lambda.smm), 1) }),
    // @ts-expect-error there is no such measure
    finding({ ...definition, criterion: (m) => atMost(last(m.lambada.sam), 1) }),
    // @ts-expect-error there is no such kind of measure
    finding({ ...definition, measures: { m: { kind: "sharpnes" } }, criterion: () => all() }),
    // @ts-expect-error there is no such field
    finding({ ...definition, variations: { v: { label: "", change } }, criterion: () => all() }),
  ];
  // The compiler is what is tested: it refuses a comment above a line that is right.
  expect(misspelt).toThrow();
});
