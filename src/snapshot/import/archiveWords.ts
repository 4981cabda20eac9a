import { shown } from "../../catalog/plainText";
import { type Worded, worded } from "../../language/worded";
import { isPictureName, picturesWords } from "./pictures";
import { isAside } from "./unpackedSeries";

const LISTED = 5;

/** What is in an archive without arrays, and what to do with it. */
export function archiveWords(archive: string, members: Iterable<string>): Worded {
  const names = [...members].filter((name) => !isAside(name));
  const pictures = names.filter(isPictureName);
  if (pictures.length > 0) return picturesWords(pictures, archive);
  if (names.length === 0) return worded`${shown(archive)} is an archive without files.`;
  const listed = names.slice(0, LISTED).map((name) => shown(name));
  const more = names.length > LISTED ? worded`, and ${names.length - LISTED} more` : "";
  return worded`${shown(archive)} is an archive of ${listed.join(", ")}${more}, and holds no arrays. Unpack it, and open what is inside.`;
}
