/**
 * How the terrain is painted. One geometry is drawn three times: the body up to the ceiling, the lid
 * where the loss lies above it (flat and hatched), and the floor (flat, paler, unlit). Body and lid
 * are cut per pixel at height 1, so the cut is exact whatever the grid.
 */
import { type DataTexture, DoubleSide, GLSL3, ShaderMaterial, Vector3 } from "three";

export type TerrainPart = "body" | "lid" | "floor";

const vertexShader = /* glsl */ `
  in vec2 slope;
  in float tone;
  uniform float floorGap;
  uniform float rise;
  out float height;
  // The tone and, for vertices without one, how much of the color is missing.
  out vec2 toned;
  out vec2 tilt;
  out vec2 plane;

  void main() {
    height = position.y;
    toned = isnan(tone) ? vec2(0.0, 1.0) : vec2(tone, 0.0);
    tilt = slope * rise;
    plane = position.xz;
    #ifdef FLOOR
      float y = 0.0;
    #else
      #ifdef LID
        float y = floorGap + rise;
      #else
        float y = floorGap + rise * position.y;
      #endif
    #endif
    gl_Position = projectionMatrix * modelViewMatrix * vec4(position.x, y, position.z, 1.0);
  }
`;

const fragmentShader = /* glsl */ `
  precision highp float;
  in float height;
  in vec2 toned;
  in vec2 tilt;
  in vec2 plane;
  out vec4 color;
  uniform sampler2D colors;
  uniform sampler2D levels;
  // Cells of one color each, in place of the tone; how many along both sides, none for 0.
  uniform sampler2D cells;
  uniform vec2 cellCount;
  uniform float levelCount;
  uniform float lineWidth;
  uniform vec3 light;
  uniform vec3 paper;
  uniform vec3 floorInk;
  uniform float floorSaturation;
  uniform float fade;
  uniform vec2 halfSize;
  uniform float relight;

  // Light adds up in linear color. A square stands for the sRGB curve: it comes back exactly and
  // costs a software renderer a fraction of pow().
  vec3 linear(vec3 srgb) { return srgb * srgb; }
  vec3 srgb(vec3 linear) { return sqrt(max(linear, 0.0)); }

  // Share of the pixel that a line of lineWidth pixels covers, at a distance given in pixels.
  float coverage(float pixels) {
    return 1.0 - smoothstep(lineWidth * 0.5 - 0.5, lineWidth * 0.5 + 0.5, pixels);
  }

  void main() {
    #ifdef BODY
      if (height > 1.0) discard;
    #endif
    #ifdef LID
      if (height < 1.0) discard;
    #endif

    vec2 tint = toned;
    if (cellCount.x > 0.0) {
      vec2 across = 0.5 + 0.5 * vec2(plane.x, -plane.y) / halfSize;
      tint = texture(cells, (across * (cellCount - 1.0) + 0.5) / cellCount).rg;
    }
    float place = clamp(tint.x / max(1.0 - tint.y, 1e-3), 0.0, 1.0);
    vec3 base = linear(texture(colors, vec2(place * 255.0 / 256.0 + 0.5 / 256.0, 0.5)).rgb);
    base = mix(base, vec3(0.35), tint.y);
    float luminance = dot(base, vec3(0.2126, 0.7152, 0.0722));
    #ifdef FLOOR
      vec3 ink = linear(floorInk);
      base = mix(vec3(luminance), base, floorSaturation);
    #else
      vec3 ink = luminance > 0.12 ? base * 0.3 : mix(base, vec3(1.0), 0.32);
    #endif

    // The derivative of the height on the screen turns a distance in height into pixels.
    float perPixel = max(length(vec2(dFdx(height), dFdy(height))), 1e-7);
    float line = 0.0;
    if (levelCount > 0.0) {
      float level = texture(levels, vec2(clamp(height, 0.0, 1.0), 0.5)).r;
      float crowding = smoothstep(0.2, 0.6, perPixel * levelCount);
      line = coverage(abs(height - level) / perPixel) * (1.0 - crowding) * 0.75;
    }
    line = max(line, coverage(abs(height - 1.0) / perPixel) * 0.8);

    // A thin border where the plane ends.
    vec2 toBorder = (halfSize - abs(plane)) / max(fwidth(plane), vec2(1e-7));
    line = max(line, coverage(min(toBorder.x, toBorder.y)) * 0.55);

    vec3 shown = base;
    #ifndef FLOOR
      vec3 normal = normalize(vec3(-tilt.x, 1.0, -tilt.y));
      #ifdef LID
        normal = vec3(0.0, 1.0, 0.0);
      #endif
      // 1 on level ground, so that level ground has the color of the color bar.
      float lit = dot(normal, light) / light.y;
      float shade = mix(1.0, clamp(lit, 0.0, 1.9), relight) * mix(0.8, 1.0, normal.y);
      // Shadows lean to blue as under an open sky; a plain factor turns yellow into mud.
      shown *= shade + max(0.0, 1.0 - shade) * vec3(-0.04, 0.0, 0.16);
      ink *= mix(1.0, shade, 0.7);
    #endif

    #ifndef BODY
      if (height > 1.0) {
        float phase = (plane.x + plane.y) * 22.0;
        float perPhase = 1.0 / max(fwidth(phase), 1e-6);
        float across = (abs(fract(phase) - 0.5) - 0.16) * perPhase;
        float stripe = 1.0 - smoothstep(-0.5, 0.5, across);
        shown = mix(shown, ink, 0.5 * stripe);
      }
    #endif

    shown = mix(shown, ink, line);
    #ifndef FLOOR
      // The underside is told apart by being dull.
      if (!gl_FrontFacing) shown = mix(vec3(dot(shown, vec3(0.2126, 0.7152, 0.0722))), shown, 0.5) * 0.5 + linear(paper) * 0.12;
    #endif
    #ifdef FLOOR
      color = vec4(srgb(shown), mix(1.0 - fade, 0.8, 0.6 * line));
    #else
      color = vec4(srgb(shown), 1.0);
    #endif
  }
`;

