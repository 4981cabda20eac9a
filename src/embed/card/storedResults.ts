import { addScript } from "../../language/addScript";
import { t } from "../../language/t";
import { readResults, type StudyResults } from "../../study/results";
import { resultsScript } from "./resultsScript";

/** The results that ship with the site, wherever it is. @throws Error in words where they do not arrive. */
export async function storedResults(id: string): Promise<StudyResults> {
  const path = resultsScript(id);
  try {
    await addScript(path);
  } catch {
    throw new Error(t`The results of this finding (${path}) could not be loaded.`);
  }
  return readResults(globalThis.topogradResults ?? "", path);
}
