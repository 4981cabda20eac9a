/** Starts TensorFlow.js's WebAssembly backend: one thread, SIMD. */
import { setThreadsCount, setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import * as tf from "../tf";
import "./broadcasts";
import "./convolutionGradients";
import "./leadingMeans";
import "./matMul";
import "./notANumber";
import "./poolingGradients";
import "./tanh";

/**
 * Written as one `new URL(…, import.meta.url)` because both Vite (which makes it the address of an
 * asset, relative to the built script) and Node (which reads the file) understand it.
 */
const simdBinary = new URL(
  "../../../node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm",
  import.meta.url,
).href;

setWasmPaths({
  "tfjs-backend-wasm.wasm": simdBinary,
  "tfjs-backend-wasm-simd.wasm": simdBinary,
  "tfjs-backend-wasm-threaded-simd.wasm": simdBinary,
});
// Threads need cross-origin isolation, which a page inside another site's iframe does not have.
tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
setThreadsCount(1);

/** Resolves with true when wasm is the active backend, with false where it cannot run. */
export async function startWasm(): Promise<boolean> {
  return (await tf.env().getAsync("WASM_HAS_SIMD_SUPPORT")) === true && tf.setBackend("wasm");
}
