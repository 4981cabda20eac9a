import { Bounds } from "../../cards/Bounds";
import { linkedVerdict } from "../../cards/linkedVerdict";
import { VerdictWords } from "../../cards/VerdictWords";
import type { ShownStudy } from "./cardStore";
import { LinkedFigures } from "./LinkedFigures";

/** A study in a link: its name, its verdict where it has a criterion, and its figures. */
export function LinkedCard({ title, study: linked }: Pick<ShownStudy, "title" | "study">) {
  const { study } = linked;
  const verdict = linkedVerdict(linked);
  return (
    <>
      {verdict !== null && (
        <p className="card-head">
          <VerdictWords verdict={verdict} />
        </p>
      )}
      <h1 id={`${study.id}-claim`} className="card-claim">
        {title}
      </h1>
      <LinkedFigures {...linked} />
      {verdict !== null && <Bounds study={study} judgement={verdict.judgement} />}
    </>
  );
}
