import * as v from "valibot";
import type { LayerRecipe } from "../../catalog/models/layerList";
import { layersText } from "../../catalog/models/layerText";
import { describePartner, partnersSchema } from "../../recipe/partners";
import type { FieldGuide } from "./fieldGuide";
import { fieldGuide } from "./fieldGuide";
import type { RecipeDifference } from "./recipeDifferences";

export interface DifferenceWords {
  /** "Learning rate η". */
  label: string;
  /** What each of the two recipes has there: "0.05", "Mini-batch: 64", "off". */
  values: [string, string];
}

/** What differs, as the recipe panel names it. */
export function differenceWords({ path, values: [a, b] }: RecipeDifference): DifferenceWords {
  const guide = fieldGuide(path);
  if (path === "partners") {
    return { label: guide.label, values: [partnersWords(a), partnersWords(b)] };
  }
  const axis = /^axes\.(first|second)\./.exec(path)?.[1];
  const label = axis === undefined ? guide.label : `${axisNames[axis]}: ${lowered(guide.label)}`;
  return { label, values: [valueWords(guide, a), valueWords(guide, b)] };
}

/** Of a recipe's list of partners. */
function partnersWords(value: unknown): string {
  const partners = v.safeParse(partnersSchema, value);
  if (!partners.success || partners.output.length === 0) return "none";
  return partners.output.map(describePartner).join("; ");
}

const axisNames: Record<string, string> = { first: "Axis α", second: "Axis β" };

const lowered = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

function valueWords({ choices, countFrom }: FieldGuide, value: unknown): string {
  if (isLayers(value)) return layersText(value).replace(/\n\s*/g, ", ");
  const choice = choices?.[String(value)];
  if (choice !== undefined) return choice;
  if (value === null || value === undefined || value === false) return "off";
  if (Array.isArray(value)) return value.length === 0 ? "none" : listWords(value);
  if (typeof value === "number") return String(value + (countFrom ?? 0));
  if (typeof value === "string") return value === "" ? "none" : value;
  return "on";
}

const isLayers = (value: unknown): value is LayerRecipe[] =>
  Array.isArray(value) && typeof value[0] === "object";

/** Many equal numbers are counted: "32×24". */
function listWords(values: unknown[]): string {
  const [first] = values;
  const equal = values.length > 3 && values.every((value) => value === first);
  return equal ? `${first}×${values.length}` : values.join(", ");
}
