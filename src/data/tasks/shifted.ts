import type { SettingsOf } from "../../catalog/kind";
import type { TaskRecipe } from "../../catalog/tasks";
import { perLevel } from "../../catalog/tasks/shifted";
import { worded } from "../../language/worded";
import type { Stream } from "../../random/stream";
import { ReadError } from "../../results/readError";
import { round20 } from "../round";
import type { TaskCode } from "./code";
import { turnedImage } from "./rotated";
import { withInputs } from "./withInputs";

type Change = (from: Float32Array, to: Float32Array) => void;

export const shifted: TaskCode<SettingsOf<TaskRecipe, "shifted">> = (
  { by, level },
  { train, test, inputShape },
  random,
) => {
  const change = changeOf(by, perLevel[by] * level, inputShape, random);
  return { train: withInputs(train, change), test: withInputs(test, change) };
};

function changeOf(
  by: keyof typeof perLevel,
  amount: number,
  shape: number[],
  random: Stream,
): Change {
  if (amount === 0) return (from, to) => to.set(from);
  if (by === "noise") return noisy(amount, random);
  if (by === "fade") return faded(amount);
  if (shape.length !== 3)
    throw new ReadError(
      worded`A phase is to have blurred, turned or moved images: these are no images.`,
    );
  switch (by) {
    case "blur":
      return blurred(amount, shape);
    case "turn": {
      const angle = (amount * Math.PI) / 180;
      return turnedImage(shape, Math.cos(angle), Math.sin(angle));
    }
    case "move":
      return moved(amount, shape);
  }
}

const noisy =
  (deviation: number, { gaussian }: Stream): Change =>
  (from, to) => {
    for (let i = 0; i < from.length; i++) to[i] = round20(from[i] + deviation * gaussian());
  };

/** Towards the mean of the input, by a share of the way. */
const faded =
  (share: number): Change =>
  (from, to) => {
    const mean = from.reduce((sum, value) => sum + value, 0) / from.length;
    for (let i = 0; i < from.length; i++) to[i] = round20(from[i] + share * (mean - from[i]));
  };

/** By a Gaussian of a deviation in pixels, first along rows and then along columns; outside is the edge's value. */
function blurred(deviation: number, [height, width, channels]: number[]): Change {
  const reach = Math.ceil(3 * deviation);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * deviation ** 2)),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const along = (size: number, step: number) => (from: Float32Array, start: number, i: number) =>
    weights.reduce((total, weight, k) => {
      const place = Math.min(size - 1, Math.max(0, i + k - reach));
      return total + (weight / sum) * from[start + step * place];
    }, 0);
  const inRow = along(width, channels);
  const inColumn = along(height, width * channels);
  const half = new Float32Array(height * width * channels);
  return (from, to) => {
    for (let row = 0; row < height; row++)
      for (let column = 0; column < width; column++)
        for (let channel = 0; channel < channels; channel++) {
          const start = row * width * channels + channel;
          half[start + column * channels] = inRow(from, start, column);
        }
    for (let column = 0; column < width; column++)
      for (let channel = 0; channel < channels; channel++)
        for (let row = 0; row < height; row++) {
          const start = column * channels + channel;
          to[start + row * width * channels] = round20(inColumn(half, start, row));
        }
  };
}

/** To the right, between two pixels linearly; what comes in is the edge's value. */
function moved(pixels: number, [height, width, channels]: number[]): Change {
  const whole = Math.floor(pixels);
  const rest = pixels - whole;
  return (from, to) => {
    const at = (row: number, column: number, channel: number) =>
      from[(row * width + Math.max(0, column)) * channels + channel];
    for (let row = 0; row < height; row++)
      for (let column = 0; column < width; column++)
        for (let channel = 0; channel < channels; channel++)
          to[(row * width + column) * channels + channel] = round20(
            (1 - rest) * at(row, column - whole, channel) +
              rest * at(row, column - whole - 1, channel),
          );
  };
}
