//! The words that articles are made of, in Arabic, English and Russian.
//!
//! In a sentence `{p}` is a person, `{t}` and `{u}` are terms (in Russian with a case behind a colon), `{c}` a city,
//! `{d}` a day, `{o}` what the article is about, `{n}` and `{k}` numbers, `{y}` a year.

/// Something said in Arabic, English and Russian.
pub(super) type Words = [&'static str; 3];

pub(super) const HEADLINE: Words = [
    "{p} يعلن عن {o} بقيمة {n} مليون دولار",
    "{p} announces {o} worth {n} million dollars",
    "{p} представил {o} стоимостью {n} миллионов долларов",
];

pub(super) const HEADINGS: [Words; 2] = [
    [
        "ما هو دور {t}؟",
        "What is the role of the {t}?",
        "Какова роль {t:genitive}?",
    ],
    [
        "خلاف في {c} على {o}",
        "A dispute in {c} over {o}",
        "Кому {c} не нравится {o}",
    ],
];

pub(super) const LEAD: Words = [
    "أعلن {p}، {d}، عن {o} بقيمة {n} مليون دولار، بحسب بيان صادر عن {t} في {c}.",
    "{p} announced {o} worth {n} million dollars on {d}, according to a statement by the {t} in {c}.",
    "{p} представил {d} {o} стоимостью {n} миллионов долларов, говорится в заявлении {t:genitive}, опубликованном {c}.",
];

pub(super) const SENTENCES: [Words; 15] = [
    [
        "وقال {p}، المتحدث باسم {t}، إن تكلفة {o} بلغت {n} مليون دولار.",
        "{p}, a spokesman for the {t}, said that the cost of {o} had reached {n} million dollars.",
        "Представитель {t:genitive} {p} заявил, что расходы на {o} составили {n} миллионов долларов.",
    ],
    [
        "وأضاف {p} أن مناقشة {o} بدأت في {c} يوم {d} بمشاركة {n} خبيرا.",
        "{p} added that the discussion of {o} had begun in {c} on {d} with {n} experts taking part.",
        "{p} добавил, что {o} начали обсуждать {c} {d} при участии {n} экспертов.",
    ],
    [
        "وبحسب بيان صادر عن {t}، ارتفع عدد المستفيدين من {o} إلى {n} شخص خلال عام واحد.",
        "According to a statement by the {t}, the number of people who benefit from {o} rose to {n} within one year.",
        "Согласно заявлению {t:genitive}, число тех, кому помогает {o}, выросло за один год до {n} человек.",
    ],
    [
        "ووقعت الأطراف في {c} اتفاقا مع {t} لتنفيذ {o} قبل نهاية عام {y}.",
        "In {c} the parties signed an agreement with the {t} to carry out {o} before the end of {y}.",
        "Стороны подписали {c} соглашение с {t:instrumental}, чтобы выполнить {o} до конца {y} года.",
    ],
    [
        "وأشار {p} إلى أن الإنفاق على {o} زاد بنسبة {k}.5 في المئة مقارنة بالعام الماضي.",
        "{p} pointed out that spending on {o} had grown by {k}.5 percent compared with last year.",
        "{p} отметил, что расходы на {o} выросли на {k},5 процента по сравнению с прошлым годом.",
    ],
    [
        "وصرح {p} للصحفيين في {c}: \"لن نتخلى عن {o} مهما كانت الظروف، وقد طلبنا من {t} {n} مليون دولار إضافية\".",
        "{p} told reporters in {c}: “We will not give up {o} whatever happens, and we have asked the {t} for a further {n} million dollars.”",
        "{p} сказал журналистам {c}: «Мы не оставим {o}, что бы ни случилось, и запросили у {t:genitive} ещё {n} миллионов долларов».",
    ],
    [
        "ومن المقرر أن يعرض {p} نتائج {o} على {t} يوم {d} المقبل.",
        "{p} is due to present the results of {o} to the {t} next {d}.",
        "Ожидается, что {p} представит {o} {t:dative} {d}.",
    ],
    [
        "وكان {p} قد انتقد في وقت سابق {o}، قائلا إن ميزانية {t} وميزانية {u} لم تتجاوزا {n} مليون دولار.",
        "{p} had earlier criticised {o}, saying that the budgets of the {t} and of the {u} did not exceed {n} million dollars.",
        "Ранее {p} раскритиковал {o}, отметив, что бюджеты {t:genitive} и {u:genitive} не превышают {n} миллионов долларов.",
    ],
    [
        "ولم يصدر تعليق فوري عن {t} على ما ذكره {p} بشأن {o}.",
        "There was no immediate comment from the {t} on what {p} had said about {o}.",
        "От {t:genitive} не поступило ответа на слова, которые произнёс {p}, комментируя {o}.",
    ],
    [
        "وشارك في اجتماع {c} {n} مندوبا من {t} إلى جانب ممثلين عن {u}.",
        "The meeting in {c} was attended by {n} delegates of the {t} and by representatives of the {u}.",
        "Во встрече {c} приняли участие {n} делегатов от {t:genitive}, а также представители {u:genitive}.",
    ],
    [
        "وأظهر تقرير أعده {p} أن {k} في المئة من السكان في {c} يؤيدون {o}، بينما لم يكن لدى {n} منهم رأي.",
        "A report by {p} showed that {k} percent of the people in {c} support {o}, while {n} of them had no opinion.",
        "Доклад, который подготовил {p}, показал, что {k} процентов жителей {c} поддерживают {o}, а у {n} человек нет мнения.",
    ],
    [
        "ويعود الخلاف حول {o} إلى عام {y}، حين طالب {p} بنقل المسؤولية من {t} إلى {u}.",
        "The dispute over {o} goes back to {y}, when {p} demanded that responsibility be moved from the {t} to the {u}.",
        "Споры начались в {y} году, когда {p}, критикуя {o}, потребовал передать полномочия от {t:genitive} к {u:dative}.",
    ],
    [
        "وفي {c}، احتج نحو {n} شخص يوم {d} على {o} أمام مقر {t}.",
        "In {c}, some {n} people protested against {o} on {d} outside the offices of the {t}.",
        "Около {n} человек вышли {d} {c} к зданию {t:genitive}, чтобы осудить {o}.",
    ],
    [
        "ويرى مراقبون أن {p} يسعى إلى توسيع نطاق {o} ليشمل {n} بلدة خلال {k} شهرا.",
        "Observers believe that {p} wants to widen {o} to {n} towns within {k} months.",
        "Наблюдатели считают, что {p} хочет распространить {o} на {n} населённых пунктов за {k} месяцев.",
    ],
    [
        "ودعا {p}، في كلمة ألقاها في {c}، إلى الاستعانة ب{t} من أجل {o}.",
        "In a speech in {c}, {p} called for the {t} to be brought in for {o}.",
        "Выступая {c}, {p} призвал привлечь {t:accusative}, чтобы ускорить {o}.",
    ],
];

pub(super) const FIRST_NAMES: [Words; 16] = [
    ["أحمد", "Ahmad", "Ахмад"],
    ["خالد", "Khalid", "Халид"],
    ["سامي", "Sami", "Сами"],
    ["طارق", "Tariq", "Тарик"],
    ["يوسف", "Yusuf", "Юсуф"],
    ["عمر", "Omar", "Омар"],
    ["حسن", "Hassan", "Хасан"],
    ["زياد", "Ziad", "Зияд"],
    ["ماجد", "Majid", "Маджид"],
    ["فريد", "Farid", "Фарид"],
    ["نبيل", "Nabil", "Набиль"],
    ["كريم", "Karim", "Карим"],
    ["رامي", "Rami", "Рами"],
    ["وليد", "Walid", "Валид"],
    ["جمال", "Jamal", "Джамаль"],
    ["إلياس", "Elias", "Ильяс"],
];

pub(super) const LAST_NAMES: [Words; 16] = [
    ["الكرمي", "Karmi", "Карми"],
    ["الحداد", "Haddad", "Хаддад"],
    ["النجار", "Najjar", "Наджар"],
    ["الخطيب", "Khatib", "Хатиб"],
    ["منصور", "Mansour", "Мансур"],
    ["درويش", "Darwish", "Дарвиш"],
    ["الشامي", "Shami", "Шами"],
    ["البصري", "Basri", "Басри"],
    ["العطار", "Attar", "Аттар"],
    ["سليمان", "Suleiman", "Сулейман"],
    ["الزين", "Zein", "Зейн"],
    ["القاسم", "Qasim", "Касим"],
    ["الرفاعي", "Rifai", "Рифаи"],
    ["حمدان", "Hamdan", "Хамдан"],
    ["الصباغ", "Sabbagh", "Саббаг"],
    ["عيسى", "Issa", "Исса"],
];

pub(super) const CITIES: [Words; 20] = [
    ["بغداد", "Baghdad", "в Багдаде"],
    ["دمشق", "Damascus", "в Дамаске"],
    ["بيروت", "Beirut", "в Бейруте"],
    ["القاهرة", "Cairo", "в Каире"],
    ["تونس", "Tunis", "в Тунисе"],
    ["الرباط", "Rabat", "в Рабате"],
    ["مسقط", "Muscat", "в Маскате"],
    ["الدوحة", "Doha", "в Дохе"],
    ["سمرقند", "Samarkand", "в Самарканде"],
    ["بخارى", "Bukhara", "в Бухаре"],
    ["طشقند", "Tashkent", "в Ташкенте"],
    ["موسكو", "Moscow", "в Москве"],
    ["قازان", "Kazan", "в Казани"],
    ["أنقرة", "Ankara", "в Анкаре"],
    ["طهران", "Tehran", "в Тегеране"],
    ["باريس", "Paris", "в Париже"],
    ["جنيف", "Geneva", "в Женеве"],
    ["فيينا", "Vienna", "в Вене"],
    ["لندن", "London", "в Лондоне"],
    ["نيويورك", "New York", "в Нью-Йорке"],
];

pub(super) const DAYS: [Words; 7] = [
    ["الإثنين", "Monday", "в понедельник"],
    ["الثلاثاء", "Tuesday", "во вторник"],
    ["الأربعاء", "Wednesday", "в среду"],
    ["الخميس", "Thursday", "в четверг"],
    ["الجمعة", "Friday", "в пятницу"],
    ["السبت", "Saturday", "в субботу"],
    ["الأحد", "Sunday", "в воскресенье"],
];

pub(super) const TOPICS: [Words; 16] = [
    [
        "خطة تطوير شبكة القطارات",
        "the plan to develop the railways",
        "план развития железных дорог",
    ],
    [
        "مشروع بناء ثلاثة جسور",
        "the project of building three bridges",
        "проект строительства трёх мостов",
    ],
    [
        "برنامج دعم أسعار الوقود",
        "the programme of fuel subsidies",
        "проект поддержки цен на топливо",
    ],
    [
        "قانون حماية الغابات",
        "the law on the protection of forests",
        "закон об охране лесов",
    ],
    [
        "مبادرة ترميم المدن القديمة",
        "the initiative to restore the old towns",
        "проект восстановления старых городов",
    ],
    [
        "اتفاق تقاسم مياه الأنهار",
        "the agreement on sharing river water",
        "договор о разделе речных вод",
    ],
    [
        "خطة تشغيل الشباب",
        "the plan for youth employment",
        "план трудоустройства молодёжи",
    ],
    [
        "مشروع محطات الطاقة الشمسية",
        "the project of solar power stations",
        "проект солнечных электростанций",
    ],
    [
        "إصلاح نظام التقاعد",
        "the reform of the pension system",
        "план пенсионной реформы",
    ],
    [
        "حملة التلقيح في الأرياف",
        "the rural vaccination campaign",
        "план вакцинации в сельской местности",
    ],
    [
        "مشروع توسيع الميناء",
        "the project of enlarging the harbour",
        "проект расширения порта",
    ],
    [
        "برنامج رقمنة المحاكم",
        "the programme of digital courts",
        "проект цифровизации судов",
    ],
    [
        "خطة استيراد القمح",
        "the plan for importing wheat",
        "план импорта пшеницы",
    ],
    [
        "معاهدة تسليم المطلوبين",
        "the extradition treaty",
        "договор о выдаче разыскиваемых",
    ],
    [
        "مشروع خط الأنابيب",
        "the pipeline project",
        "проект трубопровода",
    ],
    [
        "قانون تنظيم الصحافة",
        "the law on the press",
        "закон о печати",
    ],
];

/// A kind of institution.
pub(super) struct Institution {
    pub(super) id: &'static str,
    pub(super) arabic: &'static str,
    pub(super) english: &'static str,
    /// Nominative, genitive, dative, accusative, instrumental, prepositional.
    pub(super) russian: [&'static str; 6],
}

/// The cases of Russian, as terms name them.
pub(super) const CASES: [&str; 6] = [
    "nominative",
    "genitive",
    "dative",
    "accusative",
    "instrumental",
    "prepositional",
];

pub(super) const INSTITUTIONS: [Institution; 8] = [
    Institution {
        id: "ministry",
        arabic: "وزارة",
        english: "Ministry",
        russian: [
            "Министерство",
            "Министерства",
            "Министерству",
            "Министерство",
            "Министерством",
            "Министерстве",
        ],
    },
    Institution {
        id: "authority",
        arabic: "هيئة",
        english: "Authority",
        russian: [
            "Управление",
            "Управления",
            "Управлению",
            "Управление",
            "Управлением",
            "Управлении",
        ],
    },
    Institution {
        id: "committee",
        arabic: "لجنة",
        english: "Committee",
        russian: [
            "Комитет",
            "Комитета",
            "Комитету",
            "Комитет",
            "Комитетом",
            "Комитете",
        ],
    },
    Institution {
        id: "council",
        arabic: "مجلس",
        english: "Council",
        russian: ["Совет", "Совета", "Совету", "Совет", "Советом", "Совете"],
    },
    Institution {
        id: "institute",
        arabic: "معهد",
        english: "Institute",
        russian: [
            "Институт",
            "Института",
            "Институту",
            "Институт",
            "Институтом",
            "Институте",
        ],
    },
    Institution {
        id: "centre",
        arabic: "مركز",
        english: "Centre",
        russian: ["Центр", "Центра", "Центру", "Центр", "Центром", "Центре"],
    },
    Institution {
        id: "fund",
        arabic: "صندوق",
        english: "Fund",
        russian: ["Фонд", "Фонда", "Фонду", "Фонд", "Фондом", "Фонде"],
    },
    Institution {
        id: "union",
        arabic: "اتحاد",
        english: "Union",
        russian: ["Союз", "Союза", "Союзу", "Союз", "Союзом", "Союзе"],
    },
];

/// What institutions are concerned with: id, the words of the full name, the words of the short one.
pub(super) const FIELDS: [(&str, Words, Words); 10] = [
    (
        "energy",
        [
            "الطاقة والموارد المعدنية",
            "Energy and Mineral Resources",
            "энергетики и минеральных ресурсов",
        ],
        ["الطاقة", "Energy", "энергетики"],
    ),
    (
        "transport",
        [
            "النقل والاتصالات",
            "Transport and Communications",
            "транспорта и связи",
        ],
        ["النقل", "Transport", "транспорта"],
    ),
    (
        "agriculture",
        [
            "الزراعة والثروة السمكية",
            "Agriculture and Fisheries",
            "сельского хозяйства и рыболовства",
        ],
        ["الزراعة", "Agriculture", "сельского хозяйства"],
    ),
    (
        "health",
        [
            "الصحة والسكان",
            "Health and Population",
            "здравоохранения и народонаселения",
        ],
        ["الصحة", "Health", "здравоохранения"],
    ),
    (
        "education",
        [
            "التعليم والبحث العلمي",
            "Education and Research",
            "образования и научных исследований",
        ],
        ["التعليم", "Education", "образования"],
    ),
    (
        "water",
        [
            "المياه والري",
            "Water and Irrigation",
            "водного хозяйства и ирригации",
        ],
        ["المياه", "Water", "водного хозяйства"],
    ),
    (
        "trade",
        [
            "التجارة والصناعة",
            "Trade and Industry",
            "торговли и промышленности",
        ],
        ["التجارة", "Trade", "торговли"],
    ),
    (
        "tourism",
        [
            "السياحة والآثار",
            "Tourism and Antiquities",
            "туризма и древностей",
        ],
        ["السياحة", "Tourism", "туризма"],
    ),
    (
        "housing",
        [
            "الإسكان والتخطيط العمراني",
            "Housing and Urban Planning",
            "жилья и городского планирования",
        ],
        ["الإسكان", "Housing", "жилья"],
    ),
    (
        "labour",
        [
            "العمل والتدريب المهني",
            "Labour and Vocational Training",
            "труда и профессионального обучения",
        ],
        ["العمل", "Labour", "труда"],
    ),
];

/// The locales of a project, in the order in which they join it.
pub(super) const LOCALES: [&str; 32] = [
    "en", "ru", "fr", "uk", "de", "be", "es", "bg", "it", "sr", "pt", "mk", "nl", "kk", "sv", "ky",
    "da", "uz", "nb", "tg", "fi", "tt", "et", "mn", "lv", "az", "lt", "hy", "pl", "ka", "cs", "tr",
];
