import { useMemo, useState } from "react";
import { Checks } from "../app/classroom/Checks";
import { ClassAddress } from "../app/classroom/ClassAddress";
import { ClassQuestionRows } from "../app/classroom/ClassQuestionRows";
import { asked, usualChoices } from "../app/classroom/classChoices";
import { frameEntries } from "../snapshot/link/classFrame";
import { query } from "../snapshot/link/classLink";
import { figure } from "../study/sentence";
import { type CardPart, cardParts } from "./cardParts";
import type { Judged } from "./judged";
import { studyNumbers } from "./studyNumber";

/** Builds a class link of a finding: what is asked of it, and what is not told. */
export default function ClassBuilder({ finding, results }: Judged) {
  const [words, setWords] = useState({ title: "", question: usualChoices.question });
  const [hidden, setHidden] = useState<ReadonlySet<CardPart>>(new Set(["verdict", "bounds"]));
  const answers = useMemo(
    () =>
      [...studyNumbers(finding, results)].map(([name, value]) => ({
        value: name,
        label: `${name}: ${figure(value)}`,
      })),
    [finding, results],
  );
  const entries = frameEntries({
    title: words.title.trim(),
    hidden: [...hidden],
    question: asked(words.question),
  });
  const address = `findings.html${query([["class", finding.id], ...entries])}`;
  return (
    <div className="class-builder">
      <ClassQuestionRows
        answers={answers}
        choices={words}
        change={(changed) => setWords({ ...words, ...changed })}
      />
      <Checks
        legend="Not there"
        options={Object.entries(cardParts) as [CardPart, string][]}
        checked={hidden}
        onChange={setHidden}
      />
      <ClassAddress
        address={new URL(address, document.baseURI).href}
        title={words.title || finding.claim}
      />
    </div>
  );
}
