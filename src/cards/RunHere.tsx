import { useState } from "react";
import { lazyPart } from "../app/shell/lazyPart";
import type { Study } from "../study/study";
import type { Verdict } from "../study/verdict";
import { rememberRun, wasRun } from "./openCards";

const LiveStudy = lazyPart("What runs studies", () => import("./LiveStudy"), {
  waiting: () => <p className="quiet">Loading what runs studies…</p>,
});

/** Runs a study in the page when asked to; nothing that computes is loaded before. */
export function RunHere({ study, stored }: { study: Study; stored: Verdict | null }) {
  const [before] = useState(() => wasRun(study.id));
  const [asked, setAsked] = useState(false);
  if (before || asked) return <LiveStudy study={study} starts={asked} stored={stored} />;
  return (
    <button
      type="button"
      className="button primary"
      onClick={() => {
        rememberRun(study.id);
        setAsked(true);
      }}
    >
      Run it here
    </button>
  );
}
