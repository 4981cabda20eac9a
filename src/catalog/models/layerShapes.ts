/** What shapes a list of layers makes of its inputs. */
import { WordedError, worded } from "../../language/worded";
import type { LayerRecipe, PaddingRecipe } from "./layerList";

/** [features], or [height, width, channels]. */
export type Shape = number[];

/** A window that slides over images. */
export interface Window {
  /** [height, width] */
  size: [number, number];
  stride: [number, number];
  /** Rows and columns put around the image: [top, bottom, left, right]. */
  padding: [number, number, number, number];
}

/** How often a window fits: 0 where it is larger than the padded image. */
export function windowCounts(
  [height, width]: [number, number],
  { size, stride, padding: [top, bottom, left, right] }: Window,
): [number, number] {
  const fit = (side: number, axis: 0 | 1) =>
    Math.max(0, Math.floor((side - size[axis]) / stride[axis]) + 1);
  return [fit(height + top + bottom, 0), fit(width + left + right, 1)];
}

/** TensorFlow's 'same': ⌈side/stride⌉ windows, the odd row of padding at the end. */
export function samePadding(side: number, size: number, stride: number): [number, number] {
  const total = Math.max(0, (Math.ceil(side / stride) - 1) * stride + size - side);
  const before = Math.floor(total / 2);
  return [before, total - before];
}

export interface WindowRecipe {
  size: [number, number];
  stride: [number, number];
  padding: PaddingRecipe;
}

/** The window of a layer over images of so many rows and columns. */
export function windowOf({ size, stride, padding }: WindowRecipe, [height, width]: Shape): Window {
  if (padding === "valid") return { size, stride, padding: [0, 0, 0, 0] };
  if (padding !== "same") return { size, stride, padding };
  const [top, bottom] = samePadding(height, size[0], stride[0]);
  const [left, right] = samePadding(width, size[1], stride[1]);
  return { size, stride, padding: [top, bottom, left, right] };
}

/**
 * What a layer gives. A dense layer and one of distances flatten images.
 *
 * @throws Error in words when it cannot take what comes.
 */
export function shapeAfter(layer: LayerRecipe, shape: Shape): Shape {
  switch (layer.kind) {
    case "flatten":
      return [sizeOf(shape)];
    case "dense":
    case "distance":
      return [layer.outputs];
    case "conv": {
      const { groups, outputs } = layer;
      const [, , inputs] = image(shape, "A convolution");
      if (inputs % groups !== 0 || outputs % groups !== 0) {
        throw new WordedError(
          worded`A convolution of ${inputs} to ${outputs} channels cannot be parted into ${groups} groups.`,
        );
      }
      return [...counted(layer, shape), outputs];
    }
    case "pool": {
      const counts = counted(layer, image(shape, "A pooling"));
      refuseEmptyWindows(layer);
      return [...counts, shape[2]];
    }
    case "spatial-mean":
      return [image(shape, "A mean over space")[2]];
    case "rows": {
      const [height, width, channels] = image(shape, "Taking rows");
      return [height, 1, width * channels];
    }
    case "attention": {
      const [, , channels] = image(shape, "Attention");
      if (channels % layer.heads !== 0)
        throw new WordedError(
          worded`${channels} channels cannot be parted into ${layer.heads} heads.`,
        );
      return shape;
    }
    case "position":
      return image(shape, "A position");
    case "normalization":
    case "activation":
      return shape;
    case "residual": {
      const branch = shapeBehind(layer.layers, shape);
      const shortcut = shapeBehind(layer.shortcut, shape);
      if (String(branch) !== String(shortcut)) {
        throw new WordedError(
          worded`A residual block adds ${branch.join("×")} to ${shortcut.join("×")}: its branch and its shortcut must give the same shape.`,
        );
      }
      return branch;
    }
    case "directional":
      return shapeBehind(layer.layers, [placeWidth(shape)]);
  }
}

/**
 * Numbers of a place among the inputs of a directional derivative.
 *
 * @throws Error in words where these are not a place, a direction and a factor.
 */
export function placeWidth(shape: Shape): number {
  const width = (shape[0] - 1) / 2;
  if (shape.length === 1 && width >= 1 && Number.isInteger(width)) return width;
  throw new WordedError(
    worded`A directional derivative needs a place, a direction and a factor; here it is given ${shape.join("×")} values.`,
  );
}

/** What all layers of a list give, one after the other. */
export const shapeBehind = (layers: LayerRecipe[], inputShape: Shape): Shape =>
  layers.reduce((shape, layer) => shapeAfter(layer, shape), inputShape);

export const sizeOf = (shape: Shape): number => shape.reduce((total, side) => total * side, 1);

function image(shape: Shape, what: string): Shape {
  if (shape.length === 3) return shape;
  throw new WordedError(
    worded`${what} needs images (height, width, channels); here it is given ${shape.join("×")} values.`,
  );
}

/** A window that lies beside its image has neither a mean nor a maximum. */
function refuseEmptyWindows({ size: [rows, columns], padding }: WindowRecipe): void {
  if (typeof padding === "string") return;
  const [top, bottom, left, right] = padding;
  if (Math.max(top, bottom) < rows && Math.max(left, right) < columns) return;
  throw new WordedError(
    worded`A pooling over ${rows}×${columns} with a padding of ${padding.join(", ")} has windows with nothing in them: a padding must be smaller than its window.`,
  );
}

function counted(layer: WindowRecipe, [height, width]: Shape): [number, number] {
  const [rows, columns] = windowCounts([height, width], windowOf(layer, [height, width]));
  if (rows === 0 || columns === 0) {
    throw new WordedError(
      worded`A window of ${layer.size.join("×")} does not fit into images of ${height}×${width}.`,
    );
  }
  return [rows, columns];
}
