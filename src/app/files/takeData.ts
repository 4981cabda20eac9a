/** Makes files of the visitor's the dataset of the recipe. They are read when the recipe runs. */

import { plainText, shown } from "../../catalog/plainText";
import type { UserFile } from "../../lab/experiment";
import { userFile } from "../../lab/userFile";
import { describeProblem } from "../../recipe/parse";
import { limits, megabytes } from "../../results/limits";
import { editField } from "../recipe/editField";
import type { AppStore } from "../store/store";
import { idxAxes } from "./idxAxes";

const shortName = ({ name }: File): string => plainText(name).slice(0, limits.title);

/**
 * Takes a table (CSV), arrays (.npz), or images with their labels (two IDX files, in any order).
 *
 * @throws Error in words for the user; then the recipe is as it was.
 */
export async function takeData(store: AppStore, files: File[]): Promise<void> {
  const [first] = files;
  const tooLarge = files.find(({ size }) => size > limits.fileBytes);
  if (tooLarge)
    throw new Error(
      `${shown(tooLarge.name)} is larger than ${megabytes(limits.fileBytes)}, which is not read.`,
    );
  if (await isIdx(files)) return takeImages(store, files);
  if (files.length > 1) throw new Error("Samples come from one file, or from a pair of IDX files.");
  const kind = /\.npz$/i.test(first.name) ? "npz" : "csv";
  const file = shortName(first);
  const held = await latest(userFile(file, first));
  if (held === null) return;
  const before = store.getState().recipe.dataset;
  // Another table may have other columns.
  const kept = before.kind === kind ? { ...before, ...(kind === "csv" && { label: null }) } : {};
  take(store, { ...kept, kind, file }, held);
}

/** Whether every file is of the kind that MNIST comes in. */
export async function isIdx(files: File[]): Promise<boolean> {
  const axes = await Promise.all(files.map(idxAxes));
  return axes.every((count) => count !== null);
}

async function takeImages(store: AppStore, files: File[]): Promise<void> {
  const axes = await Promise.all(files.map(idxAxes));
  const images = files[axes.indexOf(3)];
  const labels = files[axes.indexOf(1)];
  if (files.length !== 2 || images === undefined || labels === undefined) {
    throw new Error("IDX images and their labels come as two files: choose both together.");
  }
  const names = { file: shortName(images), labels: shortName(labels) };
  const held = await latest(userFile(names.file, images, labels));
  if (held === null) return;
  const before = store.getState().recipe.dataset;
  const kept = before.kind === "idx" ? before : {};
  take(store, { ...kept, kind: "idx", ...names }, held);
}

let choices = 0;

/** What was read; null when another file has been chosen meanwhile. */
async function latest(reading: Promise<UserFile>): Promise<UserFile | null> {
  const choice = ++choices;
  const file = await reading;
  return choice === choices ? file : null;
}

function take(store: AppStore, dataset: object, file: UserFile): void {
  const { recipe, setFile, editRecipe, notify } = store.getState();
  const edited = editField(recipe, "dataset", dataset);
  if (!edited.ok) throw new Error(describeProblem({ path: file.name, message: edited.message }));
  setFile(file);
  editRecipe(edited.recipe);
  notify(`${file.name} is the dataset now: press Train.`);
}
