/** Makes files of the visitor's the dataset of the recipe. They are read when the recipe runs. */

import { type FileKind, filesTaken } from "../../catalog/datasets";
import { shown } from "../../catalog/plainText";
import type { UserFile } from "../../lab/experiment";
import { userFile } from "../../lab/userFile";
import { t } from "../../language/t";
import { describeProblem } from "../../recipe/parse";
import { limits, megabytes } from "../../results/limits";
import { editField } from "../recipe/editField";
import type { AppStore } from "../store/store";
import { datasetOf } from "./datasets";

/**
 * Takes the file of a dataset, or the two that it comes in, in any order. Settings that the recipe has
 * for the kind are kept, but for those that go with one file.
 *
 * @throws Error in words for the user; then the recipe is as it was.
 */
export async function takeData(store: AppStore, files: File[], known?: FileKind): Promise<void> {
  const tooLarge = files.find(({ size }) => size > limits.fileBytes);
  if (tooLarge)
    throw new Error(
      t`${shown(tooLarge.name)} is larger than ${megabytes(limits.fileBytes)}, which is not read.`,
    );
  const { kind, names, content, labels } = await datasetOf(files, known);
  const held = await latest(userFile(names.file, content, labels));
  if (held === null) return;
  const before = store.getState().recipe.dataset;
  const kept = before.kind === kind ? without(before, filesTaken[kind].ofOneFile) : {};
  take(store, { ...kept, kind, ...names }, held);
}

const without = (settings: object, names: readonly string[] = []): object =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => !names.includes(name)));

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
  notify(t`${file.name} is the dataset now: press Train.`);
}
