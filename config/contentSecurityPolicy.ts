import { createHash } from "node:crypto";
import type { Plugin } from "vite";

export interface PolicyOptions {
  /**
   * Radix's dialogs lock the page's scrolling by a style element that they write (react-remove-scroll);
   * without dialogs it is not needed.
   */
  inlineStyles: boolean;
  /** Whether the page's script carries what the site has as files beside it. */
  carriesFiles?: boolean;
}

/** Hashes of the scripts written into a page: they run as they were built, and no others. */
function inlineScripts(html: string): string[] {
  return Array.from(html.matchAll(/<script>([\s\S]*?)<\/script>/g), ([, text]) => {
    const hash = createHash("sha256").update(text).digest("base64");
    return `'sha256-${hash}'`;
  });
}

function policy(html: string, { inlineStyles, carriesFiles = false }: PolicyOptions): string {
  const carried = carriesFiles ? ["data:"] : [];
  const directives = {
    "default-src": ["'none'"],
    "script-src": ["'self'", "'wasm-unsafe-eval'", ...inlineScripts(html)],
    "style-src": inlineStyles ? ["'self'", "'unsafe-inline'"] : ["'self'"],
    "img-src": ["'self'", "data:", "blob:"],
    "media-src": ["'self'", "blob:"],
    "font-src": ["'self'", ...carried],
    // Snapshots may be hosted anywhere; a page that names none narrows this to itself.
    "connect-src": ["'self'", "https:", ...carried],
    "worker-src": ["'self'", "blob:"],
    "manifest-src": ["'self'"],
    "frame-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}

/**
 * Writes a content security policy into every built page: no script but the site's own runs, whatever
 * a snapshot or link may contain. Not while developing, where Vite's client writes scripts of its own.
 */
export function contentSecurityPolicy(options: PolicyOptions): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html) =>
        html.replace(
          "<head>",
          `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy(html, options)}" />`,
        ),
    },
  };
}
