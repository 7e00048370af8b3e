### Regions that news names, in English. Compiled into the program; a project's own terms win.

# A region that most states and the UN see as a part of Georgia; the name alone says nothing of its status.
-abkhazia = Abkhazia
    .also = Republic of Abkhazia | Autonomous Republic of Abkhazia
    .adjective = Abkhaz | Abkhazian ~ Abkhazians

# The decoys are states, former colonies and names that only sound African.
-africa = Africa
    .adjective = African ~ Africans | Pan-African | pan-African
    .decoy = South Africa | South African ~ South Africans | Central African Republic | South West Africa | South-West Africa | German South West Africa | French Equatorial Africa | African American ~ African Americans | African-American ~ African-Americans | African swine fever | African violet ~ African violets | African grey ~ African greys | African gray ~ African grays | S. Africa

-arab-world = Arab world
    .also = Arab World | Arab region | Arab Region | Arab homeland | Arab Homeland

-arabian-peninsula = Arabian Peninsula
    .also = Arabian peninsula | Arabia
    .decoy = Saudi Arabia | Lawrence of Arabia | Arabia Petraea | Arabia Deserta | Arabia Terra | Arabia Mountain | Arabia Steamboat | MV Arabia | SS Arabia | Federation of South Arabia | Protectorate of South Arabia | al-Qaeda in the Arabian Peninsula | Al-Qaeda in the Arabian Peninsula | al Qaeda in the Arabian Peninsula | Al Qaeda in the Arabian Peninsula | al-Qaida in the Arabian Peninsula | Al-Qaida in the Arabian Peninsula

# Name and adjective are the same. The ocean, the circle, animals and firms are decoys.
-arctic = Arctic
    .also = Arctic region | Arctic Region | High North
    .decoy = Arctic Ocean | Arctic Circle | Arctic fox ~ Arctic foxes | Arctic Fox | Arctic hare ~ Arctic hares | Arctic tern ~ Arctic terns | Arctic wolf ~ Arctic wolves | Arctic char | Arctic cod | Arctic Monkeys | Arctic Cat

-asia = Asia
    .adjective = Asian ~ Asians | Pan-Asian | pan-Asian
    .decoy = Asia Minor | Middle Asia | Northeast Asia | North-East Asia | North East Asia | northeast Asia | Northeastern Asia | Northeast Asian ~ Northeast Asians | Southwest Asia | South-West Asia | Southwestern Asia | North Asia | Northern Asia | Inner Asia | Asian American ~ Asian Americans | Asian-American ~ Asian-Americans | Asia Bibi | Asia Argento | Asia Kate Dillon | Asia Cell | Asian hornet ~ Asian hornets | Asian giant hornet ~ Asian giant hornets | Asian elephant ~ Asian elephants | Asian tiger mosquito | Asian flu | North-Eastern Asia | North-eastern Asia | North-east Asia | north-eastern Asia | northeastern Asia | north-east Asia | southwest Asia | south-west Asia | South-west Asia | southwestern Asia | south-western Asia | South-Western Asia | northern Asia | north Asia | inner Asia | Inner Asian ~ Inner Asians

-asia-pacific = Asia-Pacific
    .also = Asia-Pacific region | Asia-Pacific Region | Asia Pacific | Asia Pacific region | Asia and the Pacific | Asia–Pacific | Asia/Pacific | APAC | Asia & the Pacific | Asia and Pacific | Asia-Pacific Rim

-balkans = Balkans
    .also = Balkan Peninsula | Balkan peninsula | Balkan region
    .adjective = Balkan
    .decoy = Balkan Mountains | Balkan mountains | Balkan Range

# Baltic alone is as often the sea; it is no adjective of the three states here.
-baltic-states = Baltic states
    .also = Baltic States | Baltic countries | Baltic nations | Baltic republics | Baltic Republics | Baltics | Baltic trio
    .adjective = Balt ~ Balts

