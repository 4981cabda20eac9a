import type { DatasetRecipe } from "../../catalog/datasets";
import { type CodeFor, runCode } from "../../catalog/kind";
import type { Collection } from "../collection";
import { blobs } from "./blobs";
import { circles } from "./circles";
import { csv } from "./csv";
import { glyphs } from "./glyphs";
import { idx } from "./idx";
import { moons } from "./moons";
import { npz } from "./npz";
import { parity } from "./parity";
import { regression } from "./regression";
import { set } from "./set";
import type { Source } from "./source";
import { spirals } from "./spirals";

const code: CodeFor<DatasetRecipe, [source: Source], Collection> = {
  spirals,
  moons,
  circles,
  blobs,
  parity,
  regression,
  glyphs,
  set,
  csv,
  npz,
  idx,
};

/** @throws ReadError when a file is missing or cannot be used. */
export const collect = (recipe: DatasetRecipe, source: Source): Collection =>
  runCode(code, recipe, source);
