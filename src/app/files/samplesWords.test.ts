import { expect, test } from "vitest";
import { samplesWords } from "./samplesWords";

const images = {
  train: 60,
  test: 10,
  inputShape: [8, 8, 1],
  classes: null,
  range: null,
  notes: [],
};

test("what is read of a file is told in a line", () => {
  const classes = [
    { label: "0", count: 31 },
    { label: "1", count: 39 },
  ];
  expect(samplesWords({ ...images, classes })).toBe(
    "60 samples of 8×8×1 pixels, 10 more for the test; classes: 0 (31), 1 (39)",
  );
  const many = Array.from({ length: 14 }, (_, at) => ({ label: `c${at}`, count: 1 }));
  expect(samplesWords({ ...images, classes: many })).toMatch(/c11 \(1\), and 2 more$/);
  expect(samplesWords({ ...images, inputShape: [1], test: 0, range: [-1, 2 / 3] })).toBe(
    "60 samples of 1 feature; targets from -1 to 0.6667",
  );
});
