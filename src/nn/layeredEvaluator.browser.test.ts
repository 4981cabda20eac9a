// What a surface asks of a GPU, counted: dispatches are left out, so that size does not matter.

import { beforeAll, expect, it } from "vitest";
import { startBackend } from "../tensor/backend";
import { randomVector, smallNetwork } from "./testing/smallNetwork";

beforeAll(async () => {
  expect((await startBackend("webgpu")).backend).toBe("webgpu");
});

/** Runs something without its dispatches, and counts them and the bytes that are sent. */
async function askedBy(run: () => Promise<unknown>) {
  const [passes, queues] = [GPUComputePassEncoder.prototype, GPUQueue.prototype];
  const { dispatchWorkgroups } = passes;
  const { writeBuffer } = queues;
  const asked = { dispatches: 0, bytes: 0 };
  passes.dispatchWorkgroups = () => void asked.dispatches++;
  queues.writeBuffer = function (this: GPUQueue, ...given: Parameters<typeof writeBuffer>) {
    asked.bytes += given[2].byteLength;
    writeBuffer.apply(this, given);
  } as typeof writeBuffer;
  await run().finally(() => {
    passes.dispatchWorkgroups = dispatchWorkgroups;
    queues.writeBuffer = writeBuffer;
  });
  return asked;
}

it("takes 51×51 points of a residual network in fewer than 1,000 dispatches, and its plane once", async () => {
  const { objective, theta } = smallNetwork({
    model: { kind: "resnet" },
    task: { kind: "classification", classes: 10, labels: [] },
    inputShape: [12, 12, 1],
    count: 500,
    loss: { kind: "cross-entropy" },
  });
  const points = 51 ** 2;
  const directions = Float32Array.of(
    ...randomVector(theta.length),
    ...randomVector(theta.length, 1),
  );
  const coefficients = Float32Array.from({ length: 2 * points }, (_, i) => Math.sin(i));
  const [loss, accuracy] = [new Float32Array(points), new Float32Array(points)];
  const surface = () => objective.evaluateMany(theta, directions, coefficients, loss, accuracy);
  const first = await askedBy(surface);
  expect(first.dispatches).toBeGreaterThan(9);
  expect(first.dispatches).toBeLessThan(1000);
  const again = await askedBy(surface);
  expect(again.bytes).toBeLessThan(4 * 3 * points + 1000);
  expect(first.bytes - again.bytes).toBeGreaterThan(4 * 3 * theta.length);
  objective.dispose();
});
