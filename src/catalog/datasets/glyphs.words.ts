import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { DatasetRecipe } from ".";
import { samples, target, testFraction } from "./sampling.words";

export const glyphs: KindWords<SettingsOf<DatasetRecipe, "glyphs">> = {
  label: "Glyph digits",
  fields: {
    samples,
    testFraction,
    size: {
      label: "Image size",
      sentence: "Pixels along each side of an image.",
      choices: { 12: "12×12", 16: "16×16" },
    },
    difficulty: {
      label: "Difficulty",
      sentence:
        "How far each digit is bent, shifted and blurred; 1.0 is easy, 1.6 separates models.",
      slider: { low: 0, high: 2.5, scale: "linear" },
    },
    target,
  },
};