# The sea alone is not the region.
-black-sea-region = Black Sea region
    .also = Black Sea Region | Black Sea area | Black Sea basin | Black Sea Basin
    .decoy = Turkey’s Black Sea region | Turkey’s Black Sea Region | Turkish Black Sea region | Black Sea Region of Turkey | Black Sea region of Turkey | Türkiye’s Black Sea region | Türkiye’s Black Sea Region | Black Sea Region of Türkiye

# Name and adjective are the same; the sea’s name serves the region, too.
-caribbean =
    { $form ->
        [sea] Caribbean Sea
       *[short] Caribbean
    }
    .also = Caribbean region | Caribbean Region | Caribbean Basin | Caribbean basin | Caribbean islands | Caribbean Islands
    .forbidden = Carribean | Carribbean | Caribean | Carribean Sea
    .adjective = Afro-Caribbean ~ Afro-Caribbeans
    .decoy = Pirates of the Caribbean | Royal Caribbean | Royal Caribbean Cruises | Royal Caribbean International | Royal Caribbean Group | Caribbean Netherlands | Indo-Caribbean ~ Indo-Caribbeans

-catalonia = Catalonia
    .also = Catalunya | Autonomous Community of Catalonia | autonomous community of Catalonia | Principality of Catalonia
    .adjective = Catalan ~ Catalans | Catalonian ~ Catalonians
    .decoy = Catalan number ~ Catalan numbers | Catalan sheepdog ~ Catalan sheepdogs

# “Caucasian” is left out: in American news it means white.
-caucasus = Caucasus
    .also = Caucasus region | Caucasus Region | Caucasia
    .decoy = Caucasus Mountains | Caucasus mountains | Greater Caucasus | Lesser Caucasus | Caucasia, Antioquia | Caucasia, Colombia

# UN geoscheme and CLDR: Middle Africa. “Central African” is an adjective of the Central African Republic.
-central-africa = Central Africa
    .also = central Africa | Middle Africa
    .decoy = British Central Africa | Central Africa Republic | Central Africa Time

-central-america = Central America
    .adjective = Central American ~ Central Americans
    .decoy = Federal Republic of Central America | United Provinces of Central America | United States of Central America

-central-asia = Central Asia
    .also = central Asia
    .adjective = Central Asian ~ Central Asians | central Asian ~ central Asians

-central-europe = Central Europe
    .also = central Europe | Mitteleuropa
    .adjective = Central European ~ Central Europeans | central European ~ central Europeans
    .decoy = Central European Time | Central European Summer Time

# The name alone says nothing of the status; the UN calls the peninsula occupied territory of Ukraine.
-crimea = Crimea
    .also = Crimean Peninsula | Crimean peninsula | Autonomous Republic of Crimea | Republic of Crimea
    .adjective = Crimean ~ Crimeans
    .decoy = Crimean-Congo hemorrhagic fever | Crimean-Congo haemorrhagic fever | Crimean–Congo hemorrhagic fever | Crimean–Congo haemorrhagic fever | Crimean Congo hemorrhagic fever | Crimean Congo haemorrhagic fever

# Donbas is the spelling from Ukrainian that agencies use, Donbass the one from Russian.
-donbas = Donbas
    .also = Donbass | Donets Basin | Donets basin
    .decoy = Donbass Arena | Donbas Arena | HC Donbass | HC Donbas

-east-africa = East Africa
    .also = Eastern Africa | east Africa | eastern Africa
    .adjective = East African ~ East Africans | Eastern African | east African ~ east Africans | eastern African
    .decoy = British East Africa | German East Africa | Italian East Africa | Portuguese East Africa | East Africa Protectorate | East Africa Time

-east-asia = East Asia
    .also = Eastern Asia | east Asia | eastern Asia
    .adjective = East Asian ~ East Asians | Eastern Asian | east Asian ~ east Asians

-eastern-europe = Eastern Europe
    .also = eastern Europe | East Europe
    .adjective = Eastern European ~ Eastern Europeans | eastern European ~ eastern Europeans | East European ~ East Europeans | east European ~ east Europeans
    .decoy = Eastern European Time | Eastern European Summer Time

