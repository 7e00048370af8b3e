### The page's own words: what readers see around an article.

# What a screen reader calls the menu of languages at the head of the page.
languages = Языки
# At the foot, if some sentences are translations of an earlier version of the article. An asterisk stands behind each of them and before this note.
outdated-note = Предложения, отмеченные звёздочкой, переведены с более ранней версии статьи.
# At the foot, if some sentences are shown in another language.
fallback-note = Некоторые предложения ещё не переведены и показаны на другом языке.
# What a screen reader says for the asterisk, and what appears when a pointer rests on the sentence.
outdated-title = Перевод более ранней версии
