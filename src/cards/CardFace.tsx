import { Fragment } from "react";
import { Bounds } from "./Bounds";
import type { CardPart } from "./cardParts";
import type { Judged } from "./judged";
import { Prose } from "./Prose";
import { StoredFigure } from "./StoredFigure";
import { VerdictWords } from "./VerdictWords";

interface CardFaceProps {
  card: Judged;
  /** In a page of somebody else's: links lead out of it. */
  embedded: boolean;
  /** Of its claim, by what it stands under. */
  heading?: "h1" | "h2";
}

/** What a card says: the claim, whether it holds, its picture and its bounds. Nothing is run here. */
export function CardFace({ card, embedded, heading: Heading = "h2" }: CardFaceProps) {
  const { finding, verdict } = card;
  const { id, group, claim, look, caveat, fails } = finding;
  const outside = embedded && { target: "_blank", rel: "noopener" };
  return (
    <>
      <p className="card-head">
        <span className="card-group">{group}</span>
        <span data-part={"verdict" satisfies CardPart}>
          <VerdictWords verdict={verdict} />
        </span>
      </p>
      <Heading id={`${id}-claim`} className="card-claim">
        <a href={embedded ? `./findings.html#${id}` : `#${id}`} {...outside}>
          <Prose text={claim} />
        </a>
      </Heading>
      <SourceWords finding={finding} />
      <p data-part={"look" satisfies CardPart}>
        <Prose text={look} />
      </p>
      <div className="card-part" data-part={"picture" satisfies CardPart}>
        <StoredFigure card={card} />
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
            <a href={`./findings.html?changed=${id}`} {...outside}>
              See it so changed
            </a>
          </p>
        )}
      </div>
    </>
  );
}

/** Who claims it, and where. */
export function SourceWords({ finding: { source } }: Pick<Judged, "finding">) {
  return (
    <p className="card-source">
      {source.authors} {source.year}, <cite>{source.title}</cite>, <ArxivLink id={source.arxiv} />
      {source.further?.map(({ on, authors, year, arxiv }) => (
        <Fragment key={arxiv}>
          ; {on}: {authors} {year}, <ArxivLink id={arxiv} />
        </Fragment>
      ))}
    </p>
  );
}

const ArxivLink = ({ id }: { id: string }) => (
  <a href={`https://arxiv.org/abs/${id}`} target="_blank" rel="noopener">
    <span className="quantity">arXiv {id}</span>
  </a>
);
