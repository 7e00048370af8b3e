### The termbase for the source language: the names as the articles write them, one term per concept.
### The value is the preferred name; every variant of it is an accepted form, and the default variant
### (marked *) is spelt exactly as in the article, so that a reference can stand in place of the words.
### .also lists other admitted names: “ | ” separates names, “ ~ ” the inflected forms of one name.
### Spellings that differ only in hamza, yaa, taa marbuta, vowel marks, tatweel, proclitics or the article need no entry.
### .adjective lists adjectives and demonyms, .decoy longer names that only contain the name.

# The name the article and the Arabic press use; it follows the charter's name word for word.
# “quoted” is the headline's short form, with its quotation marks: without them الأمن الجماعي is
# the United Nations' notion of collective security and no mention of the organisation.
-csto =
    { $form ->
        [quoted] "الأمن الجماعي"
       *[full] منظمة معاهدة الأمن الجماعي
    }
    .gender = feminine
    .also = منظمة اتفاقية الأمن الجماعي | منظمة الأمن الجماعي | «الأمن الجماعي» | “الأمن الجماعي” | CSTO | منظمة "معاهدة الأمن الجماعي" | منظمة «معاهدة الأمن الجماعي» | منظمة “معاهدة الأمن الجماعي”

# The treaty of 15 May 1992, not the organisation founded on it in 2002. All three names are the article's.
-cst =
    { $form ->
        [pact] ميثاق طشقند
        [tashkent] معاهدة طشقند
       *[full] معاهدة الأمن الجماعي
    }
    .gender = feminine
    .also = اتفاقية الأمن الجماعي
    .note = اتفاق طشقند and اتفاقية طشقند are left out: on the same day another agreement was signed in Tashkent, on conventional forces. The variant “pact”, ميثاق طشقند, is masculine.

# The article's spelling; رابطة الدول المستقلة is just as common in the press.
-cis = كومنولث الدول المستقلة
    .gender = masculine
    .also = رابطة الدول المستقلة | كومونولث الدول المستقلة | كومنويلث الدول المستقلة | كمنولث الدول المستقلة | اتحاد الدول المستقلة | مجموعة الدول المستقلة | CIS

# The article's wording.
-cis-armed-forces = القوات المسلحة المتحدة لكومنولث الدول المستقلة
    .gender = feminine
    .also = القوات المسلحة الموحدة لكومنولث الدول المستقلة | القوات المسلحة المشتركة لكومنولث الدول المستقلة | القوات المسلحة المتحدة لرابطة الدول المستقلة | القوات المسلحة الموحدة لرابطة الدول المستقلة | القوات المسلحة المشتركة لرابطة الدول المستقلة

# The article's spelling; the press also writes السوفييتي and السوفياتي.
-soviet-union = الاتحاد السوفيتي
    .gender = masculine
    .also = الاتحاد السوفييتي | الاتحاد السوفياتي | اتحاد الجمهوريات الاشتراكية السوفيتية | اتحاد الجمهوريات الاشتراكية السوفييتية | اتحاد الجمهوريات الاشتراكية السوفياتية | USSR
    .adjective = سوفيتي ~ سوفيتية ~ سوفيتيون ~ سوفيتيين ~ سوفيتيات ~ سوفيتيا ~ السوفيتي ~ السوفيتية ~ السوفيتيون ~ السوفيتيين ~ السوفيتيات ~ سوفيت ~ السوفيت ~ سوفيتيان ~ سوفيتيتان ~ سوفيتيتين ~ السوفيتيان ~ السوفيتيتان ~ السوفيتيتين | سوفييتي ~ سوفييتية ~ سوفييتيون ~ سوفييتيين ~ سوفييتيات ~ سوفييتيا ~ السوفييتي ~ السوفييتية ~ السوفييتيون ~ السوفييتيين ~ السوفييتيات ~ سوفييت ~ السوفييت ~ سوفييتيان ~ سوفييتيتان ~ سوفييتيتين ~ السوفييتيان ~ السوفييتيتان ~ السوفييتيتين | سوفياتي ~ سوفياتية ~ سوفياتيون ~ سوفياتيين ~ سوفياتيات ~ سوفياتيا ~ السوفياتي ~ السوفياتية ~ السوفياتيون ~ السوفياتيين ~ السوفياتيات ~ سوفيات ~ السوفيات ~ سوفياتيان ~ سوفياتيتان ~ سوفياتيتين ~ السوفياتيان ~ السوفياتيتان ~ السوفياتيتين

