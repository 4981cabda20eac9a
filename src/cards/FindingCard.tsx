import { lazyPart } from "../app/shell/lazyPart";
import { CardFace } from "./CardFace";
import { Fold, LabLinks } from "./CardLinks";
import type { CardPart } from "./cardParts";
import { EmbedCard } from "./EmbedCard";
import type { Judged } from "./judged";
import { MeasureTable } from "./MeasureTable";
import { RunHere } from "./RunHere";

const ClassBuilder = lazyPart("The class link", () => import("./ClassBuilder"));

interface FindingCardProps {
  card: Judged;
  /** In a page of somebody else's, where it stands alone. */
  embedded?: boolean;
}

/** A claim, whether it holds here, and in what numbers. */
export function FindingCard({ card, embedded = false }: FindingCardProps) {
  const { finding, verdict } = card;
  const { id, claim } = finding;
  return (
    <article id={id} className="card" tabIndex={-1} aria-labelledby={`${id}-claim`}>
      <CardFace card={card} embedded={embedded} />
      <div className="card-part" data-part={"run" satisfies CardPart}>
        <RunHere study={finding} stored={verdict} />
      </div>
      <Fold summary="Open in the lab" part="lab">
        <LabLinks study={finding} />
      </Fold>
      <Fold summary="All numbers" part="table">
        <MeasureTable study={finding} results={card.results} />
        <p>
          Run it again from a command line: <code>npm run study -- {id} --fresh</code> ·{" "}
          <a href={`./studies/${id}.json`}>results as JSON</a>
        </p>
      </Fold>
      {!embedded && (
        <>
          <Fold summary="Embed">
            <EmbedCard source={{ finding: id, title: `Finding: ${claim}` }} />
          </Fold>
          <Fold summary="Class link">
            <ClassBuilder {...card} />
          </Fold>
        </>
      )}
    </article>
  );
}
