// Installs the project's dependencies when they are missing or older than the lockfile, so that
// `npm start` and `npm test` work on a fresh clone. Uses Node's own modules only.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, statSync } from "node:fs";

try {
  accessSync(".", constants.W_OK);
} catch {
  console.error(
    `This folder cannot be written to: ${process.cwd()}. Dependencies and the built site are kept in it, so copy the project to a place of your own and run the command there.`,
  );
  process.exit(1);
}

const marker = "node_modules/.package-lock.json";
const stale =
  !existsSync(marker) || statSync(marker).mtimeMs < statSync("package-lock.json").mtimeMs;

if (stale) {
  console.error("Installing dependencies (once)…");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(npm, ["ci", "--no-audit", "--no-fund"], {
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}
