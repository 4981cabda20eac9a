import { useState } from "react";
import { studyCaption } from "../../app/vary/studyFigures";
import { SourceWords } from "../../cards/CardFace";
import { MeasureTable } from "../../cards/MeasureTable";
import { Prose } from "../../cards/Prose";
import { VerdictWords } from "../../cards/VerdictWords";
import { lookupIn } from "../../study/results";
import { seedsOf } from "../../study/stored";
import type { ShownStudy } from "./cardStore";
import { figureWords } from "./figureWords";

interface CardCaptionProps {
  shown: ShownStudy;
  /** In place of the verdict, where that stands above. */
  summary?: string;
}

/** What came of it in one line; unfolded, what to look at, in words and as a table. */
export function CardCaption({ shown, summary }: CardCaptionProps) {
  const [open, setOpen] = useState(false);
  const { study, results } = shown.study;
  const { finding } = shown;
  return (
    <details
      className="embed-caption"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {summary ?? (finding === null ? "All numbers" : <VerdictWords verdict={finding.verdict} />)}
      </summary>
      {open && (
        <>
          {finding !== null && summary === undefined && (
            <>
              <p>
                <Prose text={finding.finding.look} />
              </p>
              <SourceWords finding={finding.finding} />
            </>
          )}
          <p>{figureWords(shown).join(" ")}</p>
          <p>{studyCaption({ study, lookup: lookupIn(results.cells), seeds: seedsOf(study) })}</p>
          <MeasureTable study={study} results={results} />
        </>
      )}
    </details>
  );
}
