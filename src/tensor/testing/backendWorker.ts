/** A dedicated worker that starts the backend it is sent and answers with the report. */
import { type BackendChoice, startBackend } from "../backend";
import * as tf from "../tf";

addEventListener("message", async ({ data: choice }: MessageEvent<BackendChoice>) => {
  const report = await startBackend(choice);
  const [sum] = await tf.sum(tf.tensor([1, 2, 3])).data();
  postMessage({ report, sum });
});
