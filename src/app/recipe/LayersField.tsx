import type { LayerRecipe } from "../../catalog/models/layerList";
import { layersText } from "../../catalog/models/layerText";
import { parseLayers } from "../../catalog/models/parseLayers";
import { LinesField, type Read } from "./LinesField";
import type { EntryProps } from "./RecipeField";

/** The layers of a network, one a line. */
export const LayersField = (props: EntryProps<LayerRecipe[]>) => (
  <LinesField {...props} written={layersText} read={read} />
);

function read(text: string): Read {
  const parsed = parseLayers(text);
  return parsed.ok ? { ok: true, value: parsed.layers } : parsed;
}
