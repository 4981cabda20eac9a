/** The markup that puts a finding, or a study in a link, into another page; docs/embedding.md explains it. */
import { attributes, elementTag, frameTag, spokenHere } from "../app/share/embedCode";

export interface CardChoices {
  /** The element is as high as what it shows, but needs a script; the frame needs none. */
  form: "element" | "frame";
  figure: "card" | "chart";
  theme: "auto" | "light" | "dark";
}

export const usualCard: CardChoices = { form: "element", figure: "card", theme: "auto" };

/** What is shown: a finding by its id, or the link of a study from "#" on. */
export type CardSource = { title: string } & ({ finding: string } | { link: string });

/** Of a frame that cannot follow what it shows, in CSS pixels. */
const HEIGHT: Record<CardChoices["figure"], number> = { card: 640, chart: 420 };

/** @param site folder that the site is served from, ending with "/" */
export function cardCode(choices: CardChoices, source: CardSource, site: string): string {
  const { form, figure, theme } = choices;
  const query: Record<string, string> = {
    ...("finding" in source && { finding: source.finding }),
    ...(figure !== "card" && { figure }),
    ...(theme !== "auto" && { theme }),
    ...spokenHere(),
  };
  const link = "link" in source ? source.link : null;
  if (form === "element") {
    const held = { ...(link !== null && { link }), ...query };
    return elementTag(site, attributes({ ...held, height: "auto", label: source.title }));
  }
  const address = new URL("card.html", site);
  address.search = new URLSearchParams(query).toString();
  if (link !== null) address.hash = link;
  return frameTag({
    src: address.href,
    permissions: ["allow-scripts", "allow-popups", "allow-popups-to-escape-sandbox"],
    height: HEIGHT[figure],
    title: source.title,
  });
}
