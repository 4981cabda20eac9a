/** Pictures, one a file, which are not read: what makes samples of them. */
import { shown } from "../../catalog/plainText";
import { type Worded, worded } from "../../language/worded";

const PICTURE = /\.(png|jpe?g|gif|bmp|webp|tiff?)$/i;

export const isPictureName = (name: string): boolean => PICTURE.test(name);

/** How pictures become samples, with a program of three lines: @param archive that holds them, if any. */
export function picturesWords(names: string[], archive?: string): Worded {
  const [ending] = PICTURE.exec(names[0]) ?? [".png"];
  return worded`${foundWords(names, archive)}. Samples are read as arrays: sort the pictures into a folder for each class within a folder "pictures", run these lines of Python there, and open pictures.npz.

import numpy, pathlib; from PIL import Image
files = sorted(pathlib.Path("pictures").rglob("*${shown(ending)}"))
numpy.savez("pictures.npz", X=[numpy.asarray(Image.open(f).convert("RGB").resize((32, 32))) for f in files], y=[f.parent.name for f in files])`;
}

function foundWords([first, ...others]: string[], archive?: string): Worded {
  if (archive !== undefined)
    return others.length === 0
      ? worded`${shown(archive)} holds a picture (${shown(first)})`
      : worded`${shown(archive)} holds ${(others.length + 1).toLocaleString("en")} pictures (${shown(first)})`;
  return others.length === 0
    ? worded`${shown(first)} is a picture`
    : worded`${shown(first)} and ${others.length} more are pictures`;
}
