### The page's own words: what readers see around an article.

# What a screen reader calls the menu of languages at the head of the page.
languages = Languages
# At the foot, if some sentences are translations of an earlier version of the article. An asterisk stands behind each of them and before this note.
outdated-note = Sentences marked with an asterisk were translated from an earlier version of the article.
# At the foot, if some sentences are shown in another language.
fallback-note = Some sentences have not been translated yet and are shown in another language.
# What a screen reader says for the asterisk, and what appears when a pointer rests on the sentence.
outdated-title = Translation of an earlier version
