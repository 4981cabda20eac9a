import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { importWeights } from "../importWeights";
import { composedWeights } from "./composedWeights";

const fixture = async (name: string) => {
  const file = new URL(`../../fixtures/checkpoints/${name}`, import.meta.url);
  return await importWeights([{ name, bytes: new Uint8Array(readFileSync(file)) }]);
};
const tensor = (shape: number[], data: number[]) => ({ shape, data: Float32Array.from(data) });
const compose = (parts: Record<string, ReturnType<typeof tensor>>) =>
  composedWeights(new Map(Object.entries(parts)));

test("normalized and pruned layers that PyTorch wrote are the network that it computes with", async () => {
  const [parts, effective] = [await fixture("parametrized.pt"), await fixture("effective.pt")];
  expect(parts.layout.map(({ shape }) => shape)).toEqual(
    effective.layout.map(({ shape }) => shape),
  );
  const [a, b] = [parts.checkpoints, effective.checkpoints];
  // Both are float32; PyTorch sums in another order.
  a.forEach((value, k) => {
    expect(Math.abs(value - b[k])).toBeLessThan(2e-7);
  });
  expect(parts.notes.join()).toMatch(/Weights of 4 layers are put together from parts/);
  expect(effective.notes.join()).not.toMatch(/put together/);
});

test("a length for each output, for each input or for all, in the older names and the newer", () => {
  const direction = tensor([2, 2], [3, 4, 0, 2]);
  const weight = (g: ReturnType<typeof tensor>) =>
    Array.from(
      compose({ "a.weight_g": g, "a.weight_v": direction }).tensors.get("a.weight")?.data ?? [],
    );
  expect(weight(tensor([2, 1], [10, 3]))).toEqual([6, 8, 0, 3]);
  expect(weight(tensor([1, 2], [6, 5]))[0]).toBe(6);
  expect(weight(tensor([], [Math.sqrt(29)]))).toEqual([3, 4, 0, 2]);
  const newer = compose({
    "parametrizations.weight.original0": tensor([2, 1], [10, 3]),
    "parametrizations.weight.original1": direction,
    bias: tensor([2], [1, 2]),
  });
  expect([...newer.tensors.keys()]).toEqual(["weight", "bias"]);
  expect(newer.count).toBe(1);
});

test("parts that do not fit, or of another parametrization, are refused by the weights' name", () => {
  const words = /"a.weight" is put together .* not read. Remove the parametrization/;
  const square = tensor([2, 2], [1, 2, 3, 4]);
  const wrong: Parameters<typeof compose>[0][] = [
    { "a.weight_v": square },
    { "a.weight_g": tensor([3, 1], [1, 2, 3]), "a.weight_v": square },
    {
      "a.weight_orig": square,
      "a.weight_u": tensor([3], [1, 0, 0]),
      "a.weight_v": tensor([2], [1, 0]),
    },
    { "a.weight_orig": square, "a.weight_mask": tensor([2], [1, 0]) },
    { "a.parametrizations.weight.original": square, "a.parametrizations.weight.0.base": square },
  ];
  for (const parts of wrong) {
    expect(() => compose(parts)).toThrow(words);
  }
});
