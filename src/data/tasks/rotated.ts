import type { SettingsOf } from "../../catalog/kind";
import type { TaskRecipe } from "../../catalog/tasks";
import { worded } from "../../language/worded";
import { ReadError } from "../../results/readError";
import { round20 } from "../round";
import type { TaskCode } from "./code";
import { withInputs } from "./withInputs";

export const rotated: TaskCode<SettingsOf<TaskRecipe, "rotated">> = (
  { degrees },
  { train, test, inputShape },
) => {
  const turn = turnOf(inputShape, (degrees * Math.PI) / 180);
  return { train: withInputs(train, turn), test: withInputs(test, turn) };
};

function turnOf(shape: number[], angle: number) {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  if (shape.length === 3) return turnedImage(shape, cos, sin);
  if (shape.length === 1 && shape[0] === 2) return turnedPoint(cos, sin);
  throw new ReadError(
    worded`A phase is to train on turned inputs: only images and inputs of two numbers can be turned.`,
  );
}

const turnedPoint = (cos: number, sin: number) => (from: Float32Array, to: Float32Array) => {
  to[0] = round20(cos * from[0] - sin * from[1]);
  to[1] = round20(sin * from[0] + cos * from[1]);
};

/** Each pixel is what was there before the turn, between four pixels linearly; outside is the edge's value. */
export function turnedImage([height, width, channels]: number[], cos: number, sin: number) {
  const [middleY, middleX] = [(height - 1) / 2, (width - 1) / 2];
  const within = (value: number, most: number) => Math.min(most, Math.max(0, value));
  return (from: Float32Array, to: Float32Array): void => {
    for (let row = 0; row < height; row++) {
      for (let column = 0; column < width; column++) {
        const [x, y] = [column - middleX, row - middleY];
        // Rows count downwards: counterclockwise on the screen is the other way round here.
        const sourceX = within(middleX + cos * x - sin * y, width - 1);
        const sourceY = within(middleY + sin * x + cos * y, height - 1);
        const [left, top] = [Math.floor(sourceX), Math.floor(sourceY)];
        const right = Math.min(left + 1, width - 1);
        const bottom = Math.min(top + 1, height - 1);
        const [dx, dy] = [sourceX - left, sourceY - top];
        for (let channel = 0; channel < channels; channel++) {
          const at = (r: number, c: number) => from[(r * width + c) * channels + channel];
          const upper = (1 - dx) * at(top, left) + dx * at(top, right);
          const lower = (1 - dx) * at(bottom, left) + dx * at(bottom, right);
          to[(row * width + column) * channels + channel] = round20((1 - dy) * upper + dy * lower);
        }
      }
    }
  };
}
