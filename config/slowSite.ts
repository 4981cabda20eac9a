import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/**
 * Holds back every file of the previewed site for a time of its own, the same in every run of the same draw:
 * what comes late moves what is there, and a test that does not wait for it is found without luck.
 *
 * @param most milliseconds.
 */
export function slowSite(most: number, draw = ""): Plugin {
  return {
    name: "slow-site",
    configurePreviewServer(server) {
      server.middlewares.use((request, _, next) => {
        const [path] = (request.url ?? "").split("?");
        const hash = createHash("md5").update(`${draw}${path}`).digest();
        setTimeout(next, (hash.readUInt32LE() / 2 ** 32) * most);
      });
    },
  };
}
