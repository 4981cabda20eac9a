import type { Table } from "../table";

export const appParts: Table = {
  " · β {0}": " · β {0}",
  "The frame's sandbox lacks allow-scripts, without which nothing can be drawn.":
    "Der Sandbox des Rahmens fehlt allow-scripts; ohne das kann nichts gezeichnet werden.",
  "There is no connection to the network.": "Es gibt keine Verbindung zum Netz.",
  "A page opened from disk may read no files beside it: serve it, or use a link in place of a file.":
    "Eine Seite, die von einem Datenträger geöffnet ist, darf keine Dateien neben sich lesen: Stelle sie über einen Server bereit, oder benutze einen Link statt einer Datei.",
  "This frame was given no landscape: its address needs a link's # part, or ?snapshot= with the address of a snapshot file.":
    "Diesem Rahmen wurde keine Landschaft gegeben: Seine Adresse braucht den #-Teil eines Links oder ?snapshot= mit der Adresse einer Schnappschussdatei.",
  "Your answer": "Deine Antwort",
  "Its figure is not here yet: scroll to it, and check again.":
    "Ihre Abbildung ist noch nicht da: Scrolle hin und prüfe noch einmal.",
  "This landscape was too large for a link, which therefore holds its recipe only. It can be trained again.":
    "Diese Landschaft war zu groß für einen Link, der deshalb nur ihr Rezept enthält. Sie kann noch einmal trainiert werden.",
  "These landscapes were too large for one link, which therefore holds their recipes only. Open them in Topograd to train them, or give the frame a file that holds them.":
    "Diese Landschaften waren zu groß für einen Link, der deshalb nur ihre Rezepte enthält. Öffne sie in Topograd, um sie zu trainieren, oder gib dem Rahmen eine Datei, die sie enthält.",
  "This page embeds the landscape in a sandbox, where a browser allows no training. Open it in Topograd to train it.":
    "Diese Seite bettet die Landschaft in eine Sandbox ein, in der ein Browser kein Training erlaubt. Öffne sie in Topograd, um sie zu trainieren.",
  sample: "Beispiel",
  "PC {0} of all paths ({1})": "HK {0} aller Pfade ({1})",
  "Training {0}": "Training {0}",
  "{0}, seed {1}: {2}": "{0}, Seed {1}: {2}",
  "losses from {0} to {1} by their logarithm; higher ones are cut off":
    "Verluste von {0} bis {1} nach ihrem Logarithmus; höhere sind abgeschnitten",
  "losses from {0} to {1} by their logarithm": "Verluste von {0} bis {1} nach ihrem Logarithmus",
  "λ {0}": "λ {0}",
};
