import type { Table } from "../table";

export const sharing: Table = {
  Copied: "Kopiert",
  "The browser refuses: select the text and press Ctrl+C.":
    "Der Browser verweigert es: Markiere den Text und drücke Strg+C.",
  "What the frame shows": "Was der Rahmen zeigt",
  Code: "Code",
  Theme: "Farbschema",
  Height: "Höhe",
  "Turned by": "Gedreht mit",
  "Plays once seen": "Spielt ab, sobald es zu sehen ist",
  "Offers Train this": "Bietet „Dies trainieren“ an",
  "This landscape does": "Diese Landschaft passt",
  "These landscapes do": "Diese Landschaften passen",
  it: "sie",
  "their file": "ihre Datei",
  "{0} not fit into a link. Download {1} under Files and put {2} beside your page, or anywhere that lets other sites read it.":
    "{0} nicht in einen Link. Lade {1} unter Dateien herunter und lege {2} neben deine Seite oder dorthin, wo andere Seiten sie lesen dürfen.",
  "Embedding code": "Code zum Einbetten",
  "Copy code": "Code kopieren",
  "Time slider": "Zeitregler",
  "Values under the pointer": "Werte unter dem Zeiger",
  "λ along the run": "λ entlang des Laufs",
  Element: "Element",
  Auto: "Automatisch",
  Light: "Hell",
  Dark: "Dunkel",
  "Two fingers": "Zwei Finger",
  One: "Einer",
  "{0} as {1}": "{0} als {1}",
  "What the link holds": "Was der Link enthält",
  Link: "Link",
  "What the code holds": "Was der Code enthält",
  "Holds the landscape itself, in fine modules: for a phone held close. The recipe alone makes a coarser code that reads from afar.":
    "Enthält die Landschaft selbst, in feinen Modulen: für ein Telefon, das nah davor gehalten wird. Das Rezept allein ergibt einen gröberen Code, der sich von weitem lesen lässt.",
  "The link is too long for a QR code. This one holds the recipe: the phone that opens it trains the network itself.":
    "Der Link ist zu lang für einen QR-Code. Dieser enthält das Rezept: Das Telefon, das ihn öffnet, trainiert das Netz selbst.",
  "Holds the recipe: the phone that opens it trains the network itself.":
    "Enthält das Rezept: Das Telefon, das ihn öffnet, trainiert das Netz selbst.",
  PNG: "PNG",
  " and the caption below": " und der Bildunterschrift darunter",
  "The stage as it stands, {0}×{1} pixels{2}.": "Die Bühne, wie sie ist, {0}×{1} Pixel{2}.",
  Picture: "Bild",
  "Picture as PNG": "Bild als PNG",
  "Size and caption": "Größe und Bildunterschrift",
  Width: "Breite",
  Scale: "Maßstab",
  "Caption below": "Bildunterschrift darunter",
  Transparent: "Durchsichtig",
  Video: "Video",
  "MP4 or WebM, {0}×{1} pixels, {2} s.": "MP4 oder WebM, {0}×{1} Pixel, {2} s.",
  "Training as video": "Training als Video",
  Turntable: "Rundumfahrt",
  "Turntable as video": "Rundumfahrt als Video",
  "Size and length": "Größe und Länge",
  Lines: "Zeilen",
  Seconds: "Sekunden",
  "There is no terrain to photograph: it needs WebGL.":
    "Es gibt kein Gelände zum Aufnehmen: Es braucht WebGL.",
  "Drawing the picture": "Das Bild wird gezeichnet",
  "Recording the video": "Das Video wird aufgenommen",
  "QR code of the link": "QR-Code des Links",
  "All, side by side": "Alle nebeneinander",
  "The run on the stage": "Der Lauf auf der Bühne",
  "Ways to share": "Wege zu teilen",
  Embed: "Einbetten",
  Citation: "Zitat",
  "Copy caption": "Bildunterschrift kopieren",
  "BibTeX: the landscape and the papers that define what it shows":
    "BibTeX: die Landschaft und die Veröffentlichungen, die definieren, was sie zeigt",
  "Copy BibTeX": "BibTeX kopieren",
  "The class link": "Der Klassenlink",
  Snapshots: "Schnappschüsse",
  "With weights": "Mit Gewichten",
  "One file, which this page opens as panes again. numpy.load has A/loss, B/loss and so on.":
    "Eine Datei, die diese Seite wieder als Felder nebeneinander öffnet. numpy.load hat A/loss, B/loss und so weiter.",
  "One vector figure with their names and caption.":
    "Eine Vektorgrafik mit ihren Namen und der Bildunterschrift.",
  "One page that turns, plays and prints without a server or a network: open it from a disk.":
    "Eine Seite zum Drehen, Abspielen und Drucken ohne Server und ohne Netz: Öffne sie von einem Datenträger.",
  Page: "Seite",
  Snapshot: "Schnappschuss",
  "With weights and data": "Mit Gewichten und Daten",
  "With data": "Mit Daten",
  "All results; numpy.load reads them and this page opens them again as they are.":
    "Alle Ergebnisse; numpy.load liest sie, und diese Seite öffnet sie wieder, wie sie sind.",
  "Last weights": "Letzte Gewichte",
  "Weights with PyTorch's names and layouts, and the list of layers; this page reads them.":
    "Gewichte mit den Namen und Anordnungen von PyTorch, und die Liste der Schichten; diese Seite liest sie.",
  "Tables with a header, one row per point.": "Tabellen mit Kopfzeile, eine Zeile je Punkt.",
  "As tomgoldstein/loss-landscape stores surfaces and projected paths.":
    "Wie tomgoldstein/loss-landscape Flächen und projizierte Pfade speichert.",
  "For ParaView: height is the loss.": "Für ParaView: Die Höhe ist der Verlust.",
  "Contour map": "Höhenlinienkarte",
  "Loss along the line": "Verlust entlang der Linie",
  "Vector figures with their caption, for papers and slides.":
    "Vektorgrafiken mit ihrer Bildunterschrift, für Veröffentlichungen und Folien.",
  "There is nothing to draw.": "Es gibt nichts zu zeichnen.",
  "The terrain with its colors and path, for Blender, slides and the web.":
    "Das Gelände mit seinen Farben und dem Pfad, für Blender, Folien und das Web.",
  "Only the built site can write such a page: see npm run build.":
    "Nur die gebaute Website kann eine solche Seite schreiben: siehe npm run build.",
  "{0} characters.": "{0} Zeichen.",
  "{0} This landscape does not fit into a link of {1}: the link holds its recipe, which whoever opens it has to train. To send the landscape itself, download the .npz file under Files.":
    "{0} Diese Landschaft passt nicht in einen Link von {1} Zeichen: Der Link enthält ihr Rezept, das trainieren muss, wer ihn öffnet. Um die Landschaft selbst zu senden, lade unter Dateien die .npz-Datei herunter.",
  " Left out: {0}; the .npz file under Files has them.":
    " Weggelassen: {0}; die .npz-Datei unter Dateien hat sie.",
  "{0} The landscape itself is in the link: terrain, path, numbers and view, with losses to within {1} % of the shown range; the minimum, the end of training and eigenvalues are exact.{2} Nothing is uploaded.":
    "{0} Die Landschaft selbst ist im Link: Gelände, Pfad, Zahlen und Ansicht, mit Verlusten auf {1} % des gezeigten Bereichs genau; das Minimum, das Ende des Trainings und die Eigenwerte sind exakt.{2} Nichts wird hochgeladen.",
  "{0} The landscapes do not fit into a link of {1} together: it holds their {2} recipes, which whoever opens it has to train.":
    "{0} Die Landschaften passen nicht zusammen in einen Link von {1} Zeichen: Er enthält ihre {2} Rezepte, die trainieren muss, wer ihn öffnet.",
  "{0} The {1} landscapes are in the link, with losses to within {2} % of the range that each shows.{3} Nothing is uploaded.":
    "{0} Die {1} Landschaften sind im Link, mit Verlusten auf {2} % des Bereichs genau, den jede zeigt.{3} Nichts wird hochgeladen.",
  "This copy of the lab lies on a disk: its addresses lead nowhere on other machines. Links, frames and classes for others need a copy that is served; files do not.":
    "Diese Kopie des Labors liegt auf einem Datenträger: Ihre Adressen führen auf anderen Rechnern nirgendwohin. Links, Rahmen und Klassen für andere brauchen eine Kopie auf einem Server; Dateien nicht.",
  "Loss landscape: {0}": "Verlustlandschaft: {0}",
  "This landscape is drawn by your browser and needs JavaScript.":
    "Diese Landschaft zeichnet dein Browser; dafür braucht er JavaScript.",
  "All {0}, side by side (.npz)": "Alle {0}, nebeneinander (.npz)",
  "All {0}, side by side (.svg)": "Alle {0}, nebeneinander (.svg)",
  "All {0}, side by side (.html)": "Alle {0}, nebeneinander (.html)",
  "All {0} paths (.svg)": "Alle {0} Pfade (.svg)",
  "Web page (.html)": "Webseite (.html)",
  "{0} With data, {1} itself is in it: whoever has the file can train and measure again.":
    "{0} Mit Daten ist auch {1} selbst darin: Wer die Datei hat, kann neu trainieren und messen.",
  "Weights of step {0}": "Gewichte von Schritt {0}",
  "All {0} checkpoints": "Alle {0} Zwischenstände",
  "Writing {0}": "{0} wird geschrieben",
  "{0} cannot be loaded. Connect to the network, and try again.":
    "{0} kann nicht geladen werden. Verbinde dich mit dem Netz und versuche es noch einmal.",
};
