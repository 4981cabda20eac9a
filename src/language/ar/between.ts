import type { Table } from "../table";

export const between: Table = {
  "Compare with another solution": "قارن بحلّ آخر",
  "Another seed": "بذرة أخرى",
  "Trains the same network from other weights with other batches, and measures what lies between":
    "يدرّب الشبكة نفسها من أوزان أخرى بدفعات أخرى، ويقيس ما يقع بينهما",
  "Other batches": "دفعات أخرى",
  "The same training up to this step, and other batches from there on":
    "التدريب نفسه حتى هذه الخطوة، ثم دفعات أخرى من بعدها",
  "from step ": "من الخطوة ",
  "must be a whole number up to {0}": "يجب أن يكون عددًا صحيحًا لا يتجاوز {0}",
  Network: "الشبكة",
  correct: "الصحيح",
  "Means of solutions": "متوسطات الحلول",
  "Weights from a file": "أوزان من ملف",
  "Weights of the same network, from a snapshot or as another program saved them":
    "أوزان الشبكة نفسها، من لقطة أو كما حفظها برنامج آخر",
  "File of weights to compare with": "ملف أوزان للمقارنة",
  "Kept run to compare with": "تشغيل محفوظ للمقارنة",
  "A kept run…": "تشغيل محفوظ…",
  "Weights: {0}": "الأوزان: {0}",
  "The file does not tell how it is to be read: {0} ways fit this network.":
    "لا يبيّن الملف كيف يُقرأ: {0} قراءات تلائم هذه الشبكة.",
  "Read with": "القراءة باستخدام",
  Compare: "قارن",
  "One field otherwise": "حقل واحد مختلف",
  "The same training from the same initial weights, with this field otherwise":
    "التدريب نفسه من الأوزان الابتدائية نفسها، مع اختلاف هذا الحقل",
  Field: "الحقل",
  Value: "القيمة",
  "Layers that go": "الطبقات التي تنتقل",
  all: "الكل",
  "All but one": "الكل عدا واحدة",
  "One alone": "واحدة وحدها",
  "towards its matched units": "نحو وحداتها المطابَقة",
  "Logarithmic loss axis between solutions": "محور خسارة لوغاريتمي بين الحلول",
  Samples: "العيّنات",
  "Between solutions": "بين الحلول",
  "Match units by": "مطابقة الوحدات حسب",
  Curve: "المنحنى",
  "Repair means and deviations on the matched line (REPAIR)":
    "أصلح المتوسطات والانحرافات على الخط المطابَق (REPAIR)",
  "Interpolate each {0} alone, and all but it": "استوفِ كل {0} وحدها، والكل عداها",
  "Go through networks of half the units (dropout stability)":
    "مرّ عبر شبكات بنصف الوحدات (استقرار الإسقاط)",
  Nothing: "لا شيء",
  Weights: "الأوزان",
  Activations: "التنشيطات",
  Bézier: "بيزييه",
  "Two lines": "خطّان",
  "None. After a training, {0} among the numbers adds one.":
    "لا أحد. بعد التدريب تضيف {0} بين الأرقام شريكًا.",
  "Remove {0}": "أزل {0}",
  "Terrain through {0}": "تضاريس عبر {0}",
  t: "t",
  "Loss between solutions": "الخسارة بين الحلول",
  "Stochastic weight average": "المتوسط العشوائي للأوزان (SWA)",
  "Soup of all": "حساء من الكل",
  "Soup after matching": "حساء بعد المطابقة",
  "Greedy soup": "حساء جشع",
  Ensemble: "مجموعة شبكات",
  "This run": "هذا التشغيل",
  "the mean of both weights": "متوسط الوزنين",
  Barrier: "الحاجز",
  "Barrier after matching": "الحاجز بعد المطابقة",
  "Barrier on the curve": "الحاجز على المنحنى",
  "Barrier through halves": "الحاجز عبر الأنصاف",
  "Loss in the middle": "الخسارة في المنتصف",
  "of the mean of both weights": "عند متوسط الوزنين",
  Distance: "المسافة",
  "Singular vectors in common": "المتجهات المفردة المشتركة",
  "mean over kernels of |uᵀu′|·|vᵀv′| of the five leading pairs":
    "المتوسط على النوى لـ |uᵀu′|·|vᵀv′| للأزواج الخمسة الأولى",
  Disagreement: "الاختلاف",
  "Single layers": "طبقات منفردة",
  "L(half of this layer) − ½(L(0) + L(1)), of training samples":
    "L(نصف هذه الطبقة) − ½(L(0) + L(1))، على عيّنات التدريب",
  "Train first: there is nothing to compare with.": "درّب أولًا: لا شيء يُقارَن به.",
  "cannot be otherwise": "لا يمكن أن يختلف",
  "must be one value": "يجب أن يكون قيمة واحدة",
  "is what the run itself has": "هو ما في التشغيل نفسه",
  "The line": "الخط",
  "The way to it alone, on the stage: Slice turns and moves it, and its loss follows live":
    "الطريق إليه وحده على المنصّة: تديره «شرِّح» وتحرّكه وتتبعه خسارته فورًا",
  "Line × random": "الخط × عشوائي",
  "The way to it, and a random filter-normalized direction made orthogonal to it beside it":
    "الطريق إليه، وبجانبه اتجاه عشوائي مطبَّع بالمرشّحات ومجعول متعامدًا معه",
  "Before and after matching": "قبل المطابقة وبعدها",
  "The plane through the run, the other solution, and the same with its units matched, on one scale":
    "المستوى المارّ بالتشغيل وبالحلّ الآخر وبه نفسه بعد مطابقة وحداته، بمقياس واحد",
  "Plane of the curve": "مستوى المنحنى",
  "The plane that contains both ends, the straight way and the curve":
    "المستوى الذي يحوي الطرفين والطريق المستقيم والمنحنى",
  "The plane through three solutions": "المستوى المارّ بثلاثة حلول",
  "Wait for the run to end.": "انتظر حتى ينتهي التشغيل.",
  "Train first: this landscape came without its weights.":
    "درّب أولًا: جاءت هذه التضاريس بلا أوزانها.",
  "Leave the slice first.": "غادر الشريحة أولًا.",
  "Another run is on the stage by now: choose the weights again.":
    "على المنصّة الآن تشغيل آخر: اختر الأوزان من جديد.",
  "The recipe has changed: run it first.": "تغيّرت الوصفة: شغّلها أولًا.",
  "Sample the whole surface first.": "خذ عيّنات السطح كله أولًا.",
  "These weights come from files: how they were trained is not known, so no partner can be trained beside them, and other weights can be compared.":
    "جاءت هذه الأوزان من ملفات: لا يُعرف كيف دُرِّبت، فلا يمكن تدريب شريك بجانبها، لكن تمكن مقارنتها بأوزان أخرى.",
  "the mean of the run’s last {0} checkpoints, over a quarter of its steps":
    "متوسط آخر {0} من نقاط حفظ التشغيل، على ربع خطواته",
  "the mean of all {0} solutions’ weights": "متوسط أوزان كل الحلول ({0})",
  "the same of {0}, with units in the run’s order": "مثله من {0}، والوحدات بترتيب التشغيل",
  "the best of them, and each that does not raise the training loss of the mean: {0} of {1}":
    "أفضلها، وكل ما لا يرفع خسارة التدريب للمتوسط: {0} من {1}",
  "the mean prediction of all {0}": "متوسط تنبّؤات الكل ({0})",
  "Middle to {0}": "المنتصف إلى {0}",
  "max L(t) − [(1 − t)L(0) + t·L(1)], over {0} points":
    "max L(t) − [(1 − t)L(0) + t·L(1)]، على {0} نقطة",
  "ensemble of both {0}": "مجموعة الاثنين {0}",
  "after matching {0}": "بعد المطابقة {0}",
  "before matching {0}": "قبل المطابقة {0}",
  "of {0} samples in different classes": "من العيّنات ({0}) في أصناف مختلفة",
  "linear, of what the last layers read on {0} samples, 512 at most":
    "خطّي، لما تقرؤه الطبقات الأخيرة على عيّنات ({0})، 512 على الأكثر",
  "its own barrier {0}; all layers but it {1}": "حاجزها الخاص {0}؛ كل الطبقات سواها {1}",
  "{0} above the ends’ mean": "{0} فوق متوسط الطرفين",
  "at t {0}; {1}": "عند t {0}؛ {1}",
  "all but {0}": "الكل سوى {0}",
  "{0} holds weights of another network ({1}); this one has {2}.":
    "في {0} أوزان شبكة أخرى ({1})؛ ولهذه {2}.",
};
