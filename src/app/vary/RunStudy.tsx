import { t } from "../../language/t";
import type { Study } from "../../study/study";
import { timeLeftWords } from "../experiment/timeLeftWords";
import { type LiveStudy, lostCells } from "./useStudy";

interface RunStudyProps {
  study: Study;
  live: LiveStudy;
}

/** Runs a study, says how far it is, and stops it; what is done stays, and what was lost is told. */
export function RunStudy({ study, live }: RunStudyProps) {
  const { now, cells } = live;
  const lost = lostCells(study, cells, now.outcomes);
  return (
    <div className="run-study">
      {now.status === "running" || now.status === "stopping" ? (
        <Running live={live} />
      ) : (
        <Resting live={live} />
      )}
      {now.problem !== null && (
        <p className="field-problem" role="alert">
          {now.problem}
        </p>
      )}
      {!now.isKept && (
        <p className="quiet">
          This browser keeps nothing for the page: results last until it is closed.
        </p>
      )}
      {lost.length > 0 && (
        <details>
          <summary>
            {lost.length === 1 ? "One run without results" : `${lost.length} runs without results`}
          </summary>
          <ul className="problems">
            {lost.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Resting({ live: { runner, cells, now } }: { live: LiveStudy }) {
  const keys = [...new Set(cells.map(({ key }) => key))];
  const known = keys.filter((key) => now.outcomes.has(key));
  const failed = known.filter((key) => now.outcomes.get(key)?.status === "failed").length;
  const done = known.length - failed;
  const all = keys.length;
  return (
    <div className="run-study-line">
      {done < all ? (
        <button
          type="button"
          className="button primary"
          disabled={now.status === "reading"}
          onClick={() => void runner.run()}
        >
          {startWords(done, failed, all)}
        </button>
      ) : (
        <button type="button" className="button" onClick={() => void runner.again()}>
          Run again
        </button>
      )}
      <span className="quiet numeric" role="status">
        {now.status === "reading"
          ? "Looking up what is done…"
          : done > 0 && `${done} of ${all} runs done`}
      </span>
    </div>
  );
}

function startWords(done: number, failed: number, all: number): string {
  if (done + failed === 0) return all === 1 ? "Run 1 run" : t`Run ${all} runs`;
  if (done + failed === all)
    return failed === 1 ? "Try again: 1 run" : t`Try again: ${failed} runs`;
  return all - done === 1 ? "Go on: 1 run" : t`Go on: ${all - done} runs`;
}

function Running({ live: { runner, now } }: { live: LiveStudy }) {
  const { progress, status } = now;
  const fraction = progress?.fraction ?? 0;
  const words = progress ? t`${progress.done} of ${progress.total} runs done` : "starting…";
  return (
    <>
      <div
        className="progress"
        role="progressbar"
        aria-label="Study"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(100 * fraction)}
        aria-valuetext={words}
      >
        <div style={{ transform: `scaleX(${fraction})` }} />
      </div>
      <div className="run-study-line">
        <button
          type="button"
          className="button"
          disabled={status === "stopping"}
          onClick={() => runner.cancel()}
        >
          {status === "stopping" ? "Stopping…" : "Cancel"}
        </button>
        <span className="quiet numeric">{words}</span>
        <span className="quiet numeric">{timeLeftWords(progress?.secondsLeft ?? null)}</span>
      </div>
    </>
  );
}
