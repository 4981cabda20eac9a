/** Addresses of frames with a finding, or a study in a link, in place of a landscape. */
import { isStudyLink } from "../snapshot/link/isStudyLink";

const PAGE = "card.html";

/** What a frame of either kind may be told. */
type Wanted = Partial<Record<"finding" | "figure" | "show" | "theme" | "lang", string | null>>;

/** Whether an address is that of a finding or a study. */
export const isCard = ({ hash, searchParams }: URL): boolean =>
  searchParams.has("finding") || isStudyLink(hash);

/** The address beside a frame's at which its finding or study is shown; null for a landscape. */
export function cardAddress(frame: URL, wanted: Wanted = {}): URL | null {
  const card = new URL(frame);
  for (const name of ["finding", "figure", "show", "theme", "lang"] as const) {
    const value = wanted[name];
    if (value != null) card.searchParams.set(name, value);
  }
  if (!isCard(card)) return null;
  card.pathname = new URL(PAGE, frame).pathname;
  return card;
}

/** The page of findings with the same, where it can be run. */
export function findingsOf(card: URL): string {
  const page = new URL("findings.html", card);
  page.hash = isStudyLink(card.hash) ? card.hash : (card.searchParams.get("finding") ?? "");
  return page.href;
}
