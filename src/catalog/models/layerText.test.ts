import { expect, test } from "vitest";
import { layersText } from "./layerText";
import { parseLayers } from "./parseLayers";

const TEXT = `conv 8 5×5 stride 2×1 padding 2 groups 2 no bias
batch norm epsilon 0.00001
leaky ReLU 0.2
conv 4 3×3 padding valid
GELU by tanh
max pool 3×3 stride 2 padding 1/0/1/0
residual
  conv 8 3×3
  ReLU
shortcut
  conv 8 1×1 no bias
average pool 2×2 padding same counting padding
rows
position
attention 2
pixel norm
mean over space
flatten
layer norm
distance 12 exponent 2.5
distance 12
dense 10 no bias
directional derivative
  dense 8
  tanh
  dense 2 no bias`;

test("a list reads as it is written", () => {
  const parsed = parseLayers(TEXT);
  if (!parsed.ok) throw new Error(parsed.message);
  expect(parsed.layers).toHaveLength(19);
  expect(parsed.layers[0]).toEqual({
    kind: "conv",
    outputs: 8,
    size: [5, 5],
    stride: [2, 1],
    padding: [2, 2, 2, 2],
    groups: 2,
    bias: false,
  });
  const again = parseLayers(layersText(parsed.layers));
  expect(again).toEqual(parsed);
});

test("people's ways of writing are understood", () => {
  const read = (text: string) => parseLayers(text);
  expect(read("attention")).toEqual({ ok: true, layers: [{ kind: "attention", heads: 1 }] });
  expect(read("Dense 3\nrelu\n\n conv 4 3x3\n")).toMatchObject({
    ok: true,
    layers: [
      { kind: "dense", outputs: 3 },
      { kind: "activation", activation: "relu" },
      { kind: "conv", outputs: 4, size: [3, 3] },
    ],
  });
});

test.each([
  ["dense 3\nlstm 4", /Line 2, "lstm 4", is no layer\. Write for instance: dense 32/],
  ["dense 3 wide", /Line 1, "dense 3 wide"/],
  ["distance 3 exponent 0", /A layer must be at least 0.01/],
  ["distance 3 exponent near", /Line 1, "distance 3 exponent near"/],
  ["distance 3 no bias", /Line 1, "distance 3 no bias"/],
  ["shortcut\n dense 3", /no residual block before it/],
  ["directional derivative\n dense 3\nshortcut", /no residual block before it/],
  ["directional derivative\n ReLU", /A layer must be dense or tanh in a directional derivative/],
  ["directional derivative\n conv 3", /A layer must be dense or tanh in a directional derivative/],
  ["dense 99999999", /A layer must be at most 65536/],
  [Array(400).fill("flatten").join("\n"), /at most 300 layers/],
])("what is no layer is refused in words: %#", (text, message) => {
  const parsed = parseLayers(text);
  expect(parsed).toMatchObject({ ok: false, message: expect.stringMatching(message) });
});
