/**
 * Builds what host pages load: `topograd-embed.js`, `topograd-question.js` and the scripts of `embed.html`
 * and `card.html` as classic scripts, and `topograd-embed.mjs` for pages that import it.
 *
 * Cause: browsers fetch a module script with CORS, and a frame sandboxed with `allow-scripts` alone has
 * the origin "null", so that its modules load only from servers that send `Access-Control-Allow-Origin:
 * *`. Many static hosts do not. Classic scripts and style sheets need no permission.
 */
import { build, type InlineConfig, type Plugin, type Rolldown } from "vite";
import { languageIds } from "../src/language/languages.ts";
import { wordsScript } from "../src/language/wordsScript.ts";
import { contentSecurityPolicy } from "./contentSecurityPolicy.ts";
import { threeWithoutUnusedParts } from "./threeWithoutUnusedParts.ts";
import { translatableReact } from "./translatable.ts";

const HOST_SCRIPT = "topograd-embed.js";
const HOST_MODULE = "topograd-embed.mjs";
const QUESTIONS = "topograd-question.js";
/** The lab's client, which the frame imports from the main build when it is asked to train. */
const LAB = "/src/lab/client/createLab.ts";
type Output = Rolldown.OutputOptions;

function classic(input: string, outDir: string, output: Output, plugins: Plugin[]): InlineConfig {
  return {
    configFile: false,
    logLevel: "warn",
    base: "./",
    plugins: [translatableReact(), threeWithoutUnusedParts(), ...plugins],
    // As in the main build, so that both come to the same files.
    worker: { format: "es" },
    build: {
      target: "es2023",
      chunkSizeWarningLimit: 5000,
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input,
        external: (id) => id.endsWith("lab/client/createLab"),
        // Vite's helper around dynamic imports asks for `import.meta` on paths never taken here.
        checks: { emptyImportMeta: false, pluginTimings: false },
        output: { format: "iife", ...output },
      },
    },
  };
}

/** Vite writes module scripts only; these are not. */
export const asClassicPage: Plugin = {
  name: "classic-page",
  transformIndexHtml: {
    order: "post",
    handler: (html) =>
      html.replaceAll(' type="module" crossorigin', " defer").replaceAll(" crossorigin", ""),
  },
};

export function classicScripts(): Plugin {
  return {
    name: "classic-scripts",
    apply: "build",
    config: () => ({
      build: {
        rolldownOptions: {
          input: { index: "index.html", findings: "findings.html", lab: `.${LAB}` },
        },
      },
    }),
    async writeBundle({ dir = "dist" }, bundle) {
      const lab = Object.values(bundle).find(
        (file) => file.type === "chunk" && file.facadeModuleId?.endsWith(LAB),
      );
      if (lab === undefined) this.error("The build has no chunk for the lab's client.");
      const paths = () => `./${lab.fileName}`;
      for (const page of ["embed.html", "card.html"])
        await build(
          classic(page, dir, { paths }, [
            asClassicPage,
            contentSecurityPolicy({ inlineStyles: false }),
          ]),
        );
      await build(classic("src/embed/hostScript.ts", dir, { entryFileNames: HOST_SCRIPT }, []));
      await build(classic("src/embed/questionScript.ts", dir, { entryFileNames: QUESTIONS }, []));
      for (const id of languageIds.filter((id) => id !== "en")) {
        const words = { entryFileNames: wordsScript(id) };
        await build(classic(`src/language/${id}/script.ts`, dir, words, []));
      }
      const module: Output = { entryFileNames: HOST_MODULE, format: "es" };
      await build(classic("src/embed/hostModule.ts", dir, module, []));
    },
  };
}
