/** Writes `third-party-notices.txt`: every package and all data that the built site contains, with their licences. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** Compiled into the kernel, where no module tells of it. */
const COMPILED_IN = ["assemblyscript"];
const DATA = "src/data/sets/NOTICES.txt";
const LICENCE = /^(licen[cs]e|copying|notice)/i;

/** Folder of the package that a module belongs to; null for the project's own. */
function packageOf(module: string): string | null {
  const path = module.replace(/^\0/, "").replaceAll("\\", "/");
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? null;
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const texts = readdirSync(folder)
    .filter((file) => LICENCE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").trim());
  return [`${name} ${version} (${license ?? "see below"})`, ...texts].join("\n\n");
}

/** Gathers what the main build and the builds of its workers and classic scripts load. */
export function thirdPartyNotices() {
  const folders = new Set<string>();
  const gather: Plugin = {
    name: "third-party-gather",
    apply: "build",
    moduleParsed({ id }) {
      const folder = packageOf(id.split("?")[0]);
      if (folder !== null && existsSync(join(folder, "package.json"))) folders.add(folder);
    },
  };
  const write: Plugin = {
    name: "third-party-notices",
    apply: "build",
    writeBundle({ dir = "dist" }) {
      for (const name of COMPILED_IN) folders.add(join("node_modules", name));
      const notices = [...new Set([...folders].map(notice))].sort();
      const rule = `\n\n${"-".repeat(78)}\n\n`;
      const data = readFileSync(DATA, "utf8").trim();
      const head = "Topograd contains these packages, under the licences beside their names.";
      writeFileSync(
        join(dir, "third-party-notices.txt"),
        `${[head, ...notices, data].join(rule)}\n`,
      );
    },
  };
  return { gather, write };
}
