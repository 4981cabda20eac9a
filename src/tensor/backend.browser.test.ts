import { expect, it } from "vitest";
import { type BackendChoice, onDeviceLost, startBackend } from "./backend";
import * as tf from "./tf";

/** What a dedicated worker reports, and the sum of 1, 2, 3 that it computed. */
function inWorker(choice: BackendChoice): Promise<unknown> {
  const worker = new Worker(new URL("./testing/backendWorker.ts", import.meta.url), {
    type: "module",
  });
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(choice);
  }).finally(() => worker.terminate());
}

const swiftShader = expect.stringMatching(/swiftshader/i);

it("auto prefers wasm to a GPU emulated in software, and says so", async () => {
  expect(await inWorker("auto")).toEqual({
    report: {
      backend: "wasm",
      adapter: "",
      reason: expect.stringMatching(/^only a software graphics adapter \(.*swiftshader/i),
    },
    sum: 6,
  });
});

it("an emulated GPU can be chosen", async () => {
  expect(await inWorker("webgpu")).toEqual({
    report: { backend: "webgpu", adapter: swiftShader, reason: "chosen" },
    sum: 6,
  });
});

it("a lost device is reported, and starting again computes again", async () => {
  await startBackend("webgpu");
  const lost = new Promise((resolve) => onDeviceLost(resolve));
  (tf.backend() as unknown as { device: GPUDevice }).device.destroy();
  expect(await lost).not.toBe("");
  expect((await startBackend("webgpu")).backend).toBe("webgpu");
  expect(Array.from(await tf.square(tf.tensor([3])).data())).toEqual([9]);
});
