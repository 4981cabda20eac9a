import { expect, test } from "vitest";
import { recipe } from "../recipe/parse";
import type { CurvatureTrack } from "../results/curvature";
import { missingCurvature } from "../results/missingCurvature";
import { emptyRun, type Run, type Trained } from "../results/results";
import type { Crew } from "./crew";
import type { Progress } from "./experiment";
import { inspectPointWith } from "./inspectPoint";
import type { Executor } from "./protocol";
import { runExperimentWith } from "./runExperiment";
import { directCrew } from "./worker/directExecutor";

const asked = recipe({
  dataset: { kind: "blobs", samples: 60, classes: 3 },
  model: { kind: "mlp", hidden: [5], activation: "tanh" },
  training: {
    optimizer: { rule: { kind: "adam" }, learningRate: 0.05 },
    steps: 40,
    checkpoints: 8,
  },
  axes: { first: { kind: "eigenvector" }, second: { kind: "eigenvector", index: 1 } },
  grid: { columns: 3, rows: 3, alpha: [-1, 1], beta: [-1, 1] },
  curvature: {
    top: 3,
    bottom: 1,
    density: { probes: 4, steps: 20 },
    dense: true,
    sharpness: { radius: 0.1 },
    track: { points: 5, trace: 2 },
    map: { columns: 3, rows: 3 },
  },
});

/** Jobs that were given the optimizer's moments along the way. */
const withMoments = new Set<string>();

/** A crew that notes them. */
function notingCrew(): Crew {
  const crew = directCrew();
  const { call, dispose } = crew.lead();
  const noting: Executor = {
    dispose,
    call(job, input, hooks) {
      if ("trained" in input && input.trained.momentsAlong) withMoments.add(job);
      return call(job, input, hooks);
    },
  };
  return { ...crew, lead: () => noting };
}

const crew = notingCrew();
const quiet = { progress: () => {}, update: () => {}, notice: () => {} };
const options = { backend: "wasm", file: null, observer: quiet } as const;
const { signal } = new AbortController();

const whole: Promise<Run> = runExperimentWith(crew)(emptyRun(asked), "train", {
  ...options,
  signal,
});

test("a run measures everything that its recipe asks for, and the parts agree", async () => {
  const { curvature, spectrum, recipe: done } = await whole;
  expect(missingCurvature(await whole)).toEqual([]);
  const { density, dense, sharpness, track, map } = curvature;
  const largest = spectrum?.eigenvalues[0] ?? Number.NaN;
  expect(dense?.eigenvalues[0]).toBeCloseTo(largest, 5);
  expect(map?.largest[4]).toBeCloseTo(largest, 4);
  expect(sharpness?.sam.maximum.settings.radius).toBe(0.1);
  expect(density?.probes).toBe(done.curvature.density?.probes);
  expect(Array.from(track?.checkpoints ?? [])).toEqual([0, 2, 4, 6, 8]);
});

test("under Adam the track is of the preconditioned Hessian, which the start does not have", async () => {
  const { track } = (await whole).curvature;
  expect(track?.sharpness[0]).toBeNaN();
  expect(track?.sharpness[4]).toBeGreaterThan(track?.trace[4] ?? Number.NaN);
});

test("moments along the way, which may be as large as all weights, go to the track alone", async () => {
  await whole;
  expect([...withMoments]).toEqual(["track"]);
});

test("the moments for it are kept while training, or found by training once more, to the same bits", async () => {
  const tracked = async (momentsAlong: Trained["momentsAlong"]) => {
    const { trained, curvature, ...rest } = await whole;
    if (trained === null) throw new Error("not trained");
    const run = {
      ...rest,
      trained: { ...trained, momentsAlong },
      curvature: { ...curvature, track: null as CurvatureTrack | null },
    };
    const details: string[] = [];
    const progress = ({ detail }: Progress) => details.push(detail);
    const observer = { ...quiet, progress };
    await runExperimentWith(crew)(run, "curvature", { ...options, observer, signal });
    return { track: run.curvature.track, trains: details.some((it) => it.includes("once more")) };
  };
  const { trained, curvature } = await whole;
  const { track } = curvature;
  expect(await tracked(trained?.momentsAlong)).toEqual({ track, trains: false });
  expect(await tracked(undefined)).toEqual({ track, trains: true });
});

test("a map goes on from the points it has", async () => {
  const run = structuredClone(await whole);
  const { map } = run.curvature;
  if (map === null) throw new Error("no map");
  map.done.set([0, 0], 4);
  map.largest.set([-1, -1], 3);
  await runExperimentWith(crew)(run, "curvature", { ...options, signal });
  expect(map.largest[3]).toBe(-1);
  expect(map.largest[4]).toBeCloseTo((await whole).curvature.map?.largest[4] ?? 0, 6);
});

test("an analysis that cannot be done is told of, and the others are done", async () => {
  const run = { ...(await whole), curvature: { ...(await whole).curvature, density: null } };
  run.curvature.sharpness = null;
  const of = { part: "hessian", restriction: { kind: "class", index: 9 } } as const;
  run.recipe = { ...asked, curvature: { ...asked.curvature, of } };
  const notices: string[] = [];
  const observer = { ...quiet, notice: (message: string) => notices.push(message) };
  await runExperimentWith(crew)(run, "curvature", { ...options, observer, signal });
  expect(notices).toEqual(["None of the measured samples is of class 9."]);
  expect(run.curvature.sharpness).not.toBeNull();
});

test("a point of the plane is measured as it stands on the surface", async () => {
  const run = await whole;
  const at = { alpha: 1, beta: -1 };
  const point = await inspectPointWith(crew)(run, at, {
    backend: "wasm",
    file: null,
    signal,
    onProgress: () => {},
  });
  expect(point?.loss).toBeCloseTo(run.surface?.loss[2] ?? Number.NaN, 5);
  expect(point?.eigenvalues.length).toBe(4);
});
