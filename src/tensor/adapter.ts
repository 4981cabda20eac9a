/** What the browser says about its graphics adapter. */
export interface Adapter {
  /** In words, for the caption: "apple metal-3". */
  description: string;
  /** True for an adapter that emulates a GPU on the CPU, where wasm is hundreds of times faster. */
  software: boolean;
}

const softwareNames = /swiftshader|llvmpipe|lavapipe|software|basic render/i;

/** The adapter WebGPU would use, or null where there is none. */
export async function findAdapter(): Promise<Adapter | null> {
  if (typeof navigator === "undefined" || !navigator.gpu) return null;
  // The preference TensorFlow.js states too, so that this is the adapter it gets.
  const adapter = await navigator.gpu.requestAdapter({ powerPreference: "high-performance" });
  if (!adapter) return null;
  const { vendor, architecture, device, description, isFallbackAdapter } = adapter.info;
  const words = description || [vendor, architecture, device].filter(Boolean).join(" ");
  return {
    description: words || "unnamed graphics adapter",
    software: isFallbackAdapter || softwareNames.test(`${words} ${architecture}`),
  };
}
