/** What a command says on a machine that is not ready for it. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "topograd ü "));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (path: string, content: object) =>
  writeFileSync(join(folder, path), JSON.stringify(content));

/** A project with one package, and one more on another system. */
function project(node: string, installed: object): void {
  write("package.json", { engines: { node } });
  const packages = {
    "": {},
    "node_modules/one": { version: "1.2.3" },
    "node_modules/elsewhere": { version: "1.0.0", optional: true },
  };
  write("package-lock.json", { packages });
  mkdirSync(join(folder, "node_modules"));
  write("node_modules/.package-lock.json", { packages: installed });
}

/** Runs the script in the project, where npm is a program that fails. */
function ensureInstalled() {
  const npm = join(folder, "npm");
  writeFileSync(npm, "#!/bin/sh\necho no network >&2\nexit 7\n");
  chmodSync(npm, 0o755);
  const { status, stderr } = spawnSync(
    process.execPath,
    [resolve("scripts/ensure-installed.mjs")],
    {
      cwd: folder,
      env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` },
      encoding: "utf8",
    },
  );
  return { status, stderr };
}

test("what is installed is not installed again, whenever it was written, without packages of other systems", () => {
  project(">=20.19", { "node_modules/one": { version: "1.2.3" } });
  expect(ensureInstalled()).toEqual({ status: 0, stderr: "" });
});

test("a package of another version is installed again, and a failure says what it takes", () => {
  project(">=20.19", { "node_modules/one": { version: "1.2.2" } });
  const { status, stderr } = ensureInstalled();
  expect(status).toBe(7);
  expect(stderr).toMatch(/Installing dependencies.*no network.*could not be installed.*network/s);
});

test("a Node.js that is too old is refused before anything is installed", () => {
  project(">=1000.5", {});
  const { status, stderr } = ensureInstalled();
  expect(status).toBe(1);
  expect(stderr).toBe(
    `This is Node.js ${process.versions.node}; Topograd needs 1000.5 or later. Get one at https://nodejs.org and run the command again.\n`,
  );
});
