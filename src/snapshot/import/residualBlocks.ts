/** Residual blocks that layers from a file may stand in, which weights alone do not tell. */
import type { ImportedLayer } from "./describeNetwork";

/** Where activations stand in a block, as formulas of its weights W₁, W₂ and its activation φ. */
export type BlockForm = "φ(x + F)" | "x + φ(F)" | "x + F" | "x + F(φ(x))";

/** Layers from `from` to before `to`, the last of them, from `around` on, around the others. */
export interface BlockPlace {
  from: number;
  around: number;
  to: number;
}

export interface ResidualOption {
  label: string;
  blocks: BlockPlace[];
  form: BlockForm;
}

export const noBlocks: ResidualOption = { label: "none", blocks: [], form: "φ(x + F)" };

const FORMS: BlockForm[] = ["φ(x + F)", "x + φ(F)", "x + F", "x + F(φ(x))"];
const CALLED_A_BLOCK = /^(\d+|.*(block|res|layer|unit|stage).*)$/i;

/**
 * The ways in which the layers may form residual blocks; none of them first, but where layers are called
 * a shortcut. A network whose widths allow no block has one way only.
 */
export function residualOptions(layers: ImportedLayer[]): ResidualOption[] {
  const has = layers.some(({ onShortcut }) => onShortcut);
  const called = calledBlocks(layers);
  const places: [string, BlockPlace[]][] =
    called.length > 0
      ? [["as named", called]]
      : [
          ["around each layer", groups(layers, 1)],
          ["around two layers each", groups(layers, 2)],
        ];
  const options = places.flatMap(([label, blocks]) =>
    blocks.length === 0
      ? []
      : formsOf(layers, blocks[0]).map((form) => ({
          label: `${label}: ${form}`,
          blocks,
          form,
        })),
  );
  return has ? options : [noBlocks, ...options];
}

/** A single layer alone needs an activation somewhere; where a block begins with a normalization, φ is behind that. */
function formsOf(layers: ImportedLayer[], block: BlockPlace): BlockForm[] {
  return FORMS.filter((form) => {
    if (form === "x + F") return layersIn(layers, block) > 1;
    return form !== "x + F(φ(x))" || isWeights(layers[block.from]);
  });
}

const isWeights = ({ kind }: ImportedLayer): boolean => kind !== "normalization";

const layersIn = (layers: ImportedLayer[], { from, around }: BlockPlace): number =>
  layers.slice(from, around).filter(isWeights).length;

/** Layers that lie in one place of the file called a block or a number, and give what they take. */
function calledBlocks(layers: ImportedLayer[]): BlockPlace[] {
  const blocks: BlockPlace[] = [];
  for (let from = 0; from < layers.length; ) {
    const block = layers[from].block;
    const found = layers.findIndex((layer, at) => at > from && layer.block !== block);
    const to = found < 0 ? layers.length : found;
    const first = layers.findIndex(({ onShortcut }, at) => at >= from && at < to && onShortcut);
    const around = first < 0 ? to : first;
    const inside = layers.slice(from, around);
    const fits = inside.length > 0 && inside[0].inputs === inside[inside.length - 1].outputs;
    const isCalled = CALLED_A_BLOCK.test(block.split(/[./]/).at(-1) ?? "");
    const whole = from === 0 && to === layers.length;
    if (first >= 0 || (isCalled && fits && !whole && inside.some(isWeights)))
      blocks.push({ from, around, to });
    from = to;
  }
  return blocks;
}

/** Hidden layers as wide as what they are given, so many in each block, with what normalizes them. */
function groups(layers: ImportedLayer[], count: number): BlockPlace[] {
  const last = layers.findLastIndex(isWeights);
  const starts = layers.flatMap((layer, at) => (isWeights(layer) ? [at] : []));
  const isSquare = (at: number) =>
    at > 0 && at < last && layers[at].inputs === layers[at].outputs && isWeights(layers[at]);
  const blocks: BlockPlace[] = [];
  for (let k = 0; k + count < starts.length + 1; ) {
    const own = starts.slice(k, k + count);
    if (own.length === count && own.every(isSquare)) {
      const to = starts[k + count] ?? layers.length;
      blocks.push({ from: own[0], around: to, to });
      k += count;
    } else k += 1;
  }
  return blocks;
}
