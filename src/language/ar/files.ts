import type { Table } from "../table";

export const files: Table = {
  "The Keras file holds no weights.": "لا يحوي ملف Keras أوزانًا.",
  Group: "المجموعة",
  "The groups of the HDF5 file lie too deep in another.":
    "مجموعات ملف HDF5 متداخلة أعمق من اللازم.",
};
