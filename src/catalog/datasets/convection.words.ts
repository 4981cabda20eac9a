import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { DatasetRecipe } from ".";

export const convection: KindWords<SettingsOf<DatasetRecipe, "convection">> = {
  label: "Convection equation",
  fields: {
    samples: {
      label: "Samples",
      sentence:
        "How many points of space and time ask for the equation or the initial values. The test asks for the solution itself, on a grid.",
      slider: { low: 16, high: 5000, scale: "log" },
    },
    initial: {
      label: "Initial values",
      sentence: "Share of the samples that ask for u(x, 0) = sin x.",
      slider: { low: 0.05, high: 0.95, scale: "linear" },
    },
    speed: {
      label: "Speed",
      sentence: "How fast the wave runs around its circle.",
      formula: "u_t + βu_x = 0, solved by u = sin(x − βt), t from 0 to 1",
      slider: { low: 0, high: 50, scale: "linear" },
    },
    frame: {
      label: "Frame",
      sentence:
        "Whether the network reads places that stand still, or such that move along with the wave.",
      formula: "Moving: u(ξ, t) at ξ = x − βt, so that u_t = 0   (Mojgani et al. 2022)",
      choices: { fixed: "Fixed", moving: "Moving" },
    },
  },
};
