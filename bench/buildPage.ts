import { resolve } from "node:path";
import { build } from "vite";

/**
 * Writes a page of `page/` into a folder that any web server can serve: that of WebGPU for machines with
 * a GPU and without this repository, that of workers because they come up from a built site.
 */
export async function buildPage(name: "webgpu" | "workers", folder: string): Promise<void> {
  await build({
    configFile: false,
    root: "bench/page",
    base: "./",
    worker: { format: "es" },
    build: {
      target: "es2023",
      outDir: resolve(folder),
      emptyOutDir: true,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: `bench/page/${name}.html` },
    },
    logLevel: "warn",
  });
}
