import { expect, it } from "vitest";
import { lossesOfClasses } from "../catalog/losses/ofClasses";
import { lossAtMargin, slopeAtMargin } from "./margin";

const ten = { classes: 10, logit: 0 };
const margins = [-5, -1, -0.3, 0.2, 1, 3];

it("cross-entropy over the margin is log(1 + (C − 1)e^−m), and falls by 1 − p", () => {
  for (const classes of [2, 10, 100])
    for (const margin of margins) {
      const others = (classes - 1) * Math.exp(-margin);
      const loss = { kind: "cross-entropy" } as const;
      expect(lossAtMargin(loss, margin, { classes, logit: 0 })).toBeCloseTo(Math.log1p(others), 12);
      expect(slopeAtMargin(loss, margin, { classes, logit: 0 })).toBeCloseTo(
        -others / (1 + others),
        8,
      );
    }
});

it("losses of squares are lowest at a margin of 1, and absolute ones end at 2", () => {
  for (const kind of ["half-squared", "mean-squared"] as const) {
    expect(lossAtMargin({ kind }, 1, ten)).toBe(0);
    expect(slopeAtMargin({ kind }, 1, ten)).toBeCloseTo(0, 8);
  }
  expect(lossAtMargin({ kind: "half-squared" }, 3, ten)).toBeCloseTo(2, 12);
  expect(slopeAtMargin({ kind: "half-squared" }, 3, ten)).toBeCloseTo(2, 8);
  expect(lossAtMargin({ kind: "mean-absolute" }, -40, { classes: 2, logit: 0 })).toBeCloseTo(2, 12);
});

it("every loss of classes is finite, and falls where the answer is wrong", () => {
  expect(lossesOfClasses.length).toBeGreaterThan(10);
  for (const loss of lossesOfClasses)
    for (const classes of [2, 10, 100])
      for (const margin of margins) {
        expect(Number.isFinite(lossAtMargin(loss, margin, { classes, logit: 0 })), loss.kind).toBe(
          true,
        );
        const slope = slopeAtMargin(loss, margin, { classes, logit: 0 });
        expect(Number.isFinite(slope), loss.kind).toBe(true);
        if (margin < 0) expect(slope, loss.kind).toBeLessThan(0);
      }
});

it("cross-entropy knows the margin alone; squentropy adds the squares of the other logits", () => {
  for (const logit of [-2, 2]) {
    const others = { classes: 10, logit };
    const entropy = lossAtMargin({ kind: "cross-entropy" }, 1, others);
    expect(entropy).toBeCloseTo(lossAtMargin({ kind: "cross-entropy" }, 1, ten), 12);
    expect(lossAtMargin({ kind: "squentropy" }, 1, others) - entropy).toBeCloseTo(4, 12);
  }
});
