import type { Table } from "../table";

/** What is wrong with tables, arrays and archives, and why a worker gave up. */
export const reading: Table = {
  "must be at least {0}": "muss mindestens {0} sein",
  "must be at most {0}": "darf höchstens {0} sein",
  "must be at most {0} characters": "darf höchstens {0} Zeichen haben",
  "one of {0}": "eines von {0}",
  "must be {0}, not {1}": "muss {0} sein, nicht {1}",
  "The ARFF file has more than {0} attributes, which is not read.":
    "Die ARFF-Datei hat mehr als {0} Attribute, was nicht gelesen wird.",
  "The ARFF file has no rows: a line @data is missing.":
    "Die ARFF-Datei hat keine Zeilen: Es fehlt eine Zeile @data.",
  "Line {0} has more than {1} columns, which is not read.":
    "Zeile {0} hat mehr als {1} Spalten, was nicht gelesen wird.",
  "The file is larger than {0}, the most that is read of {1}. Save its arrays with numpy.savez.":
    "Die Datei ist größer als {0}, mehr wird von {1} nicht gelesen. Speichere ihre Arrays mit numpy.savez.",
  "Line {0} has more than {1} characters: this is not a table of numbers.":
    "Zeile {0} hat mehr als {1} Zeichen: Das ist keine Tabelle von Zahlen.",
  "expands to more than {0} bytes": "wird ausgepackt größer als {0} Bytes",
  "The .npy file declares a shape of ({0}) but holds only {1} elements.":
    "Die .npy-Datei gibt die Form ({0}) an, enthält aber nur {1} Elemente.",
  ".npy version {0} is not known.": ".npy-Version {0} ist nicht bekannt.",
  'Elements of type "{0}" are not read.': "Elemente vom Typ „{0}“ werden nicht gelesen.",
  'The archive holds no "{0}".': "Das Archiv enthält kein „{0}“.",
  "The compressed pickle cannot be read: it {0}.":
    "Der komprimierte Pickle lässt sich nicht lesen. Was er enthält, {0}.",
  "{0} could not be read: it is damaged, or of a kind that this page does not expect. Try another copy of it.":
    "{0} ließ sich nicht lesen: beschädigt, oder von einer Art, die diese Seite nicht erwartet. Versuche eine andere Kopie.",
  "The file has features up to number {0}; at most {1} columns are read.":
    "Die Datei hat Merkmale bis zur Nummer {0}; höchstens {1} Spalten werden gelesen.",
  "The tar archive holds more than {0} files.": "Das tar-Archiv enthält mehr als {0} Dateien.",
  "uses the instruction 0x{0}": "verwendet die Anweisung 0x{0}",
  "has more than {0} instructions": "hat mehr als {0} Anweisungen",
  "holds an integer of {0} bytes": "enthält eine ganze Zahl aus {0} Bytes",
  "The pickle in the file {0}, and is not read.":
    "Der Pickle in der Datei {0} und wird nicht gelesen.",
  "The archive holds {0} files; at most {1} are read.":
    "Das Archiv enthält {0} Dateien; höchstens {1} werden gelesen.",
  "{0} is encrypted. Save the archive without a password.":
    "{0} ist verschlüsselt. Speichere das Archiv ohne Passwort.",
  'The archive holds "{0}" twice.': "Das Archiv enthält „{0}“ zweimal.",
  "{0} is larger than 4 GB, which is not read.": "{0} ist größer als 4 GB, was nicht gelesen wird.",
  "The arrays in the file unpack to more than {0}, which is not read.":
    "Die Arrays in der Datei ergeben ausgepackt mehr als {0}; das wird nicht gelesen.",
  "{0} unpacks to more than {1} bytes ({2}), which is not read.":
    "{0} ist ausgepackt größer als {1} Bytes ({2}), was nicht gelesen wird.",
  "uses compression method {0}": "verwendet das Kompressionsverfahren {0}",
  "{0} cannot be read: it {1}. Try another copy.":
    "{0} lässt sich nicht lesen: Es {1}. Versuche eine andere Kopie.",
  '"{0}" in the archive': "„{0}“ im Archiv",
  "It has {0}, not {1}": "Es hat {0}, nicht {1}",
  "It diverged at step {0} of {1}": "Es divergierte bei Schritt {0} von {1}",
  "Cancelled.": "Abgebrochen.",
  "The part of the page that runs experiments did not load. Check the connection and try again.":
    "Der Teil der Seite, der Experimente ausführt, wurde nicht geladen. Prüfe die Verbindung und versuche es noch einmal.",
  "The file could not be looked at: its reader did not start, or stopped.":
    "Die Datei ließ sich nicht ansehen: Was sie liest, ist nicht gestartet oder stehen geblieben.",
  "The lab was closed.": "Das Labor wurde geschlossen.",
  "Other workers were asked for.": "Es wurden andere Worker verlangt.",
  "The worker did not answer for {0} s.": "Der Worker hat {0} s lang nicht geantwortet.",
  "The worker sent unreadable data.": "Der Worker hat unlesbare Daten gesendet.",
  "The worker did not stop in time.": "Der Worker hat nicht rechtzeitig angehalten.",
  'The samples of "{0}" could not be fetched from this site. Try again with a network; made datasets, such as spirals or glyph digits, need none.':
    "Die Beispiele von „{0}“ ließen sich nicht von dieser Seite laden. Versuche es noch einmal mit einer Verbindung; gemachte Datensätze, etwa Spiralen oder Glyphenziffern, brauchen keine.",
  'The samples of "{0}" did not arrive as they are published: load the page anew, and train again.':
    "Die Beispiele von „{0}“ kamen nicht so an, wie sie veröffentlicht sind: Lade die Seite neu und trainiere noch einmal.",
  "There was not enough memory. Choose a smaller network, fewer samples or fewer checkpoints.":
    "Der Speicher reichte nicht. Wähle ein kleineres Netz, weniger Beispiele oder weniger Zwischenstände.",
  "The surface was asked for on test samples, and this dataset has none. Choose a test fraction above 0, or evaluate on the training samples.":
    "Die Fläche wurde auf Testbeispielen verlangt, und dieser Datensatz hat keine. Wähle einen Testanteil über 0, oder werte auf den Trainingsbeispielen aus.",
  "The targets of this file are numbers, and cross-entropy needs classes: choose a squared error as the loss, or read the target as classes.":
    "Die Ziele dieser Datei sind Zahlen, und Kreuzentropie braucht Klassen: Wähle einen quadratischen Fehler als Verlust, oder lies das Ziel als Klassen.",
  "Batches of CIFAR-10 and of CIFAR-100 are not read together.":
    "Batches von CIFAR-10 und von CIFAR-100 werden nicht zusammen gelesen.",
  "The file has only one column; it needs features and a label, separated by comma, semicolon, tab or blanks.":
    "Die Datei hat nur eine Spalte; sie braucht Merkmale und eine Klasse, getrennt durch Komma, Semikolon, Tabulator oder Leerzeichen.",
  " Its columns of text ({0}) can be read as categories: choose how text is encoded.":
    " Ihre Textspalten ({0}) lassen sich als Kategorien lesen: Wähle, wie Text kodiert wird.",
  "The file has no numeric columns besides the label.{0}":
    "Die Datei hat außer der Klasse keine Spalten mit Zahlen.{0}",
  "The column {0} holds {1} different texts; at most {2} are read as categories. Leave the column out.":
    "Die Spalte {0} enthält {1} verschiedene Texte; höchstens {2} werden als Kategorien gelesen. Lass die Spalte weg.",
  'Choose the file "{0}": this recipe needs it.':
    "Wähle die Datei „{0}“: Dieses Rezept braucht sie.",
  "The file holds {0} samples; files of at most {1} are read. Save a part of them to a file of its own.":
    "Die Datei enthält {0} Beispiele; Dateien mit höchstens {1} werden gelesen. Speichere einen Teil davon in einer eigenen Datei.",
  "The IDX file declares {0} bytes; at most {1} are read. Save a part of them to a file of its own.":
    "Die IDX-Datei gibt {0} Bytes an; höchstens {1} werden gelesen. Speichere einen Teil davon in einer eigenen Datei.",
  "The IDX file declares {0} bytes but holds {1}.":
    "Die IDX-Datei gibt {0} Bytes an, enthält aber {1}.",
  "This is not an IDX file: it does not begin as the files of MNIST do.":
    "Dies ist keine IDX-Datei: Sie beginnt nicht wie die Dateien von MNIST.",
  "The IDX file holds something else than bytes.": "Die IDX-Datei enthält etwas anderes als Bytes.",
  "The IDX file's header is damaged.": "Der Kopf der IDX-Datei ist beschädigt.",
  'All rows have the same label "{0}"; at least two classes are needed.':
    "Alle Zeilen haben dieselbe Klasse „{0}“; mindestens zwei Klassen sind nötig.",
  "The label column has {0} different values; at most {1} classes are possible.":
    "Die Klassenspalte hat {0} verschiedene Werte; höchstens {1} Klassen sind möglich.",
  "The label column holds text; a regression needs numbers.":
    "Die Klassenspalte enthält Text; eine Regression braucht Zahlen.",
  "The file holds no {0} samples of its own: take a fraction of its samples for the test.":
    "Die Datei enthält keine eigenen Beispiele für {0}: Nimm einen Anteil ihrer Beispiele für den Test.",
  "The gzip file cannot be read: it {0}. Try another copy.":
    "Die gzip-Datei lässt sich nicht lesen. Was sie enthält, {0}. Versuche eine andere Kopie.",
  "The archive holds no files.": "Das Archiv enthält keine Dateien.",
  "No array of inputs with one of targets was found in the pickle; they may be called X and y, or data and labels.":
    "Im Pickle wurde kein Array von Eingaben mit einem von Zielen gefunden; sie können X und y heißen, oder data und labels.",
  "Pickles are read together when they are batches of CIFAR.":
    "Pickles werden zusammen gelesen, wenn sie Batches von CIFAR sind.",
  "The batches hold arrays of different shapes or types.":
    "Die Batches enthalten Arrays verschiedener Formen oder Typen.",
  "There is no column {0}; the file has columns 0 to {1}.":
    "Es gibt keine Spalte {0}; die Datei hat die Spalten 0 bis {1}.",
  'There is no column "{0}"; the file has: {1}.': "Es gibt keine Spalte „{0}“; die Datei hat: {1}.",
  'There is no column "{0}"; the file has no header.':
    "Es gibt keine Spalte „{0}“; die Datei hat keine Kopfzeile.",
  "{0} has {1} columns, and {2} {3}: training and test tables need the same.":
    "{0} hat {1} Spalten und {2} {3}: Trainings- und Testtabellen brauchen gleich viele.",
  "The file is larger than {0}.": "Die Datei ist größer als {0}.",
  "The file has fewer than two usable rows.": "Die Datei hat weniger als zwei brauchbare Zeilen.",
  "{0} rows of {1} features are too many: draw fewer samples.":
    "{0} Zeilen mit {1} Merkmalen sind zu viele: Ziehe weniger Beispiele.",
  "Columns that mark classes are no numbers for a regression.":
    "Spalten, die Klassen markieren, sind keine Zahlen für eine Regression.",
  "There are {0} classes; at most {1} are possible.":
    "Es gibt {0} Klassen; höchstens {1} sind möglich.",
  "There are {0} files of images, and {1} of labels.":
    "Es gibt {0} Dateien mit Bildern und {1} mit Klassen.",
  "The first IDX file does not hold images.": "Die erste IDX-Datei enthält keine Bilder.",
  "The second IDX file does not hold labels.": "Die zweite IDX-Datei enthält keine Klassen.",
  "There are {0} images but {1} labels.": "Es gibt {0} Bilder, aber {1} Klassen dazu.",
  "The images of the training and test files have different sizes.":
    "Die Bilder der Trainings- und Testdateien haben verschiedene Größen.",
  "Images of {0} × {1} cannot be used; sides may be 1 to {2} pixels after resizing.":
    "Bilder von {0} × {1} lassen sich nicht verwenden; Seiten dürfen nach dem Verkleinern 1 bis {2} Pixel haben.",
  "{0} (neither numbers nor text)": "{0} (weder Zahlen noch Text)",
  "No array of inputs with one of targets was found; they may be called X and y, x_train and y_train, or train_images and train_labels. Arrays in the file: {0}.{1}":
    "Es wurde kein Array von Eingaben mit einem von Zielen gefunden; sie können X und y, x_train und y_train oder train_images und train_labels heißen. Arrays in der Datei: {0}.{1}",
  "{0} are too large; draw fewer samples.": "{0} sind zu groß; ziehe weniger Beispiele.",
  "{0} hold a value that is not a number (row {1}).":
    "{0} enthalten einen Wert, der keine Zahl ist (Zeile {1}).",
  "Inputs must be rows of features or images; here they have {0} axes.":
    "Eingaben müssen Zeilen von Merkmalen oder Bilder sein; hier haben sie {0} Achsen.",
  "The inputs of the training and test samples have different shapes.":
    "Die Eingaben der Trainings- und Testbeispiele haben verschiedene Formen.",
  "Inputs of shape ({0}) and targets of shape ({1}) are not samples that belong together.":
    "Eingaben der Form ({0}) und Ziele der Form ({1}) sind keine Beispiele, die zusammengehören.",
  "The inputs ({0}) hold text.": "Die Eingaben ({0}) enthalten Text.",
  "Some targets hold text, and others numbers.": "Manche Ziele enthalten Text und andere Zahlen.",
  "The targets of the training and test samples have different shapes.":
    "Die Ziele der Trainings- und Testbeispiele haben verschiedene Formen.",
  "Class labels must be one number per sample.": "Klassen müssen eine Zahl pro Beispiel sein.",
  "Class labels must be one text per sample.": "Klassen müssen ein Text pro Beispiel sein.",
  "{0} numbers were given to scale {1} by: give one, or one for each.":
    "{0} Zahlen wurden angegeben, um {1} zu skalieren: Gib eine an, oder eine für jede davon.",
  "{0} columns make no square of pixels: read them as columns and not as an image.":
    "{0} Spalten ergeben kein Quadrat aus Pixeln: Lies sie als Spalten und nicht als Bild.",
  "A column is negative: these are no pixels of an image.":
    "Eine Spalte ist negativ: Das sind keine Pixel eines Bildes.",
  "The .npy file holds an array of shape ({0}); a table has rows and columns.":
    "Die .npy-Datei enthält ein Array der Form ({0}); eine Tabelle hat Zeilen und Spalten.",
  "A phase is to train on some classes, and the targets are numbers.":
    "Eine Phase soll auf einigen Klassen trainieren, und die Ziele sind Zahlen.",
  'A phase has no training samples: the data have none for "{0}".':
    "Eine Phase hat keine Trainingsbeispiele: Die Daten haben keine für „{0}“.",
  "A phase is to have label noise, and the targets are numbers.":
    "Eine Phase soll falsche Klassen haben, und die Ziele sind Zahlen.",
  "A phase is to have a long tail of classes, and the targets are numbers.":
    "Eine Phase soll einen langen Schwanz von Klassen haben, und die Ziele sind Zahlen.",
  "A phase is to have class marks, and the targets are numbers.":
    "Eine Phase soll Klassenmarken haben, und die Ziele sind Zahlen.",
  "A phase is to have marks of {0} classes, and inputs have {1} numbers.":
    "Eine Phase soll Marken für {0} Klassen haben, und Eingaben haben {1} Zahlen.",
  "A phase is to rename the classes, and the targets are numbers.":
    "Eine Phase soll die Klassen umbenennen, und die Ziele sind Zahlen.",
  "A phase is to train on turned inputs: only images and inputs of two numbers can be turned.":
    "Eine Phase soll auf gedrehten Eingaben trainieren: Nur Bilder und Eingaben aus zwei Zahlen lassen sich drehen.",
  "A phase is to have blurred, turned or moved images: these are no images.":
    "Eine Phase soll unscharfe, gedrehte oder verschobene Bilder haben: Dies sind keine Bilder.",
  "A phase is to exchange coordinate {0} among samples, and inputs have {1}.":
    "Eine Phase soll die Koordinate {0} unter Beispielen vertauschen, und Eingaben haben {1}.",
  "The inputs": "Die Eingaben",
  "The targets": "Die Ziele",
  "must be at most {0} parameters": "dürfen höchstens {0} Parameter sein",
  "must be at most {0} points": "dürfen höchstens {0} Punkte sein",
  "must have at most {0} entries": "darf höchstens {0} Einträge haben",
  "must have at most {0} inputs": "darf höchstens {0} Eingaben haben",
  "must have at most {0} layers": "darf höchstens {0} Schichten haben",
  "must have at most {0} partners": "darf höchstens {0} Partner haben",
  "must have at most {0} phases": "darf höchstens {0} Phasen haben",
  "must have at most {0} rows": "darf höchstens {0} Zeilen haben",
  "{0} columns": "{0} Spalten",
  "{0} holds no weights. Choose a file of weights or a snapshot.":
    "{0} enthält keine Gewichte. Wähle eine Datei mit Gewichten oder einen Schnappschuss.",
  "{0} was saved without its weights.": "{0} wurde ohne Gewichte gespeichert.",
  "{0} is larger than {1}, which is not read.": "{0} ist größer als {1}, was nicht gelesen wird.",
  "{0} holds a path without its surface: open the two files together, or the surface first.":
    "{0} enthält einen Pfad ohne seine Fläche: Öffne die beiden Dateien zusammen, oder zuerst die Fläche.",
  "{0} could not be loaded ({1}).": "{0} ließ sich nicht laden ({1}).",
  "The results of this finding ({0}) could not be loaded.":
    "Die Ergebnisse dieses Befunds ({0}) ließen sich nicht laden.",
  "A picture may have at most {0} pixels along a side.":
    "Ein Bild darf höchstens {0} Pixel je Seite haben.",
  "A convolution of {0} to {1} channels cannot be parted into {2} groups.":
    "Eine Faltung von {0} auf {1} Kanäle lässt sich nicht in {2} Gruppen teilen.",
  "{0} channels cannot be parted into {1} heads.":
    "{0} Kanäle lassen sich nicht in {1} Köpfe teilen.",
  "A residual block adds {0} to {1}: its branch and its shortcut must give the same shape.":
    "Ein Residualblock addiert {0} zu {1}: Sein Zweig und seine Abkürzung müssen dieselbe Form ergeben.",
  "A directional derivative needs a place, a direction and a factor; here it is given {0} values.":
    "Eine Richtungsableitung braucht einen Ort, eine Richtung und einen Faktor; hier bekommt sie {0} Werte.",
  "{0} needs images (height, width, channels); here it is given {1} values.":
    "{0} braucht Bilder (Höhe, Breite, Kanäle) und bekommt hier {1} Werte.",
  "A pooling over {0}×{1} with a padding of {2} has windows with nothing in them: a padding must be smaller than its window.":
    "Ein Pooling über {0}×{1} mit einer Auffüllung von {2} hat Fenster, in denen nichts ist: Eine Auffüllung muss kleiner als ihr Fenster sein.",
  "A window of {0} does not fit into images of {1}×{2}.":
    "Ein Fenster von {0} passt nicht in Bilder von {1}×{2}.",
  "A convolutional network needs images (height, width, channels); these inputs have shape [{0}].":
    "Ein Faltungsnetz braucht Bilder (Höhe, Breite, Kanäle); diese Eingaben haben die Form [{0}].",
  "The network's layers end with {0}; these data need {1}.":
    "Die Schichten des Netzes enden mit {0}; diese Daten brauchen {1}.",
  "{0} holds results that are not valid JSON, or are cut short.":
    "{0} enthält Ergebnisse, die kein gültiges JSON oder abgeschnitten sind.",
  "{0} holds no results of a study: {1}.": "{0} enthält keine Ergebnisse einer Studie: {1}.",
  "These are results of different studies: {0} and {1}.":
    "Dies sind Ergebnisse verschiedener Studien: {0} und {1}.",
  "These results were computed by different versions, {0} and {1}: run the older ones again.":
    "Diese Ergebnisse wurden von verschiedenen Versionen berechnet, {0} und {1}: Führe die älteren noch einmal aus.",
  "The parts disagree about {0} with seed {1} of {2}: they were computed by different versions of Node or on different processors. Run it again on one machine.":
    "Die Teile stimmen bei {0} mit Seed {1} von {2} nicht überein: Sie wurden von verschiedenen Versionen von Node oder auf verschiedenen Prozessoren berechnet. Führe sie auf einem Rechner noch einmal aus.",
  "There is nothing to compare with: {0} are not here. Take the partner out of the recipe, and add the file or the kept run again.":
    "Es gibt nichts zum Vergleichen; nicht hier: {0}. Nimm den Partner aus dem Rezept und füge die Datei oder den aufbewahrten Lauf noch einmal hinzu.",
  '"{0}" does not give the data that this network was trained on ({1}; now {2}): choose the file as it was then, or train again.':
    "„{0}“ ergibt nicht die Daten, auf denen dieses Netz trainiert wurde ({1}; jetzt {2}): Wähle die Datei, wie sie damals war, oder trainiere noch einmal.",
  "{0} can no longer be read: choose it again.":
    "{0} lässt sich nicht mehr lesen: Wähle die Datei noch einmal.",
  "The weights do not fit these data, which need a network {0} with tensors of {1}; the files have {2}.":
    "Die Gewichte passen nicht zu diesen Daten, die ein Netz {0} mit Tensoren von {1} brauchen; die Dateien haben {2}.",
  "These weights are of another network: they are {0} numbers, and this one has {1}.":
    "Diese Gewichte gehören zu einem anderen Netz: Es sind {0} Zahlen, und dieses hat {1}.",
  "The partner is to branch off after step {0}, and this training has {1} steps. Choose an earlier step.":
    "Der Partner soll nach Schritt {0} abzweigen, und dieses Training hat {1} Schritte. Wähle einen früheren Schritt.",
  "The partner would be this very network: training sees all {0} samples in every step, so there are no other batches. Choose a smaller batch, or a partner of another seed.":
    "Der Partner wäre genau dieses Netz: Das Training sieht in jedem Schritt alle {0} Beispiele, also gibt es keine anderen Batches. Wähle einen kleineren Batch oder einen Partner mit anderem Seed.",
  "{0} cannot be trained: {1}.": "{0} lässt sich nicht trainieren: {1}.",
  "{0} would be another network, and nothing lies between two of them. Choose a field that leaves the layers as they are.":
    "{0} wäre ein anderes Netz, und zwischen zweien davon liegt nichts. Wähle ein Feld, das die Schichten lässt, wie sie sind.",
  "A partner with {0} {1}": "Ein Partner mit {0} {1}",
  "{0} outputs": "{0} Ausgaben",
  "images of {0}": "Bildern von {0}",
};
