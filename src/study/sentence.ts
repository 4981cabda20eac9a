import * as v from "valibot";
import { numeral, said } from "../language/spoken";
import { t } from "../language/t";
import type { Criterion, Over, Reduction, Ref, Value } from "./criterion";
import { type Measure, measureSchema } from "./measure";
import { measureWords } from "./measureWords";
import type { Study } from "./study";

type Words = Pick<Study, "variations" | "measures">;

interface Limits {
  low: number | null;
  high: number | null;
}

/** A number that was measured, to three digits. */
export const figure = (value: number): string => figureBeside(value, { low: null, high: null });

/** To more digits where three would put it on the other side of a bound's limits. */
export function figureBeside(value: number, { low, high }: Limits): string {
  if (Number.isNaN(value)) return "–";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  const passes = (number: number): boolean =>
    (low === null || number >= low) && (high === null || number <= high);
  let digits = 3;
  let shown = Number(value.toPrecision(digits));
  while (passes(shown) !== passes(value)) {
    digits += 1;
    shown = Number(value.toPrecision(digits));
  }
  return exact(shown);
}

/** A number with all its digits, as a power of ten where it is far from 1. */
function exact(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e5 || size < 1e-3)) {
    const [digits, exponent] = value.toExponential().split("e");
    const power = `10${superscript(Number(exponent))}`;
    return numeral((digits === "1" ? power : `${digits}·${power}`).replaceAll("-", "−"));
  }
  return numeral(String(value).replace("-", "−"));
}

const superscript = (exponent: number): string =>
  Array.from(String(exponent), (sign) => "⁰¹²³⁴⁵⁶⁷⁸⁹"["0123456789".indexOf(sign)] ?? "⁻").join("");

/** A criterion in words, made from the criterion itself. */
export function sentence(criterion: Criterion, words: Words): string {
  return `${begun(clause(criterion, words))}.`;
}

/** As a sentence begins: λ_max and r_e stay what they are. */
export const begun = (text: string): string =>
  text.replace(/^[a-zäöü](?!_)/, (letter) => letter.toUpperCase());

function clause(criterion: Criterion, words: Words): string {
  switch (criterion.test) {
    case "between":
      return t`${valueWords(criterion.value, words)} is ${bounds(criterion)}${overWords(criterion.over)}`;
    case "diverges":
      return t`${labelOf(criterion.variation, words)} diverges${overWords(criterion.over)}`;
    case "all":
      return criterion.of.map((part) => clause(part, words)).join(said("; "));
    case "any":
      return criterion.of.map((part) => clause(part, words)).join(said(", or "));
  }
}

function bounds({ low, high }: Limits): string {
  if (low !== null && low === high) return exact(low);
  if (low !== null && high !== null) return t`between ${exact(low)} and ${exact(high)}`;
  return low !== null ? t`at least ${exact(low)}` : t`at most ${exact(high ?? Number.NaN)}`;
}

function overWords(over: Over): string {
  if (typeof over === "object") return t` for at least ${over.atLeast} seeds`;
  if (over === "every seed") return "";
  return said(over === "mean" ? " in the mean over seeds" : " in the median over seeds");
}

const reductionWords: Record<Reduction, (of: string) => string> = {
  first: (of) => t`first ${of}`,
  last: (of) => of,
  mean: (of) => t`mean ${of}`,
  median: (of) => t`median ${of}`,
  least: (of) => t`least ${of}`,
  greatest: (of) => t`greatest ${of}`,
  rise: (of) => t`largest rise in one step of ${of}`,
};

/** A value in words: "λ_max with SAM over that with SGD". */
export function valueWords(value: Value, words: Words): string {
  switch (value.value) {
    case "reduced": {
      const part = value.from > 0 ? t` (after ${figure(100 * value.from)} % of the run)` : "";
      return `${reductionWords[value.by](refWords(value.of, words))}${part}`;
    }
    case "constant":
      return value.label === undefined ? exact(value.constant) : said(value.label);
    case "ratio":
      return t`${valueWords(value.of, words)} over ${otherWords(value, words)}`;
    case "difference":
      return t`${valueWords(value.of, words)} less ${otherWords(value, words)}`;
    case "distance":
      return t`the largest difference between ${refWords(value.of, words)} and ${refWords(value.to, words)}`;
    case "correlation":
      return t`the correlation of ${refWords(value.of, words)} and ${refWords(value.to, words)}`;
    case "slope": {
      const what = points(value.points[0]?.y, words);
      return value.logarithmic ? t`the log-log slope of ${what}` : t`the slope of ${what}`;
    }
    case "kendall":
      return t`Kendall’s τ of ${points(value.pairs[0]?.x, words)} and ${points(value.pairs[0]?.y, words)} over ${value.pairs.length} variations`;
  }
}

/** Of the second of two values, what is not the same as of the first. */
function otherWords({ of, to }: { of: Value; to: Value }, words: Words): string {
  const same =
    of.value === "reduced" &&
    to.value === "reduced" &&
    of.of.measure === to.of.measure &&
    of.by === to.by;
  return same ? t`that of ${labelOf(to.of.variation, words)}` : valueWords(to, words);
}

/** What a point shows, without saying of which variation. */
function points(value: Value | undefined, words: Words): string {
  if (value?.value === "reduced") return measureLabel(value.of.measure, words);
  return value === undefined ? said("nothing") : valueWords(value, words);
}

function refWords({ measure, variation }: Ref, words: Words): string {
  const alone = Object.keys(words.variations).length === 1;
  const name = measureLabel(measure, words);
  return alone ? name : t`${name} of ${labelOf(variation, words)}`;
}

/** Set apart where it would run into the sentence: “64, decay”. */
function labelOf(variation: string, { variations }: Words): string {
  const label = variations[variation]?.label ?? variation;
  return label.includes(",") ? `“${said(label)}”` : said(label);
}

/** The name of one of a study's measures. */
export function measureLabel(id: string, { measures }: Pick<Words, "measures">): string {
  return Object.hasOwn(measures, id) ? measureWords(measureSettings(id, { measures })) : id;
}

/** One of a study's measures with the settings that its words leave at their defaults. */
export function measureSettings(id: string, { measures }: Pick<Words, "measures">): Measure {
  return v.parse(measureSchema, measures[id]);
}