# “English” is left out: it is the language more often than the country.
-england = England
    .adjective = Englishman ~ Englishmen | Englishwoman ~ Englishwomen
    .decoy = New England | New Englander ~ New Englanders | New England Patriots | Lynndie England | Gordon England | England, Arkansas | Little Englander ~ Little Englanders

-eurasia = Eurasia
    .adjective = Eurasian ~ Eurasians
    .decoy = Eurasia Group | Eurasian lynx | Eurasian otter ~ Eurasian otters | Eurasian beaver ~ Eurasian beavers | Eurasian eagle-owl ~ Eurasian eagle-owls | Eurasian wolf ~ Eurasian wolves | Eurasian collared dove ~ Eurasian collared doves | Eurasian jay ~ Eurasian jays | Eurasian magpie ~ Eurasian magpies | Eurasian skylark ~ Eurasian skylarks

# Decoys are bodies of the European Union, its forerunners, and media; the Union is an entry of its own.
-europe = Europe
    .adjective = European ~ Europeans | Pan-European | pan-European
    .decoy = European Commission | European Parliament | European Council | European Central Bank | European Economic Community | European Economic Area | European Community | European Communities | European Coal and Steel Community | European External Action Service | European Commissioner ~ European Commissioners | European commissioner ~ European commissioners | Southeast Europe | South-East Europe | South East Europe | Southeastern Europe | South-Eastern Europe | southeastern Europe | southeast Europe | Southeast European | Southeastern European | Northwestern Europe | northwestern Europe | Radio Free Europe | Radio Free Europe/Radio Liberty | Europe 1 | Europe Écologie | European Broadcasting Union | European Court of Justice | European Investment Bank | European Medicines Agency | Northwest Europe | northwest Europe | North-West Europe | North-west Europe | north-west Europe | South-east Europe | South-eastern Europe | south-east Europe | south-eastern Europe | South-East European | South-Eastern European

-european-union =
    { $form ->
        [acronym] EU
       *[short] European Union
    }
    .decoy = European Union of Gymnastics | European Union of Jewish Students | European Union of Women | European Union of the Deaf | European Union of Medical Specialists
    .note = The decoys of this entry are associations. The acronym is found with full stops, too.

# Of Russia’s part, russian-far-east is the name.
-far-east = Far East
    .adjective = Far Eastern ~ Far Easterner ~ Far Easterners
    .decoy = Far East Movement | Far Eastern University

# Gaza alone may be the city; Gaza City and the province in Mozambique are decoys.
-gaza-strip =
    { $form ->
        [informal] Gaza
       *[short] Gaza Strip
    }
    .also = Gaza strip
    .adjective = Gazan ~ Gazans
    .decoy = Gaza City | Gaza Province | Gaza province | Gaza Empire | Gaza Kingdom | Kingdom of Gaza

# The organisation; the states are gulf-states.
-gulf-cooperation-council =
    { $form ->
        [formal] Cooperation Council for the Arab States of the Gulf
        [acronym] GCC
       *[short] Gulf Cooperation Council
    }
    .also = Gulf Co-operation Council | Cooperation Council of the Arab States of the Gulf | Co-operation Council for the Arab States of the Gulf | Cooperation Council for the Arab States of the Arabian Gulf | Arab Gulf Cooperation Council | AGCC
    .decoy = GNU GCC | GCC compiler | GNU Compiler Collection (GCC) | GCC and Clang | Clang and GCC | GCC toolchain

-gulf-states = Gulf states
    .also = Gulf States | Gulf Arab states | Gulf Arab States | Arab Gulf states | Arab Gulf States | Arab states of the Gulf | Arab States of the Gulf | Arab states of the Persian Gulf | Persian Gulf states | Persian Gulf countries | Persian Gulf nations | Persian Gulf monarchies | Persian Gulf Arab states | Arabian Gulf states | Arabian Gulf countries | Gulf countries | Gulf nations | Gulf monarchies | Gulf kingdoms | Gulf sheikhdoms | Gulf Arab countries | Gulf Arab nations | Gulf Arab monarchies | Arab Gulf countries | Arab Gulf monarchies
    .adjective = Gulf Arab ~ Gulf Arabs | Khaleeji
    .decoy = Gulf States Utilities | Gulf States Paper | U.S. Gulf states | US Gulf states | American Gulf states | Gulf Coast states | Gulf states of the United States

