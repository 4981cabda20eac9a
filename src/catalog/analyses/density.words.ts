import type { FieldWords } from "../words";

export const density = {
  "curvature.density": {
    label: "Spectral density",
    sentence: "Density of all eigenvalues by stochastic Lanczos quadrature, with its error.",
    formula: "φ(x) = mean over probes of Σᵢ wᵢ·N(x; λᵢ, σ²)   (Ghorbani et al. 2019)",
  },
  "curvature.density.probes": {
    label: "Probes",
    sentence: "Random vectors averaged over; the error falls as one over their square root.",
    slider: { low: 1, high: 50, scale: "linear" },
  },
  "curvature.density.steps": {
    label: "Steps per probe",
    sentence: "Lanczos steps, each one Hessian-vector product.",
    slider: { low: 5, high: 120, scale: "linear" },
  },
  "curvature.density.width": {
    label: "Kernel width σ",
    sentence: "Standard deviation of the smoothing; automatic is 1 % of the spectrum's range.",
    choices: { null: "Automatic", number: "Fixed" },
    initial: 0.01,
    slider: { low: 1e-4, high: 10, scale: "log" },
  },
} satisfies Record<string, FieldWords>;
