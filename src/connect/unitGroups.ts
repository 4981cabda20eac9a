import { hasBias, type Layer, type WeightLayer } from "../nn/layers";
import { layersLayout } from "../nn/layout";
import type { ParameterLayout } from "../results/parameters";

/** A tensor of θ as a matrix [rows, columns] whose axes are units of a group, or are not permuted. */
export interface UnitTensor {
  offset: number;
  /** 1 for biases, scales and shifts. */
  rows: number;
  columns: number;
  /** Group of the rows; null where they are inputs of the network, or a bias. */
  from: number | null;
  /** Group of the columns; null where they are outputs of the network. */
  to: number | null;
}

/**
 * The symmetries of a network: which of its units may change places, together with everything that
 * reads or writes them, without changing what it computes.
 */
export interface UnitGroups {
  /** Units in each group. */
  sizes: number[];
  /**
   * In the order of θ. Where rows belong to a group of n, row r belongs to unit r mod n: a convolution
   * reads a unit at nine places, a dense layer behind a flattened image at every pixel.
   */
  tensors: UnitTensor[];
  layout: ParameterLayout;
  /** Each batch normalization, in network order: how many channels, and the group they are. */
  normalized: { channels: number; group: number | null }[];
}

/** Stands for units that cannot be permuted: inputs, outputs. */
const FIXED = 0;

/**
 * Groups the hidden units of a network. Every layer's outputs are a group, and a residual connection
 * makes one group of the two that it adds: units of a residual stream permute together
 * (Ainsworth et al. 2023, arXiv 2209.04836, section 3.2 and appendix A.4).
 *
 * What only some permutations would leave alone stays where it is: channels in and out of a
 * convolution in groups, and those of an image that is flattened before it is normalized or added.
 */
export function unitGroups(layers: Layer[]): UnitGroups {
  const sizes = [0];
  const joined = [FIXED];
  const find = (group: number): number => (joined[group] === group ? group : find(joined[group]));
  const join = (a: number, b: number): number => {
    // The lower one stays, so that what is joined with fixed units is fixed.
    const [low, high] = [find(a), find(b)].sort((x, y) => x - y);
    joined[high] = low;
    if (low !== FIXED && sizes[low] !== sizes[high]) return join(FIXED, low);
    return low;
  };
  const add = (size: number): number => {
    sizes.push(size);
    joined.push(sizes.length - 1);
    return sizes.length - 1;
  };

  const layout = layersLayout(layers);
  const drafts: { from: number; to: number }[] = [];
  const normalized: { channels: number; group: number }[] = [];

  const weights = (from: number, layer: WeightLayer): number => {
    const to = add(layer.outputs);
    if (layer.kind === "conv" && (layer.groups ?? 1) > 1) join(FIXED, join(from, to));
    drafts.push({ from, to });
    if (hasBias(layer)) drafts.push({ from: FIXED, to });
    return to;
  };
  const visit = (group: number, layer: Layer): number => {
    switch (layer.kind) {
      case "dense":
      case "conv":
      case "distance":
        return weights(group, layer);
      case "attention": {
        // Queries meet keys channel by channel, head by head: what it writes stays where it is.
        drafts.push({ from: group, to: FIXED });
        return join(FIXED, add(layer.channels));
      }
      case "rows":
        return join(FIXED, group);
      case "position":
        drafts.push({ from: FIXED, to: group });
        return group;
      case "normalization":
        if (layer.channels !== sizes[find(group)]) join(FIXED, group);
        drafts.push({ from: FIXED, to: group }, { from: FIXED, to: group });
        if (layer.over === "batch") normalized.push({ channels: layer.channels, group });
        return group;
      case "residual": {
        // In the layout's order: the branch first.
        const branch = layer.layers.reduce(visit, group);
        return join(branch, (layer.shortcut ?? []).reduce(visit, group));
      }
      case "directional":
        // What it reads are places, directions and a factor, each where it stands.
        join(FIXED, group);
        return layer.layers.reduce(visit, FIXED);
      default:
        return group;
    }
  };
  join(FIXED, layers.reduce(visit, FIXED));

  const free = sizes.map((_, group) => group).filter((group) => group > 0 && find(group) === group);
  const numbered = (group: number): number | null =>
    find(group) === FIXED ? null : free.indexOf(find(group));
  return {
    sizes: free.map((group) => sizes[group]),
    tensors: layout.map(({ offset, size, shape }, index) => {
      const columns = shape[shape.length - 1];
      const { from, to } = drafts[index];
      return { offset, rows: size / columns, columns, from: numbered(from), to: numbered(to) };
    }),
    layout,
    normalized: normalized.map(({ channels, group }) => ({ channels, group: numbered(group) })),
  };
}
