import { useState } from "react";
import type { Snapshot } from "../../snapshot/snapshot";
import { OptionRow } from "../controls/OptionRow";
import { Segments } from "../controls/Segments";
import { Toggle } from "../controls/Toggle";
import { CopyButton } from "./CopyButton";
import { type EmbedChoices, embedCode, embedParts, usualEmbed } from "./embedCode";
import { type FigureKind, figureKinds } from "./figureKinds";
import { RunsChoice } from "./RunsChoice";
import { fileStem } from "./saveFile";
import type { ShareLink } from "./shareLink";

interface EmbedTabProps {
  snapshot: Snapshot;
  link: ShareLink;
  /** Of all runs side by side; null for one alone. */
  comparison: ShareLink | null;
  /** Folder that the site is served from, ending with "/". */
  site: string;
}

const partNames = {
  title: "Title",
  time: "Time slider",
  probe: "Values under the pointer",
  caption: "Caption",
} as const;

const figureNames: Record<FigureKind, string> = {
  terrain: "Terrain",
  map: "Map",
  loss: "Loss",
  curvature: "λ along the run",
  spectrum: "Eigenvalues",
  density: "Spectral density",
};

/** Whether a run has what a figure draws. */
const isThere: Record<FigureKind, (run: Snapshot["run"]) => boolean> = {
  terrain: () => true,
  map: () => true,
  loss: ({ trained }) => trained !== null,
  curvature: ({ curvature }) => curvature.track !== null,
  spectrum: ({ spectrum }) => spectrum !== null,
  density: ({ curvature }) => curvature.density !== null,
};

/** A set with something in it or not. */
function withOrWithout<Item>(set: ReadonlySet<Item>, item: Item, on: boolean): Set<Item> {
  const changed = new Set(set);
  if (on) changed.add(item);
  else changed.delete(item);
  return changed;
}

/** The markup for a teaching page, with its options. */
export function EmbedTab({ snapshot, link, comparison, site }: EmbedTabProps) {
  const [choices, setChoices] = useState<EmbedChoices>(usualEmbed);
  const change = (changed: Partial<EmbedChoices>) => setChoices({ ...choices, ...changed });
  const [all, setAll] = useState(comparison !== null);
  const chosen = (all && comparison) || link;
  const hash = chosen.holds === "snapshot" ? chosen.hash : null;
  const file = `${fileStem(snapshot.title)}${chosen === link ? "" : "-side-by-side"}.npz`;
  const code = embedCode(
    { ...choices, train: choices.train && chosen === link },
    { site, hash, file, title: snapshot.title },
  );
  return (
    <div className="embed-tab">
      {comparison !== null && (
        <RunsChoice id="embed-content" label="What the frame shows" all={all} onChange={setAll} />
      )}
      <div className="embed-options">
        <OptionRow label="Code">
          {(id) => (
            <Segments
              id={id}
              label="Code"
              value={choices.form}
              options={[
                { value: "element", label: "Element" },
                { value: "frame", label: "iframe" },
              ]}
              onChange={(form) => change({ form: form as EmbedChoices["form"] })}
            />
          )}
        </OptionRow>
        <OptionRow label="Theme">
          {(id) => (
            <Segments
              id={id}
              label="Theme"
              value={choices.theme}
              options={[
                { value: "auto", label: "Auto" },
                { value: "light", label: "Light" },
                { value: "dark", label: "Dark" },
              ]}
              onChange={(theme) => change({ theme: theme as EmbedChoices["theme"] })}
            />
          )}
        </OptionRow>
        <OptionRow label="Height">
          {(id) => (
            <input
              id={id}
              className="entry numeric"
              type="number"
              min={200}
              max={2000}
              step={20}
              value={choices.height}
              onChange={({ target }) => change({ height: target.valueAsNumber || 480 })}
            />
          )}
        </OptionRow>
        <OptionRow label="Turned by">
          {(id) => (
            <Segments
              id={id}
              label="Turned by"
              value={choices.touch}
              options={[
                { value: "two", label: "Two fingers" },
                { value: "one", label: "One" },
              ]}
              onChange={(touch) => change({ touch: touch as EmbedChoices["touch"] })}
            />
          )}
        </OptionRow>
        {figureKinds
          .filter((kind) => isThere[kind](snapshot.run))
          .map((kind) => (
            <Toggle
              key={kind}
              label={figureNames[kind]}
              checked={choices.figures.has(kind)}
              onChange={(on) => change({ figures: withOrWithout(choices.figures, kind, on) })}
            />
          ))}
        {embedParts.map((part) => (
          <Toggle
            key={part}
            label={partNames[part]}
            checked={choices.show.has(part)}
            onChange={(on) => change({ show: withOrWithout(choices.show, part, on) })}
          />
        ))}
        <Toggle
          label="Plays once seen"
          checked={choices.autoplay}
          onChange={(autoplay) => change({ autoplay })}
        />
        {chosen === link && (
          <Toggle
            label="Offers Train this"
            checked={choices.train}
            onChange={(train) => change({ train })}
          />
        )}
      </div>
      {hash === null && (
        <p>
          {chosen === link ? "This landscape does" : "These landscapes do"} not fit into a link.
          Download {chosen === link ? "it" : "their file"} under Files and put {file} beside your
          page, or anywhere that lets other sites read it.
        </p>
      )}
      <textarea className="code" aria-label="Embedding code" readOnly rows={6} value={code} />
      <CopyButton text={code} label="Copy code" primary />
    </div>
  );
}
