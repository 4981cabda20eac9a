import type { Table } from "../table";

export const appParts: Table = {
  " · β {0}": " · β {0}",
  "The frame's sandbox lacks allow-scripts, without which nothing can be drawn.":
    "ينقص صندوق الإطار الرملي الإذن allow-scripts، ومن دونه لا يمكن رسم شيء.",
  "There is no connection to the network.": "لا يوجد اتصال بالشبكة.",
  "A page opened from disk may read no files beside it: serve it, or use a link in place of a file.":
    "لا يجوز لصفحة مفتوحة من القرص أن تقرأ ملفات بجانبها: قدّمها عبر خادم، أو استخدم رابطًا بدل الملف.",
  "This frame was given no landscape: its address needs a link's # part, or ?snapshot= with the address of a snapshot file.":
    "لم تُعطَ لهذا الإطار تضاريس: يحتاج عنوانه إلى الجزء بعد # من رابط، أو إلى ?snapshot= مع عنوان ملف لقطة.",
  "Your answer": "إجابتك",
  "Its figure is not here yet: scroll to it, and check again.":
    "لم يظهر شكلها بعد: مرِّر إليه ثم تحقّق من جديد.",
  "This landscape was too large for a link, which therefore holds its recipe only. It can be trained again.":
    "كانت هذه التضاريس أكبر من أن يسعها رابط، ولذلك لا يحمل إلا وصفتها. يمكن تدريبها من جديد.",
  "These landscapes were too large for one link, which therefore holds their recipes only. Open them in Topograd to train them, or give the frame a file that holds them.":
    "كانت هذه التضاريس أكبر من أن يسعها رابط واحد، ولذلك لا يحمل إلا وصفاتها. افتحها في Topograd لتدريبها، أو أعطِ الإطار ملفًا يحويها.",
  "This page embeds the landscape in a sandbox, where a browser allows no training. Open it in Topograd to train it.":
    "تضمّن هذه الصفحة التضاريس في صندوق رملي لا يسمح المتصفح فيه بالتدريب. افتحها في Topograd لتدريبها.",
  sample: "عيّنة",
  "PC {0} of all paths ({1})": "المركّبة الرئيسية {0} لكل المسارات ({1})",
  "Training {0}": "التدريب {0}",
  "{0}, seed {1}: {2}": "{0}، البذرة {1}: {2}",
  "losses from {0} to {1} by their logarithm; higher ones are cut off":
    "الخسارات من {0} إلى {1} بحسب لوغاريتمها؛ والأعلى منها مقطوع",
  "losses from {0} to {1} by their logarithm": "الخسارات من {0} إلى {1} بحسب لوغاريتمها",
  "λ {0}": "λ {0}",
};
