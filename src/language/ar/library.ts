import type { Table } from "../table";

export const library: Table = {
  "Your runs are saved here as they come. They stay in this browser; nothing is uploaded.":
    "تُحفظ تشغيلاتك هنا تلقائيًّا. تبقى في هذا المتصفح ولا يُرفع شيء.",
  "Search the library": "ابحث في المكتبة",
  Search: "بحث",
  Order: "الترتيب",
  "A run is under way: let it end or cancel it to open another.":
    "هناك تشغيل جارٍ: دعه ينتهي أو ألغِه لتفتح غيره.",
  "No runs yet. Train one: it is saved here.": "لا تشغيلات بعد. درّب واحدًا فيُحفظ هنا.",
  "No run matches.": "لا تشغيل مطابق.",
  "Compare: tick two to four": "للمقارنة: اختر من اثنين إلى أربعة",
  "Compare {0}": "قارن {0}",
  "“{0}” is deleted.": "حُذف «{0}».",
  "Save this landscape": "احفظ هذه التضاريس",
  "Open files…": "افتح ملفات…",
  "Files to open": "ملفات للفتح",
  " · not finished": " · غير مكتمل",
  " · without weights": " · بلا أوزان",
  " · on the stage": " · على المنصّة",
  "Rename {0}": "أعد تسمية {0}",
  "Duplicate {0}": "كرّر {0}",
  "Download {0}": "نزّل {0}",
  "Delete {0}": "احذف {0}",
  Name: "الاسم",
  "Download it": "نزّله",
  "The browser's storage for this page is full. What is in the library stays there; delete runs to make room, or download this one.":
    "امتلأ تخزين المتصفح المخصص لهذه الصفحة. ما في المكتبة يبقى فيها؛ احذف تشغيلات لإفساح المجال أو نزّل هذا.",
  "This run is no longer in the library.": "لم يعد هذا التشغيل في المكتبة.",
  "Newest first": "الأحدث أولًا",
  "By name": "حسب الاسم",
  "Lowest loss first": "الأقل خسارة أولًا",
  "Highest accuracy first": "الأعلى دقة أولًا",
  "Smallest λ max first": "الأصغر λ max أولًا",
  "{0} of the {1} that the browser grants are used.": "استُخدم {0} من {1} التي يتيحها المتصفّح.",
  "This browser lets the page store nothing ({0}). Runs last until the page is closed; download those you want to keep.":
    "هذا المتصفّح لا يدع الصفحة تخزّن شيئًا ({0}). تبقى التشغيلات حتى تُغلق الصفحة؛ نزّل ما تريد الاحتفاظ به.",
  "The library could not be used: {0}": "تعذّر استخدام المكتبة: {0}",
  "accuracy {0} %": "الدقّة {0} %",
};
