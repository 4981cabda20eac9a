import type { Table } from "../table";

export const data: Table = {
  Arcs: "Bögen",
  Spread: "Ausdehnung",
  "Degrees of each class’s arc of the unit circle, to both sides of its middle.":
    "Grad des Bogens jeder Klasse auf dem Einheitskreis, zu beiden Seiten seiner Mitte.",
  Apart: "Abstand",
  "Degrees between the middles of both arcs.": "Grad zwischen den Mitten beider Bögen.",
  "Bigram chain": "Bigrammkette",
  Tokens: "Tokens",
  "How many there are. After every other one the next is all but certain; after the rest it is drawn from shares of chance.":
    "Wie viele es gibt. Nach jedem zweiten ist das nächste so gut wie sicher; nach den übrigen wird es nach zufälligen Anteilen gezogen.",
  "even: 98 % one token;  odd: shares from Dirichlet(1)":
    "gerade: 98 % ein Token;  ungerade: Anteile aus Dirichlet(1)",
  Classes: "Klassen",
  "Number of Gaussian clusters.": "Anzahl der gaußschen Haufen.",
  "Number of input features; class means are orthonormal when they fit.":
    "Anzahl der Eingabemerkmale; die Klassenmittel sind orthonormal, wenn sie hineinpassen.",
  Separation: "Trennung",
  "Distance of every class mean from the origin.": "Abstand jedes Klassenmittels vom Ursprung.",
  "Standard deviation within a class.": "Standardabweichung innerhalb einer Klasse.",
  Circles: "Kreise",
  "Inner radius": "Innerer Radius",
  "Radius of the inner circle as a share of the outer one.":
    "Radius des inneren Kreises als Anteil des äußeren.",
  "Your CSV": "Deine CSV-Datei",
  "Choose a table or drop it on the page": "Wähle eine Tabelle oder lege sie auf der Seite ab",
  "Columns of numbers or text, and one target column.":
    "Spalten mit Zahlen oder Text, und eine Zielspalte.",
  "Header row": "Kopfzeile",
  "Whether the first line names the columns.": "Ob die erste Zeile die Spalten benennt.",
  Detect: "Erkennen",
  Yes: "Ja",
  No: "Nein",
  "The column to be predicted, by name or by position from 0; the last one if empty.":
    "Die vorherzusagende Spalte, nach Name oder Position ab 0; leer: die letzte.",
  "One-hot classes": "One-Hot-Klassen",
  "Columns of 0 and 1, one for each class, in place of the target column.":
    "Spalten mit 0 und 1, eine je Klasse, statt der Zielspalte.",
  "Columns left out": "Ausgelassene Spalten",
  "By name or by position from 0.": "Nach Name oder Position ab 0.",
  "Columns of text": "Textspalten",
  "A column of 0 and 1 for each category, or one number for each, in the alphabet's order.":
    "Eine Spalte mit 0 und 1 je Kategorie, oder eine Zahl für jede, in alphabetischer Reihenfolge.",
  "Left out": "Ausgelassen",
  "One-hot": "One-Hot",
  Ordinal: "Ordinal",
  "Missing values": "Fehlende Werte",
  "Their rows are left out, or the mean of the column over the training rows stands for them; a missing text is a category of its own.":
    "Ihre Zeilen werden ausgelassen, oder das Mittel der Spalte über die Trainingszeilen steht für sie; fehlender Text ist eine eigene Kategorie.",
  "Rows left out": "Zeilen ausgelassen",
  "Mean of the column": "Mittel der Spalte",
  "Mean, and a column that tells": "Mittel, und eine Spalte, die es sagt",
  "Numbers that stand for missing values": "Zahlen, die für fehlende Werte stehen",
  "By column, such as −999.": "Je Spalte, etwa −999.",
  "Pixels of images": "Bildpixel",
  "Whether the columns are the pixels of square gray images.":
    "Ob die Spalten die Pixel quadratischer Graustufenbilder sind.",
  "Rows drawn at random over the whole file.": "Zeilen, zufällig aus der ganzen Datei gezogen.",
  "All, 20,000 at most": "Alle, höchstens 20.000",
  "Drawn at random": "Zufällig gezogen",
  File: "Datei",
  "Where the samples come from.": "Woher die Beispiele kommen.",
  "Test samples": "Testbeispiele",
  "A fraction of all samples, or those that the files keep for it: test, val, t10k.":
    "Ein Bruchteil aller Beispiele, oder die, die die Dateien dafür vorsehen: test, val, t10k.",
  "The files' own": "Die der Dateien",
  Task: "Aufgabe",
  "Whether the target is a class or a number.": "Ob das Ziel eine Klasse oder eine Zahl ist.",
  "Glyph digits": "Gezeichnete Ziffern",
  "Image size": "Bildgröße",
  "Pixels along each side of an image.": "Pixel entlang jeder Seite eines Bilds.",
  Difficulty: "Schwierigkeit",
  "How far each digit is bent, shifted and blurred; 1.0 is easy, 1.6 separates models.":
    "Wie sehr jede Ziffer verbogen, verschoben und verwischt ist; 1,0 ist leicht, 1,6 trennt Modelle.",
  "Your images (IDX)": "Deine Bilder (IDX)",
  "Choose both IDX files or drop them on the page":
    "Wähle beide IDX-Dateien oder lege sie auf der Seite ab",
  "Images and labels as MNIST has them, gzipped or not.":
    "Bilder und Labels, wie MNIST sie hat, gzip-komprimiert oder nicht.",
  "File of labels": "Datei mit den Labels",
  "The class of every image.": "Die Klasse jedes Bilds.",
  "As they are": "Wie sie sind",
  "Averaged down": "Heruntergemittelt",
  Inputs: "Eingaben",
  "How inputs are scaled; automatic standardizes the columns of a table and brings pixels to 0–1.":
    "Wie Eingaben skaliert werden; automatisch standardisiert die Spalten einer Tabelle und bringt Pixel auf 0–1.",
  Standardized: "Standardisiert",
  "Scaled to 0–1": "Auf 0–1 skaliert",
  "Mean and deviation given": "Mittel und Abweichung gegeben",
  Mean: "Mittel",
  "Taken from every input: one number, or one for each column or channel.":
    "Wird von jeder Eingabe abgezogen: eine Zahl, oder eine je Spalte oder Kanal.",
  Deviation: "Abweichung",
  "What is left is divided by it: one number, or one for each column or channel.":
    "Was übrig bleibt, wird dadurch geteilt: eine Zahl, oder eine je Spalte oder Kanal.",
  Targets: "Ziele",
  "How targets that are numbers are scaled; automatic standardizes them with the inputs.":
    "Wie Ziele skaliert werden, die Zahlen sind; automatisch werden sie mit den Eingaben standardisiert.",
  "Modular addition": "Modulare Addition",
  "Modulus p": "Modul p",
  "Both numbers run from 0 to p − 1, and the class is their sum's remainder.":
    "Beide Zahlen laufen von 0 bis p − 1, und die Klasse ist der Rest ihrer Summe.",
  "y = (a + b) mod p, with a and b one-hot": "y = (a + b) mod p, mit a und b als One-Hot",
  Moons: "Monde",
  "None (a function)": "Keine (eine Funktion)",
  "Your arrays (.npz)": "Deine Arrays (.npz)",
  "Choose an .npz, or .npy files together": "Wähle eine .npz-Datei oder .npy-Dateien zusammen",
  "Arrays X and y (or x_train and y_train): rows of features, or images.":
    "Arrays X und y (oder x_train und y_train): Zeilen von Merkmalen, oder Bilder.",
  "Images lie": "Bilder liegen",
  "Which axis of images has the channels, or that the columns are the pixels of square gray images.":
    "Welche Achse von Bildern die Kanäle hat, oder dass die Spalten die Pixel quadratischer Graustufenbilder sind.",
  "As the axes tell": "Wie die Achsen sagen",
  "Channels last": "Kanäle zuletzt",
  "Channels first": "Kanäle zuerst",
  "As rows of pixels": "Als Zeilen von Pixeln",
  White: "Weiß",
  "The value of a white pixel in the file, which becomes 1, such as 255 or 65535.":
    "Der Wert eines weißen Pixels in der Datei, der zu 1 wird, etwa 255 oder 65535.",
  Given: "Angegeben",
  "Parity of bits, XOR": "Parität von Bits, XOR",
  Bits: "Bits",
  "Numbers in an input, each −1 or 1 at random; two of which both count are XOR.":
    "Zahlen einer Eingabe, jede zufällig −1 oder 1; zwei, die beide zählen, sind XOR.",
  "Bits that count": "Bits, die zählen",
  "How many of them decide the class: whether an odd number of these is −1.":
    "Wie viele von ihnen über die Klasse entscheiden: ob eine ungerade Zahl davon −1 ist.",
  "y = Π xᵢ over the first k bits": "y = Π xᵢ über die ersten k Bits",
  "{0} listed point{1}": "{0} aufgezählter Punkt{1}",
  "Listed points": "Aufgezählte Punkte",
  Points: "Punkte",
  "One point a line: its inputs and, last, its target, separated by commas.":
    "Ein Punkt je Zeile: seine Eingaben und zuletzt sein Ziel, durch Komma getrennt.",
  Function: "Funktion",
  "The curve to be learned on [−1, 1].": "Die auf [−1, 1] zu lernende Kurve.",
  Sine: "Sinus",
  Step: "Stufe",
  "How many samples are drawn, train and test together.":
    "Wie viele Beispiele gezogen werden, Training und Test zusammen.",
  "Held out": "Zurückbehalten",
  "Share of the samples kept for testing.": "Anteil der Beispiele, der zum Testen bleibt.",
  Noise: "Rauschen",
  "Standard deviation of the Gaussian noise added to every sample.":
    "Standardabweichung des gaußschen Rauschens, das zu jedem Beispiel kommt.",
  "Label noise": "Label-Rauschen",
  "Share of training labels replaced by another class.":
    "Anteil der Trainingslabels, die durch eine andere Klasse ersetzt sind.",
  Target: "Ziel",
  "What the network is to tell: the class, or one number, −1 for even classes and 1 for odd.":
    "Was das Netz sagen soll: die Klasse, oder eine Zahl, −1 für gerade Klassen und 1 für ungerade.",
  "Separable cloud": "Trennbare Wolke",
  "Numbers in an input.": "Zahlen einer Eingabe.",
  Margin: "Abstand zur Grenze",
  "How far every point lies from the plane between the classes, before the stretch.":
    "Wie weit jeder Punkt von der Ebene zwischen den Klassen liegt, vor der Streckung.",
  Stretch: "Streckung",
  "Multiplies the first coordinate, so that the loss is steeper along it.":
    "Multipliziert die erste Koordinate, so dass der Verlust entlang ihr steiler ist.",
  "Linear series": "Lineare Reihen",
  Series: "Reihen",
  "How many at once; each is a row of the input.":
    "Wie viele zugleich; jede ist eine Zeile der Eingabe.",
  "Y = XW + noise, W the same for all   (Ilbert et al. 2024)":
    "Y = XW + Rauschen, W für alle gleich   (Ilbert et al. 2024)",
  "Convection equation": "Konvektionsgleichung",
  "How many points of space and time ask for the equation or the initial values. The test asks for the solution itself, on a grid.":
    "Wie viele Punkte in Raum und Zeit nach der Gleichung oder den Anfangswerten fragen. Der Test fragt nach der Lösung selbst, auf einem Gitter.",
  "Initial values": "Anfangswerte",
  "Share of the samples that ask for u(x, 0) = sin x.":
    "Anteil der Beispiele, die nach u(x, 0) = sin x fragen.",
  Speed: "Geschwindigkeit",
  "How fast the wave runs around its circle.": "Wie schnell die Welle um ihren Kreis läuft.",
  "u_t + βu_x = 0, solved by u = sin(x − βt), t from 0 to 1":
    "u_t + βu_x = 0, gelöst von u = sin(x − βt), t von 0 bis 1",
  Frame: "Bezugssystem",
  "Whether the network reads places that stand still, or such that move along with the wave.":
    "Ob das Netz Orte liest, die stillstehen, oder solche, die mit der Welle mitlaufen.",
  "Moving: u(ξ, t) at ξ = x − βt, so that u_t = 0   (Mojgani et al. 2022)":
    "Mitbewegt: u(ξ, t) bei ξ = x − βt, so dass u_t = 0   (Mojgani et al. 2022)",
  Moving: "Mitbewegt",
  Past: "Vergangenheit",
  "Numbers of each series that are seen.": "Zahlen jeder Reihe, die gesehen werden.",
  Future: "Zukunft",
  "Numbers of each series that are to be told.": "Zahlen jeder Reihe, die gesagt werden sollen.",
  "Published set": "Veröffentlichter Datensatz",
  Set: "Datensatz",
  "Fetched from this site when it is first needed; nothing is sent.":
    "Wird von dieser Website geholt, wenn er zuerst gebraucht wird; nichts wird gesendet.",
  "Handwritten digits 8×8": "Handgeschriebene Ziffern 8×8",
  Iris: "Iris",
  "Palmer penguins": "Palmer-Pinguine",
  "Diabetes progression (a number)": "Diabetesverlauf (eine Zahl)",
  "Pixels along each side of an image: 0.7 MB are fetched, or 2 MB.":
    "Pixel entlang jeder Seite eines Bilds: 0,7 MB werden geholt, oder 2 MB.",
  "How many samples are drawn at random, train and test together.":
    "Wie viele Beispiele zufällig gezogen werden, Training und Test zusammen.",
  "Alpaydin & Kaynak 1998": "Alpaydin & Kaynak 1998",
  "the test images of Optical Recognition of Handwritten Digits, UCI, CC BY 4.0, as in scikit-learn.":
    "die Testbilder von Optical Recognition of Handwritten Digits, UCI, CC BY 4.0, wie in scikit-learn.",
  "Xiao et al. 2017": "Xiao et al. 2017",
  "the first 4,000 training and 1,000 test images (14×14: means of 2×2 pixels), arXiv 1708.07747, © 2017 Zalando SE, MIT licence.":
    "die ersten 4.000 Trainings- und 1.000 Testbilder (14×14: Mittel von 2×2 Pixeln), arXiv 1708.07747, © 2017 Zalando SE, MIT-Lizenz.",
  "Fisher 1936": "Fisher 1936",
  "UCI, CC BY 4.0, as in scikit-learn.": "UCI, CC BY 4.0, wie in scikit-learn.",
  "Gorman et al. 2014": "Gorman et al. 2014",
  "four measurements of 342 birds, palmerpenguins 0.1.1, CC0.":
    "vier Messungen von 342 Vögeln, palmerpenguins 0.1.1, CC0.",
  "Efron et al. 2004": "Efron et al. 2004",
  "ten measurements of 442 patients, as in scikit-learn, BSD 3-Clause.":
    "zehn Messungen von 442 Patienten, wie in scikit-learn, BSD 3-Clause.",
  "Line and slabs": "Linie und Streifen",
  "Denoising on a line": "Entrauschen auf einer Linie",
  Modes: "Gipfel",
  "How many normal distributions, equally likely, the clean numbers come from.":
    "Aus wie vielen gleich wahrscheinlichen Normalverteilungen die reinen Zahlen kommen.",
  "From each mode to the next.": "Von jedem Gipfel zum nächsten.",
  "Width of a mode": "Breite eines Gipfels",
  "Standard deviation of the clean numbers around their mode.":
    "Standardabweichung der reinen Zahlen um ihren Gipfel.",
  "Steps of diffusion": "Schritte der Diffusion",
  "From clean numbers to noise, and as many back when numbers are generated.":
    "Von reinen Zahlen zum Rauschen, und ebenso viele zurück, wenn Zahlen erzeugt werden.",
  "First rate of noise": "Erste Rate des Rauschens",
  "β of the first step, the share of the variance that noise takes over there.":
    "β des ersten Schritts, der Anteil der Varianz, den das Rauschen dort übernimmt.",
  "Last rate of noise": "Letzte Rate des Rauschens",
  "β of the last step; between, rates grow evenly.":
    "β des letzten Schritts; dazwischen wachsen die Raten gleichmäßig.",
  "x_t = √ᾱ_t x₀ + √(1 − ᾱ_t) ε,   ᾱ_t = Π(1 − β_s)   (Ho et al. 2020)":
    "x_t = √ᾱ_t x₀ + √(1 − ᾱ_t) ε,   ᾱ_t = Π(1 − β_s)   (Ho et al. 2020)",
  "Frequencies of time": "Frequenzen der Zeit",
  "The network is told the step by a sine and a cosine of each.":
    "Dem Netz wird der Schritt durch je einen Sinus und einen Kosinus gesagt.",
  Slabs: "Streifen",
  "The second coordinate tells the class by slabs that take turns; the first does by its sign.":
    "Die zweite Koordinate sagt die Klasse durch abwechselnde Streifen; die erste durch ihr Vorzeichen.",
  "Distance of the first coordinate from 0, and of the second from where the class changes, in halves of a slab.":
    "Abstand der ersten Koordinate von 0 und der zweiten von dort, wo die Klasse wechselt, in halben Streifen.",
  "Other coordinates": "Andere Koordinaten",
  "Normal numbers that tell nothing of the class.":
    "Normalverteilte Zahlen, die nichts über die Klasse sagen.",
  Spirals: "Spiralen",
  Arms: "Arme",
  "Number of interleaved spirals, one class each.":
    "Anzahl verschlungener Spiralen, eine Klasse je Spirale.",
  Turns: "Windungen",
  "How often each arm winds around the centre.": "Wie oft sich jeder Arm um die Mitte windet.",
  "Teacher and student": "Lehrer und Schüler",
  "Numbers in an input, each normal.": "Zahlen einer Eingabe, jede normalverteilt.",
  "Teacher’s units": "Einheiten des Lehrers",
  "Hidden units of the network that tells what is right.":
    "Verborgene Einheiten des Netzes, das sagt, was richtig ist.",
  "Teacher’s activation": "Aktivierung des Lehrers",
  "What the teacher's hidden units do.": "Was die verborgenen Einheiten des Lehrers tun.",
  "Teacher’s seed": "Seed des Lehrers",
  "Same number, same teacher, whatever samples are drawn.":
    "Gleiche Zahl, gleicher Lehrer, welche Beispiele auch gezogen werden.",
  "What the student is to tell: the teacher's output, or its sign, as a number or a class.":
    "Was der Schüler sagen soll: die Ausgabe des Lehrers oder ihr Vorzeichen, als Zahl oder Klasse.",
  Output: "Ausgabe",
  "Standard deviation of what is added to the teacher's output.":
    "Standardabweichung dessen, was zur Ausgabe des Lehrers kommt.",
  Dataset: "Datensatz",
  "What the network learns.": "Was das Netz lernt.",
  "a bright background on {0} of the training samples (draw {1})":
    "ein heller Hintergrund auf {0} der Trainingsbeispiele (Ziehung {1})",
  "With bright backgrounds": "Mit hellen Hintergründen",
  "Whose dark inputs are made as bright, whatever their class; no sample that tests.":
    "Deren dunkle Eingaben so hell gemacht werden, gleich welcher Klasse; keine Testbeispiele.",
  Brightness: "Helligkeit",
  "The least that their inputs are, from the darkest input of all to the brightest.":
    "Das Mindeste ihrer Eingaben, von der dunkelsten überhaupt bis zur hellsten.",
  Draw: "Ziehung",
  "Another number is another draw; the same one is the same task again.":
    "Eine andere Zahl ist eine andere Ziehung; dieselbe ist wieder dieselbe Aufgabe.",
  "Share of the samples": "Anteil der Beispiele",
  "Of the training samples; those that test are left alone.":
    "Der Trainingsbeispiele; Testbeispiele bleiben unberührt.",
  "Some classes": "Einige Klassen",
  "From class": "Von Klasse",
  "To class": "Bis Klasse",
  "The last one that is kept; the network keeps an output for each of the others.":
    "Die letzte, die bleibt; das Netz behält für jede der anderen eine Ausgabe.",
  "Long tail": "Long Tail",
  "First to last": "Erste zu letzter",
  "How many times as many training samples the first class has as the last; between them numbers fall geometrically. Those that test stay.":
    "Wievielmal so viele Trainingsbeispiele die erste Klasse hat wie die letzte; dazwischen fallen die Zahlen geometrisch. Testbeispiele bleiben.",
  "Re-weighted": "Neu gewichtet",
  "Repeats the samples of rare classes until all classes count the same.":
    "Wiederholt die Beispiele seltener Klassen, bis alle Klassen gleich zählen.",
  "With class marks": "Mit Klassenmarken",
  "Whose mark, one bright input of as many as there are classes, is that of their class; all others have any, and so have those that test.":
    "Deren Marke, eine helle Eingabe von so vielen, wie es Klassen gibt, die ihrer Klasse ist; alle anderen haben irgendeine, ebenso die Testbeispiele.",
  "pairs of training samples mixed, up to {0} of the other (draw {1})":
    "Paare von Trainingsbeispielen gemischt, bis zu {0} des anderen (Ziehung {1})",
  "Mixed in pairs": "Paarweise gemischt",
  "Of the other": "Des anderen",
  "Each training sample takes on a share of another one, uniform up to this; a class is the other’s as often as the share says, numbers are mixed too. A phase for each epoch, with draws of their own, is mixup.":
    "Jedes Trainingsbeispiel nimmt einen Anteil eines anderen auf, gleichverteilt bis hierher; eine Klasse ist so oft die des anderen, wie der Anteil sagt, Zahlen werden auch gemischt. Eine Phase je Epoche mit eigenen Ziehungen ist Mixup.",
  "x ← (1 − λ)·xᵢ + λ·xⱼ   (Zhang et al. 2018, with α = 1 for up to ½)":
    "x ← (1 − λ)·xᵢ + λ·xⱼ   (Zhang et al. 2018, mit α = 1 für bis zu ½)",
  "Inputs permuted": "Permutierte Eingaben",
  "Classes renamed": "Umbenannte Klassen",
  Turned: "Gedreht",
  Degrees: "Grad",
  "Counterclockwise, of images about their middle and of points about the origin.":
    "Gegen den Uhrzeigersinn, Bilder um ihre Mitte und Punkte um den Ursprung.",
  Shifted: "Verschoben",
  "What is done to the inputs of both splits; but noise and fading need images.":
    "Was mit den Eingaben beider Teile geschieht; alles außer Rauschen und Verblassen braucht Bilder.",
  "Less contrast": "Weniger Kontrast",
  Blur: "Unschärfe",
  "A move to the side": "Eine Verschiebung zur Seite",
  Level: "Stufe",
  "From none to the strongest: noise of deviation 1, four fifths of the contrast, a blur over 2 pixels, a turn by 45°, a move by 2.5 pixels.":
    "Von keiner bis zur stärksten: Rauschen mit Standardabweichung 1, vier Fünftel des Kontrasts, eine Unschärfe über 2 Pixel, eine Drehung um 45°, eine Verschiebung um 2,5 Pixel.",
  "Coordinates exchanged among samples": "Koordinaten unter Beispielen vertauscht",
  "From coordinate": "Von Koordinate",
  "Samples exchange these numbers of their inputs: what is told by them alone is lost.":
    "Beispiele tauschen diese Zahlen ihrer Eingaben: Was nur sie sagen, geht verloren.",
  "To coordinate": "Bis Koordinate",
  "The last one that is exchanged; all of them go together.":
    "Die letzte, die getauscht wird; alle gehen zusammen.",
  "Targets shuffled": "Ziele gemischt",
  "Some samples": "Einige Beispiele",
  "After sample": "Nach Beispiel",
  "How many training samples, which are in random order, are left out before.":
    "Wie viele Trainingsbeispiele, die in zufälliger Reihenfolge sind, davor ausgelassen werden.",
  "How many training samples are kept; all of those that test are.":
    "Wie viele Trainingsbeispiele bleiben; Testbeispiele bleiben alle.",
  "What the phase trains on, made of the data above; the last phase's is measured.":
    "Worauf die Phase trainiert, aus den Daten oben gemacht; das der letzten Phase wird gemessen.",
};
