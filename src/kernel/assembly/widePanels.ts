// A matrix in panels of whole rows, ten to twelve vectors wide: [panels][rows][48].
import { PANEL_ROW, WIDEST } from "./listedRows";
import { panelStart } from "./panels";
import { ROW, VECTOR, ZERO } from "./simd";

/** Fewer columns would make narrower panels. */
export const FEWEST_COLUMNS: i32 = 256;
/** Bits that are all set in infinities and NaN, and in no other number. */
const EXPONENT: v128 = i32x4.splat(0x7f800000);

/** Panels are as even as they can be. */
export function widePanelCount(columns: i32): i32 {
  return (columns / 4 + WIDEST - 1) / WIDEST;
}

/** The first vector of panel p of n. */
export function firstVector(panel: i32, panels: i32, columns: i32): i32 {
  return panelStart(panel, panels, columns / 4);
}

export function widePanelBytes(rows: i32, columns: i32): u64 {
  return <u64>widePanelCount(columns) * <u64>rows * PANEL_ROW;
}

/** Puts the rows of a kernel [inputs, outputs] into panels. Returns whether they are finite. */
export function packRows(kernel: usize, packed: usize, inputs: i32, outputs: i32): bool {
  let infinite = ZERO;
  const panels = widePanelCount(outputs);
  for (let panel = 0; panel < panels; panel++) {
    const first = firstVector(panel, panels, outputs);
    const bytes = (firstVector(panel + 1, panels, outputs) - first) * VECTOR;
    let source = kernel + first * VECTOR;
    for (let i = 0; i < inputs; i++) {
      for (let k = 0; k < bytes; k += VECTOR) {
        const x = v128.load(source + k);
        infinite = v128.or(infinite, i32x4.eq(v128.and(x, EXPONENT), EXPONENT));
        v128.store(packed + k, x);
      }
      source += outputs * 4;
      packed += PANEL_ROW;
    }
  }
  return !v128.any_true(infinite);
}

/** Puts its columns into panels, as the rows of its transpose. */
export function packColumns(kernel: usize, packed: usize, inputs: i32, outputs: i32): void {
  const panels = widePanelCount(inputs);
  const rowBytes = outputs * 4;
  for (let panel = 0; panel < panels; panel++) {
    const first = firstVector(panel, panels, inputs);
    const width = firstVector(panel + 1, panels, inputs) - first;
    for (let j = 0; j < outputs; j += 4) {
      let source = kernel + (first * 4 * outputs + j) * 4;
      for (let k = 0; k < width; k++) {
        transposeFour(source, rowBytes, packed + k * VECTOR, PANEL_ROW);
        source += 4 * rowBytes;
      }
      packed += 4 * PANEL_ROW;
    }
  }
}

/** Copies four features in each of `width` vectors, of a block of samples, into rows of a panel. */
export function toRows(width: i32, features: usize, rows: usize): void {
  for (let k = 0; k < width; k++) {
    transposeFour(features, ROW, rows, PANEL_ROW);
    transposeFour(features + VECTOR, ROW, rows + 4 * PANEL_ROW, PANEL_ROW);
    features += 4 * ROW;
    rows += VECTOR;
  }
}

/** The other way. */
export function fromRows(width: i32, rows: usize, features: usize): void {
  for (let k = 0; k < width; k++) {
    transposeFour(rows, PANEL_ROW, features, ROW);
    transposeFour(rows + 4 * PANEL_ROW, PANEL_ROW, features + VECTOR, ROW);
    rows += VECTOR;
    features += 4 * ROW;
  }
}

/** Transposes four rows of four numbers, so many bytes apart. */
@inline
function transposeFour(from: usize, fromBytes: usize, to: usize, toBytes: usize): void {
  const a = v128.load(from);
  const b = v128.load(from + fromBytes);
  const c = v128.load(from + 2 * fromBytes);
  const d = v128.load(from + 3 * fromBytes);
  const lowerAB = v128.shuffle<f32>(a, b, 0, 4, 1, 5);
  const lowerCD = v128.shuffle<f32>(c, d, 0, 4, 1, 5);
  const upperAB = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
  const upperCD = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
  v128.store(to, v128.shuffle<f64>(lowerAB, lowerCD, 0, 2));
  v128.store(to + toBytes, v128.shuffle<f64>(lowerAB, lowerCD, 1, 3));
  v128.store(to + 2 * toBytes, v128.shuffle<f64>(upperAB, upperCD, 0, 2));
  v128.store(to + 3 * toBytes, v128.shuffle<f64>(upperAB, upperCD, 1, 3));
}
