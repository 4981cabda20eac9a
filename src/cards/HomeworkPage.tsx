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

/** Of one part; in words what went wrong. */
type Loaded = { results: StudyResults } | { fault: string };

/** The classic assignment on one page: each part's figures from stored results, and to be run again. */
export default function HomeworkPage({ load }: HomeworkPageProps) {
  // All at once: a part that comes late would move those under it away from the pointer.
  const [parts, setParts] = useState<Loaded[] | null>(null);
  useEffect(() => {
    const loading = homework.map(({ study }) =>
      load(`homework/${study.id}`).then(
        (results) => ({ results }),
        (error: Error) => ({ fault: t`${error.message} Reload the page to try again.` }),
      ),
    );
    void Promise.all(loading).then(setParts);
  }, [load]);
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
        {parts === null && <p role="status">Loading results…</p>}
        {parts?.map((loaded, index) => (
          <Part
            key={homework[index].study.id}
            part={homework[index]}
            number={index + 1}
            loaded={loaded}
          />
        ))}
      </main>
    </div>
  );
}

interface PartProps {
  part: HomeworkPart;
  number: number;
  loaded: Loaded;
}

function Part({ part, number, loaded }: PartProps) {
  const { title, task, look, study } = part;
  const [running, setRunning] = useState(false);
  return (
    <article id={study.id} className="card wide" aria-labelledby={`${study.id}-title`}>
      <h2 id={`${study.id}-title`} className="card-claim">
        {number}. {title}
      </h2>
      <p>{task}</p>
      <p className="card-caveat">
        <strong>Look:</strong> {look}
      </p>
      {"fault" in loaded && (
        <p className="findings-fault" role="alert">
          {loaded.fault}
        </p>
      )}
      {"results" in loaded && !running && (
        <HomeworkFigures
          part={part}
          lookup={lookupIn(loaded.results.cells)}
          seeds={seedsOf(study)}
        />
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
