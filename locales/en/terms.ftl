### The English termbase: one term per concept, with the same id in every language.
### The value is the preferred name; every variant of it is an accepted form, * marks the default.
### Choose another variant with an argument: { -csto(form: "short") }. The names carry no article: write “the { -csto }”.
### .also lists other admitted names, .forbidden names that are wrong for the concept, .adjective adjectives and demonyms,
### .decoy longer names that only contain the name. In a list “ | ” separates names and “ ~ ” the inflected forms of one name.

# The organisation's own English name (charter of 7 October 2002, article 1, and its website), spelt with z there and at the UN.
# “quoted” renders the Arabic headline's short form and keeps its quotation marks.
-csto =
    { $form ->
        [quoted] “Collective Security”
        [short] CSTO
       *[full] Collective Security Treaty Organization
    }
    .also = Collective Security Treaty Organisation | Organization of the Collective Security Treaty | Organisation of the Collective Security Treaty | Organization of the Treaty on Collective Security
    .forbidden = Collective Security Treaty Association
    .note = With the article, except before a noun: the CSTO, CSTO countries. “Collective security” in small letters is the UN notion.

# The treaty of 15 May 1992, not the organisation founded on it in 2002; the name is the one on the organisation's website.
# “pact” and “tashkent” are the two other names that the article gives.
-cst =
    { $form ->
        [pact] Tashkent Pact
        [tashkent] Tashkent Treaty
       *[full] Collective Security Treaty
    }
    .also = Treaty on Collective Security
    .forbidden = Tashkent Charter
    .note = “Tashkent Agreement” is left out: it also means the agreement on conventional forces signed in Tashkent on the same day. Bare “CST” is left out: it is also a time zone.

# The usual English name, also at the UN.
-cis =
    { $form ->
        [short] CIS
       *[full] Commonwealth of Independent States
    }
    .forbidden = Commonwealth of the Independent States | Community of Independent States | League of Independent States
    .note = With the article: the CIS. “The Commonwealth” alone is the successor of the British Empire.

# Translates the name in the founding documents of 1992 (Объединённые Вооружённые Силы); “Joint” is found as well.
-cis-armed-forces =
    { $form ->
        [short] United Armed Forces of the CIS
       *[full] United Armed Forces of the Commonwealth of Independent States
    }
    .also = CIS United Armed Forces | Joint Armed Forces of the CIS | CIS Joint Armed Forces | Joint Armed Forces of the Commonwealth of Independent States | Unified Armed Forces of the CIS | Unified Armed Forces of the Commonwealth of Independent States | CIS Unified Armed Forces

# The usual short name of the Union of Soviet Socialist Republics.
-soviet-union =
    { $form ->
        [short] USSR
       *[full] Soviet Union
    }
    .also = Union of Soviet Socialist Republics | U.S.S.R.
    .adjective = post-Soviet | Soviet ~ Soviets | ex-Soviet | pre-Soviet

# The usual English name of the Armed Forces of the USSR; “Soviet Army” is not the same, it leaves out the navy.
-soviet-armed-forces = Soviet Armed Forces
    .also = Soviet armed forces | Armed Forces of the USSR | armed forces of the USSR | Armed Forces of the Soviet Union | armed forces of the Soviet Union

# UN and CLDR usage.
-central-asia = Central Asia
    .adjective = Central Asian ~ Central Asians

# The usual English name of the region.
-middle-east = Middle East
    .also = Mideast
    .adjective = Middle Eastern ~ Middle Easterner ~ Middle Easterners | Mideastern
    .decoy = Middle East News Agency | Middle East Eye | Middle East Airlines

# The usual English name.
-eurasia = Eurasia
    .adjective = Eurasian ~ Eurasians

# The spelling of the president's own office and of the UN.
-tokayev =
    { $form ->
        [short] Tokayev
       *[full] Kassym-Jomart Tokayev
    }
    .also = Kasym-Jomart Tokayev | Kassym-Zhomart Tokayev | Kasym-Zhomart Tokayev | Qasym-Jomart Toqaev | Qasym-Jomart Toqayev | Tokaev | Toqaev | Toqayev
    .forbidden = Qasim Tokayev | Qasem Tokayev | Qassem Tokayev | Qassim Tokayev | Kassem Tokayev | Kasem Tokayev
    .note = The given name is Kassym-Jomart, with a hyphen; the Arabic shortens it.

# The name as the Kazakh government writes it; the Arabic Ali Khan Ismailov is an arabised spelling.
-smailov =
    { $form ->
        [short] Smailov
       *[full] Alikhan Smailov
    }
    .forbidden = Ali Khan Ismailov | Ali Khan Ismaylov | Ali Khan Ismayilov | Ali Khan Ismaeilov | Ali Khan Esmailov

# News-agency usage; the ministry's full name is Ministry of Internal Affairs.
-interior-ministry = Interior Ministry
    .also = interior ministry | Ministry of Internal Affairs | Ministry of the Interior | Ministry of Interior | ministry of internal affairs | ministry of the interior | ministry of interior
    .forbidden = Ministry of Interiors
