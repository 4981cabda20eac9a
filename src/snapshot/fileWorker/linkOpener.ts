/** Opens a link away from the page. A worker of its own, for the first picture waits for it. */
import { decodeLink } from "../link/link";
import { answerOnce } from "./answerOnce";
import type { RequestOf } from "./protocol";

answerOnce("The link", ({ input }: RequestOf<"openLink">) => decodeLink(input.hash));
