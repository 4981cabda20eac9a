/**
 * Weights that layers of PyTorch put together from other tensors each time they are used: by weight
 * normalization (Salimans & Kingma 2016, eq. 2), by spectral normalization (Miyato et al. 2018, eq. 8,
 * with the vectors that are stored, as in evaluation), or under a mask of pruning.
 *
 * https://github.com/pytorch/pytorch/blob/main/torch/nn/utils/parametrizations.py
 */
import { shown } from "../../../catalog/plainText";
import { worded } from "../../../language/worded";
import { ReadError } from "../../../results/readError";
import type { NamedTensor } from "../safetensors";

/** What a part is, by its name in the older way (`weight_g`) and in the newer one (`parametrizations.weight.original0`). */
const PARTS: Record<string, Part> = {
  _g: "length",
  _v: "direction",
  _orig: "original",
  _mask: "mask",
  _u: "left",
  ".original0": "length",
  ".original1": "direction",
  ".original": "original",
  ".0._u": "left",
  ".0._v": "direction",
};

/** The stored vectors of a spectral normalization are `left` and `direction`. */
type Part = "length" | "direction" | "original" | "mask" | "left";

const OLDER = /^((?:.*\.)?(?:weight|bias))(_g|_v|_orig|_mask|_u)$/;
const NEWER = /^((?:.*\.)?)parametrizations\.(weight|bias)(\..+)$/;

function partOf(name: string): { of: string; part: Part | null } | null {
  const older = OLDER.exec(name);
  if (older !== null) return { of: older[1], part: PARTS[older[2]] };
  const newer = NEWER.exec(name);
  if (newer === null) return null;
  return { of: newer[1] + newer[2], part: Object.hasOwn(PARTS, newer[3]) ? PARTS[newer[3]] : null };
}

/** Whether a tensor is one that a layer's weights are put together from. */
export function isPartOfWeights(name: string): boolean {
  const part = partOf(name)?.part;
  return part === "direction" || part === "original";
}

/**
 * The tensors with those weights in place of what they are put together from.
 *
 * @returns them, and of how many.
 * @throws ReadError naming weights whose parts do not fit, or are put together in a way that is not known.
 */
export function composedWeights(tensors: Map<string, NamedTensor>): {
  tensors: Map<string, NamedTensor>;
  count: number;
} {
  const parts = new Map<string, Map<Part | null, NamedTensor>>();
  for (const [name, tensor] of tensors) {
    const found = partOf(name);
    if (found === null) continue;
    parts.set(found.of, (parts.get(found.of) ?? new Map()).set(found.part, tensor));
  }
  if (parts.size === 0) return { tensors, count: 0 };
  const whole = new Map<string, NamedTensor>();
  for (const [name, tensor] of tensors) {
    const of = partOf(name)?.of;
    if (of === undefined) whole.set(name, tensor);
    else if (!whole.has(of)) whole.set(of, composed(of, parts.get(of) ?? new Map()));
  }
  return { tensors: whole, count: parts.size };
}

function composed(name: string, parts: Map<Part | null, NamedTensor>): NamedTensor {
  const { length, direction, original, mask, left } = Object.fromEntries(parts) as Partial<
    Record<Part, NamedTensor>
  >;
  const { size } = parts;
  let weight: NamedTensor | null = null;
  if (size === 2 && length && direction) weight = weightNormalized(length, direction);
  if (size === 2 && original && mask) weight = masked(original, mask);
  if (size === 3 && original && left && direction)
    weight = spectrallyNormalized(original, left, direction);
  if (weight !== null) return weight;
  throw new ReadError(
    worded`"${shown(name)}" is put together from other tensors in a way that is not read. Remove the parametrization (torch.nn.utils.parametrize.remove_parametrizations, or prune.remove), then save the state_dict() again.`,
  );
}

/** g·v/‖v‖, a norm for each place along the axis that g has, or one for all. */
function weightNormalized(g: NamedTensor, v: NamedTensor): NamedTensor | null {
  const { shape, data } = v;
  const axis = Math.max(
    0,
    g.shape.findIndex((side) => side !== 1),
  );
  const fits =
    g.data.length === 1 || (g.shape.length === shape.length && g.data.length === shape[axis]);
  if (!fits) return null;
  const inner = shape.slice(axis + 1).reduce((product, side) => product * side, 1);
  const place = (k: number) => Math.floor(k / inner) % g.data.length;
  const squares = new Float64Array(g.data.length);
  data.forEach((value, k) => {
    squares[place(k)] += value * value;
  });
  return {
    shape,
    data: data.map((value, k) => (g.data[place(k)] * value) / Math.sqrt(squares[place(k)])),
  };
}

/** W/(uᵀ·W·v), W as a matrix of a row for each output. */
function spectrallyNormalized(w: NamedTensor, u: NamedTensor, v: NamedTensor): NamedTensor | null {
  const columns = v.data.length;
  if (u.data.length !== w.shape[0] || u.data.length * columns !== w.data.length) return null;
  let largest = 0;
  w.data.forEach((value, k) => {
    largest += value * u.data[Math.floor(k / columns)] * v.data[k % columns];
  });
  return { shape: w.shape, data: w.data.map((value) => value / largest) };
}

function masked(w: NamedTensor, mask: NamedTensor): NamedTensor | null {
  if (w.data.length !== mask.data.length) return null;
  return { shape: w.shape, data: w.data.map((value, k) => value * mask.data[k]) };
}
