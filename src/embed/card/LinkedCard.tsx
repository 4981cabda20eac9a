import { Bounds } from "../../cards/Bounds";
import { VerdictWords } from "../../cards/VerdictWords";
import type { LinkedStudy } from "../../snapshot/link/studyLink";
import { lookupIn } from "../../study/results";
import { seedsOf } from "../../study/stored";
import { verdictOf } from "../../study/verdict";
import { LinkedFigures } from "./LinkedFigures";

/** A study in a link: its name, its verdict where it has a criterion, and its figures. */
export function LinkedCard(linked: LinkedStudy) {
  const { study, results } = linked;
  const { criterion, variations } = study;
  const verdict =
    criterion === null
      ? null
      : verdictOf(criterion, Object.keys(variations), lookupIn(results.cells), seedsOf(study));
  return (
    <>
      {verdict !== null && (
        <p className="card-head">
          <VerdictWords verdict={verdict} />
        </p>
      )}
      <h1 id={`${study.id}-claim`} className="card-claim">
        {study.id.replaceAll("-", " ")}
      </h1>
      <LinkedFigures {...linked} />
      {verdict !== null && <Bounds study={study} judgement={verdict.judgement} />}
    </>
  );
}
