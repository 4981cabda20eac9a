import { readResults, type StudyResults } from "../../study/results";
import { siteFile } from "../site/file";

/** The results that ship with the site. @throws Error in words where they do not arrive. */
export async function loadResults(id: string): Promise<StudyResults> {
  const path = `studies/${id}.json`;
  return readResults(await (await siteFile(path)).text(), path);
}
