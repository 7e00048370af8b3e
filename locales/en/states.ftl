### The states in English; the id is the ISO 3166 code in small letters.
### The default is the preferred short name, form: "formal" the formal name (write “the” before it). Every variant is an accepted form.
### .also lists other admitted names, .forbidden plain mistakes, .adjective adjectives and demonyms (“ ~ ” separates singular and plural),
### .decoy longer names that only contain the name and mean something else.

# UN and CLDR short name, and the formal name kept in the UN list. The Taliban use another one.
-af =
    { $form ->
        [formal] Islamic Republic of Afghanistan
       *[short] Afghanistan
    }
    .iso = AF
    .adjective = Afghan ~ Afghans

# UN and CLDR short name, UN formal name.
-am =
    { $form ->
        [formal] Republic of Armenia
       *[short] Armenia
    }
    .iso = AM
    .adjective = Armenian ~ Armenians
    .decoy = Western Armenia

# UN and CLDR short name, UN formal name. The decoys are parts of Iran.
-az =
    { $form ->
        [formal] Republic of Azerbaijan
       *[short] Azerbaijan
    }
    .iso = AZ
    .adjective = Azerbaijani ~ Azerbaijanis | Azeri ~ Azeris
    .decoy = East Azerbaijan | West Azerbaijan | Iranian Azerbaijan | South Azerbaijan | Southern Azerbaijan

# UN and CLDR short name, UN formal name.
-by =
    { $form ->
        [formal] Republic of Belarus
       *[short] Belarus
    }
    .iso = BY
    .forbidden = Belarussia
    .adjective = Belarusian ~ Belarusians | Belarussian ~ Belarussians
    .note = Byelorussia and Belorussia belong to Soviet times (Byelorussian SSR).

# UN and CLDR short name, UN formal name. They are the same, so that form: "formal" works for every state.
# The decoys are the US state and what is named after it, South Georgia in the Atlantic, the strait off Vancouver (named after King George III), and the times of the British Georges.
-ge =
    { $form ->
        [formal] Georgia
       *[short] Georgia
    }
    .iso = GE
    .adjective = Georgian ~ Georgians
    .decoy = state of Georgia | State of Georgia | US state Georgia | Georgia, USA | Atlanta, Georgia | Savannah, Georgia | Augusta, Georgia | Georgia Tech | University of Georgia | Georgia State University | South Georgia | Strait of Georgia | Georgian era

# UN and CLDR short name, UN formal name. The latter is the one in the state's constitution.
-kg =
    { $form ->
        [formal] Kyrgyz Republic
       *[short] Kyrgyzstan
    }
    .iso = KG
    .forbidden = Kyrgystan | Krygyzstan
    .adjective = Kyrgyz | Kyrgyzstani ~ Kyrgyzstanis
    .note = Kirghizia belongs to Soviet times (Kirghiz SSR).

# UN and CLDR short name, UN formal name. Kazakhstani is the citizen, Kazakh also the nationality; desks use both for the state.
-kz =
    { $form ->
        [formal] Republic of Kazakhstan
       *[short] Kazakhstan
    }
    .iso = KZ
    .adjective = Kazakhstani ~ Kazakhstanis | Kazakh ~ Kazakhs

# The CLDR's short name; the UN uses Russian Federation for both. The decoys are parties and a broadcaster.
-ru =
    { $form ->
        [formal] Russian Federation
       *[short] Russia
    }
    .iso = RU
    .adjective = Russian ~ Russians
    .decoy = United Russia | Russia Today | A Just Russia

# UN and CLDR short name, UN formal name.
-tj =
    { $form ->
        [formal] Republic of Tajikistan
       *[short] Tajikistan
    }
    .iso = TJ
    .also = Tadjikistan
    .adjective = Tajik ~ Tajiks | Tajikistani ~ Tajikistanis

# UN and CLDR short name, UN formal name.
-uz =
    { $form ->
        [formal] Republic of Uzbekistan
       *[short] Uzbekistan
    }
    .iso = UZ
    .adjective = Uzbek ~ Uzbeks | Uzbekistani ~ Uzbekistanis
