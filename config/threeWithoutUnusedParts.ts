import type { Plugin } from "vite";

/** What stands for a part of three's renderer, by the end of the part's path in three's sources. */
const STAND_INS: Record<string, string> = {
  // Shaders of built-in materials: the stage brings its own.
  "/renderers/shaders/ShaderChunk.js": `
    import colorspace_pars_fragment from "three/src/renderers/shaders/ShaderChunk/colorspace_pars_fragment.glsl.js";
    export const ShaderChunk = { colorspace_pars_fragment };
  `,
  // Headsets.
  "/renderers/webxr/WebXRManager.js": `
    import { EventDispatcher } from "three/src/core/EventDispatcher.js";
    export class WebXRManager extends EventDispatcher {
      enabled = false;
      isPresenting = false;
      getEnvironmentBlendMode() {}
      setAnimationLoop() {}
      dispose() {}
    }
  `,
  // Shadows of lights: there is no light.
  "/renderers/webgl/WebGLShadowMap.js": `
    export function WebGLShadowMap() {
      return { enabled: false, autoUpdate: true, needsUpdate: false, type: 0, render() {} };
    }
  `,
  // Reflections: no material shows its surroundings, and no scene has any.
  "/renderers/webgl/WebGLEnvironments.js": `
    export function WebGLEnvironments() {
      return { get: () => null, dispose() {} };
    }
  `,
  "/renderers/shaders/DFGLUTData.js": "export const getDFGLUT = () => null;",
};

/**
 * Leaves out of the built site what the stage never uses of three's renderer and what cannot be shaken
 * off, because the renderer refers to all of it: of the first view, 36 kB gzipped are shaders and 13 kB
 * the rest (three 0.187). Each can go when three's renderer no longer imports it.
 */
export function threeWithoutUnusedParts(): Plugin {
  const prefix = "\0three-without:";
  const ends = Object.keys(STAND_INS);
  return {
    name: "three-without-unused-parts",
    apply: "build",
    enforce: "pre",
    resolveId(source, importer) {
      // The sources instead of the bundle, in which a part is no file of its own.
      if (source === "three") return this.resolve("three/src/Three.js", importer);
      const end = ends.find((end) => source.endsWith(end.slice(end.lastIndexOf("/"))));
      return end === undefined ? null : prefix + end;
    },
    load(id) {
      return id.startsWith(prefix) ? STAND_INS[id.slice(prefix.length)] : null;
    },
  };
}
