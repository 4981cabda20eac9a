import { useSyncExternalStore } from "react";
import { lazyPart } from "../app/shell/lazyPart";
import { isStudyLink } from "../snapshot/link/isStudyLink";
import type { Finding } from "../study/finding";
import type { StudyResults } from "../study/results";
import { EmbeddedCard } from "./EmbeddedCard";
import { FindingsPage } from "./FindingsPage";

const StudyPage = lazyPart("The study", () => import("./StudyPage"), {
  waiting: () => <p className="findings-page">Opening the study…</p>,
});

const ClassCard = lazyPart("The card", () => import("./ClassCard"), {
  waiting: () => <p className="findings-page">Opening the card…</p>,
});

const HomeworkPage = lazyPart("The homework", () => import("./HomeworkPage"), {
  waiting: () => <p className="findings-page">Opening the homework…</p>,
});

const LossesPage = lazyPart("The losses", () => import("./LossesPage"), {
  waiting: <p className="findings-page">Opening the losses…</p>,
});

const ChangedPage = lazyPart("The changed study", () => import("./ChangedPage"), {
  waiting: () => <p className="findings-page">Opening the study…</p>,
});

interface CardsPageProps {
  findings: readonly Finding[];
  load(id: string): Promise<StudyResults>;
}

function onHash(heard: () => void): () => void {
  addEventListener("hashchange", heard);
  return () => removeEventListener("hashchange", heard);
}

/** What the address asks for: the homework, the losses, a study in a link, a finding that fails, one card for a class or to embed, or all. */
export function CardsPage({ findings, load }: CardsPageProps) {
  const hash = useSyncExternalStore(onHash, () => location.hash);
  if (isStudyLink(hash)) return <StudyPage hash={hash} />;
  const search = new URLSearchParams(location.search);
  const failing = search.get("changed");
  if (failing !== null) return <ChangedPage id={failing} findings={findings} load={load} />;
  if (search.has("homework")) return <HomeworkPage load={load} />;
  if (search.has("losses")) return <LossesPage load={load} />;
  const taught = search.get("class");
  if (taught !== null) return <ClassCard id={taught} findings={findings} load={load} />;
  const embedded = search.get("card");
  if (embedded !== null) return <EmbeddedCard id={embedded} findings={findings} load={load} />;
  return <FindingsPage findings={findings} load={load} />;
}
