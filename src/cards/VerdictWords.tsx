import { type Verdict, verdictWords } from "../study/verdict";

const MARKS: Record<Verdict["word"], string> = {
  reproduced: "✓",
  "partly reproduced": "◐",
  "not reproduced": "✗",
  unfinished: "…",
};

export function VerdictWords({ verdict }: { verdict: Verdict }) {
  return (
    <span className="card-verdict" data-verdict={verdict.word}>
      <span aria-hidden="true">{MARKS[verdict.word]} </span>
      {verdictWords(verdict)}
    </span>
  );
}
