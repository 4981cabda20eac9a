import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { TaskRecipe } from ".";
import { drawWords } from "./chance.words";

export const shifted: KindWords<SettingsOf<TaskRecipe, "shifted">> = {
  label: "Shifted",
  fields: {
    by: {
      label: "Shift",
      sentence: "What is done to the inputs of both splits; but noise and fading need images.",
      choices: {
        noise: "Noise",
        fade: "Less contrast",
        blur: "Blur",
        turn: "A turn",
        move: "A move to the side",
      },
    },
    level: {
      label: "Level",
      sentence:
        "From none to the strongest: noise of deviation 1, four fifths of the contrast, a blur over 2 pixels, a turn by 45°, a move by 2.5 pixels.",
      slider: { low: 0, high: 5, scale: "linear" },
    },
    draw: drawWords,
  },
};
