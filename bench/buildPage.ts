import { resolve } from "node:path";
import { build } from "vite";

/**
 * Writes the page of `page/webgpu.html` into a folder that any web server can serve: for machines with
 * a GPU and without this repository.
 */
export async function buildPage(folder: string): Promise<void> {
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
      rolldownOptions: { input: "bench/page/webgpu.html" },
    },
    logLevel: "warn",
  });
}
