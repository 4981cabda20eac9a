import { existsSync } from "node:fs";

/**
 * With the graphics adapter that Chromium chooses. WebGPU is behind a flag in headless Chromium on Linux. The
 * background-networking flags keep Chromium from looking up hosts that a test has no use for.
 */
export const ownAdapterArguments = [
  "--enable-unsafe-webgpu",
  "--enable-features=Vulkan",
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** WebGPU runs on SwiftShader. */
export const chromiumArguments = [...ownAdapterArguments, "--use-webgpu-adapter=swiftshader"];

/** A Chromium of the system's own, where there is one; otherwise Playwright's is used. */
export function systemChromium(): string | undefined {
  const candidates = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser"];
  return candidates.find((path) => path !== undefined && existsSync(path));
}
