import type { StateCreator } from "zustand/vanilla";
import type { AppState } from "./store";
import { lastCheckpoint, timedRun } from "./timed";

export const playbackSpeeds = [0.25, 0.5, 1, 2, 4] as const;

export interface PlaybackSlice {
  /** Position in the checkpoints of `timedRun`, fractional between two of them while playing. */
  checkpoint: number;
  playing: boolean;
  speed: (typeof playbackSpeeds)[number];
  /** Whether the position follows the newest checkpoint while training. */
  following: boolean;
  /** Moves to a position, clamped to the run, and stops following. */
  seek(checkpoint: number): void;
  /** Moves by whole checkpoints. */
  step(by: number): void;
  togglePlaying(): void;
  setSpeed(speed: PlaybackSlice["speed"]): void;
  /** Jumps to the end and stays there while the run grows. */
  follow(): void;
}

export const playbackSlice: StateCreator<AppState, [], [], PlaybackSlice> = (set, get) => {
  const last = () => lastCheckpoint(timedRun(get()));
  return {
    checkpoint: 0,
    playing: false,
    speed: 1,
    following: true,
    seek: (checkpoint) =>
      set({ checkpoint: Math.min(last(), Math.max(0, checkpoint)), following: false }),
    step: (by) => {
      const whole = by > 0 ? Math.floor(get().checkpoint) : Math.ceil(get().checkpoint);
      set({ playing: false });
      get().seek(whole + by);
    },
    togglePlaying: () =>
      set((state) => {
        if (state.playing) return { playing: false };
        const end = last();
        if (end === 0) return state;
        return {
          playing: true,
          following: false,
          checkpoint: state.checkpoint >= end ? 0 : state.checkpoint,
        };
      }),
    setSpeed: (speed) => set({ speed }),
    follow: () => set({ checkpoint: last(), following: true, playing: false }),
  };
};
