import { RunStudy } from "../app/vary/RunStudy";
import { StudyFiles } from "../app/vary/StudyFiles";
import { useStudy } from "../app/vary/useStudy";
import type { HomeworkPart } from "../findings/homework";
import { HomeworkFigures } from "./HomeworkFigures";

/** A part of the homework as this browser computes it, at once. */
export default function LiveHomework({ part }: { part: HomeworkPart }) {
  const { study } = part;
  const live = useStudy(study, true);
  const { lookup, seeds } = live.drawn;
  const isAny = live.results.cells.length > 0;
  return (
    <section className="live-study" aria-label="Run here">
      <RunStudy study={study} live={live} />
      {isAny && (
        <>
          <HomeworkFigures part={part} lookup={lookup} seeds={seeds} />
          <StudyFiles study={study} results={live.results} />
        </>
      )}
    </section>
  );
}
