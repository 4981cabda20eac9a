import { parseRecipe } from "../../recipe/parse";
import type { PartnerInput } from "../../recipe/partners";
import type { Run } from "../../results/results";
import { obstacleToMore } from "../experiment/obstacleToMore";
import { pendingStage } from "../experiment/pendingStage";
import { useApp, useAppStore, useRunner } from "../store/context";
import type { AppState } from "../store/store";
import { onPlane, type PlaneChoice } from "./planes";

export interface Partners {
  /** Why none can be compared now, in plain words; null when one can. */
  obstacle: string | null;
  /** Why none can be trained beside this run at all; null when one can. */
  untrainable: string | null;
  /** Asks for one more in the recipe, trains it and measures what lies between. */
  train(partner: PartnerInput): void;
  /** Samples another plane. */
  show(plane: PlaneChoice): void;
}

/** Why nothing can be compared with the run on the stage now, in plain words; null when it can. */
export const obstacleTo = (state: AppState): string | null =>
  obstacleToMore(state, () => "Sample the whole surface first.");

/** The same of weights that were read to be compared with a run, which takes a while. */
export function obstacleFor({ trained }: Run, state: AppState): string | null {
  return state.run.trained === trained
    ? obstacleTo(state)
    : "Another run is on the stage by now: choose the weights again.";
}

/** Training partners of the run on the stage. */
export function usePartners(): Partners {
  const store = useAppStore();
  const runner = useRunner();
  const obstacle = useApp(obstacleTo);
  const untrainable = useApp(({ run }) =>
    run.weights === undefined
      ? null
      : "These weights come from files: how they were trained is not known, so no partner can be trained beside them, and other weights can be compared.",
  );
  return {
    obstacle,
    untrainable,
    train(partner) {
      const state = store.getState();
      if (obstacleTo(state) !== null) return;
      const { recipe, run, editRecipe } = state;
      const parsed = parseRecipe({ ...recipe, partners: [...recipe.partners, partner] });
      if (!parsed.ok) return;
      editRecipe(parsed.recipe, "partners");
      void runner.start(pendingStage(parsed.recipe, run) ?? "partners");
    },
    show({ axes }) {
      if (obstacle !== null) return;
      const { recipe, editRecipe } = store.getState();
      editRecipe(onPlane(recipe, axes), "axes");
      void runner.start("surface");
    },
  };
}
