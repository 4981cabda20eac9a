import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { AxisRecipe } from ".";

export const partner: KindWords<SettingsOf<AxisRecipe, "partner">> = {
  label: "Towards a partner",
  fields: {
    index: {
      label: "Partner",
      sentence: "Which of the recipe's partners; the plane through two of them contains both.",
      countFrom: 1,
      formula: "δ = (θ′ − θ)/‖θ′ − θ‖, a second one without its part along the first",
    },
    place: {
      label: "Place",
      sentence:
        "The partner's weights, its weights after matching, or the point that bends the curve to it.",
      choices: { solution: "Solution", matched: "Matched solution", curve: "Bend of the curve" },
    },
  },
};
