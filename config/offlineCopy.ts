/** Builds the service worker and tells it which files of the built site to keep. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "vite";
import { firstExhibit } from "./firstExhibit.ts";

const WORKER = "sw.js";

/** What others embed or read, kept when first used instead. */
const OF_OTHERS = [
  "embed.html",
  "card.html",
  "findings.html",
  "topograd-embed.js",
  "topograd-embed.mjs",
  "topograd-question.js",
  "preview.jpg",
];

/**
 * Likewise: what few visitors need (the HDF5 library, WebGPU, images, fonts of other scripts than Latin and
 * the Greek of α and β), and all landscapes but the first.
 */
const ON_FIRST_USE = [
  /^assets\/(hdf5|webgpu|embed|card|findings|fashion-mnist)/,
  /^assets\/inter-(?!latin-wght|greek-wght)/,
  /^(teaching|lessons|studies)\//,
  /^gallery\/(?!index\.json|.*\.svg)/,
  // Not part of the page.
  /^(sw\.js|_headers|.*\.txt|.*\.map)$/,
];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

/** What the worker keeps. A name with a hash in it says its own revision. */
function keptFiles(folder: string) {
  const files = filesBelow(folder);
  const gone = OF_OTHERS.filter((url) => !files.includes(url));
  if (gone.length > 0) throw new Error(`The built site has no ${gone.join(", ")}.`);
  const first = firstExhibit();
  const isLeftOut = (url: string) =>
    OF_OTHERS.includes(url) || ON_FIRST_USE.some((pattern) => pattern.test(url));
  return files
    .filter((url) => url === first || !isLeftOut(url))
    .map((url) => ({
      url,
      revision: url.startsWith("assets/")
        ? null
        : createHash("sha256")
            .update(readFileSync(join(folder, url)))
            .digest("hex")
            .slice(0, 16),
    }));
}

export function offlineCopy(): Plugin {
  let folder = "dist";
  return {
    name: "offline-copy",
    apply: "build",
    configResolved: (config) => {
      folder = config.build.outDir;
    },
    // After every other plugin has written its files.
    async closeBundle() {
      await build({
        configFile: false,
        logLevel: "warn",
        define: { BUILT_FILES: JSON.stringify(keptFiles(folder)) },
        build: {
          target: "es2023",
          outDir: folder,
          emptyOutDir: false,
          copyPublicDir: false,
          rolldownOptions: {
            input: "src/offline/serviceWorker.ts",
            output: { format: "iife", entryFileNames: WORKER },
          },
        },
      });
    },
  };
}
