import { CARRIER } from "../app/share/standalonePage";

/** What a page that needs nothing beside it carries; null for a frame as others. */
export function carried(): { bytes: Uint8Array; lab: string } | null {
  const carrier = document.getElementById(CARRIER);
  if (carrier === null) return null;
  const letters = atob(carrier.textContent ?? "");
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  return { bytes, lab: carrier.dataset.lab ?? "" };
}
