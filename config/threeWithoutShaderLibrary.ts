import type { Plugin } from "vite";

/**
 * Leaves three's library of material shaders out of the built site. The stage brings its own shaders;
 * the library cannot be shaken off because the renderer refers to all of it. Saves 36 of 194 kB
 * gzipped (three 0.187). What remains is the one chunk that every program starts with. Can go when
 * three's renderer no longer imports its built-in materials' shaders.
 */
export function threeWithoutShaderLibrary(): Plugin {
  const library = /\/ShaderChunk\.js$/;
  const stub = "\0three-shader-chunk";
  return {
    name: "three-without-shader-library",
    apply: "build",
    enforce: "pre",
    resolveId(source, importer) {
      // The sources instead of the bundle, in which the library is no file of its own.
      if (source === "three") return this.resolve("three/src/Three.js", importer);
      return library.test(source) ? stub : null;
    },
    load(id) {
      if (id !== stub) return null;
      return `
        import colorspace_pars_fragment from "three/src/renderers/shaders/ShaderChunk/colorspace_pars_fragment.glsl.js";
        export const ShaderChunk = { colorspace_pars_fragment };
      `;
    },
  };
}
