import { useEffect, useRef, useState } from "react";
import { t } from "../language/t";
import { type Finding, findingGroups } from "../study/finding";
import type { StudyResults } from "../study/results";
import { FilterBar } from "./FilterBar";
import { FindingCard } from "./FindingCard";
import { everything, filterFrom, searchFor, shown } from "./filter";
import { type Judged, judged } from "./judged";
import { PageBar } from "./PageBar";
import { figureReady } from "./StoredFigure";

interface FindingsPageProps {
  findings: readonly Finding[];
  load(id: string): Promise<StudyResults>;
}

/** Every finding as a card, from its stored results: nothing is computed here. */
export function FindingsPage({ findings, load }: FindingsPageProps) {
  const [cards, setCards] = useState<Judged[] | null>(null);
  const [faults, setFaults] = useState<string[]>([]);
  const [filter, setFilter] = useState(() => filterFrom(location.search));
  const search = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const loading = findings.map(async (finding) => judged(finding, await load(finding.id)));
    const drawing = Promise.all(findings.map(figureReady));
    void Promise.all([Promise.allSettled(loading), drawing]).then(([loaded]) => {
      setCards(loaded.flatMap((card) => (card.status === "fulfilled" ? [card.value] : [])));
      setFaults(
        loaded.flatMap((card) =>
          card.status === "rejected" ? [(card.reason as Error).message] : [],
        ),
      );
    });
  }, [findings, load]);

  useEffect(() => {
    history.replaceState(
      null,
      "",
      `${location.pathname}${searchFor(filter, location.search)}${location.hash}`,
    );
  }, [filter]);

  // An address that names a card shows it, whatever is filtered.
  useEffect(() => {
    if (cards === null) return;
    const reveal = (): void => {
      const id = decodeHash(location.hash);
      if (!findings.some((finding) => finding.id === id)) return;
      setFilter((now) =>
        shown(now, cards).some(({ finding }) => finding.id === id) ? now : everything,
      );
      requestAnimationFrame(() => {
        const card = document.getElementById(id);
        card?.scrollIntoView();
        card?.focus({ preventScroll: true });
      });
    };
    reveal();
    addEventListener("hashchange", reveal);
    return () => removeEventListener("hashchange", reveal);
  }, [cards, findings]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLInputElement;
      if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        search.current?.focus();
      }
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);

  const visible = cards === null ? [] : shown(filter, cards);
  return (
    <div className="findings-page">
      <header>
        <PageBar>
          <a href="./index.html">Topograd</a>
        </PageBar>
        <h1>Findings</h1>
        <p>
          Published claims about loss landscapes, each run again on small networks over at least
          three seeds. A dot is a seed; shaded is what the claim asks for. What does not reproduce
          here is said to, and may yet hold at the paper’s scale. What courses set as{" "}
          <a href="./findings.html?homework">homework</a> is run on a page of its own, and{" "}
          <a href="./findings.html?losses">losses</a> are seen side by side on another.
        </p>
      </header>
      <FilterBar filter={filter} onChange={setFilter} search={search} />
      <main>
        <p className="findings-count" role="status">
          {cards === null ? "Loading results…" : countWords(visible.length, cards.length)}
        </p>
        {faults.map((fault) => (
          <p key={fault} className="findings-fault" role="alert">
            {fault} Reload the page to try again.
          </p>
        ))}
        {findingGroups.map((group) => {
          const members = visible.filter(({ finding }) => finding.group === group);
          return members.map((card) => <FindingCard key={card.finding.id} card={card} />);
        })}
      </main>
    </div>
  );
}

function countWords(visible: number, all: number): string {
  if (visible === 0) return "No finding matches. Choose another filter or fewer words.";
  return visible === all ? t`${all} findings` : t`${visible} of ${all} findings`;
}

/** A hash that is no name of a card is no matter. */
function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return "";
  }
}
