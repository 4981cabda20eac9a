import type { Table } from "../table";

export const files: Table = {
  "The Keras file holds no weights.": "لا يحوي ملف Keras أوزانًا.",
  Group: "المجموعة",
  "The groups of the HDF5 file lie too deep in another.":
    "مجموعات ملف HDF5 متداخلة أعمق من اللازم.",
  "largest eigenvalue shown": "أكبر قيمة ذاتية معروضة",
  "The ARFF file names no attributes.": "لا يسمّي ملف ARFF أي سمات.",
  "The browser has not enough memory for it. Close other tabs, or keep fewer checkpoints, and try again.":
    "ذاكرة المتصفح لا تكفي لذلك. أغلق ألسنة أخرى أو احتفظ بنقاط حفظ أقل، ثم حاول من جديد.",
  "A landscape from elsewhere has no weights to place in a plane.":
    "ليس لتضاريس من مكان آخر أوزان توضع في مستوى.",
  "One of the planes was turned by hand: put it back first.":
    "أُدير أحد المستويات يدويًّا: أعده أولًا.",
  "One of the runs came without its weights: train it here to see its path.":
    "جاء أحد التشغيلات بلا أوزانه: درّبه هنا لترى مساره.",
  "The first run came without its plane: train it here, or choose the plane of all paths.":
    "جاء التشغيل الأول بلا مستواه: درّبه هنا، أو اختر مستوى كل المسارات.",
  "The networks differ: weights of one have no place among those of another.":
    "الشبكتان مختلفتان: لا موضع لأوزان إحداهما بين أوزان الأخرى.",
  "The data differ: there is no one loss to be the height. Runs of other seeds have the same data where the recipe has a data seed.":
    "البيانات مختلفة: لا خسارة واحدة تكون هي الارتفاع. وتشترك تشغيلات ببذور أخرى في البيانات نفسها حيث للوصفة بذرة بيانات.",
  "The losses that were trained on differ: there is no one loss to be the height.":
    "خسارات التدريب مختلفة: لا خسارة واحدة تكون هي الارتفاع.",
  "The losses are measured on other samples or statistics: choose the same evaluation.":
    "قيست الخسارات على عيّنات أو إحصاءات أخرى: اختر التقييم نفسه.",
  "With frozen statistics of batch normalization every run has a loss of its own.":
    "مع تجميد إحصاءات تطبيع الدفعات تكون لكل تشغيل خسارته.",
  "The file is not text: it holds bytes that no text has.":
    "الملف ليس نصًّا: يحوي بايتات لا يحويها نص.",
  "goes on after its end": "يستمر بعد نهايته",
  "ends too early": "ينتهي قبل الأوان",
  "is damaged inside its compressed data": "تالف داخل بياناته المضغوطة",
  "These weights are not standardized, and those of this network are. Choose weights of a network with standardized weights.":
    "هذه الأوزان غير معيَّرة، وأوزان هذه الشبكة معيَّرة. اختر أوزان شبكة بأوزان معيَّرة.",
  "The file holds too many dicts and lists within one another.":
    "يحوي الملف قواميس وقوائم متداخلة أكثر من اللازم.",
  "The .npy header is not valid.": "ترويسة .npy غير صالحة.",
  "Arrays of records are not read.": "لا تُقرأ مصفوفات السجلات.",
  "The .npy header does not give a valid shape.": "لا تعطي ترويسة .npy شكلًا صالحًا.",
  "This is not a .npy file.": "هذا ليس ملف .npy.",
  "The .npy file ends in its header.": "ينتهي ملف .npy داخل ترويسته.",
  "The array holds Python objects, which only Python can read: save it as numbers or as text, with .astype(str).":
    "تحوي المصفوفة كائنات Python لا يقرؤها غير Python: احفظها أعدادًا، أو نصًّا باستخدام ⁦.astype(str)⁩.",
  "Texts in Fortran's order are not read.": "لا تُقرأ النصوص بترتيب فورتران.",
  "The array holds Python objects other than numbers and texts, which only Python can read: save it as numbers or as text, with .astype(str).":
    "تحوي المصفوفة كائنات Python غير الأعداد والنصوص لا يقرؤها غير Python: احفظها أعدادًا، أو نصًّا باستخدام ⁦.astype(str)⁩.",
  "The file is not valid JSON, or is cut short.": "الملف ليس JSON صالحًا، أو هو مبتور.",
  "An array in the pickle is of a kind that is not read.": "في ملف pickle مصفوفة من نوع لا يُقرأ.",
  "loss at the start": "الخسارة عند البداية",
  "steps to 1 % above the lowest loss": "الخطوات حتى 1 % فوق أدنى خسارة",
  "intervals in which the loss rises": "الفترات التي ترتفع فيها الخسارة",
  "loss of the start in the plane": "خسارة البداية في المستوى",
  "lowest loss in the plane": "أدنى خسارة في المستوى",
  "mean rise over the plane": "متوسط الارتفاع على المستوى",
  "rise at one unit along the first axis": "الارتفاع عند وحدة على المحور الأول",
  "departure from a round parabola": "البُعد عن قطع مكافئ مستدير",
  "rising steps from start to end": "الخطوات الصاعدة من البداية إلى النهاية",
  "loss a quarter of the way": "الخسارة عند ربع الطريق",
  "loss at three quarters of the way": "الخسارة عند ثلاثة أرباع الطريق",
  "largest stable learning rate": "أكبر معدل تعلّم مستقر",
  "eigenvalues as large as the largest": "القيم الذاتية بمقدار أكبرها",
  "eigenvalues above the largest gap": "القيم الذاتية فوق أكبر فجوة",
  "ratio across the largest gap": "النسبة عبر أكبر فجوة",
  "share of negative eigenvalues": "حصة القيم الذاتية السالبة",
  "most negative over largest eigenvalue": "أشد القيم الذاتية سلبية على أكبرها",
  "share of points that bend down off the plane": "حصة النقاط المنحنية إلى أسفل خارج المستوى",
  "barrier after matching": "الحاجز بعد المطابقة",
  "barrier on the curve": "الحاجز على المنحنى",
  "the file does not tell how the weights were trained": "لا يبيّن الملف كيف دُرِّبت الأوزان",
  "in a game it is not known": "لا يُعرف في لعبة",
  "this is not the whole Hessian": "هذه ليست مصفوفة هيسه كاملة",
  "these are not the samples that were trained on": "هذه ليست العيّنات التي جرى التدريب عليها",
  "training took other batch statistics": "أخذ التدريب إحصاءات دفعات أخرى",
  "Adam’s holds for the preconditioned Hessian: see the curvature along the run":
    "حدّ Adam لمصفوفة هيسه المكيّفة مسبقًا: انظر الانحناء على امتداد التشغيل",
  "Surfaces on different grids have no difference.": "لا فرق بين سطوح على شبكات مختلفة.",
  "The tar archive is damaged or cut short. Try another copy.":
    "أرشيف tar تالف أو مبتور. جرّب نسخة أخرى.",
  "is of a later protocol than 5": "من بروتوكول أحدث من 5",
  "a call of what is no name": "استدعاء لما ليس اسمًا",
  "holds text that is not UTF-8": "يحوي نصًّا ليس UTF-8",
  "The zip archive is damaged: its table of contents cannot be read.":
    "أرشيف zip تالف: لا يمكن قراءة فهرسه.",
  "This is not a zip archive, or its end is missing.": "هذا ليس أرشيف zip، أو أن نهايته ناقصة.",
  "has another size than it declares": "حجمه غير ما يعلنه",
  "fails its checksum": "لا يطابق مجموعه الاختباري",
  "The snapshot's means of solutions do not fit together.": "متوسطات الحلول في اللقطة غير متّسقة.",
  "{0} ({1} of its points on {2})": "{0} ({1} من نقاطه على {2})",
  ", with those of the first layer multiplied by {0} and those of the second divided by it, which is the same function; random directions are normalized by these weights, all others are as they were":
    "، مع ضرب أوزان الطبقة الأولى في {0} وقسمة أوزان الثانية عليه، وهي الدالة نفسها؛ والاتجاهات العشوائية مطبَّعة بهذه الأوزان، وما عداها كما كان",
  "between {0}s {1} and {2}": "بين {0} {1} و{2}",
  "Made with Topograd": "صُنع بـ Topograd",
  "There are no weights to write.": "لا أوزان لكتابتها.",
  "A function has no layers to be written down.": "ليس للدالة طبقات تُكتب.",
  "The first layer adds flattened color images to its outputs, which PyTorch's order of pixels does not allow: turn skip connections off, or save the weights as .npz.":
    "تضيف الطبقة الأولى صورًا ملوّنة مسطّحة إلى مخارجها، وهو ما لا يسمح به ترتيب البكسلات في PyTorch: أوقف وصلات التخطّي، أو احفظ الأوزان بصيغة .npz.",
  "there is no such file": "لا يوجد ملف كهذا",
  "The server sent nothing.": "لم يرسل الخادم شيئًا.",
  "The connection broke off while the snapshot was loading. Try again.":
    "انقطع الاتصال أثناء تحميل اللقطة. حاول من جديد.",
  "The file": "الملف",
  "The link": "الرابط",
  "Save the network's state_dict() with torch.save.":
    "احفظ ⁦state_dict()⁩ الشبكة باستخدام torch.save.",
  "of no name": "بلا اسم",
  "The configuration in the Keras file lists no layers.":
    "لا تسرد الإعدادات في ملف Keras أي طبقات.",
  "The configuration in the Keras file is not JSON: it is damaged.":
    "الإعدادات في ملف Keras ليست JSON: إنها تالفة.",
  "has its channels first": "قنواته أولًا",
  "is a ReLU with bounds of its own": "وحدة ReLU بحدود خاصة",
  "is an ELU with an α of its own": "وحدة ELU بقيمة α خاصة",
  "The penalty that scikit-learn adds to the loss (alpha) is left out.":
    "تُترك العقوبة التي يضيفها scikit-learn إلى الخسارة (alpha).",
  "This is no ONNX model: it has no graph.": "هذا ليس نموذج ONNX: لا مخطط فيه.",
  "The ONNX model goes round in a circle.": "نموذج ONNX يدور في حلقة.",
  "has weights that the model computes": "له أوزان يحسبها النموذج",
  "is padded at the start": "محشوّ عند البداية",
  "multiplies no matrix": "لا يضرب مصفوفة",
  "rounds its windows up": "يقرّب نوافذه صعودًا",
  "takes the mean over other axes": "يأخذ المتوسط على محاور أخرى",
  "keeps other axes than the samples'": "يُبقي محاور غير محور العيّنات",
  "has an α of its own": "له قيمة α خاصة",
  "lies in another file, which is not read: save the model in one file":
    "يقع في ملف آخر لا يُقرأ: احفظ النموذج في ملف واحد",
  "is not described correctly": "غير موصوف كما يجب",
  "is cut short": "مبتور",
  "The list of layers in the safetensors file is not that of its tensors.":
    "قائمة الطبقات في ملف safetensors ليست قائمة موتّراته.",
  "This is no model.json of TensorFlow.js.": "هذا ليس model.json من TensorFlow.js.",
  "The model.json is a graph that was converted from TensorFlow, which is not read: save it as a layers model (tensorflowjs_converter with --output_format=tfjs_layers_model).":
    "ملف model.json مخطط محوَّل من TensorFlow ولا يُقرأ: احفظه نموذج طبقات (⁦tensorflowjs_converter --output_format=tfjs_layers_model⁩).",
  "The shards are too large.": "الأجزاء كبيرة جدًّا.",
  "The archive is not one that torch.save writes.": "الأرشيف ليس مما يكتبه torch.save.",
  "The file is a TorchScript program, which is not run. Save the network's state_dict() with torch.save.":
    "الملف برنامج TorchScript ولا يُشغَّل. احفظ ⁦state_dict()⁩ الشبكة باستخدام torch.save.",
  "The file is damaged: it lists no storages.": "الملف تالف: لا يسرد أي مخازن.",
  "The file is cut short: values are missing.": "الملف مبتور: تنقصه قيم.",
  "The ONNX file is damaged, or cut short.": "ملف ONNX تالف أو مبتور.",
  "The file holds no dense or conv layer.": "لا يحوي الملف طبقة كثيفة ولا التفافية.",
  "Strides, padding and pooling are not in the file: they are taken as the sizes of the layers allow, and can be changed.":
    "ليست الخطوات والحشو والتجميع في الملف: أُخذت كما تسمح أحجام الطبقات، ويمكن تغييرها.",
  "a PNG picture": "صورة PNG",
  "a JPEG picture": "صورة JPEG",
  "a GIF picture": "صورة GIF",
  "a PDF document": "مستند PDF",
  "a Parquet table: save it as CSV": "جدول Parquet: احفظه بصيغة CSV",
  "an Arrow table: save it as CSV": "جدول Arrow: احفظه بصيغة CSV",
  "a NumPy array": "مصفوفة NumPy",
  "a SQLite database: save a table as CSV": "قاعدة بيانات SQLite: احفظ جدولًا بصيغة CSV",
  "an archive: unpack it first": "أرشيف: فُكّ ضغطه أولًا",
  "a tar archive: unpack it first": "أرشيف tar: فُكّه أولًا",
  "a file compressed with Zstandard: unpack it first": "ملف مضغوط بـ Zstandard: فُكّ ضغطه أولًا",
  "a file compressed with xz: unpack it first": "ملف مضغوط بـ xz: فُكّ ضغطه أولًا",
  "an XML or HTML document": "مستند XML أو HTML",
  "Accuracies are percent in the file.": "الدقّات في الملف نسب مئوية.",
  "No file was given.": "لم يُعطَ أي ملف.",
  "Two files are read together when they are a loss-landscape surface and its projected path, or checkpoints.":
    "يُقرأ ملفان معًا حين يكونان سطح loss-landscape ومساره المسقط، أو نقاط حفظ.",
  "A path needs a surface to lie on.": "يحتاج المسار إلى سطح يقع عليه.",
  "Losses along the path are interpolated from the surface.":
    "الخسارات على امتداد المسار مستوفاة من السطح.",
  "The JSON file holds no surface: an object with the arrays alpha, beta and loss is read, a list of points with these keys, or a matrix.":
    "لا يحوي ملف JSON سطحًا: يُقرأ كائن بالمصفوفات alpha وbeta وloss، أو قائمة نقاط بهذه المفاتيح، أو مصفوفة.",
  "This is a direction file of loss-landscape: it holds the axes of a plane, and no losses. Open the surface file that was sampled along them (it has xcoordinates and train_loss).":
    "هذا ملف اتجاهات من loss-landscape: يحوي محوري مستوى ولا يحوي خسارات. افتح ملف السطح المأخوذ على امتدادهما (فيه xcoordinates وtrain_loss).",
  "Loss of the training set.": "خسارة مجموعة التدريب.",
  "Loss of the test set.": "خسارة مجموعة الاختبار.",
  "The file's test_loss is not shown.": "لا يُعرض test_loss الذي في الملف.",
  "proj_xcoord and proj_ycoord of the HDF5 file do not have the same length.":
    "ليس لـ proj_xcoord وproj_ycoord في ملف HDF5 الطول نفسه.",
  "The path has coordinates that are not finite numbers.": "في المسار إحداثيات ليست أعدادًا منتهية.",
  "Rows of the loss are taken for the second axis; the file does not tell.":
    "تؤخذ صفوف الخسارة للمحور الثاني؛ والملف لا يبيّن ذلك.",
  "The file holds no coordinates: the axes count its columns and rows from 0.":
    "لا يحوي الملف إحداثيات: يعدّ المحوران أعمدته وصفوفه من 0.",
  "all of it": "كله",
  "around each layer": "حول كل طبقة",
  "around two layers each": "حول كل طبقتين",
  "The safetensors file holds no tensors.": "لا يحوي ملف safetensors موتّرات.",
  "overlaps the tensor before it": "يتداخل مع الموتّر قبله",
  "leaves a gap before it": "يترك فجوة قبله",
  "The file is too short for a safetensors file.": "الملف أقصر من أن يكون safetensors.",
  "This is not a safetensors file, or it is cut short in its header.":
    "هذا ليس ملف safetensors، أو أنه مبتور في ترويسته.",
  "This is not a safetensors file: its header is not JSON.":
    "هذا ليس ملف safetensors: ترويسته ليست JSON.",
  "The header of the safetensors file does not describe tensors.":
    "ترويسة ملف safetensors لا تصف موتّرات.",
  "The points in the JSON file do not form a surface: each needs alpha, beta and loss.":
    "لا تكوّن النقاط في ملف JSON سطحًا: تحتاج كل منها إلى alpha وbeta وloss.",
  "The file is empty: it has no rows.": "الملف فارغ: لا صفوف فيه.",
  'The first line is neither a header with "alpha", "beta" and "loss" nor a row of α after an empty corner.':
    'السطر الأول ليس عناوين فيها "alpha" و"beta" و"loss"، وليس صفًّا من α بعد ركن فارغ.',
  "a recurrent layer (LSTM, GRU or RNN)": "طبقة تكرارية (LSTM أو GRU أو RNN)",
  "This is no .vtp file: VTK's XML of the type PolyData is missing in it.":
    "هذا ليس ملف .vtp: ينقصه XML الخاص بـ VTK من نوع PolyData.",
  "The .vtp file is compressed or has its arrays appended, which is not read. Save it from ParaView as ASCII.":
    "ملف .vtp مضغوط أو مصفوفاته ملحقة، وهذا لا يُقرأ. احفظه من ParaView بصيغة ASCII.",
  "The .vtp file holds no points.": "لا يحوي ملف .vtp نقاطًا.",
  "The .vtp file has a coordinate that is not a finite number.":
    "في ملف .vtp إحداثي ليس عددًا منتهيًا.",
  "The file names no loss: the heights are its z, which may be cut or logarithms.":
    "لا يسمّي الملف خسارة: الارتفاعات هي z فيه، وقد تكون مقطوعة أو لوغاريتمات.",
  "The .vtp file is damaged: one of its arrays is no base64.":
    "ملف .vtp تالف: إحدى مصفوفاته ليست base64.",
  "The .vtp file is damaged, or of a kind that is not read: an array of it is not what it declares.":
    "ملف .vtp تالف أو من نوع لا يُقرأ: إحدى مصفوفاته ليست ما تعلنه.",
  "The address is too long to be a class link.": "العنوان أطول من أن يكون رابط صف.",
  "The link is damaged: part of it is missing or was changed. Copy it again, whole.":
    "الرابط تالف: جزء منه ناقص أو مغيَّر. انسخه من جديد كاملًا.",
  "The link was made by a later version of this page. Reload to update.":
    "الرابط من إصدار أحدث من هذه الصفحة. أعد التحميل للتحديث.",
  "The link's numbers have no place. Copy it again, whole.":
    "لا موضع لأرقام الرابط. انسخه من جديد كاملًا.",
  "measures along the training that are more than a number":
    "قياسات على امتداد التدريب تزيد على عدد واحد",
  "what lies between partners": "ما يقع بين الشركاء",
  "measurements at single points": "قياسات عند نقاط منفردة",
  "weights and directions": "الأوزان والاتجاهات",
  "accuracies over the plane": "الدقّات على المستوى",
  "the sample of the data": "عيّنة البيانات",
  "how earlier tasks fare along the training": "حال المهام السابقة على امتداد التدريب",
  "The link is too long to be one of this page's.": "الرابط أطول من أن يكون من هذه الصفحة.",
  "The link is not one this page can read. Copy it again, whole.":
    "لا تستطيع هذه الصفحة قراءة الرابط. انسخه من جديد كاملًا.",
  "The link's arrays are not described correctly.": "مصفوفات الرابط غير موصوفة كما يجب.",
  "The link ends too early.": "ينتهي الرابط قبل الأوان.",
  "The link is longer than what it describes.": "الرابط أطول مما يصفه.",
  "The link's path between two solutions does not fit together.":
    "مسار الرابط بين الحلّين غير متّسق.",
  "Surfaces do not fit into the link.": "السطوح لا يسعها الرابط.",
  "Its results do not fit into the link: whoever opens it runs it again.":
    "نتائجها لا يسعها الرابط: من يفتحه يشغّلها من جديد.",
  "The snapshot's path between two solutions does not fit together.":
    "مسار اللقطة بين الحلّين غير متّسق.",
  "The snapshot's measures along the training do not fit its history.":
    "قياسات اللقطة على امتداد التدريب لا تلائم سجلّها.",
  "The snapshot's preview of the data does not fit its shape.":
    "معاينة البيانات في اللقطة لا تلائم شكلها.",
  "The snapshot was made by another version of this page. Reload to update, and try again.":
    "اللقطة من إصدار آخر من هذه الصفحة. أعد التحميل للتحديث ثم حاول من جديد.",
  "The snapshot's description (snapshot.json) is not readable JSON. Try another copy of the file.":
    "وصف اللقطة (snapshot.json) ليس JSON مقروءًا. جرّب نسخة أخرى من الملف.",
  "Snapshots are opened from this site or from an address that starts with https.":
    "تُفتح اللقطات من هذا الموقع أو من عنوان يبدأ بـ https.",
  "This .npz file is not a snapshot: it has no snapshot.json.":
    "ملف .npz هذا ليس لقطة: لا يحوي snapshot.json.",
  "The snapshot's moments along the training do not fit its history.":
    "عزوم اللقطة على امتداد التدريب لا تلائم سجلّها.",
  "The snapshot's broken-off training does not fit its network.":
    "التدريب المقطوع في اللقطة لا يلائم شبكتها.",
  "{0} samples of {1}": "{0} عيّنة ({1})",
  "{0} samples of {1}, {2} more for the test": "{0} عيّنة ({1})، و{2} أخرى للاختبار",
  "{0} pixels": "{0} بكسل",
  "1 feature": "سمة واحدة",
  "{0} features": "{0} سمة",
  "targets from {0} to {1}": "الأهداف من {0} إلى {1}",
  "classes: {0}": "الفئات: {0}",
  "classes: {0}, and {1} more": "الفئات: {0}، و{1} أخرى",
};
