import { useEffect, useMemo } from "react";
import { hideParts } from "../app/classroom/hideParts";
import { QuestionForm } from "../app/classroom/QuestionForm";
import { shown } from "../catalog/plainText";
import { t } from "../language/t";
import { readFrame } from "../snapshot/link/classFrame";
import type { Finding } from "../study/finding";
import type { StudyResults } from "../study/results";
import { isCardPart } from "./cardParts";
import { EmbeddedCard } from "./EmbeddedCard";
import type { Judged } from "./judged";
import { studyNumber, studyNumbers } from "./studyNumber";
import "../theme/classroom.css";

interface ClassCardProps {
  id: string;
  findings: readonly Finding[];
  load(id: string): Promise<StudyResults>;
}

/** One card as a class link has it: with a question above, and without what would tell too much. */
export default function ClassCard(props: ClassCardProps) {
  const frame = useMemo(() => readFrame(new URLSearchParams(location.search)), []);
  useEffect(() => hideParts(frame.hidden.filter(isCardPart)), [frame]);
  const unknown = frame.hidden.filter((name) => !isCardPart(name));
  const { title, question } = frame;
  const truth = ({ finding, results }: Judged): number | string => {
    const name = question?.quantity ?? "";
    return (
      studyNumber(studyNumbers(finding, results), name) ??
      t`The study has no number called “${shown(name)}”.`
    );
  };
  return (
    <EmbeddedCard
      {...props}
      above={(card) => (
        <section className="class-bar" aria-label="Class">
          {title !== "" && <h1>{title}</h1>}
          {question !== null && <QuestionForm question={question} truth={() => truth(card)} />}
          {unknown.length > 0 && (
            <p role="alert">
              The class link speaks of “{shown(unknown.join(", "))}”, and nothing here is called so.
            </p>
          )}
        </section>
      )}
    />
  );
}
