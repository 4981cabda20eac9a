/**
 * Stored results of findings as classic scripts beside their files, `studies/<id>.js`: frames without an
 * origin may load those from any server, and files only from one that sends
 * `Access-Control-Allow-Origin`.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { resultsScript, scriptOfResults } from "../src/embed/card/resultsScript.ts";

const FOLDER = "public/studies";

const fileOf = (id: string): string => `${FOLDER}/${id}.json`;

const scriptOf = (id: string): string => scriptOfResults(readFileSync(fileOf(id), "utf8"));

export function storedResults(): Plugin {
  return {
    name: "stored-results",
    generateBundle() {
      for (const name of readdirSync(FOLDER).filter((file) => file.endsWith(".json"))) {
        const id = name.slice(0, -".json".length);
        this.emitFile({ type: "asset", fileName: resultsScript(id), source: scriptOf(id) });
      }
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
        const [, id] = /^studies\/([\w-]+)\.js$/.exec(path) ?? [];
        if (id === undefined || !existsSync(fileOf(id))) return next();
        response.setHeader("Content-Type", "text/javascript; charset=utf-8");
        response.end(scriptOf(id));
      });
    },
  };
}
