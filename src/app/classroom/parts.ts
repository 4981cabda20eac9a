/** Parts of the page that a class link can hide, by the names that it has for them. */
export const classParts = {
  recipe: "Recipe panel",
  presets: "Presets",
  json: "Recipe as JSON",
  race: "Race",
  data: "Data",
  model: "Model",
  training: "Training",
  view: "View",
  partners: "Partners",
  vary: "Buttons that vary a setting",
  numbers: "Numbers",
  undo: "Undo and redo",
  gallery: "Gallery",
  library: "Library",
  share: "Share",
  engine: "What it computes on",
  slice: "Slice",
  keep: "Keep this run",
  caption: "Caption",
} as const;

export type ClassPart = keyof typeof classParts;

export const isClassPart = (name: string): name is ClassPart => Object.hasOwn(classParts, name);

/** Ways to replace the recipe as a whole: not there where any of it is locked. */
export const replacing: readonly ClassPart[] = ["presets", "json", "race", "gallery", "library"];
