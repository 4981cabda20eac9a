import type { DatasetWords } from "./file.words";

export const none: DatasetWords<{ kind: "none" }> = {
  label: "None (a function)",
  fields: {},
};
