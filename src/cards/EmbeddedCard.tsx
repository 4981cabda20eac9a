import { type ReactNode, useEffect, useState } from "react";
import { t } from "../language/t";
import type { Finding } from "../study/finding";
import type { StudyResults } from "../study/results";
import { FindingCard } from "./FindingCard";
import { type Judged, judged } from "./judged";
import { figureReady } from "./StoredFigure";

interface EmbeddedCardProps {
  id: string;
  findings: readonly Finding[];
  load(id: string): Promise<StudyResults>;
  /** What stands above it. */
  above?(card: Judged): ReactNode;
}

/** One card alone, for a frame in another page. */
export function EmbeddedCard({ id, findings, load, above }: EmbeddedCardProps) {
  const finding = findings.find((one) => one.id === id);
  const [card, setCard] = useState<Judged | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    if (finding === undefined) return;
    Promise.all([load(id), figureReady(finding)]).then(
      ([results]) => setCard(judged(finding, results)),
      (error: Error) => setFault(t`${error.message} Reload the page to try again.`),
    );
  }, [id, finding, load]);
  if (finding === undefined || fault !== null) {
    return (
      <p className="findings-fault" role="alert">
        {fault ?? `There is no finding "${id}".`}{" "}
        <a href="./findings.html" target="_blank" rel="noopener">
          All findings
        </a>
      </p>
    );
  }
  return (
    <main className="embedded-card">
      {card === null ? (
        <p role="status">Loading results…</p>
      ) : (
        <>
          {above?.(card)}
          <FindingCard card={card} embedded />
        </>
      )}
    </main>
  );
}
