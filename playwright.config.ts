import { availableParallelism } from "node:os";
import { defineConfig, devices } from "@playwright/test";
import { chromiumArguments, systemChromium } from "./config/chromium.ts";
import { freePort } from "./config/freePort.ts";

// Read again by every worker, which must find the server that the first reading started.
process.env.TOPOGRAD_TEST_PORT ??= String(await freePort());
const port = Number(process.env.TOPOGRAD_TEST_PORT);

export default defineConfig({
  testDir: "e2e",
  // The same on every platform: pictures are compared coarsely.
  snapshotPathTemplate: "e2e/baseline/{arg}{ext}",
  // Limits end what hangs; what is slow passes: at load 19, of two suites on two cores, all but one took less than 160 s.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  // One page waits more than it computes; three and more only wait for each other.
  workers: Math.min(2, availableParallelism()),
  forbidOnly: true,
  reporter: [["list"]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    actionTimeout: 60_000,
    trace: "off",
    // Requests are answered by the tests' own routes, not by a copy kept from an earlier page.
    serviceWorkers: "block",
    launchOptions: { executablePath: systemChromium(), args: chromiumArguments },
  },
  projects: [{ name: "chromium", use: { ...devices["Desktop Chrome"] } }],
  // The built site, as any static host would serve it.
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    port,
    reuseExistingServer: false,
  },
});
