import { existsSync } from "node:fs";

/**
 * WebGPU is behind a flag in headless Chromium on Linux, where it runs on SwiftShader. The
 * background-networking flags keep Chromium from looking up hosts that a test has no use for.
 */
export const chromiumArguments = [
  "--enable-unsafe-webgpu",
  "--enable-features=Vulkan",
  "--use-webgpu-adapter=swiftshader",
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** The same, with the graphics adapter that Chromium chooses. */
export const ownAdapterArguments = chromiumArguments.filter(
  (argument) => !argument.includes("swiftshader"),
);

/** A Chromium of the system's own, where there is one; otherwise Playwright's is used. */
export function systemChromium(): string | undefined {
  const candidates = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser"];
  return candidates.find((path) => path !== undefined && existsSync(path));
}
