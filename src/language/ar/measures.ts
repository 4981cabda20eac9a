import type { Table } from "../table";

export const measures: Table = {
  "Where the training ends from every point of the plane":
    "أين ينتهي التدريب من كل نقطة في المستوى",
  "Basins of attraction": "أحواض الجذب",
  "Trains from every point of a grid over the plane: where it ends, and after how many steps.":
    "يدرّب من كل نقطة في شبكة على المستوى: أين ينتهي، وبعد كم خطوة.",
  "Columns of starts": "أعمدة البدايات",
  "Starts along α.": "البدايات على امتداد α.",
  "Rows of starts": "صفوف البدايات",
  "Starts along β.": "البدايات على امتداد β.",
  "Exact spectrum": "الطيف الدقيق",
  "Every eigenvalue, by writing the Hessian out": "كل قيمة ذاتية بكتابة مصفوفة هيسه كاملة",
  "the exact spectrum": "الطيف الدقيق",
  "Every eigenvalue, by writing the matrix out; for at most 2,000 parameters.":
    "كل قيمة ذاتية بكتابة المصفوفة كاملة؛ لما لا يزيد على 2,000 معامل.",
  "All eigenvalues as a density, with its error": "كل القيم الذاتية كثافةً، مع خطئها",
  "the spectral density": "الكثافة الطيفية",
  "Density of all eigenvalues by stochastic Lanczos quadrature, with its error.":
    "كثافة كل القيم الذاتية بتربيع لانتسوش العشوائي، مع خطئها.",
  "φ(x) = mean over probes of Σᵢ wᵢ·N(x; λᵢ, σ²)   (Ghorbani et al. 2019)":
    "⁦φ(x)⁩ = المتوسط على المسابير ⁦Σᵢ wᵢ·N(x; λᵢ, σ²)⁩   (⁦Ghorbani et al. 2019⁩)",
  Probes: "المسابير",
  "Random vectors averaged over; the error falls as one over their square root.":
    "متجهات عشوائية يؤخذ متوسطها؛ ويتناقص الخطأ كواحد على جذر عددها.",
  "Steps per probe": "الخطوات لكل مسبار",
  "Lanczos steps, each one Hessian-vector product.":
    "خطوات لانتسوش، كل منها جداء مصفوفة هيسه بمتجه.",
  "Standard deviation of the smoothing; automatic is 1 % of the spectrum's range.":
    "الانحراف المعياري للتمليس؛ والتلقائي 1 % من مدى الطيف.",
  Fixed: "ثابت",
  "The training many times over": "التدريب مرات كثيرة",
  "the many paths": "المسارات الكثيرة",
  "The training many times over, with their mean and spread.":
    "التدريب مرات كثيرة، مع متوسطها وتشتّتها.",
  "How many; each has batches and noise of its own.": "عددها؛ ولكل منها دفعاته وضوضاؤه.",
  From: "من",
  "All from the run’s start, or from points evenly spread over the plane.":
    "كلها من بداية التشغيل، أو من نقاط موزعة بالتساوي على المستوى.",
  "The start": "البداية",
  "All over the plane": "على المستوى كله",
  "Moments of a path": "لحظات المسار",
  "Points of each path that are kept besides its start.": "نقاط كل مسار المحفوظة عدا بدايته.",
  "Gradient and first step all over the plane, as arrows":
    "التدرّج والخطوة الأولى على المستوى كله، أسهمًا",
  "The gradient and the optimizer’s first step from points all over the plane.":
    "التدرّج وخطوة المُحسِّن الأولى من نقاط على المستوى كله.",
  "Columns of arrows": "أعمدة الأسهم",
  "Arrows along α.": "الأسهم على امتداد α.",
  "Rows of arrows": "صفوف الأسهم",
  "Arrows along β.": "الأسهم على امتداد β.",
  "Extreme eigenvalues over the plane, as color": "القيم الذاتية الطرفية على المستوى، لونًا",
  "the curvature map": "خريطة الانحناء",
  "Curvature map": "خريطة الانحناء",
  "Largest and smallest eigenvalue over the plane, to color the terrain with.":
    "أكبر قيمة ذاتية وأصغرها على المستوى، لتلوين التضاريس بهما.",
  "|λ_min/λ_max| of the Hessian at every point   (Li et al. 2018, figure 7)":
    "⁦|λ_min/λ_max|⁩ لمصفوفة هيسه عند كل نقطة   (⁦Li et al. 2018⁩، الشكل 7)",
  "Columns of the map": "أعمدة الخريطة",
  "Points along α.": "النقاط على امتداد α.",
  "Rows of the map": "صفوف الخريطة",
  "Points along β.": "النقاط على امتداد β.",
  "Steps per point": "الخطوات لكل نقطة",
  "Most Lanczos steps at a point; fewer where both eigenvalues have converged.":
    "أقصى عدد لخطوات لانتسوش عند النقطة؛ وأقل حيث تقاربت القيمتان.",
  "What each step along the path is made of": "مكوّنات كل خطوة على امتداد المسار",
  "the parts of steps": "أجزاء الخطوات",
  "Parts of the steps": "أجزاء الخطوات",
  "Gradient, ascent, memory and update at every checkpoint, and the quadratic model of the loss there.":
    "التدرّج والصعود والذاكرة والتحديث عند كل نقطة حفظ، والنموذج التربيعي للخسارة هناك.",
  "How much the loss rises around the weights": "كم ترتفع الخسارة حول الأوزان",
  "measures of sharpness": "مقاييس الحدّة",
  "Sharpness measures": "مقاييس الحدّة",
  "How much the loss rises around the weights, at worst and on average.":
    "كم ترتفع الخسارة حول الأوزان، في أسوأ حالة وفي المتوسط.",
  "Radius ρ": "نصف القطر ρ",
  "Radius of the ball in which the highest loss is looked for.":
    "نصف قطر الكرة التي يُبحث فيها عن أعلى خسارة.",
  "max over ‖δ‖ ≤ ρ of L(θ + δ) − L(θ)   (Foret et al. 2021)":
    "أقصى ⁦L(θ + δ) − L(θ)⁩ على ⁦‖δ‖ ≤ ρ⁩   (⁦Foret et al. 2021⁩)",
  "Largest eigenvalue at checkpoints of the training": "أكبر قيمة ذاتية عند نقاط حفظ التدريب",
  "curvature along the run": "الانحناء على امتداد التشغيل",
  "Curvature along the run": "الانحناء على امتداد التشغيل",
  "Largest eigenvalue of the training loss at checkpoints, beside the stable limit.":
    "أكبر قيمة ذاتية لخسارة التدريب عند نقاط الحفظ، بجانب حدّ الاستقرار.",
  "Points on the run": "نقاط على التشغيل",
  "Checkpoints measured, evenly spaced with the first and the last.":
    "نقاط الحفظ المقيسة، موزعة بالتساوي وتشمل الأولى والأخيرة.",
  "Products for the trace": "الجداءات للأثر",
  "Hessian-vector products spent on the trace at each point; 0 leaves it out.":
    "جداءات مصفوفة هيسه بمتجه المنفقة على الأثر عند كل نقطة؛ و0 يحذفه.",
  "Trace by": "الأثر بطريقة",
  "Hutch++ is far surer from about 15 products on, where few eigenvalues are large.":
    "طريقة Hutch++ أوثق بكثير من نحو 15 جداءً فصاعدًا، حيث القيم الذاتية الكبيرة قليلة.",
  "mean of vᵀ·H·v over random v = ±1   (Hutchinson 1990); Meyer et al. 2021":
    "متوسط ⁦vᵀ·H·v⁩ على ⁦v = ±1⁩ عشوائية   (⁦Hutchinson 1990⁩)؛ ⁦Meyer et al. 2021⁩",
  "‖∇L‖ of batches of {0}": "⁦‖∇L‖⁩ لدفعات من {0}",
  "root mean square of the gradient’s norm in batches of {0} ({1} drawn)":
    "الجذر التربيعي لمتوسط مربع معيار التدرّج في دفعات من {0} (سُحبت {1})",
  "Gradient norm of batches": "معيار تدرّج الدفعات",
  "Samples in each; all where there are fewer.": "العيّنات في كل منها؛ وكلها حيث هي أقل.",
  Batches: "الدفعات",
  "How many, at random; each costs its gradient.": "عددها، عشوائيًّا؛ وكل منها يكلّف تدرّجه.",
  "how alike the gradients gᵢ of at most {0} single samples are: m‖ḡ‖² over mean ‖gᵢ‖² with their mean ḡ and number m, which is 1 where they are orthogonal and m where they are the same":
    "مدى تشابه التدرّجات gᵢ لما لا يزيد على {0} عيّنة منفردة: ⁦m‖ḡ‖²⁩ على متوسط ⁦‖gᵢ‖²⁩ حيث ḡ متوسطها وm عددها، وهو 1 حيث هي متعامدة وm حيث هي متطابقة",
  "Coherence of gradients": "تماسك التدرّجات",
  "Gradients m": "التدرّجات m",
  "Training samples whose gradients are compared; the value grows with them.":
    "عيّنات التدريب التي تُقارَن تدرّجاتها؛ وتكبر القيمة معها.",
  "curvature along {0}": "الانحناء على امتداد {0}",
  "vᵀHv along {0} v, of length 1": "⁦vᵀHv⁩ على امتداد {0} ‏v، بطول 1",
  "Adam’s step": "خطوة Adam",
  "the clipped gradient": "التدرّج المقصوص",
  "the last update": "التحديث الأخير",
  "the gradient of all training samples": "تدرّج كل عيّنات التدريب",
  "Adam's step from there": "خطوة Adam من هناك",
  "the gradient with the largest tenth of its entries clipped": "التدرّج بعد قصّ أكبر عُشر عناصره",
  "the signs of the gradient": "إشارات التدرّج",
  "Curvature along the update": "الانحناء على امتداد التحديث",
  "Along which step curvature is taken, at the same weights: the one that was made, or what others would do.":
    "على امتداد أي خطوة يؤخذ الانحناء عند الأوزان نفسها: التي تمت، أو ما كانت غيرها لتفعله.",
  "uᵀHu with u the step over its length   (Pan & Li 2023)":
    "⁦uᵀHu⁩ حيث u الخطوة على طولها   (⁦Pan & Li 2023⁩)",
  "Last update": "التحديث الأخير",
  "Clipped gradient": "التدرّج المقصوص",
  "Signs of the gradient": "إشارات التدرّج",
  "distance of the weights from the start": "مسافة الأوزان عن البداية",
  "Distance from the start": "المسافة عن البداية",
  "|λ_min/λ_max| of the Hessian by at most {0} Lanczos steps, a lower bound where they have not converged":
    "⁦|λ_min/λ_max|⁩ لمصفوفة هيسه بما لا يزيد على {0} خطوة لانتسوش، وهو حدّ أدنى حيث لم تتقارب",
  "Extreme ratio r_e": "النسبة الطرفية r_e",
  "Most Hessian-vector products at each point; fewer where both ends have converged.":
    "أقصى عدد لجداءات مصفوفة هيسه بمتجه عند كل نقطة؛ وأقل حيث تقارب الطرفان.",
  "first-order flatness, ρ {0}": "الاستواء من الرتبة الأولى، ρ {0}",
  "ρ times the longest gradient found within ρ = {0} by {1} steps from two starts (Zhang et al. 2023)":
    "‏ρ مضروبًا في أطول تدرّج وُجد ضمن ρ = {0} خلال {1} خطوات من بدايتين (⁦Zhang et al. 2023⁩)",
  "First-order flatness R⁽¹⁾": "الاستواء من الرتبة الأولى R⁽¹⁾",
  "How far around the weights the longest gradient is looked for.":
    "على أي مدى حول الأوزان يُبحث عن أطول تدرّج.",
  "R⁽¹⁾ = ρ·max ‖∇L(θ + δ)‖ over ‖δ‖ ≤ ρ   (Zhang et al. 2023); near a minimum about ρ²·λ₁":
    "⁦R⁽¹⁾ = ρ·max ‖∇L(θ + δ)‖⁩ على ⁦‖δ‖ ≤ ρ⁩   (⁦Zhang et al. 2023⁩)؛ وقرب نهاية صغرى نحو ⁦ρ²·λ₁⁩",
  "Of the search, from each of two starts; each costs a gradient and a product.":
    "خطوات البحث من كل من البدايتين؛ وكل منها تكلّف تدرّجًا وجداءً.",
  "λ max where the flow ends": "‏λ max حيث ينتهي الجريان",
  "λ_max of the Hessian where gradient flow from there ends":
    "‏λ_max لمصفوفة هيسه حيث ينتهي جريان التدرّج من هناك",
  "largest ‖∇L(θ − s·u) − ∇L(θ)‖/‖∇L(θ)‖ for s up to {0} ({1} looked at), u = ∇L(θ)/‖∇L(θ)‖":
    "أكبر ⁦‖∇L(θ − s·u) − ∇L(θ)‖/‖∇L(θ)‖⁩ عند s حتى {0} (نُظر في {1})، حيث ⁦u = ∇L(θ)/‖∇L(θ)‖⁩",
  "relative gradient change": "التغيّر النسبي للتدرّج",
  "Relative gradient change": "التغيّر النسبي للتدرّج",
  Reach: "المدى",
  "How far ahead along the negative gradient the gradient is looked at again.":
    "على أي مدى إلى الأمام، عكس التدرّج، يُنظر في التدرّج من جديد.",
  Places: "المواضع",
  "At how many lengths, evenly spaced; each costs a gradient.":
    "عند كم طول، موزعة بالتساوي؛ وكل منها يكلّف تدرّجًا.",
  "cosines between the gradients of at most {0} single samples":
    "جيوب تمام الزوايا بين تدرّجات ما لا يزيد على {0} عيّنة منفردة",
  "cosines of gradients": "جيوب تمام التدرّجات",
  "Cosines of gradients": "جيوب تمام التدرّجات",
  Gradients: "التدرّجات",
  "Training samples whose gradients are compared, two by two.":
    "عيّنات التدريب التي تُقارَن تدرّجاتها مثنى مثنى.",
  "gᵢ·gⱼ / (‖gᵢ‖·‖gⱼ‖)   (Sankararaman et al. 2020)":
    "⁦gᵢ·gⱼ / (‖gᵢ‖·‖gⱼ‖)   (Sankararaman et al. 2020)⁩",
  "loss at {0} points of θ − s·η·∇L(θ), s from 0 to {1}":
    "الخسارة عند {0} نقطة من ⁦θ − s·η·∇L(θ)⁩، حيث s من 0 إلى {1}",
  "Loss along the gradient": "الخسارة على امتداد التدرّج",
  "How far the line goes, in steps of plain gradient descent.":
    "طول الخط بخطوات انحدار التدرّج العادي.",
  "Losses on the line, evenly spaced.": "الخسارات على الخط، موزعة بالتساوي.",
  "norm of the gradient": "معيار التدرّج",
  "largest eigenvalue of the Hessian": "أكبر قيمة ذاتية لمصفوفة هيسه",
  "largest eigenvalue of Adam’s preconditioned Hessian":
    "أكبر قيمة ذاتية لمصفوفة هيسه المكيّفة مسبقًا بـ Adam",
  "Eigenvalue of": "القيمة الذاتية لـ",
  "The Hessian, or the Hessian as Adam rescales it at that very step.":
    "مصفوفة هيسه، أو هي كما يقيسها Adam عند تلك الخطوة نفسها.",
  Preconditioned: "مكيّفة مسبقًا",
  "Probes of K½": "مسابير K½",
  "Random vectors averaged over.": "متجهات عشوائية يؤخذ متوسطها.",
  "Lanczos steps; the value depends on them.": "خطوات لانتسوش؛ والقيمة تتوقف عليها.",
  "share of all change of single losses in the last step that the {0} % most rising and as many most falling samples have":
    "حصة {0} % من العيّنات الأشد صعودًا ومثلها الأشد هبوطًا من مجموع تغيّر الخسارات المنفردة في الخطوة الأخيرة",
  "share of opposing samples": "حصة العيّنات المتعاكسة",
  "Opposing samples’ share": "حصة العيّنات المتعاكسة",
  "How many of the samples are in the rising group, and in the falling one.":
    "كم من العيّنات في المجموعة الصاعدة وفي الهابطة.",
  "Σ|Δℓ| of both groups over Σ|Δℓ| of all samples   (Rosenfeld & Risteski 2024)":
    "⁦Σ|Δℓ|⁩ للمجموعتين على ⁦Σ|Δℓ|⁩ لكل العيّنات   (⁦Rosenfeld & Risteski 2024⁩)",
  "SAM sharpness, ρ {0}": "حدّة SAM، ‏ρ {0}",
  "rise of the loss by one step of length {0} along the gradient (Foret et al. 2021)":
    "ارتفاع الخسارة بخطوة طولها {0} على امتداد التدرّج (⁦Foret et al. 2021⁩)",
  "Length of the step up.": "طول خطوة الصعود.",
  "L(θ + ρ·∇L/‖∇L‖) − L(θ)   (Foret et al. 2021)": "⁦L(θ + ρ·∇L/‖∇L‖) − L(θ)   (Foret et al. 2021)⁩",
  "losses of at most {0} single samples": "خسارات ما لا يزيد على {0} عيّنة منفردة",
  "losses of samples": "خسارات العيّنات",
  "Losses of single samples": "خسارات العيّنات المنفردة",
  "Samples told apart": "العيّنات المميَّزة",
  "The first of the training samples.": "الأولى من عيّنات التدريب.",
  "trace of the Hessian by {0} products (Hutchinson)": "أثر مصفوفة هيسه من {0} جداء (هتشنسون)",
  Products: "الجداءات",
  "Hessian-vector products spent at each point.": "جداءات مصفوفة هيسه بمتجه عند كل نقطة.",
  "mean of vᵀ·H·v over random v = ±1   (Hutchinson 1990)":
    "متوسط ⁦vᵀ·H·v⁩ على ⁦v = ±1⁩ عشوائية   (⁦Hutchinson 1990⁩)",
  "robust accuracy, {0}, {1} ε {2}": "الدقة المتينة، {0}، {1} ‏ε {2}",
  "adversarial loss, {0}, {1} ε {2}": "الخسارة تحت الهجوم، {0}، {1} ‏ε {2}",
  "accuracy on {0} inputs moved by {1} ε {2}": "الدقة على {0} مدخلًا محرَّكًا: {1} ‏ε {2}",
  "loss on {0} inputs moved by {1} ε {2}": "الخسارة على {0} مدخلًا محرَّكًا: {1} ‏ε {2}",
  "Robustness to moved inputs": "المتانة أمام المداخل المحرَّكة",
  "What is measured": "ما يُقاس",
  "Of a classification the share that is still right, or the loss.":
    "في التصنيف الحصة التي تبقى صحيحة، أو الخسارة.",
  "Inputs of": "مداخل",
  "Which samples are attacked.": "أي العيّنات تُهاجَم.",
  "Training samples": "عيّنات التدريب",
  "Each number of an input moves so far at most, and is not kept within any range.":
    "يتحرك كل عدد من المدخل بهذا القدر على الأكثر، ولا يُحفظ ضمن أي مجال.",
  "max L(x + δ) over |δᵢ| ≤ ε, from below   (Madry et al. 2018)":
    "أقصى ⁦L(x + δ)⁩ على ⁦|δᵢ| ≤ ε⁩، من الأسفل   (⁦Madry et al. 2018⁩)",
  "Steps of the attack": "خطوات الهجوم",
  "One is the fast gradient sign; more start at random and are projected.":
    "واحدة هي إشارة التدرّج السريعة؛ وأكثر منها تبدأ عشوائيًّا وتُسقَط.",
};
