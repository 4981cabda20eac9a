import type { FieldWords } from "../words";

export const track = {
  "curvature.track": {
    label: "Curvature along the run",
    sentence: "Largest eigenvalue of the training loss at checkpoints, beside the stable limit.",
  },
  "curvature.track.points": {
    label: "Points on the run",
    sentence: "Checkpoints measured, evenly spaced with the first and the last.",
    slider: { low: 2, high: 200, scale: "log" },
  },
  "curvature.track.trace": {
    label: "Products for the trace",
    sentence: "Hessian-vector products spent on the trace at each point; 0 leaves it out.",
    slider: { low: 0, high: 50, scale: "linear" },
  },
  "curvature.track.traceBy": {
    label: "Trace by",
    sentence: "Hutch++ is far surer from about 15 products on, where few eigenvalues are large.",
    formula: "mean of vᵀ·H·v over random v = ±1   (Hutchinson 1990); Meyer et al. 2021",
    choices: { hutchinson: "Hutchinson", "hutch++": "Hutch++" },
  },
} satisfies Record<string, FieldWords>;
