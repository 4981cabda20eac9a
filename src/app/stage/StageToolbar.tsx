import {
  Map as MapIcon,
  Maximize2,
  Minimize2,
  Mountain,
  Pin,
  RotateCcw,
  SlidersHorizontal,
  Table2,
} from "lucide-react";
import { type RefObject, useState } from "react";
import type { StageHandle } from "../../scene/stageProps";
import type { ClassPart } from "../classroom/parts";
import { IconButton } from "../controls/IconButton";
import { Popup } from "../controls/Popup";
import { Segments } from "../controls/Segments";
import { heightSentences, heightTerms } from "../glossary/heights";
import { lazyPart } from "../shell/lazyPart";
import { SliceButton } from "../slice/SliceButton";
import { canKeep, isKept } from "../store/comparedSlice";
import { useApp } from "../store/context";

const ViewSettings = lazyPart("This menu", () => import("./ViewSettings"));
const GridDialog = lazyPart("The table of losses", () => import("./GridDialog"));

interface StageToolbarProps {
  stage: RefObject<StageHandle | null>;
  phone: boolean;
}

/** How the landscape is looked at. On a phone the rarer tools wait behind "View settings". */
export function StageToolbar({ stage, phone }: StageToolbarProps) {
  const bare = useApp((state) => state.bare);
  const toggleBare = useApp((state) => state.toggleBare);
  const [gridOpen, setGridOpen] = useState(false);
  const tools = <RareTools stage={stage} openGrid={() => setGridOpen(true)} />;
  return (
    <div className="stage-toolbar" role="toolbar" aria-label="View of the landscape">
      {phone ? <MapButton /> : <ViewSegments />}
      <Popup
        label="View settings"
        className="view-settings"
        align="end"
        trigger={
          <button
            type="button"
            className="icon-button"
            aria-label="View settings"
            title="View settings"
          >
            <SlidersHorizontal size={16} aria-hidden />
          </button>
        }
      >
        {() => (
          <>
            {phone && <div className="bar-group">{tools}</div>}
            <ViewSettings />
          </>
        )}
      </Popup>
      {!phone && tools}
      <KeepButton />
      <IconButton
        label={bare ? "Show the panels" : "Hide the panels"}
        shortcut="H"
        onClick={toggleBare}
      >
        {bare ? <Minimize2 size={16} aria-hidden /> : <Maximize2 size={16} aria-hidden />}
      </IconButton>
      {gridOpen && <GridDialog open={gridOpen} onOpenChange={setGridOpen} />}
    </div>
  );
}

interface RareToolsProps {
  stage: RefObject<StageHandle | null>;
  openGrid(): void;
}

function RareTools({ stage, openGrid }: RareToolsProps) {
  const hasSurface = useApp((state) => state.run.surface !== null);
  return (
    <>
      <SliceButton />
      <IconButton label="The grid as a table" disabled={!hasSurface} onClick={openGrid}>
        <Table2 size={16} aria-hidden />
      </IconButton>
      <IconButton label="Reset the view" shortcut="R" onClick={() => stage.current?.reset()}>
        <RotateCcw size={16} aria-hidden />
      </IconButton>
    </>
  );
}

function KeepButton() {
  const possible = useApp(canKeep);
  const kept = useApp(isKept);
  const keep = useApp((state) => state.keep);
  return (
    <IconButton
      label={kept ? "Kept: the next run stands beside it" : "Keep this run beside the next"}
      shortcut="K"
      data-part={"keep" satisfies ClassPart}
      aria-pressed={kept}
      disabled={!possible && !kept}
      onClick={keep}
    >
      <Pin size={16} aria-hidden />
    </IconButton>
  );
}

function MapButton() {
  const map = useApp((state) => state.view.map);
  const setView = useApp((state) => state.setView);
  return (
    <IconButton label="Map from above" aria-pressed={map} onClick={() => setView({ map: !map })}>
      {map ? <Mountain size={16} aria-hidden /> : <MapIcon size={16} aria-hidden />}
    </IconButton>
  );
}

function ViewSegments() {
  const view = useApp((state) => state.view);
  const setView = useApp((state) => state.setView);
  return (
    <>
      <Segments
        id="view-map"
        label="Terrain or map"
        value={view.map ? "map" : "terrain"}
        options={[
          { value: "terrain", label: "3D" },
          { value: "map", label: "Map" },
        ]}
        onChange={(value) => setView({ map: value === "map" })}
      />
      <span data-choice="height">
        <Segments
          id="view-height"
          label="Height"
          value={view.height}
          options={Object.entries(heightTerms).map(([value, label]) => ({
            value,
            label,
            about: heightSentences[label],
          }))}
          onChange={(value) => setView({ height: value as typeof view.height })}
        />
      </span>
    </>
  );
}
