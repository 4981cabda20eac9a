import type { FieldWords } from "../words";
import type { parametrization as settings } from "./parametrization";

export const parametrization: Record<keyof typeof settings, FieldWords> = {
  parametrization: {
    label: "Parametrization",
    sentence:
      "How learning rates and initial weights go with width: all are the same at the base width.",
    formula:
      "W = m·θ with r = n/n₀ of what a layer reads and s of what it writes (1 at both ends).  NTK: m = 1/√r;  μP for gradient descent: m = √(s/r), biases √s;  for Adam: m = 1/r;  in both, first outputs times 1/√r",
    choices: {
      standard: "Standard",
      ntk: "NTK",
      mup: "μP for gradient descent",
      "mup-adam": "μP for Adam",
    },
    rare: true,
  },
  baseWidth: {
    label: "Base width",
    sentence:
      "Width n₀ of hidden layers (units, or channels) at which the network is the standard one.",
    when: { setting: "parametrization", is: ["ntk", "mup", "mup-adam"] },
    rare: true,
  },
  outputScale: {
    label: "Output scale",
    sentence:
      "Multiplies all outputs: with a large one, weights hardly move (lazy training); a step of η then acts like one of α²η.",
    formula: "f = α·f_θ  (Chizat et al. 2019, arXiv 1812.07956)",
    slider: { low: 0.01, high: 100, scale: "log" },
    rare: true,
  },
  standardized: {
    label: "Standardized weights",
    sentence:
      "The weights of each hidden unit have mean 0 and a deviation of their own, whatever training makes of θ.",
    formula: "W = √(2/n)·(θ − mean θ)/std θ over the n weights of a unit  (Qiao et al. 2019)",
    rare: true,
  },
};
