import { useMemo } from "react";
import { StudyFigures } from "../app/vary/StudyFigures";
import { StudyFiles } from "../app/vary/StudyFiles";
import { studyCaption } from "../app/vary/studyFigures";
import { t } from "../language/t";
import { decodeStudyLink, type LinkedStudy } from "../snapshot/link/studyLink";
import { lookupIn } from "../study/results";
import { seedsOf } from "../study/stored";
import { Fold, LabLinks } from "./CardLinks";
import { EmbedCard } from "./EmbedCard";
import { linkedVerdict } from "./linkedVerdict";
import { PageBar } from "./PageBar";
import { RunHere } from "./RunHere";
import "../theme/study.css";

type Opened = { linked: LinkedStudy } | { fault: string };

function open(hash: string): Opened {
  try {
    return { linked: decodeStudyLink(hash) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** A study that a link holds, with its results. */
export default function StudyPage({ hash }: { hash: string }) {
  const opened = useMemo(() => open(hash), [hash]);
  return (
    <div className="findings-page">
      <header>
        <PageBar>
          <a href="./index.html">Topograd</a> · <a href="./findings.html">Findings</a>
        </PageBar>
        <h1>{"linked" in opened ? nameOf(opened.linked) : "A study"}</h1>
      </header>
      <main>
        {"linked" in opened ? (
          <StudyCard {...opened.linked} link={hash} />
        ) : (
          <p className="findings-fault" role="alert">
            {opened.fault}
          </p>
        )}
      </main>
    </div>
  );
}

const nameOf = ({ study }: Pick<LinkedStudy, "study">): string =>
  t`A study: ${study.id.replaceAll("-", " ")}`;

/** @param link that holds it, where one does. */
export function StudyCard({ study, results, link }: LinkedStudy & { link?: string }) {
  const drawn = useMemo(
    () => ({ study, lookup: lookupIn(results.cells), seeds: seedsOf(study) }),
    [study, results],
  );
  const runs = Object.keys(study.variations).length * study.seeds;
  const stored = linkedVerdict({ study, results });
  return (
    <article className="card wide" aria-label="Study">
      <p>{studyCaption(drawn)}</p>
      {results.cells.length === 0 ? (
        <p>This link holds the study and no results: its {runs} runs can be run here.</p>
      ) : (
        <>
          {results.cells.length < runs && (
            <p>
              {results.cells.length} of its {runs} runs are in this link.
            </p>
          )}
          <StudyFigures drawn={drawn} />
          <StudyFiles study={study} results={results} />
        </>
      )}
      <RunHere study={study} stored={stored} />
      <Fold summary="Open in the lab">
        <LabLinks study={study} />
      </Fold>
      {link !== undefined && results.cells.length > 0 && (
        <Fold summary="Embed">
          <EmbedCard source={{ link, title: nameOf({ study }) }} />
        </Fold>
      )}
    </article>
  );
}
