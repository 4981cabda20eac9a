import type { Table } from "../table";

/** What is wrong with snapshots, surfaces and weights from elsewhere. */
export const importing: Table = {
  "The snapshot could not be fetched: {0} has sent nothing for {1} s, or too little in {2} minutes. Try again later.":
    "تعذّر جلب اللقطة: لم يرسل {0} شيئًا خلال {1} ث، أو أرسل أقل من اللازم خلال {2} دقيقة. حاول لاحقًا.",
  'The snapshot could not be fetched from {0}. Either there is no connection, or that server does not let other sites read the file: it has to send the header "Access-Control-Allow-Origin: *".':
    "تعذّر جلب اللقطة من {0}. إما أنه لا اتصال، أو أن ذلك الخادم لا يدع مواقع أخرى تقرأ الملف: عليه أن يرسل الترويسة ⁦Access-Control-Allow-Origin: *⁩.",
  "status {0}": "الحالة {0}",
  "The snapshot could not be fetched from {0}: {1}.": "تعذّر جلب اللقطة من {0}: {1}.",
  "The snapshot is larger than {0}. Download it, and open the file here.":
    "اللقطة أكبر من {0}. نزّلها وافتح الملف هنا.",
  "{0} could not be read: its reader did not start, or stopped. Reload the page and try again.":
    "تعذّرت قراءة {0}: لم يبدأ القارئ أو توقف. أعد تحميل الصفحة وحاول من جديد.",
  'The snapshot\'s "{0}" holds coordinates that do not ascend.':
    "يحوي «{0}» في اللقطة إحداثيات لا تتصاعد.",
  "The snapshot's grid has {0} × {1} points; at most {2} are read.":
    "في شبكة اللقطة {0} × {1} نقطة؛ ويُقرأ {2} على الأكثر.",
  "The HDF5 file cannot be read: it is damaged, or of a kind that is not expected. Try another copy of it.":
    "لا يمكن قراءة ملف HDF5: إنه تالف، أو من نوع غير متوقع. جرّب نسخة أخرى.",
  'The HDF5 file cannot be read: it is damaged, or of a kind that is not expected (the HDF5 library says: "{0}"). Try another copy of it.':
    "لا يمكن قراءة ملف HDF5: إنه تالف، أو من نوع غير متوقع (تقول مكتبة HDF5: «{0}»). جرّب نسخة أخرى.",
  "{0} is an archive without files.": "{0} أرشيف بلا ملفات.",
  ", and {0} more": "، و{0} غيرها",
  "{0} is an archive of {1}{2}, and holds no arrays. Unpack it, and open what is inside.":
    "{0} أرشيف فيه {1}{2}، ولا يحوي مصفوفات. فُكّه وافتح ما بداخله.",
  '"{0}" is put together from other tensors in a way that is not read. Remove the parametrization (torch.nn.utils.parametrize.remove_parametrizations, or prune.remove), then save the state_dict() again.':
    "«{0}» مركّب من موتّرات أخرى بطريقة لا تُقرأ. أزل إعادة التمثيل (⁦torch.nn.utils.parametrize.remove_parametrizations⁩ أو ⁦prune.remove⁩)، ثم احفظ ⁦state_dict()⁩ من جديد.",
  'It holds the tensors {0}{1}. If they are samples, save them from Python with numpy.savez("data.npz", X=X.numpy(), y=y.numpy()), where X has a row for each; for weights, save the network\'s state_dict() with torch.save.':
    'يحوي الموتّرات {0}{1}. إن كانت عيّنات فاحفظها من Python باستخدام ⁦numpy.savez("data.npz", X=X.numpy(), y=y.numpy())⁩، وفي X صف لكل عيّنة؛ وللأوزان احفظ ⁦state_dict()⁩ الشبكة باستخدام torch.save.',
  "The Keras model is a {0}; sequential ones are read.":
    "نموذج Keras من نوع {0}؛ وتُقرأ النماذج المتتابعة.",
  'The Keras model branches at "{0}" ({1}); only sequences of layers are read.':
    "يتفرّع نموذج Keras عند «{0}» ({1})؛ ولا تُقرأ إلا تتابعات من الطبقات.",
  'The layer "{0}" of the Keras model has settings that are not read.':
    "للطبقة «{0}» في نموذج Keras إعدادات لا تُقرأ.",
  'The layer "{0}" of the Keras model {1}, which is not read.':
    "الطبقة «{0}» في نموذج Keras: {1}، وهذا لا يُقرأ.",
  "is a {0}": "من نوع {0}",
  "has the activation {0}": "دالة تنشيطها {0}",
  "The .keras file holds no {0}.": "لا يحوي ملف .keras الملف {0}.",
  "The file holds more than {0} tensors.": "يحوي الملف أكثر من {0} موتّر.",
  '"{0}" stands in the file twice.': "يرد «{0}» في الملف مرتين.",
  '"{0}" has {1} tensors; only dense, conv and normalization layers are read.':
    "عدد موتّرات «{0}» هو {1}؛ ولا تُقرأ إلا الطبقات الكثيفة والالتفافية وطبقات التطبيع.",
  'The weights of the layer "{0}" are not in the file.': "أوزان الطبقة «{0}» ليست في الملف.",
  "There are more than {0} values in the file.": "في الملف أكثر من {0} قيمة.",
  "an object of {0}; {1}": "كائن من {0}؛ {1}",
  "The archive holds more than {0} arrays.": "يحوي الأرشيف أكثر من {0} مصفوفة.",
  '"{0}" in the archive has elements that are not read.': "في «{0}» من الأرشيف عناصر لا تُقرأ.",
  "The ONNX model has {0} operators; 1 to {1} are read.":
    "عدد عمليات نموذج ONNX هو {0}؛ ويُقرأ من 1 إلى {1}.",
  "The ONNX model takes {0} inputs; networks of one are read.":
    "يأخذ نموذج ONNX عدد مداخل {0}؛ وتُقرأ الشبكات ذات المدخل الواحد.",
  'The ONNX model does not end at "{0}", where its layers lead.':
    "لا ينتهي نموذج ONNX عند «{0}»، حيث تقود طبقاته.",
  'The ONNX model parts at "{0}" into {1} branches; sequences and residual blocks are read.':
    "يتفرّع نموذج ONNX عند «{0}» إلى {1} فروع؛ وتُقرأ التتابعات والكتل المتبقية.",
  'The branches of the ONNX model that part at "{0}" are not added; sequences and residual blocks are read.':
    "فروع نموذج ONNX المفترقة عند «{0}» لا تُجمع؛ وتُقرأ التتابعات والكتل المتبقية.",
  "{0} adds nothing that is known.": "{0} لا يجمع شيئًا معروفًا.",
  "{0} of the ONNX model has settings that are not read.": "{0} في نموذج ONNX له إعدادات لا تُقرأ.",
  "{0} of the ONNX model {1}, which is not read.": "{0} في نموذج ONNX: {1}، وهذا لا يُقرأ.",
  "has a kernel of {0} axes": "له نواة بعدد محاور {0}",
  "The ONNX model has the operator {0}, which is not read: dense layers, convolutions, pooling, normalization, activations and additions are.":
    "في نموذج ONNX العملية {0}، وهي لا تُقرأ: تُقرأ الطبقات الكثيفة والالتفافات والتجميع والتطبيع ودوال التنشيط والجمع.",
  'The {0} that gives "{1}"': "العامل {0} الذي يعطي «{1}»",
  '"{0}" in the ONNX file {1}.': "«{0}» في ملف ONNX: {1}.",
  "has {0} values; a shape of ({1}) needs {2}": "له {0} قيمة؛ ويحتاج الشكل ({1}) إلى {2}",
  "has elements of type {0}; floats and 32 or 64-bit integers are read":
    "له عناصر من النوع {0}؛ وتُقرأ الأعداد العشرية والصحيحة ذات 32 أو 64 بت",
  'The network uses the layer "{0}" in several places, which is not read.':
    "تستعمل الشبكة الطبقة «{0}» في عدة مواضع، وهذا لا يُقرأ.",
  '"{0}" has elements of type {1}; floats and integers are read.':
    "عناصر «{0}» من النوع {1}؛ وتُقرأ الأعداد العشرية والصحيحة.",
  '"{0}" is not described correctly in the file, or the file is cut short.':
    "«{0}» غير موصوف كما يجب في الملف، أو أن الملف مبتور.",
  "The shards hold {0} bytes; the weights in model.json need {1}.":
    "تحوي الأجزاء {0} بايت؛ وتحتاج الأوزان في model.json إلى {1}.",
  'The weights of the model.json lie in "{0}", which is not among the files: open all of them together.':
    "أوزان model.json في «{0}»، وليس بين الملفات: افتحها كلها معًا.",
  '"{0}" has elements of type {1}, which are not read.': "عناصر «{0}» من النوع {1}، وهذا لا يُقرأ.",
  'The shards are cut short: "{0}" is not all in them.': "الأجزاء مبتورة: ليس «{0}» كله فيها.",
  'The file has no "{0}".': "ليس في الملف «{0}».",
  " It asks Python to call {0}, which is not done here.":
    " يطلب من Python استدعاء {0}، وهذا لا يجري هنا.",
  "No weights were found in the file.{0} {1}": "لم توجد أوزان في الملف.{0} {1}",
  'Images of {0} channels do not have the {1} values that "{2}" takes.':
    "ليس لصور ذات {0} قنوات عدد القيم {1} الذي يأخذه «{2}».",
  empty: "فارغ",
  'text that begins with "{0}"': "نص يبدأ هكذا: «{0}»",
  "{0} bytes that begin with {1}, which is no format known here":
    "تتابع من {0} بايت يبدأ هكذا: {1}، وهي ليست صيغة معروفة هنا",
  "Read here are snapshots (.npz), surfaces (.h5, .csv, .npz, .npy, .json, .vtp), samples (.csv, .arff, .npz, .pkl, IDX) and weights ({0}).":
    "تُقرأ هنا لقطات (⁦.npz⁩)، وسطوح (⁦.h5, .csv, .npz, .npy, .json, .vtp⁩)، وعيّنات (⁦.csv, .arff, .npz, .pkl, IDX⁩)، وأوزان ({0}).",
  "{0} has {1} coordinates; a grid needs at least two.":
    "عدد إحداثيات {0} هو {1}؛ وتحتاج الشبكة إلى اثنين على الأقل.",
  "{0} has {1} coordinates; at most {2} are read.":
    "عدد إحداثيات {0} هو {1}؛ ويُقرأ {2} على الأكثر.",
  "{0} has a coordinate that is not a finite number.": "في {0} إحداثي ليس عددًا منتهيًا.",
  "The coordinates of {0} neither ascend nor descend throughout.":
    "إحداثيات {0} لا تتصاعد كلها ولا تتنازل كلها.",
  "The coordinates of {0} are not evenly spaced (at {1}), nor are their logarithms. Sample the surface in even steps, or interpolate it onto them.":
    "إحداثيات {0} غير متساوية الأبعاد (عند {1})، ولا لوغاريتماتها. خذ السطح بخطوات متساوية، أو استوفه عليها.",
  "The coordinates of {0} are too close together or too large.":
    "إحداثيات {0} متقاربة أكثر من اللازم أو كبيرة أكثر من اللازم.",
  "{0} files are too many: at most {1} are read.": "{0} ملفات أكثر من اللازم: يُقرأ {1} على الأكثر.",
  "Several files are read together when they are a loss-landscape surface and its projected path, or all of them checkpoints ({0}).":
    "تُقرأ عدة ملفات معًا حين تكون سطح loss-landscape ومساره المسقط، أو تكون كلها نقاط حفظ ({0}).",
  "{0} is {1}. {2}": "{0}: {1}. {2}",
  "{0} is a Python pickle that holds neither weights nor samples nor a surface: {1}. Save its arrays with numpy.savez.":
    "{0} ملف pickle من Python لا يحوي أوزانًا ولا عيّنات ولا سطحًا: {1}. احفظ مصفوفاته باستخدام numpy.savez.",
  "{0} is damaged, or not what torch.save writes: no weights were found in it. Try another copy.":
    "{0} تالف، أو ليس مما يكتبه torch.save: لم توجد أوزان فيه. جرّب نسخة أخرى.",
  " The elements of {0} are of a kind that is not read, such as complex numbers or records.":
    " عناصر {0} من نوع لا يُقرأ، كالأعداد المركّبة أو السجلات.",
  "{0} holds neither a surface nor samples. Arrays in it: {1}. A surface needs alpha, beta and loss, or X, Y and Z; samples need X and y.{2}":
    "لا يحوي {0} سطحًا ولا عيّنات. المصفوفات فيه: {1}. يحتاج السطح إلى alpha وbeta وloss، أو X وY وZ؛ وتحتاج العيّنات إلى X وy.{2}",
  "Files of more than {0} are not read.": "لا تُقرأ ملفات أكبر من {0}.",
  "There are {0} parameters in all; at most {1} are read.":
    "المعاملات كلها {0}؛ ويُقرأ {1} على الأكثر.",
  "No weights were found in the file: it holds {0}.": "لم توجد أوزان في الملف: يحوي {0}.",
  "The JSON file holds no surface. Arrays of numbers in it: {0}. A surface needs alpha, beta and loss, or X, Y and Z.":
    "لا يحوي ملف JSON سطحًا. مصفوفات الأعداد فيه: {0}. يحتاج السطح إلى alpha وbeta وloss، أو X وY وZ.",
  "The file lists {0} layers with weights, but holds the weights of {1}.":
    "يسرد الملف {0} طبقة ذات أوزان، ولا يحوي إلا أوزان {1}.",
  '"{0}" is no "{1}", as the file lists it.': "ليس «{0}» طبقة «{1}» كما يسردها الملف.",
  '"{0}" takes {1} inputs, and is given {2} in the file\'s list of layers.':
    "يأخذ «{0}» عدد مداخل {1}، ويُعطى {2} في قائمة الطبقات في الملف.",
  "This is an eigenvalue file: it holds curvature over a plane, and no losses. Arrays in it: {0}. Open the surface file of that plane (it has train_loss).":
    "هذا ملف قيم ذاتية: يحوي الانحناء على مستوى ولا يحوي خسارات. المصفوفات فيه: {0}. افتح ملف سطح ذلك المستوى (فيه train_loss).",
  "The HDF5 file has coordinates but no train_loss, no test_loss, and no other array with a value for each point. Arrays in it: {0}.":
    "في ملف HDF5 إحداثيات وليس فيه train_loss ولا test_loss ولا مصفوفة أخرى بقيمة لكل نقطة. المصفوفات فيه: {0}.",
  "in {0}: {1}": "في {0}: {1}",
  "The HDF5 file holds neither a surface (xcoordinates, ycoordinates, train_loss; or alpha, beta, loss) nor a projected path (proj_xcoord, proj_ycoord). Arrays in it: {0}. Samples are opened from .npz: save the arrays with numpy.savez.":
    "لا يحوي ملف HDF5 سطحًا (⁦xcoordinates, ycoordinates, train_loss⁩ أو ⁦alpha, beta, loss⁩) ولا مسارًا مسقطًا (⁦proj_xcoord, proj_ycoord⁩). المصفوفات فيه: {0}. تُفتح العيّنات من ⁦.npz⁩: احفظ المصفوفات باستخدام numpy.savez.",
  "A surface has at most {0} points.": "للسطح {0} نقطة على الأكثر.",
  '"{0}" has {1} values; {2} × {3} coordinates need {4}.':
    "عدد قيم «{0}» هو {1}؛ وتحتاج {2} × {3} إحداثيًّا إلى {4}.",
  "The path has {0} points; at most {1} are read.": "في المسار {0} نقطة؛ ويُقرأ {1} على الأكثر.",
  "{0} (of a kind that is not read)": "{0} (من نوع لا يُقرأ)",
  "{0} more": "{0} غيرها",
  '"{0}" has {1} values; a surface has at most {2} points.':
    "عدد قيم «{0}» هو {1}؛ وللسطح {2} نقطة على الأكثر.",
  "{0} do not form a surface: the loss needs a row for each beta and a column for each alpha, or all three the shape and order of numpy.meshgrid.":
    "لا تكوّن {0} سطحًا: تحتاج الخسارة إلى صف لكل beta وعمود لكل alpha، أو أن تكون للثلاثة هيئة numpy.meshgrid وترتيبه.",
  "The .npy file holds an array of shape ({0}). A matrix of at most {1} losses is read as a surface; inputs and targets of samples are opened together, as two .npy files or the arrays X and y of an .npz.":
    "يحوي ملف .npy مصفوفة شكلها ({0}). تُقرأ مصفوفة من {1} خسارة على الأكثر سطحًا؛ وتُفتح مداخل العيّنات وأهدافها معًا، في ملفي .npy أو في المصفوفتين X وy من ملف .npz.",
  '{0}. Samples are read as arrays: sort the pictures into a folder for each class within a folder "pictures", run these lines of Python there, and open pictures.npz.\n\nimport numpy, pathlib; from PIL import Image\nfiles = sorted(pathlib.Path("pictures").rglob("*{1}"))\nnumpy.savez("pictures.npz", X=[numpy.asarray(Image.open(f).convert("RGB").resize((32, 32))) for f in files], y=[f.parent.name for f in files])':
    '{0}. تُقرأ العيّنات مصفوفاتٍ: وزّع الصور على مجلد لكل صنف داخل مجلد «pictures»، وشغّل هناك هذه الأسطر من Python، وافتح pictures.npz.\n\n⁦import numpy, pathlib; from PIL import Image\nfiles = sorted(pathlib.Path("pictures").rglob("*{1}"))\nnumpy.savez("pictures.npz", X=[numpy.asarray(Image.open(f).convert("RGB").resize((32, 32))) for f in files], y=[f.parent.name for f in files])⁩',
  "{0} holds a picture ({1})": "يحوي {0} صورة ({1})",
  "{0} holds {1} pictures ({2})": "يحوي {0} عدد صور {1} ({2})",
  "{0} is a picture": "{0} صورة",
  "{0} and {1} more are pictures": "{0} و{1} غيرها صور",
  "The rows do not form a grid: {0} points, but {1} different α and {2} different β.":
    "لا تكوّن الصفوف شبكة: {0} نقطة، لكن {1} قيمة مختلفة من α و{2} من β.",
  'The HDF5 file holds no "{0}".': "لا يحوي ملف HDF5 «{0}».",
  '"{0}" in the HDF5 file is not a dataset.': "ليس «{0}» في ملف HDF5 مجموعة قيم.",
  '"{0}" in the HDF5 file does not hold numbers.': "لا يحوي «{0}» في ملف HDF5 أعدادًا.",
  '"{0}" in the HDF5 file declares {1} values; at most {2} are read.':
    "يعلن «{0}» في ملف HDF5 عدد قيم {1}؛ ويُقرأ {2} على الأكثر.",
  '"{0}" in the HDF5 file is compressed with {1}, which is not read here. Save it without compression, or with gzip.':
    "«{0}» في ملف HDF5 مضغوط بطريقة {1}، وهي لا تُقرأ هنا. احفظه بلا ضغط أو باستخدام gzip.",
  "filter {0}": "المرشّح {0}",
  '"{0}" in the HDF5 file does not hold an array.': "لا يحوي «{0}» في ملف HDF5 مصفوفة.",
  '"{0}" in the HDF5 file is cut short.': "«{0}» في ملف HDF5 مبتور.",
  "The safetensors file holds more than {0} tensors.": "يحوي ملف safetensors أكثر من {0} موتّر.",
  '"{0}" in the safetensors file {1}.': "«{0}» في ملف safetensors {1}.",
  "The safetensors file describes {0} bytes of tensors but holds {1}.":
    "يصف ملف safetensors {0} بايت من الموتّرات ويحوي {1}.",
  '"{0}" is not described correctly in the safetensors file.':
    "«{0}» غير موصوف كما يجب في ملف safetensors.",
  '"{0}" has {1} bytes in the safetensors file; a shape of ({2}) in {3} needs {4}.':
    "في ملف safetensors عدد بايتات «{0}» هو {1}؛ ويحتاج الشكل ({2}) من النوع {3} إلى {4}.",
  "The layers do not form a sequence, each taking what the one before gives: {0}.":
    "لا تكوّن الطبقات تتابعًا تأخذ فيه كل طبقة ما تعطيه التي قبلها: {0}.",
  '"{0}" is no tensor of a dense, conv or normalization layer; only such layers are read.':
    "ليس «{0}» موتّر طبقة كثيفة أو التفافية أو طبقة تطبيع؛ ولا تُقرأ إلا هذه.",
  '"{0}" holds values that are not finite numbers.': "يحوي «{0}» قيمًا ليست أعدادًا منتهية.",
  '"{0}" has weights of the shape ({1}); dense weights are (out, in), conv weights (out, in, height, width).':
    "أوزان «{0}» شكلها ({1})؛ والأوزان الكثيفة ⁦(out, in)⁩، والالتفافية ⁦(out, in, height, width)⁩.",
  '"{0}" is no dense, conv or normalization layer.':
    "ليس «{0}» طبقة كثيفة ولا التفافية ولا طبقة تطبيع.",
  '"{0}" holds a scale alone, as of RMS normalization or PReLU, which are not read.':
    "لا يحوي «{0}» إلا مقياسًا، كما في تطبيع RMS أو PReLU، وهما لا يُقرآن.",
  'The {0} of "{1}" has the shape ({2}) instead of ({3}).': "شكل «{1}» ({0}) هو ({2}) بدل ({3}).",
  '"{0}" has a kernel of the shape ({1}); dense kernels are (in, out), conv kernels (height, width, in, out).':
    "نواة «{0}» شكلها ({1})؛ والنوى الكثيفة ⁦(in, out)⁩، والالتفافية ⁦(height, width, in, out)⁩.",
  '{0}: "{1}" is not a number.': "{0}: ليس «{1}» عددًا.",
  '{0}: the coordinate "{1}" is not a number.': "{0}: ليس الإحداثي «{1}» عددًا.",
  "{0} has {1} fields; the header has {2}.": "{0}: عدد الحقول {1}؛ وفي العناوين {2}.",
  "{0} has {1} fields; the first line has {2}.": "{0}: عدد الحقول {1}؛ وفي السطر الأول {2}.",
  '"{0}" is of {1}, which is not read: networks of dense, conv and normalization layers are.':
    "ينتمي «{0}» إلى: {1}. هذا لا يُقرأ؛ وتُقرأ شبكات من طبقات كثيفة والتفافية وطبقات تطبيع.",
  "The .vtp file has {0} points, but {1} losses.":
    "في ملف .vtp عدد نقاط {0}، لكن عدد الخسارات {1}.",
  'The snapshot\'s "{0}" has {1} values where {2} belong.':
    "عدد قيم «{0}» في اللقطة {1}، والمفروض {2}.",
  'The snapshot\'s "{0}" has {1} values; at most {2} are read.':
    "عدد قيم «{0}» في اللقطة {1}؛ ويُقرأ {2} على الأكثر.",
  'The snapshot\'s "{0}" does not fit its "probe_checkpoint" and its recipe.':
    "لا يلائم «{0}» في اللقطة «probe_checkpoint» ولا وصفتها.",
  "The snapshot's description is not valid: it {0}.": "وصف اللقطة غير صالح: {0}.",
  'The snapshot\'s description is not valid: "{0}" {1}.': "وصف اللقطة غير صالح: «{0}» {1}.",
  '"{0}" is not an address of a snapshot.': "ليس «{0}» عنوان لقطة.",
  "This snapshot would hold {0}; at most {1} can be read again. Leave its weights or data out, or train with fewer checkpoints.":
    "ستحوي هذه اللقطة {0}؛ ولا يمكن أن يُقرأ من جديد أكثر من {1}. اترك أوزانها أو بياناتها، أو درّب بنقاط حفظ أقل.",
  "The {0} runs together would hold {1}; at most {2} can be read again. Leave their weights out, or save them one by one.":
    "ستحوي التشغيلات معًا، وعددها {0}، {1}؛ ولا يمكن أن يُقرأ من جديد أكثر من {2}. اترك أوزانها، أو احفظها واحدًا واحدًا.",
  "This file holds {0} runs side by side ({1}), and one is needed here. Open it in the page, where each can be saved by itself.":
    "يحوي هذا الملف {0} تشغيلات جنبًا إلى جنب ({1})، والمطلوب هنا واحد. افتحه في الصفحة، حيث يمكن حفظ كل منها وحده.",
  "This is not a readable .npz file. {0}": "هذا ليس ملف .npz مقروءًا. {0}",
  "Line {0}": "السطر {0}",
  "Point {0}": "النقطة {0}",
  "{0}: this point stands in the file before ({1}).": "{0}: ترد هذه النقطة قبل ذلك في الملف ({1}).",
};
