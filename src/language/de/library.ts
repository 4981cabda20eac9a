import type { Table } from "../table";

export const library: Table = {
  "Your runs are saved here as they come. They stay in this browser; nothing is uploaded.":
    "Deine Läufe werden hier von selbst gespeichert. Sie bleiben in diesem Browser; nichts wird hochgeladen.",
  "Search the library": "Bibliothek durchsuchen",
  Search: "Suchen",
  Order: "Reihenfolge",
  "A run is under way: let it end or cancel it to open another.":
    "Ein Lauf ist im Gange: Lass ihn enden oder brich ihn ab, um einen anderen zu öffnen.",
  "No runs yet. Train one: it is saved here.":
    "Noch keine Läufe. Trainiere einen: Er wird hier gespeichert.",
  "No run matches.": "Kein Lauf passt.",
  "Compare: tick two to four": "Vergleichen: zwei bis vier ankreuzen",
  "Compare {0}": "{0} vergleichen",
  "“{0}” is deleted.": "„{0}“ ist gelöscht.",
  "Save this landscape": "Diese Landschaft speichern",
  "Open files…": "Dateien öffnen …",
  "Files to open": "Dateien zum Öffnen",
  " · not finished": " · nicht fertig",
  " · without weights": " · ohne Gewichte",
  " · on the stage": " · auf der Bühne",
  "Rename {0}": "{0} umbenennen",
  "Duplicate {0}": "{0} duplizieren",
  "Download {0}": "{0} herunterladen",
  "Delete {0}": "{0} löschen",
  Name: "Name",
  "Download it": "Herunterladen",
  "The browser's storage for this page is full. What is in the library stays there; delete runs to make room, or download this one.":
    "Der Speicher des Browsers für diese Seite ist voll. Was in der Bibliothek ist, bleibt dort; lösche Läufe, um Platz zu schaffen, oder lade diesen herunter.",
  "This run is no longer in the library.": "Dieser Lauf ist nicht mehr in der Bibliothek.",
  "Newest first": "Neueste zuerst",
  "By name": "Nach Namen",
  "Lowest loss first": "Kleinster Verlust zuerst",
  "Highest accuracy first": "Höchste Genauigkeit zuerst",
  "Smallest λ max first": "Kleinstes λ max zuerst",
  "{0} of the {1} that the browser grants are used.":
    "{0} von den {1}, die der Browser gewährt, sind belegt.",
  "This browser lets the page store nothing ({0}). Runs last until the page is closed; download those you want to keep.":
    "Dieser Browser lässt die Seite nichts speichern ({0}). Läufe bleiben, bis die Seite geschlossen wird; lade herunter, was du behalten willst.",
  "The library could not be used: {0}": "Die Bibliothek konnte nicht benutzt werden: {0}",
  "accuracy {0} %": "Genauigkeit {0} %",
};
