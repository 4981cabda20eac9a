import { createRequire } from "node:module";
import type { Plugin } from "vite";

const NAMED = "@tensorflow/tfjs";
const STUB = "\0tensorflow-core";

/**
 * Builds `@tensorflow/tfjs` as its core, its gradients and plain JavaScript alone. The package brings
 * layers, a converter, data pipelines and WebGL along, whose registrations keep them from being shaken
 * off, and methods on tensors, which `src/tensor/tf.ts` forbids: 155 of 241 kB gzipped (4.22.0). Node
 * and the unit tests use the whole package. Can go when the package tells which of its files have effects.
 */
export function tensorflowCore(): Plugin {
  const whole = createRequire(import.meta.url).resolve(NAMED);
  return {
    name: "tensorflow-core",
    apply: "build",
    enforce: "pre",
    resolveId(source, importer) {
      if (source === NAMED) return STUB;
      // Its parts are dependencies of the named package's, not of this project.
      return importer === STUB ? this.resolve(source, whole) : null;
    },
    load(id) {
      if (id !== STUB) return null;
      // Two gradients, those of gather and prod, call one of the methods.
      return `
        import "@tensorflow/tfjs-core/dist/public/chained_ops/reshape";
        import "@tensorflow/tfjs-core/dist/register_all_gradients";
        import "@tensorflow/tfjs-backend-cpu";
        export * from "@tensorflow/tfjs-core";
      `;
    },
  };
}
