import { Pause, Play } from "lucide-react";
import { useStore } from "zustand";
import { grouped } from "../language/spoken";
import { t } from "../language/t";
import { momentWords, runTime } from "../results/runTime";
import { formatNumber } from "../snapshot/formatNumber";
import { checkpoints, type EmbedStore } from "./store";

/** Play, pause and scrub along the path. */
export function EmbedTimeBar({ store }: { store: EmbedStore }) {
  const { run, time, playing, play, seek } = useStore(store);
  const last = checkpoints(run) - 1;
  const at = Math.min(last, Math.round(time));
  const loss = run?.trajectory?.loss[at];
  const elapsed = run && runTime(run);
  const where = elapsed
    ? t`${momentWords(elapsed, at)} of ${grouped(elapsed.values[last] ?? 0)}`
    : "";
  return (
    <section className="embed-time" aria-label="Time">
      <button
        type="button"
        className="embed-play"
        aria-label={playing ? "Pause" : "Play"}
        onClick={() => play(!playing)}
      >
        {playing ? <Pause size={18} aria-hidden /> : <Play size={18} aria-hidden />}
      </button>
      <input
        type="range"
        aria-label="Training step"
        aria-valuetext={where}
        min={0}
        max={last}
        step="any"
        value={time}
        onChange={(event) => {
          play(false);
          seek(event.currentTarget.valueAsNumber);
        }}
        onKeyDown={(event) => {
          const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
          if (by === undefined) return;
          event.preventDefault();
          play(false);
          seek(Math.round(time) + by);
        }}
      />
      <output className="numeric">
        {where}
        {loss !== undefined && <span> · loss {formatNumber(loss)}</span>}
      </output>
    </section>
  );
}
