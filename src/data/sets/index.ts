import type { DatasetRecipe } from "../../catalog/datasets";
import type { SetName } from "../../catalog/datasets/setFacts";
import type { SettingsOf } from "../../catalog/kind";

/** A file of the site's with samples, as `scripts/packSets.ts` packs it. */
export interface SetFile {
  url: URL;
  /** CRC-32 of what is in it. */
  crc: number;
}

// Bundlers find the files by these expressions and rewrite them to where they put them.
const files = {
  digits: { url: new URL("./digits.npz", import.meta.url), crc: 0xdf227af9 },
  fashion14: { url: new URL("./fashion-mnist-14.npz", import.meta.url), crc: 0x2fcda4ec },
  fashion28: { url: new URL("./fashion-mnist-28.npz", import.meta.url), crc: 0x1518ef4c },
  iris: { url: new URL("./iris.csv", import.meta.url), crc: 0x2028df6f },
  penguins: { url: new URL("./penguins.csv", import.meta.url), crc: 0xfa544ba3 },
  diabetes: { url: new URL("./diabetes.csv", import.meta.url), crc: 0x65908d19 },
} satisfies Record<string, SetFile>;

type SetRecipe = SettingsOf<DatasetRecipe, "set">;

const fileOf: Record<SetName, (recipe: SetRecipe) => SetFile> = {
  digits: () => files.digits,
  "fashion-mnist": ({ size }) => (size === 14 ? files.fashion14 : files.fashion28),
  iris: () => files.iris,
  penguins: () => files.penguins,
  diabetes: () => files.diabetes,
};

/** The file that a dataset's samples are read from, where it is one of the site's; null for any other. */
export const setFile = (recipe: DatasetRecipe): SetFile | null =>
  recipe.kind === "set" ? fileOf[recipe.name](recipe) : null;
