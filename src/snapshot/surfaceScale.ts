import { concatenate, concatenateFloats } from "../results/concatenate";
import type { Surface, Trajectory } from "../results/results";
import { type HeightScale, heightScale } from "./heightScale";
import type { View } from "./view";

type ScaleView = Pick<View, "height" | "ceiling">;

/** What one picture draws; without a surface, nothing. */
interface Scaled {
  surface: Surface | null;
  trajectory: Pick<Trajectory, "loss"> | null;
}

/** The scale that every picture of this surface uses under this view. */
export function surfaceScale(
  surface: Surface,
  trajectory: Trajectory | null,
  view: ScaleView,
): HeightScale {
  return commonScale([{ surface, trajectory }], {
    ...view,
    ceiling: view.ceiling ?? surface.usualCeiling ?? null,
  });
}

/**
 * One scale for several pictures: equal losses have equal heights and colors in all of them. It is
 * that of all their losses together.
 */
export function commonScale(pictures: readonly Scaled[], view: ScaleView): HeightScale {
  const drawn = pictures.filter(({ surface }) => surface !== null);
  const surfaces = drawn.flatMap(({ surface }) => surface ?? []);
  return heightScale(concatenateFloats(surfaces.map(({ loss }) => loss)), {
    height: view.height,
    ceiling: view.ceiling,
    done: concatenate(surfaces.map(({ done }) => done)),
    include: concatenateFloats(drawn.flatMap(({ trajectory }) => trajectory?.loss ?? [])),
  });
}

/** A scale of several pictures, for one of them: the holes are its own. */
export function scaleIn(scale: HeightScale, { loss, done }: Surface): HeightScale {
  return {
    ...scale,
    holes: loss.filter((value, n) => done[n] === 1 && Number.isNaN(value)).length,
  };
}
