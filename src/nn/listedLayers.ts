import type { LayerRecipe } from "../catalog/models/layerList";
import {
  placeWidth,
  type Shape,
  shapeAfter,
  shapeBehind,
  sizeOf,
  type Window,
  windowOf,
} from "../catalog/models/layerShapes";
import { WordedError, worded } from "../language/worded";
import type { Layer, SmoothLayer } from "./layers";

/** What a network is built for, beside its list. */
interface Ends {
  /** Shape of one input, e.g. [2] or [12, 12, 1] (height, width, channels). */
  inputShape: number[];
  outputs: number;
  /** Whether the outputs stand for classes, and not for numbers. */
  classes: boolean;
}

/**
 * The layers of a list, with the widths that the data give them. Layers are called conv0, conv1, … ,
 * dense0, … , bn0, ln0, … in the order in which they stand. Where two classes meet a single output, it
 * is their one logit.
 *
 * @param names what some are called instead.
 * @throws Error in words when a layer cannot take what comes, or the outputs are not the task's.
 */
export function listedLayers(
  list: LayerRecipe[],
  { inputShape, outputs: wanted, classes }: Ends,
  names: Record<string, string> = {},
): Layer[] {
  const shape = shapeBehind(list, inputShape);
  const count = namer();
  const built = build(list, inputShape, (kind) => {
    const name = count(kind);
    return names[name] ?? name;
  });
  if (shape.length === 1 && shape[0] === wanted) return built;
  if (String(shape) === "1" && wanted === 2 && classes) return [...built, { kind: "binaryLogit" }];
  const needed = classes ? worded`${wanted} classes` : worded`${wanted} outputs`;
  const given =
    shape.length === 1 ? worded`${shape[0]} outputs` : worded`images of ${shape.join("×")}`;
  throw new WordedError(worded`The network's layers end with ${given}; these data need ${needed}.`);
}

/** Counts each kind of layer on its own. */
function namer(): (kind: string) => string {
  const counts = new Map<string, number>();
  return (kind) => {
    const index = counts.get(kind) ?? 0;
    counts.set(kind, index + 1);
    return `${kind}${index}`;
  };
}

function build(list: LayerRecipe[], inputShape: Shape, name: (kind: string) => string): Layer[] {
  const built: Layer[] = [];
  let shape = inputShape;
  for (const one of list) {
    if ((one.kind === "dense" || one.kind === "distance") && shape.length > 1) {
      built.push({ kind: "flatten" });
      shape = [sizeOf(shape)];
    }
    built.push(layerOf(one, shape, name));
    shape = shapeAfter(one, shape);
  }
  return built;
}

function layerOf(one: LayerRecipe, shape: Shape, name: (kind: string) => string): Layer {
  const last = shape[shape.length - 1];
  switch (one.kind) {
    case "flatten":
      return { kind: "flatten" };
    case "dense": {
      const { outputs, bias } = one;
      return { kind: "dense", name: name("dense"), inputs: last, outputs, bias };
    }
    case "conv": {
      const { outputs, groups, bias } = one;
      const window = windowOf(one, shape);
      const conv = { kind: "conv" as const, name: name("conv"), inputs: last, outputs, bias };
      const plain = isPlain(window) && groups === 1;
      return { ...conv, stride: 1, ...(plain ? {} : { window, groups }) };
    }
    case "normalization": {
      const { over, epsilon } = one;
      const called = name(over === "batch" ? "bn" : "ln");
      return { kind: "normalization", name: called, over, channels: last, epsilon };
    }
    case "activation": {
      const { activation, slope } = one;
      return { kind: "activation", activation, slope };
    }
    case "pool": {
      const { pooling, countPadding } = one;
      const window = windowOf(one, shape);
      return { kind: "pool", pooling, ...(isHalving(window) ? {} : { window, countPadding }) };
    }
    case "spatial-mean":
      return { kind: "spatialMean" };
    case "rows":
      return { kind: "rows" };
    case "attention":
      return { kind: "attention", name: name("attention"), channels: last, heads: one.heads };
    case "distance": {
      const { outputs, exponent = Math.sqrt(last) } = one;
      return { kind: "distance", name: name("distance"), inputs: last, outputs, exponent };
    }
    case "position":
      return { kind: "position", name: name("position"), shape };
    case "residual": {
      const branch = build(one.layers, shape, name);
      const shortcut = build(one.shortcut, shape, name);
      return { kind: "residual", layers: branch, ...(shortcut.length > 0 && { shortcut }) };
    }
    case "directional": {
      const inputs = placeWidth(shape);
      // Of smooth layers alone, as the list says.
      const layers = build(one.layers, [inputs], name) as SmoothLayer[];
      return { kind: "directional", inputs, layers };
    }
  }
}

const equals = ({ size, stride, padding }: Window, ...values: number[]) =>
  String([...size, ...stride, ...padding]) === String(values);

/** The convolution and the pooling that the kernel of WebAssembly has. */
const isPlain = (window: Window) => equals(window, 3, 3, 1, 1, 1, 1, 1, 1);
const isHalving = (window: Window) => equals(window, 2, 2, 2, 2, 0, 0, 0, 0);
