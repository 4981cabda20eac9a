/** Lets every page be said in another language; docs/languages.md. */
import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { withLookups } from "./messages.ts";

/** By its name, so that builds with other roots and the tests find the same. */
const LANGUAGE = "topograd-language";
const FOLDER = resolve(import.meta.dirname, "../src/language");

const lookups: Plugin = {
  name: "message-lookups",
  // Before JSX has become calls.
  enforce: "pre",
  config: () => ({ resolve: { alias: { [LANGUAGE]: FOLDER } } }),
  transform: {
    filter: { id: /\/src\/.*\.tsx$/ },
    handler(code, id) {
      const found = withLookups(id, code, LANGUAGE);
      return found === null ? null : { code: found, map: null };
    },
  },
};

/** React's own plugin, with texts looked up in the language of the page. */
export const translatableReact = () => [lookups, react({ jsxImportSource: LANGUAGE })];