-horn-of-africa = Horn of Africa
    .also = Greater Horn of Africa

# Iberia alone is as often the airline.
-iberian-peninsula = Iberian Peninsula
    .also = Iberian peninsula | Iberia
    .adjective = Iberian ~ Iberians
    .decoy = Caucasian Iberia | Kingdom of Iberia | New Iberia | Iberia Parish | Iberia Express | Iberia Airlines | Iberia Airline | airline Iberia | carrier Iberia | Iberian lynx | Iberian ham
    .needs = peninsula | Pyrenees | Portugal | Portuguese | Lisbon | Andalusia | al-Andalus | Al-Andalus | Catalonia | Galicia | Visigoths | Visigothic | Visigoth | Moors | Moorish | Romans | Roman | Reconquista | Muslim | Carthage | Celts | France | across Iberia | southern Iberia | northern Iberia | central Iberia | Neanderthal | Neanderthals | Phoenician | Phoenicians | Carthaginian | Carthaginians | Hannibal | Almohad | Almoravid | Celtiberian | medieval Iberia | prehistoric Iberia | Roman Iberia | Muslim Iberia | Islamic Iberia
    .note = “peninsula” stands among the context words so that the full name vouches for itself.

-indo-pacific = Indo-Pacific
    .also = Indo-Pacific region | Indo-Pacific Region | Indo Pacific | Indo–Pacific | Indopacific
    .decoy = Indo-Pacific bottlenose dolphin ~ Indo-Pacific bottlenose dolphins | Indo-Pacific humpback dolphin ~ Indo-Pacific humpback dolphins

# The federal region; “Kurdistan Regional” makes its government and parliament mentions of it.
-iraqi-kurdistan = Iraqi Kurdistan
    .also = Kurdistan Region of Iraq | Kurdistan region of Iraq | Kurdistan Region | Kurdistan region | Kurdistan Region in Iraq | Kurdistan Region–Iraq | Kurdistan Region-Iraq | Iraqi Kurdistan Region | Iraqi Kurdistan region | Iraq’s Kurdistan Region | Iraq’s Kurdistan region | Iraq’s Kurdistan | Autonomous Region of Kurdistan | Southern Kurdistan | South Kurdistan | KRI
    .adjective = Kurdistan Regional | Iraqi Kurdish | Iraqi Kurd ~ Iraqi Kurds

-kashmir = Kashmir
    .also = Kashmir Valley | Kashmir valley | Kashmir region
    .adjective = Kashmiri ~ Kashmiris
    .decoy = Kashmir Hill

-korean-peninsula = Korean Peninsula
    .also = Korean peninsula

# The name alone says nothing of the status; the UN refers to Security Council resolution 1244 (1999).
-kosovo = Kosovo
    .also = Republic of Kosovo | Kosova | Kosovo and Metohija | Kosovo & Metohija | Kosovo-Metohija | Kosmet
    .adjective = Kosovar ~ Kosovars | Kosovan ~ Kosovans | Kosovo Albanian ~ Kosovo Albanians | Kosovar Albanian ~ Kosovar Albanians | Kosovan Albanian ~ Kosovan Albanians | Kosovo Serb ~ Kosovo Serbs | Kosovo Serbian ~ Kosovo Serbians
    .decoy = Kosovo Polje

# The region where Kurds live, in four states; that of Iraq is iraqi-kurdistan. “Kurdish” and “Kurd” are the people.
-kurdistan = Kurdistan
    .adjective = Kurdistani ~ Kurdistanis
    .decoy = Kurdistan Province | Kurdistan province | province of Kurdistan | Kurdistan24 | Kurdistan 24 | Kurdistan Workers’ Party | Kurdistan Workers Party | Kurdistan Workers’ party | Kurdistan Free Life Party | Kurdistan Democratic Party | Patriotic Union of Kurdistan | Kurdistan Communities Union | Kurdistan Freedom Hawks | Kurdistan Freedom Falcons

