import { Download, Film } from "lucide-react";
import { type RefObject, useState } from "react";
import type { StageHandle } from "../../scene/stageProps";
import { captionText } from "../../snapshot/export/citation";
import type { Snapshot } from "../../snapshot/snapshot";
import { comparisonCaption } from "../compare/comparisonCaption";
import { OptionRow } from "../controls/OptionRow";
import { Segments } from "../controls/Segments";
import { Toggle } from "../controls/Toggle";
import { useResolvedTheme } from "../shell/theme";
import { useAppStore } from "../store/context";
import { fileStem, saveFile } from "./saveFile";
import type { Work } from "./useWork";

interface PictureRowProps {
  snapshot: Snapshot;
  /** All runs that are seen, and so are in the picture. */
  together: readonly Snapshot[];
  stage: RefObject<StageHandle | null>;
  work: Work;
}

function stageOf({ current }: RefObject<StageHandle | null>): StageHandle {
  if (current === null) throw new Error("There is no terrain to photograph: it needs WebGL.");
  return current;
}

function PixelEntry(props: { label: string; value: number; set(value: number): void }) {
  return (
    <OptionRow label={props.label}>
      {(id) => (
        <input
          id={id}
          className="entry numeric"
          type="number"
          min={100}
          max={8000}
          step={20}
          value={props.value}
          onChange={({ target }) => props.set(target.valueAsNumber || props.value)}
        />
      )}
    </OptionRow>
  );
}

/** The stage as it stands, at a chosen size. */
export function PictureRow({ snapshot, together, stage, work }: PictureRowProps) {
  const [width, setWidth] = useState(1200);
  const [height, setHeight] = useState(800);
  const [scale, setScale] = useState("2");
  const [captioned, setCaptioned] = useState(true);
  const [transparent, setTransparent] = useState(false);
  const theme = useResolvedTheme();
  const store = useAppStore();
  const pixelRatio = Number(scale);
  const words = () =>
    together.length > 1 ? comparisonCaption(store.getState(), together) : captionText(snapshot);
  const picture = async () => {
    const { captionedPicture } = await import("../../scene/export/captionedPicture");
    const blob = await captionedPicture(stageOf(stage), {
      width,
      height,
      pixelRatio,
      theme,
      caption: captioned ? words() : "",
      transparent,
    });
    saveFile(`${fileStem(snapshot.title)}.png`, blob);
  };
  return (
    <li className="format">
      <div>
        <h3>PNG</h3>
        <p className="quiet numeric">
          The stage as it stands, {width * pixelRatio}×{height * pixelRatio} pixels
          {captioned ? " and the caption below" : ""}.
        </p>
      </div>
      <div className="format-files">
        <button
          type="button"
          className="button"
          disabled={work.doing !== null}
          aria-label="Picture as PNG"
          onClick={() => work.start("Drawing the picture", picture)}
        >
          <Download size={14} aria-hidden />
          Picture
        </button>
      </div>
      <details className="format-options">
        <summary>Size and caption</summary>
        <div className="embed-options">
          <PixelEntry label="Width" value={width} set={setWidth} />
          <PixelEntry label="Height" value={height} set={setHeight} />
          <div className="option">
            <span>Scale</span>
            <Segments
              id="picture-scale"
              label="Scale"
              value={scale}
              options={["1", "2", "3", "4"].map((value) => ({ value, label: `${value}×` }))}
              onChange={setScale}
            />
          </div>
          <Toggle label="Caption below" checked={captioned} onChange={setCaptioned} />
          <Toggle label="Transparent" checked={transparent} onChange={setTransparent} />
        </div>
      </details>
    </li>
  );
}

/** The training played back, or the camera going once around. */
export function VideoRow({ snapshot, stage, work }: Omit<PictureRowProps, "together">) {
  const store = useAppStore();
  const [seconds, setSeconds] = useState(8);
  const [size, setSize] = useState("720");
  const height = Number(size);
  // Encoders take even sides only.
  const width = 2 * Math.round((height * 16) / 18);
  const film = (kind: "playback" | "turntable") =>
    work.start("Recording the video", async (signal, onProgress) => {
      const { stageVideo } = await import("./stageVideo");
      const options = { kind, seconds, width, height, signal, onProgress };
      const { blob, extension } = await stageVideo(store, stageOf(stage), options);
      saveFile(`${fileStem(snapshot.title)}-${kind}.${extension}`, blob);
    });
  const hasPath = snapshot.run.trajectory !== null;
  return (
    <li className="format">
      <div>
        <h3>Video</h3>
        <p className="quiet numeric">
          MP4 or WebM, {width}×{height} pixels, {seconds} s.
        </p>
      </div>
      <div className="format-files">
        {hasPath && (
          <button
            type="button"
            className="button"
            disabled={work.doing !== null}
            aria-label="Training as video"
            onClick={() => film("playback")}
          >
            <Film size={14} aria-hidden />
            Training
          </button>
        )}
        <button
          type="button"
          className="button"
          disabled={work.doing !== null}
          aria-label="Turntable as video"
          onClick={() => film("turntable")}
        >
          <Film size={14} aria-hidden />
          Turntable
        </button>
      </div>
      <details className="format-options">
        <summary>Size and length</summary>
        <div className="embed-options">
          <div className="option">
            <span>Lines</span>
            <Segments
              id="video-size"
              label="Lines"
              value={size}
              options={["480", "720", "1080"].map((value) => ({ value, label: value }))}
              onChange={setSize}
            />
          </div>
          <div className="option">
            <span>Seconds</span>
            <Segments
              id="video-seconds"
              label="Seconds"
              value={String(seconds)}
              options={["2", "4", "8", "16"].map((value) => ({ value, label: value }))}
              onChange={(value) => setSeconds(Number(value))}
            />
          </div>
        </div>
      </details>
    </li>
  );
}
