/**
 * A float32 as the shortest decimal that reads back as the same float32. NaN is "nan", infinities
 * "inf" and "-inf", as NumPy, pandas and VTK read them.
 */
export function float32Text(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(Number(value.toPrecision(9)));
}
