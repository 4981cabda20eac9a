/**
 * Reference values for tests, computed in float64 by another system's automatic differentiation, as
 * objectives of this project. Vectors over all parameters are in the layout's order.
 */
import type { Samples, Task } from "../../data/dataset";
import type { ModelRecipe } from "../../recipe/schema";
import type { LossRecipe } from "../../catalog/losses";
import { architecture } from "../architecture";
import type { Layer } from "../layers";
import type { SampleObjective } from "../objective";
import type { NetworkSpec } from "../spec";
import { layersObjective } from "../tensorObjective";
import cnn from "./cnn-tanh-xent.json";
import mlpRelu from "./mlp-relu-mse.json";
import mlpTanh from "./mlp-tanh-xent.json";
import resnet from "./resnet-bn-relu-xent.json";

interface OracleFile {
  name: string;
  parameters: { name: string; shape: number[]; values: number[] }[];
  inputs: { shape: number[]; values: number[] };
  targets: { shape: number[]; values: number[] };
  outputs: number[];
  loss: number;
  gradient: number[];
  vector: number[];
  hessianVector: number[];
  hessianEigenvalues: number[];
  hessianTrace: number;
  topEigenvector: number[];
  rawDirections: number[][];
  filterNormalisedDirections: number[][];
  gridAxis: number[];
  gridLoss: number[][];
}

export interface OracleCase {
  name: string;
  /** The recipe's form of the network; null for one that no recipe describes. */
  spec: NetworkSpec | null;
  layers: Layer[];
  inputShape: number[];
  task: Task;
  samples: Samples;
  loss: LossRecipe;
  theta: Float32Array;
  /** The reference values, as they are in the file. */
  expected: OracleFile;
}

const classes = (count: number): Task => ({
  kind: "classification",
  classes: count,
  labels: Array.from({ length: count }, (_, index) => String(index)),
});

const initial = {
  bias: true,
  initialization: "auto",
  gain: 1,
  parametrization: "standard",
  baseWidth: 32,
  outputScale: 1,
        standardized: false,
} as const;

function oracleCase(
  file: OracleFile,
  network: { model: ModelRecipe; task: Task } | { layers: Layer[]; task: Task },
  loss: LossRecipe,
): OracleCase {
  const [count, ...inputShape] = file.inputs.shape;
  const { task } = network;
  const spec = "model" in network ? { model: network.model, inputShape, task } : null;
  return {
    name: file.name,
    spec,
    layers: "model" in network ? architecture({ model: network.model, inputShape, task }) : network.layers,
    inputShape,
    task,
    samples: {
      count,
      inputs: Float32Array.from(file.inputs.values),
      targets: Float32Array.from(file.targets.values),
    },
    loss,
    theta: Float32Array.from(file.parameters.flatMap(({ values }) => values)),
    expected: file,
  };
}

const conv = (name: string, inputs: number, outputs: number, stride: number): Layer => ({
  kind: "conv",
  name,
  inputs,
  outputs,
  stride,
  bias: true,
});
const tanh: Layer = { kind: "activation", activation: "tanh" };

export const oracleCases: OracleCase[] = [
  oracleCase(
    mlpTanh,
    {
      model: {
        kind: "mlp",
        hidden: [8, 8],
        activation: "tanh",
        skip: false,
        normalization: "none",
        ...initial,
      },
      task: classes(3),
    },
    { kind: "cross-entropy" },
  ),
  oracleCase(
    mlpRelu,
    {
      model: {
        kind: "mlp",
        hidden: [7, 5],
        activation: "relu",
        skip: false,
        normalization: "none",
        ...initial,
      },
      task: { kind: "regression", outputs: 1 },
    },
    { kind: "mean-squared" },
  ),
  oracleCase(
    cnn,
    {
      layers: [
        conv("conv0", 1, 4, 1),
        tanh,
        conv("conv1", 4, 5, 2),
        tanh,
        { kind: "spatialMean" },
        { kind: "dense", name: "dense", inputs: 5, outputs: 3, bias: true },
      ],
      task: classes(3),
    },
    { kind: "cross-entropy" },
  ),
  oracleCase(
    resnet,
    {
      model: {
        kind: "resnet",
        channels: 4,
        blocks: 1,
        skip: true,
        normalization: "batch",
        activation: "relu",
        ...initial,
      },
      task: classes(3),
    },
    { kind: "cross-entropy" },
  ),
];

/** The case's mean loss in TensorFlow.js, on the active backend. */
export function oracleObjective({
  layers,
  inputShape,
  task,
  samples,
  loss,
}: OracleCase): SampleObjective {
  return layersObjective({ layers, inputShape, task, samples, loss });
}
