import type { ChoiceWords } from "../words";
import type { DatasetRecipe } from ".";
import { arcs } from "./arcs.words";
import { bigram } from "./bigram.words";
import { blobs } from "./blobs.words";
import { circles } from "./circles.words";
import { convection } from "./convection.words";
import { csv } from "./csv.words";
import { denoising } from "./denoising.words";
import type { DatasetWords } from "./file.words";
import { glyphs } from "./glyphs.words";
import { idx } from "./idx.words";
import { modularAddition } from "./modular-addition.words";
import { moons } from "./moons.words";
import { none } from "./none.words";
import { npz } from "./npz.words";
import { parity } from "./parity.words";
import { points } from "./points.words";
import { regression } from "./regression.words";
import { separable } from "./separable.words";
import { series } from "./series.words";
import { set } from "./set.words";
import { slabs } from "./slabs.words";
import { spirals } from "./spirals.words";
import { teacher } from "./teacher.words";

interface DatasetChoice extends ChoiceWords<DatasetRecipe> {
  kinds: { [S in DatasetRecipe as S["kind"]]: DatasetWords<S> };
}

export const datasetWords: DatasetChoice = {
  label: "Dataset",
  named: true,
  sentence: "What the network learns.",
  kinds: {
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
  },
};
