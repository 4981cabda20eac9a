import { useState } from "react";
import type { recipe as makeRecipe } from "../recipe/parse";
import { emptyRun } from "../results/results";
import { encodeLink } from "../snapshot/link/link";
import { defaultView } from "../snapshot/view";
import { cellsOf } from "../study/cell";
import { boundsOf } from "../study/judge";
import { sentence } from "../study/sentence";
import { verdictWords } from "../study/verdict";
import { BoundChart } from "./BoundChart";
import type { Judged } from "./judged";
import { MeasureTable } from "./MeasureTable";

const MARKS: Record<string, string> = {
  reproduced: "✓",
  "partly reproduced": "◐",
  "not reproduced": "✗",
  unfinished: "…",
};

/** A claim, whether it holds here, and in what numbers. */
export function FindingCard({ card }: { card: Judged }) {
  const { finding, verdict } = card;
  const { id, group, claim, source, look, caveat } = finding;
  const [open, setOpen] = useState(false);
  return (
    <article id={id} className="card" tabIndex={-1} aria-labelledby={`${id}-claim`}>
      <p className="card-head">
        <span className="card-group">{group}</span>
        <span className="card-verdict" data-verdict={verdict.word}>
          <span aria-hidden="true">{MARKS[verdict.word]} </span>
          {verdictWords(verdict)}
        </span>
      </p>
      <h2 id={`${id}-claim`}>
        <a href={`#${id}`}>{claim}</a>
      </h2>
      <p className="card-source">
        {source.authors} {source.year}, <cite>{source.title}</cite>,{" "}
        <a href={`https://arxiv.org/abs/${source.arxiv}`} target="_blank" rel="noopener">
          arXiv {source.arxiv}
        </a>
      </p>
      <p>{look}</p>
      <ul className="bounds">
        {boundsOf(verdict.judgement).map((bound) => {
          const words = sentence(bound.criterion, finding);
          return (
            <li key={words}>
              <p className="bound-claim">
                <span aria-hidden="true">{bound.passes ? "✓" : "✗"} </span>
                {words}
                {!bound.passes && <strong> Does not hold.</strong>}
              </p>
              <BoundChart bound={bound} />
            </li>
          );
        })}
      </ul>
      <p className="card-caveat">
        <strong>Mind:</strong> {caveat}
      </p>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>All numbers, recipes and how to run it</summary>
        {open && <Details {...card} />}
      </details>
    </article>
  );
}

function Details(card: Judged) {
  const { finding } = card;
  const cells = cellsOf(finding, 1);
  return (
    <>
      <MeasureTable {...card} />
      <p>
        Open in the lab:{" "}
        {cells.map(({ variation, recipe }, index) => (
          <span key={variation}>
            {index > 0 && " · "}
            <a href={labLink(recipe, `${finding.id}: ${finding.variations[variation].label}`)}>
              {finding.variations[variation].label}
            </a>
          </span>
        ))}
      </p>
      <p>
        Run it again: <code>npm run study -- {finding.id} --fresh</code> ·{" "}
        <a href={`./studies/${finding.id}.json`}>results as JSON</a>
      </p>
    </>
  );
}

/** The lab's address with a recipe: it opens there and trains at a click. */
function labLink(recipe: ReturnType<typeof makeRecipe>, name: string): string {
  const run = emptyRun({ ...recipe, name });
  return `./index.html${encodeLink({ title: name, run, view: defaultView }).hash}`;
}
