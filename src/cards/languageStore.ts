/** The language of the page of findings: by its address, or as it was chosen here or in the lab. */
import { createStore, type StoreApi } from "zustand/vanilla";
import { addressedLanguage, type Spoken } from "../app/shell/language";
import { keepSettings, restore, type Shelf } from "../app/store/persistence";
import type { LanguageId } from "../language/languages";

interface ChosenLanguage extends Spoken {
  /** Why the words of the language that was chosen last are not there; null where they are. */
  fault: string | null;
  choose(language: LanguageId): void;
}

export type LanguageStore = StoreApi<ChosenLanguage>;

export function createLanguageStore(shelf: Shelf): LanguageStore {
  const store = createStore<ChosenLanguage>()((set) => ({
    language: addressedLanguage() ?? restore(shelf).settings.language,
    fault: null,
    choose: (language) => set({ language, fault: null }),
    setSettings: (change) => set(change),
    notify: (fault) => set({ fault }),
  }));
  store.subscribe(({ language }, before) => {
    if (language !== before.language) keepSettings(shelf, { language });
  });
  return store;
}
