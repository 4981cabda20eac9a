/** Writes the course into the built site, and serves it while developing. */
import type { Plugin } from "vite";
import { coursePages } from "../scripts/lessons/course.ts";

export function lessonPages(): Plugin {
  return {
    name: "lesson-pages",
    generateBundle() {
      for (const [fileName, source] of coursePages())
        this.emitFile({ type: "asset", fileName, source });
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
        const page = /^lessons\/(.*\/)?$/.test(path) ? `${path}index.html` : path;
        const html = page.startsWith("lessons/") ? coursePages().get(page) : undefined;
        if (html === undefined) return next();
        response.setHeader("Content-Type", "text/html; charset=utf-8");
        response.end(html);
      });
    },
  };
}
