import { readResults, type StudyResults } from "../../study/results";

/** The results that ship with the site. @throws Error in words where they do not arrive. */
export async function loadResults(id: string): Promise<StudyResults> {
  const path = `studies/${id}.json`;
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`${path} could not be loaded (${response.status}).`);
  return readResults(await response.text(), path);
}
