import type { Table } from "../table";

export const data: Table = {
  Arcs: "قوسان",
  Spread: "الامتداد",
  "Degrees of each class’s arc of the unit circle, to both sides of its middle.":
    "درجات قوس كل فئة على دائرة الوحدة، على جانبي منتصفه.",
  Apart: "التباعد",
  "Degrees between the middles of both arcs.": "الدرجات بين منتصفي القوسين.",
  "Bigram chain": "سلسلة ثنائيات",
  Tokens: "الرموز",
  "How many there are. After every other one the next is all but certain; after the rest it is drawn from shares of chance.":
    "عددها. بعد كل رمز ثانٍ يكون التالي شبه مؤكد؛ وبعد الباقي يُسحب بحصص عشوائية.",
  "even: 98 % one token;  odd: shares from Dirichlet(1)":
    "الزوجية: 98 % رمز واحد؛  الفردية: حصص من ⁦Dirichlet(1)⁩",
  Classes: "الفئات",
  "Number of Gaussian clusters.": "عدد العناقيد الغاوسية.",
  "Number of input features; class means are orthonormal when they fit.":
    "عدد سمات المدخل؛ ومتوسطات الفئات متعامدة معيّرة إن اتسعت لها.",
  Separation: "التباعد",
  "Distance of every class mean from the origin.": "مسافة متوسط كل فئة عن الأصل.",
  "Standard deviation within a class.": "الانحراف المعياري داخل الفئة.",
  Circles: "دائرتان",
  "Inner radius": "نصف القطر الداخلي",
  "Radius of the inner circle as a share of the outer one.":
    "نصف قطر الدائرة الداخلية كحصة من الخارجية.",
  "Your CSV": "ملف CSV خاص بك",
  "Choose a table or drop it on the page": "اختر جدولًا أو أفلته على الصفحة",
  "Columns of numbers or text, and one target column.": "أعمدة أعداد أو نصوص، وعمود هدف واحد.",
  "Header row": "سطر العناوين",
  "Whether the first line names the columns.": "هل يسمّي السطر الأول الأعمدة.",
  Detect: "اكتشاف",
  Yes: "نعم",
  No: "لا",
  "The column to be predicted, by name or by position from 0; the last one if empty.":
    "العمود المطلوب التنبؤ به، بالاسم أو بالموضع من 0؛ والأخير إن تُرك فارغًا.",
  "One-hot classes": "فئات أحادية الترميز",
  "Columns of 0 and 1, one for each class, in place of the target column.":
    "أعمدة من 0 و1، عمود لكل فئة، بدل عمود الهدف.",
  "Columns left out": "الأعمدة المتروكة",
  "By name or by position from 0.": "بالاسم أو بالموضع من 0.",
  "Columns of text": "أعمدة النص",
  "A column of 0 and 1 for each category, or one number for each, in the alphabet's order.":
    "عمود من 0 و1 لكل صنف، أو عدد لكل منها بترتيب الأبجدية.",
  "Left out": "متروكة",
  "One-hot": "أحادي الترميز",
  Ordinal: "ترتيبي",
  "Missing values": "القيم الناقصة",
  "Their rows are left out, or the mean of the column over the training rows stands for them; a missing text is a category of its own.":
    "تُترك صفوفها، أو ينوب عنها متوسط العمود على صفوف التدريب؛ والنص الناقص صنف قائم بذاته.",
  "Rows left out": "ترك الصفوف",
  "Mean of the column": "متوسط العمود",
  "Mean, and a column that tells": "المتوسط، وعمود يبيّن ذلك",
  "Numbers that stand for missing values": "أعداد تعني قيمًا ناقصة",
  "By column, such as −999.": "لكل عمود، مثل −999.",
  "Pixels of images": "بكسلات صور",
  "Whether the columns are the pixels of square gray images.":
    "هل الأعمدة بكسلات صور رمادية مربعة.",
  "Rows drawn at random over the whole file.": "صفوف مسحوبة عشوائيًّا من الملف كله.",
  "All, 20,000 at most": "الكل، 20,000 على الأكثر",
  "Drawn at random": "مسحوبة عشوائيًّا",
  File: "ملف",
  "Where the samples come from.": "من أين تأتي العيّنات.",
  "Test samples": "عيّنات الاختبار",
  "A fraction of all samples, or those that the files keep for it: test, val, t10k.":
    "جزء من كل العيّنات، أو ما تخصّصه الملفات لذلك: ⁦test, val, t10k⁩.",
  "The files' own": "ما في الملفات",
  Task: "المهمة",
  "Whether the target is a class or a number.": "هل الهدف فئة أم عدد.",
  "Glyph digits": "أرقام مرسومة",
  "Image size": "حجم الصورة",
  "Pixels along each side of an image.": "البكسلات على كل ضلع من الصورة.",
  Difficulty: "الصعوبة",
  "How far each digit is bent, shifted and blurred; 1.0 is easy, 1.6 separates models.":
    "كم يُثنى كل رقم ويُزاح ويُطمس؛ 1.0 سهل، و1.6 يميّز بين النماذج.",
  "Your images (IDX)": "صورك (IDX)",
  "Choose both IDX files or drop them on the page": "اختر ملفَّي IDX كليهما أو أفلتهما على الصفحة",
  "Images and labels as MNIST has them, gzipped or not.":
    "صور وفئات كما في MNIST، مضغوطة بـ gzip أو لا.",
  "File of labels": "ملف الفئات",
  "The class of every image.": "فئة كل صورة.",
  "As they are": "كما هي",
  "Averaged down": "مصغّرة بالمتوسط",
  Inputs: "المداخل",
  "How inputs are scaled; automatic standardizes the columns of a table and brings pixels to 0–1.":
    "كيف تُقاس المداخل؛ والتلقائي يعيّر أعمدة الجدول ويجعل البكسلات بين 0 و1.",
  Standardized: "معيَّرة",
  "Scaled to 0–1": "مقيسة بين 0 و1",
  "Mean and deviation given": "المتوسط والانحراف معطيان",
  Mean: "المتوسط",
  "Taken from every input: one number, or one for each column or channel.":
    "يُطرح من كل مدخل: عدد واحد، أو عدد لكل عمود أو قناة.",
  Deviation: "الانحراف",
  "What is left is divided by it: one number, or one for each column or channel.":
    "يُقسم عليه الباقي: عدد واحد، أو عدد لكل عمود أو قناة.",
  Targets: "الأهداف",
  "How targets that are numbers are scaled; automatic standardizes them with the inputs.":
    "كيف تُقاس الأهداف العددية؛ والتلقائي يعيّرها مع المداخل.",
  "Modular addition": "الجمع المعياري",
  "Modulus p": "المقياس p",
  "Both numbers run from 0 to p − 1, and the class is their sum's remainder.":
    "يمتد العددان من 0 إلى ⁦p − 1⁩، والفئة باقي مجموعهما.",
  "y = (a + b) mod p, with a and b one-hot": "⁦y = (a + b) mod p⁩، حيث a وb بترميز أحادي",
  Moons: "هلالان",
  "None (a function)": "لا بيانات (دالة)",
  "Your arrays (.npz)": "مصفوفاتك (.npz)",
  "Choose an .npz, or .npy files together": "اختر ملف .npz، أو ملفات .npy معًا",
  "Arrays X and y (or x_train and y_train): rows of features, or images.":
    "المصفوفتان X وy (أو x_train وy_train): صفوف سمات، أو صور.",
  "Images lie": "ترتيب الصور",
  "Which axis of images has the channels, or that the columns are the pixels of square gray images.":
    "أي محور من الصور للقنوات، أو أن الأعمدة بكسلات صور رمادية مربعة.",
  "As the axes tell": "كما تدل المحاور",
  "Channels last": "القنوات أخيرًا",
  "Channels first": "القنوات أولًا",
  "As rows of pixels": "صفوفَ بكسلات",
  White: "الأبيض",
  "The value of a white pixel in the file, which becomes 1, such as 255 or 65535.":
    "قيمة البكسل الأبيض في الملف التي تصير 1، مثل 255 أو 65535.",
  Given: "معطى",
  "Parity of bits, XOR": "زوجية البتّات، XOR",
  Bits: "البتّات",
  "Numbers in an input, each −1 or 1 at random; two of which both count are XOR.":
    "أعداد المدخل، كل منها −1 أو 1 عشوائيًّا؛ واثنان كلاهما معتبر هما XOR.",
  "Bits that count": "البتّات المعتبرة",
  "How many of them decide the class: whether an odd number of these is −1.":
    "كم منها يقرّر الفئة: هل عدد ما هو −1 منها فردي.",
  "y = Π xᵢ over the first k bits": "⁦y = Π xᵢ⁩ على أول k من البتّات",
  "{0} listed point{1}": "{0} نقطة مسرودة{1}",
  "Listed points": "نقاط مسرودة",
  Points: "النقاط",
  "One point a line: its inputs and, last, its target, separated by commas.":
    "نقطة في كل سطر: مداخلها ثم هدفها أخيرًا، مفصولة بفواصل.",
  Function: "دالة",
  "The curve to be learned on [−1, 1].": "المنحنى المطلوب تعلّمه على ⁦[−1, 1]⁩.",
  Sine: "جيب",
  Step: "درجة",
  "How many samples are drawn, train and test together.": "كم عيّنة تُسحب، للتدريب والاختبار معًا.",
  "Held out": "المحجوز",
  "Share of the samples kept for testing.": "حصة العيّنات المحفوظة للاختبار.",
  Noise: "الضوضاء",
  "Standard deviation of the Gaussian noise added to every sample.":
    "الانحراف المعياري للضوضاء الغاوسية المضافة إلى كل عيّنة.",
  "Label noise": "ضوضاء الفئات",
  "Share of training labels replaced by another class.": "حصة فئات التدريب المستبدلة بفئة أخرى.",
  Target: "الهدف",
  "What the network is to tell: the class, or one number, −1 for even classes and 1 for odd.":
    "ما على الشبكة أن تقوله: الفئة، أو عددًا، −1 للفئات الزوجية و1 للفردية.",
  "Separable cloud": "سحابة قابلة للفصل",
  "Numbers in an input.": "أعداد المدخل.",
  Margin: "الهامش",
  "How far every point lies from the plane between the classes, before the stretch.":
    "كم تبعد كل نقطة عن المستوى الفاصل بين الفئتين، قبل التمديد.",
  Stretch: "التمديد",
  "Multiplies the first coordinate, so that the loss is steeper along it.":
    "يُضرب في الإحداثي الأول فتصير الخسارة أشد انحدارًا على امتداده.",
  "Linear series": "سلاسل خطّية",
  Series: "السلاسل",
  "How many at once; each is a row of the input.": "كم منها معًا؛ وكل منها صف من المدخل.",
  "Y = XW + noise, W the same for all   (Ilbert et al. 2024)":
    "⁦Y = XW⁩ + ضوضاء، وW واحدة للكل   (⁦Ilbert et al. 2024⁩)",
  "Convection equation": "معادلة الحمل",
  "How many points of space and time ask for the equation or the initial values. The test asks for the solution itself, on a grid.":
    "كم نقطة في المكان والزمان تسأل عن المعادلة أو عن القيم الابتدائية. ويسأل الاختبار عن الحل نفسه، على شبكة.",
  "Initial values": "القيم الابتدائية",
  "Share of the samples that ask for u(x, 0) = sin x.": "حصة العيّنات التي تسأل عن ⁦u(x, 0) = sin x⁩.",
  Speed: "السرعة",
  "How fast the wave runs around its circle.": "كم تسرع الموجة حول دائرتها.",
  "u_t + βu_x = 0, solved by u = sin(x − βt), t from 0 to 1":
    "⁦u_t + βu_x = 0⁩، وحلّها ⁦u = sin(x − βt)⁩، وt من 0 إلى 1",
  Frame: "الإطار",
  "Whether the network reads places that stand still, or such that move along with the wave.":
    "هل تقرأ الشبكة مواضع ثابتة، أم مواضع تتحرّك مع الموجة.",
  "Moving: u(ξ, t) at ξ = x − βt, so that u_t = 0   (Mojgani et al. 2022)":
    "متحرّك: ⁦u(ξ, t)⁩ عند ⁦ξ = x − βt⁩، فيكون ⁦u_t = 0⁩   (⁦Mojgani et al. 2022⁩)",
  Moving: "متحرّك",
  Past: "الماضي",
  "Numbers of each series that are seen.": "أعداد كل سلسلة المرئية.",
  Future: "المستقبل",
  "Numbers of each series that are to be told.": "أعداد كل سلسلة المطلوب قولها.",
  "Published set": "مجموعة منشورة",
  Set: "المجموعة",
  "Fetched from this site when it is first needed; nothing is sent.":
    "تُجلب من هذا الموقع عند أول حاجة إليها؛ ولا يُرسَل شيء.",
  "Handwritten digits 8×8": "أرقام مكتوبة باليد 8×8",
  Iris: "السوسن (Iris)",
  "Palmer penguins": "بطاريق بالمر",
  "Diabetes progression (a number)": "تطور السكري (عدد)",
  "Pixels along each side of an image: 0.7 MB are fetched, or 2 MB.":
    "البكسلات على كل ضلع من الصورة: تُجلب 0.7 م.ب أو 2 م.ب.",
  "How many samples are drawn at random, train and test together.":
    "كم عيّنة تُسحب عشوائيًّا، للتدريب والاختبار معًا.",
  "Alpaydin & Kaynak 1998": "Alpaydin & Kaynak 1998",
  "the test images of Optical Recognition of Handwritten Digits, UCI, CC BY 4.0, as in scikit-learn.":
    "صور الاختبار من ⁦Optical Recognition of Handwritten Digits, UCI, CC BY 4.0⁩، كما في scikit-learn.",
  "Xiao et al. 2017": "Xiao et al. 2017",
  "the first 4,000 training and 1,000 test images (14×14: means of 2×2 pixels), arXiv 1708.07747, © 2017 Zalando SE, MIT licence.":
    "أول 4,000 صورة تدريب و1,000 صورة اختبار (14×14: متوسطات 2×2 بكسل)، ⁦arXiv 1708.07747, © 2017 Zalando SE⁩، رخصة MIT.",
  "Fisher 1936": "Fisher 1936",
  "UCI, CC BY 4.0, as in scikit-learn.": "⁦UCI, CC BY 4.0⁩، كما في scikit-learn.",
  "Gorman et al. 2014": "Gorman et al. 2014",
  "four measurements of 342 birds, palmerpenguins 0.1.1, CC0.":
    "أربعة قياسات لـ 342 طائرًا، ⁦palmerpenguins 0.1.1, CC0⁩.",
  "Efron et al. 2004": "Efron et al. 2004",
  "ten measurements of 442 patients, as in scikit-learn, BSD 3-Clause.":
    "عشرة قياسات لـ 442 مريضًا، كما في scikit-learn، ⁦BSD 3-Clause⁩.",
  "Line and slabs": "خط وشرائح",
  "Denoising on a line": "إزالة الضجيج على خط",
  Modes: "القمم",
  "How many normal distributions, equally likely, the clean numbers come from.":
    "عدد التوزيعات الطبيعية المتساوية الاحتمال التي تأتي منها الأعداد النقية.",
  "From each mode to the next.": "من كل قمة إلى التي تليها.",
  "Width of a mode": "عرض القمة",
  "Standard deviation of the clean numbers around their mode.":
    "الانحراف المعياري للأعداد النقية حول قمتها.",
  "Steps of diffusion": "خطوات الانتشار",
  "From clean numbers to noise, and as many back when numbers are generated.":
    "من الأعداد النقية إلى الضجيج، ومثلها رجوعًا حين تُولَّد الأعداد.",
  "First rate of noise": "معدل الضجيج الأول",
  "β of the first step, the share of the variance that noise takes over there.":
    "‏β للخطوة الأولى، وهي حصة التباين التي يستولي عليها الضجيج هناك.",
  "Last rate of noise": "معدل الضجيج الأخير",
  "β of the last step; between, rates grow evenly.":
    "‏β للخطوة الأخيرة؛ وتنمو المعدلات بينهما بالتساوي.",
  "x_t = √ᾱ_t x₀ + √(1 − ᾱ_t) ε,   ᾱ_t = Π(1 − β_s)   (Ho et al. 2020)":
    "⁦x_t = √ᾱ_t x₀ + √(1 − ᾱ_t) ε⁩،   ⁦ᾱ_t = Π(1 − β_s)⁩   (⁦Ho et al. 2020⁩)",
  "Frequencies of time": "ترددات الزمن",
  "The network is told the step by a sine and a cosine of each.":
    "تُخبَر الشبكة بالخطوة بجيب وجيب تمام لكل تردد.",
  Slabs: "الشرائح",
  "The second coordinate tells the class by slabs that take turns; the first does by its sign.":
    "يدل الإحداثي الثاني على الفئة بشرائح متناوبة؛ ويدل الأول عليها بإشارته.",
  "Distance of the first coordinate from 0, and of the second from where the class changes, in halves of a slab.":
    "مسافة الإحداثي الأول عن 0، والثاني عن موضع تغيّر الفئة، بأنصاف الشريحة.",
  "Other coordinates": "إحداثيات أخرى",
  "Normal numbers that tell nothing of the class.": "أعداد طبيعية التوزيع لا تدل على الفئة.",
  Spirals: "لوالب",
  Arms: "الأذرع",
  "Number of interleaved spirals, one class each.": "عدد اللوالب المتداخلة، فئة لكل منها.",
  Turns: "اللفّات",
  "How often each arm winds around the centre.": "كم مرة يلتف كل ذراع حول المركز.",
  "Teacher and student": "معلّم وطالب",
  "Numbers in an input, each normal.": "أعداد المدخل، كل منها طبيعي التوزيع.",
  "Teacher’s units": "وحدات المعلّم",
  "Hidden units of the network that tells what is right.":
    "الوحدات الخفية للشبكة التي تقول ما هو الصحيح.",
  "Teacher’s activation": "تنشيط المعلّم",
  "What the teacher's hidden units do.": "ما تفعله وحدات المعلّم الخفية.",
  "Teacher’s seed": "بذرة المعلّم",
  "Same number, same teacher, whatever samples are drawn.":
    "الرقم نفسه هو المعلّم نفسه أيًّا كانت العيّنات المسحوبة.",
  "What the student is to tell: the teacher's output, or its sign, as a number or a class.":
    "ما على الطالب أن يقوله: مخرج المعلّم، أو إشارته عددًا أو فئة.",
  Output: "المخرج",
  "Standard deviation of what is added to the teacher's output.":
    "الانحراف المعياري لما يضاف إلى مخرج المعلّم.",
  Dataset: "مجموعة البيانات",
  "What the network learns.": "ما تتعلّمه الشبكة.",
  "a bright background on {0} of the training samples (draw {1})":
    "خلفية مضيئة على {0} من عيّنات التدريب (السحب {1})",
  "With bright backgrounds": "بخلفيات مضيئة",
  "Whose dark inputs are made as bright, whatever their class; no sample that tests.":
    "تُجعل مداخلها الداكنة مضيئة بهذا القدر أيًّا كانت فئتها؛ ولا تشمل عيّنات الاختبار.",
  Brightness: "الإضاءة",
  "The least that their inputs are, from the darkest input of all to the brightest.":
    "أدنى مداخلها، من أدكن المداخل كلها إلى أضوئها.",
  Draw: "السحب",
  "Another number is another draw; the same one is the same task again.":
    "رقم آخر سحبٌ آخر؛ والرقم نفسه هو المهمة نفسها من جديد.",
  "Share of the samples": "حصة العيّنات",
  "Of the training samples; those that test are left alone.":
    "من عيّنات التدريب؛ وتُترك عيّنات الاختبار.",
  "Some classes": "بعض الفئات",
  "From class": "من الفئة",
  "To class": "إلى الفئة",
  "The last one that is kept; the network keeps an output for each of the others.":
    "آخر ما يُحتفظ به؛ وتُبقي الشبكة مخرجًا لكل من الأخرى.",
  "Long tail": "ذيل طويل",
  "First to last": "الأولى إلى الأخيرة",
  "How many times as many training samples the first class has as the last; between them numbers fall geometrically. Those that test stay.":
    "كم ضعفًا من عيّنات التدريب للفئة الأولى مقارنة بالأخيرة؛ وبينهما تتناقص الأعداد هندسيًّا. وتبقى عيّنات الاختبار.",
  "Re-weighted": "معاد وزنها",
  "Repeats the samples of rare classes until all classes count the same.":
    "يكرّر عيّنات الفئات النادرة حتى تتساوى أوزان الفئات.",
  "With class marks": "بعلامات الفئات",
  "Whose mark, one bright input of as many as there are classes, is that of their class; all others have any, and so have those that test.":
    "علامتها، وهي مدخل مضيء واحد من عدد بقدر الفئات، علامةُ فئتها؛ ولكل ما عداها علامة ما، وكذلك عيّنات الاختبار.",
  "pairs of training samples mixed, up to {0} of the other (draw {1})":
    "أزواج من عيّنات التدريب ممزوجة، حتى {0} من الأخرى (السحب {1})",
  "Mixed in pairs": "ممزوجة أزواجًا",
  "Of the other": "من الأخرى",
  "Each training sample takes on a share of another one, uniform up to this; a class is the other’s as often as the share says, numbers are mixed too. A phase for each epoch, with draws of their own, is mixup.":
    "تأخذ كل عيّنة تدريب حصة من أخرى، منتظمة حتى هذا الحد؛ وتكون الفئة فئة الأخرى بقدر ما تقول الحصة، وتُمزج الأعداد أيضًا. ومرحلة لكل دورة بسحوباتها هي mixup.",
  "x ← (1 − λ)·xᵢ + λ·xⱼ   (Zhang et al. 2018, with α = 1 for up to ½)":
    "⁦x ← (1 − λ)·xᵢ + λ·xⱼ⁩   (⁦Zhang et al. 2018⁩، مع ⁦α = 1⁩ حتى ½)",
  "Inputs permuted": "مداخل معاد ترتيبها",
  "Classes renamed": "فئات معاد تسميتها",
  Turned: "مُدارة",
  Degrees: "الدرجات",
  "Counterclockwise, of images about their middle and of points about the origin.":
    "عكس عقارب الساعة، للصور حول وسطها وللنقاط حول الأصل.",
  Shifted: "منزاحة",
  "What is done to the inputs of both splits; but noise and fading need images.":
    "ما يُفعل بمداخل الجزأين؛ وما عدا الضوضاء والبهتان يحتاج إلى صور.",
  "Less contrast": "تباين أقل",
  Blur: "طمس",
  "A move to the side": "إزاحة إلى الجانب",
  Level: "المستوى",
  "From none to the strongest: noise of deviation 1, four fifths of the contrast, a blur over 2 pixels, a turn by 45°, a move by 2.5 pixels.":
    "من لا شيء إلى الأقوى: ضوضاء انحرافها 1، وأربعة أخماس التباين، وطمس على 2 بكسل، ودوران 45°، وإزاحة 2.5 بكسل.",
  "Coordinates exchanged among samples": "إحداثيات متبادلة بين العيّنات",
  "From coordinate": "من الإحداثي",
  "Samples exchange these numbers of their inputs: what is told by them alone is lost.":
    "تتبادل العيّنات هذه الأعداد من مداخلها: فيضيع ما لا يدل عليه سواها.",
  "To coordinate": "إلى الإحداثي",
  "The last one that is exchanged; all of them go together.": "آخر ما يُتبادل؛ وتنتقل كلها معًا.",
  "Targets shuffled": "أهداف مخلوطة",
  "Some samples": "بعض العيّنات",
  "After sample": "بعد العيّنة",
  "How many training samples, which are in random order, are left out before.":
    "كم من عيّنات التدريب، وهي بترتيب عشوائي، تُترك قبلها.",
  "How many training samples are kept; all of those that test are.":
    "كم من عيّنات التدريب يُحتفظ به؛ ويُحتفظ بعيّنات الاختبار كلها.",
  "What the phase trains on, made of the data above; the last phase's is measured.":
    "ما تتدرّب عليه المرحلة، مصنوعًا من البيانات أعلاه؛ ويُقاس ما في المرحلة الأخيرة.",
};
