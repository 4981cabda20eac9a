import { shown } from "../../catalog/plainText";
import { inRow, saidOf, type Worded, worded } from "../../language/worded";
import type { ReadSamples } from "../../results/dataLook";

const CLASSES_LISTED = 12;

/** "60 samples of 8×8×1 pixels, 10 more for the test; classes: 0 (31), 1 (29)". */
export function samplesWords(samples: ReadSamples): string {
  const { train, test } = samples;
  const size = sizeWords(samples);
  const counted =
    test > 0
      ? worded`${train} samples of ${size}, ${test} more for the test`
      : worded`${train} samples of ${size}`;
  return saidOf(inRow([counted, targetWords(samples)], "; "));
}

function sizeWords({ inputShape }: ReadSamples): Worded {
  if (inputShape.length > 1) return worded`${inputShape.join("×")} pixels`;
  return inputShape[0] === 1 ? worded`1 feature` : worded`${inputShape[0]} features`;
}

function targetWords({ classes, range }: ReadSamples): Worded {
  if (classes === null) {
    const [from, to] = (range ?? []).map((value) => Number(value.toPrecision(4)));
    return worded`targets from ${from} to ${to}`;
  }
  const listed = classes
    .slice(0, CLASSES_LISTED)
    .map(({ label, count }) => `${shown(label)} (${count})`)
    .join(", ");
  const left = classes.length - CLASSES_LISTED;
  return left > 0 ? worded`classes: ${listed}, and ${left} more` : worded`classes: ${listed}`;
}
