/**
 * docs/from-pytorch.md: what its programs save is read as it was meant. The fixture was written by the
 * page's program for PyTorch; where Python is at hand, the programs are run again from the page.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { pythonWith } from "../testing/python";
import { importFiles } from "./importFiles";

const page = readFileSync(new URL("../../../docs/from-pytorch.md", import.meta.url), "utf8");
/** The program under a heading that defines `save_surface`, without its last line, the call. */
function program(heading: string): string {
  const section = page.slice(page.indexOf(`\n## ${heading}\n`));
  const code = [...section.matchAll(/```python\n([\s\S]*?)```/g)].map(([, block]) => block);
  const found = code.find((block) => block.includes("def save_surface"));
  return found?.slice(0, found.lastIndexOf("save_surface(")) ?? "";
}

const folder = mkdtempSync(join(tmpdir(), "topograd-"));
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * The loss was ‖w‖² + b² with w = (3, 4) and b = 1: at the center 26; where a direction d has the norm
 * of w, the parallelogram law gives the sum of the losses at ±d; b stays what it is.
 */
async function expectBowl(bytes: Uint8Array): Promise<void> {
  const imported = await importFiles([{ name: "surface.npz", bytes }]);
  if (imported.kind !== "snapshot") throw new Error(`read as ${imported.kind}`);
  expect(imported.unsure).toBeNull();
  const { surface, imported: from } = imported.snapshot.run;
  if (surface === null) throw new Error("no surface");
  const { alpha, beta, loss } = surface;
  expect(Array.from(alpha)).toEqual([-1, -0.5, 0, 0.5, 1]);
  expect(beta).toEqual(alpha);
  expect(surface.originLoss).toBeCloseTo(26, 4);
  expect(loss[10] + loss[14]).toBeCloseTo(2 * (25 + 25 + 1), 4);
  expect(loss[2] + loss[22]).toBeCloseTo(2 * (25 + 25 + 1), 4);
  expect(loss.every((value) => value >= 1)).toBe(true);
  expect(from?.notes.join(" ")).toMatch(/Loss: the array loss/);
}

test("what the program for PyTorch saved opens as the surface that it measured", async () => {
  const fixture = new URL("./fixtures/fromPytorch.npz", import.meta.url);
  await expectBowl(new Uint8Array(readFileSync(fixture)));
});

const torch = pythonWith("torch, numpy");
test.skipIf(torch.isMissing)(
  `the program for PyTorch runs${torch.note}`,
  { timeout: 120_000 },
  async () => {
    const path = join(folder, "torch.npz");
    const code = `${program("PyTorch")}
model = torch.nn.Linear(2, 1)
model.weight.data[:] = torch.tensor([[3.0, 4.0]])
model.bias.data[:] = 1.0
save_surface(model, lambda m: sum(float((w ** 2).sum()) for w in m.parameters()), ${JSON.stringify(path)}, points=5)
`;
    torch.run(code);
    await expectBowl(new Uint8Array(readFileSync(path)));
  },
);

const numpy = pythonWith("numpy");
test.skipIf(numpy.isMissing)(
  `the program for Keras runs on its variables${numpy.note}`,
  async () => {
    const path = join(folder, "keras.npz");
    const code = `${program("Keras")}
class Variable:
    def __init__(self, value): self.value = numpy.array(value)
    def __array__(self, *_, **__): return self.value
    def assign(self, value): self.value = numpy.array(value)
class Model:
    trainable_variables = [Variable([[3.0], [4.0]]), Variable([1.0])]
loss_of = lambda m: sum(float((v.value ** 2).sum()) for v in m.trainable_variables)
save_surface(Model(), loss_of, ${JSON.stringify(path)}, points=5)
`;
    numpy.run(code);
    await expectBowl(new Uint8Array(readFileSync(path)));
  },
);
