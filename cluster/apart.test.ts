/** The queue is somebody else's business: nothing but the way in knows it, and it compiles by itself. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { sourceFiles } from "../config/imports";

const root = resolve(import.meta.dirname, "..");
const { dependencies } = JSON.parse(readFileSync(join(root, "cluster/package.json"), "utf8"));

test("its packages are not installed with the project, and no other folder imports them or it", () => {
  const lockfile = readFileSync(join(root, "package-lock.json"), "utf8");
  const packages = Object.keys(dependencies);
  expect(packages.filter((name) => lockfile.includes(`"node_modules/${name}"`))).toEqual([]);
  const known = new RegExp(`["'](${packages.join("|")})["'/]|["'./]/cluster/`);
  const imported = ["src", "scripts", "bench", "fuzz", "config", "e2e"]
    .flatMap((folder) => sourceFiles(root, folder))
    .filter((file) => known.test(readFileSync(join(root, file), "utf8")));
  // The way in, and nobody else.
  expect(imported).toEqual(["scripts/cluster.ts"]);
});

test.skipIf(!existsSync(join(root, "cluster/node_modules")))(
  "it compiles against its packages, which the rest is compiled without",
  () => {
    const { stdout } = spawnSync("npx", ["tsc", "-p", "cluster"], { cwd: root, encoding: "utf8" });
    expect(stdout).toBe("");
  },
);
