/** How the path is painted: lit softly, light where it starts, vivid where it ends. */
import {
  BackSide,
  FrontSide,
  GLSL3,
  GreaterDepth,
  LessEqualDepth,
  ShaderMaterial,
  Vector3,
} from "three";

/** `line` is the path, `casing` its outline, `hidden` what the terrain covers of it. */
export type PathPart = "line" | "casing" | "hidden";

const vertexShader = /* glsl */ `
  in vec3 center;
  in vec3 offset;
  in vec2 time;
  uniform float radius;
  uniform float swell;
  out vec2 moment;
  out vec3 normalOnScreen;
  out vec3 place;

  void main() {
    // Raised by half its width, so that a path on the surface lies on it rather than in it.
    place = center + offset * radius * swell + vec3(0.0, radius * 0.5, 0.0);
    moment = time;
    normalOnScreen = normalize(normalMatrix * offset);
    gl_Position = projectionMatrix * viewMatrix * vec4(place, 1.0);
  }
`;

const fragmentShader = /* glsl */ `
  precision highp float;
  in vec2 moment;
  in vec3 normalOnScreen;
  in vec3 place;
  out vec4 color;
  uniform vec3 start;
  uniform vec3 end;
  uniform vec3 casing;
  uniform float checkpoint;
  uniform float last;
  uniform vec2 halfSize;

  void main() {
    // The plane may have been chosen smaller than the path.
    if (any(greaterThan(abs(place.xz), halfSize + 0.03))) discard;
    bool clipped = moment.y > 0.5;
    // Above the ceiling the path is dashed along its time.
    if (clipped && fract(moment.x * 1.5) > 0.6) discard;
    #ifdef CASING
      color = vec4(casing, 1.0);
    #else
      vec3 base = mix(start, end, pow(moment.x / max(last, 1.0), 0.6));
      float facing = clamp(normalOnScreen.z, 0.0, 1.0);
      base *= 0.7 + 0.3 * facing;
      float ahead = step(checkpoint + 1e-3, moment.x);
      base = mix(base, casing, 0.62 * ahead);
      #ifdef HIDDEN
        color = vec4(base, 0.3);
      #else
        color = vec4(base, 1.0);
      #endif
    #endif
  }
`;

export interface PathUniforms {
  radius: { value: number };
  start: { value: Vector3 };
  end: { value: Vector3 };
  casing: { value: Vector3 };
  /** What lies after it is dimmed. */
  checkpoint: { value: number };
  /** Index of the last checkpoint. */
  last: { value: number };
  halfSize: { value: [number, number] };
}

export function pathUniforms(): PathUniforms {
  return {
    radius: { value: 0.01 },
    start: { value: new Vector3(1, 1, 1) },
    end: { value: new Vector3(1, 0, 0) },
    casing: { value: new Vector3(0, 0, 0) },
    checkpoint: { value: 0 },
    last: { value: 1 },
    halfSize: { value: [1, 1] },
  };
}

/** The three parts share one set of uniforms but for how far each swells beyond the radius. */
export function pathMaterial(part: PathPart, uniforms: PathUniforms): ShaderMaterial {
  return new ShaderMaterial({
    glslVersion: GLSL3,
    defines: part === "line" ? {} : { [part.toUpperCase()]: "" },
    uniforms: { ...uniforms, swell: { value: part === "casing" ? 1.55 : 1 } },
    vertexShader,
    fragmentShader,
    side: part === "casing" ? BackSide : FrontSide,
    depthFunc: part === "hidden" ? GreaterDepth : LessEqualDepth,
    depthWrite: part !== "hidden",
    // All in the transparent pass, which comes after the terrain and keeps their order.
    transparent: true,
  });
}
