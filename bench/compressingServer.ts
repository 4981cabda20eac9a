/** The built site as good static hosts send it: over HTTP/2, gzipped. Chromium takes no HTTP/2 without TLS. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createSecureServer, type SecureServerOptions } from "node:http2";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Record<string, string | undefined> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/** A key and a certificate of a day, by the `openssl` command. */
function certificate(): SecureServerOptions {
  const made = execFileSync(
    "openssl",
    "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 -subj /CN=localhost -keyout - -out -".split(
      " ",
    ),
    { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
  );
  return { key: made, cert: made };
}

export interface StaticSite {
  address: string;
  close(): void;
}

/** Serves a folder from memory, so that neither disk nor compression is timed. */
export async function serveCompressed(folder: string): Promise<StaticSite> {
  const sent = new Map<string, { body: Buffer; headers: Record<string, string> }>();
  const answer = (path: string) => {
    const known = sent.get(path);
    if (known !== undefined) return known;
    const type = TYPES[extname(path)];
    const file = readFileSync(join(folder, path));
    // Of other types (fonts, archives) hosts know that they are compressed.
    const body = type === undefined ? file : gzipSync(file);
    const headers: Record<string, string> = {
      "content-type": type ?? "application/octet-stream",
      "content-length": `${body.length}`,
      ...(type === undefined ? {} : { "content-encoding": "gzip" }),
    };
    sent.set(path, { body, headers });
    return { body, headers };
  };
  const server = createSecureServer(certificate(), (request, response) => {
    const { pathname } = new URL(request.url, "https://localhost");
    try {
      const path = normalize(decodeURIComponent(pathname));
      const { body, headers } = answer(path.endsWith("/") ? `${path}index.html` : path);
      response.writeHead(200, headers).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `https://127.0.0.1:${port}/`, close: () => server.close() };
}
