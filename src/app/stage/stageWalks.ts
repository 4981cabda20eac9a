import type { Run } from "../../results/results";
import type { StageWalks } from "../../scene/stageProps";
import type { View } from "../../snapshot/view";

/** What of a run's steps is seen on its terrain; null where nothing is, or the plane is another one. */
export function stageWalks(
  { curvature, trained, axes, departure }: Run,
  view: Pick<View, "field" | "parts" | "ensemble">,
): StageWalks | null {
  if (departure !== undefined || axes === null) return null;
  const field = view.field === "hidden" ? null : curvature.field;
  const parts = view.parts ? curvature.parts : null;
  const ensemble = view.ensemble ? curvature.ensemble : null;
  if ((field ?? parts ?? ensemble) === null) return null;
  const { first, second, cosine } = axes;
  const isUnit = (norm: number) => Math.abs(norm - 1) < 1e-6;
  return {
    ...{ field, parts, ensemble },
    arrows: view.field === "step" ? "step" : "gradient",
    steps: trained?.history.step ?? [0],
    orthonormal:
      second !== null && isUnit(first.norm) && isUnit(second.norm) && Math.abs(cosine ?? 1) < 1e-6,
  };
}
