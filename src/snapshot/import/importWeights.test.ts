import { beforeAll, expect, test } from "vitest";
import { architecture } from "../../nn/architecture";
import { layersLayout } from "../../nn/layout";
import { network } from "../../nn/network";
import { type OracleCase, oracleCases, oracleObjective } from "../../nn/oracle/oracle";
import { recipe } from "../../recipe/parse";
import { writeNpz } from "../../results/npz";
import { parameterCount } from "../../results/parameters";
import { startBackend } from "../../tensor/backend";
import * as tf from "../../tensor/tf";
import { writeSafetensors } from "../export/writeSafetensors";
import { torchTensors } from "../testing/torchFile";
import { type ImportedWeights, importWeights } from "./importWeights";

beforeAll(async () => {
  await startBackend("cpu");
});

function oracle(name: string): OracleCase {
  const found = oracleCases.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no reference values called ${name}`);
  return found;
}

const waves = (count: number, rate = 1) =>
  Float32Array.from({ length: count }, (_, index) => Math.sin(rate * index + 1));

test.each([
  ["mlp-tanh-xent", (layer: string) => String(2 * Number(layer.replace("dense", "")))],
  ["mlp-relu-mse", (layer: string) => layer.replace("dense", "fc")],
  ["cnn-tanh-xent", (layer: string) => ({ conv0: "conv1", conv1: "conv2" })[layer] ?? "fc"],
])("%s in PyTorch's layout gives the known outputs and loss", async (name, rename) => {
  const reference = oracle(name);
  const { expected, layers, theta } = reference;
  const file = writeSafetensors(torchTensors(layersLayout(layers), theta, rename));
  const imported = await importWeights([{ name: "model.safetensors", bytes: file }]);
  expect(imported.layout.map(({ name, shape }) => ({ name, shape }))).toEqual(
    expected.parameters.map(({ name, shape }) => ({ name, shape })),
  );
  const objective = oracleObjective(reference);
  const { loss } = await objective.evaluate(imported.checkpoints);
  expect(Math.abs(loss / expected.loss - 1)).toBeLessThan(1e-5);
  objective.dispose();
  const outputs = await outputsOf(reference.layers, imported, reference.samples.inputs, [
    reference.samples.count,
    ...reference.inputShape,
  ]);
  outputs.forEach((value, index) => {
    expect(Math.abs(value - expected.outputs[index])).toBeLessThan(1e-5);
  });
});

async function outputsOf(
  layers: OracleCase["layers"],
  { layout, checkpoints }: Pick<ImportedWeights, "layout" | "checkpoints">,
  inputs: Float32Array,
  shape: number[],
) {
  const parameters = layout.map(({ offset, size, shape: sides }) =>
    tf.tensor(checkpoints.slice(offset, offset + size), sides),
  );
  return network(layers, parameters, tf.tensor(inputs, shape)).outputs.data();
}

/** What PyTorch computes: conv (padding 1), ReLU, AvgPool2d(2), flatten, linear, on one [c, h, w]. */
function torchForward(
  image: Float32Array,
  [channels, height, width]: number[],
  conv: { shape: number[]; data: Float32Array },
  convBias: Float32Array,
  linear: { shape: number[]; data: Float32Array },
  linearBias: Float32Array,
): number[] {
  const filters = conv.shape[0];
  const pixel = (c: number, y: number, x: number) =>
    y < 0 || x < 0 || y >= height || x >= width ? 0 : image[(c * height + y) * width + x];
  const convolved = (f: number, y: number, x: number) => {
    let sum = convBias[f];
    for (let c = 0; c < channels; c++)
      for (let v = 0; v < 3; v++)
        for (let u = 0; u < 3; u++)
          sum += conv.data[((f * channels + c) * 3 + v) * 3 + u] * pixel(c, y + v - 1, x + u - 1);
    return Math.max(0, sum);
  };
  const flat: number[] = [];
  for (let f = 0; f < filters; f++)
    for (let y = 0; y < height; y += 2)
      for (let x = 0; x < width; x += 2)
        flat.push(
          (convolved(f, y, x) +
            convolved(f, y, x + 1) +
            convolved(f, y + 1, x) +
            convolved(f, y + 1, x + 1)) /
            4,
        );
  return Array.from(linearBias, (bias, out) =>
    flat.reduce((sum, value, k) => sum + value * linear.data[out * flat.length + k], bias),
  );
}

test("a convolution flattened in PyTorch's order gives PyTorch's outputs, also when not square", async () => {
  const [channels, height, width, filters, outputs] = [2, 4, 8, 3, 5];
  const tensor = (shape: number[], rate: number) => ({
    shape,
    data: waves(
      shape.reduce((a, b) => a * b, 1),
      rate,
    ),
  });
  const pixels = (height / 2) * (width / 2);
  const conv = tensor([filters, channels, 3, 3], 1.3);
  const linear = tensor([outputs, filters * pixels], 0.7);
  const [convBias, linearBias] = [tensor([filters], 2), tensor([outputs], 3)];
  const file = writeSafetensors(
    new Map([
      // PyTorch's writer sorts by name, so that the classifier comes first.
      ["classifier.0.bias", linearBias],
      ["classifier.0.weight", linear],
      ["features.0.bias", convBias],
      ["features.0.weight", conv],
    ]),
  );
  const imported = await importWeights([{ name: "cnn.safetensors", bytes: file }]);
  expect(imported.layers.map(({ source, name }) => `${source}=${name}`)).toEqual([
    "features.0=conv0",
    "classifier.0=dense",
  ]);
  const pooled = imported.inputs.filter(({ geometry }) => geometry?.convs[0].pooled);
  expect(pooled.map(({ inputShape }) => inputShape)).toContainEqual([height, width, channels]);

  const image = waves(channels * height * width, 0.37);
  const nhwc = new Float32Array(image.length);
  for (let c = 0; c < channels; c++)
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++)
        nhwc[(y * width + x) * channels + c] = image[(c * height + y) * width + x];
  const model = recipe({ model: { kind: "cnn", channels: [filters], activation: "relu" } }).model;
  const labels = Array.from({ length: outputs }, (_, k) => String(k));
  const layers = architecture({
    model,
    inputShape: [height, width, channels],
    task: { kind: "classification", classes: outputs, labels },
  });
  const actual = await outputsOf(layers, imported, nhwc, [1, height, width, channels]);
  const expected = torchForward(
    image,
    [channels, height, width],
    conv,
    convBias.data,
    linear,
    linearBias.data,
  );
  actual.forEach((value, k) => {
    expect(Math.abs(value - expected[k])).toBeLessThan(1e-5);
  });
});

test("a dense net on color images has its inputs reordered once the input shape is known", async () => {
  const file = writeSafetensors(
    new Map([["weight", { shape: [1, 12], data: Float32Array.from({ length: 12 }, (_, k) => k) }]]),
  );
  const files = [{ name: "linear.safetensors", bytes: file }];
  const { checkpoints } = await importWeights(files, { inputShape: [2, 2, 3] });
  expect(Array.from(checkpoints)).toEqual([0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11]);
  await expect(importWeights(files, { inputShape: [2, 2, 5] })).rejects.toThrow(/12 values/);
});

const dense = (inputs: number, outputs: number) => ({
  shape: [outputs, inputs],
  data: waves(inputs * outputs),
});

const weights = (layers: Record<string, ReturnType<typeof dense>>, name = "net.safetensors") => ({
  name,
  bytes: writeSafetensors(
    new Map(Object.entries(layers).map(([layer, tensor]) => [`${layer}.weight`, tensor])),
  ),
});

test("shapes decide the order of layers, names between equal shapes", async () => {
  const sources = async (layers: Record<string, ReturnType<typeof dense>>) =>
    (await importWeights([weights(layers)])).layers.map(({ source }) => source);
  expect(await sources({ hidden: dense(8, 8), input: dense(2, 8), output: dense(8, 3) })).toEqual([
    "input",
    "hidden",
    "output",
  ]);
  expect(await sources({ "10": dense(4, 4), "2": dense(4, 4), "0": dense(4, 4) })).toEqual([
    "0",
    "2",
    "10",
  ]);
});

test("a series of checkpoints becomes rows of parameters", async () => {
  const [first, second] = [dense(2, 3), { shape: [3, 2], data: waves(6, 2) }];
  const { checkpoints, layout, files } = await importWeights([
    weights({ fc: first }, "step1.safetensors"),
    weights({ fc: second }, "step2.safetensors"),
  ]);
  expect(files).toEqual(["step1.safetensors", "step2.safetensors"]);
  expect(checkpoints.length).toBe(2 * parameterCount(layout));
  expect(checkpoints[6]).toBe(second.data[0]);
  expect(checkpoints[7]).toBe(second.data[2]);
  const others = await importWeights([
    weights({ fc: dense(2, 4) }, "odd.safetensors"),
    weights({ fc: first }, "epoch10.safetensors"),
    weights({ fc: second }, "epoch9.safetensors"),
    { name: "broken.safetensors", bytes: new Uint8Array(20) },
  ]);
  expect(others.files).toEqual(["epoch9.safetensors", "epoch10.safetensors"]);
  expect(others.notes.join(" ")).toMatch(/Left out: broken.safetensors: This is not a safetensors/);
  expect(others.notes.join(" ")).toMatch(
    /odd.safetensors holds another network \(2 → 4\) than epoch10.safetensors \(2 → 3\)/,
  );
});

test.each([
  ["layers that do not connect", { a: dense(2, 8), b: dense(7, 3) }, /do not form a sequence/],
  ["a scale alone", { rms: { shape: [8], data: waves(8) } }, /"rms" holds a scale alone/],
  ["normalization alone", { ln: { shape: [8], data: waves(8) } }, /do not form a sequence/],
  ["a 1-D convolution", { conv: { shape: [8, 1, 3], data: waves(24) } }, /\(8, 1, 3\)/],
  ["an empty layer", { fc: { shape: [0, 4], data: waves(0) } }, /\(0, 4\)/],
  ["NaN", { fc: { shape: [1, 2], data: Float32Array.of(1, Number.NaN) } }, /not finite/],
])("%s is a message", async (_, layers, message) => {
  await expect(importWeights([weights(layers)])).rejects.toThrow(message);
});

test.each([
  ["rnn.alpha", /"rnn.alpha" is no tensor of a dense, conv or normalization/],
  ["rnn.weight_ih_l0", /"rnn.weight_ih_l0" is of a recurrent layer \(LSTM, GRU or RNN\)/],
  ["cell.bias_hh", /"cell.bias_hh" is of a recurrent layer/],
  ["gru_cell/recurrent_kernel:0", /"gru_cell\/recurrent_kernel:0" is of a recurrent layer/],
  ["in_proj_weight", /"in_proj_weight" is of attention/],
])("%s, which is no layer's that is read, is named", async (name, message) => {
  const bytes = writeSafetensors(new Map([[name, dense(1, 1)]]));
  await expect(importWeights([{ name: "x", bytes }])).rejects.toThrow(message);
});

test("a normalization that may have been over groups or the batch is read with a note", async () => {
  const notes = async (layers: Record<string, { shape: number[]; data: Float32Array }>) => {
    const tensors = Object.entries(layers).flatMap(([layer, tensor]): [string, typeof tensor][] =>
      tensor.shape.length > 1
        ? [[`${layer}.weight`, tensor]]
        : [
            [`${layer}.weight`, tensor],
            [`${layer}.bias`, tensor],
          ],
    );
    const bytes = writeSafetensors(new Map(tensors));
    return (await importWeights([{ name: "x", bytes }])).notes.join(" ");
  };
  const conv = { shape: [4, 1, 3, 3], data: waves(36) };
  const scale = { shape: [4], data: waves(4) };
  expect(await notes({ "0": conv, "1": scale, "2": dense(4, 2) })).toMatch(
    /read as layer normalization.*GroupNorm of 1 group\): 1\. With more groups/,
  );
  expect(await notes({ fc1: dense(2, 4), gn1: scale, fc2: dense(4, 2) })).toMatch(/: gn1\. With/);
  expect(await notes({ fc1: dense(2, 4), ln1: scale, fc2: dense(4, 2) })).not.toMatch(/group/);
});

test("many interchangeable layers that lead nowhere end in a message, soon", async () => {
  const layers = Object.fromEntries(Array.from({ length: 30 }, (_, k) => [`l${k}`, dense(2, 2)]));
  await expect(importWeights([weights({ ...layers, odd: dense(3, 5) })])).rejects.toThrow(
    /do not form a sequence/,
  );
});

test("what is called the input stands first, and the output last, whatever their letters", async () => {
  const { layers } = await importWeights([
    weights({
      "hidden.0": dense(4, 4),
      "hidden.1": dense(4, 4),
      inputLayer: dense(2, 4),
      output_layer: dense(4, 2),
    }),
  ]);
  expect(layers.map(({ source }) => source)).toEqual([
    "inputLayer",
    "hidden.0",
    "hidden.1",
    "output_layer",
  ]);
});

test("where neither shapes nor names tell the order, all that fit are answers to a question", async () => {
  const file = weights({ b: dense(6, 2), a: dense(6, 6), c: dense(2, 6), d: dense(6, 6) });
  const { layers, questions } = await importWeights([file]);
  expect(layers.map(({ source }) => source)).toEqual(["a", "b", "c", "d"]);
  const [{ about, options, taken }] = questions;
  expect([about, taken, options[0].label]).toEqual(["order", 0, "a, b, c, d"]);
  const meant = options.find(({ label }) => label === "c, d, a, b");
  const again = await importWeights([file], meant?.answers);
  expect(again.layers.map(({ source }) => source)).toEqual(["c", "d", "a", "b"]);
  expect(again.questions[0].options[again.questions[0].taken]).toEqual(meant);
  const numbered = await importWeights([
    weights({ fc1: dense(2, 4), fc2: dense(4, 4), fc3: dense(4, 4), out: dense(4, 2) }),
  ]);
  expect(numbered.questions).toEqual([]);
});

const arrays = (named: Record<string, ReturnType<typeof dense>>) => ({
  name: "own.npz",
  bytes: writeNpz({
    arrays: new Map(
      Object.entries(named).map(([one, { shape, data }]) => [one, { type: "f4", shape, data }]),
    ),
    files: new Map(),
  }),
});

test("kernels of people's own are turned together, as their biases tell, or asked about", async () => {
  const [square, bias] = [
    { shape: [3, 3], data: waves(9) },
    { shape: [3], data: waves(3) },
  ];
  const first = { shape: [3, 2], data: waves(6) };
  const told = await importWeights([arrays({ W1: first, b1: bias, W2: square, b2: bias })]);
  expect(told.questions).toEqual([]);
  expect(told.checkpoints[9 + 1]).toBe(square.data[3]);
  const open = arrays({ W1: square, b1: bias, W2: square, b2: bias });
  const asked = await importWeights([open]);
  expect(asked.questions).toMatchObject([{ about: "kernels", taken: 0 }]);
  expect(asked.checkpoints[1]).toBe(square.data[1]);
  const turned = await importWeights([open], { kernels: "out-in" });
  expect(turned.checkpoints[1]).toBe(square.data[3]);
});

test("what belongs to a loss is no layer, and is named", async () => {
  const { layers, notes } = await importWeights([
    weights({ fc: dense(2, 2), criterion: { shape: [2], data: waves(2) } }),
  ]);
  expect(layers.map(({ source }) => source)).toEqual(["fc"]);
  expect(notes.join()).toContain("as of a loss: criterion");
});

test("a LeNet's kernels are laid over the images that they fit, padded or not", async () => {
  const conv = (inputs: number, outputs: number) => ({
    shape: [outputs, inputs, 5, 5],
    data: waves(25 * inputs * outputs),
  });
  const { inputs } = await importWeights([
    weights({
      conv1: conv(1, 6),
      conv2: conv(6, 16),
      fc1: dense(400, 120),
      fc2: dense(120, 84),
      fc3: dense(84, 10),
    }),
  ]);
  expect(inputs[0].inputShape).toEqual([28, 28, 1]);
  expect(inputs[0].geometry?.convs).toEqual([
    { padding: "same", pooled: true },
    { padding: "valid", pooled: true },
  ]);
  expect(inputs.find(({ inputShape }) => inputShape[0] === 32)?.geometry?.convs).toEqual(
    new Array(2).fill({ padding: "valid", pooled: true }),
  );
});
