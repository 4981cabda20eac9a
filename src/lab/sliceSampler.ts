import { gridCoordinates } from "../plane/axisRange";
import { coarseGrid, coarseSide } from "../plane/coarseGrid";
import { coarseToFine } from "../plane/coarseToFine";
import { slicedCoefficients } from "../plane/slicedPlane";
import { emptySurface, gridCoefficients } from "../plane/surfaceGrid";
import type { Surface, Trajectory } from "../results/results";
import type { SampleChanges } from "../results/sampleChanges";
import { surfaceAt } from "../results/surfaceAt";
import { finalStatistics } from "../results/trained";
import type { Crew } from "./crew";
import type { Turn } from "./latestTurn";
import { type PlacedSlice, placedTrajectory, slicePlacer } from "./placeSlice";
import type { EngineUsed, Executor, JobInput, JobResult } from "./protocol";
import { IN_FLIGHT, sampleGrid, type TileDealing, type TilePace } from "./sampleGrid";
import {
  LEAST_SAMPLES,
  restingKnobs,
  type Sliceable,
  settlesWithSamples,
  sliceFacts,
  solutionsIn,
} from "./sliceable";
import type { Slice, SliceKnobs, SliceOptions } from "./slicer";
import { successors } from "./successors";
import { withPlane } from "./withPlane";

/** Tiles of the fine surface are so short that a turn of the knob interrupts it at once. */
const INTERRUPTIBLE: TilePace = { firstTile: 16, shortest: 0.012, longest: 0.05 };
/** A fine surface that takes longer is shown while it fills in, this often. */
const SHOW_EVERY = 300;
/** Along each axis, of those that tell how a landscape settles with its samples. */
const CHANGED_POINTS = 5;

export interface SliceSamplerJob {
  crew: Crew;
  run: Sliceable;
  span: JobResult<"span">;
  options: SliceOptions;
  /** Ends everything. */
  signal: AbortSignal;
}

type Losses = Pick<Trajectory, "loss" | "planeLoss">;

