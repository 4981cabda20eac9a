import { useDeferredValue, useMemo, useRef } from "react";
import { isFunction } from "../../catalog/models";
import type { FunctionParameter } from "../../catalog/models/functionParameters";
import { functionGallery } from "../../recipe/functionGallery";
import { useApp } from "../store/context";
import { derivativeFault } from "./expressionCheck";
import { withExpression } from "./functionNames";
import { LinesField, type Read } from "./LinesField";
import type { EntryProps } from "./RecipeField";
import { useCommit } from "./useCommit";

/** The expression of a function: its names become the parameters. With examples to start from. */
export function ExpressionField(props: EntryProps<string>) {
  const recipe = useApp((state) => state.recipe);
  const editRecipe = useApp((state) => state.editRecipe);
  const commit = useCommit("model");
  const { dataset, model } = useDeferredValue(recipe);
  const fault = useMemo(() => derivativeFault({ dataset, model }), [dataset, model]);
  /** Those that a name had before it was taken away: it may come back at the next keystroke. */
  const remembered = useRef(new Map<string, FunctionParameter>());

  function read(text: string): Read {
    const found = withExpression(recipe, text, remembered.current);
    return found.ok ? { ok: true, value: text } : found;
  }

  function change(text: unknown): string | null {
    const { model } = recipe;
    if (isFunction(model))
      for (const parameter of model.parameters) remembered.current.set(parameter.name, parameter);
    const found = withExpression(recipe, String(text), remembered.current);
    return found.ok ? commit(found.model) : found.message;
  }

  return (
    <LinesField {...props} commit={change} written={String} read={read} rows={2} fault={fault}>
      <select
        className="entry wide"
        aria-label="Take a function from the gallery"
        value=""
        onChange={({ target }) => {
          const example = functionGallery.find(({ title }) => title === target.value);
          if (example) editRecipe({ ...example.recipe, seed: recipe.seed }, "model");
        }}
      >
        <option value="" disabled>
          From the gallery…
        </option>
        {functionGallery.map(({ title }) => (
          <option key={title}>{title}</option>
        ))}
      </select>
    </LinesField>
  );
}
