/** A list of layers read from text, as `layerText.ts` writes it and people edit it. */
import * as v from "valibot";
import { shown } from "../plainText";
import { type LayerRecipe, layerList } from "./layerList";
import { layerActivationNames } from "./layerText";

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
  const norm = line.take(/^ (batch|layer|pixel) norm/);
  if (norm) {
    const epsilon = line.take(/ epsilon (\S+)/);
    return {
      kind: "normalization",
      over: norm[1],
      epsilon: epsilon ? Number(epsilon[1]) : undefined,
    };
  }
  if (line.take(/^ flatten/)) return { kind: "flatten" };
  const attention = line.take(/^ attention(?: (\d+))?/);
  if (attention)
    return { kind: "attention", heads: attention[1] ? Number(attention[1]) : undefined };
  const distance = line.take(/^ distance (\d+)/);
  if (distance) {
    const exponent = line.take(/ exponent ([\d.e+-]+)/);
    return {
      kind: "distance",
      outputs: Number(distance[1]),
      ...(exponent && { exponent: Number(exponent[1]) }),
    };
  }
  if (line.take(/^ rows/)) return { kind: "rows" };
  if (line.take(/^ position/)) return { kind: "position" };
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
    } else if (/^directional derivative$/i.test(words) && !inside) {
      block = null;
      part = [];
      layers.push({ kind: "directional", layers: part });
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
