/** Operators of ONNX as layers. https://onnx.ai/onnx/operators/ */
import { shown } from "../../../catalog/plainText";
import { type Worded, worded } from "../../../language/worded";
import { ReadError } from "../../../results/readError";
import type { NamedTensor } from "../safetensors";
import { floats, integers, type Message, text } from "./wire";

export interface OnnxNode {
  op: string;
  inputs: string[];
  outputs: string[];
  attributes: Map<string, Message>;
}

/** What an operator is in a list of layers, with the tensors of those that have any. */
export interface OnnxLayer {
  /** As the list's schema takes it; null for what changes nothing. */
  recipe: object | null;
  /** By role: "kernel" [in, out], "weight" [out, in, …], "bias", "running_mean", …. */
  tensors: [role: string, tensor: NamedTensor][];
}

type Weights = ReadonlyMap<string, NamedTensor>;

const IDLE = new Set(["Dropout", "Identity", "Cast"]);
const ACTIVATIONS = new Map([
  ["Relu", "relu"],
  ["Tanh", "tanh"],
  ["Sigmoid", "sigmoid"],
  ["Softplus", "softplus"],
]);

/** @throws ReadError naming the operator, when it is none that is read. */
export function onnxLayer(node: OnnxNode, weights: Weights): OnnxLayer {
  const { op, inputs, attributes } = node;
  const refuse = (what: string | Worded) =>
    new ReadError(worded`${called(node)} of the ONNX model ${what}, which is not read.`);
  const attributeOf = (name: string): Message => attributes.get(name) ?? new Map();
  const int = (name: string, initial: number) => integers(attributeOf(name), 3)[0] ?? initial;
  const ints = (name: string) => (attributes.has(name) ? integers(attributeOf(name), 8) : null);
  const float = (name: string, initial: number) => floats(attributeOf(name), 2)[0] ?? initial;
  const word = (name: string) => text(attributeOf(name), 4);
  const tensor = (index: number): NamedTensor => {
    const found = weights.get(inputs[index] ?? "");
    if (found === undefined) throw refuse("has weights that the model computes");
    return found;
  };
  const layer = (recipe: object | null, ...tensors: OnnxLayer["tensors"]) => ({ recipe, tensors });
  const only = (condition: boolean, what: string | Worded) => {
    if (!condition) throw refuse(what);
  };
  const bias = (index: number): OnnxLayer["tensors"] =>
    inputs[index] === undefined || inputs[index] === "" ? [] : [["bias", flat(tensor(index))]];
  /** ONNX has [top, left, bottom, right]. */
  const padding = () => {
    only(
      ["", "NOTSET", "VALID", "SAME_UPPER"].includes(word("auto_pad")),
      "is padded at the start",
    );
    if (word("auto_pad") === "SAME_UPPER") return "same";
    const [top = 0, left = 0, bottom = 0, right = 0] = ints("pads") ?? [];
    return [top, bottom, left, right];
  };
  if (IDLE.has(op)) return layer(null);
  const activation = ACTIVATIONS.get(op);
  if (activation !== undefined) return layer({ kind: "activation", activation });
  switch (op) {
    case "Gemm": {
      only(
        int("transA", 0) === 0 && float("alpha", 1) === 1 && float("beta", 1) === 1,
        "is scaled",
      );
      const role = int("transB", 0) === 1 ? "weight" : "kernel";
      const matrix = tensor(1);
      const outputs = matrix.shape[role === "weight" ? 0 : 1];
      const own = bias(2);
      return layer({ kind: "dense", outputs, bias: own.length > 0 }, [role, matrix], ...own);
    }
    case "MatMul": {
      const matrix = tensor(1);
      only(matrix.shape.length === 2, "multiplies no matrix");
      return layer({ kind: "dense", outputs: matrix.shape[1], bias: false }, ["kernel", matrix]);
    }
    case "Conv": {
      const kernel = tensor(1);
      only(kernel.shape.length === 4, worded`has a kernel of ${kernel.shape.length} axes`);
      only(
        (ints("dilations") ?? []).every((step) => step === 1),
        "is dilated",
      );
      const [outputs, , height, width] = kernel.shape;
      const own = bias(2);
      const recipe = {
        kind: "conv",
        outputs,
        size: [height, width],
        stride: ints("strides") ?? [1, 1],
        padding: padding(),
        groups: int("group", 1),
        bias: own.length > 0,
      };
      return layer(recipe, ["weight", kernel], ...own);
    }
    case "BatchNormalization":
      return layer(
        { kind: "normalization", over: "batch", epsilon: rounded(float("epsilon", 1e-5)) },
        ["weight", tensor(1)],
        ["bias", tensor(2)],
        ["running_mean", tensor(3)],
        ["running_var", tensor(4)],
      );
    case "MaxPool":
    case "AveragePool": {
      only(int("ceil_mode", 0) === 0, "rounds its windows up");
      only(
        (ints("dilations") ?? []).every((step) => step === 1),
        "is dilated",
      );
      const size = ints("kernel_shape");
      return layer({
        kind: "pool",
        pooling: op === "MaxPool" ? "max" : "average",
        size,
        stride: ints("strides") ?? [1, 1],
        padding: padding(),
        countPadding: int("count_include_pad", 0) === 1,
      });
    }
    case "GlobalAveragePool":
      return layer({ kind: "spatial-mean" });
    case "ReduceMean": {
      const axes = ints("axes") ?? Array.from(weights.get(inputs[1] ?? "")?.data ?? []);
      only(["2,3", "-1,-2", "-2,-1"].includes(axes.join(",")), "takes the mean over other axes");
      return layer({ kind: "spatial-mean" });
    }
    case "Flatten":
      only(int("axis", 1) === 1, "keeps other axes than the samples'");
      return layer({ kind: "flatten" });
    case "Reshape": {
      // A shape that the model computes is that of what is flattened, or does not fit what follows.
      const to = weights.get(inputs[1] ?? "")?.data;
      only(to === undefined || to.length === 2, `gives ${to?.length} axes`);
      return layer({ kind: "flatten" });
    }
    case "LeakyRelu": {
      const slope = rounded(float("alpha", 0.01));
      return layer({ kind: "activation", activation: "leaky-relu", slope });
    }
    case "Elu":
      only(float("alpha", 1) === 1, "has an α of its own");
      return layer({ kind: "activation", activation: "elu" });
    case "Gelu":
      return layer({
        kind: "activation",
        activation: word("approximate") === "tanh" ? "gelu-tanh" : "gelu",
      });
    default:
      throw new ReadError(
        worded`The ONNX model has the operator ${shown(op)}, which is not read: dense layers, convolutions, pooling, normalization, activations and additions are.`,
      );
  }
}

export const called = ({ op, outputs }: OnnxNode): Worded =>
  worded`The ${shown(op)} that gives "${shown(outputs[0] ?? "")}"`;

const flat = ({ data }: NamedTensor): NamedTensor => ({ shape: [data.length], data });

/** 0.2 and not 0.20000000298: attributes are float32, and were written as decimals. */
const rounded = (value: number): number => Number(value.toPrecision(7));