const DEFINES: Record<TerrainPart, string> = { body: "BODY", lid: "LID", floor: "FLOOR" };

export interface TerrainUniforms {
  colors: { value: DataTexture | null };
  levels: { value: DataTexture | null };
  levelCount: { value: number };
  cells: { value: DataTexture | null };
  cellCount: { value: [number, number] };
  lineWidth: { value: number };
  floorGap: { value: number };
  rise: { value: number };
  light: { value: Vector3 };
  paper: { value: Vector3 };
  floorInk: { value: Vector3 };
  floorSaturation: { value: number };
  fade: { value: number };
  halfSize: { value: [number, number] };
  /** 0 is flat color, 1 is full relief shading. */
  relight: { value: number };
}

export function terrainUniforms(): TerrainUniforms {
  return {
    colors: { value: null },
    levels: { value: null },
    levelCount: { value: 0 },
    cells: { value: null },
    cellCount: { value: [0, 0] },
    lineWidth: { value: 1 },
    floorGap: { value: 0 },
    rise: { value: 1 },
    light: { value: new Vector3(0, 1, 0) },
    paper: { value: new Vector3(1, 1, 1) },
    floorInk: { value: new Vector3(0, 0, 0) },
    floorSaturation: { value: 1 },
    fade: { value: 0.5 },
    halfSize: { value: [1, 1] },
    relight: { value: 0.8 },
  };
}

/** The three materials share one set of uniforms. */
export function terrainMaterial(part: TerrainPart, uniforms: TerrainUniforms): ShaderMaterial {
  return new ShaderMaterial({
    glslVersion: GLSL3,
    defines: { [DEFINES[part]]: "" },
    uniforms: uniforms as unknown as ShaderMaterial["uniforms"],
    vertexShader,
    fragmentShader,
    side: DoubleSide,
    transparent: part === "floor",
    depthWrite: part !== "floor",
  });
}
