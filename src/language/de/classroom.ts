import type { Table } from "../table";

export const classroom: Table = {
  "Class link": "Klassenlink",
  "{0} Some editors cut addresses after {1}: shorten the texts, or start from a preset.":
    "{0} Manche Editoren schneiden Adressen nach {1} ab: Kürze die Texte, oder gehe von einer Vorlage aus.",
  "Copy link": "Link kopieren",
  "Copy iframe": "iframe kopieren",
  Preview: "Vorschau",
  "Preview again": "Neue Vorschau",
  "Preview of the class link": "Vorschau des Klassenlinks",
  "QR code": "QR-Code",
  Class: "Klasse",
  "Your seed: {0}": "Dein Seed: {0}",
  "Back to what was set": "Zurück zur Vorgabe",
  "It is still being computed: wait for the run to end.":
    "Es wird noch berechnet: Warte, bis der Lauf endet.",
  "What is on the stage does not tell: train first.":
    "Was auf der Bühne ist, sagt es nicht: Trainiere zuerst.",
  "Readers may change": "Lesende dürfen ändern",
  "Trains when it is opened, where no picture comes with the page":
    "Trainiert beim Öffnen, wo kein Bild mit der Seite kommt",
  Free: "Frei",
  "One for each reader": "Einer für jeden Lesenden",
  Everything: "Alles",
  "Only these": "Nur dies",
  "All but these": "Alles außer diesem",
  "Settings to change": "Einstellungen zum Ändern",
  "Settings that are locked": "Gesperrte Einstellungen",
  "Not there": "Nicht da",
  Title: "Titel",
  Question: "Frage",
  "Answered by": "Antwort ist",
  "Off by at most": "Höchstens daneben um",
  Hint: "Tipp",
  "Shows the answer after a try": "Zeigt die Antwort nach einem Versuch",
  "Nothing: on paper": "Nichts: auf Papier",
  "The recipe trains on a file of your own, which no address can hold. Share the landscape as a link or a file, or choose data that come with the page.":
    "Das Rezept trainiert auf einer eigenen Datei, die keine Adresse enthalten kann. Teile die Landschaft als Link oder Datei, oder wähle Daten, die mit der Seite kommen.",
  "Writing the address…": "Die Adresse wird geschrieben …",
  "No preset leads to this recipe: share it as a link.":
    "Keine Vorlage führt zu diesem Rezept: Teile es als Link.",
  "A short address that opens the recipe in the panel for a class: what may be changed in it, what is there, and what is asked. It can be read, and changed by hand.":
    "Eine kurze Adresse, die das Rezept im Bedienfeld für eine Klasse öffnet: was darin geändert werden darf, was da ist und was gefragt wird. Sie lässt sich lesen und von Hand ändern.",
  "Set by the class link": "Vom Klassenlink festgelegt",
  "set by the class link": "vom Klassenlink festgelegt",
  Check: "Prüfen",
  "Show the answer": "Antwort zeigen",
  "Write a number, such as 0.44, 1/2 or 1.2e6.": "Schreibe eine Zahl, etwa 0.44, 1/2 oder 1.2e6.",
  "Right.": "Richtig.",
  Presets: "Vorlagen",
  Race: "Wettlauf",
  "Buttons that vary a setting": "Knöpfe, die eine Einstellung variieren",
  "Undo and redo": "Rückgängig und Wiederholen",
  "What it computes on": "Worauf gerechnet wird",
  "Keep this run": "Diesen Lauf behalten",
  Caption: "Bildunterschrift",
};
