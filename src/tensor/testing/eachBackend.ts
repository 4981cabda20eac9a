/** Runs a test suite once on every backend that the environment under test stands for. */
import { beforeAll, describe, expect } from "vitest";
import { type BackendName, startBackend } from "../backend";

/** cpu and wasm in Node, webgpu in a browser (where SwiftShader is slow: keep shapes tiny). */
const backends: readonly BackendName[] = "document" in globalThis ? ["webgpu"] : ["cpu", "wasm"];

/** `describe`, with `body` run on each backend after it has been started. */
export function describeEachBackend(title: string, body: (backend: BackendName) => void): void {
  describe.each(backends)(`${title} on %s`, (backend) => {
    beforeAll(async () => {
      expect((await startBackend(backend)).backend).toBe(backend);
    });
    body(backend);
  });
}
