import type { WordsFor } from "../words";
import type { DatasetRecipe } from ".";
import { spirals } from "./spirals.words";

export const datasetWords: WordsFor<DatasetRecipe> = { spirals };
