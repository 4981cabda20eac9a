import { defineConfig, devices } from "@playwright/test";
import { chromiumArguments, systemChromium } from "./config/chromium.ts";

/** The built site, as any static host would serve it. */
const port = 4173;

export default defineConfig({
  testDir: "e2e",
  timeout: 120_000,
  expect: { timeout: 30_000 },
  workers: 1,
  forbidOnly: true,
  reporter: [["list"]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    actionTimeout: 20_000,
    trace: "off",
    launchOptions: { executablePath: systemChromium(), args: chromiumArguments },
  },
  projects: [{ name: "chromium", use: { ...devices["Desktop Chrome"] } }],
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    port,
    reuseExistingServer: false,
  },
});
