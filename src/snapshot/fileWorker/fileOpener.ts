/** Opens the bytes of a snapshot away from the page, without what other files need. */
import { openSnapshots } from "../snapshotFile";
import { answerOnce } from "./answerOnce";
import type { RequestOf } from "./protocol";

answerOnce("The file", ({ input }: RequestOf<"openFile">) => openSnapshots(input.bytes));
