// Makes sure that the browser tests have a Chromium: the system's own, or Playwright's download.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright";
import { systemChromium } from "../config/chromium.ts";

const { CHROMIUM } = process.env;
if (CHROMIUM !== undefined && !existsSync(CHROMIUM)) {
  console.error(`The variable CHROMIUM names a file that is not there: ${CHROMIUM}.`);
  process.exit(1);
}

if (systemChromium() === undefined && !existsSync(chromium.executablePath())) {
  console.error("Downloading Chromium for the browser tests (once)…");
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/playwright/cli.js", "install", "chromium"],
    { stdio: ["ignore", 2, 2] },
  );
  if (status !== 0) {
    console.error(
      "No Chromium could be had; why is said above. Install one (on Debian: apt-get install chromium) or point the variable CHROMIUM at its executable.",
    );
    process.exit(1);
  }
}
