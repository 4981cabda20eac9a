/** The page around a class link: it hears how questions are answered, once it has spoken. */
import { connectHost, type HostLink } from "./hostLink";

let link: HostLink | null = null;

/** One for the whole page; the first call says that somebody is there to be spoken to. */
export function classHost(): HostLink {
  if (link === null) {
    link = connectHost(() => undefined);
    link.announce({ type: "ready" });
  }
  return link;
}
