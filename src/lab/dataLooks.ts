/** What the page and the worker that looks at files of samples say to each other. */
import type { Worded } from "../language/worded";
import type { DatasetRecipe } from "../recipe/schema";
import type { DataLook } from "../results/dataLook";
import type { UserFile } from "./experiment";

export interface LookRequest {
  dataset: DatasetRecipe;
  file: UserFile;
  /** Whether settings are proposed, or those of the dataset taken as they are. */
  propose: boolean;
}

/** `here` once its code has come. */
export type LookAnswer = { here: true } | { look: DataLook } | { problem: Worded };
