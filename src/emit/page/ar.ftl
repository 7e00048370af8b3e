### The page's own words: what readers see around an article.

# What a screen reader calls the menu of languages at the head of the page.
languages = اللغات
# At the foot, if some sentences are translations of an earlier version of the article. An asterisk stands behind each of them and before this note.
outdated-note = الجمل المُشار إليها بنجمة مترجمة عن نسخة سابقة من المقال.
# At the foot, if some sentences are shown in another language.
fallback-note = لم تُترجَم بعض الجمل بعد، وهي معروضة بلغة أخرى.
# What a screen reader says for the asterisk, and what appears when a pointer rests on the sentence.
outdated-title = ترجمة لنسخة سابقة
