import type { Table } from "../table";

export const findingsDynamics: Table = {
  "Gradients of single samples agree more where labels are true than where they are random.":
    "Gradienten einzelner Beispiele stimmen mehr überein, wo die Labels wahr sind, als wo sie zufällig sind.",
  "Coherence along 100 steps of gradient descent: 1 where gradients of single samples are orthogonal, 500 where all are the same. After 10 steps true labels are far ahead.":
    "Kohärenz entlang von 100 Schritten Gradientenabstieg: 1, wo die Gradienten einzelner Beispiele orthogonal sind, 500, wo alle gleich sind. Nach 10 Schritten liegen wahre Labels weit vorn.",
  "Compared early: once true labels are fitted, their gradients are what is left of them, and by step 300 the two are nearly alike. 500 digits, one learning rate.":
    "Früh verglichen: Sind wahre Labels einmal angepasst, so sind ihre Gradienten der Rest von ihnen, und bei Schritt 300 sind beide fast gleich. 500 Ziffern, eine Lernrate.",
  "Generator and discriminator of the smallest GAN circle and never meet, unless the discriminator’s gradient is penalized.":
    "Generator und Diskriminator des kleinsten GANs kreisen und treffen sich nie, es sei denn, der Gradient des Diskriminators wird bestraft.",
  "The norm of the gradient, which is 0 at the equilibrium alone. Plain steps never shorten the distance from there, t² + d², and so the norm, which goes up and down on the way around, never falls below a tenth of what it was; with the penalty it ends below a hundredth.":
    "Die Norm des Gradienten, die nur im Gleichgewicht 0 ist. Einfache Schritte verkürzen den Abstand von dort, t² + d², nie; so fällt die Norm, die auf dem Weg herum auf und ab geht, nie unter ein Zehntel ihres Anfangs; mit der Strafe endet sie unter einem Hundertstel.",
  "The Dirac-GAN: a generator that is one number t, a linear discriminator of one weight d, true data at 0. The penalty (their R₁, γ 0.3) is that on the discriminator’s squared gradient, which here is d² itself.":
    "Das Dirac-GAN: ein Generator, der eine Zahl t ist, ein linearer Diskriminator mit einem Gewicht d, wahre Daten bei 0. Die Strafe (R₁ der Veröffentlichung, γ 0,3) gilt dem quadrierten Gradienten des Diskriminators, der hier d² selbst ist.",
  "Take the penalty away from both: they circle alike.":
    "Nimm beiden die Strafe: Sie kreisen gleich.",
  "no penalty either": "Auch ohne Strafe",
  "no penalty": "Ohne Strafe",
  "Where data shift, earlier layers hold more of use than the last one does.":
    "Wo sich Daten verschieben, enthalten frühere Schichten mehr Brauchbares als die letzte.",
  "Accuracy of linear classifiers fitted to each layer, from the first of four to the last, on samples whose class mark tells nothing, after training on samples where it told 95 % of the classes.":
    "Genauigkeit linearer Klassifikatoren, die an jede Schicht angepasst sind, von der ersten von vieren bis zur letzten, auf Beispielen, deren Klassenmarke nichts sagt, nach Training auf Beispielen, bei denen sie 95 % der Klassen verriet.",
  "The linear classifiers are fitted to 1,000 of the shifted samples, by least squares, and asked of the other 1,000; the network has seen none of them. One kind of shift, drawn digits.":
    "Die linearen Klassifikatoren sind durch kleinste Quadrate an 1.000 der verschobenen Beispiele angepasst und an den anderen 1.000 geprüft; das Netz hat keines davon gesehen. Eine Art von Verschiebung, gezeichnete Ziffern.",
  "accuracy of linear classifiers by layer": "Genauigkeit linearer Klassifikatoren je Schicht",
  "value at the end": "Wert am Ende",
  "From a small start, the units of a ReLU network turn to the classes before the loss falls.":
    "Von einem kleinen Anfang aus wenden sich die Einheiten eines ReLU-Netzes den Klassen zu, bevor der Verlust fällt.",
  "How much of the first layer, by length, points within 15° of the mean of a class when the loss has fallen by a tenth; with initial weights a hundred times as large hardly more than by chance.":
    "Wie viel der ersten Schicht, der Länge nach, innerhalb von 15° auf den Mittelwert einer Klasse zeigt, wenn der Verlust um ein Zehntel gefallen ist; bei hundertmal so großen Anfangsgewichten kaum mehr als durch Zufall.",
  "Counted by length: units that no sample moves stay where they were, and are short. Two arcs in the plane, 100 units whose weights begin at a thousandth.":
    "Der Länge nach gezählt: Einheiten, die kein Beispiel bewegt, bleiben, wo sie waren, und sind kurz. Zwei Bögen in der Ebene, 100 Einheiten, deren Gewichte bei einem Tausendstel beginnen.",
  "Under full-batch gradient descent sharpness rises to 2/η and stays there.":
    "Unter Gradientenabstieg mit allen Daten steigt die Schärfe auf 2/η und bleibt dort.",
  "λ_max over 2/η through 8,000 steps: it begins below 0.7, then hovers about 1, while the loss rises on some steps and falls in the long run.":
    "λ_max geteilt durch 2/η über 8.000 Schritte: Es beginnt unter 0,7 und schwankt dann um 1, während der Verlust in manchen Schritten steigt und auf lange Sicht fällt.",
  "The learning rate must be such that 2/η lies below the sharpness that gradient flow would reach: with a smaller one there is no edge to see.":
    "Die Lernrate muss so sein, dass 2/η unter der Schärfe liegt, die der Gradientenfluss erreichen würde: Mit einer kleineren ist keine Grenze zu sehen.",
  "In scalar networks no step of gradient descent raises the sharpness of the solution that gradient flow would reach from there.":
    "In skalaren Netzen erhöht kein Schritt des Gradientenabstiegs die Schärfe der Lösung, die der Gradientenfluss von dort aus erreichen würde.",
  "λ_max where the flow from each of 120 steps ends, for four weights whose product is to be 1: it falls or stays at every step, faster the larger the learning rate, and ends below 2/η, also where the loss itself goes up and down. One of the ten starts is too sharp for the largest rate, at 9.2, and its line comes below 2/η within five steps; the other nine begin between 4.3 and 4.7 and fall by less than 0.04.":
    "λ_max, wo der Fluss von jedem von 120 Schritten endet, für vier Gewichte, deren Produkt 1 sein soll: Es fällt oder bleibt in jedem Schritt, schneller bei größerer Lernrate, und endet unter 2/η, auch wo der Verlust selbst auf und ab geht. Einer der zehn Anfänge ist mit 9,2 zu scharf für die größte Lernrate, und seine Linie kommt innerhalb von fünf Schritten unter 2/η; die anderen neun beginnen zwischen 4,3 und 4,7 und fallen um weniger als 0,04.",
  "The flow is followed in float64 to nine digits, from weights that are kept in float32: a rise of up to 10⁻⁵ is their rounding, and in float64 there is none. Starts are drawn from 0.3 to 1.5; from larger ones some steps are so long that a weight changes its sign, of which the theorem does not speak.":
    "Dem Fluss wird in float64 auf neun Stellen gefolgt, von Gewichten aus, die in float32 aufbewahrt sind: Ein Anstieg bis 10⁻⁵ ist deren Rundung, und in float64 gibt es keinen. Anfänge sind aus 0,3 bis 1,5 gezogen; von größeren aus sind manche Schritte so lang, dass ein Gewicht sein Vorzeichen wechselt, wovon der Satz nicht spricht.",
  "Add noise of deviation 0.1 to every gradient: steps that do not go along it move between flows, and the sharpness of their ends rises and falls.":
    "Füge jedem Gradienten Rauschen mit Standardabweichung 0,1 hinzu: Schritte, die nicht entlang des Gradienten gehen, wechseln zwischen Flüssen, und die Schärfe von deren Enden steigt und fällt.",
  "Long after a network fits its training data it comes to generalize, if its weights decay.":
    "Lange nachdem ein Netz seine Trainingsdaten anpasst, generalisiert es schließlich, wenn seine Gewichte zerfallen (Weight Decay).",
  "The step at which 99 % of the training pairs of a + b mod 31 are right, and the one at which 95 % of the others are: some ten times later with decay, not at all without. All six runs fit within 60 steps; with decay they generalize after 590 to 660, and without it fewer than 3 % of the others are right at the end, no more than by guessing.":
    "Der Schritt, bei dem 99 % der Trainingspaare von a + b mod 31 richtig sind, und der, bei dem es 95 % der anderen sind: mit Weight Decay etwa zehnmal später, ohne gar nicht. Alle sechs Läufe passen sich innerhalb von 60 Schritten an; mit Weight Decay generalisieren sie nach 590 bis 660, und ohne sind am Ende weniger als 3 % der anderen richtig, nicht mehr als durch Raten.",
  "A network with one hidden layer on 70 % of 961 pairs, full batch. With half of its units it stops at 0.83 to 0.93.":
    "Ein Netz mit einer verborgenen Schicht auf 70 % von 961 Paaren, alle Daten in jedem Schritt. Mit der Hälfte seiner Einheiten bleibt es bei 0,83 bis 0,93 stehen.",
  "Halve the hidden layer: test accuracy stops at 0.83 to 0.93.":
    "Halbiere die verborgene Schicht: Die Testgenauigkeit bleibt bei 0,83 bis 0,93 stehen.",
  "Without weight decay a network generalizes too, once its steps leave the scale of the weights alone.":
    "Auch ohne Weight Decay generalisiert ein Netz, sobald seine Schritte die Größe der Gewichte unberührt lassen.",
  "Test accuracy on a + b mod 31: after 1,000 steps along gradients orthogonal to the weights, and after 2,000 plain ones. It is 92 to 94 % with orthogonal steps, and below 3 % with plain ones, though either way training pairs are fitted within 80 steps.":
    "Testgenauigkeit auf a + b mod 31: nach 1.000 Schritten entlang von Gradienten, die zu den Gewichten orthogonal sind, und nach 2.000 einfachen. Sie beträgt 92 bis 94 % mit orthogonalen Schritten und unter 3 % mit einfachen, obwohl in beiden Fällen die Trainingspaare innerhalb von 80 Schritten angepasst sind.",
  "The orthogonal part is that of all weights as one vector; 95 % takes some 3,000 steps. Under Adam a step along an orthogonal gradient is not quite orthogonal itself.":
    "Der orthogonale Teil ist der aller Gewichte als ein Vektor; 95 % brauchen etwa 3.000 Schritte. Unter Adam ist ein Schritt entlang eines orthogonalen Gradienten selbst nicht ganz orthogonal.",
  "Take the plain gradient: after 1,000 steps too, test accuracy is that of the last bound.":
    "Nimm den einfachen Gradienten: Auch nach 1.000 Schritten ist die Testgenauigkeit die der letzten Schranke.",
  "Without weight decay a network generalizes too, once its softmax no longer loses small terms.":
    "Auch ohne Weight Decay generalisiert ein Netz, sobald sein Softmax keine kleinen Terme mehr verliert.",
  "Test accuracy on a + b mod 31 after 2,000 steps without decay, under StableMax and under softmax. It is 17 to 23 % under the one and below 3 % under the other, and both fit their training pairs within 100 steps.":
    "Testgenauigkeit auf a + b mod 31 nach 2.000 Schritten ohne Weight Decay, unter StableMax und unter Softmax. Sie beträgt 17 bis 23 % unter dem einen und unter 3 % unter dem anderen, und beide passen ihre Trainingspaare innerhalb von 100 Schritten an.",
  "The paper trains larger networks for far longer. Here StableMax is some ten times better than softmax and far from generalizing.":
    "Die Veröffentlichung trainiert größere Netze viel länger. Hier ist StableMax etwa zehnmal besser als Softmax und weit davon entfernt zu generalisieren.",
  "Logistic regression on separable data separates them sooner with steps so large that the loss first rises.":
    "Logistische Regression auf trennbaren Daten trennt sie früher mit so großen Schritten, dass der Verlust erst steigt.",
  "Steps until all 400 points are on their side, at the learning rate 1/λ of the start and at a thousand times as much, whose loss rises tenfold and more on the way. The small steps take 512 to 1,890, the large ones 15 to 57, though on the way their loss is 490 to 640 times a guess’s.":
    "Schritte, bis alle 400 Punkte auf ihrer Seite sind, bei der Lernrate 1/λ des Anfangs und beim Tausendfachen, dessen Verlust unterwegs auf das Zehnfache und mehr steigt. Die kleinen Schritte brauchen 512 bis 1.890, die großen 15 bis 57, obwohl ihr Verlust unterwegs das 490- bis 640-Fache dessen beim Raten beträgt.",
  "How much sooner depends on the cloud: 17 to 49 times here, more on others. The inputs must not be standardized, which would undo the stretch that makes small steps slow. Steps are told to the checkpoint: every 8 for the slow ones.":
    "Wie viel früher, hängt von der Wolke ab: hier 17- bis 49-mal, bei anderen mehr. Die Eingaben dürfen nicht standardisiert werden; das würde die Streckung aufheben, die kleine Schritte langsam macht. Schritte sind auf den Zwischenstand genau: alle 8 bei den langsamen.",
  "Leave the cloud unstretched: large steps separate it sooner still, and the loss hardly rises on the way.":
    "Lass die Wolke ungestreckt: Große Schritte trennen sie noch früher, und der Verlust steigt unterwegs kaum.",
  "The larger a network’s outputs are scaled, the less its weights need to move to fit, and the later it generalizes.":
    "Je stärker die Ausgaben eines Netzes skaliert sind, desto weniger müssen sich seine Gewichte zum Anpassen bewegen, und desto später generalisiert es.",
  "The step at which the training loss is down to 5 % of what the targets vary, and the one at which the test loss is down to 20 %: with large outputs test comes long after training, with small ones before.":
    "Der Schritt, bei dem der Trainingsverlust auf 5 % der Varianz der Ziele gefallen ist, und der, bei dem es der Testverlust auf 20 % ist: mit großen Ausgaben kommt der Test lange nach dem Training, mit kleinen davor.",
  "The target is the square of one direction in 30 dimensions, and only the first layer is trained. Both thresholds are half of the variance of the targets, which is ½, times the share. Delays go with the number of samples: with 800, outputs four times as large never come to generalize in 6,000 steps, with 1,000 some hundred to some thousand steps late.":
    "Das Ziel ist das Quadrat einer Richtung in 30 Dimensionen, und nur die erste Schicht wird trainiert. Beide Schwellen sind die halbe Varianz der Ziele, ½, mal dem Anteil. Die Verzögerung hängt von der Zahl der Beispiele ab: Mit 800 generalisieren viermal so große Ausgaben in 6.000 Schritten nie, mit 1.000 einige hundert bis einige tausend Schritte zu spät.",
  "A learning rate that falls along a line does as well as a cosine, and better than one that falls in steps.":
    "Eine linear fallende Lernrate ist so gut wie ein Kosinus und besser als eine, die in Stufen fällt.",
  "Loss above the lowest possible, on a bigram chain, at the end of each schedule from the same learning rate.":
    "Verlust über dem kleinstmöglichen, auf einer Bigrammkette, am Ende jedes Plans von derselben Lernrate aus.",
  "One learning rate for all of them, 3,000 steps of Adam. Schedules refined by norms of gradients are a finding of their own.":
    "Eine Lernrate für alle, 3.000 Schritte Adam. Nach Gradientennormen verfeinerte Pläne sind ein eigener Befund.",
  "steps, a tenth at ½ and ¾": "Stufen, auf ein Zehntel bei ½ und ¾",
  "A schedule refined by the norms of gradients is close to a linear fall, and does as well.":
    "Ein nach Gradientennormen verfeinerter Plan ist fast ein linearer Abfall und ebenso gut.",
  "Loss above the lowest possible, on a bigram chain, after a linear fall of the learning rate and after one refined by how long batches’ gradients were along such a run.":
    "Verlust über dem kleinstmöglichen, auf einer Bigrammkette, nach einem linearen Abfall der Lernrate und nach einem, der danach verfeinert ist, wie lang die Gradienten von Batches entlang eines solchen Laufs waren.",
  "Gradients of batches hardly grow shorter here, since labels stay uncertain: by half from the first steps on in one seed, by a sixth in the others. But for its beginning the refined schedule is the linear one, and gains little. The norms are those of seed 1, at eleven places, for all seeds.":
    "Die Gradienten von Batches werden hier kaum kürzer, da die Labels unsicher bleiben: in einem Seed um die Hälfte seit den ersten Schritten, in den anderen um ein Sechstel. Bis auf seinen Anfang ist der verfeinerte Plan der lineare und gewinnt wenig. Die Normen sind die von Seed 1, an elf Stellen, für alle Seeds.",
  "At the edge of stability a few samples whose losses go opposite ways make much of each step’s change.":
    "An der Grenze der Stabilität machen wenige Beispiele, deren Verluste sich entgegengesetzt ändern, viel der Änderung jedes Schritts aus.",
  "The share of all change of single losses in a step that 2 % of the samples have, those that rise most and those that fall most: 2 % would be theirs if all changed alike.":
    "Der Anteil an aller Änderung einzelner Verluste in einem Schritt, den 2 % der Beispiele haben, die am stärksten steigenden und fallenden: 2 % wären es, wenn sich alle gleich änderten.",
  "Every optimizer has an edge of its own: heavy ball, Nesterov and Adam hover at theirs.":
    "Jeder Optimierer hat eine eigene Grenze: Heavy Ball, Nesterov und Adam schwanken um ihre.",
  "λ_max over (2 + 2μ)/η for heavy ball, over (2 + 2μ)/(η(1 + 2μ)) for Nesterov; for Adam that of the preconditioned Hessian over 38/η: medians over the second half of 8,000 steps.":
    "λ_max geteilt durch (2 + 2μ)/η für Heavy Ball, durch (2 + 2μ)/(η(1 + 2μ)) für Nesterov; für Adam das der vorkonditionierten Hesse-Matrix geteilt durch 38/η: Mediane über die zweite Hälfte von 8.000 Schritten.",
  "On 20 points of a Chebyshev polynomial, where gradient flow would become sharper than each edge.":
    "Auf 20 Punkten eines Tschebyscheff-Polynoms, wo der Gradientenfluss schärfer würde als jede Grenze.",
  "A network that learns task after task loses the ability to learn; layer normalization keeps more of it.":
    "Ein Netz, das Aufgabe um Aufgabe lernt, verliert die Fähigkeit zu lernen; Schichtnormalisierung bewahrt mehr davon.",
  "The training loss at the end of the last three of 40 tasks of fresh random labels, 150 steps each: without more it is a guess’s 2.3, five hundred times that of the first task; with layer normalization it is a sixth of that. Plain networks end the twentieth task within 0.03 of a guess’s loss, and stay there; those with layer normalization are below 0.2 until then, and rise later.":
    "Der Trainingsverlust am Ende der letzten drei von 40 Aufgaben mit neuen zufälligen Labels, je 150 Schritte: Ohne Weiteres ist er der des Ratens, 2,3, das Fünfhundertfache dessen der ersten Aufgabe; mit Schichtnormalisierung ein Sechstel davon. Einfache Netze beenden die zwanzigste Aufgabe höchstens 0,03 unter dem Verlust des Ratens und bleiben dort; solche mit Schichtnormalisierung sind bis dahin unter 0,2 und steigen später.",
  "256 digits under Adam, whose moments are forgotten at each task. Layer normalization slows the loss and does not cure it: its last tasks end a hundred times above its first.":
    "256 Ziffern unter Adam, dessen Momente bei jeder Aufgabe vergessen werden. Schichtnormalisierung verlangsamt den Verlust der Fähigkeit und heilt ihn nicht: Ihre letzten Aufgaben enden hundertmal über der ersten.",
  "Take a tenth of the learning rate: the last tasks are then learned as well as the first.":
    "Nimm ein Zehntel der Lernrate: Die letzten Aufgaben werden dann so gut gelernt wie die erste.",
  "Weight decay keeps the ability to learn task after task.":
    "Weight Decay bewahrt die Fähigkeit, Aufgabe um Aufgabe zu lernen.",
  "A network keeps the ability to learn task after task while the largest singular value of each layer is held near 1.":
    "Ein Netz behält die Fähigkeit, Aufgabe um Aufgabe zu lernen, solange der größte Singulärwert jeder Schicht nahe 1 gehalten wird.",
  "The training loss at the end of the last of 40 tasks of random labels, 150 steps each, as a share of what it is without: a guess’s 2.3.":
    "Der Trainingsverlust am Ende der letzten von 40 Aufgaben mit zufälligen Labels, je 150 Schritte, als Anteil dessen ohne: der 2,3 des Ratens.",
  "Singular values are found by three power steps from a random vector, and biases are left alone. The loss is a fifth to three tenths of what it is without, and grows from task to task: slower, not cured, and short of the quarter that is asked of layer normalization too.":
    "Singulärwerte werden mit drei Potenzschritten von einem zufälligen Vektor aus bestimmt, und Biase bleiben unberührt. Der Verlust ist ein Fünftel bis drei Zehntel dessen ohne und wächst von Aufgabe zu Aufgabe: verlangsamt, nicht geheilt, und jenseits des Viertels, das auch von der Schichtnormalisierung verlangt wird.",
  "A network keeps the ability to learn task after task while the units that it uses least start anew, now and then.":
    "Ein Netz behält die Fähigkeit, Aufgabe um Aufgabe zu lernen, solange die am wenigsten genutzten Einheiten hin und wieder neu beginnen.",
  "The training loss at the end of each of 40 tasks of random labels, where 0.3 % of the units of a layer are renewed a step, and where it is the 0.01 % of the paper.":
    "Der Trainingsverlust am Ende jeder von 40 Aufgaben mit zufälligen Labels, wo 0,3 % der Einheiten einer Schicht je Schritt erneuert werden, und wo es die 0,01 % der Veröffentlichung sind.",
  "The paper’s rate is for millions of steps; in these 6,000 it renews some 40 units of 64 in a layer once, which takes a tenth off the loss. Which units are least used is told by 16 samples, every 5 steps; units begin with 100 steps of grace, also in a task that is about to end.":
    "Die Rate der Veröffentlichung ist für Millionen von Schritten; in diesen 6.000 erneuert sie etwa 40 von 64 Einheiten einer Schicht einmal, was ein Zehntel vom Verlust nimmt. Welche Einheiten am wenigsten genutzt sind, sagen 16 Beispiele alle 5 Schritte; Einheiten beginnen mit 100 Schritten Schonfrist, auch in einer Aufgabe, die bald endet.",
  "High learning rates make progress that only shows when they decay: the loss falls at once, as from the sides of a valley to its river.":
    "Große Lernraten machen Fortschritte, die sich erst zeigen, wenn sie abfallen: Der Verlust fällt sofort, wie von den Hängen eines Tals zu seinem Fluss.",
  "Loss above the lowest possible, on a bigram chain: before the last fifth of the run, over which the learning rate falls to 0, and after it; beside both constant rates, and a cosine. Until then the run that is to decay goes as the constant 0.01 does; its loss then falls to a third, below both constant rates, and the cosine ends lower still.":
    "Verlust über dem kleinstmöglichen, auf einer Bigrammkette: vor dem letzten Fünftel des Laufs, über das die Lernrate auf 0 fällt, und danach; daneben beide konstanten Raten und ein Kosinus. Bis dahin geht der Lauf, der abfallen soll, wie das konstante 0,01; sein Verlust fällt dann auf ein Drittel, unter beide konstanten Raten, und der Kosinus endet noch tiefer.",
  "The floor is that of the training samples. A cosine or a linear fall over the whole run ends lower still at this size, so that it is not the schedule that wins.":
    "Die Untergrenze ist die der Trainingsbeispiele. Ein Kosinus oder linearer Abfall über den ganzen Lauf endet in dieser Größe noch tiefer, so dass nicht dieser Plan gewinnt.",
  "A peak of 0.003: the fall at the end is 1.6 to 1.8 times, and a cosine ends as low.":
    "Ein Höchstwert von 0,003: Der Abfall am Ende beträgt das 1,6- bis 1,8-Fache, und ein Kosinus endet ebenso tief.",
  "Sharpness-aware minimization has an edge of stability of its own, below 2/η.":
    "Schärfebewusste Minimierung hat eine eigene Grenze der Stabilität, unter 2/η.",
  "the step up ρ∇L": "der Schritt hinauf ρ∇L",
  "λ_max over the λ with ηλ(1 + ρλ/‖∇L‖) = 2, or with ηλ(1 + ρλ) = 2 where the step up is ρ∇L, hovers about 1 in the second half of the run, where gradient descent at the same learning rate ends far sharper. In the picture each is held against an edge of its own, and comes to about 1: λ_max itself ends at 20 with gradient descent, at 12 with the step up ρ∇L and at 5 or 6 with SAM.":
    "λ_max geteilt durch das λ mit ηλ(1 + ρλ/‖∇L‖) = 2, oder mit ηλ(1 + ρλ) = 2, wo der Schritt hinauf ρ∇L ist, schwankt in der zweiten Hälfte des Laufs um 1, während Gradientenabstieg mit derselben Lernrate viel schärfer endet. Im Bild wird jedes an seiner eigenen Grenze gemessen und kommt auf etwa 1: λ_max selbst endet bei 20 mit Gradientenabstieg, bei 12 mit dem Schritt hinauf ρ∇L und bei 5 oder 6 mit SAM.",
  "The edge of SAM’s normalized step depends on the gradient’s norm at each moment. Without normalization larger learning rates diverge at once, as the first gradients are large. Ours are medians over 1,500 full-batch steps with half-squared error.":
    "Die Grenze von SAMs normiertem Schritt hängt von der Gradientennorm in jedem Augenblick ab. Ohne Normierung divergieren größere Lernraten sofort, da die ersten Gradienten groß sind. Unsere sind Mediane über 1.500 Schritte mit allen Daten und halbem quadratischem Fehler.",
  "Give the step up ρ∇L the learning rate 0.1 too: it diverges in the first steps.":
    "Gib auch dem Schritt hinauf ρ∇L die Lernrate 0,1: Er divergiert in den ersten Schritten.",
  "SAM with the step up ρ∇L, ρ 0.2, η 0.1": "SAM mit dem Schritt hinauf ρ∇L, ρ 0,2, η 0,1",
  "SAM with the step up ρ∇L, ρ 0.2, η 0.05": "SAM mit dem Schritt hinauf ρ∇L, ρ 0,2, η 0,05",
  "Where gradient descent brings the largest eigenvalue to 2/η, descent by single samples keeps the whole trace below it.":
    "Wo Gradientenabstieg den größten Eigenwert auf 2/η bringt, hält Abstieg mit einzelnen Beispielen die ganze Spur darunter.",
  "The trace of the Hessian over 2/η at the end: below 1 with one sample a step, about 2 with all of them, whose largest eigenvalue alone is at 1. In the picture, held against 2/η = 40: with single samples the trace stands at 32 or 33 and λ_max at 12 or 13, with all of them at 77 to 80 and at 40.":
    "Die Spur der Hesse-Matrix geteilt durch 2/η am Ende: unter 1 mit einem Beispiel je Schritt, etwa 2 mit allen, deren größter Eigenwert allein bei 1 ist. Im Bild, gemessen an 2/η = 40: Mit einzelnen Beispielen steht die Spur bei 32 oder 33 und λ_max bei 12 oder 13, mit allen bei 77 bis 80 und bei 40.",
  "100 digits, told apart as odd or even by one output. The bound is one of minima that fit every sample; of several outputs the trace is bounded by as many times 2/η. Batches of 10 are not in between: they end at gradient descent’s edge.":
    "100 Ziffern, durch eine Ausgabe als ungerade oder gerade unterschieden. Die Schranke gilt für Minima, die jedes Beispiel anpassen; bei mehreren Ausgaben ist die Spur durch das ebenso Vielfache von 2/η beschränkt. Batches von 10 liegen nicht dazwischen: Sie enden an der Grenze des Gradientenabstiegs.",
  "Double the learning rate of single samples: they then diverge, and there is nothing to compare.":
    "Verdopple die Lernrate der einzelnen Beispiele: Dann divergieren sie, und es gibt nichts zu vergleichen.",
  "one sample a step, η doubled": "ein Beispiel je Schritt, η verdoppelt",
  "one sample a step": "ein Beispiel je Schritt",
  "Networks rely on the simplest feature alone, and leave others that tell as much.":
    "Netze stützen sich allein auf das einfachste Merkmal und lassen andere liegen, die ebenso viel sagen.",
  "Test accuracy of a network that had two sure signs of the class, one by a threshold and one by five slabs, when either is exchanged among the test samples.":
    "Testgenauigkeit eines Netzes, das zwei sichere Zeichen der Klasse hatte, eines durch eine Schwelle und eines durch fünf Streifen, wenn eines von beiden unter den Testbeispielen vertauscht wird.",
  "The slabs alone can be learned, as the last run shows with three of them; with five they are harder to learn by themselves.":
    "Die Streifen allein lassen sich lernen, wie der letzte Lauf mit dreien zeigt; mit fünfen sind sie für sich schwerer zu lernen.",
  "When a new task comes, the old one is forgotten at once and learned again, even if all its samples stay.":
    "Kommt eine neue Aufgabe, so wird die alte sofort vergessen und wieder gelernt, selbst wenn alle ihre Beispiele bleiben.",
  "Test accuracy on digits 0 to 4, at every fourth step: after 400 steps on these alone, all ten are trained on together.":
    "Testgenauigkeit auf den Ziffern 0 bis 4, bei jedem vierten Schritt: Nach 400 Schritten auf diesen allein werden alle zehn zusammen trainiert.",
  "The dip is over in some tens of steps, so that accuracy at the ends of tasks does not show it. The new outputs begin untrained, which is part of it.":
    "Der Einbruch ist in einigen zehn Schritten vorbei, so dass ihn die Genauigkeit am Ende der Aufgaben nicht zeigt. Die neuen Ausgaben beginnen untrainiert, was ein Teil davon ist.",
  "accuracy on old digits": "Genauigkeit auf alten Ziffern",
  "Weights move away from their start as the logarithm of the steps: what keeps large batches near is that they take few.":
    "Gewichte entfernen sich von ihrem Anfang wie der Logarithmus der Schritte: Große Batches bleiben nah, weil sie wenige machen.",
  "The distance from the initial weights after 50, 200 and 800 steps, four times as many each time: it grows by about as much again, where a random walk’s growth would double. After as many steps batches of 16 and of 250 are about as far; after as many epochs (800 steps of the one, 50 of the other) they are not.":
    "Der Abstand von den Anfangsgewichten nach 50, 200 und 800 Schritten, jedes Mal viermal so vielen: Er wächst jeweils um etwa gleich viel, wo sich das Wachstum eines Random Walks verdoppeln würde. Nach gleich vielen Schritten sind Batches von 16 und 250 etwa gleich weit; nach gleich vielen Epochen (800 Schritte des einen, 50 des anderen) nicht.",
  "With batches of 250 growth lies between a logarithm’s and a random walk’s, in one seed of three beyond the bound. One learning rate for all batches, and a network that fits its data within the 800 steps, after which hardly anything moves: at 0.1 the growth already falls off. The paper’s networks are normalized convolutional ones, trained for a hundred epochs, and its gain in test accuracy is not asked for here.":
    "Mit Batches von 250 liegt das Wachstum zwischen dem eines Logarithmus und dem eines Random Walks, in einem von drei Seeds jenseits der Schranke. Eine Lernrate für alle Batches und ein Netz, das seine Daten innerhalb der 800 Schritte anpasst, wonach sich kaum noch etwas bewegt: Bei 0,1 lässt das Wachstum schon nach. Die Netze der Veröffentlichung sind normalisierte Faltungsnetze, hundert Epochen trainiert, und nach ihrem Gewinn an Testgenauigkeit wird hier nicht gefragt.",
  "Take a fiftieth of the learning rate: distances then grow almost as the steps do.":
    "Nimm ein Fünfzigstel der Lernrate: Abstände wachsen dann fast wie die Schritte.",
  "In logistic regression on two weights, steps too large for the loss to fall at first end far lower.":
    "In logistischer Regression auf zwei Gewichten enden Schritte, die erst zu groß sind, als dass der Verlust fiele, weit tiefer.",
  "The loss over the whole plane of both weights, and its value after 300 steps: with η 0.5 it falls at every step, with η 20 it rises on the way and is lower by far in the end.":
    "Der Verlust über der ganzen Ebene beider Gewichte und sein Wert nach 300 Schritten: Mit η 0,5 fällt er in jedem Schritt, mit η 20 steigt er unterwegs und ist am Ende weit tiefer.",
  "Four points that a line through 0 separates, two of which pull against each other, and starts near 0. How much lower the loss ends depends on the points; that it may rise on the way needs points that pull against each other.":
    "Vier Punkte, die eine Gerade durch 0 trennt, von denen zwei gegeneinander ziehen, und Anfänge nahe 0. Wie viel tiefer der Verlust endet, hängt von den Punkten ab; dass er unterwegs steigt, braucht Punkte, die gegeneinander ziehen.",
  "Make two points disagree, so that no line separates them: large steps only go to and fro.":
    "Lass zwei Punkte sich widersprechen, so dass keine Gerade sie trennt: Große Schritte gehen dann nur hin und her.",
  "Where the gradient is long, curvature is high: smoothness has no bound but one that grows with it.":
    "Wo der Gradient lang ist, ist die Krümmung groß: Glattheit hat keine Schranke außer einer, die mit ihm wächst.",
  "Largest eigenvalue and norm of the gradient along one training, at 38 checkpoints: they rise and fall together.":
    "Größter Eigenwert und Norm des Gradienten entlang eines Trainings, an 38 Zwischenständen: Sie steigen und fallen gemeinsam.",
  "300 digits. On logarithmic scales curvature grows with less than the first power of the norm, so that a line is a bound and not a law; and both fall as the loss does.":
    "300 Ziffern. Auf logarithmischen Skalen wächst die Krümmung mit weniger als der ersten Potenz der Norm, so dass eine Gerade eine Schranke ist und kein Gesetz; und beide fallen mit dem Verlust.",
  "In a river valley a large learning rate gets far along the river and stays high above it; letting it fall at the end brings it down.":
    "In einem Flusstal kommt eine große Lernrate weit den Fluss entlang und bleibt hoch über ihm; sie am Ende fallen zu lassen bringt sie hinab.",
  "The value at the end: x counts how far along the river, six hillsides how high above it. A constant large rate stands high on the hillsides, a constant small one has not come far; the large one that falls to 0 over the last fifth has both.":
    "Der Wert am Ende: x zählt, wie weit den Fluss entlang, sechs Hänge, wie hoch über ihm. Eine konstante große Rate steht hoch an den Hängen, eine konstante kleine ist nicht weit gekommen; die große, die über das letzte Fünftel auf 0 fällt, hat beides.",
  "A valley made for it: its river falls by 1/1000 for every unit, its hillsides are parabolas of curvature 10, and gradients have noise of deviation 1. What the learning rates are to networks is the river-valley finding of the bigram chain.":
    "Ein dafür gemachtes Tal: Sein Fluss fällt um 1/1000 je Einheit, seine Hänge sind Parabeln mit Krümmung 10, und Gradienten haben Rauschen mit Standardabweichung 1. Was die Lernraten für Netze sind, ist der Flusstal-Befund der Bigrammkette.",
  "Take the noise away: there is nothing to come down from, and the fall only costs way.":
    "Nimm das Rauschen weg: Es gibt nichts, wovon herabzukommen wäre, und der Abfall kostet nur Weg.",
  "η 0.1, falling at the end": "η 0,1, am Ende fallend",
  "Warm-up raises the largest learning rate that trains, by keeping sharpness at the edge.":
    "Warm-up erhöht die größte Lernrate, bei der trainiert wird, indem es die Schärfe an der Grenze hält.",
  "the edge of stability": "die Grenze der Stabilität",
  "At η = 0.8 the network is lost without warm-up and trains with 100 steps of it, ending at the edge of stability. With warm-up λ_max rises to more than twice the edge while the learning rate does, and comes down to 1 to 1.3 times it; at η = 0.1 it stays below.":
    "Bei η = 0,8 ist das Netz ohne Warm-up verloren und trainiert mit 100 Schritten davon, wobei es an der Grenze der Stabilität endet. Mit Warm-up steigt λ_max auf mehr als das Doppelte der Grenze, während die Lernrate steigt, und kommt auf das 1- bis 1,3-Fache herab; bei η = 0,1 bleibt es darunter.",
  "ReLU networks under full-batch gradient descent. How much is gained depends on the inputs’ scale; with tanh and large initial weights most networks gain nothing (finding warm-up-tanh).":
    "ReLU-Netze unter Gradientenabstieg mit allen Daten. Wie viel gewonnen wird, hängt von der Größe der Eingaben ab; mit tanh und großen Anfangsgewichten gewinnen die meisten Netze nichts (Befund warm-up-tanh).",
  "Take tanh and a gain of 2: the finding warm-up-tanh does.":
    "Nimm tanh und einen Verstärkungsfaktor von 2: Der Befund warm-up-tanh tut es.",
  "Warm-up raises the largest learning rate that trains, for tanh and large initial weights too.":
    "Warm-up erhöht die größte Lernrate, bei der trainiert wird, auch für tanh und große Anfangsgewichte.",
  "η = 0.05 trains without warm-up; four times as much is to train with 100 steps of it. One point alone of that row is there, below the line: in the other two seeds the run diverges, as all three do without warm-up.":
    "η = 0,05 trainiert ohne Warm-up; das Vierfache soll mit 100 Schritten davon trainieren. Nur ein Punkt jener Zeile ist da, unter der Linie: In den anderen beiden Seeds divergiert der Lauf, wie alle drei ohne Warm-up.",
  "The paper’s networks are larger, normalized and trained with momentum. Of ours, with tanh and a gain of 2, one in three trains at the higher rate with warm-up; none does without it.":
    "Die Netze der Veröffentlichung sind größer, normalisiert und mit Momentum trainiert. Von unseren, mit tanh und einem Verstärkungsfaktor von 2, trainiert eines von dreien bei der höheren Rate mit Warm-up, keines ohne.",
  "Without the samples whose losses go opposite ways, the loss at the edge of stability swings less.":
    "Ohne die Beispiele, deren Verluste sich entgegengesetzt ändern, schwingt der Verlust an der Grenze der Stabilität weniger.",
  "How much the loss rises in a step at the edge of stability, in the mean, over what it does with all samples. Without the tenth whose losses moved most it hardly rises in four seeds of five; without a tenth by chance it swings on.":
    "Wie viel der Verlust in einem Schritt an der Grenze der Stabilität im Mittel steigt, geteilt durch den Anstieg mit allen Beispielen. Ohne das Zehntel, dessen Verluste sich am meisten bewegten, steigt er in vier von fünf Seeds kaum; ohne ein zufälliges Zehntel schwingt er weiter.",
  "Samples are told by how much their losses changed over 60 steps, and the next 100 do not count. In one seed the rest swing more than all did before, though half as much as without as many by chance. Without 2 % the swings are smaller for the first hundred steps in four seeds, and then others take their place: the paper’s networks are larger, and its groups rarer.":
    "Beispiele werden danach unterschieden, wie sehr sich ihre Verluste über 60 Schritte änderten; die nächsten 100 zählen nicht. In einem Seed schwingen die übrigen mehr als zuvor alle, wenn auch halb so viel wie ohne ebenso viele zufällige. Ohne 2 % sind die Schwingungen in vier Seeds für die ersten hundert Schritte kleiner, dann nehmen andere ihren Platz ein: Die Netze der Veröffentlichung sind größer und ihre Gruppen seltener.",
  "rises without the 10 % that move most": "Anstiege ohne die 10 %, die sich am meisten bewegen",
  "without the 2 % that move most": "ohne die 2 %, die sich am meisten bewegen",
  "the same in the first 100 steps": "dasselbe in den ersten 100 Schritten",
  "That rising and falling samples take turns is no finding at the edge, where the loss swings along one direction: what counts is how few make it.":
    "Dass steigende und fallende Beispiele abwechseln, ist an der Grenze kein Befund, da der Verlust dort entlang einer Richtung schwingt: Es zählt, wie wenige es ausmachen.",
  "The training loss at the end of each of 40 tasks of random labels: with L2 of all parameters it begins some eight times as high as without, at 0.03, and stays below 0.1. The plain network goes up to a guess’s 2.3, and AdamW’s decay goes up with it.":
    "Der Trainingsverlust am Ende jeder von 40 Aufgaben mit zufälligen Labels: Mit L2 aller Parameter beginnt er etwa achtmal so hoch wie ohne, bei 0,03, und bleibt unter 0,1. Das einfache Netz geht hinauf zu den 2,3 des Ratens, und AdamW mit ihm.",
  "256 digits under Adam, and decay of biases as of kernels; of kernels alone it only puts the loss of plasticity off. AdamW’s decoupled decay of 0.1, of all parameters too, does not help at this size.":
    "256 Ziffern unter Adam, und Weight Decay von Biasen wie von Kernen; nur von Kernen schiebt er den Verlust der Lernfähigkeit bloß auf. Der entkoppelte Decay 0,1 von AdamW, ebenfalls aller Parameter, hilft in dieser Größe nicht.",
  "Let L2 pull kernels alone: biases go on growing, and the last tasks end most of the way to a guess’s loss.":
    "Lass L2 nur an den Kernen ziehen: Biase wachsen weiter, und die letzten Aufgaben enden fast beim Verlust des Ratens.",
  "How large a learning rate SGD bears at a minimum is told by how alike the Hessians of single samples are, beside the largest eigenvalue and the batch.":
    "Wie große Lernraten SGD an einem Minimum verträgt, sagt, neben dem größten Eigenwert und dem Batch, wie ähnlich sich die Hesse-Matrizen einzelner Beispiele sind.",
  "the exact rate": "die exakte Rate",
  "The largest learning rate that trains, found by bisection, against the one at which theory has the mean square of small deviations stay as it is: on the diagonal, for inputs that are nearly orthogonal and for digits. With one sample a step, the digits bear half of gradient descent’s 2/λ_max, the others a sixteenth.":
    "Die größte Lernrate, bei der trainiert wird, durch Bisektion gefunden, gegen die, bei der nach der Theorie das mittlere Quadrat kleiner Abweichungen bleibt, wie es ist: auf der Diagonale, für fast orthogonale Eingaben und für Ziffern. Mit einem Beispiel je Schritt vertragen die Ziffern die Hälfte der 2/λ_max des Gradientenabstiegs, die anderen ein Sechzehntel.",
  "Linear networks on 50 samples, which they can fit: there the theory is exact, of all weights. Single runs bear up to a fifth more than their mean square, whose bound is set by rare outbursts; with inputs of two dimensions it is 1.3 to 1.9 times as much. The paper’s own condition, from coherence and λ_max alone, is not tried: the rate foretold is the exact one.":
    "Lineare Netze auf 50 Beispielen, die sie anpassen können: Dort ist die Theorie exakt, für alle Gewichte. Einzelne Läufe vertragen bis zu einem Fünftel mehr als ihr mittleres Quadrat, dessen Schranke seltene Ausbrüche setzen; mit zweidimensionalen Eingaben ist es das 1,3- bis 1,9-Fache. Die eigene Bedingung der Veröffentlichung, allein aus Kohärenz und λ_max, ist nicht erprobt: Die vorhergesagte Rate ist die exakte.",
  "Take inputs of two dimensions in place of 64: few large ones then rule the mean square, and single runs train at 1.3 times the rate that it allows, and more.":
    "Nimm zweidimensionale Eingaben statt 64 Dimensionen: Wenige große beherrschen dann das mittlere Quadrat, und einzelne Läufe trainieren beim 1,3-Fachen der erlaubten Rate und mehr.",
  "largest rate that trains": "größte Rate, bei der trainiert wird",
  "A diffusion model generates what lies between the modes of its data, less the longer it is trained, and the last predictions of such samples are restless.":
    "Ein Diffusionsmodell erzeugt, was zwischen den Gipfeln seiner Daten liegt, weniger, je länger es trainiert ist, und die letzten Vorhersagen solcher Proben sind unruhig.",
  "Where 4,000 numbers lie that a network generates from noise after 500 and after 4,000 steps of training. The data are three modes at −1, 0 and 1, of width 0.03: what is more than 0.18 from each of them was never seen, and 36 to 38 % of the numbers are there in the end.":
    "Wo 4.000 Zahlen liegen, die ein Netz aus Rauschen erzeugt, nach 500 und nach 4.000 Schritten Training. Die Daten sind drei Gipfel bei −1, 0 und 1 der Breite 0,03: Was von jedem mehr als 0,18 entfernt ist, kam nie vor, und am Ende sind 36 bis 38 % der Zahlen dort.",
  "Of 5,377 weights, trained on 100,000 noisy numbers that are drawn once, in batches of 256, over 200 steps of diffusion. The paper’s network has 1,000 steps, batches of 10,000 with new noise each and 10,000 epochs, and leaves far less between its modes; ours does not find the middle one. Here the share falls to 69 to 74 % of what it was after 500 steps, where 60 % were asked. The variance of the last ten predictions is higher in 73 to 77 % of pairs, and at 500 steps in half, which is chance; the paper’s filter takes out more than 95 %.":
    "Mit 5.377 Gewichten, trainiert auf 100.000 verrauschten Zahlen, die einmal gezogen sind, in Batches von 256, über 200 Schritte der Diffusion. Das Netz der Veröffentlichung hat 1.000 Schritte, Batches von 10.000 mit je neuem Rauschen und 10.000 Epochen und lässt weit weniger zwischen seinen Gipfeln; unseres findet den mittleren nicht. Hier fällt der Anteil auf 69 bis 74 % dessen nach 500 Schritten, wo 60 % verlangt waren. Die Varianz der letzten zehn Vorhersagen ist in 73 bis 77 % der Paare höher, nach 500 Schritten in der Hälfte, was Zufall ist; der Filter der Veröffentlichung nimmt mehr als 95 % heraus.",
  "Stop after 500 steps: about half of all numbers are between modes, and their last predictions are as calm as those of others.":
    "Hör nach 500 Schritten auf: Etwa die Hälfte aller Zahlen liegt zwischen Gipfeln, und ihre letzten Vorhersagen sind so ruhig wie die der anderen.",
};
