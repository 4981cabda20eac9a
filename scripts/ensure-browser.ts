// Makes sure that the browser tests have a Chromium: the system's own, or Playwright's download.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright";
import { systemChromium } from "../config/chromium.ts";

if (systemChromium() === undefined && !existsSync(chromium.executablePath())) {
  console.error("Downloading Chromium for the browser tests (once)…");
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/playwright/cli.js", "install", "chromium"],
    { stdio: ["ignore", 2, 2] },
  );
  if (status !== 0) {
    console.error(
      "No Chromium could be had. Install one (on Debian: apt-get install chromium) or point the variable CHROMIUM at its executable.",
    );
    process.exit(1);
  }
}
