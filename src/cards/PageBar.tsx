import { createContext, type ReactNode, useContext, useId } from "react";
import { useStore } from "zustand";
import { type LanguageId, languages } from "../language/languages";
import type { LanguageStore } from "./languageStore";

/** null where no language can be chosen. */
export const LanguageContext = createContext<LanguageStore | null>(null);

/** Where a page's links to others stand, and the choice of its language. */
export function PageBar({ children }: { children: ReactNode }) {
  const store = useContext(LanguageContext);
  return (
    <div className="page-bar">
      <p>{children}</p>
      {store !== null && <LanguageChoice store={store} />}
    </div>
  );
}

function LanguageChoice({ store }: { store: LanguageStore }) {
  const { language, fault, choose } = useStore(store);
  const id = useId();
  return (
    <div className="language-choice">
      <label htmlFor={id} className="visually-hidden">
        Language
      </label>
      <select
        id={id}
        value={language}
        onChange={({ target }) => choose(target.value as LanguageId)}
      >
        {languages.map(({ id, name }) => (
          <option key={id} value={id} lang={id}>
            {name}
          </option>
        ))}
      </select>
      {fault !== null && <p role="alert">{fault}</p>}
    </div>
  );
}
