/**
 * A list of layers as text, one a line, as people write them down and edit them:
 *
 *     conv 8 5×5 padding 2
 *     ReLU
 *     max pool 2×2
 *     residual
 *       conv 8
 *     shortcut
 *       conv 8 1×1 no bias
 *     dense 10
 */
import * as v from "valibot";
import { shown } from "../plainText";
import {
  type LayerActivation,
  type LayerRecipe,
  layerList,
  type PaddingRecipe,
  type PlainLayerRecipe,
} from "./layerList";

export const layerActivationNames: Record<LayerActivation, string> = {
  relu: "ReLU",
  tanh: "tanh",
  gelu: "GELU",
  "gelu-tanh": "GELU by tanh",
  sigmoid: "sigmoid",
  "leaky-relu": "leaky ReLU",
  elu: "ELU",
  silu: "SiLU",
  softplus: "softplus",
};

const sides = (pair: [number, number]): string => pair.join("×");
const noBias = (bias: boolean): string => (bias ? "" : " no bias");

function paddingText(padding: PaddingRecipe, initial: PaddingRecipe): string {
  if (padding === initial) return "";
  if (typeof padding === "string") return ` padding ${padding}`;
  const even = padding.every((side) => side === padding[0]);
  return ` padding ${even ? padding[0] : padding.join("/")}`;
}

/** "conv 8 5×5 padding 2". */
export function layerLine(layer: PlainLayerRecipe): string {
  switch (layer.kind) {
    case "flatten":
      return "flatten";
    case "spatial-mean":
      return "mean over space";
    case "dense":
      return `dense ${layer.outputs}${noBias(layer.bias)}`;
    case "conv": {
      const { outputs, size, stride, padding, groups, bias } = layer;
      const strides = String(stride) === "1,1" ? "" : ` stride ${sides(stride)}`;
      const parted = groups === 1 ? "" : ` groups ${groups}`;
      return `conv ${outputs} ${sides(size)}${strides}${paddingText(padding, "same")}${parted}${noBias(bias)}`;
    }
    case "normalization": {
      const epsilon = layer.epsilon === 1e-3 ? "" : ` epsilon ${layer.epsilon}`;
      return `${layer.over} norm${epsilon}`;
    }
    case "activation": {
      const slope = layer.activation === "leaky-relu" ? ` ${layer.slope}` : "";
      return `${layerActivationNames[layer.activation]}${slope}`;
    }
    case "pool": {
      const { pooling, size, stride, padding, countPadding } = layer;
      const strides = String(stride) === String(size) ? "" : ` stride ${sides(stride)}`;
      const counted = countPadding ? " counting padding" : "";
      return `${pooling} pool ${sides(size)}${strides}${paddingText(padding, "valid")}${counted}`;
    }
  }
}

/** One line for each layer; those of a block are indented. */
export function layersText(layers: LayerRecipe[]): string {
  const lines = layers.flatMap((layer) => {
    if (layer.kind !== "residual") return [layerLine(layer)];
    const inside = (list: PlainLayerRecipe[]) => list.map((one) => `  ${layerLine(one)}`);
    const shortcut = layer.shortcut.length > 0 ? ["shortcut", ...inside(layer.shortcut)] : [];
    return ["residual", ...inside(layer.layers), ...shortcut];
  });
  return lines.join("\n");
}

const EXAMPLES =
  "dense 32, conv 8 3×3 stride 2 padding 1, batch norm, ReLU, max pool 2×2, flatten, residual";

/** Takes pieces off the end of a line: "stride 2", "no bias". */
class Line {
  constructor(private rest: string) {}

  take(pattern: RegExp): RegExpExecArray | null {
    const match = pattern.exec(this.rest);
    if (match !== null) {
      this.rest = `${this.rest.slice(0, match.index)} ${this.rest.slice(match.index + match[0].length)}`;
    }
    return match;
  }

  pair(pattern: RegExp): [number, number] | undefined {
    const match = this.take(pattern);
    return match === null ? undefined : [Number(match[1]), Number(match[2] ?? match[1])];
  }

