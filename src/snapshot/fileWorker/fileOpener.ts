/** Opens the bytes of a snapshot away from the page, without what other files need. */
import { readSnapshot } from "../snapshotFile";
import { answerOnce } from "./answerOnce";
import type { RequestOf } from "./protocol";

answerOnce("The file", async ({ input }: RequestOf<"openFile">) => {
  const { unknown: _, ...snapshot } = await readSnapshot(input.bytes);
  return snapshot;
});
