/**
 * How convolutions may go over images, where a file holds their kernels alone: with or without padding,
 * followed by 2×2 pooling or not, so that what is flattened has as many values as the dense layer takes.
 */
import type { SequentialLayer } from "./sequentialLayers";

export interface Geometry {
  /** [height, width] of the inputs. */
  input: [number, number];
  /** [height, width] of what is flattened; null where the mean over space is taken. */
  flattened: [number, number] | null;
  convs: { padding: "same" | "valid"; pooled: boolean }[];
}

type Conv = Pick<SequentialLayer, "window" | "outputs">;

const MOST_SHAPES = 6;
/** Beyond so many convolutions all are taken alike. */
const MOST_FREE = 4;
/** Sides of images that people train on, the commonest first. */
const USUAL_SIDES = [28, 32, 64, 16, 8, 14, 12, 20, 24, 48, 96];

/** The likeliest first; one at least. */
export function geometries(convs: Conv[], dense: { inputs: number } | null): Geometry[] {
  const last = convs[convs.length - 1];
  const pixels = dense === null ? 1 : dense.inputs / last.outputs;
  const sizes = flattenedSizes(pixels);
  const found = ways(convs.length).flatMap((way) =>
    sizes.map(
      (size): Geometry => ({ input: inputOf(convs, way, size), flattened: size, convs: way }),
    ),
  );
  if (pixels === 1) {
    const alike = convs.map(() => ({ padding: "same" as const, pooled: false }));
    found.push(
      ...[28, 32].map((side): Geometry => ({ input: [side, side], flattened: null, convs: alike })),
    );
  }
  const unlikely = ({ input: [height, width], flattened, convs: way }: Geometry): number => {
    const usual = USUAL_SIDES.indexOf(height);
    const mixed =
      new Set(way.map(({ padding }) => padding)).size +
      new Set(way.map(({ pooled }) => pooled)).size -
      2;
    const unpooled = way.filter(({ pooled }) => !pooled).length;
    const square = height === width ? 0 : 100;
    return (
      square + (usual < 0 ? 40 : usual) + mixed / 3 + 2 * unpooled + (flattened === null ? 5 : 0)
    );
  };
  // Of equal inputs the likeliest way only.
  const byInput = new Map<string, Geometry>();
  for (const one of found.sort((a, b) => unlikely(a) - unlikely(b))) {
    const key = String(one.input);
    if (!byInput.has(key)) byInput.set(key, one);
  }
  return [...byInput.values()].slice(0, MOST_SHAPES);
}

/** Images of so many pixels, the squarest first. */
function flattenedSizes(pixels: number): [number, number][] {
  const sizes: [number, number][] = [];
  for (let height = Math.floor(Math.sqrt(pixels)); height >= 1; height--) {
    if (pixels % height !== 0) continue;
    const width = pixels / height;
    sizes.push([height, width]);
    if (height !== width) sizes.push([width, height]);
    if (sizes.length >= MOST_SHAPES) break;
  }
  return sizes;
}

const STEPS: Geometry["convs"] = [
  { padding: "same", pooled: true },
  { padding: "valid", pooled: true },
  { padding: "same", pooled: false },
  { padding: "valid", pooled: false },
];

function ways(count: number): Geometry["convs"][] {
  if (count > MOST_FREE) return STEPS.map((step) => new Array(count).fill(step));
  let found: Geometry["convs"][] = [[]];
  for (let k = 0; k < count; k++) {
    found = found.flatMap((way) => STEPS.map((step) => [...way, step]));
  }
  return found;
}

/** What comes out as `size` must have come in as this. */
function inputOf(convs: Conv[], way: Geometry["convs"], size: [number, number]): [number, number] {
  return [0, 1].map((axis) =>
    convs.reduceRight((side, { window }, k) => {
      const { padding, pooled } = way[k];
      const before = pooled ? 2 * side : side;
      return padding === "valid" ? before + (window?.[axis] ?? 1) - 1 : before;
    }, size[axis]),
  ) as [number, number];
}
