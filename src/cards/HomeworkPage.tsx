import { useEffect, useState } from "react";
import { lazyPart } from "../app/shell/lazyPart";
import { fromDisk } from "../app/site/fromDisk";
import { courseAddress } from "../app/stage/courseAddress";
import { type HomeworkPart, homework } from "../findings/homework";
import { t } from "../language/t";
import { lookupIn, type StudyResults } from "../study/results";
import { seedsOf } from "../study/stored";
import { Fold, LabLinks } from "./CardLinks";
import { HomeworkFigures } from "./HomeworkFigures";
import { PageBar } from "./PageBar";

const LiveHomework = lazyPart("What runs studies", () => import("./LiveHomework"), {
  waiting: () => <p className="quiet">Loading what runs studies…</p>,
});

interface HomeworkPageProps {
  load(id: string): Promise<StudyResults>;
}

/** The classic assignment on one page: each part's figures from stored results, and to be run again. */
export default function HomeworkPage({ load }: HomeworkPageProps) {
  return (
    <div className="findings-page">
      <header>
        <PageBar>
          <a href="./index.html">Topograd</a> · <a href="./findings.html">Findings</a>
          {!fromDisk && " · "}
          {!fromDisk && <a href={courseAddress()}>Lessons</a>}
        </PageBar>
        <h1>Homework: how a network is optimized</h1>
        <p>
          What courses ask their students to program, on one page: each figure is drawn from results
          that came with it, and can be computed again here, in seconds to a minute.
        </p>
      </header>
      <main className="homework">
        {homework.map((part, index) => (
          <Part key={part.study.id} part={part} number={index + 1} load={load} />
        ))}
      </main>
    </div>
  );
}

interface PartProps extends HomeworkPageProps {
  part: HomeworkPart;
  number: number;
}

function Part({ part, number, load }: PartProps) {
  const { title, task, look, study } = part;
  const [results, setResults] = useState<StudyResults | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [running, setRunning] = useState(false);
  useEffect(() => {
    load(`homework/${study.id}`).then(setResults, (error: Error) =>
      setFault(t`${error.message} Reload the page to try again.`),
    );
  }, [study, load]);
  return (
    <article id={study.id} className="card wide" aria-labelledby={`${study.id}-title`}>
      <h2 id={`${study.id}-title`} className="card-claim">
        {number}. {title}
      </h2>
      <p>{task}</p>
      <p className="card-caveat">
        <strong>Look:</strong> {look}
      </p>
      {fault !== null && (
        <p className="findings-fault" role="alert">
          {fault}
        </p>
      )}
      {results !== null && !running && (
        <HomeworkFigures part={part} lookup={lookupIn(results.cells)} seeds={seedsOf(study)} />
      )}
      {running ? (
        <LiveHomework part={part} />
      ) : (
        <button type="button" className="button primary" onClick={() => setRunning(true)}>
          Run it here
        </button>
      )}
      <Fold summary="Open in the lab">
        <LabLinks study={study} />
      </Fold>
    </article>
  );
}