-latin-america = Latin America
    .also = LatAm
    .adjective = Latin American ~ Latin Americans | Latin-American ~ Latin-Americans
    .note = “Latino” is left out: it is a group of people in the United States.

-levant = Levant
    .also = Levant region
    .adjective = Levantine ~ Levantines
    .decoy = Oscar Levant | Brian Levant | Levant Mine | Levant mine | Islamic State of Iraq and the Levant | Islamic State in Iraq and the Levant | Islamic State of Iraq and Levant | Islamic State in Iraq and Levant

-maghreb = Maghreb
    .also = Maghrib | Arab Maghreb | Greater Maghreb | Great Maghreb
    .adjective = Maghrebi ~ Maghrebis | Maghrebian | Maghribi ~ Maghribis | Maghrebin
    .decoy = Maghreb Arab Press | Maghreb Arabe Presse | Maghreb Agence Presse | Maghrib prayer ~ Maghrib prayers | al-Qaeda in the Islamic Maghreb | Al-Qaeda in the Islamic Maghreb | al Qaeda in the Islamic Maghreb | Al Qaeda in the Islamic Maghreb | al-Qaida in the Islamic Maghreb | Al-Qaida in the Islamic Maghreb | al-Qaeda in the Maghreb

# The sea and the lands around it; name and adjective are the same.
-mediterranean =
    { $form ->
        [sea] Mediterranean Sea
       *[short] Mediterranean
    }
    .also = Mediterranean region | Mediterranean Region | Mediterranean basin | Mediterranean Basin
    .forbidden = Mediteranean | Mediterannean | Meditteranean | Mediterrean | Mediterranian
    .decoy = Mediterranean Shipping Company | Mediterranean Avenue | Turkey’s Mediterranean Region | Türkiye’s Mediterranean Region | familial Mediterranean fever | Mediterranean fruit fly ~ Mediterranean fruit flies

-middle-east = Middle East
    .also = Mideast | Middle-East | Mid-East
    .adjective = Middle Eastern ~ Middle Easterner ~ Middle Easterners | Middle-Eastern | Mideastern
    .decoy = Middle East News Agency | Middle East Eye | Middle East Airlines | Middle East respiratory syndrome | Middle East Respiratory Syndrome | Middle East Monitor
    .note = Newspapers and firms of that name are decoys, and so is the disease MERS.

# The name of the UN and of the agencies. Artsakh is the Armenian name, Karabakh (Garabagh) the Azerbaijani one.
-nagorno-karabakh = Nagorno-Karabakh
    .also = Nagorny Karabakh | Nagornyy Karabakh | Nagorno Karabakh | Nagorno–Karabakh | Nagorno-Karabagh | Mountainous Karabakh | Mountainous Karabagh | Upper Karabakh | Daghlig Garabagh | Karabakh | Karabagh | Garabagh | Artsakh | Republic of Artsakh | Nagorno-Karabakh Republic
    .adjective = Karabakhi ~ Karabakhis | Karabakhtsi | Artsakhtsi
    .decoy = Karabakh horse ~ Karabakh horses | Karabakh carpet ~ Karabakh carpets | Karabakh FK | FK Karabakh | FC Karabakh | Karabakh Agdam

# Today mostly of antiquity and in names such as that of UNRWA; for the news, middle-east.
-near-east = Near East
    .adjective = Near Eastern ~ Near Easterner ~ Near Easterners

-nordic-countries = Nordic countries
    .also = Nordic Countries | Nordic nations | Nordic states | Nordic States | Nordic region | Nordic Region | Nordics
    .adjective = Nordic
    .decoy = Nordic skiing | Nordic combined | Nordic walking | Nordic ski ~ Nordic skis | Nordic skier ~ Nordic skiers | Nordic World Ski Championships | FIS Nordic World Ski Championships | Nordic Semiconductor

