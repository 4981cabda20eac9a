/**
 * Where each fact of the store outlives the page. The table is the rule: the compiler asks for a line
 * for every fact, `persistence.ts` writes what it names, and `snapshotOnStage` can read nothing else.
 */
import type { AppState } from "./store";

type Method = (...given: never[]) => unknown;

/** Keys of what the store knows, without what it can do. */
export type Fact = {
  [K in keyof AppState]: AppState[K] extends Method ? never : K;
}[keyof AppState];

/**
 * Storage is that of the tab (sessionStorage) first, and that of the browser (localStorage) for new
 * tabs.
 */
export type Place =
  /** Storage, by itself. */
  | "storage"
  /** Storage, as one of the visitor's settings. */
  | "settings"
  /** Storage, by the library: which run a reload brings back. */
  | "library"
  /** Snapshots: links, files, runs in the library. */
  | "snapshot"
  /** Files, where the visitor asks for it. */
  | "file";

/** Gone with the page. */
const memory = [] as const;

export const keptIn = {
  // The visitor's own; that of a picture comes back with the picture.
  recipe: ["storage"],
  recipeIsOwn: memory,
  past: memory,
  future: memory,
  lastField: memory,

  // While slicing, it holds a ceiling that is not the visitor's choice, and is not kept.
  view: ["storage", "snapshot"],
  probe: memory,
  logLoss: ["settings"],
  symlogSpectrum: ["settings"],
  theme: ["settings"],
  backend: ["settings"],
  language: ["settings"],

  run: ["snapshot"],
  previous: memory,
  versions: memory,
  job: memory,
  failure: memory,
  // The visitor's data stay with them.
  file: ["file"],
  fileOfRun: memory,
  estimate: memory,
  watchEvery: memory,
  slicing: memory,
  // Points that were measured are in the run.
  inspection: memory,

  // Each run is in the library.
  kept: memory,
  stagedAt: memory,
  links: memory,
  differenceShown: memory,
  terrain: memory,
  turn: memory,
  common: memory,
  commonWords: memory,

  checkpoint: memory,
  playing: memory,
  speed: memory,
  following: memory,

  // Its title and its sentence.
  opened: ["snapshot"],
  gallery: ["snapshot"],
  exhibit: ["snapshot"],
  savedAs: ["library"],
  reading: memory,
  // Those that were compared are in the run.
  broughtWeights: memory,
  question: memory,

  // The address holds it.
  classroom: memory,

  notices: memory,
  panels: memory,
  bare: memory,
  backendReport: memory,
} as const satisfies Record<Fact, readonly Place[]>;

/** The facts that are kept in a place. */
export type KeptIn<P extends Place> = {
  [K in Fact]: P extends (typeof keptIn)[K][number] ? K : never;
}[Fact];
