/** Figures of one page with one name in `group=` share camera, time, probe and limits. */
import type { EmbedState, HostSettings } from "../frame/protocol";

export interface GroupMember {
  /** null before it shows anything. */
  readonly state: EmbedState | null;
  set(settings: HostSettings): void;
}

type Limits = NonNullable<EmbedState["limits"]>;

/** Those that a figure is to do what another one did. */
export function echoOf({ acted, step, time, view, probe }: EmbedState): HostSettings {
  const settings: HostSettings = {};
  for (const act of acted) {
    // By steps where both count them, else by checkpoints.
    if (act === "time") Object.assign(settings, step === null ? { time } : { step, time });
    if (act === "time") settings.playing = false;
    if (act === "camera") settings.camera = view.camera;
    if (act === "probe") settings.probe = probe && { alpha: probe.alpha, beta: probe.beta };
  }
  return settings;
}

/** The lowest foot and the highest ceiling; null without any. */
export function commonLimits(states: readonly (EmbedState | null)[]): Limits | null {
  const known = states.flatMap((state) => state?.limits ?? []);
  if (known.length === 0) return null;
  return {
    lowest: Math.min(...known.map(({ lowest }) => lowest)),
    ceiling: Math.max(...known.map(({ ceiling }) => ceiling)),
  };
}

/** The figures of a page, by the names of their groups. */
export class FigureGroups {
  readonly #members = new Map<string, Set<GroupMember>>();
  /** What the members were told last. */
  readonly #told = new Map<string, string>();

  join(name: string, member: GroupMember): void {
    const members = this.#members.get(name) ?? new Set();
    this.#members.set(name, members.add(member));
  }

  leave(name: string, member: GroupMember): void {
    if (!this.#members.get(name)?.delete(member)) return;
    member.set({ limits: null });
    this.#shareLimits(name);
  }

  /** A member has told its state: the others follow what its reader did. */
  follow(name: string, member: GroupMember, state: EmbedState): void {
    this.#shareLimits(name);
    const settings = echoOf(state);
    if (Object.keys(settings).length === 0) return;
    for (const other of this.#members.get(name) ?? []) if (other !== member) other.set(settings);
  }

  #shareLimits(name: string): void {
    const members = [...(this.#members.get(name) ?? [])];
    const limits = commonLimits(members.map(({ state }) => state));
    // A frame that was made anew knows nothing of what was told before.
    const key = JSON.stringify([limits, members.map(({ state }) => state !== null)]);
    if (this.#told.get(name) === key) return;
    this.#told.set(name, key);
    for (const member of members) member.set({ limits: members.length > 1 ? limits : null });
  }
}
