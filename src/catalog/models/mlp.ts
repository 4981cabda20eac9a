import * as v from "valibot";
import { said } from "../../language/spoken";
import { t } from "../../language/t";
import { model } from "./definition";
import { parametrization, parametrizationWords } from "./parametrization";
import {
  activation,
  activationNames,
  hidden,
  initialWeights,
  isOverBatch,
  normalization,
  normalizationWords,
} from "./parts";

export const mlp = model({
  schema: v.strictObject({
    kind: v.literal("mlp"),
    hidden: hidden([32]),
    activation,
    /** Adds a layer's input to its output wherever the widths agree. */
    skip: v.optional(v.boolean(), false),
    normalization: normalization("none"),
    /** Of dense layers; in front of batch normalization they have none anyway. */
    bias: v.optional(v.boolean(), true),
    ...initialWeights,
    ...parametrization,
  }),
  describe({ hidden, activation, skip, normalization, bias, ...rest }, ends) {
    const extras = `${bias ? "" : said(", no biases")}${parametrizationWords(rest)}`;
    if (hidden.length === 0) return t`linear model${extras}`;
    const widths = foldedWidths(hidden);
    const all = ends === null ? widths : `${ends.inputs}–${widths}–${ends.outputs}`;
    const skips = skip && canSkip(hidden, ends?.inputs ?? null) ? ", skip connections" : "";
    return t`MLP ${all}, ${activationNames[activation]}${skips}${normalizationWords(normalization)}${extras}`;
  },
  needsImages: false,
  batchNormalized: ({ normalization }) => isOverBatch(normalization),
  plainUnits: ({ hidden, skip, bias, normalization }) =>
    hidden.length > 0 && bias && !skip && !isOverBatch(normalization),
  onlyKernels: ({ hidden, bias, normalization }) =>
    !bias && (hidden.length === 0 || normalization === "none"),
  inert({ hidden }, field, inputs) {
    if (field !== "activation" && field !== "normalization" && field !== "skip") return undefined;
    if (hidden.length === 0) return "a linear model has no hidden layer";
    return field !== "skip" || canSkip(hidden, inputs)
      ? undefined
      : "no layer is as wide as the one before it";
  },
});

/** Runs of equal widths are folded: [32, 32, 32, 32] reads "[32]×4". */
function foldedWidths(widths: number[]): string {
  const folded = widths.length > 3 && widths.every((width) => width === widths[0]);
  return folded ? `[${widths[0]}]×${widths.length}` : widths.join("–");
}

/** Whether skip connections bridge any layer: they do where neighboring widths agree, or may. */
function canSkip(hidden: number[], inputs: number | null): boolean {
  return hidden.some((width, index) => {
    const before = index === 0 ? inputs : hidden[index - 1];
    return before === null || before === width;
  });
}
