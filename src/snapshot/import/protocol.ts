/** What the page and the importing worker say to each other; one worker reads one set of files. */
import type { WeightsAnswers } from "./describeNetwork";
import type { Imported } from "./importFiles";

export interface ImportRequest {
  files: File[];
  answers: WeightsAnswers;
}

export type FromImportWorker =
  | { kind: "progress"; fraction: number; detail: string }
  | { kind: "done"; imported: Imported }
  | { kind: "failed"; message: string };
