/**
 * Surfaces and paths in ParaView's files, VTK XML PolyData: as this program writes them, and as
 * loss-landscape's h52vtp does (text, with the height in z). The arrays are read; cells are not.
 */
import { worded } from "../../language/worded";
import { limits } from "../../results/limits";
import { ReadError } from "../../results/readError";
import { type ForeignSurface, gridSurface } from "./gridSurface";
import type { PlanePath } from "./importedSnapshot";
import { pointGrid } from "./pointGrid";

export type VtpFile = ({ kind: "surface" } & ForeignSurface) | { kind: "path"; path: PlanePath };

const ARRAY = /<DataArray\b([^>]*)>([^<]*)<\/DataArray>/g;

/** @throws ReadError in words for the user. */
export function readVtp(text: string): VtpFile {
  if (!/<VTKFile\b[^>]*\btype="PolyData"/.test(text)) {
    throw new ReadError(
      worded`This is no .vtp file: VTK's XML of the type PolyData is missing in it.`,
    );
  }
  if (/\bcompressor="/.test(text) || text.includes("<AppendedData")) {
    throw new ReadError(
      worded`The .vtp file is compressed or has its arrays appended, which is not read. Save it from ParaView as ASCII.`,
    );
  }
  const header = attribute(text, "header_type") === "UInt64" ? 8 : 4;
  const points = /<Points>([\s\S]*?)<\/Points>/.exec(text)?.[1] ?? "";
  const [place] = arraysIn(points, header).values();
  const scalars = arraysIn(
    /<PointData\b[^>]*>([\s\S]*?)<\/PointData>/.exec(text)?.[1] ?? "",
    header,
  );
  if (place === undefined || place.length < 6 || place.length % 3 !== 0) {
    throw new ReadError(worded`The .vtp file holds no points.`);
  }
  const count = place.length / 3;
  if (count > limits.gridPoints) {
    throw new ReadError(worded`A surface has at most ${limits.gridPoints} points.`);
  }
  const coordinate = (axis: number) =>
    Float32Array.from({ length: count }, (_, k) => place[3 * k + axis]);
  if (![...coordinate(0), ...coordinate(1)].every(Number.isFinite)) {
    throw new ReadError(worded`The .vtp file has a coordinate that is not a finite number.`);
  }
  if (scalars.has("checkpoint")) {
    if (count > limits.pathPoints) {
      throw new ReadError(
        worded`The path has ${count} points; at most ${limits.pathPoints} are read.`,
      );
    }
    return { kind: "path", path: { alpha: coordinate(0), beta: coordinate(1) } };
  }
  const loss = scalars.get("loss");
  if (loss !== undefined && loss.length !== count) {
    throw new ReadError(worded`The .vtp file has ${count} points, but ${loss.length} losses.`);
  }
  const accuracy = scalars.get("accuracy");
  const grid = pointGrid(
    Array.from({ length: count }, (_, k) => ({
      where: worded`Point ${k + 1}`,
      alpha: place[3 * k],
      beta: place[3 * k + 1],
      loss: loss?.[k] ?? place[3 * k + 2],
      accuracy: accuracy?.[k] ?? Number.NaN,
      computed: true,
    })),
  );
  const notes =
    loss === undefined
      ? ["The file names no loss: the heights are its z, which may be cut or logarithms."]
      : [];
  return { kind: "surface", ...gridSurface(grid, { alpha: "x", beta: "y" }, notes) };
}

const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];

function arraysIn(xml: string, header: 4 | 8): Map<string, Float64Array> {
  const arrays = new Map<string, Float64Array>();
  for (const [, attributes, content] of xml.matchAll(ARRAY)) {
    const type = attribute(attributes, "type") ?? "";
    const binary = attribute(attributes, "format") === "binary";
    const values = binary ? decoded(content, type, header) : listed(content);
    arrays.set(attribute(attributes, "Name") ?? "", values);
  }
  return arrays;
}

const listed = (text: string): Float64Array =>
  Float64Array.from(text.trim().split(/\s+/), (word) =>
    /^-?inf/i.test(word) ? (word.startsWith("-") ? -Infinity : Infinity) : Number(word),
  );

function decoded(base64: string, type: string, header: 4 | 8): Float64Array {
  let bytes: Uint8Array;
  try {
    bytes = Uint8Array.from(atob(base64.trim()), (character) => character.charCodeAt(0));
  } catch {
    throw new ReadError(worded`The .vtp file is damaged: one of its arrays is no base64.`);
  }
  const view = new DataView(bytes.buffer);
  const readers = new Map<string, [number, (at: number) => number]>([
    ["Float32", [4, (at) => view.getFloat32(at, true)]],
    ["Float64", [8, (at) => view.getFloat64(at, true)]],
    ["Int32", [4, (at) => view.getInt32(at, true)]],
  ]);
  const [size, read] = readers.get(type) ?? [0, () => 0];
  const count = (bytes.length - header) / size;
  if (size === 0 || !Number.isInteger(count) || count < 0) {
    throw new ReadError(
      worded`The .vtp file is damaged, or of a kind that is not read: an array of it is not what it declares.`,
    );
  }
  return Float64Array.from({ length: count }, (_, k) => read(header + size * k));
}
