import { CARRIER } from "../app/share/standalonePage";

/** Tag of the language that such a page was saved in, whose words it brings; null for a frame as others. */
export function carriedLanguage(): string | null {
  return document.getElementById(CARRIER)?.dataset.lang ?? null;
}

/** What a page that needs nothing beside it carries; null for a frame as others. */
export function carried(): { bytes: Uint8Array; lab: string } | null {
  const carrier = document.getElementById(CARRIER);
  if (carrier === null) return null;
  const letters = atob(carrier.textContent ?? "");
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  return { bytes, lab: carrier.dataset.lab ?? "" };
}
