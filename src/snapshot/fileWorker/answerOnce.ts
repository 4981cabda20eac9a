import { readErrorFrom } from "../../results/readError";
import { buffersOf } from "../../results/transfer";
import type { FileAnswer, FileJob, FileJobs } from "./protocol";

export const post = (answer: FileAnswer, transfer: Transferable[] = []): void =>
  self.postMessage(answer, { transfer });

/**
 * Makes this worker do the one job it is started for.
 *
 * @param what "The file", in messages.
 */
export function answerOnce<Request>(
  what: string,
  perform: (request: Request) => FileJobs[FileJob]["result"] | Promise<FileJobs[FileJob]["result"]>,
): void {
  self.onmessage = async ({ data }: MessageEvent<Request>) => {
    try {
      const result = await perform(data);
      // The worker ends with its answer: all of it can be handed over.
      post({ kind: "done", result }, buffersOf(result));
    } catch (error) {
      post({ kind: "failed", problem: readErrorFrom(error, what).worded });
    }
  };
  post({ kind: "here" });
}
