import type { Table } from "../table";

export const findingsHessian: Table = {
  "Re-weighted rare classes end at saddle points, which sharpness-aware minimization with a large radius escapes.":
    "Höher gewichtete seltene Klassen enden an Sattelpunkten, denen schärfebewusste Minimierung mit großem Radius entkommt.",
  "|λ_min/λ_max| of the losses of the three rarest classes beside that of the three most frequent ones, and test accuracy on the rare ones.":
    "|λ_min/λ_max| der Verluste der drei seltensten Klassen neben dem der drei häufigsten, und die Testgenauigkeit der seltenen.",
  "Ten samples of the rarest digit against 200 of the most frequent one, repeated to the same weight, and 14,090 parameters. The ratio is smaller for rare classes here, SAM doubles it, as it takes off of λ_max above all, and accuracy on rare classes differs by two or three points either way.":
    "Zehn Beispiele der seltensten Ziffer gegen 200 der häufigsten, bis zum gleichen Gewicht wiederholt, und 14.090 Parameter. Das Verhältnis ist hier für seltene Klassen kleiner, SAM verdoppelt es, da es vor allem λ_max verringert, und die Genauigkeit der seltenen Klassen unterscheidet sich um zwei bis drei Punkte in beide Richtungen.",
  "The rank of a linear convolutional network’s Hessian grows as the square root of its number of parameters.":
    "Der Rang der Hesse-Matrix eines linearen Faltungsnetzes wächst wie die Quadratwurzel seiner Parameterzahl.",
  "How many eigenvalues of the whole Hessian are larger than 10⁻⁵ of the largest, of two linear 3×3 convolutions with 4 to 8 channels in front of ten outputs.":
    "Wie viele Eigenwerte der ganzen Hesse-Matrix größer sind als 10⁻⁵ des größten, für zwei lineare 3×3-Faltungen mit 4 bis 8 Kanälen vor zehn Ausgaben.",
  "Digits of 6×6 pixels, two of the first’s by the mean of four. With fewer channels the rank is that of all parameters. The number of parameters grows with both channels and their square, so that the exponent is one of these sizes, and in one of three starts it is above that bound.":
    "Ziffern aus 6×6 Pixeln, von denen jedes das Mittel aus vieren ist. Mit weniger Kanälen ist der Rang der aller Parameter. Die Zahl der Parameter wächst mit der Kanalzahl und deren Quadrat, so dass der Exponent einer dieser Größen ist; bei einem von drei Anfängen liegt er über jener Schranke.",
  "Along a Hessian eigenvector the loss is a parabola with the eigenvalue as its curvature.":
    "Entlang eines Eigenvektors der Hesse-Matrix ist der Verlust eine Parabel mit dem Eigenwert als Krümmung.",
  "Parabolas fitted to 21 losses within 0.02 of the minimum have the first two eigenvalues as curvature, to 5 %. On the line λ stand those of tanh, to 0.4 %, and 2 to 4 % above it those of ReLU; fitted within ten times as far, curvature is a fourth too large for tanh and about half for ReLU.":
    "Parabeln, an 21 Verluste innerhalb von 0,02 um das Minimum angepasst, haben die ersten beiden Eigenwerte als Krümmung, auf 5 %. Auf der Linie λ stehen die von tanh, auf 0,4 %, und 2 bis 4 % darüber die von ReLU; innerhalb der zehnfachen Strecke angepasst ist die Krümmung für tanh ein Viertel und für ReLU etwa die Hälfte zu groß.",
  "Of the neighborhood only: at ten times the distance the loss rises faster, by more than those 5 %.":
    "Nur in der Nachbarschaft: Im zehnfachen Abstand steigt der Verlust schneller, um mehr als jene 5 %.",
  "Fit the parabolas within ten times as far, 0.2, as the last two bounds do.":
    "Passe die Parabeln innerhalb der zehnfachen Strecke an, 0,2, wie es die letzten beiden Schranken tun.",
  "The ratio of the Hessian’s extreme eigenvalues, measured on shifted data, follows the accuracy that is lost on them.":
    "Das Verhältnis der extremen Eigenwerte der Hesse-Matrix, gemessen auf verschobenen Daten, folgt der Genauigkeit, die auf ihnen verloren geht.",
  "r_e = |λ_min/λ_max| on samples with less and less contrast and with more and more noise, in order of level: Kendall’s τ of r_e, of K_H and of the loss with the level.":
    "r_e = |λ_min/λ_max| auf Beispielen mit immer weniger Kontrast und mit immer mehr Rauschen, nach Stufen geordnet: Kendalls τ von r_e, von K_H und des Verlusts mit der Stufe.",
  "The loss itself follows the level at least as well, so that no Hessian is needed for it. Measured on the shifted training samples, of two kinds of shift; r_e settles where hardly any accuracy is left.":
    "Der Verlust selbst folgt der Stufe mindestens ebenso gut, so dass dafür keine Hesse-Matrix nötig ist. Gemessen auf den verschobenen Trainingsbeispielen, zwei Arten von Verschiebung; r_e pendelt sich ein, wo kaum noch Genauigkeit übrig ist.",
  "The Hessian of a classifier has a bulk near 0 and as many outliers as classes.":
    "Die Hesse-Matrix eines Klassifikators hat eine Masse nahe 0 und so viele Ausreißer wie Klassen.",
  "The largest relative gap among the first eigenvalues comes after the C-th, for 2 to 10 classes. In every row all three seeds stand on the number of its classes, so that each row shows one point.":
    "Die größte relative Lücke unter den ersten Eigenwerten kommt nach dem C-ten, für 2 bis 10 Klassen. In jeder Zeile stehen alle drei Seeds auf der Zahl ihrer Klassen, so dass jede Zeile einen Punkt zeigt.",
  "Blobs around orthonormal means with a fifth of the labels replaced: without label noise the loss goes to 0 and the gap vanishes, and with three classes it is not always there.":
    "Wolken um orthonormale Mittelwerte, ein Fünftel der Labels ersetzt: Ohne Rauschen der Labels geht der Verlust gegen 0 und die Lücke verschwindet, und bei drei Klassen ist sie nicht immer da.",
  "Leave the label noise out and train ten times as long: of 8 and 10 classes fewer eigenvalues then stand out than there are classes.":
    "Lass das Rauschen der Labels weg und trainiere zehnmal so lange: Bei 8 und 10 Klassen ragen dann weniger Eigenwerte heraus, als es Klassen gibt.",
};
