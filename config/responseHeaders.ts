/**
 * Headers that the site should be sent with: written into `_headers`, which Netlify and Cloudflare Pages
 * read, and sent by `vite preview`, so that the tests run under them. docs/hosting.md has the same for
 * other servers.
 */
import type { Plugin } from "vite";

const always = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  // Frames without an origin and isolated pages may embed landscapes; nothing here is secret.
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/** A page's `<meta>` does not bind its workers: their policy comes with their script. */
const worker = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
};

const rules: [path: string, headers: Record<string, string>][] = [
  ["/*", always],
  ["/assets/*", { ...worker, "Cache-Control": "public, max-age=31536000, immutable" }],
  ["/sw.js", { ...worker, "Cache-Control": "no-cache" }],
];

/** As Netlify and Cloudflare Pages write it: a path, then its headers, indented. */
const headersFile = (): string =>
  rules
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
    )
    .join("\n\n");

function matches(path: string, pattern: string): boolean {
  return pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

export function responseHeaders(): Plugin {
  return {
    name: "response-headers",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "_headers", source: `${headersFile()}\n` });
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? "/", "http://localhost").pathname;
        for (const [pattern, headers] of rules) {
          if (!matches(path, pattern)) continue;
          for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        }
        next();
      });
    },
  };
}
