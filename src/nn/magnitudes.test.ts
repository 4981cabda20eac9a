import { expect, it } from "vitest";
import { stream } from "../random/stream";
import { magnitudeAt, markExtremes } from "./magnitudes";

const { gaussian, integer } = stream(1, "probes");
/** With signs, equal magnitudes, zeros of both signs, the least and the greatest numbers. */
const values = Float32Array.from({ length: 3000 }, (_, i) =>
  i % 3 === 0 ? (integer(9) - 4) / 4 : gaussian() * 10 ** (integer(60) - 30),
);
values.set([0, -0, 1e-45, -1e-45, 3.4028234663852886e38, Number.POSITIVE_INFINITY], 7);
const parts = [values.subarray(0, 1001), values.subarray(1001)];

it("finds the magnitude at every place of the sorted order", () => {
  const sorted = values.map(Math.abs).sort();
  for (let place = 0; place < sorted.length; place += 13)
    expect(magnitudeAt(parts, place)).toBe(sorted[place]);
});

it("marks what comes first in a stable sort by magnitude, from either end", () => {
  for (const which of ["smallest", "largest"] as const) {
    const sign = which === "smallest" ? 1 : -1;
    const order = Array.from(values.keys()).sort(
      (a, b) => sign * (Math.abs(values[a]) - Math.abs(values[b])) || a - b,
    );
    for (const count of [0, 1, 500, 1100, 2999, 3000]) {
      const marks = new Uint8Array(values.length);
      markExtremes(parts, [marks.subarray(0, 1001), marks.subarray(1001)], count, which);
      const expected = new Uint8Array(values.length);
      for (const entry of order.slice(0, count)) expected[entry] = 1;
      expect(marks).toEqual(expected);
    }
  }
});
