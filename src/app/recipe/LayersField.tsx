import { useId, useState } from "react";
import type { LayerRecipe } from "../../catalog/models/layerList";
import { layersText } from "../../catalog/models/layerText";
import { parseLayers } from "../../catalog/models/parseLayers";
import { describedBy, Field } from "../controls/Field";
import type { EntryProps } from "./RecipeField";

/** The layers of a network as lines to be edited; a draft stays until it can be read. */
export function LayersField({ path, guide, value, commit }: EntryProps<LayerRecipe[]>) {
  const id = useId();
  const text = layersText(value);
  const [draft, setDraft] = useState<{ text: string; over: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const shownText = draft !== null && draft.over === text ? draft.text : text;

  function edit(next: string): void {
    const parsed = parseLayers(next);
    const fault = parsed.ok ? commit(parsed.layers) : parsed.message;
    setProblem(fault);
    setDraft({ text: next, over: parsed.ok && fault === null ? layersText(parsed.layers) : text });
  }

  return (
    <Field {...guide} id={id} problem={draft === null ? null : problem}>
      <textarea
        id={id}
        className="entry wide layers-entry"
        rows={Math.min(16, Math.max(4, shownText.split("\n").length + 1))}
        spellCheck={false}
        value={shownText}
        aria-invalid={problem !== null}
        aria-describedby={describedBy(id, problem)}
        data-field={path}
        onChange={({ target }) => edit(target.value)}
      />
    </Field>
  );
}
