import { Languages } from "lucide-react";
import { languages } from "../../language/languages";
import { IconButton } from "../controls/IconButton";
import { Popup } from "../controls/Popup";
import { useApp } from "../store/context";

/** The languages that the page speaks, each under its own name. */
export function LanguageMenu() {
  const language = useApp((state) => state.language);
  const setSettings = useApp((state) => state.setSettings);
  return (
    <Popup
      label="Language"
      className="language-popover"
      align="end"
      trigger={
        <IconButton label="Language">
          <Languages size={16} aria-hidden />
        </IconButton>
      }
    >
      {(close) =>
        languages.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            lang={id}
            className="text-button"
            aria-current={id === language}
            onClick={() => {
              close();
              setSettings({ language: id });
            }}
          >
            {name}
          </button>
        ))
      }
    </Popup>
  );
}
