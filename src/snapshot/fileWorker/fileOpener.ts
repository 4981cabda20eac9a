/** Opens the bytes of a snapshot away from the page, without what other files need. */
import { readSnapshots } from "../snapshotFile";
import { answerOnce } from "./answerOnce";
import type { RequestOf } from "./protocol";

answerOnce("The file", async ({ input }: RequestOf<"openFile">) => {
  const snapshots = await readSnapshots(input.bytes);
  return snapshots.map(({ unknown: _, ...snapshot }) => snapshot);
});
