import { describeProblem } from "../../recipe/parse";
import { showSnapshot } from "../gallery";
import { editField } from "../recipe/editField";
import type { AppStore } from "../store/store";

const largest = 64 * 1024 * 1024;

/** Takes a file that the visitor dropped or picked: a CSV becomes the dataset, an .npz is shown. */
export async function takeFile(store: AppStore, file: File): Promise<void> {
  const state = store.getState();
  if (file.size > largest) {
    state.notify(`${file.name} is larger than 64 MB.`, "warning");
    return;
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const name = file.name.toLowerCase();
  if (name.endsWith(".npz")) {
    try {
      showSnapshot(store, bytes, true);
      state.setExhibit(null);
    } catch (error) {
      state.notify(error instanceof Error ? error.message : String(error), "warning");
    }
  } else if (/\.(csv|tsv|txt)$/.test(name)) {
    takeTable(store, file.name.slice(0, 200), bytes);
  } else {
    state.notify(`${file.name} is neither a CSV nor an .npz snapshot.`, "warning");
  }
}

function takeTable(store: AppStore, name: string, bytes: Uint8Array): void {
  const { recipe, setFile, editRecipe, notify } = store.getState();
  const dataset =
    recipe.dataset.kind === "csv"
      ? { ...recipe.dataset, file: name, label: null }
      : { kind: "csv", file: name };
  const edited = editField(recipe, "dataset", dataset);
  if (!edited.ok) {
    notify(describeProblem({ path: name, message: edited.message }), "warning");
    return;
  }
  setFile({ name, bytes });
  editRecipe(edited.recipe);
}
