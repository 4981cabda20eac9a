import type { Table } from "../table";

export const findingsHessian: Table = {
  "Re-weighted rare classes end at saddle points, which sharpness-aware minimization with a large radius escapes.":
    "الفئات النادرة المرفوعة الوزن تنتهي عند نقاط سرج يفلت منها التصغير الواعي بالحدّة بنصف قطر كبير.",
  "|λ_min/λ_max| of the losses of the three rarest classes beside that of the three most frequent ones, and test accuracy on the rare ones.":
    "‏|λ_min/λ_max| لخسارات الفئات الثلاث الأندر بجانب ما للفئات الثلاث الأكثر، ودقة الاختبار على النادرة.",
  "Ten samples of the rarest digit against 200 of the most frequent one, repeated to the same weight, and 14,090 parameters. The ratio is smaller for rare classes here, SAM doubles it, as it takes off of λ_max above all, and accuracy on rare classes differs by two or three points either way.":
    "عشر عيّنات من أندر رقم مقابل 200 من أكثرها، مكرّرة حتى الوزن نفسه، و14,090 معاملًا. النسبة هنا أصغر للفئات النادرة، ويضاعفها SAM لأنه يخفض λ_max قبل كل شيء، وتختلف الدقة على الفئات النادرة بنقطتين أو ثلاث في الاتجاهين.",
  "The rank of a linear convolutional network’s Hessian grows as the square root of its number of parameters.":
    "رتبة مصفوفة هيسه لشبكة التفافية خطّية تنمو كجذر عدد معاملاتها.",
  "How many eigenvalues of the whole Hessian are larger than 10⁻⁵ of the largest, of two linear 3×3 convolutions with 4 to 8 channels in front of ten outputs.":
    "كم قيمة ذاتية لمصفوفة هيسه الكاملة تزيد على 10⁻⁵ من أكبرها، لالتفافين خطّيين 3×3 بعدد قنوات من 4 إلى 8 أمام عشرة مخارج.",
  "Digits of 6×6 pixels, two of the first’s by the mean of four. With fewer channels the rank is that of all parameters. The number of parameters grows with both channels and their square, so that the exponent is one of these sizes, and in one of three starts it is above that bound.":
    "أرقام من 6×6 بكسل، كل منها متوسط أربعة من الأصل. بقنوات أقل تساوي الرتبة عدد المعاملات كلها. وينمو عدد المعاملات مع القنوات ومع مربعها معًا، فالأُس خاص بهذه الأحجام، وفي واحدة من ثلاث بدايات يتجاوز ذلك الحد.",
  "Along a Hessian eigenvector the loss is a parabola with the eigenvalue as its curvature.":
    "على امتداد متجه ذاتي لمصفوفة هيسه تكون الخسارة قطعًا مكافئًا انحناؤه القيمة الذاتية.",
  "Parabolas fitted to 21 losses within 0.02 of the minimum have the first two eigenvalues as curvature, to 5 %. On the line λ stand those of tanh, to 0.4 %, and 2 to 4 % above it those of ReLU; fitted within ten times as far, curvature is a fourth too large for tanh and about half for ReLU.":
    "قطوع مكافئة لُوئمت على 21 خسارة ضمن 0.02 من النهاية الصغرى انحناؤها القيمتان الذاتيتان الأوليان، إلى 5 %. على الخط λ تقع قيم tanh، إلى 0.4 %، وفوقه بـ 2 إلى 4 % قيم ReLU؛ وبالملاءمة ضمن عشرة أضعاف المسافة يكبر الانحناء عن الصحيح بالربع مع tanh وبنحو النصف مع ReLU.",
  "Of the neighborhood only: at ten times the distance the loss rises faster, by more than those 5 %.":
    "في الجوار القريب فقط: على عشرة أضعاف المسافة ترتفع الخسارة أسرع، بأكثر من تلك الـ 5 %.",
  "Fit the parabolas within ten times as far, 0.2, as the last two bounds do.":
    "لائم القطوع ضمن عشرة أضعاف المسافة، 0.2، كما يفعل الحدّان الأخيران.",
  "The ratio of the Hessian’s extreme eigenvalues, measured on shifted data, follows the accuracy that is lost on them.":
    "نسبة القيمتين الذاتيتين الطرفيتين لمصفوفة هيسه، مقيسة على بيانات منزاحة، تتبع الدقة المفقودة عليها.",
  "r_e = |λ_min/λ_max| on samples with less and less contrast and with more and more noise, in order of level: Kendall’s τ of r_e, of K_H and of the loss with the level.":
    "r_e = |λ_min/λ_max| على عيّنات بتباين يقل وضوضاء تزيد، مرتبة بالمستوى: معامل كندال τ بين المستوى وكل من r_e وK_H والخسارة.",
  "The loss itself follows the level at least as well, so that no Hessian is needed for it. Measured on the shifted training samples, of two kinds of shift; r_e settles where hardly any accuracy is left.":
    "الخسارة نفسها تتبع المستوى بالجودة ذاتها على الأقل، فلا حاجة إلى مصفوفة هيسه لذلك. القياس على عيّنات تدريب منزاحة، بنوعين من الانزياح؛ وتستقر r_e حيث لا تكاد تبقى دقة.",
  "The Hessian of a classifier has a bulk near 0 and as many outliers as classes.":
    "لمصفوفة هيسه لمصنّفٍ كتلة قرب 0 وقيم شاذة بعدد الفئات.",
  "The largest relative gap among the first eigenvalues comes after the C-th, for 2 to 10 classes. In every row all three seeds stand on the number of its classes, so that each row shows one point.":
    "أكبر فجوة نسبية بين القيم الذاتية الأولى تأتي بعد القيمة رقم C، لعدد فئات من 2 إلى 10. في كل سطر تقف البذور الثلاث على عدد فئاتها، فيظهر في كل سطر نقطة واحدة.",
  "Blobs around orthonormal means with a fifth of the labels replaced: without label noise the loss goes to 0 and the gap vanishes, and with three classes it is not always there.":
    "سحب حول متوسطات متعامدة معيّرة مع استبدال خُمس الفئات: من دون ضوضاء الفئات تؤول الخسارة إلى 0 وتختفي الفجوة، ومع ثلاث فئات لا توجد دائمًا.",
  "Leave the label noise out and train ten times as long: of 8 and 10 classes fewer eigenvalues then stand out than there are classes.":
    "احذف ضوضاء الفئات ودرّب عشرة أضعاف المدة: عندئذ تبرز مع 8 و10 فئات قيم ذاتية أقل من عدد الفئات.",
};
