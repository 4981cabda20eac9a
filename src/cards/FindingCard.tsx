import { Fragment } from "react";
import { lazyPart } from "../app/shell/lazyPart";
import { surfaceMeasures } from "../study/points";
import { Bounds } from "./Bounds";
import { EmbedCode, Fold, LabLinks } from "./CardLinks";
import type { CardPart } from "./cardParts";
import type { Judged } from "./judged";
import { MeasureTable } from "./MeasureTable";
import { Prose } from "./Prose";
import { RunHere } from "./RunHere";
import { VerdictWords } from "./VerdictWords";

const ClassBuilder = lazyPart("The class link", () => import("./ClassBuilder"));
const StoredPicture = lazyPart("The picture", () => import("./StoredPicture"));
const StoredTerrains = lazyPart("The small terrains", () => import("./StoredTerrains"));

interface FindingCardProps {
  card: Judged;
  /** In a page of somebody else's, where it stands alone. */
  embedded?: boolean;
}

/** A claim, whether it holds here, and in what numbers. */
export function FindingCard({ card, embedded = false }: FindingCardProps) {
  const { finding, verdict, results } = card;
  const { id, group, claim, source, picture, look, caveat, fails } = finding;
  return (
    <article id={id} className="card" tabIndex={-1} aria-labelledby={`${id}-claim`}>
      <p className="card-head">
        <span className="card-group">{group}</span>
        <span data-part={"verdict" satisfies CardPart}>
          <VerdictWords verdict={verdict} />
        </span>
      </p>
      <h2 id={`${id}-claim`}>
        <a
          href={embedded ? `./findings.html#${id}` : `#${id}`}
          {...(embedded && { target: "_blank", rel: "noopener" })}
        >
          <Prose text={claim} />
        </a>
      </h2>
      <p className="card-source">
        {source.authors} {source.year}, <cite>{source.title}</cite>, <ArxivLink id={source.arxiv} />
        {source.further?.map(({ on, authors, year, arxiv }) => (
          <Fragment key={arxiv}>
            ; {on}: {authors} {year}, <ArxivLink id={arxiv} />
          </Fragment>
        ))}
      </p>
      <p data-part={"look" satisfies CardPart}>
        <Prose text={look} />
      </p>
      <div className="card-part" data-part={"picture" satisfies CardPart}>
        {picture !== undefined && picture.shows !== "terrains" && (
          <StoredPicture study={finding} picture={picture} results={results} />
        )}
        {surfaceMeasures(finding).length > 0 && (
          <StoredTerrains study={finding} results={results} />
        )}
      </div>
      <div className="card-part" data-part={"bounds" satisfies CardPart}>
        <Bounds study={finding} judgement={verdict.judgement} />
      </div>
      <div className="card-part" data-part={"caveat" satisfies CardPart}>
        <p className="card-caveat">
          <strong>Mind:</strong> <Prose text={caveat} />
        </p>
        {fails && (
          <p className="card-caveat">
            <strong>To see it fail:</strong> <Prose text={fails.words} />{" "}
            <a
              href={`./findings.html?changed=${id}`}
              {...(embedded && { target: "_blank", rel: "noopener" })}
            >
              See it so changed
            </a>
          </p>
        )}
      </div>
      <div className="card-part" data-part={"run" satisfies CardPart}>
        <RunHere study={finding} stored={verdict} />
      </div>
      <Fold summary="Open in the lab" part="lab">
        <LabLinks study={finding} />
      </Fold>
      <Fold summary="All numbers" part="table">
        <MeasureTable {...card} />
        <p>
          Run it again from a command line: <code>npm run study -- {id} --fresh</code> ·{" "}
          <a href={`./studies/${id}.json`}>results as JSON</a>
        </p>
      </Fold>
      {!embedded && (
        <>
          <Fold summary="Embed">
            <EmbedCode path={`findings.html?card=${id}`} title={`Finding: ${claim}`} />
          </Fold>
          <Fold summary="Class link">
            <ClassBuilder {...card} />
          </Fold>
        </>
      )}
    </article>
  );
}

const ArxivLink = ({ id }: { id: string }) => (
  <a href={`https://arxiv.org/abs/${id}`} target="_blank" rel="noopener">
    arXiv {id}
  </a>
);
