import { expect, test } from "vitest";
import { models } from "./testing/models";
import { unitGroups } from "./unitGroups";

const expected: Record<string, number[]> = {
  "one hidden layer": [11],
  "three hidden layers, tanh": [7, 12, 5],
  // A residual stream is one group, of the inputs' order where it begins with them.
  "skip connections": [10],
  "a skip from the inputs": [8],
  "residual blocks": [6, 6, 6],
  "blocks without skips": [5, 5, 5],
  "a shortcut of its own": [4, 6, 5],
  "distances to centers": [8],
  "channels that must stay": [6],
  // What its place and direction are made of stays.
  "values and derivatives": [6, 4],
};

test.each(Object.entries(expected))("%s: groups of %j units", (name, sizes) => {
  const [, layers] = models.find(([model]) => model === name) ?? [];
  expect(unitGroups(layers ?? []).sizes).toEqual(sizes);
});
