import { expect, test } from "vitest";
import { importWeights } from "../../snapshot/import/importWeights";
import { writeSafetensors } from "../../snapshot/testing/torchFile";
import { inputShapes } from "./weightsShapes";

/** Weights of layers with these shapes, all of them with biases. */
function weightsOf(shapes: number[][]) {
  const tensors = shapes.flatMap((shape, index) => {
    const size = shape.reduce((product, side) => product * side, 1);
    const bias = { shape: [shape[0]], data: new Float32Array(shape[0]) };
    return [
      [`${index}.weight`, { shape, data: new Float32Array(size) }] as const,
      [`${index}.bias`, bias] as const,
    ];
  });
  return importWeights([{ name: "net.safetensors", bytes: writeSafetensors(new Map(tensors)) }]);
}

const labels = (shapes: number[][]) => inputShapes(weightsOf(shapes)).map(({ label }) => label);

test("gray images and tables leave nothing to ask, colors do", () => {
  expect(labels([[10, 784]])).toEqual(["features"]);
  expect(labels([[10, 3072]])).toEqual(["features", "images 32×32×3"]);
});

test("a convolutional network asks for the image behind its dense layer, the squarest first", () => {
  const shapes = [
    [4, 1, 3, 3],
    [10, 4 * 12],
  ];
  const [likeliest, turned] = inputShapes(weightsOf(shapes));
  expect(likeliest).toEqual({
    label: "images 6×8×1",
    answers: { flattened: [3, 4] },
    inputs: 48,
  });
  expect(turned.label).toBe("images 8×6×1");
});
