/**
 * Perceptually uniform color maps for loss values, all dark at the low end, and one for differences of
 * losses, light in the middle.
 *
 * viridis and magma: van der Walt and Smith 2015 (CC0). cividis: Nuñez, Anderton and Renslow 2018,
 * doi:10.1371/journal.pone.0199239. Each is kept as 52 equidistant knots of the published table of
 * 256; linear interpolation returns that table within 1/255 (cividis: 4/255, at the kink of its blue
 * channel). grey is linear in CIELAB lightness. difference is RdBu of ColorBrewer (Brewer and Harrower,
 * Apache 2.0), blue below zero and red above.
 */
import type { View } from "./view";

export type Colormap = View["colormap"] | "difference";
/** A view of something that may be no loss. */
export type DrawnView = Omit<View, "colormap"> & { colormap: Colormap };
/** sRGB components in [0, 1]. */
export type Rgb = [red: number, green: number, blue: number];

const KNOTS: Record<Exclude<Colormap, "grey">, string> = {
  cividis:
    "00224e002656002a5f002d68003070083370163770203a6f273e6e2e416d34456c3a486c3f4c6c444f6c49536c4e566c535a6d575d6d5c616e60646f656870696b716d6f727272747676767a7a787e7d788381798885788d8878928c789690779b9476a09875a59c74aaa073afa471b5a86fbaac6dbfb06bc4b468c9b965cfbd62d4c15fdac65bdfca57e5cf52ead34cf0d846f6dd3ffce236fee838",
  difference: "0530612166ac4393c392c5ded1e5f0f7f7f7fddbc7f4a582d6604db2182b67001f",
  viridis:
    "44015446085c471063481769481d6f482475472a7a46307e453781433d844142873f48893d4e8a3a538b38598c355e8d33638d31688e2e6d8e2c718e2a768e297b8e27808e25848e23898e218e8d20928c1f978b1e9c891fa18821a58524aa8328ae802eb37c35b7793dbc7446c06f50c46a5ac86465cb5e70cf577cd25089d54895d840a2da37b0dd2fbddf26cae11fd8e219e5e419f1e51dfde725",
  magma:
    "00000402020b0504160907200e0b2b140e361a104221114e29115a311165390f6e420f754a107952137c5a167e6219806a1c81721f81792282812581892881912b81992d80a1307eaa337db2357bba3878c23b75ca3e72d2426fd9466be04c67e75263ec5860f1605df4695cf7725cf97b5dfb8560fc8e64fd9869fea16efeaa74feb47bfebd82fec68afecf92fed89afde2a3fdebacfcf4b6fcfdbf",
};

/** CIELAB L* to an sRGB component (IEC 61966-2-1). */
function greyOfLightness(lightness: number): number {
  const root = (lightness + 16) / 116;
  const linear = lightness > 8 ? root ** 3 : (lightness * 27) / 24389;
  return linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
}

const DARKEST_GREY = 12;
const LIGHTEST_GREY = 96;

/** Color at `t` in [0, 1]; values outside are clamped. */
export function colormapColor(name: Colormap, t: number): Rgb {
  const clamped = Math.min(1, Math.max(0, t));
  if (name === "grey") {
    const grey = greyOfLightness(DARKEST_GREY + (LIGHTEST_GREY - DARKEST_GREY) * clamped);
    return [grey, grey, grey];
  }
  const knots = KNOTS[name];
  const last = knots.length / 6 - 1;
  const knot = Math.min(last - 1, Math.floor(clamped * last));
  const fraction = clamped * last - knot;
  const component = (index: number, channel: number) =>
    Number.parseInt(knots.slice(index * 6 + channel * 2, index * 6 + channel * 2 + 2), 16) / 255;
  const mix = (channel: number) =>
    component(knot, channel) * (1 - fraction) + component(knot + 1, channel) * fraction;
  return [mix(0), mix(1), mix(2)];
}

/** `size` equidistant colors as bytes, 4 per color (opaque), for textures and images. */
export function colormapTable(name: Colormap, size = 256): Uint8Array {
  const table = new Uint8Array(size * 4);
  for (let index = 0; index < size; index++) {
    const color = colormapColor(name, index / (size - 1));
    table.set([...color.map((component) => Math.round(component * 255)), 255], index * 4);
  }
  return table;
}

/** Color at `t` as `#rrggbb`. */
export function colormapHex(name: Colormap, t: number): string {
  const bytes = colormapColor(name, t).map((component) => Math.round(component * 255));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** CSS gradient from the low to the high end, for color bars. */
export function colormapGradient(name: Colormap, direction: "to top" | "to right"): string {
  const stops = Array.from({ length: 18 }, (_, index) => colormapHex(name, index / 17));
  return `linear-gradient(${direction}, ${stops.join(", ")})`;
}
