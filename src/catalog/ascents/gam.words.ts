import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { AscentRecipe } from ".";

const share = { low: 0, high: 1, scale: "linear" } as const;

export const gam: KindWords<SettingsOf<AscentRecipe, "gam">> = {
  label: "Gradient norm aware (GAM)",
  fields: {
    radius: {
      label: "GAM radius ρ",
      sentence: "Takes the gradient where it is longest nearby, at this distance.",
      formula:
        "g₀ = ∇L(θ), g₁ = ∇L(θ + ρ′ĝ₀), θ₁ = θ + ρ·unit(g₁ − g₀), g₂ = ∇L(θ₁), g₃ = ∇L(θ₁ + ρ′ĝ₂); step along h = β₁g₁ + (1 − β₁)g₃ less γ times what g₀ + (1 − β₀)g₂ has orthogonal to h   (Zhang et al. 2023)",
      slider: { low: 0, high: 1, scale: "linear" },
    },
    inner: {
      label: "Look ahead ρ′",
      sentence: "How far along the gradient it looks to see where that grows.",
      slider: { low: 0, high: 0.1, scale: "linear" },
      rare: true,
    },
    near: {
      label: "Share at the start β₁",
      sentence: "Of the gradient ahead of θ itself; the rest is that ahead of the point found.",
      slider: share,
      rare: true,
    },
    far: {
      label: "Share at the end 1 − β₀",
      sentence: "Of the gradient at the point found, beside that at θ, in what is taken off.",
      slider: share,
      rare: true,
    },
    across: {
      label: "Taken off γ",
      sentence: "Of what points across the step.",
      slider: share,
      rare: true,
    },
  },
};
