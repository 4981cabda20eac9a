import type { Table } from "../table";

export const findingsPage: Table = {
  "by seed: {0}": "حسب البذرة: {0}",
  "By seed: {0}": "حسب البذرة: {0}",
  "seed {0}: {1}": "البذرة {0}: {1}",
  " · axis by ratios": " · المحور بحسب النِّسب",
  " Does not hold.": " لا يتحقق.",
  "Opening the study…": "تُفتح الدراسة…",
  "Opening the card…": "تُفتح البطاقة…",
  "Opening the homework…": "يُفتح الواجب…",
  "The study": "الدراسة",
  "The card": "البطاقة",
  "The homework": "الواجب",
  "The changed study": "الدراسة المعدّلة",
  "{0} Reload the page to try again.": "{0} أعد تحميل الصفحة للمحاولة من جديد.",
  Findings: "النتائج",
  "A changed finding": "نتيجة معدّلة",
  "Seen to fail": "رؤيتها وهي تفشل",
  'There is no finding "{0}" that says what to change.':
    "لا توجد نتيجة باسم «{0}» تذكر ما يجب تغييره.",
  "The claim was: ": "كان الادّعاء: ",
  "Changed:": "المتغيّر:",
  "Loading results…": "تُحمَّل النتائج…",
  "The study has no number called “{0}”.": "ليس في الدراسة رقم اسمه «{0}».",
  "The class link speaks of “{0}”, and nothing here is called so.":
    "يذكر رابط الصف «{0}»، ولا شيء هنا بهذا الاسم.",
  'There is no finding "{0}".': "لا توجد نتيجة باسم «{0}».",
  "All findings": "كل النتائج",
  "Search findings": "ابحث في النتائج",
  "Search ( / )": "بحث ( / )",
  Verdict: "الحكم",
  "Mind:": "تنبيه:",
  "To see it fail:": "لترى الفشل:",
  "See it so changed": "شاهدها بهذا التغيير",
  "Run it again from a command line: {0} · ": "لإعادة التشغيل من سطر الأوامر: {0} · ",
  "results as JSON": "النتائج بصيغة JSON",
  "arXiv {0}": "arXiv {0}",
  "The picture": "الصورة",
  "The small terrains": "التضاريس الصغيرة",
  "Open in the lab": "افتح في المختبر",
  "All numbers": "كل الأرقام",
  homework: "الواجب المنزلي",
  "{0} findings": {
    zero: "{0} نتيجة",
    one: "نتيجة واحدة ({0})",
    two: "نتيجتان ({0})",
    few: "{0} نتائج",
    many: "{0} نتيجة",
    other: "{0} نتيجة",
  },
  "{0} of {1} findings": "{0} من {1} نتيجة",
  "No finding matches. Choose another filter or fewer words.":
    "لا نتيجة مطابقة. اختر مرشِّحًا آخر أو كلمات أقل.",
  "Loading what runs studies…": "يُحمَّل مشغّل الدراسات…",
  Lessons: "الدروس",
  "Homework: how a network is optimized": "واجب: كيف تُحسَّن الشبكة",
  "What courses ask their students to program, on one page: each figure is drawn from results that came with it, and can be computed again here, in seconds to a minute.":
    "ما تطلب المقررات من طلابها برمجته، في صفحة واحدة: كل شكل مرسوم من نتائج مرفقة به، ويمكن حسابه هنا من جديد في ثوانٍ إلى دقيقة.",
  "Look:": "انظر:",
  "Run it here": "شغّلها هنا",
  "What runs studies": "مشغّل الدراسات",
  "Run here": "التشغيل هنا",
  "No seed is done with every variation yet.": "لم تكتمل بعد أي بذرة بكل الأشكال.",
  "Here, so far": "هنا، حتى الآن",
  Here: "هنا",
  Stored: "المحفوظ",
  "All measures": "كل القياسات",
  measure: "القياس",
  "by seed": "حسب البذرة",
  "A study": "دراسة",
  "A study: {0}": "دراسة: {0}",
  "This link holds the study and no results: its {0} runs can be run here.":
    "يحمل هذا الرابط الدراسة بلا نتائج: يمكن تنفيذ تشغيلاتها ({0}) هنا.",
  "{0} of its {1} runs are in this link.": "{0} من تشغيلاتها ({1}) موجودة في هذا الرابط.",
  "What to look at": "ما يُنظر إليه",
  "Numbers and their bounds": "الأرقام وحدودها",
  "What to mind": "ما يُنتبه إليه",
  "Findings: which claims about loss landscapes hold":
    "النتائج: أي الادّعاءات عن تضاريس الخسارة يصحّ",
  "share of the way": "حصة الطريق",
  "How a training moves": "كيف يتحرّك التدريب",
  "Train the same network eight times. Keep the weights on the way, find the two principal components of all of them, and draw the eight paths: of all weights, and of those of the first layer.":
    "درّب الشبكة نفسها ثماني مرات. احتفظ بالأوزان في الطريق، وأوجد المركّبتين الرئيسيتين لها كلها، وارسم المسارات الثمانية: مسارات كل الأوزان، ومسارات أوزان الطبقة الأولى.",
  "Trainings start far apart and end far apart: eight solutions, not one. Read from the axes how much of the movement two directions hold.":
    "تبدأ التدريبات متباعدة وتنتهي متباعدة: ثمانية حلول لا حلّ واحد. اقرأ من المحورين كم من الحركة يحمله اتجاهان.",
  "The gradient on the way": "التدرّج في الطريق",
  "Draw the norm of the gradient along the training, for three seeds.":
    "ارسم معيار التدرّج على امتداد التدريب، لثلاث بذور.",
  "Does it fall at every step, and in every run? Adam’s steps do not shrink with the gradient: what does that do late in a training?":
    "هل يهبط في كل خطوة وفي كل تشغيل؟ خطوات Adam لا تتقلّص مع التدرّج: فماذا يفعل ذلك في أواخر التدريب؟",
  "Where the gradient is nearly zero": "حيث يكاد التدرّج ينعدم",
  "Train a hundred times until little changes any more. At each end, compute the whole Hessian and its minimal ratio, the share of its eigenvalues that are positive, and draw it against the loss.":
    "درّب مئة مرة حتى لا يكاد شيء يتغيّر. احسب عند كل نهاية مصفوفة هيسه كاملة ونسبتها الدنيا، أي حصة القيم الذاتية الموجبة، وارسمها مقابل الخسارة.",
  "A minimum has only positive eigenvalues. How far from that are these ends, and are those with less loss nearer to it? Eigenvalues below a millionth of the largest count as zero: rounding decides their sign.":
    "للنهاية الصغرى قيم ذاتية موجبة فقط. كم تبعد هذه النهايات عن ذلك، وهل الأقل خسارةً أقرب إليه؟ تُعدّ القيم الذاتية الأصغر من جزء من مليون من أكبرها صفرًا: فالتقريب هو ما يقرّر إشارتها.",
  "The error surface": "سطح الخطأ",
  "Draw the loss around the end of a training, over the plane of its two principal components and over a random one.":
    "ارسم الخسارة حول نهاية تدريب، على مستوى مركّبتيه الرئيسيتين وعلى مستوى عشوائي.",
  "One network, two planes, one scale. In which of them did the training move, and what would the other have you believe?":
    "شبكة واحدة ومستويان ومقياس واحد. في أيهما تحرّك التدريب، وماذا كان الآخر ليوهمك به؟",
  "Between small and large batches": "بين الدفعات الصغيرة والكبيرة",
  "Train with batches of 16 and of 1,000 from the same initial weights. Draw loss and accuracy on the straight line from one end (0) to the other (1), and as far beyond both.":
    "درّب بدفعات من 16 ومن 1,000 انطلاقًا من الأوزان الابتدائية نفسها. ارسم الخسارة والدقة على الخط المستقيم من طرف (0) إلى الآخر (1)، وبالمسافة نفسها وراء كليهما.",
  "Which end lies in the wider valley? Does the test loss have its lowest point where the training loss has it?":
    "أي الطرفين يقع في الوادي الأوسع؟ وهل أدنى نقطة لخسارة الاختبار حيث أدنى نقطة لخسارة التدريب؟",
  Card: "بطاقة",
  Chart: "رسم بياني",
  "Opening the losses…": "تُفتح الخسارات…",
  "The losses": "الخسارات",
  "Published claims about loss landscapes, each run again on small networks over at least three seeds. A dot is a seed; shaded is what the claim asks for. What does not reproduce here is said to, and may yet hold at the paper’s scale. What courses set as {0} is run on a page of its own, and {1} are seen side by side on another.":
    "ادّعاءات منشورة عن تضاريس الخسارة، أُعيد اختبار كل منها على شبكات صغيرة وبثلاث بذور على الأقل. كل نقطة بذرة؛ والمظلّل هو ما يتطلّبه الادّعاء. وما لا يتكرّر هنا يُذكر صراحةً، وقد يصحّ مع ذلك بحجم البحث الأصلي. أما ما تعطيه المقررات ضمن {0} فيُشغَّل في صفحة خاصة به، وتُرى {1} جنبًا إلى جنب في صفحة أخرى.",
  losses: "الخسارات",
  "At a margin of {0}: loss {1}, derivative {2}": "عند هامش {0}: الخسارة {1}، المشتقة {2}",
  "What the curves are drawn of": "ممّ تُرسم المنحنيات",
  "Other logits": "اللوغيتات الأخرى",
  "on one scale": "بمقياس واحد",
  "each on its own": "كلٌّ بمقياسه",
  Losses: "الخسارات",
  "What a loss asks of one sample, and what it makes of a landscape. The margin is how far the logit of the right class is above the others, which are all alike: left of 0 the answer is wrong. The derivative is what pulls at it. Lines that leave a frame go on beyond it.":
    "ما تطلبه الخسارة من عيّنة واحدة، وما تصنعه بالتضاريس. الهامش هو مقدار علو لوغيت الفئة الصحيحة على الأخرى، وهي كلها متساوية: يسار 0 تكون الإجابة خاطئة. والمشتقة هي ما يشدّه. والخطوط التي تغادر إطارًا تستمر وراءه.",
  "Below each curve: one network, 144-64-64-10, as cross-entropy trained it on drawn digits for 800 steps, in one plane of two random directions. Weights and plane are the same everywhere; only the loss differs. Losses are different quantities, so none is better for being lower: on one scale, see how high and steep they rise, and each on its own, their shapes.":
    "تحت كل منحنى: شبكة واحدة، ⁦144-64-64-10⁩، كما درّبتها الإنتروبيا المتقاطعة على أرقام مرسومة 800 خطوة، في مستوى واحد من اتجاهين عشوائيين. الأوزان والمستوى نفسها في كل مكان؛ ولا تختلف إلا الخسارة. والخسارات مقادير مختلفة، فلا تفضل إحداها لأنها أدنى: بمقياس واحد انظر كم ترتفع وبأي انحدار، وكلٌّ بمقياسها انظر شكلها.",
};
