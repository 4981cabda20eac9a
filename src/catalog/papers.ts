/** Papers whose definitions kinds follow, by the keys that their BibTeX entries have (`snapshot/export/papers.ts`). */
export type PaperKey =
  | "li2018visualizing"
  | "gabdullin2024investigating"
  | "ghorbani2019investigation"
  | "foret2021sharpness"
  | "kwon2021asam"
  | "andriushchenko2023modern"
  | "garipov2018loss"
  | "cohen2021gradient";
