import { describe, expect, it } from "vitest";
import { colormapColor, colormapHex, colormapTable } from "./colormaps";

/** CIELAB L* of an sRGB color (D65). */
function lightness([red, green, blue]: [number, number, number]): number {
  const [r, g, b] = [red, green, blue].map((component) =>
    component <= 0.04045 ? component / 12.92 : ((component + 0.055) / 1.055) ** 2.4,
  );
  const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return luminance > 0.008856 ? 116 * Math.cbrt(luminance) - 16 : 903.3 * luminance;
}

describe("color maps", () => {
  it.each([
    ["cividis", "#00224e", "#7d7c78", "#fee838"],
    ["viridis", "#440154", "#21918c", "#fde725"],
    ["magma", "#000004", "#b73779", "#fcfdbf"],
  ] as const)("%s has the published colors", (name, low, middle, high) => {
    expect(colormapHex(name, 0)).toBe(low);
    expect(colormapHex(name, 1)).toBe(high);
    const published = [1, 3, 5].map((at) => Number.parseInt(middle.slice(at, at + 2), 16));
    const table = colormapTable(name);
    for (const channel of [0, 1, 2])
      expect(Math.abs(table[128 * 4 + channel] - published[channel])).toBeLessThanOrEqual(1);
  });

  it.each(["cividis", "viridis", "magma", "grey"] as const)("%s only gets lighter", (name) => {
    const steps = Array.from({ length: 64 }, (_, index) =>
      lightness(colormapColor(name, index / 63)),
    );
    for (let index = 1; index < steps.length; index++)
      expect(steps[index]).toBeGreaterThan(steps[index - 1]);
  });

  it("clamps", () => {
    expect(colormapColor("magma", 7)).toEqual(colormapColor("magma", 1));
    expect(colormapColor("magma", -1)).toEqual(colormapColor("magma", 0));
  });
});
