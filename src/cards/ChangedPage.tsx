import { useEffect, useState } from "react";
import { t } from "../language/t";
import { changed, changedVerdict, isFallible } from "../study/changed";
import type { Finding } from "../study/finding";
import type { StudyResults } from "../study/results";
import { Bounds } from "./Bounds";
import { PageBar } from "./PageBar";
import { Prose } from "./Prose";
import { StudyCard } from "./StudyPage";

interface ChangedPageProps {
  /** Of the finding. */
  id: string;
  findings: readonly Finding[];
  load(id: string): Promise<StudyResults>;
}

/** A finding with what it says to change to see it fail: in what numbers it then does. */
export default function ChangedPage({ id, findings, load }: ChangedPageProps) {
  const finding = findings.filter(isFallible).find((one) => one.id === id);
  const [results, setResults] = useState<StudyResults | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    if (finding === undefined) return;
    load(`changed/${changed(finding).id}`).then(setResults, (error: Error) =>
      setFault(t`${error.message} Reload the page to try again.`),
    );
  }, [finding, load]);
  return (
    <div className="findings-page">
      <header>
        <PageBar>
          <a href="./index.html">Topograd</a> · <a href="./findings.html">Findings</a>
        </PageBar>
        <h1>{finding === undefined ? "A changed finding" : "Seen to fail"}</h1>
      </header>
      <main>
        {finding === undefined || fault !== null ? (
          <p className="findings-fault" role="alert">
            {fault ?? `There is no finding "${id}" that says what to change.`}
          </p>
        ) : (
          <>
            <div className="changed-words">
              <p>
                The claim was:{" "}
                <a href={`./findings.html#${id}`}>
                  <Prose text={finding.claim} />
                </a>
              </p>
              <p>
                <strong>Changed:</strong> <Prose text={finding.fails.words} />
              </p>
              {results === null ? (
                <p role="status">Loading results…</p>
              ) : (
                <Bounds
                  study={changed(finding)}
                  judgement={changedVerdict(finding, results).judgement}
                />
              )}
            </div>
            {results !== null && <StudyCard study={changed(finding)} results={results} />}
          </>
        )}
      </main>
    </div>
  );
}
