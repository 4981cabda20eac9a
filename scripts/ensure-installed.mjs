// Installs the project's dependencies when they are missing or others than the lockfile has, so that every
// command works on a fresh clone. Uses Node's own modules only.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { requireWritable } from "./require-writable.mjs";

const [least] = /[\d.]+/.exec(JSON.parse(readFileSync("package.json", "utf8")).engines.node);
const [wantedMajor, wantedMinor] = least.split(".").map(Number);
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
  console.error(
    `This is Node.js ${process.versions.node}; Topograd needs ${least} or later. Get one at https://nodejs.org and run the command again.`,
  );
  process.exit(1);
}

/** The packages that a lockfile names, by the folder that each is in. */
const packagesIn = (lockfile) =>
  existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, "utf8")).packages : {};

/** Whether npm's own note of what it installed has every package of the lockfile, those of other systems aside. */
function isInstalled() {
  const installed = packagesIn("node_modules/.package-lock.json");
  return Object.entries(packagesIn("package-lock.json")).every(
    ([folder, { version, optional }]) =>
      folder === "" || (installed[folder]?.version ?? (optional ? version : null)) === version,
  );
}

if (!isInstalled()) {
  requireWritable();
  console.error("Installing dependencies (once)…");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  // Under `npm run --silent` it would not say why it fails.
  const { status } = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error(
      "The dependencies could not be installed; npm says why above. They come from its registry, so this needs a network once, and some 700 MB of disk. Then run the command again.",
    );
    process.exit(status ?? 1);
  }
}