-north-africa = North Africa
    .also = Northern Africa | north Africa | northern Africa
    .adjective = North African ~ North Africans | north African ~ north Africans | Northern African | northern African ~ northern Africans

-north-america = North America
    .also = Northern America | N. America
    .adjective = North American ~ North Americans | North-American ~ North-Americans
    .decoy = North American Aviation | British North America | North American Numbering Plan

-north-caucasus = North Caucasus
    .also = Northern Caucasus | north Caucasus | northern Caucasus | Ciscaucasia
    .adjective = North Caucasian ~ North Caucasians

-northern-europe = Northern Europe
    .also = northern Europe | North Europe
    .adjective = Northern European ~ Northern Europeans | northern European ~ northern Europeans | North European ~ North Europeans

# A part of the United Kingdom, whose long name is the decoy.
-northern-ireland = Northern Ireland
    .also = N. Ireland | N Ireland
    .adjective = Northern Irish | Northern Irishman ~ Northern Irishmen | Northern Irishwoman ~ Northern Irishwomen
    .decoy = United Kingdom of Great Britain and Northern Ireland | Great Britain and Northern Ireland | United Kingdom of Great Britain & Northern Ireland

-oceania = Oceania
    .adjective = Oceanian ~ Oceanians
    .decoy = Oceania Cruises

-pacific-islands = Pacific Islands
    .also = Pacific islands | Pacific Island nations | Pacific island nations | Pacific Island countries | Pacific island countries | Pacific Island states | Pacific island states | Pacific Island States | Islands of the Pacific | islands of the Pacific
    .adjective = Pacific Islander ~ Pacific Islanders | Pacific islander ~ Pacific islanders | Pacific Island | Pacific island
    .decoy = Asian American and Pacific Islander | Asian Americans and Pacific Islanders | Asian Pacific Islander | Trust Territory of the Pacific Islands | Native Hawaiian and Pacific Islander | Native Hawaiian and Other Pacific Islander | Native Hawaiian or Other Pacific Islander | Native Hawaiians and Pacific Islanders | Native Hawaiians and Other Pacific Islanders | Asian and Pacific Islander ~ Asian and Pacific Islanders | Asian or Pacific Islander

# Persian Gulf is the name of the UN and the historical one, Arabian Gulf that of the Arab states.
# Gulf alone counts where the sentence shows which gulf is meant.
-persian-gulf =
    { $form ->
        [informal] Gulf
       *[short] Persian Gulf
    }
    .also = Arabian Gulf | Arab Gulf | Persian gulf | Arabian gulf
    .decoy = Gulf of | Gulf Air | Gulf Coast | Gulf coast | Gulf Stream | Gulf stream | Gulf Oil | Gulf Shores | Gulf Islands | Gulf Breeze | Gulf Power | Gulf County | Gulf fritillary | Gulf News | U.S. Gulf | US Gulf | American Gulf | Mexican Gulf | Leyte Gulf | Spencer Gulf | Saronic Gulf | Thermaic Gulf | Corinthian Gulf | Ambracian Gulf | Argolic Gulf | Pagasetic Gulf | Davao Gulf | Moro Gulf | Lingayen Gulf | Ragay Gulf | Panay Gulf | Hauraki Gulf | Exmouth Gulf | Joseph Bonaparte Gulf | Van Diemen Gulf | Gulf St Vincent | Gulf Saint Vincent | Amundsen Gulf | Coronation Gulf | Queen Maud Gulf
    .needs = Gulf War | Gulf war | Gulf crisis | Gulf Arab | Gulf Arabs | Gulf ruler | Gulf rulers | Gulf leaders | Gulf allies | Gulf ally | Gulf neighbours | Gulf neighbors | Gulf neighbour | Gulf neighbor | Gulf capitals | Gulf official | Gulf officials | Gulf monarchy | Gulf state | Gulf states | Gulf emirate | Gulf kingdom | Gulf Cup | Arab | Arabs | Arabia | Saudi | Saudis | Riyadh | Jeddah | Aramco | UAE | Emirates | Emirati | Dubai | Abu Dhabi | Qatar | Qatari | Doha | Kuwait | Kuwaiti | Bahrain | Bahraini | Manama | Oman | Omani | Muscat | Iran | Iranian | Tehran | Houthi | Houthis | Iraq | Iraqi | Baghdad | Saddam | Basra | Hormuz | Middle East | Mideast | Israel | OPEC | Fifth Fleet | tanker | tankers | sheikh | sheikhs | emir | GCC | Red Sea

