import { Color, SRGBColorSpace, Vector3 } from "three";

/** The sRGB components of `#rrggbb` as they are, for shaders that do their own color arithmetic. */
export function srgbVector(hex: string): Vector3 {
  const { r, g, b } = new Color(hex).getRGB({ r: 0, g: 0, b: 0 }, SRGBColorSpace);
  return new Vector3(r, g, b);
}
