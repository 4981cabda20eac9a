import type { Table } from "../table";

export const opening: Table = {
  'Tables are read together as training and test samples: one of them must have "test" or "val" in its name. Samples come from one file otherwise.':
    "Tabellen werden zusammen als Trainings- und Testbeispiele gelesen: Eine davon muss „test“ oder „val“ im Namen haben. Sonst kommen Beispiele aus einer Datei.",
  "IDX images and their labels come as two files: choose both together.":
    "IDX-Bilder und ihre Klassen kommen als zwei Dateien: Wähle beide zusammen.",
  "the two IDX files": "die beiden IDX-Dateien",
  Files: "Dateien",
  "The question about this file": "Die Frage zu dieser Datei",
  "What was recognized in this file": "Was in dieser Datei erkannt wurde",
  "The question about these weights": "Die Frage zu diesen Gewichten",
  "None of the built-in datasets has {0} inputs and {1} outputs: choose the data that the network was trained on.":
    "Keiner der eingebauten Datensätze hat {0} Eingaben und {1} Ausgaben: Wähle die Daten, auf denen das Netz trainiert wurde.",
  "Choose a CSV, an .npz, or both IDX files":
    "Wähle eine CSV- oder .npz-Datei oder beide IDX-Dateien",
  "Network in the file": "Netz in der Datei",
  "Kernels are": "Kerne sind",
  "Order of the layers": "Reihenfolge der Schichten",
  "Samples: {0}": "Beispiele: {0}",
  "What was recognized. Change what was not meant so.":
    "Was erkannt wurde. Ändere, was nicht so gemeint war.",
  "Reading …": "Wird gelesen …",
  "Use these samples": "Diese Beispiele verwenden",
  "Target column": "Zielspalte",
  Columns: "Spalten",
  ", without a header": ", ohne Kopfzeile",
  "{0} rows, {1} columns{2}": "{0} Zeilen, {1} Spalten{2}",
  "{0} missing": "{0} fehlen",
  " {0} is missing ({1}×)": " {0} fehlt ({1}×)",
  "{0} stands for missing in {1}": "{0} steht für fehlend in {1}",
  "Inputs met as": "Eingaben werden",
  "Order of the path": "Reihenfolge des Pfads",
  ", step {0}": ", Schritt {0}",
  "{0} earlier": "{0} früher",
  "{0} later": "{0} später",
  "What is {0}?": "Was ist {0}?",
  "It reads as a loss surface of {0} points over {1} and {2}, and as samples whose last column is the target.":
    "Es liest sich als Verlustfläche aus {0} Punkten über {1} und {2}, und als Beispiele, deren letzte Spalte das Ziel ist.",
  "It reads as a matrix of {0} losses, but neighboring values differ as those of features do; and as samples whose last column is the target. Inputs and targets in files of their own are opened together.":
    "Es liest sich als Matrix aus {0} Verlusten, aber benachbarte Werte unterscheiden sich wie die von Merkmalen; und als Beispiele, deren letzte Spalte das Ziel ist. Eingaben und Ziele in eigenen Dateien werden zusammen geöffnet.",
  "As a surface. {0}": "Als Fläche. {0}",
  "Samples to train on": "Beispiele zum Trainieren",
  "A surface to look at": "Eine Fläche zum Ansehen",
  "Weights: {0} checkpoints": "Gewichte: {0} Zwischenstände",
  Activation: "Aktivierung",
  Pooling: "Pooling",
  "Residual blocks": "Residualblöcke",
  "Inputs are": "Eingaben sind",
  "Measured on": "Gemessen auf",
  Layers: "Schichten",
  "On these data{0}.": "Auf diesen Daten{0}.",
  "See its landscape": "Ihre Landschaft ansehen",
  Maximum: "Maximum",
  "What was looked at here is no longer at hand.":
    "Was hier angesehen wurde, ist nicht mehr zur Hand.",
  "This snapshot": "Dieser Schnappschuss",
  "The files have changed; open them again.":
    "Die Dateien haben sich geändert; öffne sie noch einmal.",
  "The run is in the library without its weights. {0}":
    "Der Lauf ist ohne seine Gewichte in der Bibliothek. {0}",
  "The run is not in the library. {0}": "Der Lauf ist nicht in der Bibliothek. {0}",
  "Your last run could not be opened. {0}": "Dein letzter Lauf ließ sich nicht öffnen. {0}",
  "The class link could not be opened. {0}": "Der Klassenlink ließ sich nicht öffnen. {0}",
  "The class link asks for “{0}”, and no number is called so.":
    "Der Klassenlink fragt nach „{0}“, und keine Zahl heißt so.",
  "{0} was not opened: what reads it could not be loaded.":
    "{0} wurde nicht geöffnet: Was es liest, ließ sich nicht laden.",
  "{0} is the dataset now: press Train.": "{0} ist nun der Datensatz: Drücke auf Trainieren.",
  "The link could not be opened. {0}": "Der Link ließ sich nicht öffnen. {0}",
  "{0} was not opened: a run is under way. Let it end or cancel it first.":
    "{0} wurde nicht geöffnet: Ein Lauf ist im Gange. Lass ihn enden oder brich ihn zuerst ab.",
  "There is no preset “{0}”. There are: {1}.": "Es gibt keine Voreinstellung „{0}“. Es gibt: {1}.",
  "The seed must be a number, “free” or “own”, not “{0}”.":
    "Der Seed muss eine Zahl, „free“ oder „own“ sein, nicht „{0}“.",
  "The study in this link has more than {0} runs.":
    "Die Studie in diesem Link hat mehr als {0} Läufe.",
  "The link holds a study that cannot be run: {0}.":
    "Der Link enthält eine Studie, die sich nicht ausführen lässt: {0}.",
  "{0} was given up: nothing came of it for {1} s. It may be damaged or made to do harm; try another copy.":
    "{0} wurde aufgegeben: {1} s lang kam nichts dabei heraus. Vielleicht ist sie beschädigt oder gemacht, um zu schaden; versuche eine andere Kopie.",
  "Choose {0} first.": "Wähle zuerst {0}.",
  "Choose {0} again: your data stays with you and is not kept.":
    "Wähle {0} noch einmal: Deine Daten bleiben bei dir und werden nicht aufbewahrt.",
};
