import * as v from "valibot";
import { expect, test } from "vitest";
import { layerList } from "../catalog/models/layerList";
import { layersLayout } from "./layout";
import { listedLayers } from "./listedLayers";

const build = (list: object[], inputShape: number[]) =>
  listedLayers(v.parse(layerList, list), { inputShape, outputs: 2, classes: true });

test("layers are named by kind in the order in which they stand, those of a branch before its shortcut's", () => {
  const built = build(
    [
      { kind: "conv", outputs: 4, size: [5, 5], padding: "valid", groups: 2 },
      {
        kind: "residual",
        layers: [{ kind: "conv", outputs: 4, bias: false }, { kind: "normalization" }],
        shortcut: [{ kind: "conv", outputs: 4, size: [1, 1] }],
      },
      { kind: "dense", outputs: 2 },
    ],
    [6, 7, 2],
  );
  expect(layersLayout(built).map(({ name, shape }) => [name, shape.join("×")])).toEqual([
    ["conv0/kernel", "5×5×1×4"],
    ["conv0/bias", "4"],
    ["conv1/kernel", "3×3×4×4"],
    ["bn0/gamma", "4"],
    ["bn0/beta", "4"],
    ["conv2/kernel", "1×1×4×4"],
    ["conv2/bias", "4"],
    ["dense0/kernel", "24×2"],
    ["dense0/bias", "2"],
  ]);
});

test("a convolution as the other networks have it is one that the fused kernel knows", () => {
  const [conv, pool] = build(
    [
      { kind: "conv", outputs: 4, padding: [1, 1, 1, 1] },
      { kind: "pool" },
      { kind: "dense", outputs: 2 },
    ],
    [8, 8, 1],
  );
  expect(conv).not.toHaveProperty("window");
  expect(pool).not.toHaveProperty("window");
});

test.each([
  ["images", [{ kind: "conv", outputs: 2 }], [4], /A convolution needs images .* 4 values/],
  [
    "a fitting window",
    [{ kind: "pool", size: [5, 5] }],
    [4, 4, 1],
    /5×5 does not fit into images of 4×4/,
  ],
  [
    "something in each window",
    [{ kind: "pool", size: [1, 3], padding: [0, 0, 3, 3] }],
    [4, 4, 1],
    /windows with nothing in them/,
  ],
  ["fitting groups", [{ kind: "conv", outputs: 4, groups: 2 }], [4, 4, 3], /2 groups/],
  [
    "equal branches",
    [{ kind: "residual", layers: [{ kind: "dense", outputs: 3 }] }],
    [2],
    /adds 3 to 2/,
  ],
  ["the task's outputs", [{ kind: "dense", outputs: 3 }], [2], /end with 3 outputs; .* 2 classes/],
])("a list without %s is refused in words", (_, list, shape, message) => {
  expect(() => build(list, shape)).toThrow(message);
});
