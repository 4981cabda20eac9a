import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { AscentRecipe } from ".";

export const sam: KindWords<SettingsOf<AscentRecipe, "sam">> = {
  label: "Sharpness-aware (SAM)",
  short: "SAM",
  fields: {
    radius: {
      label: "SAM radius ρ",
      sentence: "Takes the gradient at the worst nearby point, at this distance.",
      formula: "θ ← θ − η·∇L(θ + ρ·g/‖g‖)   (Foret et al. 2021)",
      slider: { low: 0, high: 1, scale: "linear" },
    },
    normalized: {
      label: "Radius is a length",
      sentence: "Off, the step up is ρ times the gradient, and vanishes with it.",
      formula: "off: θ ← θ − η·∇L(θ + ρ·g)   (Andriushchenko & Flammarion 2022)",
    },
    moves: {
      label: "Step up moves",
      sentence:
        "Of normalization alone, it is of its scales and shifts; without any it is plain descent.",
      choices: { all: "All parameters", normalization: "Normalization alone" },
    },
  },
};
