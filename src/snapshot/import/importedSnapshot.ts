import { recipe } from "../../recipe/parse";
import { emptyRun, type ImportedFrom, type Surface, type Trajectory } from "../../results/results";
import { surfaceAt } from "../../results/surfaceAt";
import type { Snapshot } from "../snapshot";
import { defaultView } from "../view";
import type { AxisNames } from "./gridSurface";

/** Points of a path in the coordinates of a plane. */
export interface PlanePath {
  alpha: Float32Array;
  beta: Float32Array;
}

/** A surface that another program sampled, as a snapshot to look at. */
export function importedSnapshot(
  surface: Surface,
  imported: ImportedFrom,
  names: AxisNames,
): Snapshot {
  const unknownDirection = {
    recipe: { kind: "random", index: 0 } as const,
    // What lies a coordinate away is not in such files.
    norm: Number.NaN,
    explained: null,
  };
  const isLine = surface.beta.length === 1;
  const missing = surface.done.reduce((count, done) => count + 1 - done, 0);
  const notes = [...imported.notes];
  if (missing > 0) {
    notes.push(
      `${missing.toLocaleString("en")} of ${surface.done.length.toLocaleString("en")} points are not computed.`,
    );
  }
  return {
    title: imported.file,
    view: defaultView,
    run: {
      ...emptyRun(recipe({ name: imported.file.slice(0, 120) })),
      imported: { ...imported, notes },
      axes: {
        first: { ...unknownDirection, name: names.alpha },
        second: isLine ? null : { ...unknownDirection, name: names.beta },
        cosine: null,
        explained: null,
        directions: new Float32Array(),
        origin: new Float32Array(),
      },
      surface,
    },
  };
}

/**
 * The snapshot with a path on it of which only the coordinates are known. Its true losses and its
 * distance from the plane stay NaN; the losses on the plane are interpolated from the surface.
 */
export function withPath(snapshot: Snapshot, { alpha, beta }: PlanePath): Snapshot {
  const { run, view } = snapshot;
  if (run.surface === null) throw new Error("A path needs a surface to lie on.");
  const { surface } = run;
  const unknown = new Float32Array(alpha.length).fill(Number.NaN);
  const trajectory: Trajectory = {
    alpha,
    beta,
    loss: unknown,
    planeLoss: alpha.map((value, index) => surfaceAt(surface, value, beta[index])),
    residual: unknown.slice(),
  };
  const note = "Losses along the path are interpolated from the surface.";
  return {
    ...snapshot,
    run: {
      ...run,
      ...(run.imported && {
        imported: { ...run.imported, notes: [...run.imported.notes, note] },
      }),
      trajectory,
    },
    view: { ...view, trajectory: "projected" },
  };
}
