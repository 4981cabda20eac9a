import { GLSL3, ShaderMaterial } from "three";
import { srgbVector } from "./srgbVector";

/**
 * One flat color for lines and marks. A shader of our own instead of three's basic materials: the
 * stage then needs nothing of three's shader library, a fifth of three's size, and a build may leave
 * that out (see config/threeWithoutUnusedParts.ts).
 */
export function flatMaterial(
  color: string,
  { opacity = 1, depthTest = true }: { opacity?: number; depthTest?: boolean } = {},
): ShaderMaterial {
  return new ShaderMaterial({
    glslVersion: GLSL3,
    uniforms: { color: { value: srgbVector(color) }, opacity: { value: opacity } },
    vertexShader: /* glsl */ `
      void main() {
        gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
      }
    `,
    fragmentShader: /* glsl */ `
      uniform vec3 color;
      uniform float opacity;
      out vec4 painted;

      void main() {
        painted = vec4(color, opacity);
      }
    `,
    transparent: true,
    depthTest,
  });
}
