import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { RuleRecipe } from ".";
import { keptShare } from "./momentum.words";

export const muon: KindWords<SettingsOf<RuleRecipe, "muon">> = {
  label: "Muon",
  fields: {
    momentum: {
      ...keptShare,
      formula:
        "v ← μ·v + g;  W ← W − η·0.2·√max(m, n)·UVᵀ of g + μ·v = USVᵀ   (Jordan et al. 2024)",
    },
  },
};
