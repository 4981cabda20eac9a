import type { DatasetRecipe } from "../../catalog/datasets";
import type { Worded } from "../../language/worded";
import { stream } from "../../random/stream";
import type { DataLook, ReadSamples } from "../../results/dataLook";
import { ReadError } from "../../results/readError";
import { haveOwnTest } from "../../results/sampleArrays";
import { collect } from "../datasets";
import type { DataFile } from "../datasets/source";
import { partsOf } from "../parts";
import { rangeOf } from "../rangeOf";
import { proposeArrays } from "./proposeArrays";
import { lookAtTable, proposeTable } from "./proposeTable";

/**
 * What a file of samples holds, and what comes of it under a dataset's settings.
 *
 * @param propose whether settings that tell columns and arrays apart are proposed, or taken as they are.
 */
export function lookAtData(dataset: DatasetRecipe, file: DataFile, propose: boolean): DataLook {
  try {
    if (!propose) {
      const table = dataset.kind === "csv" ? lookAtTable(file, dataset) : null;
      return { dataset, table, read: read(dataset, file) };
    }
    const { dataset: asked, table } = proposed(dataset, file);
    const found = read(asked, file);
    return { dataset: withTask(asked, found), table, read: found };
  } catch (error) {
    return { dataset, table: null, read: { problem: problemOf(error) } };
  }
}

function proposed(dataset: DatasetRecipe, file: DataFile): Pick<DataLook, "dataset" | "table"> {
  switch (dataset.kind) {
    case "csv": {
      const { proposal, table } = proposeTable(file);
      return { dataset: { ...dataset, ...proposal }, table };
    }
    case "npz":
      return { dataset: { ...dataset, ...proposeArrays(file) }, table: null };
    case "idx": {
      const own = haveOwnTest(partsOf(file));
      return { dataset: { ...dataset, split: own ? "own" : "fraction" }, table: null };
    }
    default:
      return { dataset, table: null };
  }
}

/** Targets that are found to be numbers make a regression of the recipe, which then has no cross-entropy. */
function withTask(dataset: DatasetRecipe, found: DataLook["read"]): DatasetRecipe {
  const isNumbers = "range" in found && found.range !== null;
  return isNumbers && "task" in dataset ? { ...dataset, task: "regression" } : dataset;
}

function read(dataset: DatasetRecipe, file: DataFile): DataLook["read"] {
  try {
    const { count, testFrom, inputShape, task, targets, notes } = collect(dataset, {
      random: stream(1, "data"),
      file,
    });
    const own = "split" in dataset && dataset.split === "own" ? testFrom : undefined;
    const facts: ReadSamples = {
      train: own ?? count,
      test: own === undefined ? 0 : count - own,
      inputShape,
      classes: null,
      range: null,
      notes,
    };
    if (task.kind === "regression") return { ...facts, range: rangeOf(targets) };
    const counts = new Array<number>(task.classes).fill(0);
    for (const target of targets) counts[target] += 1;
    return { ...facts, classes: task.labels.map((label, at) => ({ label, count: counts[at] })) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** @throws what is no message for the user. */
function problemOf(error: unknown): Worded {
  if (error instanceof ReadError) return error.worded;
  throw error;
}
