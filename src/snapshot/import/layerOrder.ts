/** The order in which a network's layers stand, as far as their names tell. */

const FIRST = new Set([
  "in",
  "input",
  "inputs",
  "first",
  "stem",
  "start",
  "embed",
  "embedding",
  "encoder",
]);
const LAST = new Set([
  "out",
  "output",
  "outputs",
  "last",
  "final",
  "head",
  "classifier",
  "logits",
  "decoder",
  "prediction",
  "predictions",
  "top",
]);

const natural = new Intl.Collator("en", { numeric: true });

/** "hiddenLayers.0" is hidden, layers, 0. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+|(?<=[a-z])(?=\d)/);

/** −1 for what is called the first, 1 for what is called the last. */
function placeOf(name: string): number {
  const words = wordsOf(name);
  if (words.some((word) => LAST.has(word))) return 1;
  return words.some((word) => FIRST.has(word)) ? -1 : 0;
}

/**
 * What is called input before what is called output; else by numbers and names (2 before 10); where
 * these agree, a normalization behind the layer it normalizes.
 */
export function orderByName<L extends { source: string; kind: string }>(layers: L[]): L[] {
  const isNormalization = ({ kind }: L) => Number(kind === "normalization");
  return [...layers].sort(
    (a, b) =>
      placeOf(a.source) - placeOf(b.source) ||
      natural.compare(parent(a.source), parent(b.source)) ||
      natural.compare(numberOf(a.source), numberOf(b.source)) ||
      isNormalization(a) - isNormalization(b) ||
      natural.compare(a.source, b.source),
  );
}

interface NamedLayer {
  source: string;
  kind: string;
  outputs: number;
}

/** "hidden.1" and "hidden.10" are called alike. */
const withoutNumbers = (name: string): string => name.replace(/\d+/g, "0");

/**
 * Whether names tell that one layer stands before another: what is called input before what is not, what
 * is called output behind; of two that are called alike the one with the lower number; and a
 * normalization behind the layer of its number and its channels.
 */
export function isBefore(one: NamedLayer, other: NamedLayer): boolean {
  const [place, otherPlace] = [placeOf(one.source), placeOf(other.source)];
  if (place !== otherPlace) return place < otherPlace;
  const [parts, others] = [one, other].map(({ source }) => source.split(/[./]/));
  const at = parts.findIndex((part, index) => part !== others[index]);
  const [part, otherPart] = [parts[at] ?? "", others[at] ?? ""];
  if (withoutNumbers(part) === withoutNumbers(otherPart))
    return natural.compare(part, otherPart) < 0;
  const isOne = one.kind === "normalization";
  const isOther = other.kind === "normalization";
  const numbers = [part, otherPart].map(numberOf);
  const areLast = at === parts.length - 1 && at === others.length - 1;
  if (isOne === isOther || one.outputs !== other.outputs || numbers.includes("") || !areLast)
    return false;
  const order = natural.compare(numbers[0], numbers[1]);
  return isOther ? order <= 0 : order < 0;
}

const parent = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf(".")));
const numberOf = (name: string): string => /(\d+)$/.exec(name)?.[1] ?? "";
