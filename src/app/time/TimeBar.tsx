import { Pause, Play, SkipBack, SkipForward, StepBack, StepForward } from "lucide-react";
import { Slider } from "radix-ui";
import { grouped } from "../../language/spoken";
import { t } from "../../language/t";
import { phaseStarts } from "../../results/phaseStarts";
import { momentWords, runTime } from "../../results/runTime";
import { formatNumber } from "../../snapshot/formatNumber";
import { IconButton } from "../controls/IconButton";
import { checkpointCount } from "../store/checkpointCount";
import { useApp } from "../store/context";
import { playbackSpeeds } from "../store/playbackSlice";
import { timedRun } from "../store/timed";

/** Time: one slider that moves the terrain's marker, the curves and the numbers together. */
export default function TimeBar() {
  const run = useApp(timedRun);
  const checkpoint = useApp((state) => state.checkpoint);
  const playing = useApp((state) => state.playing);
  const seek = useApp((state) => state.seek);
  const step = useApp((state) => state.step);
  const follow = useApp((state) => state.follow);
  const togglePlaying = useApp((state) => state.togglePlaying);

  const count = checkpointCount(run);
  const last = Math.max(0, count - 1);
  const empty = count < 2;
  const at = Math.min(last, Math.round(checkpoint));
  const history = run.trained?.history;
  const time = runTime(run);
  const end = grouped(time.values[last] ?? 0);

  return (
    <section className="time-bar" aria-label="Time">
      <div className="bar-group">
        <IconButton
          label="To the start"
          shortcut="Home"
          side="top"
          disabled={empty}
          onClick={() => seek(0)}
        >
          <SkipBack size={16} aria-hidden />
        </IconButton>
        <IconButton
          label="Step back"
          shortcut="←"
          side="top"
          className="optional"
          disabled={empty}
          onClick={() => step(-1)}
        >
          <StepBack size={16} aria-hidden />
        </IconButton>
        <IconButton
          label={playing ? "Pause" : "Play"}
          shortcut="Space"
          side="top"
          className="play"
          disabled={empty}
          onClick={togglePlaying}
        >
          {playing ? <Pause size={17} aria-hidden /> : <Play size={17} aria-hidden />}
        </IconButton>
        <IconButton
          label="Step on"
          shortcut="→"
          side="top"
          className="optional"
          disabled={empty}
          onClick={() => step(1)}
        >
          <StepForward size={16} aria-hidden />
        </IconButton>
        <IconButton label="To the end" shortcut="End" side="top" disabled={empty} onClick={follow}>
          <SkipForward size={16} aria-hidden />
        </IconButton>
      </div>
      <Slider.Root
        className="slider time-slider"
        // Time runs from left to right in every language.
        dir="ltr"
        min={0}
        max={Math.max(1, last)}
        step={1}
        value={[empty ? 0 : checkpoint]}
        disabled={empty}
        onValueChange={([value]) => seek(value)}
      >
        <Slider.Track className="slider-track">
          <Slider.Range className="slider-range" />
          {phaseStarts(run).map(({ phase, checkpoint }) => (
            <span
              key={phase}
              className="slider-boundary"
              style={{ left: `${(100 * checkpoint) / Math.max(1, last)}%` }}
            />
          ))}
        </Slider.Track>
        <Slider.Thumb
          className="slider-thumb"
          aria-label="Training step"
          aria-valuetext={empty ? "nothing trained yet" : t`${momentWords(time, at)} of ${end}`}
        />
      </Slider.Root>
      <output className="time-words numeric">
        {empty ? (
          "no path yet"
        ) : (
          <>
            <bdi dir="ltr">
              <b>{grouped(time.values[at])}</b>
              <span> / {end}</span>
            </bdi>
            {history !== undefined && (
              <span className="optional"> · loss {formatNumber(history.trainLoss[at])}</span>
            )}
          </>
        )}
      </output>
      <SpeedButton />
    </section>
  );
}

function SpeedButton() {
  const speed = useApp((state) => state.speed);
  const setSpeed = useApp((state) => state.setSpeed);
  const next = playbackSpeeds[(playbackSpeeds.indexOf(speed) + 1) % playbackSpeeds.length];
  return (
    <IconButton
      label={`Speed ${speed}×`}
      side="top"
      className="speed numeric"
      onClick={() => setSpeed(next)}
    >
      {speed === 0.25 ? "¼" : speed === 0.5 ? "½" : speed}×
    </IconButton>
  );
}
