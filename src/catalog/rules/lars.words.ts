import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { RuleRecipe } from ".";
import { keptShare } from "./momentum.words";

export const lars: KindWords<SettingsOf<RuleRecipe, "lars">> = {
  label: "LARS",
  fields: {
    momentum: keptShare,
    trust: {
      label: "Trust",
      sentence: "How long a step of each kernel is, as a share of the kernel, at a rate of 1.",
      formula: "v ← μ·v + η·trust·‖w‖/‖g‖·g;  w ← w − v   (You et al. 2017)",
      slider: { low: 1e-3, high: 1, scale: "log" },
    },
  },
};
