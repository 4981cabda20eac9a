import { fetchBinary } from "./fetchBinary";
import { readBinary } from "./readBinary";
import { supportsRelaxedSimd } from "./relaxedSimd";

/** The compiled kernel, shared by all networks of a thread. */
export interface Kernel {
  module: WebAssembly.Module;
  /** Whether products and sums are fused (relaxed SIMD). */
  relaxed: boolean;
}

// Bundlers find the two files by these expressions and rewrite them to where they put them.
const plainBinary = new URL("./build/kernel.wasm", import.meta.url);
const relaxedBinary = new URL("./build/kernel-relaxed.wasm", import.meta.url);

const loading = new Map<boolean, Promise<Kernel>>();

async function load(relaxed: boolean): Promise<Kernel> {
  const url = relaxed ? relaxedBinary : plainBinary;
  const bytes = await (url.protocol === "file:" ? readBinary(url) : fetchBinary(url));
  return { module: await WebAssembly.compile(bytes), relaxed };
}

/**
 * Loads and compiles the kernel, once per thread.
 *
 * @param relaxed which of the two binaries; by default the faster one that the engine can run.
 * @throws Error when the file cannot be loaded; WebAssembly.CompileError without SIMD.
 */
export function loadKernel(relaxed = supportsRelaxedSimd()): Promise<Kernel> {
  let kernel = loading.get(relaxed);
  if (!kernel) {
    kernel = load(relaxed);
    loading.set(relaxed, kernel);
    // A failed download may succeed the next time.
    kernel.catch(() => loading.delete(relaxed));
  }
  return kernel;
}
