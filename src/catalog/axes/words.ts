import type { WordsFor } from "../words";
import type { AxisRecipe } from ".";
import { adam } from "./adam.words";
import { eigenvector } from "./eigenvector.words";
import { gradient } from "./gradient.words";
import { pca } from "./pca.words";
import { random } from "./random.words";

export const axisWords: WordsFor<AxisRecipe> = { random, pca, eigenvector, gradient, adam };
