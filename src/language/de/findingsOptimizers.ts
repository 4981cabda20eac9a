import type { Table } from "../table";

export const findingsOptimizers: Table = {
  "Training against the worst small change of each layer ends where the loss is flatter and generalizes better.":
    "Training gegen die schlimmste kleine Änderung jeder Schicht endet, wo der Verlust flacher ist und besser generalisiert.",
  "The largest eigenvalue and test accuracy after 800 steps, with one step up and with three before each step down.":
    "Der größte Eigenwert und die Testgenauigkeit nach 800 Schritten, mit einem Schritt hinauf und mit dreien vor jedem Schritt hinab.",
  "Networks of 14,090 parameters on drawn digits. λ_max of the cross-entropy also falls with the loss itself.":
    "Netze mit 14.090 Parametern auf gezeichneten Ziffern. λ_max der Kreuzentropie fällt auch mit dem Verlust selbst.",
  "Adam’s steps, and clipped ones, go where the loss bends less than along the gradient.":
    "Adams Schritte, und abgeschnittene, gehen dorthin, wo sich der Verlust weniger krümmt als entlang des Gradienten.",
  "Curvature along the gradient, Adam’s step, the clipped gradient and its signs, at the same weights: medians over ten points of a run. The dotted lines, along Adam’s step, are mostly the lowest, in the median six to nine times below those along the gradient; along the signs it is about four times less, along the clipped gradient 1.3 to 1.6 times.":
    "Krümmung entlang des Gradienten, Adams Schritt, des abgeschnittenen Gradienten und seiner Vorzeichen, bei denselben Gewichten: Mediane über zehn Punkte eines Laufs. Die gepunkteten Linien, entlang Adams Schritt, sind meist die niedrigsten, im Median sechs- bis neunmal unter denen entlang des Gradienten; entlang der Vorzeichen ist sie etwa viermal, entlang des abgeschnittenen Gradienten 1,3- bis 1,6-mal kleiner.",
  "Two hidden layers; a smaller network shows less of it. The margin of clipping is thin. Moments are Adam’s own, so that its step is known on its own path only; on SGD’s the signs stand for it.":
    "Zwei verborgene Schichten; ein kleineres Netz zeigt weniger davon. Der Vorsprung des Abschneidens ist knapp. Die Momente sind Adams eigene, so dass sein Schritt nur auf seinem eigenen Pfad bekannt ist; auf dem von SGD stehen die Vorzeichen dafür.",
  "Take no hidden layer: along the gradient the loss of a linear classifier bends as it does along Adam’s step.":
    "Nimm keine verborgene Schicht: Entlang des Gradienten krümmt sich der Verlust eines linearen Klassifikators wie entlang Adams Schritt.",
  "Adam’s path": "Adams Pfad",
  "In a bilinear game plain steps lead away from the equilibrium; with the gradient a step ahead they lead to it.":
    "In einem bilinearen Spiel führen einfache Schritte vom Gleichgewicht weg; mit dem Gradienten einen Schritt voraus führen sie hin.",
  "The norm of the gradient, which in this game is the distance from the equilibrium, after 300 steps with η 0.1: plain steps of both players multiply it by (1 + η²)¹⁵⁰ = 4.45, steps along the gradient a step ahead by (1 − η² + η⁴)¹⁵⁰ = 0.225.":
    "Die Norm des Gradienten, in diesem Spiel der Abstand vom Gleichgewicht, nach 300 Schritten mit η 0,1: Einfache Schritte beider Spieler multiplizieren sie mit (1 + η²)¹⁵⁰ = 4,45, Schritte entlang des Gradienten einen Schritt voraus mit (1 − η² + η⁴)¹⁵⁰ = 0,225.",
  "The whole game is xy, x downhill and y uphill: what these factors say is exact here, and holds near an equilibrium of other games only as far as they are bilinear there.":
    "Das ganze Spiel ist xy, x bergab und y bergauf: Was diese Faktoren sagen, gilt hier exakt, und nahe einem Gleichgewicht anderer Spiele nur so weit, wie sie dort bilinear sind.",
  "Let y go downhill too: there is no game, and both leave the saddle along a line, a step ahead even faster.":
    "Lass auch y bergab gehen: Es gibt kein Spiel, und beide verlassen den Sattel entlang einer Geraden, einen Schritt voraus sogar schneller.",
  "both at once": "Beide zugleich",
  "a step ahead": "Einen Schritt voraus",
  "Sharpness-aware minimization needs to perturb only the half of the parameters with the largest Fisher information.":
    "Schärfebewusste Minimierung braucht nur die Hälfte der Parameter mit der größten Fisher-Information zu stören.",
  "The largest eigenvalue and test accuracy where the step up moves all parameters, half of them, or a tenth.":
    "Der größte Eigenwert und die Testgenauigkeit, wo der Schritt hinauf alle Parameter bewegt, die Hälfte davon oder ein Zehntel.",
  "The parameters are chosen anew every 50 steps, by squared gradients of 16 samples. Networks of 14,090 parameters on drawn digits. A step up of a tenth has the same length as one of all.":
    "Die Parameter werden alle 50 Schritte neu gewählt, nach quadrierten Gradienten von 16 Beispielen. Netze mit 14.090 Parametern auf gezeichneten Ziffern. Ein Schritt hinauf mit einem Zehntel ist so lang wie einer mit allen.",
  "Holding a network to what it answered some epochs before flattens the loss as sharpness-aware minimization does, for one gradient a step.":
    "Ein Netz an dem festzuhalten, was es einige Epochen vorher geantwortet hat, macht den Loss flacher, wie es schärfebewusste Minimierung tut, mit einem Gradienten je Schritt.",
  "The largest eigenvalue where each training ended: SAF’s is one and a half times SGD’s and more, SAM’s a third of it or less. Far out it is the other way round: within half a filter-normalized step in two random directions the highest loss under SAF is three quarters to nine tenths of SGD’s.":
    "Der größte Eigenwert, wo jedes Training endete: Der von SAF ist eineinhalbmal so groß wie der von SGD und mehr, der von SAM ein Drittel davon oder weniger. Weit außen ist es umgekehrt: Innerhalb eines halben filternormierten Schritts in zwei Zufallsrichtungen ist der höchste Loss unter SAF drei Viertel bis neun Zehntel dessen von SGD.",
  "The eigenvalue of a cross-entropy falls with the loss, and SAF keeps the loss from falling: it ends three times as high as SGD’s. Outputs are held to those of three epochs before, from the sixth epoch of 48 on, at a temperature of 5; of the sixteen samples that sit an epoch out there are none. Networks of 14,090 parameters on drawn digits.":
    "Der Eigenwert einer Kreuzentropie fällt mit dem Loss, und SAF hält den Loss vom Fallen ab: Er endet dreimal so hoch wie der von SGD. Ausgaben werden an denen von drei Epochen vorher festgehalten, von der sechsten von 48 Epochen an, bei einer Temperatur von 5; von den sechzehn Beispielen, die eine Epoche aussetzen, gibt es keine. Netze mit 14.090 Parametern auf gezeichneten Ziffern.",
  "A network that is held to what it answered some epochs before generalizes better, for one gradient a step.":
    "Ein Netz, das an dem festgehalten wird, was es einige Epochen vorher geantwortet hat, generalisiert besser, mit einem Gradienten je Schritt.",
  "Test accuracy under two weights of the term, beside plain steps, and the training loss that it keeps up.":
    "Testgenauigkeit unter zwei Gewichten des Terms, neben gewöhnlichen Schritten, und der Trainingsloss, den er oben hält.",
  "By half a point to a point, in each seed, on drawn digits with a network of 14,090 parameters. Sharpness is no part of the reason here: the loss ends where it is sharper. Besides its gradient a step takes a memory of three answers to each sample; how long it takes is not told here, as its gradients are TensorFlow.js’s and those of plain steps the kernel’s.":
    "Um einen halben bis einen Punkt, in jedem Seed, auf gezeichneten Ziffern mit einem Netz mit 14.090 Parametern. An der Schärfe liegt es hier nicht: Der Loss endet, wo er schärfer ist. Außer seinem Gradienten braucht ein Schritt ein Gedächtnis von drei Antworten zu jedem Beispiel; wie lange er dauert, wird hier nicht gesagt, da seine Gradienten von TensorFlow.js sind und die gewöhnlicher Schritte vom Kernel.",
  "SAM of all": "SAM aller Parameter",
  "A network trains on one directional derivative a step, without backpropagation.":
    "Ein Netz lernt mit einer Richtungsableitung je Schritt, ohne Backpropagation.",
  "Training loss after 3,000 steps along random directions, each by the slope along it, and along whole gradients; a guess has 2.3.":
    "Trainingsverlust nach 3.000 Schritten entlang zufälliger Richtungen, jeder nach der Steigung dort, und entlang ganzer Gradienten; Raten hat 2,3.",
  "The mean of such steps is the gradient, their spread grows with the number of parameters (2,490 here): the learning rate has to be a thousand times lower, and 3,000 steps do not come near the end.":
    "Das Mittel solcher Schritte ist der Gradient, ihre Streuung wächst mit der Zahl der Parameter (hier 2.490): Die Lernrate muss tausendmal kleiner sein, und 3.000 Schritte kommen nicht in die Nähe des Endes.",
  "Descent along gradients from where they are longest ends where the loss is flatter and generalizes better.":
    "Abstieg entlang der Gradienten von dort, wo sie am längsten sind, endet, wo der Verlust flacher ist und besser generalisiert.",
  "The largest eigenvalue and test accuracy after 800 steps of gradient norm aware minimization, of four gradients each, beside plain descent and SAM.":
    "Der größte Eigenwert und die Testgenauigkeit nach 800 Schritten GAM mit je vier Gradienten, neben einfachem Abstieg und SAM.",
  "Networks of 14,090 parameters on drawn digits. λ_max of the cross-entropy also falls with the loss itself. SAM’s radius is half as long, and it takes half as many gradients.":
    "Netze mit 14.090 Parametern auf gezeichneten Ziffern. λ_max der Kreuzentropie fällt auch mit dem Verlust selbst. SAMs Radius ist halb so lang, und es braucht halb so viele Gradienten.",
  "A step that goes no further than the loss can fall trains at learning rates that are far too high for momentum.":
    "Ein Schritt, der nicht weiter geht, als der Verlust fallen kann, trainiert bei Lernraten, die für Momentum viel zu hoch sind.",
  "The largest learning rate that halves the loss in 300 steps, under heavy-ball momentum and under MoMo, both with 0.9 of the past kept.":
    "Die größte Lernrate, die den Verlust in 300 Schritten halbiert, unter Heavy-Ball-Momentum und unter MoMo, beide mit 0,9 der Vergangenheit.",
  "MoMo steps along a mean of gradients where the heavy ball adds them up, so that at the same rate its step is a tenth; three times as wide a range is therefore thirty times the rate. No rate was too high for it, up to 50,000, the highest tried. It has to be told how low the loss can go: 0 here.":
    "MoMo geht entlang eines Mittels von Gradienten, wo der Heavy Ball sie addiert, so dass sein Schritt bei gleicher Rate ein Zehntel ist; ein dreimal so weiter Bereich ist daher die dreißigfache Rate. Keine Rate war ihm zu hoch, bis 50.000, der höchsten versuchten. Ihm muss gesagt werden, wie tief der Verlust gehen kann: hier 0.",
  "A saddle that gradient descent leaves holds sharpness-aware minimization.":
    "Ein Sattel, den Gradientenabstieg verlässt, hält schärfebewusste Minimierung fest.",
  "The value at the end: 1/8 is the saddle, 0 either minimum. Only normalized SAM is still at the saddle, as its step uphill, of length ρ however small the gradient, crosses the ridge.":
    "Der Wert am Ende: 1/8 ist der Sattel, 0 jedes der Minima. Nur normiertes SAM ist noch am Sattel, da sein Schritt bergauf, von der Länge ρ, wie klein der Gradient auch sei, den Kamm überquert.",
  "A function of two parameters without noise, started within 0.05 of the saddle. SAM whose step uphill is not normalized leaves it, only later; started farther away than ρ, normalized SAM leaves it too.":
    "Eine Funktion zweier Parameter ohne Rauschen, innerhalb von 0,05 um den Sattel begonnen. SAM mit nicht normiertem Schritt bergauf verlässt ihn, nur später; weiter entfernt als ρ begonnen, verlässt ihn auch normiertes SAM.",
  "SAM, not normalized, ρ 0.3": "SAM, nicht normiert, ρ 0,3",
  "Sharpness-aware minimization ends where the loss is flatter.":
    "Schärfebewusste Minimierung endet, wo der Verlust flacher ist.",
  "The largest eigenvalue at the end falls with the radius ρ, while test accuracy does not suffer. It is about 1 with SGD, a half of that or less with ρ 0.05 and under a third with ρ 0.1, and test accuracy is higher by 0.6 to 1.3 points in each seed.":
    "Der größte Eigenwert am Ende fällt mit dem Radius ρ, während die Testgenauigkeit nicht leidet. Er beträgt etwa 1 mit SGD, die Hälfte davon oder weniger mit ρ 0,05 und unter einem Drittel mit ρ 0,1, und die Testgenauigkeit ist in jedem Seed um 0,6 bis 1,3 Punkte höher.",
  "Networks of 14,090 parameters on drawn digits. λ_max of the cross-entropy also falls with the loss itself, so compare runs that ended at similar losses.":
    "Netze mit 14.090 Parametern auf gezeichneten Ziffern. λ_max der Kreuzentropie fällt auch mit dem Verlust selbst; vergleiche also Läufe, die bei ähnlichen Verlusten endeten.",
  "Take a twenty-fifth of each radius: λ_max is then hardly lower than SGD’s.":
    "Nimm ein Fünfundzwanzigstel jedes Radius: λ_max ist dann kaum kleiner als bei SGD.",
  "Sharpness-aware minimization resists wrong labels.":
    "Schärfebewusste Minimierung widersteht falschen Labels.",
  "Test accuracy after training on 2,000 digits, of which a fifth have a wrong label, and how many of these labels were learned by heart. SGD ends with 99 % of the training labels as they were given, wrong ones too, and with 81 or 82 % on the test; SAM with ρ 0.2 keeps to 85 to 88 % of them, and has 88 to 90 % there.":
    "Testgenauigkeit nach Training auf 2.000 Ziffern, von denen ein Fünftel ein falsches Label hat, und wie viele dieser Labels auswendig gelernt wurden. SGD endet mit 99 % der Trainingslabels, wie sie gegeben waren, auch der falschen, und mit 81 oder 82 % im Test; SAM mit ρ 0,2 hält sich an 85 bis 88 % von ihnen und hat dort 88 bis 90 %.",
  "Drawn digits and 14,090 parameters. The radius that resists noise is larger than what is best without it.":
    "Gezeichnete Ziffern und 14.090 Parameter. Der Radius, der dem Rauschen widersteht, ist größer als der ohne Rauschen beste.",
  "Leave the wrong labels out: there is then little to gain.":
    "Lass die falschen Labels weg: Dann ist wenig zu gewinnen.",
  "Sharpness-aware minimization needs to perturb the normalization layers’ parameters only.":
    "Schärfebewusste Minimierung braucht nur die Parameter der Normalisierungsschichten zu stören.",
  "Test accuracy and largest eigenvalue of a network with layer normalization, whose scales and shifts are 256 of its 14,346 parameters.":
    "Testgenauigkeit und größter Eigenwert eines Netzes mit Schichtnormalisierung, deren Skalen und Verschiebungen 256 seiner 14.346 Parameter sind.",
  "The paper finds that the loss need not become flatter by it; at this size it does. Accuracies differ by about a point, so they are asked of the mean over seeds.":
    "Die Veröffentlichung findet, dass der Verlust dadurch nicht flacher werden muss; in dieser Größe wird er es. Genauigkeiten unterscheiden sich um etwa einen Punkt, deshalb werden sie im Mittel über die Seeds verlangt.",
  "Standardized weights make the landscape smoother where batches are too small for batch normalization.":
    "Standardisierte Gewichte machen die Landschaft glatter, wo Batches für Batch-Normalisierung zu klein sind.",
  "The largest eigenvalue along a training with batches of two: plain, with standardized weights, and with layer normalization, which does not help here; below, also how much the gradient changes within 0.4 ahead, relative to itself.":
    "Der größte Eigenwert entlang eines Trainings mit Batches von zwei: einfach, mit standardisierten Gewichten und mit Schichtnormalisierung, die hier nicht hilft; darunter auch, wie sehr sich der Gradient innerhalb von 0,4 voraus ändert, bezogen auf ihn selbst.",
  "Weights of hidden layers are standardized, over what each unit reads, and scaled as He’s initial ones. The eigenvalue falls to about half and the gradient’s change to seven tenths: both short of what was asked for. Test accuracy is no better for it. Batch–channel normalization, which the paper has beside it, goes by estimates from past batches there; with the mean and deviation of the two samples alone it hardly learns (test accuracy 26 to 41 %, plain 71 to 74 %), so that its small eigenvalues say nothing.":
    "Gewichte verborgener Schichten sind standardisiert, über das, was jede Einheit liest, und skaliert wie Hes Anfangsgewichte. Der Eigenwert fällt auf etwa die Hälfte und die Änderung des Gradienten auf sieben Zehntel: beides weniger als verlangt. Die Testgenauigkeit wird dadurch nicht besser. Die Batch-Kanal-Normalisierung, die die Veröffentlichung daneben hat, geht dort nach Schätzungen aus vergangenen Batches; allein mit Mittel und Abweichung der beiden Beispiele lernt sie kaum (Testgenauigkeit 26 bis 41 %, einfach 71 bis 74 %), so dass ihre kleinen Eigenwerte nichts besagen.",
};
