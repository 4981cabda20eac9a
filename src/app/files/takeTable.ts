import { describeProblem } from "../../recipe/parse";
import { editField } from "../recipe/editField";
import type { AppStore } from "../store/store";

const largest = 64 * 1024 * 1024;

/** Makes a CSV of the visitor's the dataset of the recipe. It is read when the recipe runs. */
export async function takeTable(store: AppStore, file: File): Promise<void> {
  const { recipe, setFile, editRecipe, notify } = store.getState();
  if (file.size > largest) {
    notify(`${file.name} is larger than 64 MB.`, "warning");
    return;
  }
  const name = file.name.slice(0, 200);
  const dataset =
    recipe.dataset.kind === "csv"
      ? { ...recipe.dataset, file: name, label: null }
      : { kind: "csv", file: name };
  const edited = editField(recipe, "dataset", dataset);
  if (!edited.ok) {
    notify(describeProblem({ path: name, message: edited.message }), "warning");
    return;
  }
  setFile({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
  editRecipe(edited.recipe);
  notify(`${name} is the dataset now: press Train.`);
}
