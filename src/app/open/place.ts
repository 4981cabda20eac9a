/** Where what is on the stage can be found again. Entries of the browser's history hold one. */
import * as v from "valibot";
import type { AppState } from "../store/store";

const placeSchema = v.object({
  from: v.picklist(["gallery", "link", "file", "library"]),
  /** The gallery's file, the link, the number of an opened file, the id in the library. */
  key: v.string(),
});

export type Place = v.InferOutput<typeof placeSchema>;

/** Null for an entry that is not ours, such as that of an anchor. */
export function placeIn(historyState: unknown): Place | null {
  const parsed = v.safeParse(v.object({ place: placeSchema }), historyState);
  return parsed.success ? parsed.output.place : null;
}

/** Null while what is on the stage can be found nowhere else: a run before it is saved. */
export function placeOf({ opened, savedAs }: AppState): Place | null {
  const addressed = opened?.from === "gallery" || opened?.from === "link";
  if (!addressed && savedAs !== null) return { from: "library", key: savedAs };
  return opened && { from: opened.from, key: opened.key };
}

export function samePlace(a: Place | null, b: Place | null): boolean {
  return a?.from === b?.from && a?.key === b?.key;
}
