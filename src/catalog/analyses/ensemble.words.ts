import type { FieldWords } from "../words";

export const ensemble = {
  "curvature.ensemble": {
    label: "Many paths",
    sentence: "The training many times over, with their mean and spread.",
    rare: true,
  },
  "curvature.ensemble.paths": {
    label: "Paths",
    sentence: "How many; each has batches and noise of its own.",
    slider: { low: 2, high: 1000, scale: "log" },
    rare: true,
  },
  "curvature.ensemble.from": {
    label: "From",
    sentence: "All from the run’s start, or from points evenly spread over the plane.",
    choices: { start: "The start", plane: "All over the plane" },
    rare: true,
  },
  "curvature.ensemble.moments": {
    label: "Moments of a path",
    sentence: "Points of each path that are kept besides its start.",
    slider: { low: 10, high: 400, scale: "log" },
    rare: true,
  },
} satisfies Record<string, FieldWords>;
