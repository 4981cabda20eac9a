import type { ChoiceWords } from "../words";
import type { AscentRecipe } from ".";
import { asam } from "./asam.words";
import { gradient } from "./gradient.words";
import { orthogonal } from "./orthogonal.words";
import { sam } from "./sam.words";

export const ascentWords: ChoiceWords<AscentRecipe> = {
  label: "Gradient",
  sentence: "Which gradient a step follows: that of the weights, or of a point found first.",
  kinds: { gradient, sam, asam, orthogonal },
};
