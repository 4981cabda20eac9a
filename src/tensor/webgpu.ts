/** Starts TensorFlow.js's WebGPU backend and watches its device. */
import type { WebGPUBackend } from "@tensorflow/tfjs-backend-webgpu";
import "@tensorflow/tfjs-backend-webgpu";
import * as tf from "./tf";

const BACKEND = "webgpu";
const watched = new WeakSet<GPUDevice>();

/**
 * Makes WebGPU the active backend.
 *
 * @param lost is called with the browser's explanation if the device is lost later. All tensors on
 *   it are gone by then; starting a backend again gets a new device.
 * @returns false where no device can be had.
 */
export async function startWebgpu(lost: (explanation: string) => void): Promise<boolean> {
  if (!tf.findBackendFactory(BACKEND) || !(await tf.setBackend(BACKEND))) return false;
  const { device } = tf.backend() as WebGPUBackend;
  if (!watched.has(device)) {
    watched.add(device);
    device.lost.then((info) => {
      forgetDevice();
      lost(info.message || info.reason);
    });
  }
  return true;
}

/** Drops the backend that holds the lost device and registers its factory anew. */
function forgetDevice(): void {
  const factory = tf.findBackendFactory(BACKEND);
  tf.removeBackend(BACKEND);
  tf.registerBackend(BACKEND, factory);
}
