import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { DatasetRecipe } from ".";
import { samples, testFraction } from "./sampling.words";

export const denoising: KindWords<SettingsOf<DatasetRecipe, "denoising">> = {
  label: "Denoising on a line",
  fields: {
    samples: { ...samples, slider: { low: 16, high: 100_000, scale: "log" } },
    testFraction,
    modes: {
      label: "Modes",
      sentence: "How many normal distributions, equally likely, the clean numbers come from.",
      slider: { low: 1, high: 9, scale: "linear" },
    },
    distance: {
      label: "Distance",
      sentence: "From each mode to the next.",
      slider: { low: 0.1, high: 4, scale: "log" },
    },
    spread: {
      label: "Width of a mode",
      sentence: "Standard deviation of the clean numbers around their mode.",
      slider: { low: 0, high: 0.5, scale: "linear" },
    },
    steps: {
      label: "Steps of diffusion",
      sentence: "From clean numbers to noise, and as many back when numbers are generated.",
      formula: "x_t = √ᾱ_t x₀ + √(1 − ᾱ_t) ε,   ᾱ_t = Π(1 − β_s)   (Ho et al. 2020)",
      slider: { low: 10, high: 1000, scale: "log" },
    },
    firstRate: {
      label: "First rate of noise",
      sentence: "β of the first step, the share of the variance that noise takes over there.",
      slider: { low: 1e-4, high: 0.1, scale: "log" },
    },
    lastRate: {
      label: "Last rate of noise",
      sentence: "β of the last step; between, rates grow evenly.",
      slider: { low: 1e-3, high: 0.9, scale: "log" },
    },
    frequencies: {
      label: "Frequencies of time",
      sentence: "The network is told the step by a sine and a cosine of each.",
      slider: { low: 1, high: 32, scale: "linear" },
    },
  },
};