# The federal district has the bounds of the region.
-russian-far-east = Russian Far East
    .also = Russia’s Far East | Russia’s far east | Far East of Russia | Far Eastern Russia | Far East Russia | Russia Far East | Far Eastern Federal District
    .adjective = Russian Far Eastern

-sahel = Sahel
    .also = Sahel region | Sahel Region | Sahelian zone
    .adjective = Sahelian ~ Sahelians
    .decoy = Tunisian Sahel | Islamic State Sahel Province | Islamic State in the Sahel

-scandinavia = Scandinavia
    .forbidden = Scandanavia | Scandenavia
    .adjective = Scandinavian ~ Scandinavians
    .decoy = Scandinavian Airlines | Scandinavian Airlines System | Scandinavian Star

-scotland = Scotland
    .adjective = Scottish | Scot ~ Scots | Scotsman ~ Scotsmen | Scotswoman ~ Scotswomen
    .decoy = Scotland Yard | New Scotland Yard | Scotland County | Scotland, Connecticut | Scottish Fold ~ Scottish Folds | Scottish fold ~ Scottish folds | Scottish terrier ~ Scottish terriers | Scottish Terrier ~ Scottish Terriers | Scots pine ~ Scots pines | Ulster Scots | Ulster-Scots | The Scotsman | Patricia Scotland | Baroness Scotland | Scot-free

-siberia = Siberia
    .adjective = Siberian ~ Siberians | Trans-Siberian
    .decoy = Siberian Husky ~ Siberian Huskies | Siberian husky ~ Siberian huskies | Siberian tiger ~ Siberian tigers | Siberian cat ~ Siberian cats | Siberian crane ~ Siberian cranes

-south-america = South America
    .also = S. America
    .adjective = South American ~ South Americans | South-American ~ South-Americans

-south-asia = South Asia
    .also = Southern Asia | south Asia | southern Asia
    .adjective = South Asian ~ South Asians | south Asian ~ south Asians | Southern Asian

# Transcaucasia is the older name, from Russian.
-south-caucasus = South Caucasus
    .also = Southern Caucasus | south Caucasus | southern Caucasus | Transcaucasia | Transcaucasus | Trans-Caucasus
    .adjective = South Caucasian ~ South Caucasians | Transcaucasian ~ Transcaucasians
    .decoy = Transcaucasian Socialist Federative Soviet Republic | Transcaucasian Democratic Federative Republic | Transcaucasian SFSR

# A region that most states and the UN see as a part of Georgia, which calls it the Tskhinvali region.
-south-ossetia = South Ossetia
    .also = Southern Ossetia | South Ossetia-Alania | South Ossetia–Alania | Republic of South Ossetia | State of Alania | Tskhinvali region | Tskhinvali Region | S. Ossetia
    .adjective = South Ossetian ~ South Ossetians | South Ossete ~ South Ossetes

-southeast-asia = Southeast Asia
    .also = South-East Asia | South East Asia | south-east Asia | southeast Asia | south east Asia | Southeastern Asia | South-Eastern Asia | South-eastern Asia | southeastern Asia | SE Asia | South-east Asia
    .adjective = Southeast Asian ~ Southeast Asians | South-East Asian ~ South-East Asians | South East Asian ~ South East Asians | south-east Asian ~ south-east Asians | southeast Asian ~ southeast Asians | South-east Asian ~ South-east Asians | south east Asian ~ south east Asians | Southeast-Asian | Southeastern Asian

# The region; South Africa is the state.
-southern-africa = Southern Africa
    .also = southern Africa
    .adjective = Southern African ~ Southern Africans | southern African ~ southern Africans

