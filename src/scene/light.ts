/** Where the light comes from: over the viewer's left shoulder, as on printed maps. */
const LIGHT_FROM = { azimuth: Math.PI / 3.4, elevation: 0.82 };

/** How much the relief shades the terrain: 0 is flat color, 1 is all. */
export const RELIEF_SHADING = 0.68;

/**
 * Direction towards the light, of length 1.
 *
 * @param viewer radians from +z towards +x at which the viewer stands
 */
export function lightDirection(viewer: number): [x: number, y: number, z: number] {
  const azimuth = viewer - LIGHT_FROM.azimuth;
  const { elevation } = LIGHT_FROM;
  return [
    Math.sin(azimuth) * Math.cos(elevation),
    Math.sin(elevation),
    Math.cos(azimuth) * Math.cos(elevation),
  ];
}
