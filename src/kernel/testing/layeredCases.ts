/** Networks of operations on random samples, for tests of their derivatives. */
import type { Samples, Task } from "../../data/dataset";
import { type Stream, stream } from "../../random/stream";
import type { DifferentiableNetwork } from "../fusedDerivatives";
import type { FusedActivation } from "../fusedMlp";
import type { FusedOperation } from "../layeredNetwork";

const gaussians = (random: Stream, length: number, scale = 1): Float32Array =>
  Float32Array.from({ length }, () => scale * random.gaussian());

export const threeClasses: Task = { kind: "classification", classes: 3, labels: [] };
const twoValues: Task = { kind: "regression", outputs: 2 };

export const at = (height: number, width: number, channels: number) => ({
  height,
  width,
  channels,
});
export const flat = (channels: number) => at(1, 1, channels);
export const act = (shape: ReturnType<typeof at>, activation: FusedActivation): FusedOperation => ({
  ...shape,
  kind: "activation",
  activation,
});

/** dense, normalization, activation; twice, the second time as a residual branch; dense. */
function perceptron(
  kind: "batchNormalization" | "layerNormalization",
  activation: FusedActivation,
): FusedOperation[] {
  const block = (inputs: number, outputs: number): FusedOperation[] => [
    { ...flat(inputs), kind: "dense", outputs, bias: true },
    { ...flat(outputs), kind },
    act(flat(outputs), activation),
  ];
  return [
    ...block(4, 7),
    { ...flat(7), kind: "save" },
    ...block(7, 7),
    { ...flat(7), kind: "addSaved" },
    { ...flat(7), kind: "dense", outputs: 3, bias: true },
  ];
}

/** Everything that images go through, on sides that are no multiple of anything. */
function pictures(
  normalization: "batchNormalization" | "layerNormalization" | "none",
  pooling: "averagePooling" | "maxPooling",
): FusedOperation[] {
  const normalize = (shape: ReturnType<typeof at>): FusedOperation[] =>
    normalization === "none" ? [] : [{ ...shape, kind: normalization }];
  return [
    { ...at(5, 6, 2), kind: "convolution", outputs: 5, bias: true },
    ...normalize(at(5, 6, 5)),
    act(at(5, 6, 5), "tanh"),
    { ...at(5, 6, 5), kind: pooling },
    { ...at(2, 3, 5), kind: "save" },
    { ...at(2, 3, 5), kind: "convolution", outputs: 5, bias: false },
    ...normalize(at(2, 3, 5)),
    act(at(2, 3, 5), "gelu"),
    { ...at(2, 3, 5), kind: "convolution", outputs: 5, bias: true },
    ...normalize(at(2, 3, 5)),
    { ...at(2, 3, 5), kind: "addSaved" },
    act(at(2, 3, 5), "relu"),
    { ...at(2, 3, 5), kind: "spatialMean" },
    { ...flat(5), kind: "dense", outputs: 3, bias: true },
  ];
}

export interface Case {
  network: DifferentiableNetwork;
  theta: Float32Array;
  v: Float32Array;
  w: Float32Array;
  batch: Int32Array;
}

function samplesOf(random: Stream, count: number, width: number, task: Task): Samples {
  return {
    count,
    inputs: gaussians(random, count * width),
    targets:
      task.kind === "regression"
        ? gaussians(random, count * task.outputs)
        : Float32Array.from({ length: count }, () => random.integer(task.classes)),
  };
}

/** Parameters of an operation. */
function sizeOf(operation: FusedOperation): number {
  const { kind, height, width, channels } = operation;
  if (kind === "convolution" || kind === "dense") {
    const inputs = kind === "dense" ? height * width * channels : 9 * channels;
    return (inputs + Number(operation.bias)) * operation.outputs;
  }
  return kind.endsWith("Normalization") ? 2 * channels : 0;
}

function randomCase(
  operations: FusedOperation[],
  count: number,
  options: Partial<Pick<DifferentiableNetwork, "loss" | "task">> & {
    lenders?: number;
    given?: boolean;
  } = {},
): Case {
  const { loss = "cross-entropy", task = threeClasses, lenders, given } = options;
  const random = stream(count, "init");
  const [{ height, width, channels }] = operations;
  const features = height * width * channels;
  const size = operations.reduce((sum, operation) => sum + sizeOf(operation), 0);
  const normalized = operations.filter(({ kind }) => kind === "batchNormalization");
  return {
    network: {
      operations,
      loss,
      task,
      samples: samplesOf(random, count, features, task),
      ...(lenders && { lending: samplesOf(random, lenders, features, task) }),
      ...(given && {
        moments: Float32Array.from(
          normalized.flatMap(({ channels }) => [
            ...gaussians(random, channels),
            ...gaussians(random, channels).map((x) => 0.2 + x * x),
          ]),
        ),
      }),
    },
    theta: gaussians(random, size, 0.4),
    v: gaussians(random, size),
    w: gaussians(random, size),
    batch: Int32Array.from({ length: 11 }, () => random.integer(count)),
  };
}

const twoOutputs = (operations: FusedOperation[]): FusedOperation[] =>
  operations.map((operation, index) =>
    index === operations.length - 1 ? ({ ...operation, outputs: 2 } as FusedOperation) : operation,
  );

/** What is tested, and networks that have it. */
export const layeredCases: [string, Case][] = [
  ["dense, batch normalization, relu", randomCase(perceptron("batchNormalization", "relu"), 21)],
  ["dense, batch normalization, tanh", randomCase(perceptron("batchNormalization", "tanh"), 150)],
  ["dense, layer normalization, gelu", randomCase(perceptron("layerNormalization", "gelu"), 150)],
  [
    "dense, layer normalization, gelu by tanh",
    randomCase(perceptron("layerNormalization", "gelu-tanh"), 21),
  ],
  [
    "dense, values",
    randomCase(twoOutputs(perceptron("batchNormalization", "gelu")), 19, {
      task: twoValues,
      loss: "mean-squared",
    }),
  ],
  [
    "dense, moments given",
    randomCase(perceptron("batchNormalization", "tanh"), 21, { given: true }),
  ],
  [
    "dense, moments of other samples",
    randomCase(perceptron("batchNormalization", "tanh"), 21, { lenders: 13 }),
  ],
  ["images", randomCase(pictures("none", "maxPooling"), 12)],
  ["images, batch normalization", randomCase(pictures("batchNormalization", "averagePooling"), 12)],
  ["images, layer normalization", randomCase(pictures("layerNormalization", "maxPooling"), 12)],
  [
    "images, moments given",
    randomCase(pictures("batchNormalization", "maxPooling"), 12, { given: true }),
  ],
  [
    "images, moments of other samples",
    randomCase(pictures("batchNormalization", "averagePooling"), 12, { lenders: 9 }),
  ],
];

export function caseNamed(name: string): Case {
  const found = layeredCases.find(([other]) => other === name);
  if (found === undefined) throw new Error(`There is no case called ${name}.`);
  return found[1];
}
