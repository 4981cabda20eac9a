import { type DatasetRecipe, testFractionOf } from "../catalog/datasets";
import { worded } from "../language/worded";
import { type Stream, stream } from "../random/stream";
import { ReadError } from "../results/readError";
import type { Collection } from "./collection";
import type { Dataset } from "./dataset";
import { collect } from "./datasets";
import type { DataFile } from "./datasets/source";
import { fillMissing } from "./fillMissing";
import { hashSamples } from "./hash";
import { repeatedInputs } from "./repeated";
import { scaleInputs } from "./scaleInputs";
import { type Split, select, split, splitOwn } from "./split";

/**
 * The dataset of a recipe. Equal recipes, seeds and files give equal data on every machine.
 * Generation draws from the stream "data", the split from the stream "split",
 * what corrupts training samples from the second of the streams "data".
 *
 * @param file that the samples are read from: the visitor's, or the site's own of a published set.
 * @throws ReadError when the file is missing or cannot be used.
 */
export function makeDataset(recipe: DatasetRecipe, seed: number, file: DataFile | null): Dataset {
  const collection = collect(recipe, { random: stream(seed, "data"), file });
  const { task, inputShape } = collection;
  const chosen = splitAs(recipe, collection, stream(seed, "split"));
  const notes = [...collection.notes];
  fillMissing(collection.inputs, collection.inputs.length / collection.count, chosen.train);
  if ("inputs" in recipe) notes.push(...scaleInputs(collection, recipe, chosen.train));
  const clean = select(collection, chosen.train);
  const test = select(collection, chosen.test);
  const repeated = repeatedInputs(clean, test);
  if (repeated > 0) {
    notes.push(
      `${repeated} of the ${test.count} test samples are also among the training samples: their test loss is one of samples that were trained on.`,
    );
  }
  const train = collection.corrupt?.(clean, stream(seed, "data", 1)) ?? clean;
  return { task, inputShape, train, test, hash: hashSamples([train, test]), notes };
}

function splitAs(recipe: DatasetRecipe, collection: Collection, random: Stream): Split {
  const { testFrom = collection.count, count } = collection;
  const own = "split" in recipe ? recipe.split === "own" : testFrom < count;
  if (!own) return split(collection, testFractionOf(recipe), random);
  if (testFrom === 0 || testFrom === count) {
    throw new ReadError(
      worded`The file holds no ${testFrom === 0 ? "training" : "test"} samples of its own: take a fraction of its samples for the test.`,
    );
  }
  return splitOwn(count, testFrom, random);
}
