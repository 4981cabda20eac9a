import type { StoreApi } from "zustand/vanilla";
import { type LanguageId, languageOf } from "../../language/languages";

/** `?lang=ar-EG`, the language with a region's numbers; it counts until another is chosen. */
const addressed = (): string => new URLSearchParams(location.search).get("lang") ?? "";

export const addressedLanguage = (): LanguageId | null => languageOf(addressed());

/** Of a page whose language can be chosen. */
export interface Spoken {
  language: LanguageId;
  setSettings(change: { language: LanguageId }): void;
  notify(message: string, tone: "warning"): void;
}

/**
 * Shows the page, in the language that is chosen, and again whenever another one is. Without its
 * words the page stays in the one before, and says so.
 *
 * @returns resolves once the first is spoken: what is put together earlier stays English.
 */
export function keepLanguage(
  store: Pick<StoreApi<Spoken>, "getState" | "subscribe">,
  show: (language: LanguageId) => void,
): Promise<void> {
  let shown: LanguageId | null = null;
  const showChosen = () => {
    shown = store.getState().language;
    show(shown);
  };
  async function take(tag: string): Promise<void> {
    const { notify, setSettings } = store.getState();
    try {
      // English needs none of it.
      const { speakHere } = await import("../../language/speakHere");
      await speakHere(tag);
    } catch (error) {
      notify((error as Error).message, "warning");
      setSettings({ language: shown ?? "en" });
      // index.html has said otherwise already.
      if (shown === null) Object.assign(document.documentElement, { lang: "en", dir: "ltr" });
    }
    if (store.getState().language !== shown) showChosen();
  }

  store.subscribe(({ language }, before) => {
    if (language === before.language || language === shown) return;
    if (addressed() !== "") {
      const address = new URL(location.href);
      address.searchParams.delete("lang");
      history.replaceState(history.state, "", address);
    }
    void take(language);
  });
  const { language } = store.getState();
  if (language !== "en") return take(addressedLanguage() === language ? addressed() : language);
  showChosen();
  return Promise.resolve();
}
