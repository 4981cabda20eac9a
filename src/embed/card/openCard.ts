import { judged } from "../../cards/judged";
import { figureReady } from "../../cards/StoredFigure";
import { findings } from "../../findings";
import { t } from "../../language/t";
import { isStudyLink } from "../../snapshot/link/isStudyLink";
import { decodeStudyLink } from "../../snapshot/link/studyLink";
import type { CardStore, ShownStudy } from "./cardStore";
import { storedResults } from "./storedResults";

/** Opens what the frame's address says: a study in its hash, or the finding that it names. */
export async function openCard(
  store: CardStore,
  finding: string | null,
  signal: AbortSignal,
): Promise<void> {
  const opened = await addressed(location.hash, finding).then(
    (shown) => ({ shown, failure: null }),
    (error: unknown) => ({
      shown: null,
      failure: error instanceof Error ? error.message : String(error),
    }),
  );
  if (!signal.aborted) store.setState(opened);
}

/** @throws Error in words */
async function addressed(hash: string, id: string | null): Promise<ShownStudy> {
  if (isStudyLink(hash)) {
    const study = decodeStudyLink(hash);
    if (study.results.cells.length === 0)
      throw new Error("This link holds a study without results: open it in Topograd to run it.");
    return { title: study.study.id.replaceAll("-", " "), study, finding: null };
  }
  if (id === null) throw new Error("This frame was given no finding: its address needs ?finding=.");
  const finding = findings.find((one) => one.id === id);
  if (finding === undefined) throw new Error(t`There is no finding "${id}".`);
  const [results] = await Promise.all([storedResults(id), figureReady(finding)]);
  return {
    title: finding.claim,
    study: { study: finding, results },
    finding: judged(finding, results),
  };
}