# The article's word order; القوات المسلحة السوفيتية is the more usual one.
-soviet-armed-forces = القوات السوفيتية المسلحة
    .gender = feminine
    .also = القوات السوفييتية المسلحة | القوات السوفياتية المسلحة | القوات المسلحة السوفيتية | القوات المسلحة السوفييتية | القوات المسلحة السوفياتية | القوات المسلحة للاتحاد السوفيتي | القوات المسلحة للاتحاد السوفييتي | القوات المسلحة للاتحاد السوفياتي

# The article's and the press's name; the CLDR says وسط آسيا.
-central-asia = آسيا الوسطى
    .gender = feminine
    .also = وسط آسيا | أواسط آسيا

# The usual Arabic name.
-middle-east = الشرق الأوسط
    .gender = masculine
    .adjective = شرق أوسطي ~ شرق أوسطية ~ الشرق أوسطي ~ الشرق أوسطية ~ شرقأوسطي ~ شرقأوسطية ~ الشرق الأوسطي ~ الشرق الأوسطية ~ شرق أوسطيون ~ شرق أوسطيين ~ الشرقأوسطي ~ الشرقأوسطية ~ شرق أوسطيان ~ شرق أوسطيتان ~ شرق أوسطيتين ~ الشرق أوسطيان ~ الشرق أوسطيين ~ الشرق أوسطيتان ~ الشرق أوسطيتين ~ الشرق الأوسطيان ~ الشرق الأوسطيين ~ الشرق الأوسطيتان ~ الشرق الأوسطيتين ~ شرقأوسطيان ~ شرقأوسطيين ~ شرقأوسطيتان ~ شرقأوسطيتين ~ الشرقأوسطيان ~ الشرقأوسطيين ~ الشرقأوسطيتان ~ الشرقأوسطيتين
    .decoy = صحيفة الشرق الأوسط | صحيفة "الشرق الأوسط" | صحيفة «الشرق الأوسط» | جريدة الشرق الأوسط | جريدة "الشرق الأوسط" | جريدة «الشرق الأوسط» | وكالة أنباء الشرق الأوسط | طيران الشرق الأوسط
    .note = The decoys are a newspaper, known in English as Asharq Al-Awsat, and the Egyptian news agency MENA, and the airline MEA.

# The article's spelling, the usual one.
-eurasia = أوراسيا
    .gender = feminine
    .also = يوراسيا
    .adjective = أوراسي ~ أوراسية ~ الأوراسي ~ الأوراسية ~ أوراسيون ~ أوراسيين ~ الأوراسيون ~ الأوراسيين ~ أوراسيان ~ أوراسيتان ~ أوراسيتين ~ الأوراسيان ~ الأوراسيتان ~ الأوراسيتين

# The article's spelling, which leaves out the second half of the given name.
-tokayev =
    { $form ->
        [short] توكاييف
       *[full] قاسم توكاييف
    }
    .gender = masculine
    .also = قاسم جومارت توكاييف | قاسم جومرت توكاييف | قاسم جومارت توكايف | قاسم جومارت توقاييف | قاسم جومارت توكييف | قاسم توكايف | توكايف | توقاييف | توكييف | قاسم جومارت توقايف | توقايف

# The article's spelling (there between quotation marks, which are not part of the name) of Alikhan Smailov.
-smailov = علي خان إسماعيلوف
    .gender = masculine
    .also = عليخان إسماعيلوف | علي خان سماعيلوف | عليخان سماعيلوف | علي خان سمايلوف | عليخان سمايلوف | علي خان سماييلوف | عليخان سماييلوف
    .note = The bare surname إسماعيلوف is left out: it is also that of many others (Ismailov).

# The article's name, the usual one.
-interior-ministry = وزارة الداخلية
    .gender = feminine
    .also = وزارة الشؤون الداخلية
