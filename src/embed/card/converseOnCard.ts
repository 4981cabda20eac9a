/** What a frame with a finding answers its host. It has neither time nor camera, and ignores both. */
import { studyNumbers } from "../../cards/studyNumber";
import { connectHost, type HostLink } from "../../frame/hostLink";
import type { EmbedState } from "../../frame/protocol";
import { defaultView } from "../../snapshot/view";
import type { CardState, CardStore } from "./cardStore";

/** Longer titles are cut in messages. */
const LONGEST_TITLE = 2000;

export function cardReport({ shown, failure, theme }: CardState): EmbedState {
  return {
    status: shown !== null ? "shown" : failure !== null ? "failed" : "loading",
    title: shown?.title.slice(0, LONGEST_TITLE) ?? "",
    time: 0,
    checkpoints: 0,
    step: null,
    playing: false,
    theme,
    view: defaultView,
    probe: null,
    loss: null,
    sharpness: null,
    quantities:
      shown === null
        ? {}
        : Object.fromEntries(studyNumbers(shown.study.study, shown.study.results)),
    recipe: null,
    limits: null,
    acted: [],
  };
}

export function converseOnCard(store: CardStore): HostLink {
  const report = (id?: string) =>
    link.send({ type: "change", id, state: cardReport(store.getState()) });
  const complain = ({ failure }: CardState) => {
    if (failure !== null) link.send({ type: "error", message: failure });
  };
  const link = connectHost((message) => {
    if (message.type === "get") {
      report(message.id);
      complain(store.getState());
    } else if (message.type === "set" && message.theme !== undefined)
      store.setState({ theme: message.theme });
  });
  store.subscribe((now, before) => {
    report();
    if (now.failure !== before.failure) complain(now);
  });
  link.announce({ type: "ready" });
  return link;
}
