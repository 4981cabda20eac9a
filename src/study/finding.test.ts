import { expect, test } from "vitest";
import { all, atMost, diverges, last, ratio } from "./criterion";
import { finding } from "./finding";
import { figure, sentence } from "./sentence";

const words = {
  id: "example",
  group: "Optimizers",
  claim: "",
  source: { authors: "", year: 2021, title: "", arxiv: "" },
  look: "",
  caveat: "",
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
  expect([0.12345, -2, 1e-4, 2.5e6, Number.NaN, 0].map(figure)).toEqual([
    "0.123",
    "−2",
    "10⁻⁴",
    "2.5·10⁶",
    "–",
    "0",
  ]);
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