/** Measures placed planes: a coarse surface for a moving hand, the fine one for a resting one. */
export function createSliceSampler({ crew, run, span, options, signal }: SliceSamplerJob) {
  const place = slicePlacer(run.trained, run.axes, span, run.recipe.axes);
  const statistics = finalStatistics(run.trained);
  /** What each worker was asked for last. */
  const prepared = new WeakMap<Executor, { setUp: string; used: Promise<EngineUsed> }>();
  let secondsPerPoint = Number.POSITIVE_INFINITY;
  /** True losses of the path on as many samples as were evaluated last. */
  let pathLoss = run.trajectory?.loss ?? new Float32Array();
  let drawn: Promise<void> = Promise.resolve();
  /** How the landscape settles with its samples, of the plane that it was asked of last. */
  let settling: { plane: string; changes: SampleChanges } | null = null;

  const sourceAt = ({ samples }: Pick<SliceKnobs, "samples">) => ({
    recipe: { ...run.recipe, evaluation: { ...run.recipe.evaluation, samples } },
    file: options.file,
  });

  /** Gives a worker the span's directions around the center, unless it has them. */
  function prepare(executor: Executor, knobs: SliceKnobs, placed: PlacedSlice) {
    const setUp = `${knobs.center} ${knobs.samples} ${knobs.rescale}`;
    const held = prepared.get(executor);
    if (held?.setUp === setUp) return held.used;
    const { center: origin, directions } = placed;
    const input = { ...sourceAt(knobs), origin, directions, statistics };
    const asked = { setUp, used: executor.call("plane", input, { signal }) };
    prepared.set(executor, asked);
    asked.used.catch(() => {
      // What it has then, nobody knows.
      if (prepared.get(executor) === asked) prepared.delete(executor);
    });
    return asked.used;
  }

  /** Samples `surface` in a placed plane. @returns who did it. */
  async function sample(
    surface: Surface,
    { knobs }: Pick<Turn, "knobs">,
    placed: PlacedSlice,
    how: { order: Int32Array; dealing?(samplers: number): TileDealing; signal: AbortSignal },
    onTile: (done: number, seconds: number) => void,
  ) {
    await crew.start(options.backend);
    const prepareOne = (executor: Executor) => prepare(executor, knobs, placed);
    const { samplers, more, used } = await withPlane(crew, prepareOne);
    const began = performance.now();
    const { workers } = await sampleGrid({
      samplers,
      more,
      surface,
      order: how.order,
      coefficients: (indices) =>
        slicedCoefficients(placed.plane, gridCoefficients(surface, indices, knobs.tilts.length)),
      signal: how.signal,
      onTile,
      replace: successors(crew, prepareOne, options.notice),
      pace: INTERRUPTIBLE,
      dealing: how.dealing?.(samplers.length),
    });
    const seconds = (performance.now() - began) / 1000;
    return { ...used, workers, seconds };
  }

  function sliceOf(
    knobs: SliceKnobs,
    { axes, ...placed }: PlacedSlice,
    surface: Surface,
    losses: Losses,
    provenance: Slice["provenance"],
  ): Slice {
    const trajectory =
      run.trajectory === null || knobs.rescale !== 1
        ? null
        : placedTrajectory({ axes, ...placed }, losses);
    const departure = sliceFacts(run, knobs, span.third);
    const solutions = solutionsIn(run, knobs);
    return { axes, trajectory, solutions, surface, departure, provenance };
  }

  /** The path's losses as far as a surface alone tells them. */
  function readOff(surface: Surface, { plane: { path } }: PlacedSlice): Losses {
    const planeLoss = path.alpha.map((alpha, t) => surfaceAt(surface, alpha, path.beta[t]));
    return { loss: pathLoss, planeLoss };
  }

  async function measureSpeed(knobs: SliceKnobs): Promise<void> {
    await sampleCoarse({ knobs }, place(knobs));
  }

  async function sampleCoarse(turn: Pick<Turn, "knobs">, placed: PlacedSlice) {
    const surface = coarseGrid(run.surface, coarseSide(secondsPerPoint));
    const points = surface.loss.length;
    const order = Int32Array.from({ length: points }, (_, index) => index);
    // All of it is under way at once: there is no time for more than one way there and back.
    const dealing = (samplers: number) => ({
      tile: Math.ceil(points / (samplers * IN_FLIGHT)),
      inFlight: IN_FLIGHT,
    });
    let spent = 0;
    const used = await sample(surface, turn, placed, { order, dealing, signal }, (_, seconds) => {
      spent += seconds;
    });
    // By the workers' own time: drawing may have kept this thread.
    secondsPerPoint = spent / used.workers / points;
    surface.originLoss = surfaceAt(surface, 0, 0);
    return { surface, provenance: provenanceOf(used) };
  }

  function provenanceOf(used: EngineUsed & { workers: number; seconds: number }) {
    const adapter = used.backend === "webgpu" ? (run.provenance.surface?.adapter ?? "") : "";
    return { ...run.provenance, surface: { ...used, adapter } };
  }

  async function coarse(turn: Turn): Promise<void> {
    const placed = place(turn.knobs);
    const { surface, provenance } = await sampleCoarse(turn, placed);
    if (signal.aborted) return;
    const slice = sliceOf(turn.knobs, placed, surface, readOff(surface, placed), provenance);
    const milliseconds = performance.now() - turn.since;
    await drawn;
    if (!signal.aborted) drawn = options.onSurface(slice, "coarse", milliseconds);
  }

  async function fine(turn: Turn): Promise<void> {
    const { knobs } = turn;
    const placed = place(knobs);
    const surface = emptySurface(run.surface.alpha, run.surface.beta);
    const { indices, levelEnds } = coarseToFine(surface.alpha.length, surface.beta.length);
    let shown = performance.now();
    const how = { order: indices, signal: turn.signal };
    const used = await sample(surface, turn, placed, how, (done) => {
      if (done < levelEnds[0] || performance.now() - shown < SHOW_EVERY) return;
      shown = performance.now();
      const slice = sliceOf(knobs, placed, surface, readOff(surface, placed), run.provenance);
      drawn = options.onSurface(slice, "fine", null);
    });
    if (turn.signal.aborted) return;
    const { loss, planeLoss, originLoss } = await samplePath(knobs, placed, turn.signal);
    if (knobs.rescale === 1) pathLoss = loss;
    surface.originLoss = originLoss;
    const slice = sliceOf(knobs, placed, surface, { loss, planeLoss }, provenanceOf(used));
    const milliseconds = performance.now() - turn.since;
    await drawn;
    if (turn.signal.aborted) return;
    drawn = options.onSurface(slice, "fine", milliseconds);
    await measureSettling(turn, placed);
  }

  /** For whoever turns the number of samples. A failure leaves the slices as they are. */
  async function measureSettling({ knobs, signal: interrupted }: Turn, { axes }: PlacedSlice) {
    const { samples, ...plane } = knobs;
    if (settling === null && samples === restingKnobs(run).samples) return;
    if (!settlesWithSamples(run)) return options.onSampleChanges(null);
    const name = JSON.stringify(plane);
    try {
      if (settling?.plane !== name)
        settling = { plane: name, changes: await sampleChanges(axes, interrupted) };
      if (!interrupted.aborted) options.onSampleChanges(settling.changes);
    } catch (error) {
      if (!interrupted.aborted)
        options.notice(`The slope over samples could not be measured: ${(error as Error).message}`);
    }
  }

  function sampleChanges({ origin, directions }: PlacedSlice["axes"], interrupted: AbortSignal) {
    const { alpha, beta } = run.surface;
    const samples = run.data[run.recipe.evaluation.split];
    const line = (on: Float32Array): Float32Array =>
      on.length === 1 ? on : gridCoordinates([on[0], on[on.length - 1]], CHANGED_POINTS);
    const input: JobInput<"sampleChanges"> = {
      ...sourceAt({ samples }),
      origin,
      directions,
      alpha: line(alpha),
      beta: line(beta),
      statistics,
      from: LEAST_SAMPLES,
    };
    return crew.lead().call("sampleChanges", input, { signal: interrupted });
  }

  function samplePath(knobs: SliceKnobs, placed: PlacedSlice, interrupted: AbortSignal) {
    const { origin, directions } = placed.axes;
    const { checkpoints } = run.trained;
    const { alpha, beta } = placed.plane.path;
    // Rescaled weights are far from the path: then the loss at the origin is all that is asked for.
    const none = new Float32Array();
    const path =
      knobs.rescale === 1
        ? { checkpoints, origin, directions, alpha, beta }
        : { checkpoints: none, origin, directions, alpha: none, beta: none };
    const input: JobInput<"path"> = { ...sourceAt(knobs), path, statistics };
    return crew.lead().call("path", input, { signal: interrupted });
  }

  return { measureSpeed, coarse, fine };
}
