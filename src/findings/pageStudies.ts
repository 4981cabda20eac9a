import type { Study } from "../study/study";
import { homework } from "./homework";
import { lossSurfaces } from "./lossSurfaces";

/** A study without a claim, which a page beside the findings shows. */
export interface PageStudy {
  study: Study;
  /** Of its stored results, under that of the findings'; it names the studies of one page together. */
  folder: string;
}

export const pageStudies: readonly PageStudy[] = [
  ...homework.map(({ study }) => ({ study, folder: "homework" })),
  { study: lossSurfaces, folder: "losses" },
];
