import { ArrowUpRight } from "lucide-react";
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { HostLink } from "../frame/hostLink";
import { BetweenFold } from "./BetweenFold";
import { Caption } from "./Caption";
import { comfortableHeight } from "./comfortableHeight";
import { EmbedTimeBar } from "./EmbedTimeBar";
import { EmbedFigures } from "./figures/EmbedFigures";
import { labAddress } from "./openAddressed";
import type { EmbedOptions } from "./options";
import { checkpoints, type EmbedStore } from "./store";
import { TrainButton } from "./TrainButton";
import { useShownRuns } from "./useShownRuns";

interface EmbedPageProps {
  store: EmbedStore;
  options: EmbedOptions;
  host: HostLink;
}

/** One landscape without the lab around it: title, stage, time and caption, as far as asked for. */
export function EmbedPage({ store, options, host }: EmbedPageProps) {
  const { show } = options;
  const runs = useShownRuns(store);
  // Of runs side by side the titles of all, each once.
  const title = [...new Set(runs.map((one) => one.title))].join(" · ");
  const run = useStore(store, (state) => state.run);
  const failure = useStore(store, (state) => state.failure);
  // Tabs show one at a time.
  const cells = Math.max(runs.length, options.tabs ? 1 : options.figures.length);
  const [page, setPage] = useState<HTMLElement | null>(null);
  useReportedHeight(page, host, options.lti, cells);
  const drawn = run !== null && run.surface !== null;

  return (
    <main ref={setPage} className="embed" aria-label={title || "Loss landscape"}>
      <header className="embed-head">
        {show.has("title") && title !== "" && <h1>{title}</h1>}
        {options.train && run !== null && runs.length === 1 && <TrainButton store={store} />}
        <a
          className="embed-lab"
          href={labAddress(location.hash, options.snapshot)}
          target="_blank"
          rel="noopener"
          onClick={() => host.send({ type: "visit" })}
        >
          <span>Open in Topograd</span>
          <ArrowUpRight size={16} aria-hidden />
        </a>
      </header>
      <div className="embed-stage">
        {drawn && <EmbedFigures store={store} options={options} />}
        {!drawn && failure !== null && (
          <div className="embed-message" role="alert">
            <h2>There is no landscape to show</h2>
            <p>{failure}</p>
          </div>
        )}
        {!drawn && failure === null && <p className="embed-loading">Loading the landscape…</p>}
      </div>
      {drawn && failure !== null && (
        <p className="embed-notice" role="alert">
          {failure}
        </p>
      )}
      {drawn && show.has("time") && checkpoints(run) > 1 && <EmbedTimeBar store={store} />}
      {drawn && show.has("caption") && <Caption store={store} />}
      {drawn && show.has("caption") && run.partners.length > 0 && runs.length === 1 && (
        <BetweenFold run={run} />
      )}
    </main>
  );
}

/** Tells the host whenever the comfortable height changes: with the width, or with a caption unfolded. */
function useReportedHeight(
  page: HTMLElement | null,
  host: HostLink,
  lti: boolean,
  panes: number,
): void {
  useEffect(() => {
    if (page === null) return;
    let told = 0;
    const observer = new ResizeObserver(() => {
      const stage = page.querySelector(".embed-stage")?.clientHeight ?? 0;
      const height = comfortableHeight(page.clientWidth, page.scrollHeight - stage, panes);
      if (height === told) return;
      told = height;
      host.announce({ type: "resize", height });
      if (lti) host.announceLtiHeight(height);
    });
    for (const part of [page, ...page.children]) observer.observe(part);
    return () => observer.disconnect();
  }, [page, host, lti, panes]);
}
