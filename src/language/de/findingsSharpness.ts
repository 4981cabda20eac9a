import type { Table } from "../table";

export const findingsSharpness: Table = {
  "Adaptive sharpness goes with the learning rate, and hardly with test accuracy.":
    "Die adaptive Schärfe geht mit der Lernrate einher und kaum mit der Testgenauigkeit.",
  "Kendall’s τ over a grid of learning rates, batch sizes and decays, of those models that fit their training data. With the learning rate it is −0.42 to −0.47 in the three seeds; with test accuracy it is −0.19 to −0.23, and the points of the picture show no line.":
    "Kendalls τ über ein Gitter von Lernraten, Batchgrößen und Weight-Decay-Werten, für die Modelle, die ihre Trainingsdaten anpassen. Mit der Lernrate beträgt es −0,42 bis −0,47 in den drei Seeds; mit der Testgenauigkeit −0,19 bis −0,23, und die Punkte des Bilds bilden keine Linie.",
  "A tendency, no rule: on these digits flatter in the adaptive sense does go with better accuracy on deeper networks (τ −0.5 to −0.7 there), and accuracies of this grid differ by a few standard errors only.":
    "Eine Tendenz, keine Regel: Auf diesen Ziffern geht bei tieferen Netzen adaptive Flachheit sehr wohl mit besserer Genauigkeit einher (dort τ −0,5 bis −0,7), und die Genauigkeiten dieses Gitters unterscheiden sich nur um wenige Standardfehler.",
  "Take two hidden layers of 64, 1,000 samples and 1,000 steps: flatter networks then do test better, in two of three seeds with a τ beyond −0.5.":
    "Nimm zwei verborgene Schichten mit 64 Einheiten, 1.000 Beispiele und 1.000 Schritte: Flachere Netze testen dann besser, in zwei von drei Seeds mit einem τ jenseits von −0,5.",
  "the learning rate": "die Lernrate",
  "Rounding each weight to the nearest level is not the best: what matters is the error that a layer writes.":
    "Jedes Gewicht zur nächsten Stufe zu runden ist nicht das Beste: Es zählt der Fehler, den eine Schicht ausgibt.",
  "How much the training loss rises when the first layer’s weights are rounded to seven levels: each to the nearest, or each up or down so that what the layer writes changes least.":
    "Wie viel der Trainingsverlust steigt, wenn die Gewichte der ersten Schicht auf sieben Stufen gerundet werden: jedes zur nächsten, oder jedes auf oder ab, so dass sich die Ausgabe der Schicht am wenigsten ändert.",
  "One layer of 4,608 weights, by coordinate descent on that layer’s own error. Of a hundred random roundings at most three are better than nearest, fewer than in the paper.":
    "Eine Schicht mit 4.608 Gewichten, durch Koordinatenabstieg auf dem eigenen Fehler der Schicht. Von hundert zufälligen Rundungen sind höchstens drei besser als die nächste, weniger als in der Veröffentlichung.",
  "training loss, not rounded": "Trainingsverlust, nicht gerundet",
  "training loss, rounded to nearest": "Trainingsverlust, zur nächsten Stufe gerundet",
  "training loss, rounded adaptively": "Trainingsverlust, adaptiv gerundet",
  "training loss, rounded at random": "Trainingsverlust, zufällig gerundet",
  "Attention gets stuck in sharp minima where it looks at single channels; sharpness-aware minimization leads it out.":
    "Attention bleibt in scharfen Minima hängen, in denen sie auf einzelne Kanäle schaut; schärfebewusste Minimierung führt sie hinaus.",
  "Seven series whose future is linear in their past, told by one layer of attention across series: the test loss above what noise leaves, the largest eigenvalue, and how evenly attention looks around (ln 7 = 1.95 at most).":
    "Sieben Reihen, deren Zukunft linear in ihrer Vergangenheit ist, vorhergesagt von einer Attention-Schicht über die Reihen: der Testverlust über dem, was das Rauschen übrig lässt, der größte Eigenwert, und wie gleichmäßig die Attention umherschaut (höchstens ln 7 = 1,95).",
  "A toy of 24 numbers of past and 4 of future, trained on 500 samples. Adam alone does end where λ_max is higher, 2.4 to 2.7 times rather than the 2.9 that were asked for, and attention looks at fewer series; but what it tells of test samples is as good: that part is not seen here.":
    "Ein Spielzeug mit 24 Zahlen Vergangenheit und 4 Zahlen Zukunft, auf 500 Beispielen trainiert. Adam allein endet tatsächlich bei größerem λ_max, 2,4- bis 2,7-mal statt der geforderten 2,9-mal, und die Attention schaut auf weniger Reihen; aber was sie über Testbeispiele sagt, ist ebenso gut: Dieser Teil ist hier nicht zu sehen.",
  "Adam with SAM, ρ 0.5": "Adam mit SAM, ρ 0,5",
  "The longest gradient nearby tells at least as much as the highest loss, and near a minimum it tells the largest eigenvalue.":
    "Der längste Gradient in der Nähe sagt mindestens so viel wie der höchste Verlust, und nahe einem Minimum sagt er den größten Eigenwert.",
  "First-order flatness R⁽¹⁾, ρ times the longest gradient within ρ = 0.05, beside ρ²·λ_max and beside the highest rise of the loss within ρ.":
    "Flachheit erster Ordnung R⁽¹⁾, ρ mal der längste Gradient innerhalb von ρ = 0,05, neben ρ²·λ_max und neben dem höchsten Anstieg des Verlusts innerhalb von ρ.",
  "It is never below the loss’s own rise, but at both radii it is a seventh to two thirds above λ_max: the gradient that is left at the end of training adds to it at the smaller, and higher derivatives at the larger. The longest gradient is searched for from two starts, and may be longer.":
    "Sie liegt nie unter dem Anstieg des Verlusts selbst, aber bei beiden Radien um ein Siebtel bis zwei Drittel über λ_max: Beim kleineren kommt der Gradient hinzu, der am Ende des Trainings bleibt, beim größeren höhere Ableitungen. Nach dem längsten Gradienten wird von zwei Anfängen aus gesucht; er kann länger sein.",
  "The flattest solution need not generalize: biases in the hidden layer are enough to part the two.":
    "Die flachste Lösung muss nicht generalisieren: Biase in der verborgenen Schicht genügen, um beides zu trennen.",
  "Trace of the Hessian against test accuracy, after 30,000 steps on the parity of 2 of 30 bits: without biases sharpness-aware descent is flat and right, with them it is flatter still and wrong more often. Each square, with biases, stands left of every triangle, without, and below it: its trace is 12 in place of 15, and 70 to 93 % of test signs are right in place of 96 to 100 %.":
    "Spur der Hesse-Matrix gegen Testgenauigkeit, nach 30.000 Schritten auf der Parität von 2 aus 30 Bits: Ohne Biase ist schärfebewusster Abstieg flach und richtig, mit ihnen noch flacher und öfter falsch. Jedes Quadrat, mit Biasen, steht links von jedem Dreieck, ohne, und darunter: Seine Spur ist 12 statt 15, und 70 bis 93 % der Testvorzeichen sind richtig statt 96 bis 100 %.",
  "How far the two networks part depends on the seed (0.1 to 0.25 of accuracy), so the gap is asked of the mean. 100 samples of 30 bits; with 60 of 20 both fail.":
    "Wie weit sich die beiden Netze unterscheiden, hängt vom Seed ab (0,1 bis 0,25 an Genauigkeit), deshalb wird der Abstand im Mittel verlangt. 100 Beispiele mit 30 Bits; mit 60 zu 20 scheitern beide.",
  "Take 60 samples of 20 bits: without biases the network is wrong about as often as with them.":
    "Nimm 60 Beispiele mit 20 Bits: Ohne Biase ist das Netz etwa so oft falsch wie mit ihnen.",
  "SAM, no biases": "SAM, ohne Biase",
  "A sharp minimum can be the same function as a flat one; adaptive sharpness tells so.":
    "Ein scharfes Minimum kann dieselbe Funktion sein wie ein flaches; adaptive Schärfe verrät es.",
  "sharp and generalizing": "scharf und generalisierend",
  "Rescaling by 8 between two layers multiplies λ_max and leaves adaptive sharpness as it was, worst case and average. In the picture λ_max moves about thirtyfold to the right, from 2 or 3 to beyond 70, and the points of each adaptive measure stay in place.":
    "Umskalieren mit 8 zwischen zwei Schichten vervielfacht λ_max und lässt die adaptive Schärfe, wie sie war, im schlimmsten Fall und im Mittel. Im Bild rückt λ_max etwa auf das Dreißigfache nach rechts, von 2 oder 3 auf über 70, und die Punkte jeder adaptiven Messung bleiben an ihrem Platz.",
  "That a sharp minimum can be made says nothing about which ones training finds. Adaptive sharpness is invariant to this rescaling and not to every change that leaves the function alone.":
    "Dass sich ein scharfes Minimum herstellen lässt, sagt nichts darüber, welche das Training findet. Adaptive Schärfe ist invariant unter dieser Umskalierung, nicht unter jeder Änderung, die die Funktion unberührt lässt.",
  "Measure sharpness within a cube that is the same for all weights, not as wide as each is large: the rescaled network then seems twice as sharp, though it is the same function.":
    "Miss die Schärfe in einem Würfel, der für alle Gewichte gleich ist, nicht so weit, wie jedes groß ist: Das umskalierte Netz scheint dann doppelt so scharf, obwohl es dieselbe Funktion ist.",
  "A vision transformer ends in sharper regions than a convolutional network, which sharpness-aware minimization flattens.":
    "Ein Vision Transformer endet in schärferen Gebieten als ein Faltungsnetz, und schärfebewusste Minimierung macht sie flacher.",
  "The largest eigenvalue of both networks after 300 steps of Adam, at a training loss that is no higher for the transformer.":
    "Der größte Eigenwert beider Netze nach 300 Schritten Adam, bei einem Trainingsverlust, der für den Transformer nicht höher ist.",
  "On 500 digits the transformer of 18,000 parameters tells far fewer of the test digits, with SAM or without; and with SAM it has a higher loss after as many steps, so that part of its flatness is that.":
    "Auf 500 Ziffern erkennt der Transformer mit 18.000 Parametern weit weniger Testziffern, mit und ohne SAM; und mit SAM hat er nach gleich vielen Schritten einen höheren Verlust, so dass ein Teil seiner Flachheit daher kommt.",
  "transformer with SAM": "Transformer mit SAM",
};
