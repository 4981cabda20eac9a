import { type Stream, stream } from "../random/stream";
import type { DatasetRecipe } from "../recipe/schema";
import { ReadError } from "../results/readError";
import { blobs } from "./blobs";
import { circles } from "./circles";
import type { Collection } from "./collection";
import { readCsv } from "./csv";
import type { Dataset } from "./dataset";
import { glyphs } from "./glyphs";
import { hashSamples } from "./hash";
import { withLabelNoise } from "./labelNoise";
import { readMnist } from "./mnist";
import { moons } from "./moons";
import { readNpzData } from "./npzData";
import { regression } from "./regression";
import { repeatedInputs } from "./repeated";
import { spirals } from "./spirals";
import { select, split } from "./split";
import { standardizeTable } from "./standardize";

/** The user's own file, where the recipe asks for one. */
export interface DataFile {
  name: string;
  bytes: Uint8Array;
  /** The other file of an IDX pair. */
  labels?: Uint8Array;
}

function collect(recipe: DatasetRecipe, random: Stream, file: DataFile | null): Collection {
  switch (recipe.kind) {
    case "spirals":
      return spirals(recipe, random);
    case "moons":
      return moons(recipe, random);
    case "circles":
      return circles(recipe, random);
    case "blobs":
      return blobs(recipe, random);
    case "regression":
      return regression(recipe, random);
    case "glyphs":
      return glyphs(recipe, random);
    case "csv":
      return readCsv(required(file, recipe.file).bytes, recipe);
    case "npz":
      return readNpzData(required(file, recipe.file).bytes, recipe, random);
    case "idx": {
      const { bytes, labels } = required(file, recipe.file);
      if (labels === undefined) throw missing(recipe.labels);
      return readMnist(bytes, labels, recipe, random);
    }
  }
}

const missing = (name: string) => new ReadError(`Choose the file "${name}": this recipe needs it.`);

function required(file: DataFile | null, name: string): DataFile {
  if (file === null) throw missing(name);
  return file;
}

/**
 * The dataset of a recipe. Equal recipes, seeds and files give equal data on every machine.
 * Generation draws from the stream "data", the split from the stream "split".
 *
 * @throws ReadError when the file is missing or cannot be used.
 */
export function makeDataset(recipe: DatasetRecipe, seed: number, file: DataFile | null): Dataset {
  const collection = collect(recipe, stream(seed, "data"), file);
  const { task, inputShape, columns } = collection;
  const chosen = split(collection, recipe.testFraction, stream(seed, "split"));
  const notes = [...collection.notes];
  if (columns) notes.push(...standardizeTable(collection, columns, chosen.train));
  let train = select(collection, chosen.train);
  const test = select(collection, chosen.test);
  const repeated = repeatedInputs(train, test);
  if (repeated > 0) {
    notes.push(
      `${repeated} of the ${test.count} test samples are also among the training samples: their test loss is one of samples that were trained on.`,
    );
  }
  if (recipe.kind === "blobs") {
    train = withLabelNoise(train, recipe.classes, recipe.labelNoise, stream(seed, "data", 1));
  }
  return { task, inputShape, train, test, hash: hashSamples([train, test]), notes };
}
