/** Files of samples are taken at once, then looked at: what they need is proposed, and asked where it matters. */
import { type FileKind, isFromFile } from "../../catalog/datasets";
import { shown } from "../../catalog/plainText";
import type { DataLook } from "../../results/dataLook";
import { editField } from "../recipe/editField";
import type { AppStore } from "../store/store";
import { samplesWords } from "./samplesWords";
import { takeData } from "./takeData";

/**
 * Makes files the dataset of the recipe under the settings that are proposed for them.
 *
 * @param asks whether a dialog may show what was recognized.
 * @param known what files are whose names do not tell.
 * @throws Error in words for the user; then the recipe is as it was.
 */
export async function takeAndLook(
  store: AppStore,
  files: File[],
  asks = true,
  known?: FileKind,
): Promise<void> {
  await takeData(store, files, known);
  const { recipe, file } = store.getState();
  if (file === null || !isFromFile(recipe.dataset)) return;
  const { lookInWorker } = await import("../../lab/client/lookInWorker");
  const { dataset } = recipe;
  const look = await lookInWorker({ dataset, file, propose: true }).catch(() => null);
  const now = store.getState();
  // What is wrong with a file is said when it is trained on.
  if (look === null || now.file !== file || now.recipe.dataset !== dataset) return;
  const edited = editField(now.recipe, "dataset", look.dataset);
  if (edited.ok && JSON.stringify(edited.recipe.dataset) !== JSON.stringify(dataset))
    now.editRecipe(edited.recipe);
  if ("problem" in look.read) return;
  if (asks && isWorthAsking(look)) now.ask({ kind: "samples" });
  else {
    const notes = look.read.notes.slice(0, NOTES_SAID).join(" ");
    now.notify(`${shown(file.name)}: ${samplesWords(look.read)}. ${notes}`.trim());
  }
}

/** Whether something was recognized that the user should see before it is trained on. */
function isWorthAsking({ dataset, table }: DataLook): boolean {
  if (dataset.kind === "npz")
    return dataset.split === "own" || dataset.layout !== "auto" || dataset.white !== null;
  if (dataset.kind !== "csv" || table === null)
    return "split" in dataset && dataset.split === "own";
  const { label, header, without, text, missing, images, split } = dataset;
  const set = [
    table.oneHot.length > 0,
    header !== "auto",
    text !== "omitted",
    missing !== "omitted",
    split === "own",
  ];
  return (
    label !== null ||
    without.length > 0 ||
    images ||
    set.includes(true) ||
    table.columns.some((column) => column.aside !== null || column.missing > 0)
  );
}

const NOTES_SAID = 3;
