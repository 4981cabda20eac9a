import { ArrowUpRight } from "lucide-react";
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { CardFace } from "../../cards/CardFace";
import { Prose } from "../../cards/Prose";
import type { HostLink } from "../../frame/hostLink";
import { findingsOf } from "../cardAddress";
import { CardCaption } from "./CardCaption";
import type { CardOptions } from "./cardOptions";
import type { CardStore, ShownStudy } from "./cardStore";
import { figureWords } from "./figureWords";
import { LinkedCard } from "./LinkedCard";
import { StudyChart } from "./StudyChart";

interface CardPageProps {
  store: CardStore;
  options: CardOptions;
  host: HostLink;
}

/** A finding, or a study in a link, without the page of findings around it. Nothing is run here. */
export function CardPage({ store, options, host }: CardPageProps) {
  const { shown, failure } = useStore(store);
  const [page, setPage] = useState<HTMLElement | null>(null);
  useNaturalHeight(shown === null ? null : page, host, options.lti);
  const isCard = options.figure === "card";
  return (
    <main ref={setPage} className="card-frame" aria-label={shown?.title ?? "Finding"}>
      <header className="embed-head">
        {shown !== null && !isCard && options.show.has("title") && (
          <h1>
            <Prose text={shown.title} />
          </h1>
        )}
        <a
          className="embed-lab"
          href={findingsOf(new URL(location.href))}
          target="_blank"
          rel="noopener"
          onClick={() => host.send({ type: "visit" })}
        >
          <span>Open in Topograd</span>
          <ArrowUpRight size={16} aria-hidden />
        </a>
      </header>
      {shown !== null &&
        (isCard ? <Card shown={shown} /> : <Chart shown={shown} show={options.show} />)}
      {shown === null && failure !== null && (
        <div className="embed-message" role="alert">
          <h2>There is nothing to show</h2>
          <p>{failure}</p>
        </div>
      )}
      {shown === null && failure === null && <p className="embed-loading">Loading the results…</p>}
    </main>
  );
}

function Card({ shown }: { shown: ShownStudy }) {
  const { finding, study } = shown;
  return (
    <article className="card" aria-labelledby={`${study.study.id}-claim`}>
      {finding === null ? (
        <LinkedCard {...shown} />
      ) : (
        <CardFace card={finding} embedded heading="h1" />
      )}
      <CardCaption shown={shown} summary="All numbers" />
    </article>
  );
}

function Chart({ shown, show }: { shown: ShownStudy } & Pick<CardOptions, "show">) {
  return (
    <div className="card-chart">
      <StudyChart shown={shown} />
      <p className="visually-hidden">{figureWords(shown).join(" ")}</p>
      {show.has("caption") && <CardCaption shown={shown} />}
    </div>
  );
}

/** Tells the host the height at which all of it is seen: it follows from the width alone. */
function useNaturalHeight(page: HTMLElement | null, host: HostLink, lti: boolean): void {
  useEffect(() => {
    if (page === null) return;
    let told = 0;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(page.getBoundingClientRect().height);
      if (height === told) return;
      told = height;
      host.announce({ type: "resize", height });
      if (lti) host.announceLtiHeight(height);
    });
    observer.observe(page);
    return () => observer.disconnect();
  }, [page, host, lti]);
}
