import type { Table } from "../table";

/** What is wrong with tables, arrays and archives, and why a worker gave up. */
export const reading: Table = {
  "must be at least {0}": "يجب ألا يقل عن {0}",
  "must be at most {0}": "يجب ألا يزيد على {0}",
  "must be at most {0} characters": "يجب ألا يزيد على {0} حرفًا",
  "one of {0}": "واحدًا من {0}",
  "must be {0}, not {1}": "يجب أن يكون {0}، لا {1}",
  "The ARFF file has more than {0} attributes, which is not read.":
    "في ملف ARFF أكثر من {0} سمة، وهذا لا يُقرأ.",
  "The ARFF file has no rows: a line @data is missing.": "لا صفوف في ملف ARFF: ينقصه سطر ‎@data.",
  "Line {0} has more than {1} columns, which is not read.":
    "في السطر {0} أكثر من {1} عمود، وهذا لا يُقرأ.",
  "The file is larger than {0}, the most that is read of {1}. Save its arrays with numpy.savez.":
    "الملف أكبر من {0}، وهو أقصى ما يُقرأ من {1}. احفظ مصفوفاته باستخدام numpy.savez.",
  "Line {0} has more than {1} characters: this is not a table of numbers.":
    "في السطر {0} أكثر من {1} حرف: هذا ليس جدول أعداد.",
  "expands to more than {0} bytes": "يتمدّد إلى أكثر من {0} بايت",
  "The .npy file declares a shape of ({0}) but holds only {1} elements.":
    "يعلن ملف .npy الشكل ({0}) ولا يحوي إلا {1} عنصرًا.",
  ".npy version {0} is not known.": "إصدار .npy ذو الرقم {0} غير معروف.",
  'Elements of type "{0}" are not read.': "لا تُقرأ عناصر من النوع «{0}».",
  'The archive holds no "{0}".': "لا يحوي الأرشيف «{0}».",
  "The compressed pickle cannot be read: it {0}.": "لا يمكن قراءة ملف pickle المضغوط: إنه {0}.",
  "{0} could not be read: it is damaged, or of a kind that this page does not expect. Try another copy of it.":
    "تعذّرت قراءة {0}: تلف فيه، أو هو من نوع لا تتوقعه هذه الصفحة. جرّب نسخة أخرى.",
  "The file has features up to number {0}; at most {1} columns are read.":
    "في الملف سمات حتى الرقم {0}؛ ويُقرأ {1} عمودًا على الأكثر.",
  "The tar archive holds more than {0} files.": "يحوي أرشيف tar أكثر من {0} ملف.",
  "uses the instruction 0x{0}": "يستعمل التعليمة 0x{0}",
  "has more than {0} instructions": "فيه أكثر من {0} تعليمة",
  "holds an integer of {0} bytes": "يحوي عددًا صحيحًا من {0} بايت",
  "The pickle in the file {0}, and is not read.": "ملف pickle {0}، ولا يُقرأ.",
  "The archive holds {0} files; at most {1} are read.":
    "يحوي الأرشيف {0} ملفًا؛ ويُقرأ {1} على الأكثر.",
  "{0} is encrypted. Save the archive without a password.": "{0} مشفّر. احفظ الأرشيف بلا كلمة مرور.",
  'The archive holds "{0}" twice.': "يحوي الأرشيف «{0}» مرتين.",
  "{0} is larger than 4 GB, which is not read.": "{0} أكبر من 4 GB، وهذا لا يُقرأ.",
  "The arrays in the file unpack to more than {0}, which is not read.":
    "تتجاوز المصفوفات في الملف بعد فك ضغطها {0}، ولذلك لا تُقرأ.",
  "{0} unpacks to more than {1} bytes ({2}), which is not read.":
    "{0} يُفكّ إلى أكثر من {1} بايت ({2})، وهذا لا يُقرأ.",
  "uses compression method {0}": "يستعمل طريقة الضغط {0}",
  "{0} cannot be read: it {1}. Try another copy.": "لا يمكن قراءة {0}: إنه {1}. جرّب نسخة أخرى.",
  '"{0}" in the archive': "«{0}» في الأرشيف",
  "It has {0}, not {1}": "فيه {0}، لا {1}",
  "It diverged at step {0} of {1}": "تباعد عند الخطوة {0} من {1}",
  "Cancelled.": "أُلغي.",
  "The part of the page that runs experiments did not load. Check the connection and try again.":
    "لم يُحمَّل الجزء الذي يشغّل التجارب من الصفحة. تحقق من الاتصال وحاول من جديد.",
  "The file could not be looked at: its reader did not start, or stopped.":
    "تعذّر النظر في الملف: لم يبدأ قارئه أو توقف.",
  "The lab was closed.": "أُغلق المختبر.",
  "Other workers were asked for.": "طُلب عمّال آخرون.",
  "The worker did not answer for {0} s.": "لم يجب العامل خلال {0} ث.",
  "The worker sent unreadable data.": "أرسل العامل بيانات لا تُقرأ.",
  "The worker did not stop in time.": "لم يتوقف العامل في الوقت المناسب.",
  'The samples of "{0}" could not be fetched from this site. Try again with a network; made datasets, such as spirals or glyph digits, need none.':
    "تعذّر جلب عيّنات «{0}» من هذا الموقع. حاول من جديد مع اتصال؛ ولا تحتاج إليه البيانات المصنوعة، كالحلزونات أو أرقام الرموز.",
  'The samples of "{0}" did not arrive as they are published: load the page anew, and train again.':
    "لم تصل عيّنات «{0}» كما نُشرت: أعد تحميل الصفحة ودرّب من جديد.",
  "There was not enough memory. Choose a smaller network, fewer samples or fewer checkpoints.":
    "لم تكفِ الذاكرة. اختر شبكة أصغر أو عيّنات أقل أو نقاط حفظ أقل.",
  "The surface was asked for on test samples, and this dataset has none. Choose a test fraction above 0, or evaluate on the training samples.":
    "طُلب السطح على عيّنات الاختبار، وليس في هذه البيانات منها شيء. اختر نسبة اختبار فوق 0، أو قيّم على عيّنات التدريب.",
  "The targets of this file are numbers, and cross-entropy needs classes: choose a squared error as the loss, or read the target as classes.":
    "أهداف هذا الملف أعداد، والإنتروبيا المتقاطعة تحتاج إلى أصناف: اختر خطأ تربيعيًّا خسارةً، أو اقرأ الهدف أصنافًا.",
  "Batches of CIFAR-10 and of CIFAR-100 are not read together.":
    "لا تُقرأ دفعات CIFAR-10 وCIFAR-100 معًا.",
  "The file has only one column; it needs features and a label, separated by comma, semicolon, tab or blanks.":
    "ليس في الملف إلا عمود واحد؛ ويحتاج إلى سمات وصنف، تفصلها فاصلة أو فاصلة منقوطة أو علامة جدولة أو فراغات.",
  " Its columns of text ({0}) can be read as categories: choose how text is encoded.":
    " يمكن قراءة أعمدته النصية ({0}) فئاتٍ: اختر كيف يُرمَّز النص.",
  "The file has no numeric columns besides the label.{0}": "ليس في الملف أعمدة أعداد سوى الصنف.{0}",
  "The column {0} holds {1} different texts; at most {2} are read as categories. Leave the column out.":
    "يحوي العمود {0} عدد نصوص مختلفة {1}؛ ويُقرأ {2} فئاتٍ على الأكثر. اترك العمود.",
  'Choose the file "{0}": this recipe needs it.': "اختر الملف «{0}»: تحتاج إليه هذه الوصفة.",
  "The file holds {0} samples; files of at most {1} are read. Save a part of them to a file of its own.":
    "يحوي الملف {0} عيّنة؛ وتُقرأ ملفات فيها {1} على الأكثر. احفظ جزءًا منها في ملف مستقل.",
  "The IDX file declares {0} bytes; at most {1} are read. Save a part of them to a file of its own.":
    "يعلن ملف IDX عدد بايتات {0}؛ ويُقرأ {1} على الأكثر. احفظ جزءًا منها في ملف مستقل.",
  "The IDX file declares {0} bytes but holds {1}.": "يعلن ملف IDX عدد بايتات {0} ويحوي {1}.",
  "This is not an IDX file: it does not begin as the files of MNIST do.":
    "هذا ليس ملف IDX: لا يبدأ كما تبدأ ملفات MNIST.",
  "The IDX file holds something else than bytes.": "يحوي ملف IDX شيئًا غير البايتات.",
  "The IDX file's header is damaged.": "ترويسة ملف IDX تالفة.",
  'All rows have the same label "{0}"; at least two classes are needed.':
    "لكل الصفوف الصنف نفسه «{0}»؛ والمطلوب صنفان على الأقل.",
  "The label column has {0} different values; at most {1} classes are possible.":
    "في عمود الأصناف {0} قيمة مختلفة؛ والممكن {1} صنفًا على الأكثر.",
  "The label column holds text; a regression needs numbers.":
    "يحوي عمود الأصناف نصًّا؛ والانحدار يحتاج إلى أعداد.",
  "The file holds no {0} samples of its own: take a fraction of its samples for the test.":
    "لا يحوي الملف عيّنات خاصة ({0}): خذ نسبة من عيّناته للاختبار.",
  "The gzip file cannot be read: it {0}. Try another copy.":
    "لا يمكن قراءة ملف gzip: إنه {0}. جرّب نسخة أخرى.",
  "The archive holds no files.": "لا يحوي الأرشيف ملفات.",
  "No array of inputs with one of targets was found in the pickle; they may be called X and y, or data and labels.":
    "لم توجد في ملف pickle مصفوفة مداخل مع مصفوفة أهداف؛ ويمكن أن تسمّيا X وy، أو data وlabels.",
  "Pickles are read together when they are batches of CIFAR.":
    "تُقرأ ملفات pickle معًا حين تكون دفعات CIFAR.",
  "The batches hold arrays of different shapes or types.":
    "تحوي الدفعات مصفوفات مختلفة الأشكال أو الأنواع.",
  "There is no column {0}; the file has columns 0 to {1}.":
    "لا يوجد العمود {0}؛ وأعمدة الملف من 0 إلى {1}.",
  'There is no column "{0}"; the file has: {1}.': "لا يوجد العمود «{0}»؛ وفي الملف: {1}.",
  'There is no column "{0}"; the file has no header.':
    "لا يوجد العمود «{0}»؛ وليس في الملف عناوين.",
  "{0} has {1} columns, and {2} {3}: training and test tables need the same.":
    "عدد أعمدة {0} هو {1}، وأعمدة {2} هو {3}: يجب أن يتساويا في جداول التدريب والاختبار.",
  "The file is larger than {0}.": "الملف أكبر من {0}.",
  "The file has fewer than two usable rows.": "في الملف أقل من صفّين صالحين.",
  "{0} rows of {1} features are too many: draw fewer samples.":
    "{0} صف من {1} سمة أكثر من اللازم: اسحب عيّنات أقل.",
  "Columns that mark classes are no numbers for a regression.":
    "الأعمدة التي تعلّم الأصناف ليست أعدادًا للانحدار.",
  "There are {0} classes; at most {1} are possible.": "عدد الأصناف {0}؛ والممكن {1} على الأكثر.",
  "There are {0} files of images, and {1} of labels.": "عدد ملفات الصور {0}، وملفات الأصناف {1}.",
  "The first IDX file does not hold images.": "لا يحوي ملف IDX الأول صورًا.",
  "The second IDX file does not hold labels.": "لا يحوي ملف IDX الثاني أصنافًا.",
  "There are {0} images but {1} labels.": "عدد الصور {0} وعدد أصنافها {1}.",
  "The images of the training and test files have different sizes.":
    "صور ملفات التدريب والاختبار مختلفة المقاسات.",
  "Images of {0} × {1} cannot be used; sides may be 1 to {2} pixels after resizing.":
    "لا يمكن استعمال صور مقاسها {0} × {1}؛ ويجوز للأضلاع من 1 إلى {2} بكسل بعد تغيير المقاس.",
  "{0} (neither numbers nor text)": "{0} (لا أعداد ولا نص)",
  "No array of inputs with one of targets was found; they may be called X and y, x_train and y_train, or train_images and train_labels. Arrays in the file: {0}.{1}":
    "لم توجد مصفوفة مداخل مع مصفوفة أهداف؛ ويمكن أن تسمّيا X وy، أو x_train وy_train، أو train_images وtrain_labels. المصفوفات في الملف: {0}.{1}",
  "{0} are too large; draw fewer samples.": "{0} كبيرة أكثر من اللازم؛ اسحب عيّنات أقل.",
  "{0} hold a value that is not a number (row {1}).": "في {0} قيمة ليست عددًا (الصف {1}).",
  "Inputs must be rows of features or images; here they have {0} axes.":
    "يجب أن تكون المداخل صفوف سمات أو صورًا؛ وعدد محاورها هنا {0}.",
  "The inputs of the training and test samples have different shapes.":
    "مداخل عيّنات التدريب والاختبار مختلفة الأشكال.",
  "Inputs of shape ({0}) and targets of shape ({1}) are not samples that belong together.":
    "مداخل شكلها ({0}) وأهداف شكلها ({1}) ليست عيّنات متلائمة.",
  "The inputs ({0}) hold text.": "تحوي المداخل ({0}) نصًّا.",
  "Some targets hold text, and others numbers.": "بعض الأهداف نص وبعضها أعداد.",
  "The targets of the training and test samples have different shapes.":
    "أهداف عيّنات التدريب والاختبار مختلفة الأشكال.",
  "Class labels must be one number per sample.": "يجب أن يكون الصنف عددًا واحدًا لكل عيّنة.",
  "Class labels must be one text per sample.": "يجب أن يكون الصنف نصًّا واحدًا لكل عيّنة.",
  "{0} numbers were given to scale {1} by: give one, or one for each.":
    "أُعطي {0} عددًا لقياس {1}: أعطِ واحدًا، أو واحدًا لكل منها.",
  "{0} columns make no square of pixels: read them as columns and not as an image.":
    "{0} عمودًا لا تكوّن مربعًا من البكسلات: اقرأها أعمدةً لا صورةً.",
  "A column is negative: these are no pixels of an image.":
    "في الأعمدة عمود سالب: هذه ليست بكسلات صورة.",
  "The .npy file holds an array of shape ({0}); a table has rows and columns.":
    "يحوي ملف .npy مصفوفة شكلها ({0})؛ وللجدول صفوف وأعمدة.",
  "A phase is to train on some classes, and the targets are numbers.":
    "مرحلة يُراد لها التدريب على بعض الأصناف، والأهداف أعداد.",
  'A phase has no training samples: the data have none for "{0}".':
    "مرحلة بلا عيّنات تدريب: ليس في البيانات منها شيء من أجل «{0}».",
  "A phase is to have label noise, and the targets are numbers.":
    "مرحلة يُراد لها ضوضاء في الأصناف، والأهداف أعداد.",
  "A phase is to have a long tail of classes, and the targets are numbers.":
    "مرحلة يُراد لها ذيل طويل من الأصناف، والأهداف أعداد.",
  "A phase is to have class marks, and the targets are numbers.":
    "مرحلة يُراد لها علامات أصناف، والأهداف أعداد.",
  "A phase is to have marks of {0} classes, and inputs have {1} numbers.":
    "مرحلة يُراد لها علامات {0} صنفًا، وفي المداخل {1} عددًا.",
  "A phase is to rename the classes, and the targets are numbers.":
    "مرحلة يُراد لها تغيير أسماء الأصناف، والأهداف أعداد.",
  "A phase is to train on turned inputs: only images and inputs of two numbers can be turned.":
    "مرحلة يُراد لها التدريب على مداخل مدوَّرة: لا تُدار إلا الصور والمداخل من عددين.",
  "A phase is to have blurred, turned or moved images: these are no images.":
    "مرحلة يُراد لها صور مموّهة أو مدوَّرة أو منقولة: هذه ليست صورًا.",
  "A phase is to exchange coordinate {0} among samples, and inputs have {1}.":
    "مرحلة يُراد لها تبديل الإحداثي {0} بين العيّنات، وفي المداخل {1}.",
  "The inputs": "المداخل",
  "The targets": "الأهداف",
  "must be at most {0} parameters": "يجب ألا تزيد على {0} معاملًا",
  "must be at most {0} points": "يجب ألا تزيد على {0} نقطة",
  "must have at most {0} entries": "يجب ألا تزيد البنود على {0}",
  "must have at most {0} inputs": "يجب ألا تزيد المداخل على {0}",
  "must have at most {0} layers": "يجب ألا تزيد الطبقات على {0}",
  "must have at most {0} partners": "يجب ألا يزيد الشركاء على {0}",
  "must have at most {0} phases": "يجب ألا تزيد المراحل على {0}",
  "must have at most {0} rows": "يجب ألا تزيد الصفوف على {0}",
  "{0} columns": "عدد الأعمدة {0}",
  "{0} holds no weights. Choose a file of weights or a snapshot.":
    "لا يحوي {0} أوزانًا. اختر ملف أوزان أو لقطة.",
  "{0} was saved without its weights.": "حُفظ {0} بلا أوزانه.",
  "{0} is larger than {1}, which is not read.": "{0} أكبر من {1}، وهذا لا يُقرأ.",
  "{0} holds a path without its surface: open the two files together, or the surface first.":
    "يحوي {0} مسارًا بلا سطحه: افتح الملفين معًا، أو السطح أولًا.",
  "{0} could not be loaded ({1}).": "تعذّر تحميل {0} ({1}).",
  "The results of this finding ({0}) could not be loaded.": "تعذّر تحميل نتائج هذه النتيجة ({0}).",
  "A picture may have at most {0} pixels along a side.":
    "يجوز أن يكون ضلع الصورة {0} بكسل على الأكثر.",
  "A convolution of {0} to {1} channels cannot be parted into {2} groups.":
    "لا يمكن تقسيم التفاف من {0} إلى {1} قناة على {2} مجموعات.",
  "{0} channels cannot be parted into {1} heads.": "لا يمكن تقسيم {0} قناة على {1} رؤوس.",
  "A residual block adds {0} to {1}: its branch and its shortcut must give the same shape.":
    "تجمع كتلة متبقية {0} مع {1}: يجب أن يعطي فرعها ووصلتها المختصرة الشكل نفسه.",
  "A directional derivative needs a place, a direction and a factor; here it is given {0} values.":
    "تحتاج المشتقة الاتجاهية إلى موضع واتجاه وعامل؛ وعدد القيم المعطاة هنا {0}.",
  "{0} needs images (height, width, channels); here it is given {1} values.":
    "{0}: المطلوب صور (الارتفاع، العرض، القنوات)؛ وعدد القيم المعطاة هنا {1}.",
  "A pooling over {0}×{1} with a padding of {2} has windows with nothing in them: a padding must be smaller than its window.":
    "في التجميع على {0}×{1} مع حشو {2} نوافذ لا شيء فيها: يجب أن يكون الحشو أصغر من نافذته.",
  "A window of {0} does not fit into images of {1}×{2}.": "لا تسع صور {1}×{2} نافذة مقاسها {0}.",
  "A convolutional network needs images (height, width, channels); these inputs have shape [{0}].":
    "تحتاج الشبكة الالتفافية إلى صور (الارتفاع، العرض، القنوات)؛ وشكل هذه المداخل [{0}].",
  "The network's layers end with {0}; these data need {1}.":
    "آخر طبقات الشبكة: {0}؛ والمطلوب لهذه البيانات: {1}.",
  "{0} holds results that are not valid JSON, or are cut short.":
    "يحوي {0} نتائج ليست JSON صالحًا، أو هي مبتورة.",
  "{0} holds no results of a study: {1}.": "لا يحوي {0} نتائج دراسة: {1}.",
  "These are results of different studies: {0} and {1}.": "هذه نتائج دراستين مختلفتين: {0} و{1}.",
  "These results were computed by different versions, {0} and {1}: run the older ones again.":
    "حُسبت هذه النتائج بإصدارين مختلفين، {0} و{1}: شغّل الأقدم من جديد.",
  "The parts disagree about {0} with seed {1} of {2}: they were computed by different versions of Node or on different processors. Run it again on one machine.":
    "تختلف الأجزاء في {0} بالبذرة {1} من {2}: حُسبت بإصدارات مختلفة من Node أو على معالجات مختلفة. شغّلها من جديد على جهاز واحد.",
  "There is nothing to compare with: {0} are not here. Take the partner out of the recipe, and add the file or the kept run again.":
    "لا شيء يُقارن به؛ ليس هنا: {0}. أخرج الشريك من الوصفة، وأضف الملف أو التشغيل المحفوظ من جديد.",
  '"{0}" does not give the data that this network was trained on ({1}; now {2}): choose the file as it was then, or train again.':
    "لا يعطي «{0}» البيانات التي دُرِّبت عليها هذه الشبكة ({1}؛ والآن {2}): اختر الملف كما كان حينها، أو درّب من جديد.",
  "{0} can no longer be read: choose it again.": "لم تعد قراءة {0} ممكنة: اختره من جديد.",
  "The weights do not fit these data, which need a network {0} with tensors of {1}; the files have {2}.":
    "لا تلائم الأوزان هذه البيانات، وهي تحتاج إلى شبكة {0} بموتّرات {1}؛ وفي الملفات {2}.",
  "These weights are of another network: they are {0} numbers, and this one has {1}.":
    "هذه الأوزان من شبكة أخرى: عددها {0}، ولهذه {1}.",
  "The partner is to branch off after step {0}, and this training has {1} steps. Choose an earlier step.":
    "يُراد للشريك أن يتفرّع بعد الخطوة {0}، وعدد خطوات هذا التدريب {1}. اختر خطوة أسبق.",
  "The partner would be this very network: training sees all {0} samples in every step, so there are no other batches. Choose a smaller batch, or a partner of another seed.":
    "سيكون الشريك هذه الشبكة نفسها: يرى التدريب في كل خطوة العيّنات كلها وعددها {0}، فلا دفعات أخرى. اختر دفعة أصغر، أو شريكًا ببذرة أخرى.",
  "{0} cannot be trained: {1}.": "لا يمكن تدريب {0}: {1}.",
  "{0} would be another network, and nothing lies between two of them. Choose a field that leaves the layers as they are.":
    "{0}: ستكون شبكة أخرى، ولا شيء يقع بين شبكتين مختلفتين. اختر حقلًا يترك الطبقات كما هي.",
  "A partner with {0} {1}": "شريك فيه {0} {1}",
  "{0} outputs": "{0} مخرجًا",
  "images of {0}": "صور {0}",
};
