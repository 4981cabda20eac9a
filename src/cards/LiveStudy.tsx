import { RunStudy } from "../app/vary/RunStudy";
import { StudyFigures } from "../app/vary/StudyFigures";
import { StudyFiles } from "../app/vary/StudyFiles";
import { useStudy } from "../app/vary/useStudy";
import type { Lookup } from "../study/judge";
import { lookupIn } from "../study/results";
import type { Study } from "../study/study";
import { type Verdict, verdictOf } from "../study/verdict";
import { Bounds } from "./Bounds";
import { VerdictWords } from "./VerdictWords";
import "../theme/study.css";

interface LiveStudyProps {
  study: Study;
  /** Whether to run at once. */
  starts: boolean;
  /** What the stored results say, to stand beside. */
  stored: Verdict | null;
}

/** A study run in this browser: how far it is, and what comes out. */
export default function LiveStudy({ study, starts, stored }: LiveStudyProps) {
  const live = useStudy(study, starts);
  const { drawn, results } = live;
  const { cells } = results;
  return (
    <section className="live-study" aria-label="Run here">
      <RunStudy study={study} live={live} />
      {cells.length > 0 && (
        <>
          {study.criterion !== null && (
            <LiveVerdict
              study={study}
              criterion={study.criterion}
              done={{ lookup: lookupIn(cells), seeds: drawn.seeds }}
              stored={stored}
            />
          )}
          <StudyFigures drawn={drawn} />
          <StudyFiles study={study} results={results} />
        </>
      )}
    </section>
  );
}

interface LiveVerdictProps extends Pick<LiveStudyProps, "study" | "stored"> {
  criterion: NonNullable<Study["criterion"]>;
  /** Without what failed, which may yet pass. */
  done: { lookup: Lookup; seeds: readonly number[] };
}

/** Of the seeds that are done with all variations; the others could still fail. */
function LiveVerdict({ study, criterion, done, stored }: LiveVerdictProps) {
  const { lookup, seeds } = done;
  const variations = Object.keys(study.variations);
  const whole = seeds.filter((seed) =>
    variations.every((variation) => lookup(variation, seed) !== undefined),
  );
  if (whole.length === 0) return <p className="quiet">No seed is done with every variation yet.</p>;
  const verdict = verdictOf(criterion, variations, lookup, whole);
  return (
    <>
      <dl className="two-verdicts">
        <div>
          <dt>{whole.length < seeds.length ? "Here, so far" : "Here"}</dt>
          <dd>
            <VerdictWords verdict={verdict} />
          </dd>
        </div>
        {stored !== null && (
          <div>
            <dt>Stored</dt>
            <dd>
              <VerdictWords verdict={stored} />
            </dd>
          </div>
        )}
      </dl>
      <Bounds study={study} judgement={verdict.judgement} />
    </>
  );
}
