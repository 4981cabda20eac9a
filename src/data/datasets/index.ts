import type { DatasetRecipe } from "../../catalog/datasets";
import { type CodeFor, runCode } from "../../catalog/kind";
import type { Collection } from "../collection";
import { arcs } from "./arcs";
import { bigram } from "./bigram";
import { blobs } from "./blobs";
import { circles } from "./circles";
import { convection } from "./convection";
import { csv } from "./csv";
import { denoising } from "./denoising";
import { glyphs } from "./glyphs";
import { idx } from "./idx";
import { modularAddition } from "./modular-addition";
import { moons } from "./moons";
import { none } from "./none";
import { npz } from "./npz";
import { parity } from "./parity";
import { points } from "./points";
import { regression } from "./regression";
import { separable } from "./separable";
import { series } from "./series";
import { set } from "./set";
import { slabs } from "./slabs";
import type { Source } from "./source";
import { spirals } from "./spirals";
import { teacher } from "./teacher";

const code: CodeFor<DatasetRecipe, [source: Source], Collection> = {
  spirals,
  moons,
  circles,
  arcs,
  blobs,
  parity,
  separable,
  slabs,
  teacher,
  "modular-addition": modularAddition,
  bigram,
  regression,
  series,
  denoising,
  convection,
  glyphs,
  set,
  csv,
  npz,
  idx,
  points,
  none,
};

/** @throws ReadError when a file is missing or cannot be used. */
export const collect = (recipe: DatasetRecipe, source: Source): Collection =>
  runCode(code, recipe, source);
