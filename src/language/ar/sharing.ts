import type { Table } from "../table";

export const sharing: Table = {
  Copied: "نُسخ",
  "The browser refuses: select the text and press Ctrl+C.":
    "يرفض المتصفح ذلك: حدّد النص واضغط Ctrl+C.",
  "What the frame shows": "ما يعرضه الإطار",
  Code: "الشيفرة",
  Theme: "السمة",
  Height: "الارتفاع",
  "Turned by": "يُدار باستخدام",
  "Plays once seen": "يبدأ العرض حين يُرى",
  "Offers Train this": "يعرض «درّب هذا»",
  "This landscape does": "هذه التضاريس",
  "These landscapes do": "هذه التضاريس كلها",
  it: "ملفّها",
  "their file": "الملف",
  "{0} not fit into a link. Download {1} under Files and put {2} beside your page, or anywhere that lets other sites read it.":
    "{0} لا يسعها رابط. نزّل {1} من تبويب الملفات وضع {2} بجانب صفحتك، أو حيث يُسمح لمواقع أخرى بقراءته.",
  "Embedding code": "شيفرة التضمين",
  "Copy code": "انسخ الشيفرة",
  "Time slider": "شريط الزمن",
  "Values under the pointer": "القيم تحت المؤشر",
  "λ along the run": "λ على امتداد التشغيل",
  Element: "عنصر",
  Auto: "تلقائي",
  Light: "فاتح",
  Dark: "داكن",
  "Two fingers": "إصبعان",
  One: "إصبع",
  "{0} as {1}": "{0} بصيغة {1}",
  "What the link holds": "ما يحمله الرابط",
  Link: "رابط",
  "What the code holds": "ما يحمله الرمز",
  "Holds the landscape itself, in fine modules: for a phone held close. The recipe alone makes a coarser code that reads from afar.":
    "يحمل التضاريس نفسها بمربعات دقيقة: لهاتف يُقرَّب منه. أما الوصفة وحدها فتعطي رمزًا أخشن يُقرأ من بعيد.",
  "The link is too long for a QR code. This one holds the recipe: the phone that opens it trains the network itself.":
    "الرابط أطول من أن يسعه رمز QR. يحمل هذا الرمز الوصفة: الهاتف الذي يفتحه يدرّب الشبكة بنفسه.",
  "Holds the recipe: the phone that opens it trains the network itself.":
    "يحمل الوصفة: الهاتف الذي يفتحه يدرّب الشبكة بنفسه.",
  PNG: "PNG",
  " and the caption below": " مع التعليق أسفلها",
  "The stage as it stands, {0}×{1} pixels{2}.": "المنصّة كما هي، {0}×{1} بكسل{2}.",
  Picture: "صورة",
  "Picture as PNG": "صورة بصيغة PNG",
  "Size and caption": "الحجم والتعليق",
  Width: "العرض",
  Scale: "المقياس",
  "Caption below": "التعليق أسفلها",
  Transparent: "شفافة",
  Video: "فيديو",
  "MP4 or WebM, {0}×{1} pixels, {2} s.": "MP4 أو WebM، {0}×{1} بكسل، {2} ث.",
  "Training as video": "التدريب في فيديو",
  Turntable: "دوران كامل",
  "Turntable as video": "دوران كامل في فيديو",
  "Size and length": "الحجم والمدة",
  Lines: "الأسطر",
  Seconds: "الثواني",
  "There is no terrain to photograph: it needs WebGL.": "لا تضاريس لتصويرها: يلزمها WebGL.",
  "Drawing the picture": "تُرسم الصورة",
  "Recording the video": "يُسجَّل الفيديو",
  "QR code of the link": "رمز QR للرابط",
  "All, side by side": "كلها جنبًا إلى جنب",
  "The run on the stage": "التشغيل المعروض على المنصّة",
  "Ways to share": "طرق المشاركة",
  Embed: "تضمين",
  Citation: "استشهاد",
  "Copy caption": "انسخ التعليق",
  "BibTeX: the landscape and the papers that define what it shows":
    "BibTeX: التضاريس والأبحاث التي تعرّف ما تعرضه",
  "Copy BibTeX": "انسخ BibTeX",
  "The class link": "رابط الصف",
  Snapshots: "لقطات",
  "With weights": "مع الأوزان",
  "One file, which this page opens as panes again. numpy.load has A/loss, B/loss and so on.":
    "ملف واحد تفتحه هذه الصفحة من جديد أجزاءً متجاورة. في numpy.load تجد A/loss وB/loss وهكذا.",
  "One vector figure with their names and caption.": "رسم متجهي واحد بأسمائها وتعليقه.",
  "One page that turns, plays and prints without a server or a network: open it from a disk.":
    "صفحة تُدار وتُعرض وتُطبع بلا خادم ولا شبكة: افتحها من القرص.",
  Page: "صفحة",
  Snapshot: "لقطة",
  "With weights and data": "مع الأوزان والبيانات",
  "With data": "مع البيانات",
  "All results; numpy.load reads them and this page opens them again as they are.":
    "كل النتائج؛ يقرؤها numpy.load وتفتحها هذه الصفحة من جديد كما هي.",
  "Last weights": "الأوزان الأخيرة",
  "Weights with PyTorch's names and layouts, and the list of layers; this page reads them.":
    "أوزان بأسماء PyTorch وترتيباته، مع قائمة الطبقات؛ تقرؤها هذه الصفحة.",
  "Tables with a header, one row per point.": "جداول بسطر عناوين، سطر لكل نقطة.",
  "As tomgoldstein/loss-landscape stores surfaces and projected paths.":
    "كما يخزّن tomgoldstein/loss-landscape السطوح والمسارات المسقطة.",
  "For ParaView: height is the loss.": "لبرنامج ParaView: الارتفاع هو الخسارة.",
  "Contour map": "خريطة كنتورية",
  "Loss along the line": "الخسارة على امتداد الخط",
  "Vector figures with their caption, for papers and slides.":
    "رسوم متجهية مع تعليقاتها، للأبحاث والعروض.",
  "There is nothing to draw.": "لا شيء لرسمه.",
  "The terrain with its colors and path, for Blender, slides and the web.":
    "التضاريس بألوانها ومسارها، لبرنامج Blender والعروض والويب.",
  "Only the built site can write such a page: see npm run build.":
    "لا يكتب مثل هذه الصفحة إلا الموقع المبني: انظر npm run build.",
  "{0} characters.": { few: "{0} محارف.", other: "{0} محرفًا." },
  "{0} This landscape does not fit into a link of {1}: the link holds its recipe, which whoever opens it has to train. To send the landscape itself, download the .npz file under Files.":
    "{0} لا يسع هذه التضاريسَ رابطٌ من {1}: يحمل الرابط وصفتها، وعلى من يفتحه أن يدرّبها. لإرسال التضاريس نفسها نزّل ملف .npz من تبويب الملفات.",
  " Left out: {0}; the .npz file under Files has them.":
    " المتروك: {0}؛ وهو في ملف .npz من تبويب الملفات.",
  "{0} The landscape itself is in the link: terrain, path, numbers and view, with losses to within {1} % of the shown range; the minimum, the end of training and eigenvalues are exact.{2} Nothing is uploaded.":
    "{0} التضاريس نفسها في الرابط: السطح والمسار والأرقام والعرض، والخسارات دقيقة إلى {1} % من المجال المعروض؛ والنهاية الصغرى ونهاية التدريب والقيم الذاتية دقيقة تمامًا.{2} لا يُرفع شيء.",
  "{0} The landscapes do not fit into a link of {1} together: it holds their {2} recipes, which whoever opens it has to train.":
    "{0} لا يسع التضاريسَ معًا رابطٌ من {1}: يحمل وصفاتها ({2})، وعلى من يفتحه أن يدرّبها.",
  "{0} The {1} landscapes are in the link, with losses to within {2} % of the range that each shows.{3} Nothing is uploaded.":
    "{0} التضاريس ({1}) في الرابط، والخسارات دقيقة إلى {2} % من المجال الذي تعرضه كل منها.{3} لا يُرفع شيء.",
  "This copy of the lab lies on a disk: its addresses lead nowhere on other machines. Links, frames and classes for others need a copy that is served; files do not.":
    "هذه النسخة من المختبر على قرص: لا تقود عناوينها إلى شيء على أجهزة أخرى. الروابط والإطارات والصفوف الموجّهة لغيرك تحتاج إلى نسخة على خادم؛ أما الملفات فلا.",
  "Loss landscape: {0}": "تضاريس الخسارة: {0}",
  "This landscape is drawn by your browser and needs JavaScript.":
    "يرسم متصفّحك هذه التضاريس، ويحتاج إلى JavaScript.",
  "All {0}, side by side (.npz)": "كلها ({0}) جنبًا إلى جنب (.npz)",
  "All {0}, side by side (.svg)": "كلها ({0}) جنبًا إلى جنب (.svg)",
  "All {0}, side by side (.html)": "كلها ({0}) جنبًا إلى جنب (.html)",
  "All {0} paths (.svg)": "كل المسارات ({0}) (.svg)",
  "Web page (.html)": "صفحة ويب (.html)",
  "{0} With data, {1} itself is in it: whoever has the file can train and measure again.":
    "{0} مع البيانات يكون فيه {1} نفسه: من لديه الملف يستطيع أن يدرّب ويقيس من جديد.",
  "Weights of step {0}": "أوزان الخطوة {0}",
  "All {0} checkpoints": "كل نقاط الحفظ ({0})",
  "Writing {0}": "تُكتب {0}",
  "{0} cannot be loaded. Connect to the network, and try again.":
    "لا يمكن تحميل {0}. اتصل بالشبكة وحاول مرة أخرى.",
};
