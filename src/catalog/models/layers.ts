import * as v from "valibot";
import { listed } from "../../language/spoken";
import { t } from "../../language/t";
import { model } from "./definition";
import { type LayerRecipe, layerList } from "./layerList";
import { layerLine } from "./layerText";
import { initialWeights } from "./parts";

/** What is said of a network before "and so many more". */
const LAYERS_NAMED = 6;

const newList = (outputs: number) => [
  { kind: "dense" as const, outputs: 32 },
  { kind: "activation" as const },
  { kind: "dense" as const, outputs },
];

/** Any network that can be written down as a list of layers. */
export const layers = model({
  schema: v.strictObject({
    kind: v.literal("layers"),
    /** From inputs to logits (or regression outputs), the last one included. */
    layers: v.optional(layerList, newList(10)),
    ...initialWeights,
  }),
  describe({ layers }) {
    const lines = layers.map((layer) => {
      if (layer.kind === "residual") return t`residual (${listed(layer.layers.map(layerLine))})`;
      if (layer.kind === "directional")
        return t`directional derivative (${listed(layer.layers.map(layerLine))})`;
      return layerLine(layer);
    });
    const more = lines.length - LAYERS_NAMED;
    const named = listed(lines.slice(0, LAYERS_NAMED));
    return t`layers ${named}${more > 0 ? t` and ${more} more` : ""}`;
  },
  fitted: ({ outputs }) => ({ layers: newList(outputs) }),
  needsImages: false,
  batchNormalized: ({ layers }) => layers.some(normalizesBatch),
  hasDerivatives: ({ layers }) => layers.some(({ kind }) => kind === "directional"),
});

const normalizesBatch = (layer: LayerRecipe): boolean =>
  layer.kind === "residual"
    ? [...layer.layers, ...layer.shortcut].some(normalizesBatch)
    : layer.kind === "normalization" && layer.over === "batch";
