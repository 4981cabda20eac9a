import { worded } from "../../language/worded";
import { concatenate } from "../../results/concatenate";
import type { NamedArray, RunArrays } from "../namedArrays";
import { partnerPart } from "../partnerArrays";
import { isProbeVector } from "../probeArrays";
import { SnapshotError } from "../snapshot";
import { isPathRow, isPlaces, withoutPathRows, withPathRows } from "./pathRows";
import { fromResiduals, toResiduals } from "./predict";
import { type Curve, dequantize, LINEAR, quantize } from "./quantize";

/** What a link says about an array besides its codes. */
export interface PackedArray {
  name: string;
  shape: number[];
  /** Ends of the range on the curve, base and offset of the curve. */
  range: [low: number, high: number, base: number, offset: number];
  bits: number;
}

/** Bits for a series (history, path, eigenvalues): an error of 10⁻⁵ of its range. */
const SERIES_BITS = 16;

/** Arrays of a run that a link carries; the others only go into files. */
const CARRIED = [
  "alpha",
  "beta",
  "loss",
  "trajectory",
  "trajectory_loss",
  "trajectory_plane_loss",
  "trajectory_residual",
  "eigenvalues",
  "eigenvalue_residuals",
  "history_step",
  "history_train_loss",
  "history_test_loss",
  "history_train_accuracy",
  "history_test_accuracy",
  "history_gradient_norm",
  "probe_checkpoint",
  "probe_values",
  "probe_errors",
  "density_x",
  "density",
  "density_band",
  "dense_eigenvalues",
  "track_checkpoint",
  "track_sharpness",
  "track_residual",
  "track_gradient_norm",
  "track_trace",
  "track_trace_error",
  "map_alpha",
  "map_beta",
  "map_largest",
  "map_smallest",
  "map_ratio",
  "map_largest_residual",
  "map_smallest_residual",
  "map_done",
  "averages",
];

/** Trainings from many starts, and the steps of one. */
const isOfWalks = (name: string): boolean => /^(field|parts|basins|ensemble)_/.test(name);

/** Of these a thousandth of the range is enough to see them by. */
const COARSE = /^(field_(gradient|step)|parts_|basins_(end|steps)|ensemble_(alpha|beta))/;
const COARSE_BITS = 10;

/** What lies between partners, of whatever number. */
const isOfPartner = (name: string): boolean =>
  isPathRow(name) || ["numbers", "layers"].includes(partnerPart(name) ?? "");

/** Counts, which links of an earlier day have moved by a little. */
const WHOLE = new Set(["history_step", "track_checkpoint", "probe_checkpoint", "ensemble_step"]);

/** Positive values over more than this ratio are quantized by their logarithm. */
const DECADES = 50;

function seriesCurve(values: ArrayLike<number>): Curve {
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) continue;
    if (values[i] <= 0) return LINEAR;
    low = Math.min(low, values[i]);
    high = Math.max(high, values[i]);
  }
  return high > DECADES * low ? { base: 0, offset: Number.MIN_VALUE } : LINEAR;
}

/**
 * @param surfaceCurve how losses of the surface are spread over codes.
 * @param surfaceBits of a code of the surface.
 */
export function packArrays(
  arrays: RunArrays,
  surfaceCurve: Curve,
  surfaceBits: number,
): { packed: PackedArray[]; bytes: Uint8Array } {
  const packed: PackedArray[] = [];
  const pieces: Uint8Array[] = [];
  for (const [name, array] of carried(withPathRows(arrays))) {
    const { shape, data } = array;
    const surface = name === "loss";
    const { curve, low, high, bits, codes } = quantize(
      data,
      surface ? surfaceCurve : seriesCurve(data),
      surface ? surfaceBits : COARSE.test(name) ? COARSE_BITS : SERIES_BITS,
      surface ? arrays.get("done")?.data : undefined,
    );
    packed.push({ name, shape, bits, range: [low, high, curve.base, curve.offset] });
    pieces.push(toResiduals(codes, columnsOf(shape)));
  }
  return { packed, bytes: concatenate(pieces) };
}

function carried(arrays: RunArrays): [string, NamedArray][] {
  const others = [...arrays.keys()].filter(
    (name) => isProbeVector(name) || isOfPartner(name) || isOfWalks(name),
  );
  const names = [...CARRIED, ...others];
  return names.flatMap((name): [string, NamedArray][] => {
    const array = arrays.get(name);
    return array === undefined ? [] : [[name, array]];
  });
}

/** Rows as long as the last axis, so that x and y of a path are predicted from the point before. */
function columnsOf(shape: number[]): number {
  return shape.length === 2 ? shape[1] : Number.MAX_SAFE_INTEGER;
}

/** @throws SnapshotError when the bytes are fewer or more than the arrays need. */
export function unpackArrays(packed: PackedArray[], bytes: Uint8Array): RunArrays {
  const arrays: RunArrays = new Map();
  let at = 0;
  for (const { name, shape, bits, range } of packed) {
    const length = shape.reduce((product, side) => product * side, 1);
    const piece = bytes.subarray(at, at + 2 * length);
    if (piece.length !== 2 * length) throw new SnapshotError(worded`The link ends too early.`);
    at += piece.length;
    const [low, high, base, offset] = range;
    const codes = fromResiduals(piece, columnsOf(shape));
    const { values, done } = dequantize({ curve: { base, offset }, low, high, bits, codes });
    const isWhole = WHOLE.has(name) || isPlaces(name);
    const array: NamedArray = { shape, data: isWhole ? values.map(Math.round) : values };
    arrays.set(name, array);
    if (name === "loss") arrays.set("done", { shape, data: done });
  }
  if (at !== bytes.length)
    throw new SnapshotError(worded`The link is longer than what it describes.`);
  return withoutPathRows(arrays);
}
