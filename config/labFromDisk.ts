/**
 * Builds the lab as a folder that opens from a disk: `npm run build -- --mode disk` writes `dist-disk`.
 *
 * Cause: a page with a `file:` address may load neither modules nor workers, and fetch nothing that lies
 * beside it. So each page is one classic script, which carries its workers, the kernel, the samples, the
 * gallery and the results of the studies.
 */
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build, type InlineConfig, type Plugin } from "vite";
import { asClassicPage } from "./classicScripts.ts";
import { contentSecurityPolicy } from "./contentSecurityPolicy.ts";
import { tensorflowCore } from "./tensorflowCore.ts";
import { thirdPartyNotices } from "./thirdPartyNotices.ts";
import { threeWithoutUnusedParts } from "./threeWithoutUnusedParts.ts";
import { translatableReact } from "./translatable.ts";

export const DISK = "disk";
const FOLDER = "dist-disk";
/** Which pages there are, and which of the site's files their scripts carry. */
const PAGES: Record<string, RegExp> = {
  "index.html": /^(gallery|studies)\/[^/]*\.(json|npz)$/,
  "findings.html": /^studies\/.*\.json$/,
};
/** What may lie beside the pages, because they only show it. */
const SHOWN = /^(gallery\/?|gallery\/[^/]*\.(svg|npz)|icon.*)$/;

const sitePaths = (): string[] =>
  readdirSync("public", { recursive: true, encoding: "utf8" }).map((path) =>
    path.replaceAll("\\", "/"),
  );

const dataUrl = (path: string): string =>
  `data:application/octet-stream;base64,${readFileSync(join("public", path)).toString("base64")}`;

/** Puts files into the script, by their paths from the page's folder. */
function carriedFiles(which: RegExp): Plugin {
  return {
    name: "carried-files",
    load(id) {
      if (!id.endsWith("/src/app/site/address.ts")) return null;
      const files = Object.fromEntries(
        sitePaths()
          .filter((path) => which.test(path))
          .map((path) => [path, dataUrl(path)]),
      );
      return `
        const files = ${JSON.stringify(files)};
        export const siteAddress = (path) => files[path] ?? new URL(path, document.baseURI).href;
      `;
    },
  };
}

const WORKER = /new Worker\(new URL\(("[^"]+"), import\.meta\.url\), \{ type: "module" \}\)/g;

/** Puts workers into the script as well: they start from blobs. */
const carriedWorkers: Plugin = {
  name: "carried-workers",
  enforce: "pre",
  transform(code, id) {
    if (!/\/src\/[^?]*\.tsx?$/.test(id) || !code.includes("new Worker(")) return null;
    const imports: string[] = [];
    const started = code.replace(WORKER, (_, path: string) => {
      const name = `CarriedWorker${imports.length}`;
      imports.push(`import ${name} from ${path.replace(/"$/, '?worker&inline"')};`);
      return `new ${name}()`;
    });
    if (started.includes("new Worker(")) this.error(`A worker of ${id} is started in another way.`);
    return { code: `${imports.join("\n")}\n${started}`, map: null };
  },
};

/** A manifest is fetched, which a disk's page may not. */
const withoutManifest: Plugin = {
  name: "without-manifest",
  transformIndexHtml: (html) => html.replace(/ *<link rel="manifest"[^>]*>\n/, ""),
};

function page(input: string, outDir: string, notices: Plugin[]): InlineConfig {
  return {
    base: "./",
    plugins: [
      translatableReact(),
      threeWithoutUnusedParts(),
      carriedFiles(PAGES[input]),
      carriedWorkers,
      withoutManifest,
      asClassicPage,
      contentSecurityPolicy({ inlineStyles: true, carriesFiles: true }),
      ...notices,
    ],
    worker: {
      format: "iife",
      plugins: () => [...notices, tensorflowCore()],
    },
    build: {
      target: "es2023",
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      reportCompressedSize: false,
      rolldownOptions: {
        input,
        // Of import.meta nothing is left but in helpers that are not called here.
        checks: { emptyImportMeta: false },
        output: { format: "iife" },
      },
    },
  };
}

/** The lab's page, and after it all else that belongs into the folder. */
export function labFromDisk(): InlineConfig {
  const { gather, write } = thirdPartyNotices();
  const others: Plugin = {
    name: "lab-from-disk",
    async writeBundle({ dir = FOLDER }) {
      for (const input of Object.keys(PAGES).slice(1))
        await build({
          ...page(input, dir, [gather]),
          configFile: false,
          mode: DISK,
          logLevel: "warn",
        });
      cpSync("public", dir, {
        recursive: true,
        filter: (path) =>
          path === "public" || SHOWN.test(relative("public", path).replaceAll("\\", "/")),
      });
    },
  };
  const config = page("index.html", FOLDER, [gather]);
  return { ...config, plugins: [...(config.plugins ?? []), others, write] };
}
