import { useApp } from "../store/context";
import { editField } from "./editField";

/** Edits one value of the recipe; returns what the schema has against it, or null. */
export function useCommit(path: string): (value: unknown) => string | null {
  const recipe = useApp((state) => state.recipe);
  const editRecipe = useApp((state) => state.editRecipe);
  return (value) => {
    const edited = editField(recipe, path, value);
    if (!edited.ok) return edited.message;
    editRecipe(edited.recipe, path);
    return null;
  };
}
