import type { ChoiceWords } from "../words";
import type { AxisRecipe } from ".";
import { adam } from "./adam.words";
import { eigenvector } from "./eigenvector.words";
import { gradient } from "./gradient.words";
import { parameter } from "./parameter.words";
import { partner } from "./partner.words";
import { pca } from "./pca.words";
import { random } from "./random.words";

export const axisWords: ChoiceWords<AxisRecipe> = {
  label: "Direction",
  sentence: "How the direction is chosen.",
  formula: "The surface is L(θ + α·δ + β·η)",
  kinds: { random, pca, eigenvector, gradient, adam, partner, parameter },
};
