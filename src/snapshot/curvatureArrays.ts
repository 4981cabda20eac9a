/** The arrays of a run's curvature by the names they have in a snapshot file, and the way back. */
import type {
  CurvatureMap,
  CurvatureResults,
  CurvatureTrack,
  SpectralReport,
} from "../results/curvature";
import { limits } from "../results/limits";
import type { CurvatureFacts } from "./curvatureFacts";
import { gridFrom } from "./gridArrays";
import type { ArrayReader, RunArrays } from "./namedArrays";
import { addWalkArrays, walksFrom } from "./walkArrays";

/** Adds `density` (with `density_x`, `density_band`), `dense_eigenvalues`, `track_*`, `map_*` and walks. */
export function addCurvatureArrays(arrays: RunArrays, curvature: CurvatureResults): void {
  addWalkArrays(arrays, curvature);
  const { density, dense, track, map } = curvature;
  const vector = (name: string, data: Float32Array | Float64Array) =>
    arrays.set(name, { shape: [data.length], data });
  if (density !== null) {
    vector("density_x", density.density.x);
    vector("density", density.density.density);
    vector("density_band", density.density.band);
  }
  if (dense !== null) vector("dense_eigenvalues", dense.eigenvalues);
  if (track !== null) {
    vector("track_checkpoint", Float64Array.from(track.checkpoints));
    vector("track_sharpness", track.sharpness);
    vector("track_residual", track.residual);
    vector("track_gradient_norm", track.gradientNorm);
    vector("track_trace", track.trace);
    vector("track_trace_error", track.traceError);
  }
  if (map !== null) {
    const shape = [map.beta.length, map.alpha.length];
    vector("map_alpha", map.alpha);
    vector("map_beta", map.beta);
    arrays.set("map_largest", { shape, data: map.largest });
    arrays.set("map_smallest", { shape, data: map.smallest });
    arrays.set("map_ratio", { shape, data: map.ratio });
    arrays.set("map_largest_residual", { shape, data: map.largestResidual });
    arrays.set("map_smallest_residual", { shape, data: map.smallestResidual });
    arrays.set("map_done", { shape, data: map.done });
  }
}

/** What facts and arrays tell together; an analysis without its arrays counts as not done. */
export function curvatureFrom(facts: CurvatureFacts, reader: ArrayReader): CurvatureResults {
  return {
    density: densityFrom(facts.density, reader),
    dense:
      facts.dense !== null && reader.has("dense_eigenvalues")
        ? {
            ...facts.dense,
            eigenvalues: reader.double("dense_eigenvalues", { most: limits.seriesValues }),
          }
        : null,
    sharpness: facts.sharpness,
    track: trackFrom(facts.track, reader),
    map: mapFrom(reader),
    ...walksFrom(reader),
    points: facts.points.map((point) => ({
      ...point,
      eigenvalues: Float64Array.from(point.eigenvalues),
      residuals: Float64Array.from(point.residuals),
    })),
  };
}

function densityFrom(facts: CurvatureFacts["density"], reader: ArrayReader): SpectralReport | null {
  if (facts === null || !reader.has("density")) return null;
  const { sigma, ...report } = facts;
  const x = reader.double("density_x", { most: limits.seriesValues });
  return {
    ...report,
    density: {
      x,
      density: reader.double("density", x.length),
      band: reader.double("density_band", x.length),
      sigma,
    },
  };
}

function trackFrom(facts: CurvatureFacts["track"], reader: ArrayReader): CurvatureTrack | null {
  if (facts === null || !reader.has("track_sharpness")) return null;
  const checkpoints = Int32Array.from(
    reader.double("track_checkpoint", { most: limits.pathPoints }),
  );
  const column = (name: string) => reader.double(`track_${name}`, checkpoints.length);
  return {
    checkpoints,
    sharpness: column("sharpness"),
    residual: column("residual"),
    gradientNorm: column("gradient_norm"),
    trace: column("trace"),
    traceError: column("trace_error"),
    ...facts,
  };
}

function mapFrom(reader: ArrayReader): CurvatureMap | null {
  if (!reader.has("map_largest")) return null;
  const { alpha, beta, points } = gridFrom(reader, "map_alpha", "map_beta");
  const grid = (name: string) => reader.single(`map_${name}`, points);
  // Older files have the larger of the two residuals only.
  const residual = (end: string) =>
    grid(reader.has("map_residual") ? "residual" : `${end}_residual`);
  return {
    alpha,
    beta,
    largest: grid("largest"),
    smallest: grid("smallest"),
    ratio: grid("ratio"),
    largestResidual: residual("largest"),
    smallestResidual: residual("smallest"),
    done: Uint8Array.from(grid("done")),
  };
}
