import type { LayerRecipe, PaddingRecipe } from "../catalog/models/layerList";
import type { Task } from "../data/dataset";
import { outputWidth } from "../data/dataset";
import type { Layer } from "./layers";
import { samePadding, type Window, windowCounts } from "./windows";

/** [features], or [height, width, channels]. */
type Shape = number[];

/**
 * The layers of a list, with the widths that the data give them. Layers are called conv0, conv1, … ,
 * dense0, … , bn0, ln0, … in the order in which they stand. A dense layer flattens images before it.
 * Where two classes meet a single output, it is their one logit.
 *
 * @throws Error in words when a layer cannot take what comes, or the outputs are not the task's.
 */
export function listedLayers(list: LayerRecipe[], inputShape: Shape, task: Task): Layer[] {
  const { layers, shape } = new Builder().build(list, inputShape);
  const wanted = outputWidth(task);
  const given = shape.length === 1 ? shape[0] : Number.NaN;
  if (given === wanted) return layers;
  if (given === 1 && wanted === 2 && task.kind === "classification") {
    return [...layers, { kind: "binaryLogit" }];
  }
  const needed = task.kind === "classification" ? `${wanted} classes` : `${wanted} outputs`;
  const has = Number.isNaN(given) ? `images of ${shape.join("×")}` : `${given} outputs`;
  throw new Error(`The network's layers end with ${has}; these data need ${needed}.`);
}

class Builder {
  private readonly counts = new Map<string, number>();

  build(list: LayerRecipe[], inputShape: Shape): { layers: Layer[]; shape: Shape } {
    const layers: Layer[] = [];
    let shape = inputShape;
    for (const one of list) {
      if (one.kind === "dense" && shape.length > 1) {
        layers.push({ kind: "flatten" });
        shape = [product(shape)];
      }
      const built = this.layer(one, shape);
      layers.push(built.layer);
      shape = built.shape;
    }
    return { layers, shape };
  }

  private name(kind: string): string {
    const index = this.counts.get(kind) ?? 0;
    this.counts.set(kind, index + 1);
    return `${kind}${index}`;
  }

  private layer(one: LayerRecipe, shape: Shape): { layer: Layer; shape: Shape } {
    switch (one.kind) {
      case "flatten":
        return { layer: { kind: "flatten" }, shape: [product(shape)] };
      case "dense": {
        const { outputs, bias } = one;
        const name = this.name("dense");
        const layer: Layer = { kind: "dense", name, inputs: shape[0], outputs, bias };
        return { layer, shape: [outputs] };
      }
      case "conv":
        return this.convolution(one, image(shape, "A convolution"));
      case "normalization": {
        const { over, epsilon } = one;
        const name = this.name(over === "batch" ? "bn" : "ln");
        const channels = shape[shape.length - 1];
        return { layer: { kind: "normalization", name, over, channels, epsilon }, shape };
      }
      case "activation": {
        const { activation, slope } = one;
        return { layer: { kind: "activation", activation, slope }, shape };
      }
      case "pool": {
        const [height, width, channels] = image(shape, "A pooling");
        const { pooling, countPadding } = one;
        const window = windowOf(one, height, width);
        const sides = counted([height, width], window);
        const plain = isHalving(window);
        const layer: Layer = plain
          ? { kind: "pool", pooling }
          : { kind: "pool", pooling, window, countPadding };
        return { layer, shape: [...sides, channels] };
      }
      case "spatial-mean":
        return { layer: { kind: "spatialMean" }, shape: [image(shape, "A mean over space")[2]] };
      case "residual":
        return this.residual(one, shape);
    }
  }

  private convolution(
    one: Extract<LayerRecipe, { kind: "conv" }>,
    [height, width, inputs]: Image,
  ): { layer: Layer; shape: Shape } {
    const { outputs, groups, bias } = one;
    if (inputs % groups !== 0 || outputs % groups !== 0) {
      throw new Error(
        `A convolution of ${inputs} to ${outputs} channels cannot be parted into ${groups} groups.`,
      );
    }
    const window = windowOf(one, height, width);
    const sides = counted([height, width], window);
    const common = { kind: "conv" as const, name: this.name("conv"), inputs, outputs, bias };
    const layer: Layer =
      isPlain(window) && groups === 1
        ? { ...common, stride: 1 }
        : { ...common, stride: 1, window, groups };
    return { layer, shape: [...sides, outputs] };
  }

  private residual(
    one: Extract<LayerRecipe, { kind: "residual" }>,
    shape: Shape,
  ): { layer: Layer; shape: Shape } {
    const branch = this.build(one.layers, shape);
    const shortcut = this.build(one.shortcut, shape);
    if (String(branch.shape) !== String(shortcut.shape)) {
      throw new Error(
        `A residual block adds ${branch.shape.join("×")} to ${shortcut.shape.join("×")}: its branch and its shortcut must give the same shape.`,
      );
    }
    const layer: Layer = {
      kind: "residual",
      layers: branch.layers,
      ...(shortcut.layers.length > 0 && { shortcut: shortcut.layers }),
    };
    return { layer, shape: branch.shape };
  }
}

type Image = [height: number, width: number, channels: number];

function image(shape: Shape, what: string): Image {
  if (shape.length !== 3) {
    throw new Error(
      `${what} needs images (height, width, channels); here it is given ${shape.join("×")} values.`,
    );
  }
  const [height, width, channels] = shape;
  return [height, width, channels];
}

function windowOf(
  {
    size,
    stride,
    padding,
  }: { size: [number, number]; stride: [number, number]; padding: PaddingRecipe },
  height: number,
  width: number,
): Window {
  if (padding === "valid") return { size, stride, padding: [0, 0, 0, 0] };
  if (padding !== "same") return { size, stride, padding };
  const [top, bottom] = samePadding(height, size[0], stride[0]);
  const [left, right] = samePadding(width, size[1], stride[1]);
  return { size, stride, padding: [top, bottom, left, right] };
}

function counted(sides: [number, number], window: Window): [number, number] {
  const [rows, columns] = windowCounts(sides, window);
  if (rows === 0 || columns === 0) {
    throw new Error(
      `A window of ${window.size.join("×")} does not fit into images of ${sides.join("×")}.`,
    );
  }
  return [rows, columns];
}

const equals = (window: Window, ...values: number[]) =>
  String([...window.size, ...window.stride, ...window.padding]) === String(values);

/** The convolution that the kernel of WebAssembly has. */
const isPlain = (window: Window) => equals(window, 3, 3, 1, 1, 1, 1, 1, 1);
const isHalving = (window: Window) => equals(window, 2, 2, 2, 2, 0, 0, 0, 0);

const product = (shape: Shape): number => shape.reduce((total, side) => total * side, 1);
