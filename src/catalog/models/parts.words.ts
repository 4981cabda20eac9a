import type { FieldWords } from "../words";
import { activationNames } from "./parts";

export const activation: FieldWords = {
  label: "Activation",
  sentence: "The nonlinearity after every hidden layer.",
  formula:
    "ReLU(x) = max(0, x);  exact GELU(x) = x·Φ(x) = ½x·(1 + erf(x/√2));  its tanh form ½x·(1 + tanh(√(2/π)·(x + 0.044715x³)))",
  choices: activationNames,
};
export const skip: FieldWords = {
  label: "Skip connections",
  sentence: "Adds a layer's input to its output wherever the widths agree.",
  formula: "h ← h + f(h) instead of h ← f(h)",
};
export const normalization: FieldWords = {
  label: "Normalization",
  sentence:
    "Rescales activations, over the batch, over each sample's units, or over one after the other (batch–channel normalization).",
  formula: "ĥ = γ·(h − mean) / √(variance + ε) + β",
  choices: { none: "None", batch: "Batch", layer: "Layer", "batch-channel": "Batch, then layer" },
};
export const bias: FieldWords = {
  label: "Biases",
  sentence: "Whether every layer adds a number of its own for each unit.",
  formula: "h = W·x + b,  or h = W·x",
  rare: true,
};
export const channels: FieldWords = {
  label: "Channels",
  sentence: "Output channels of the 3×3 convolutions.",
};
export const initialWeights: Record<"initialization" | "gain", FieldWords> = {
  initialization: {
    label: "Initialization",
    sentence:
      "Standard deviation of the initial weights; automatic is He for ReLU and GELU, else Glorot.",
    formula: "Glorot √(2/(in+out)),  He √(2/in),  LeCun √(1/in)",
    choices: { auto: "Automatic", glorot: "Glorot", he: "He", lecun: "LeCun" },
    rare: true,
  },
  gain: {
    label: "Initial gain",
    sentence: "Multiplies every initial weight.",
    slider: { low: 0.1, high: 10, scale: "log" },
    rare: true,
  },
};