-southern-europe = Southern Europe
    .also = southern Europe | South Europe
    .adjective = Southern European ~ Southern Europeans | southern European ~ southern Europeans | South European ~ South Europeans

-sub-saharan-africa = Sub-Saharan Africa
    .also = sub-Saharan Africa | Subsaharan Africa | subsaharan Africa | Sub Saharan Africa | sub Saharan Africa | Africa south of the Sahara
    .adjective = Sub-Saharan African ~ Sub-Saharan Africans | sub-Saharan African ~ sub-Saharan Africans | Sub-Saharan | sub-Saharan | Subsaharan

# Xizang is what the Chinese government writes in English since 2023.
-tibet = Tibet
    .also = Tibet Autonomous Region | Xizang | Xizang Autonomous Region
    .adjective = Tibetan ~ Tibetans
    .decoy = Tibetan mastiff ~ Tibetan mastiffs | Tibetan Mastiff ~ Tibetan Mastiffs | Tibetan terrier ~ Tibetan terriers | Tibetan Terrier ~ Tibetan Terriers | Tibetan spaniel ~ Tibetan spaniels | Little Tibet | Seven Years in Tibet

# The name of the agencies; the region is a part of Moldova in international law.
-transnistria = Transnistria
    .also = Transdniestria | Transdniester | Trans-Dniester | Trans-Dniestria | Transdnistria | Transnistrian region | Transnistrian Region | Pridnestrovie | Pridnestrovye | Pridnestrovian Moldavian Republic | Transnistrian Moldovan Republic | Dniester Moldavian Republic | Dniester Moldovan Republic
    .adjective = Transnistrian ~ Transnistrians | Transdniestrian ~ Transdniestrians | Trans-Dniestrian | Pridnestrovian ~ Pridnestrovians

-wales = Wales
    .adjective = Welsh | Welshman ~ Welshmen | Welshwoman ~ Welshwomen
    .decoy = New South Wales | Prince of Wales | Princess of Wales | Princes of Wales | Prince and Princess of Wales | Jimmy Wales | Josey Wales | Wales, Alaska | Wales, Massachusetts | Irvine Welsh | Welsh corgi ~ Welsh corgis | Welsh Corgi ~ Welsh Corgis | Welsh terrier ~ Welsh terriers | Welsh rarebit | Welsh rabbit | Wales Bonner | Louise Welsh

-west-africa = West Africa
    .also = Western Africa | west Africa | western Africa
    .adjective = West African ~ West Africans | west African ~ west Africans | Western African
    .decoy = French West Africa | British West Africa | Spanish West Africa | German West Africa | Islamic State West Africa Province | Islamic State West Africa | Islamic State in West Africa | Islamic State in West Africa Province | Islamic State’s West Africa Province

-west-asia = West Asia
    .also = Western Asia | west Asia | western Asia
    .adjective = West Asian ~ West Asians | Western Asian ~ Western Asians

# The name of the UN and the agencies.
-west-bank = West Bank
    .also = West Bank of the Jordan | West Bank of the Jordan River | West Bank of the River Jordan
    .adjective = West Banker ~ West Bankers
    .decoy = West Bank of the Nile | West Bank of Luxor | Luxor’s West Bank | West Bank of the Mississippi | West Bank of New Orleans

-western-balkans = Western Balkans
    .also = western Balkans | West Balkans
    .adjective = Western Balkan | western Balkan | West Balkan

-western-europe = Western Europe
    .also = western Europe | West Europe
    .adjective = Western European ~ Western Europeans | western European ~ western Europeans | West European ~ West Europeans | west European ~ west Europeans
    .decoy = Western European Time | Western European Summer Time

# East Turkestan is left out: it is a political name, and a historical one of other bounds.
-xinjiang = Xinjiang
    .also = Xinjiang Uyghur Autonomous Region | Xinjiang Uighur Autonomous Region | Xinjiang Uygur Autonomous Region | Xinjiang region | XUAR | Sinkiang | Sinkiang Uighur Autonomous Region
