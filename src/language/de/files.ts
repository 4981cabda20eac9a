import type { Table } from "../table";

export const files: Table = {
  "The Keras file holds no weights.": "Die Keras-Datei enthält keine Gewichte.",
  Group: "Gruppe",
  "The groups of the HDF5 file lie too deep in another.":
    "Die Gruppen der HDF5-Datei liegen zu tief ineinander.",
};