  padding(): unknown {
    const match = this.take(/ padding (same|valid|\d+(?:\/\d+)*)/);
    if (match === null) return undefined;
    if (!/^\d/.test(match[1])) return match[1];
    const numbers = match[1].split("/").map(Number);
    return numbers.length === 1 ? new Array(4).fill(numbers[0]) : numbers;
  }

  get empty(): boolean {
    return this.rest.trim() === "";
  }
}

/** What a line says of a layer, still to be checked; null where it says none. */
function layerOfLine(text: string): object | null {
  const line = new Line(` ${text.toLowerCase()}`);
  const layer = wordsOf(line);
  return layer !== null && line.empty ? layer : null;
}

function wordsOf(line: Line): object | null {
  const bias = () => line.take(/ no bias/) === null;
  const stride = () => line.pair(/ stride (\d+)(?:[×x](\d+))?/);
  const size = () => line.pair(/ (\d+)[×x](\d+)/);
  const dense = line.take(/^ dense (\d+)/);
  if (dense) return { kind: "dense", outputs: Number(dense[1]), bias: bias() };
  const conv = line.take(/^ conv (\d+)(?![×x\d])/);
  if (conv) {
    const groups = line.take(/ groups (\d+)/);
    return {
      kind: "conv",
      outputs: Number(conv[1]),
      stride: stride(),
      size: size(),
      padding: line.padding(),
      groups: groups ? Number(groups[1]) : undefined,
      bias: bias(),
    };
  }
  const pool = line.take(/^ (max|average) pool/);
  if (pool) {
    const strides = stride();
    const window = size() ?? [2, 2];
    return {
      kind: "pool",
      pooling: pool[1],
      size: window,
      stride: strides ?? window,
      countPadding: line.take(/ counting padding/) !== null,
      padding: line.padding(),
    };
  }
  const norm = line.take(/^ (batch|layer) norm/);
  if (norm) {
    const epsilon = line.take(/ epsilon (\S+)/);
    return {
      kind: "normalization",
      over: norm[1],
      epsilon: epsilon ? Number(epsilon[1]) : undefined,
    };
  }
  if (line.take(/^ flatten/)) return { kind: "flatten" };
  if (line.take(/^ mean over space/)) return { kind: "spatial-mean" };
  const leaky = line.take(/^ leaky relu(?: ([\d.e-]+))?/);
  if (leaky) {
    const slope = leaky[1] === undefined ? undefined : Number(leaky[1]);
    return { kind: "activation", activation: "leaky-relu", slope };
  }
  // The longest name first: "gelu by tanh" before "gelu".
  const names = Object.entries(layerActivationNames).sort((a, b) => b[1].length - a[1].length);
  for (const [activation, name] of names) {
    if (line.take(new RegExp(`^ ${name.toLowerCase()}$`)))
      return { kind: "activation", activation };
  }
  return null;
}

export type ParsedLayers = { ok: true; layers: LayerRecipe[] } | { ok: false; message: string };

/** The layers that a text lists, or the first line that is none, in words. */
export function parseLayers(text: string): ParsedLayers {
  const layers: object[] = [];
  let block: { layers: object[]; shortcut: object[] } | null = null;
  let part: object[] | null = null;
  for (const [index, line] of text.split("\n").entries()) {
    const words = line.trim();
    const fail = (fault: string): ParsedLayers => ({
      ok: false,
      message: `Line ${index + 1}, "${shown(words, 40)}", ${fault}`,
    });
    if (words === "") continue;
    const inside = /^\s/.test(line);
    if (/^residual$/i.test(words) && !inside) {
      block = { layers: [], shortcut: [] };
      part = block.layers;
      layers.push({ kind: "residual", ...block });
    } else if (/^shortcut$/i.test(words) && !inside) {
      if (block === null) return fail("has no residual block before it.");
      part = block.shortcut;
    } else {
      const layer = layerOfLine(words);
      if (layer === null) return fail(`is no layer. Write for instance: ${EXAMPLES}.`);
      if (!inside) [block, part] = [null, null];
      (part ?? layers).push(layer);
    }
  }
  const checked = v.safeParse(layerList, layers);
  if (checked.success) return { ok: true, layers: checked.output };
  return { ok: false, message: `A layer ${checked.issues[0].message}.` };
}
