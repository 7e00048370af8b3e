### The states and territories of ISO 3166-1 in English. Compiled into the program; a project’s own terms win.
### The id is the ISO 3166 code in small letters. The default is the preferred short name, form: “formal” the formal one; the names carry no article.
### .also lists other admitted names, .forbidden plain mistakes, .adjective adjectives and demonyms (“ ~ ” separates singular and plural),
### .decoy longer names that only contain the name and mean something else, .needs words one of which stands near an ambiguous name.
### A decoy that is the name in small letters says that the name is a common word, too.

-ad =
    { $form ->
        [formal] Principality of Andorra
       *[short] Andorra
    }
    .iso = AD
    .adjective = Andorran ~ Andorrans
    .decoy = Andorra la Vella | Andorra La Vella

# “Emirates” alone is left out: in the news it is as often the airline or a stadium.
-ae =
    { $form ->
        [formal] United Arab Emirates
        [acronym] UAE
       *[short] United Arab Emirates
    }
    .iso = AE
    .forbidden = United Arabic Emirates
    .adjective = Emirati ~ Emiratis
    .metonym = Abu Dhabi | Emirates

# The UN list keeps the formal name of the republic; the Taliban write Islamic Emirate, a name that the press quotes.
-af =
    { $form ->
        [formal] Islamic Republic of Afghanistan
       *[short] Afghanistan
    }
    .iso = AF
    .also = Islamic Emirate of Afghanistan | Islamic State of Afghanistan | Democratic Republic of Afghanistan | Republic of Afghanistan | Afghanistan, Islamic Republic of
    .forbidden = Afganistan | Afghanastan
    .adjective = Afghan ~ Afghans
    .metonym = Kabul
    .decoy = Afghan hound ~ Afghan hounds | Afghan Hound ~ Afghan Hounds
    .note = Afghani is the currency; for a person write Afghan.

-ag =
    { $form ->
        [formal] Antigua and Barbuda
       *[short] Antigua and Barbuda
    }
    .iso = AG
    .also = Antigua & Barbuda | Antigua-Barbuda | Antigua/Barbuda
    .adjective = Antiguan ~ Antiguans | Barbudan ~ Barbudans | Antiguan and Barbudan ~ Antiguans and Barbudans

-ai = Anguilla
    .iso = AI
    .adjective = Anguillan ~ Anguillans | Anguillian ~ Anguillians

-al =
    { $form ->
        [formal] Republic of Albania
       *[short] Albania
    }
    .iso = AL
    .also = People’s Socialist Republic of Albania | People’s Republic of Albania
    .adjective = Albanian ~ Albanians
    .metonym = Tirana
    .decoy = Caucasian Albania | Caucasian Albanian ~ Caucasian Albanians | Kosovo Albanian ~ Kosovo Albanians | Kosovar Albanian ~ Kosovar Albanians

-am =
    { $form ->
        [formal] Republic of Armenia
       *[short] Armenia
    }
    .iso = AM
    .adjective = Armenian ~ Armenians
    .metonym = Yerevan
    .decoy = Western Armenia | Lesser Armenia | Cilician Armenia | Armenian Kingdom of Cilicia | Armenian Soviet Socialist Republic | Armenian SSR | Greater Armenia

-ao =
    { $form ->
        [formal] Republic of Angola
       *[short] Angola
    }
    .iso = AO
    .also = People’s Republic of Angola
    .adjective = Angolan ~ Angolans
    .metonym = Luanda
    .decoy = Angola prison | Angola Prison | Angola, Louisiana | Angola, Indiana | Angola, New York | Angola Three | Angola 3

-aq = Antarctica
    .iso = AQ
    .forbidden = Antartica
    .adjective = Antarctic
    .decoy = British Antarctic Territory | Australian Antarctic Territory | Chilean Antarctic Territory | French Southern and Antarctic Lands | Antarctic Circle | Antarctic Ocean | Antártica Chilena | la Antártica | Antártica Argentina

-ar =
    { $form ->
        [formal] Argentine Republic
       *[short] Argentina
    }
    .iso = AR
    .also = Republic of Argentina
    .adjective = Argentine ~ Argentines | Argentinian ~ Argentinians | Argentinean ~ Argentineans
    .metonym = Buenos Aires | Casa Rosada
    .decoy = Argentine Sea | Argentine Islands | Imperio Argentina | Argentine ant ~ Argentine ants

# Territory of American Samoa is what the US government writes.
-as =
    { $form ->
        [formal] Territory of American Samoa
       *[short] American Samoa
    }
    .iso = AS
    .adjective = American Samoan ~ American Samoans

-at =
    { $form ->
        [formal] Republic of Austria
       *[short] Austria
    }
    .iso = AT
    .adjective = Austrian ~ Austrians
    .metonym = Vienna | Ballhausplatz
    .decoy = Austria-Hungary | Austria–Hungary | Upper Austria | Lower Austria | Upper Austrian ~ Upper Austrians | Lower Austrian ~ Lower Austrians | Anne of Austria | John of Austria | Don John of Austria | Don Juan of Austria | Margaret of Austria | Mariana of Austria | Further Austria | House of Austria | Austria-Este | Eleanor of Austria | Elisabeth of Austria | Catherine of Austria | Joanna of Austria | Philip of Austria | Albert of Austria

# The UN list has Australia for both; the constitution says Commonwealth of Australia.
-au =
    { $form ->
        [formal] Australia
       *[short] Australia
    }
    .iso = AU
    .also = Commonwealth of Australia
    .forbidden = Austrailia | Austrialia
    .adjective = Australian ~ Australians | Aussie ~ Aussies
    .metonym = Canberra
    .decoy = South Australia | Western Australia | South Australian ~ South Australians | Western Australian ~ Western Australians | Australian Capital Territory | Australia Felix | Australian shepherd ~ Australian shepherds | Australian Shepherd ~ Australian Shepherds | Australian Alps | Australian cattle dog ~ Australian cattle dogs | Australian Cattle Dog ~ Australian Cattle Dogs

-aw = Aruba
    .iso = AW
    .also = Country of Aruba
    .adjective = Aruban ~ Arubans
    .decoy = Aruba Networks | HPE Aruba | HPE Aruba Networking

-ax = Åland Islands
    .iso = AX
    .also = Åland | Aaland Islands | Aaland | Ahvenanmaa
    .adjective = Ålander ~ Ålanders | Ålandic
    .decoy = Sea of Åland | Åland Sea | Bay of Åland

# The decoys are parts of Iran, and Soviet republics.
-az =
    { $form ->
        [formal] Republic of Azerbaijan
       *[short] Azerbaijan
    }
    .iso = AZ
    .also = Azerbaijan Republic | Azerbaijani Republic
    .forbidden = Azerbijan | Azerbajan
    .adjective = Azerbaijani ~ Azerbaijanis | Azeri ~ Azeris
    .metonym = Baku
    .decoy = East Azerbaijan | West Azerbaijan | Western Azerbaijan | Iranian Azerbaijan | South Azerbaijan | Southern Azerbaijan | Azerbaijan People’s Government | Azerbaijan SSR | Azerbaijan Soviet Socialist Republic | Azerbaijani SSR | Iranian Azerbaijani ~ Iranian Azerbaijanis | Iranian Azeri ~ Iranian Azeris | Eastern Azerbaijan Province | Eastern Azerbaijan province

# Bosnia alone is the press’s (and the CLDR’s) short form; the default is the name that says all of the state.
-ba =
    { $form ->
        [formal] Bosnia and Herzegovina
       *[short] Bosnia and Herzegovina
    }
    .iso = BA
    .also = Bosnia & Herzegovina | Bosnia | Bosnia-Herzegovina | Bosnia–Herzegovina | Bosnia and Hercegovina | Bosnia-Hercegovina | Republic of Bosnia and Herzegovina | BiH | Bosnia & Hercegovina
    .forbidden = Bosnia-Herzogovina | Bosnia and Herzogovina | Bosnia Herzogovina
    .adjective = Bosnian ~ Bosnians | Bosnian Serb ~ Bosnian Serbs | Bosnian Croat ~ Bosnian Croats | Bosnian-Herzegovinian | Herzegovinian ~ Herzegovinians
    .metonym = Sarajevo
    .decoy = Federation of Bosnia and Herzegovina | Federation of Bosnia & Herzegovina | Croatian Republic of Herzeg-Bosnia | Kingdom of Bosnia | Banate of Bosnia

-bb =
    { $form ->
        [formal] Barbados
       *[short] Barbados
    }
    .iso = BB
    .adjective = Barbadian ~ Barbadians | Bajan ~ Bajans
    .metonym = Bridgetown

-bd =
    { $form ->
        [formal] People’s Republic of Bangladesh
       *[short] Bangladesh
    }
    .iso = BD
    .also = Bangla Desh
    .forbidden = Bangledesh | Bangaldesh
    .adjective = Bangladeshi ~ Bangladeshis
    .metonym = Dhaka

-be =
    { $form ->
        [formal] Kingdom of Belgium
       *[short] Belgium
    }
    .iso = BE
    .forbidden = Belguim
    .adjective = Belgian ~ Belgians
    .decoy = Belgian Congo | Belgian shepherd ~ Belgian shepherds | Belgian Malinois | Belgian waffle ~ Belgian waffles

-bf =
    { $form ->
        [formal] Burkina Faso
       *[short] Burkina Faso
    }
    .iso = BF
    .also = Burkina | Upper Volta | Republic of Upper Volta
    .forbidden = Burkina Fasso | Burkino Faso
    .adjective = Burkinabe ~ Burkinabes | Burkinan ~ Burkinans
    .metonym = Ouagadougou
    .decoy = French Upper Volta

-bg =
    { $form ->
        [formal] Republic of Bulgaria
       *[short] Bulgaria
    }
    .iso = BG
    .also = People’s Republic of Bulgaria
    .forbidden = Bulgeria
    .adjective = Bulgarian ~ Bulgarians
    .metonym = Sofia
    .decoy = Volga Bulgaria | Great Bulgaria | Old Great Bulgaria | Danube Bulgaria | Volga Bulgarian ~ Volga Bulgarians

-bh =
    { $form ->
        [formal] Kingdom of Bahrain
       *[short] Bahrain
    }
    .iso = BH
    .also = Bahrein | State of Bahrain
    .forbidden = Bahrian
    .adjective = Bahraini ~ Bahrainis
    .metonym = Manama
    .decoy = Gulf of Bahrain | Bahrain, Swat

-bi =
    { $form ->
        [formal] Republic of Burundi
       *[short] Burundi
    }
    .iso = BI
    .also = Kingdom of Burundi
    .adjective = Burundian ~ Burundians
    .metonym = Gitega | Bujumbura

# Dahomey was the state’s name until 1975; the decoys are the older kingdoms, one of them (with the bronzes and Benin City) in Nigeria.
-bj =
    { $form ->
        [formal] Republic of Benin
       *[short] Benin
    }
    .iso = BJ
    .also = People’s Republic of Benin | Dahomey | Republic of Dahomey
    .adjective = Beninese | Beninois | Beninoise | Dahomean ~ Dahomeans | Dahomeyan ~ Dahomeyans
    .metonym = Porto-Novo | Cotonou
    .decoy = Benin City | Kingdom of Benin | Benin Kingdom | Benin Empire | Empire of Benin | Oba of Benin | Benin Bronze ~ Benin Bronzes | Benin bronze ~ Benin bronzes | Benin ivory ~ Benin ivories | Benin River | Benin Expedition | Benin Expedition of 1897 | Bight of Benin | Gulf of Benin | Kingdom of Dahomey | Dahomey Kingdom | Dahomey Amazons | King of Dahomey | French Dahomey

# St. with a full stop as in the CLDR and American use; British texts write St. The UN and the ISO write Saint.
-bl = St. Barthélemy
    .iso = BL
    .also = Saint Barthélemy | St Barthélemy | Saint-Barthélemy | St. Barts | St Barts | Saint Barts | St. Barths | St Barths | Saint Barths | St. Barth | St Barth | Saint-Barth | St. Bart’s | Collectivity of Saint Barthélemy
    .adjective = Barthélemois | Saint-Barth islander ~ Saint-Barth islanders
    .decoy = Saint-Barthélemy massacre | Saint Barthélemy massacre | St. Barthélemy massacre | St Bart’s Hospital | St. Bart’s Hospital | St Barts Hospital | St. Barts Hospital | St Bart’s hospital | St Barts hospital

-bm = Bermuda
    .iso = BM
    .also = Bermudas | Bermuda Islands | Somers Isles
    .adjective = Bermudian ~ Bermudians | Bermudan ~ Bermudans
    .decoy = Bermuda Triangle | Bermuda triangle | Bermuda shorts | Bermuda Shorts | Bermuda grass | Bermuda rig | Bermuda Dunes | Bermuda Hundred

-bn =
    { $form ->
        [formal] Brunei Darussalam
       *[short] Brunei
    }
    .iso = BN
    .also = Negara Brunei Darussalam | Nation of Brunei | Nation of Brunei, the Abode of Peace | State of Brunei Darussalam | Sultanate of Brunei
    .adjective = Bruneian ~ Bruneians
    .metonym = Bandar Seri Begawan
    .decoy = Brunei Bay | Bay of Brunei

-bo =
    { $form ->
        [formal] Plurinational State of Bolivia
       *[short] Bolivia
    }
    .iso = BO
    .also = Bolivia (Plurinational State of) | Republic of Bolivia | Bolivia, Plurinational State of
    .adjective = Bolivian ~ Bolivians
    .metonym = La Paz | Sucre
    .decoy = Bolivia, North Carolina

-bq = Caribbean Netherlands
    .iso = BQ
    .also = Bonaire, Sint Eustatius and Saba | Bonaire, Sint Eustatius & Saba | Bonaire, St. Eustatius and Saba | Bonaire, St Eustatius and Saba | Bonaire, Saint Eustatius and Saba | BES islands | BES Islands
    .forbidden = Carribean Netherlands

-br =
    { $form ->
        [formal] Federative Republic of Brazil
       *[short] Brazil
    }
    .iso = BR
    .also = Federal Republic of Brazil | Republic of the United States of Brazil | United States of Brazil
    .adjective = Brazilian ~ Brazilians
    .metonym = Brasilia | Brasília | Planalto
    .decoy = Brazil nut ~ Brazil nuts | Brazil Nut ~ Brazil Nuts | Brazil, Indiana | Brazilian wax | Brazilian jiu-jitsu | Brazilian Jiu-Jitsu | Brazil Current | Brazilian butt lift ~ Brazilian butt lifts | Brazilian blowout

-bs =
    { $form ->
        [formal] Commonwealth of the Bahamas
       *[short] Bahamas
    }
    .iso = BS
    .also = Bahama Islands | Commonwealth of The Bahamas
    .adjective = Bahamian ~ Bahamians
    .metonym = Nassau

-bt =
    { $form ->
        [formal] Kingdom of Bhutan
       *[short] Bhutan
    }
    .iso = BT
    .adjective = Bhutanese
    .metonym = Thimphu

-bv = Bouvet Island
    .iso = BV
    .also = Bouvetøya

-bw =
    { $form ->
        [formal] Republic of Botswana
       *[short] Botswana
    }
    .iso = BW
    .adjective = Botswanan ~ Botswanans | Motswana ~ Batswana
    .metonym = Gaborone

-by =
    { $form ->
        [formal] Republic of Belarus
       *[short] Belarus
    }
    .iso = BY
    .also = Belorussia | Byelorussia | Belarussia | Byelarus | Republic of Byelarus
    .adjective = Belarusian ~ Belarusians | Belarussian ~ Belarussians | Belorussian ~ Belorussians | Byelorussian ~ Byelorussians
    .metonym = Minsk
    .decoy = Byelorussian SSR | Belorussian SSR | Byelorussian Soviet Socialist Republic | Belorussian Soviet Socialist Republic | Belarusian People’s Republic | Belarusian Democratic Republic | 1st Belorussian Front | 2nd Belorussian Front | 3rd Belorussian Front | First Belorussian Front | Second Belorussian Front | Third Belorussian Front | West Belarus | Western Belorussia
    .note = Belarusian is the spelling of the UN and of most desks today. Belorussia and Byelorussia belong to Soviet times, Belarussia and Byelarus to the nineties; write Belarus.

-bz =
    { $form ->
        [formal] Belize
       *[short] Belize
    }
    .iso = BZ
    .adjective = Belizean ~ Belizeans | Belizian ~ Belizians
    .metonym = Belmopan
    .decoy = Belize City | Belize River

-ca =
    { $form ->
        [formal] Canada
       *[short] Canada
    }
    .iso = CA
    .also = Dominion of Canada
    .adjective = Canadian ~ Canadians | French Canadian ~ French Canadians | French-Canadian ~ French-Canadians
    .metonym = Ottawa
    .decoy = Canada goose ~ Canada geese | Canada Goose ~ Canada Geese | Air Canada | Upper Canada | Lower Canada | Province of Canada | La Cañada | La Cañada Flintridge | Canada lynx | Canada jay | Canada thistle | Canada Bay | Canada Dry | Canada balsam | Canada Water | O Canada | Canadian River | Canadian bacon | Cañada College | Cañada Road | Cañada Real | Cañada de Gómez | Geoffrey Canada | East Canada Creek | West Canada Creek | Canada Creek

-cc = Cocos (Keeling) Islands
    .iso = CC
    .also = Cocos Islands | Keeling Islands | Cocos Keeling Islands | Cocos-Keeling Islands | Cocos and Keeling Islands | Territory of Cocos (Keeling) Islands | Territory of the Cocos (Keeling) Islands
    .adjective = Cocos Islander ~ Cocos Islanders

# Reuters and the AP write “Congo” on second mention, the BBC and AFP “DR Congo”; the UN has the formal name for both. Bare “Congo” is
# either state: this entry’s if its own context is there. The names of one word stand among the context, for they need none.
-cd =
    { $form ->
        [formal] Democratic Republic of the Congo
        [acronym] DRC
       *[short] DR Congo
    }
    .iso = CD
    .also = Democratic Republic of Congo | Congo | Congo-Kinshasa | Congo–Kinshasa | Congo - Kinshasa | Congo – Kinshasa | Congo Kinshasa | Congo (Kinshasa) | Congo (DRC) | Congo (Democratic Republic of the) | Congo, Democratic Republic of the | Congo, Democratic Republic of | Congo, Dem. Rep. | Congo DR | D.R. Congo | DRCongo | Dem. Rep. Congo | Democratic Congo | Zaire | Republic of Zaire | Congo, the Democratic Republic of the | Congo-Léopoldville | Republic of the Congo (Léopoldville)
    .adjective = Congolese | Zairean ~ Zaireans | Zairian ~ Zairians
    .metonym = Kinshasa
    .decoy = Congo River | River Congo | Congo Basin | Congo basin | Congo rainforest | Congo Rainforest | Congo peatlands | Congo Free State | Congo Independent State | Independent State of the Congo | French Congo | Middle Congo | Portuguese Congo | Kingdom of Congo | Kingdom of the Congo | Congo Kingdom | Congo Square | Congo red | Congo Red | Congo eel ~ Congo eels | Congo Craton | Congo Town | Congo Canyon | Upper Congo | Crimean-Congo | Crimean–Congo | Crimean Congo | Zaire ebolavirus | Ebola Zaire | Zaire virus | Zaire strain | Zaire River | Zaire Province | Congo peafowl | Congo African grey | Danish Refugee Council (DRC) | Dutch Reformed Church (DRC)
    .needs = DRC | DR Congo | Zaire | Republic of Zaire | DRCongo | Kinshasa | Goma | Bukavu | Lubumbashi | Kisangani | Bunia | Beni | Butembo | Uvira | Mbandaka | Matadi | Kolwezi | Walikale | Masisi | Rutshuru | Bunagana | Kivu | Ituri | Katanga | Kasai | Tanganyika | Equateur | Virunga | Tshisekedi | Kabila | Mobutu | Lumumba | Katumbi | Fayulu | Bemba | Kabuya | Mukwege | Ntaganda | Lubanga | M23 | ADF | Allied Democratic Forces | CODECO | Wazalendo | FDLR | MONUSCO | MONUC | Gecamines | Rwanda | Rwandan | Rwanda-backed | Kigali | Kagame | Uganda | Ugandan | Burundi | Burundian | Zambia | Tutsi | Hutu | cobalt | coltan | Ebola | mpox | eastern Congo | east Congo | northeast Congo | northeastern Congo | southeastern Congo | western Congo | northwest Congo | northwestern Congo | Congo’s east | Congo’s army | Congo’s mineral | Congo’s health ministry | eastern DRC | Leopoldville | Elisabethville | Stanleyville | Belgium | Belgian | King Leopold | Leopold II | Patrice Lumumba | SADC | EAC | Democratic Republic of Congo | Democratic Republic of the Congo | Congo DR | Democratic Congo | rebel | rebels | militia | militias | militiamen | warlord | peacekeeper | peacekeepers | copper | conflict minerals | mineral-rich | Kamoa-Kakula | Glencore | Rumble in the Jungle

-cf =
    { $form ->
        [formal] Central African Republic
        [acronym] CAR
       *[short] Central African Republic
    }
    .iso = CF
    .also = Central African Empire | Central African Rep.
    .forbidden = Central Africa Republic
    .adjective = Central African ~ Central Africans
    .metonym = Bangui
    .decoy = Economic Community of Central African States | Bank of Central African States | Central African CFA franc | Central African Economic and Monetary Community | Central African Federation | Central African Forests Commission | Central African Customs and Economic Union | British Central African Protectorate | car | CAR-T | CAR T | CAR-NK | Cordillera Administrative Region (CAR) | capital adequacy ratio (CAR) | chimeric antigen receptor (CAR)
    .needs = Bangui | Bambari | Bria | Birao | Bangassou | Berberati | Bouar | Bossangoa | Obo | Touadera | Bozizé | Djotodia | Bokassa | Samba-Panza | Dologuélé | Séléka | ex-Séléka | anti-balaka | MINUSCA | MISCA | Wagner | CPC | Chad | Chadian | Cameroon | Sudan | South Sudan | DRC | DR Congo | Congo | Gabon | CEMAC | Africa Corps | Sangaris | rebels | armed groups | peacekeepers | militias | Vakaga | Ubangi | Oubangui | Rwandan | diamonds | sanctions | in CAR | northern CAR | CAR’s government | CAR’s president | Kimberley Process
    .note = CAR is an acronym for repeated mentions only; being a common word in capitals, it counts in its own context.

# The UN’s short name, Congo, and the formal name; agencies write Republic of Congo or Congo-Brazzaville, so that nobody takes it for its neighbour.
-cg =
    { $form ->
        [formal] Republic of the Congo
       *[short] Republic of the Congo
    }
    .iso = CG
    .also = Republic of Congo | Congo | Congo-Brazzaville | Congo–Brazzaville | Congo - Brazzaville | Congo – Brazzaville | Congo Brazzaville | Congo (Brazzaville) | Congo (Republic) | Congo (Republic of the) | Congo, Republic of the | Congo, Rep. | Congo Republic | Congo Rep. | People’s Republic of the Congo | People’s Republic of Congo
    .metonym = Brazzaville
    .needs = Brazzaville | Pointe-Noire | Pointe Noire | Dolisie | Ouesso | Impfondo | Owando | Sangha | Likouala | Cuvette | Niari | Plateaux | Pool region | Odzala | Nouabale-Ndoki | Sassou | Sassou Nguesso | Sassou-Nguesso | Denis Sassou | Nguesso | Lissouba | Kolelas | Makosso | Collinet Makosso | Ngouabi | Congolese Labour Party | Kouilou | Moho | Djeno | Nkossa | Fulbert Youlou | Massamba-Debat | Yhombi-Opango | former French colony | OPEC | OPEC+ | Republic of the Congo | Republic of Congo | Congo Republic | Gabon | Gabonese | Libreville | CEMAC

-ch =
    { $form ->
        [formal] Swiss Confederation
       *[short] Switzerland
    }
    .iso = CH
    .forbidden = Switzerlad | Swizerland | Switzterland
    .adjective = Swiss
    .metonym = Bern | Berne
    .decoy = Saxon Switzerland | Bohemian Switzerland | Franconian Switzerland | Little Switzerland | Holstein Switzerland | Mecklenburg Switzerland | Switzerland County | Swiss chard | Swiss Chard | Swiss roll ~ Swiss rolls | Swiss Family Robinson | Swiss Army knife ~ Swiss Army knives | Swiss army knife ~ Swiss army knives | Swiss Guard ~ Swiss Guards | Swiss cheese model | Swiss Cheese Model | Swiss cheese plant ~ Swiss cheese plants | Swiss ball ~ Swiss balls | Swiss-system | Swiss meringue

# The press writes Ivory Coast; the government and the UN insist on Côte d’Ivoire, untranslated.
-ci =
    { $form ->
        [formal] Republic of Côte d’Ivoire
       *[short] Ivory Coast
    }
    .iso = CI
    .also = Côte d’Ivoire | Republic of Ivory Coast | Republic of the Ivory Coast
    .forbidden = Cote d’Ivore
    .adjective = Ivorian ~ Ivorians | Ivoirian ~ Ivoirians
    .metonym = Yamoussoukro | Abidjan

-ck =
    { $form ->
        [formal] Cook Islands
       *[short] Cook Islands
    }
    .iso = CK
    .adjective = Cook Islander ~ Cook Islanders

-cl =
    { $form ->
        [formal] Republic of Chile
       *[short] Chile
    }
    .iso = CL
    .adjective = Chilean ~ Chileans
    .metonym = Santiago | La Moneda
    .decoy = Chile pepper ~ Chile peppers | Chile relleno ~ Chile rellenos | Chile Relleno ~ Chile Rellenos | Chile powder | Chile verde | Chile Verde | Chile con carne | Chile sauce | Chile con queso | Chile oil | Chilean sea bass | Chilean Sea | Chile Ridge | Chile flakes | Chile crisp | Chile paste | Chile pods | Chile lime | Chile rojo

-cm =
    { $form ->
        [formal] Republic of Cameroon
       *[short] Cameroon
    }
    .iso = CM
    .also = United Republic of Cameroon | Federal Republic of Cameroon | Cameroun
    .forbidden = Camaroon
    .adjective = Cameroonian ~ Cameroonians
    .metonym = Yaounde | Yaoundé
    .decoy = Mount Cameroon | Mt. Cameroon | Mt Cameroon | French Cameroon | British Cameroon

# No small-letter decoy: “china” never matches without its capital, and China begins too many sentences to ask for context there.
-cn =
    { $form ->
        [formal] People’s Republic of China
        [acronym] PRC
       *[short] China
    }
    .iso = CN
    .also = mainland China | Mainland China | Chinese mainland | Communist China | Red China | P.R. China | PR China | People’s China
    .adjective = Chinese | Sino-
    .metonym = Beijing | Peking | Zhongnanhai
    .decoy = South China Sea | East China Sea | South China Morning Post | China Airlines | China Daily | Nationalist China | Cochin China | Cochin-China | North China Craton | South China Craton | South China tiger ~ South China tigers | bone China | Bone China | China doll ~ China dolls | China clay | China teapot | China tea set | China plate ~ China plates | China cup ~ China cups | China aster | China Grove | China Lake | China Beach | China Syndrome | China syndrome | China Basin | China Miéville | China Machado | China Anne McClain | China, Maine | China Town | Chinese Wall | Chinese wall ~ Chinese walls | Chinese whispers | Chinese checkers | Chinese cabbage | Chinese chequers | Chinese Taipei | Chinese lantern ~ Chinese lanterns | Chinese Crested | Sino-Japanese vocabulary | Sino-Vietnamese vocabulary | China cabinet ~ China cabinets | Indo-China Peninsula | Indo-China peninsula | Union of Indo-China | First Indo-China War | Second Indo-China War | Third Indo-China War | in a China shop | China Spring, Texas | China poblana | Fine China | fine China | China dinnerware | Sino-Tibetan language ~ Sino-Tibetan languages | Sino-Tibetan language family | Sino-Tibetan family | Sino-Korean vocabulary | Sino-Korean words | Sino-Korean numerals
    .note = The Republic of China is Taiwan. Mainland China is for contrast with Hong Kong, Macao and Taiwan.

-co =
    { $form ->
        [formal] Republic of Colombia
       *[short] Colombia
    }
    .iso = CO
    .also = United States of Colombia
    .adjective = Colombian ~ Colombians
    .metonym = Bogota | Bogotá | Casa de Nariño
    .decoy = Gran Colombia | Greater Colombia | Great Colombia | Colombian necktie | Colombian Exchange

-cr =
    { $form ->
        [formal] Republic of Costa Rica
       *[short] Costa Rica
    }
    .iso = CR
    .forbidden = Costa Rico
    .adjective = Costa Rican ~ Costa Ricans
    .metonym = San José

-cu =
    { $form ->
        [formal] Republic of Cuba
       *[short] Cuba
    }
    .iso = CU
    .adjective = Cuban ~ Cubans
    .metonym = Havana
    .decoy = Mark Cuban | Cuba Gooding | Cuba Gooding Jr. | Cuba Gooding Jr | Cuba Gooding, Jr. | Cuba libre | Cuba Libre | Cuba, Missouri | Cuba, Illinois | Cuba, New Mexico | Cuban heel ~ Cuban heels | Cuban sandwich ~ Cuban sandwiches | Joe Cuba | Santiago de Cuba | Cuba Street

# The government and the UN ask for Cabo Verde since 2013; the press mostly keeps Cape Verde.
-cv =
    { $form ->
        [formal] Republic of Cabo Verde
       *[short] Cape Verde
    }
    .iso = CV
    .also = Cabo Verde | Republic of Cape Verde | Cape Verde Islands | Cabo Verde Islands
    .forbidden = Cape Verte
    .adjective = Cape Verdean ~ Cape Verdeans | Cabo Verdean ~ Cabo Verdeans | Capeverdean ~ Capeverdeans
    .metonym = Praia
    .decoy = Cape Verde Peninsula | Cape Verde peninsula

-cw =
    { $form ->
        [formal] Country of Curaçao
       *[short] Curaçao
    }
    .iso = CW
    .adjective = Curaçaoan ~ Curaçaoans
    .decoy = blue Curaçao | Blue Curaçao | Curaçao liqueur | orange Curaçao | Orange Curaçao | Colony of Curaçao and Dependencies

-cx = Christmas Island
    .iso = CX
    .also = Territory of Christmas Island
    .forbidden = Chrismas Island
    .adjective = Christmas Islander ~ Christmas Islanders
    .decoy = Kiritimati (Christmas Island) | Kiritimati, or Christmas Island | Kiritimati or Christmas Island | Christmas Island (Kiritimati) | Christmas Island, Nova Scotia | Christmas Island, Kiribati

-cy =
    { $form ->
        [formal] Republic of Cyprus
       *[short] Cyprus
    }
    .iso = CY
    .adjective = Cypriot ~ Cypriots | Greek Cypriot ~ Greek Cypriots | Greek-Cypriot ~ Greek-Cypriots | Turkish Cypriot ~ Turkish Cypriots | Turkish-Cypriot ~ Turkish-Cypriots
    .metonym = Nicosia
    .decoy = Northern Cyprus | North Cyprus | Turkish Republic of Northern Cyprus | Turkish Republic of North Cyprus | Turkish Federated State of Cyprus | Cyprus Avenue | Cyprus Hills | Cyprus Hill | Cyprus tree ~ Cyprus trees

# Two official names of one rank since 2016. Agencies write both; the UN, the EU and the CLDR have Czechia as the short name.
-cz =
    { $form ->
        [formal] Czech Republic
       *[short] Czechia
    }
    .iso = CZ
    .also = Czech Rep.
    .forbidden = Chech Republic | Checz Republic | Czeck Republic | Chezch Republic
    .adjective = Czech ~ Czechs
    .metonym = Prague
    .decoy = Czech and Slovak Federative Republic | Czech and Slovak Federal Republic | Czech Socialist Republic | Czech Silesia

# East Germany is another state; West Germany stands beside it, and where the two are told apart neither is today’s Germany.
-de =
    { $form ->
        [formal] Federal Republic of Germany
       *[short] Germany
    }
    .iso = DE
    .also = FRG | Federal Germany
    .forbidden = Germeny | Germnay
    .adjective = German ~ Germans
    .metonym = Berlin
    .decoy = East Germany | West Germany | East German ~ East Germans | West German ~ West Germans | German Democratic Republic | Germany, Ohio | Germany Valley | German shepherd ~ German shepherds | German Shepherd ~ German Shepherds | German Shepherd Dog ~ German Shepherd Dogs | German measles | German Bight | German East Africa | German South West Africa | German South-West Africa | German Togoland | Volga German ~ Volga Germans | Baltic German ~ Baltic Germans | Pennsylvania German ~ Pennsylvania Germans | Sudeten German ~ Sudeten Germans | E. Germany | W. Germany | German cockroach ~ German cockroaches | German chocolate cake | San Germán | Germán Garmendia | Germán Cano | Germán Pezzella | Germán Berterame | Germán Larrea | Germán Vargas Lleras | Germán Efromovich | Germán Arciniegas | Germán Castro Caycedo | Germán Busch | Domingo Germán | Aleksei German | Alexei German | Lauren German

-dj =
    { $form ->
        [formal] Republic of Djibouti
       *[short] Djibouti
    }
    .iso = DJ
    .also = Jibuti
    .forbidden = Djbouti | Dijbouti
    .adjective = Djiboutian ~ Djiboutians
    .decoy = Djibouti City

-dk =
    { $form ->
        [formal] Kingdom of Denmark
       *[short] Denmark
    }
    .iso = DK
    .forbidden = Denmarck
    .adjective = Danish | Dane ~ Danes
    .metonym = Copenhagen | Christiansborg
    .decoy = Denmark Strait | Danish pastry ~ Danish pastries | Danish West Indies | Great Dane ~ Great Danes | Dane Cook | Dane DeHaan | Dane Sweeny | Dane County | Dane Bowers | Denmark Vesey | Denmark, South Carolina | Denmark, Wisconsin | Denmark Street | Denmark Hill | Dane Scarlett | Dane van Niekerk | Dane Rampe | Dane Rudhyar | Dane Coles | Dane Haylett-Petty | Dane Swan | Dane Dunning | Dane Court

-dm =
    { $form ->
        [formal] Commonwealth of Dominica
       *[short] Dominica
    }
    .iso = DM
    .metonym = Roseau
    .note = The adjective is Dominican here, too; being equal to that of the Dominican Republic, it stands there.

-do =
    { $form ->
        [formal] Dominican Republic
       *[short] Dominican Republic
    }
    .iso = DO
    .also = Dom. Rep. | Dominican Rep.
    .forbidden = Dominica Republic
    .adjective = Dominican ~ Dominicans
    .metonym = Santo Domingo
    .decoy = Dominican Order | Dominican order | Dominican friar ~ Dominican friars | Dominican monk ~ Dominican monks | Dominican nun ~ Dominican nuns | Dominican priest ~ Dominican priests | Dominican sister ~ Dominican sisters | Dominican Sisters | Dominican convent | Dominican monastery | Dominican church | Dominican theologian | Dominican preacher | Dominican missionary | Dominican missionaries | Dominican House of Studies | Dominican University | Dominican College | Order of Dominicans | Dominican Friar ~ Dominican Friars | Dominican Fathers | Dominican Sister | Dominican friary | Dominican priory | Dominican abbey | Dominican province | Dominican habit | Dominican inquisitor ~ Dominican inquisitors

-dz =
    { $form ->
        [formal] People’s Democratic Republic of Algeria
       *[short] Algeria
    }
    .iso = DZ
    .also = Democratic and Popular Republic of Algeria | Algerian People’s Democratic Republic
    .forbidden = Algiera
    .adjective = Algerian ~ Algerians
    .metonym = Algiers | El Mouradia

-ec =
    { $form ->
        [formal] Republic of Ecuador
       *[short] Ecuador
    }
    .iso = EC
    .adjective = Ecuadorian ~ Ecuadorians | Ecuadorean ~ Ecuadoreans | Ecuadoran ~ Ecuadorans
    .metonym = Quito | Carondelet

-ee =
    { $form ->
        [formal] Republic of Estonia
       *[short] Estonia
    }
    .iso = EE
    .also = Esthonia
    .adjective = Estonian ~ Estonians
    .metonym = Tallinn
    .decoy = Estonian SSR | Estonian Soviet Socialist Republic | MS Estonia | M/S Estonia | ferry Estonia | Estonia ferry | Estonia ferry disaster | Duchy of Estonia

# Ancient Egypt and its likes are civilisations and provinces of other empires; Upper and Lower Egypt are regions.
-eg =
    { $form ->
        [formal] Arab Republic of Egypt
       *[short] Egypt
    }
    .iso = EG
    .also = Republic of Egypt | Kingdom of Egypt
    .forbidden = Eygpt | Egpyt
    .adjective = Egyptian ~ Egyptians
    .metonym = Cairo
    .decoy = ancient Egypt | Ancient Egypt | ancient Egyptian ~ ancient Egyptians | Ancient Egyptian ~ Ancient Egyptians | pharaonic Egypt | Pharaonic Egypt | Ptolemaic Egypt | Roman Egypt | Byzantine Egypt | Upper Egypt | Lower Egypt | Prince of Egypt | Flight into Egypt | Plagues of Egypt | plagues of Egypt | Little Egypt | Egypt, Pennsylvania | Egypt, Ohio | Egypt Sherrod | Egyptian Mau | Egyptian goose ~ Egyptian geese | Egyptian vulture ~ Egyptian vultures | Egyptian fruit bat ~ Egyptian fruit bats

# The territory, as the UN lists it. The Sahrawi Arab Democratic Republic, which claims it, is not the same and a decoy; Morocco’s names for the territory are not listed.
-eh = Western Sahara
    .iso = EH
    .also = Spanish Sahara | W. Sahara
    .adjective = Sahrawi ~ Sahrawis | Saharawi ~ Saharawis | Western Saharan ~ Western Saharans
    .decoy = Sahrawi Arab Democratic Republic | Saharawi Arab Democratic Republic | Sahrawi Republic | Saharawi Republic

-er =
    { $form ->
        [formal] State of Eritrea
       *[short] Eritrea
    }
    .iso = ER
    .forbidden = Eritria
    .adjective = Eritrean ~ Eritreans
    .metonym = Asmara

-es =
    { $form ->
        [formal] Kingdom of Spain
       *[short] Spain
    }
    .iso = ES
    .adjective = Spanish | Spaniard ~ Spaniards | Hispano-
    .metonym = Madrid | Moncloa
    .decoy = New Spain | Viceroyalty of New Spain | Port of Spain | Port-of-Spain | Roman Spain | Spain, South Dakota | Nancy Spain | Spanish flu | Spanish influenza | Spanish Guinea | Spanish Town | Spanish moss | Spanish Netherlands | Spanish Harlem | Spanish Main | Spanish Fork | Spanish West Africa | Spanish East Indies | Spanish West Indies | Spanish Florida | Spanish Steps | Spanish omelette ~ Spanish omelettes | Spanish Peaks | Spanish Wells | Spanish fly | Spanish River | Hispano-Suiza | Hispano-American ~ Hispano-Americans

-et =
    { $form ->
        [formal] Federal Democratic Republic of Ethiopia
       *[short] Ethiopia
    }
    .iso = ET
    .also = Abyssinia | People’s Democratic Republic of Ethiopia | Empire of Ethiopia
    .forbidden = Etheopia | Ethopia | Ethiopa
    .adjective = Ethiopian ~ Ethiopians
    .metonym = Addis Ababa
    .decoy = Ethiopian Airlines | Ethiopian wolf ~ Ethiopian wolves | Ethiopian Highlands

-fi =
    { $form ->
        [formal] Republic of Finland
       *[short] Finland
    }
    .iso = FI
    .adjective = Finnish | Finns
    .metonym = Helsinki
    .decoy = Gulf of Finland | Finland, Minnesota | Finland Station | Tom of Finland | Finns Party | True Finns | Karelo-Finnish Soviet Socialist Republic | Karelo-Finnish SSR
    .note = The singular Finn is not listed: it is a given name and a surname, too.

-fj =
    { $form ->
        [formal] Republic of Fiji
       *[short] Fiji
    }
    .iso = FJ
    .also = Fiji Islands | Republic of the Fiji Islands
    .adjective = Fijian ~ Fijians
    .metonym = Suva
    .decoy = Fiji Water | FIJI Water | Fiji Airways | Fiji mermaid

# “Malvinas” is the Argentine name and, in brackets, part of the UN’s.
-fk = Falkland Islands
    .iso = FK
    .also = Falklands | Falkland Islands (Malvinas) | Falkland Islands (Islas Malvinas) | Falkland (Malvinas) Islands | Falklands/Malvinas | Malvinas | Islas Malvinas | Malvinas Islands | Malvinas/Falklands | Falkland Isles
    .forbidden = Falklands Islands | Faulkland Islands | Faulklands
    .adjective = Falkland Islander ~ Falkland Islanders | Falklander ~ Falklanders | Falklands islander ~ Falklands islanders
    .decoy = Falkland Islands Dependencies | Falklands wolf

# The decoys are the region of that name.
-fm =
    { $form ->
        [formal] Federated States of Micronesia
        [acronym] FSM
       *[short] Micronesia
    }
    .iso = FM
    .also = Micronesia (Federated States of) | Micronesia, Federated States of | Federal States of Micronesia
    .adjective = Micronesian ~ Micronesians
    .metonym = Palikir
    .decoy = Melanesia, Micronesia and Polynesia | Melanesia, Micronesia, and Polynesia | Micronesia, Melanesia and Polynesia | Micronesia, Melanesia, and Polynesia | Polynesia, Micronesia and Melanesia | Polynesia, Micronesia, and Melanesia | Polynesia, Melanesia and Micronesia | Polynesia, Melanesia, and Micronesia | Melanesia, Polynesia and Micronesia | Melanesia, Polynesia, and Micronesia | Micronesia, Polynesia and Melanesia | Micronesia and Melanesia | Melanesia and Micronesia | Micronesia and Polynesia | Polynesia and Micronesia | region of Micronesia | subregion of Micronesia | Micronesia region | Micronesia subregion | island of Micronesia

-fo = Faroe Islands
    .iso = FO
    .also = Faeroe Islands | Faroes | Faeroes | Faroe Isles | Føroyar
    .forbidden = Farroe Islands
    .adjective = Faroese | Faeroese | Faroe Islander ~ Faroe Islanders

# Brands, media and events whose name is no reference to the state are decoys, as are the former colonies.
-fr =
    { $form ->
        [formal] French Republic
       *[short] France
    }
    .iso = FR
    .adjective = French | Frenchman ~ Frenchmen | Frenchwoman ~ Frenchwomen | Franco-
    .metonym = Paris | Elysee | Élysée
    .decoy = Air France | Air France-KLM | Air France–KLM | Air France KLM | Tour de France | Tour de France Femmes | Agence France-Presse | Agence France Presse | France 24 | France Inter | France Info | France Bleu | France Culture | France Musique | France Télévisions | France Télévision | France Media Monde | France Médias Monde | France Football | France Soir | France-Soir | Radio France | Radio France Internationale | Ouest-France | Stade de France | Île-de-France | Île de France | Isle of France | Isle de France | Hauts-de-France | Collège de France | Électricité de France | France Unbowed | La France Insoumise | La France insoumise | New France | Nouvelle-France | Anatole France | France Gall | France Prešeren | Cécile de France | Marie-France | Marie France | Pierre Mendès-France | Pierre Mendès France | Mendès-France | Mendès France | Bill France | Bill France Jr. | Jim France | Brian France | Fort-de-France | Port-de-France | SS France | French fries | French fry | French Fries | French toast | French horn ~ French horns | French bulldog ~ French bulldogs | French Bulldog ~ French Bulldogs | French kiss | French door ~ French doors | French window ~ French windows | French Quarter | French Indochina | French Indo-China | French West Africa | French Equatorial Africa | French Sudan | French Guinea | French Somaliland | French Togoland | French Antilles | French West Indies | French and Indian War | French Lick | French Connection | French Stewart | Dawn French | Tana French | Nicci French | Daniel Chester French | John French | Sir John French | Lord French | French Frigate Shoals | French Montana | Franco-Provençal | Franco-Ontarian ~ Franco-Ontarians | Franco-Manitoban ~ Franco-Manitobans | Franco-era | France 2 television | France 2 TV | on France 2 | told France 2 | channel France 2 | broadcaster France 2 | France 3 television | on France 3 | told France 3 | channel France 3 | broadcaster France 3 | France 5 television | on France 5 | channel France 5 | David French | Samuel French | Marilyn French | Kate French | French braid ~ French braids | French manicure ~ French manicures | French onion soup | French dressing | French vanilla | French bean ~ French beans | French cuff ~ French cuffs | Franco-led | Franco-regime | Franco-ist ~ Franco-ists

-ga =
    { $form ->
        [formal] Gabonese Republic
       *[short] Gabon
    }
    .iso = GA
    .also = Gaboon | Republic of Gabon
    .adjective = Gabonese
    .metonym = Libreville
    .decoy = Gaboon viper ~ Gaboon vipers | Gaboon adder ~ Gaboon adders | Gabon viper ~ Gabon vipers | Gabon Estuary | Gabon River

# Britain and Great Britain stand for the state in the press; strictly they are the larger island. GB is not listed: it is mostly gigabytes.
-gb =
    { $form ->
        [formal] United Kingdom of Great Britain and Northern Ireland
        [acronym] UK
        [britain] Britain
       *[short] United Kingdom
    }
    .iso = GB
    .also = Great Britain | Great Britain and Northern Ireland | United Kingdom of Great Britain and Ireland | United Kingdom of Great Britain & Northern Ireland
    .forbidden = Great Britian | Britian | United Kindom
    .adjective = British | Briton ~ Britons | Brit ~ Brits | Britisher ~ Britishers | Anglo-
    .metonym = London | Downing Street | Whitehall
    .decoy = Roman Britain | Sub-Roman Britain | sub-Roman Britain | Prehistoric Britain | prehistoric Britain | Iron Age Britain | Bronze Age Britain | Celtic Britain | Anglo-Saxon Britain | New Britain | New Britain, Connecticut | East New Britain | West New Britain | Little Britain | Britain’s Got Talent | Matter of Britain | King of the Britons | Celtic Britons | ancient Britons | Ancient Britons | Reform UK | UK garage | United Kingdom of the Netherlands | United Kingdom of Libya | United Kingdom of Sweden and Norway | British Columbia | British Columbian ~ British Columbians | British Raj | British Isles | British Guiana | British Honduras | British East Africa | British Central Africa | British Somaliland | British Malaya | British Bechuanaland | British Cameroons | British Togoland | British North America | British America | British New Guinea | British North Borneo | British Borneo | British West Indies | British West Africa | British Kaffraria | British Airways | British American Tobacco | British shorthair ~ British shorthairs | British Shorthair ~ British Shorthairs | Brit Award ~ Brit Awards | Brit Hume | Brit School | Brit milah | Brit Marling | Anglo-Saxon ~ Anglo-Saxons | Anglo-Norman ~ Anglo-Normans | Anglo-Indian ~ Anglo-Indians | Anglo-Catholic ~ Anglo-Catholics | Anglo-Catholicism | UK Wildcats | United Kingdom of Portugal, Brazil and the Algarves | post-Roman Britain | Post-Roman Britain | Brits, North West | Brits, South Africa | Brit Bennett | Anglo-Celtic | Anglo-Frisian | Anglo-Romani

-gd =
    { $form ->
        [formal] Grenada
       *[short] Grenada
    }
    .iso = GD
    .adjective = Grenadian ~ Grenadians
    .decoy = Grenada, Mississippi | Grenada County | Grenada Lake | New Grenada | Grenada dove ~ Grenada doves
    .note = Granada is a city in Spain, and another in Nicaragua.

# The UN’s name, short and formal alike. Most texts mean the US state, so that the name counts only in its own context.
-ge =
    { $form ->
        [formal] Georgia
       *[short] Georgia
    }
    .iso = GE
    .also = Republic of Georgia | Sakartvelo
    .adjective = Georgian ~ Georgians
    .metonym = Tbilisi
    .decoy = state of Georgia | State of Georgia | Atlanta, Georgia | Atlanta in Georgia | Savannah, Georgia | Augusta, Georgia | Athens, Georgia | Macon, Georgia | Columbus, Georgia | Albany, Georgia | Marietta, Georgia | Valdosta, Georgia | Brunswick, Georgia | Rome, Georgia | Decatur, Georgia | Warner Robins, Georgia | Plains, Georgia | Fort Benning, Georgia | Dalton, Georgia | Winder, Georgia | Gainesville, Georgia | County, Georgia | Province of Georgia | colony of Georgia | Georgia Tech | Georgia Institute of Technology | Georgia Southern | Georgia State | Georgia State University | University of Georgia | Georgia Bulldogs | Georgia Bulldog | Georgia Power | Georgia-Pacific | Georgia Pacific | Georgia Aquarium | Georgia General Assembly | Georgia House of Representatives | Georgia State Senate | Georgia Senate | Georgia Supreme Court | Georgia Department | Georgia National Guard | Georgia Bureau of Investigation | Georgia secretary of state | Georgia Secretary of State | Georgia Gov. | Georgia Governor | Georgia governor | Georgia Republican ~ Georgia Republicans | Georgia Democrat ~ Georgia Democrats | Georgia Sen. | Georgia Rep. | Republican of Georgia | Democrat of Georgia | Republican from Georgia | Democrat from Georgia | R-Georgia | D-Georgia | Greene of Georgia | Georgia on My Mind | Georgia on my mind | Georgia peach ~ Georgia peaches | Georgia O’Keeffe | Georgia May Jagger | Georgia Stanway | Georgia Toffolo | Georgia Harrison | Georgia Taylor | Georgia Hall | Georgia Hunter | Georgia King | Georgia Gibbs | Georgia Engel | Georgia Douglas Johnson | Georgia Kousoulou | Georgia Steel | Georgia Groome | Georgia Bell | Georgia Adams | Georgia Elwiss | Georgia Wareham | Georgia Hunter Bell | Georgia Tennant | Georgia Moffett | Georgia Byng | Ginny & Georgia | Ginny and Georgia | Georgia Rule | Georgia typeface | Georgia font | New Georgia | New Georgia Project | New Georgia Islands | South Georgia | South Georgia Island | Strait of Georgia | Gulf of Georgia | Georgia Strait | Georgia Straight | USS Georgia | Georgian era | Georgian period | Georgian architecture | Georgian Bay | Georgian house ~ Georgian houses | Georgian mansion ~ Georgian mansions | Georgian terrace ~ Georgian terraces | Georgian townhouse ~ Georgian townhouses | Georgian town house ~ Georgian town houses | Georgian building ~ Georgian buildings | Georgian style | Georgian-style | Georgian London | Georgian Dublin | Georgian England | Georgian Revival | Georgian College | Georgian facade | Georgian SSR | Georgian Soviet Socialist Republic | Georgia runoff ~ Georgia runoffs | swing state Georgia | battleground state Georgia | Brian Kemp’s Georgia
    .needs = Tbilisi | Tiflis | Batumi | Kutaisi | Rustavi | Gori | Poti | Zugdidi | Mtskheta | Telavi | Anaklia | Abkhazia | Abkhaz | Abkhazian | South Ossetia | South Ossetian | Ossetia | Ossetian | Sukhumi | Tskhinvali | Adjara | Ajara | Kakheti | Svaneti | Imereti | Samegrelo | Mingrelia | Tusheti | Pankisi | Javakheti | Borjomi | Caucasus | Transcaucasia | Transcaucasus | Colchis | Black Sea | Saakashvili | Shevardnadze | Gamsakhurdia | Ivanishvili | Kobakhidze | Garibashvili | Zourabichvili | Zurabishvili | Kavelashvili | Margvelashvili | Kaladze | Papuashvili | Botchorishvili | Darchiashvili | Merabishvili | Kvirikashvili | Kvaratskhelia | Mamardashvili | Mikautadze | Sagnol | Stalin | Beria | Bagrationi | Queen Tamar | Russia | Russian | Russians | Moscow | Kremlin | Putin | Medvedev | Soviet | USSR | Soviet Union | ex-Soviet | post-Soviet | former Soviet | Armenia | Armenian | Azerbaijan | Azerbaijani | Yerevan | Baku | Nagorno-Karabakh | Ukraine | Ukrainian | Kyiv | Moldova | Moldovan | Belarus | Kazakhstan | Uzbekistan | Turkmenistan | Kyrgyzstan | Tajikistan | Turkiye | Turkish | and Turkey | Turkey and | Ankara | Iran | Iranian | Ottoman | Estonia | Latvia | Lithuania | Romania | Bulgaria | Serbia | North Macedonia | Bosnia | Montenegro | Albania | Kosovo | Bosnia and Herzegovina | Chechnya | Dagestan | EU | European Union | EU candidate | EU membership | Brussels | European Commission | European Parliament | Council of Europe | Venice Commission | Eastern Partnership | OSCE | NATO | CIS | Commonwealth of Independent States | Eurovision | UEFA | Euro 2024 | Euro 2028 | Six Nations | Rose Revolution | foreign agents | foreign agent law | foreign influence | foreign ministry | foreign minister | prime minister | visa-free | Georgia’s parliament | Georgia’s foreign | Georgia’s prime minister | Georgia’s president | Georgia’s government | Georgia’s ruling | Georgia’s ruling party | country of Georgia | nation of Georgia | Middle Corridor | Baku-Tbilisi-Ceyhan | Baku–Tbilisi–Ceyhan | lari | qvevri | khachapuri | Republic of Georgia | Sakartvelo | South Caucasian | Caucasian nation | Caucasian country | Caucasian republic | Kazbegi | Mestia | Gudauri | Akhaltsikhe | Kvemo Kartli | Marneuli | Senaki | Ozurgeti | Khashuri | Dmanisi | Ergneti | Larsi | Patriarch Ilia | Golden Fleece | Rugby World Cup | Nations League | August 2008 | 2008 war | five-day war

-gf = French Guiana
    .iso = GF
    .also = French Guyana | Guyane | Territorial Collectivity of French Guiana
    .adjective = French Guianese | French Guianan ~ French Guianans | French Guyanese | Guianese

-gg =
    { $form ->
        [formal] Bailiwick of Guernsey
       *[short] Guernsey
    }
    .iso = GG
    .adjective = Guernseyman ~ Guernseymen | Guernseywoman ~ Guernseywomen
    .decoy = Guernsey cow ~ Guernsey cows | Guernsey cattle | Guernsey County | Guernsey, Wyoming | Guernsey lily ~ Guernsey lilies | Guernsey jumper ~ Guernsey jumpers | Guernsey sweater ~ Guernsey sweaters | Guernsey Literary and Potato Peel Pie Society

-gh =
    { $form ->
        [formal] Republic of Ghana
       *[short] Ghana
    }
    .iso = GH
    .adjective = Ghanaian ~ Ghanaians | Ghanian ~ Ghanians
    .metonym = Accra
    .decoy = Ghana Empire | Empire of Ghana | ancient Ghana | Kingdom of Ghana | Ghana Must Go

-gi = Gibraltar
    .iso = GI
    .forbidden = Gibralter | Gibralta
    .adjective = Gibraltarian ~ Gibraltarians
    .decoy = Strait of Gibraltar | Straits of Gibraltar | Gibraltar Strait | Rock of Gibraltar | Bay of Gibraltar | Gibraltar, Michigan | Gibraltar Range | Gibraltar Point | Gibraltar Island | Gibraltar of the East | Gibraltar of the West | Gibraltar of the North

-gl = Greenland
    .iso = GL
    .also = Kalaallit Nunaat
    .adjective = Greenlandic | Greenlander ~ Greenlanders
    .decoy = Greenland Sea | Greenland shark ~ Greenland sharks | Greenland halibut | Greenland, New Hampshire | Greenland, Arkansas | Colin Greenland | Seth Greenland

-gm =
    { $form ->
        [formal] Republic of the Gambia
       *[short] Gambia
    }
    .iso = GM
    .also = Islamic Republic of the Gambia | Islamic Republic of The Gambia | Republic of The Gambia | Republic of Gambia
    .adjective = Gambian ~ Gambians
    .metonym = Banjul
    .decoy = Gambia River | River Gambia

# No small-letter decoy: “guinea” never matches without its capital, and the animals and the coin stand among the decoys.
-gn =
    { $form ->
        [formal] Republic of Guinea
       *[short] Guinea
    }
    .iso = GN
    .also = Guinea-Conakry | Guinea Conakry | Guinea (Conakry) | People’s Revolutionary Republic of Guinea | Revolutionary People’s Republic of Guinea
    .adjective = Guinean ~ Guineans
    .metonym = Conakry
    .decoy = Gulf of Guinea | New Guinea | New Guinean ~ New Guineans | New Guinea Highlands | Papua and New Guinea | Western New Guinea | West New Guinea | Netherlands New Guinea | Dutch New Guinea | Territory of New Guinea | Portuguese Guinea | Upper Guinea | Lower Guinea | Upper Guinean | Lower Guinean | Guinea Coast | Guinea coast | Coast of Guinea | Guinea Current | Guinea Highlands | Guinea pig ~ Guinea pigs | Guinea Pig ~ Guinea Pigs | Guinea fowl ~ Guinea fowls | Guinea Fowl | Guinea hen ~ Guinea hens | Guinea worm ~ Guinea worms | Guinea Worm | Guinea-worm | Guinea grass | Guinea pepper | Guinea corn | Guinea baboon ~ Guinea baboons | Guinea coin | Guinea Company | Guinean Forests of West Africa | Guinean forests of West Africa | Guinea savanna | Guinea savannah | Guinea gold | Guinea-fowl

-gp = Guadeloupe
    .iso = GP
    .also = Department of Guadeloupe | Guadaloupe
    .adjective = Guadeloupean ~ Guadeloupeans | Guadeloupian ~ Guadeloupians

-gq =
    { $form ->
        [formal] Republic of Equatorial Guinea
       *[short] Equatorial Guinea
    }
    .iso = GQ
    .also = Eq. Guinea
    .forbidden = Equitorial Guinea | Ecuatorial Guinea
    .adjective = Equatorial Guinean ~ Equatorial Guineans | Equatoguinean ~ Equatoguineans | Equato-Guinean ~ Equato-Guineans
    .metonym = Malabo

-gr =
    { $form ->
        [formal] Hellenic Republic
       *[short] Greece
    }
    .iso = GR
    .also = Hellas
    .adjective = Greek ~ Greeks | Hellenic | Greco- | Graeco-
    .metonym = Athens | Maximos Mansion
    .decoy = ancient Greece | Ancient Greece | ancient Greek ~ ancient Greeks | Ancient Greek ~ Ancient Greeks | classical Greece | Classical Greece | archaic Greece | Archaic Greece | Hellenistic Greece | Mycenaean Greece | Roman Greece | Byzantine Greece | Greece, New York | Greek Fire | Greek fire | Greek tragedy ~ Greek tragedies | Greek mythology | Greek Mythology | Greek god ~ Greek gods | Greek letter ~ Greek letters | Greek alphabet | Greek salad ~ Greek salads | Greek yogurt | Greek yoghurt | Greek Life | Greek life | Greek Catholic ~ Greek Catholics | Hellas Verona | Hellas Planitia | Hellenic Age | Greco-Roman | Graeco-Roman | Greco-Buddhist | Greco-Buddhism | Greco-Bactrian ~ Greco-Bactrians | Graeco-Bactrian | Greco-Persian Wars | Greco-Persian War | Greco-Arab | Greco-Egyptian

-gs = South Georgia and the South Sandwich Islands
    .iso = GS
    .also = South Georgia & South Sandwich Islands | South Georgia and South Sandwich Islands | South Georgia & the South Sandwich Islands | SGSSI

-gt =
    { $form ->
        [formal] Republic of Guatemala
       *[short] Guatemala
    }
    .iso = GT
    .forbidden = Guatamala | Guatemela
    .adjective = Guatemalan ~ Guatemalans
    .decoy = Guatemala City | Captaincy General of Guatemala | Antigua Guatemala

-gu = Guam
    .iso = GU
    .also = Territory of Guam | Guåhan
    .adjective = Guamanian ~ Guamanians

-gw =
    { $form ->
        [formal] Republic of Guinea-Bissau
       *[short] Guinea-Bissau
    }
    .iso = GW
    .also = Guinea Bissau | Guinea–Bissau | Guinea-Bisau
    .forbidden = Guinea-Bisseau | Guinea Bisseau
    .adjective = Bissau-Guinean ~ Bissau-Guineans | Bissau Guinean ~ Bissau Guineans | Guinea-Bissauan ~ Guinea-Bissauans
    .metonym = Bissau

-gy =
    { $form ->
        [formal] Co-operative Republic of Guyana
       *[short] Guyana
    }
    .iso = GY
    .also = Cooperative Republic of Guyana | Republic of Guyana
    .adjective = Guyanese
    .metonym = Georgetown
    .decoy = Guyana Shield | Guyana Highlands

# A special administrative region; the long name is that of its Basic Law.
-hk =
    { $form ->
        [formal] Hong Kong Special Administrative Region of the People’s Republic of China
       *[short] Hong Kong
    }
    .iso = HK
    .also = Hong Kong SAR China | Hong Kong SAR | Hong Kong (China) | China, Hong Kong SAR | China, Hong Kong Special Administrative Region | Hong Kong Special Administrative Region of China | Hong Kong Special Administrative Region | HKSAR | HK | Hongkong
    .forbidden = Honk Kong
    .adjective = Hongkonger ~ Hongkongers | Hong Konger ~ Hong Kongers | Hong-Konger ~ Hong-Kongers | Hongkongese | Hong Kongese
    .decoy = Hong Kong flu | HK$

-hm = Heard Island and McDonald Islands
    .iso = HM
    .also = Heard & McDonald Islands | Heard and McDonald Islands | Heard Island & McDonald Islands | Territory of Heard Island and McDonald Islands | Heard Island and the McDonald Islands | HIMI
    .forbidden = Heard and MacDonald Islands | Heard Island and MacDonald Islands

-hn =
    { $form ->
        [formal] Republic of Honduras
       *[short] Honduras
    }
    .iso = HN
    .forbidden = Hondurus | Hondoras
    .adjective = Honduran ~ Hondurans
    .metonym = Tegucigalpa
    .decoy = Gulf of Honduras | Bay of Honduras | Honduras Bay | Honduras mahogany

-hr =
    { $form ->
        [formal] Republic of Croatia
       *[short] Croatia
    }
    .iso = HR
    .adjective = Croatian ~ Croatians | Croat ~ Croats
    .metonym = Zagreb
    .decoy = Independent State of Croatia | White Croatia | Red Croatia | Turkish Croatia | White Croat ~ White Croats | Kingdom of Croatia-Slavonia

-ht =
    { $form ->
        [formal] Republic of Haiti
       *[short] Haiti
    }
    .iso = HT
    .adjective = Haitian ~ Haitians
    .metonym = Port-au-Prince

# The constitution of 2012 has dropped “Republic of”; the UN list follows it.
-hu =
    { $form ->
        [formal] Hungary
       *[short] Hungary
    }
    .iso = HU
    .also = Republic of Hungary | Hungarian Republic | Hungarian People’s Republic
    .adjective = Hungarian ~ Hungarians
    .metonym = Budapest
    .decoy = Austro-Hungarian ~ Austro-Hungarians | Austro–Hungarian | Austro-Hungary | Kingdom of Hungary-Croatia | Royal Hungary | Hungary Jack’s

-id =
    { $form ->
        [formal] Republic of Indonesia
       *[short] Indonesia
    }
    .iso = ID
    .also = United States of Indonesia | Republic of the United States of Indonesia
    .forbidden = Indonisia
    .adjective = Indonesian ~ Indonesians
    .metonym = Jakarta

# Ireland is the constitution’s and the UN’s name; Republic of Ireland is the statutory description and tells it from Northern Ireland.
-ie =
    { $form ->
        [formal] Ireland
       *[short] Ireland
    }
    .iso = IE
    .also = Republic of Ireland | Irish Republic | Éire | Irish Free State
    .adjective = Irish | Irishman ~ Irishmen | Irishwoman ~ Irishwomen
    .metonym = Dublin
    .decoy = Northern Ireland | North of Ireland | Northern Irish | Northern Irishman ~ Northern Irishmen | Northern Irishwoman | New Ireland | New Ireland Province | island of Ireland | Island of Ireland | all-Ireland | All-Ireland | All Ireland | Kingdom of Ireland | Lordship of Ireland | Lord Lieutenant of Ireland | Lord Deputy of Ireland | Jill Ireland | John Ireland | Kathy Ireland | Patricia Ireland | Stephen Ireland | David Ireland | Marin Ireland | Innes Ireland | Colin Ireland | Doug Ireland | William Henry Ireland | Kylie Ireland | Michael Ireland | Andy Ireland | Ireland Baldwin | Ireland, Indiana | Irish Sea | Irish setter ~ Irish setters | Irish Setter ~ Irish Setters | Irish wolfhound ~ Irish wolfhounds | Irish Wolfhound ~ Irish Wolfhounds | Irish stew | Irish coffee | Irish moss | Fighting Irish | Notre Dame Fighting Irish | Scots-Irish | Scotch-Irish | N. Ireland | N Ireland | N.Ireland | N. Irish

-il =
    { $form ->
        [formal] State of Israel
       *[short] Israel
    }
    .iso = IL
    .forbidden = Isreal
    .adjective = Israeli ~ Israelis
    .metonym = Jerusalem | Tel Aviv
    .decoy = ancient Israel | Ancient Israel | Kingdom of Israel | Kingdoms of Israel and Judah | kingdoms of Israel and Judah | Israel and Judah | Land of Israel | land of Israel | Children of Israel | children of Israel | Twelve Tribes of Israel | twelve tribes of Israel | tribes of Israel | Tribes of Israel | House of Israel | God of Israel | King of Israel | Beth Israel | Beth Israel Deaconess | B’nai Israel | Temple Israel | Adath Israel | Agudath Israel | Agudat Israel | Shearith Israel | Israel Adesanya | Israel Folau | Israel Keyes | Israel Kamakawiwo’ole | Israel Dagg | Israel Putnam | Israel Zangwill | Israel Houghton | Israel Idonije | Israel Mukuamu | Israel Abanikanda | Israel Vázquez | Israel Shahak | Israel Shamir | Israel Horovitz | Israel Broussard | Israel Hands | Israel ben Eliezer | Jonathan Israel | Steve Israel | Menasseh ben Israel | Manasseh ben Israel | Times of Israel | Israel Katz | Israel Hayom | Eretz Israel | Israel Finkelstein | Israel Regardie | Israel Kirzner | Israel Epstein | Israel Galván | Israel Reyes | Israel Vallarta | Israel Baline | Israel Gelfand

-im = Isle of Man
    .iso = IM
    .also = Ellan Vannin
    .adjective = Manx | Manxman ~ Manxmen | Manxwoman ~ Manxwomen
    .decoy = Manx cat ~ Manx cats | Manx shearwater ~ Manx shearwaters | Manx Norton

# Bharat is the constitution’s other name, used in English by the government and its press since 2023.
-in =
    { $form ->
        [formal] Republic of India
       *[short] India
    }
    .iso = IN
    .also = Bharat | Union of India | Republic of Bharat | Dominion of India | Indian Union
    .adjective = Indian ~ Indians | Indo-
    .metonym = New Delhi | Delhi
    .decoy = British India | British Indian ~ British Indians | French India | Portuguese India | Dutch India | Danish India | East India Company | East India Companies | East India | East India House | West India | West India Company | West India Docks | West India Quay | India Pale Ale ~ India Pale Ales | India pale ale ~ India pale ales | India ink | India Ink | India rubber | Air India | Air India Express | India Today | Times of India | India Arie | India.Arie | India Walton | India Eisley | India Jones | India Hicks | India Knight | India Amarteifio | India Willoughby | India Royale | India Street | Indian Ocean | Indian Wells | Indian summer | Indian Summer | Indian reservation ~ Indian reservations | Indian Reservation | Indian Territory | Indian Removal Act | Indian Removal | Indian Affairs | Bureau of Indian Affairs | Indian Health Service | Indian Child Welfare Act | Indian Country | Indian Citizenship Act | Indian Reorganization Act | Indian Gaming Regulatory Act | Indian Wars | Indian Act | Indian residential school ~ Indian residential schools | Indian boarding school ~ Indian boarding schools | Indian tribe ~ Indian tribes | Indian River | Indian River County | Indian Creek | Indian Head | Indian Point | Indian Motorcycle | Indian Hill | Indian Springs | Indian Harbour Beach | Indian Lake | Indian Mound | American Indian ~ American Indians | American Indian Movement | Native Indian ~ Native Indians | North American Indian ~ North American Indians | South American Indian ~ South American Indians | Plains Indian ~ Plains Indians | Pueblo Indian ~ Pueblo Indians | Maya Indian ~ Maya Indians | Mayan Indian ~ Mayan Indians | Quechua Indian ~ Quechua Indians | Aymara Indian ~ Aymara Indians | Yanomami Indian ~ Yanomami Indians | Guarani Indian ~ Guarani Indians | Cherokee Indian ~ Cherokee Indians | Navajo Indian ~ Navajo Indians | Osage Indian ~ Osage Indians | Carib Indian ~ Carib Indians | Red Indian ~ Red Indians | Amazon Indian ~ Amazon Indians | Band of Indians | Tribe of Indians | Cleveland Indians | Indianapolis Indians | Spokane Indians | West Indian ~ West Indians | East Indian ~ East Indians | Cowboys and Indians | cowboys and Indians | Indian paintbrush | Indian corn | Indian yellow | Bharat Biotech | Bharat Petroleum | Bharat Electronics | Bharat Heavy Electricals | Bharat Forge | Bharat Ratna | Bharat Mata | Bharat Jodo Yatra | Bharat Jodo Nyay Yatra | Vande Bharat | Vande Bharat Express | Ayushman Bharat | Atmanirbhar Bharat | Aatmanirbhar Bharat | Swachh Bharat | Swachh Bharat Mission | Akhand Bharat | Bharat Arun | Bharat Bandh | Bharat Bhushan | Bharat Stage | Little India | Indian Union Muslim League | Indo-Pacific | Indo–Pacific | Indo-West Pacific | Indo-European ~ Indo-Europeans | Indo–European | Indo-Aryan ~ Indo-Aryans | Indo–Aryan | Indo-Malay | Indo-Malayan | Indo-Malaya | Indo-Greek ~ Indo-Greeks | Indo-Greek Kingdom | Indo-Scythian ~ Indo-Scythians | Indo-Parthian ~ Indo-Parthians | Indo-Sassanid ~ Indo-Sassanids | Indo-Germanic | Indo-Hittite | Indo-Uralic | Indo-Australian | Indo-Chinese peninsula | Indo-Burma | Indo-Caribbean ~ Indo-Caribbeans | Indo-Fijian ~ Indo-Fijians | Indo-Mauritian ~ Indo-Mauritians | Indo-Guyanese | Indo-Trinidadian ~ Indo-Trinidadians | Indo-Surinamese | Indo-Jamaican ~ Indo-Jamaicans | Indo-Dutch people | Indo-Persian

# The territory under British administration; Mauritius, which claims it, speaks of the Chagos Archipelago.
-io = British Indian Ocean Territory
    .iso = IO
    .also = Chagos Archipelago | Chagos Islands | Chagos | BIOT
    .adjective = Chagossian ~ Chagossians | Chagos Islander ~ Chagos Islanders

-iq =
    { $form ->
        [formal] Republic of Iraq
       *[short] Iraq
    }
    .iso = IQ
    .adjective = Iraqi ~ Iraqis
    .metonym = Baghdad
    .decoy = Islamic State of Iraq | Islamic State of Iraq and Syria | Islamic State in Iraq and Syria | Islamic State of Iraq and the Levant | Islamic State in Iraq and the Levant | Islamic State of Iraq and al-Sham | Islamic State in Iraq and al-Sham | Islamic State of Iraq and Levant | Al-Qaeda in Iraq | al-Qaeda in Iraq | al Qaeda in Iraq | al-Qaida in Iraq

-ir =
    { $form ->
        [formal] Islamic Republic of Iran
       *[short] Iran
    }
    .iso = IR
    .also = Iran (Islamic Republic of) | Iran, Islamic Republic of | Imperial State of Iran
    .adjective = Iranian ~ Iranians
    .metonym = Tehran | Teheran
    .decoy = Iran Air | Iran International | Greater Iran | Indo-Iranian ~ Indo-Iranians | Indo–Iranian | Proto-Iranian ~ Proto-Iranians | Iranian languages | Iranian Plateau | Iranian plateau | Eastern Iranian languages | Western Iranian languages | Old Iranian

-is =
    { $form ->
        [formal] Republic of Iceland
       *[short] Iceland
    }
    .iso = IS
    .adjective = Icelandic | Icelander ~ Icelanders
    .metonym = Reykjavik | Reykjavík
    .decoy = Iceland Foods | Iceland supermarket ~ Iceland supermarkets | supermarket Iceland | supermarket chain Iceland | retailer Iceland | Iceland Sea | Iceland plume | Iceland hotspot | Iceland spar | Iceland gull ~ Iceland gulls | Iceland poppy ~ Iceland poppies | Icelandic horse ~ Icelandic horses | Iceland Frozen Foods | Iceland store ~ Iceland stores | grocer Iceland

# The UN list has Republic of Italy; the press and the encyclopaedias translate Italian Republic.
-it =
    { $form ->
        [formal] Republic of Italy
       *[short] Italy
    }
    .iso = IT
    .also = Italian Republic
    .forbidden = Itlay
    .adjective = Italian ~ Italians | Italo-
    .metonym = Rome | Palazzo Chigi | Chigi Palace | Quirinale
    .decoy = Little Italy | Italy, Texas | Roman Italy | Italian Somaliland | Italian East Africa | Italian greyhound ~ Italian greyhounds | Italian Greyhound ~ Italian Greyhounds | Italian parsley | Italian Job | Italo-disco | Italo-Dalmatian | Italo-Celtic | Italian dressing | Italian ice | Italian beef sandwich ~ Italian beef sandwiches

-je =
    { $form ->
        [formal] Bailiwick of Jersey
       *[short] Jersey
    }
    .iso = JE
    .adjective = Jerseyman ~ Jerseymen | Jerseywoman ~ Jerseywomen | Jersey islander ~ Jersey islanders
    .decoy = jersey | New Jersey | Jersey City | Jersey Shore | Jersey shore | Jersey Boys | Jersey Devil ~ Jersey Devils | Jersey Girl ~ Jersey Girls | Jersey girl ~ Jersey girls | Jersey boy ~ Jersey boys | Jersey barrier ~ Jersey barriers | Jersey Barrier | Jersey cow ~ Jersey cows | Jersey cattle | Jersey Turnpike | Jersey Journal | Jersey Mike’s | Jersey Mike’s Subs | Jersey Central | Jersey Village | Jersey Joe Walcott | Jersey accent | Jersey native ~ Jersey natives | Jersey tomato ~ Jersey tomatoes | Jersey Transit | Jersey number ~ Jersey numbers | Jersey dress ~ Jersey dresses | Jersey fabric | Jersey sales | Jersey knit | South Jersey | North Jersey | Central Jersey | East Jersey | West Jersey | Yellow Jersey | yellow Jersey | Green Jersey | Jersey Bulldog | the Jersey is a breed | Jersey breed | Jersey guy ~ Jersey guys | Jersey kid ~ Jersey kids | Jersey milk | Jersey bull ~ Jersey bulls | Jersey heifer ~ Jersey heifers | Jersey herd | Jersey Giant ~ Jersey Giants | Jersey suburb ~ Jersey suburbs | Jersey mob | Jersey club music
    .needs = St Helier | St. Helier | Saint Helier | St Brelade | St Saviour | St Clement | St Ouen | Channel Island | Channel Islands | Channel Islander | Guernsey | Alderney | Sark | Herm | Isle of Man | bailiwick | bailiff | bailiffs | crown dependency | crown dependencies | self-governing | States Assembly | States of Jersey | Government of Jersey | Jersey’s government | Jersey’s chief minister | chief minister | lieutenant governor | Gorst | Kristina Moore | Lyndon Farnham | Durrell | Jersey Zoo | Normandy | Brittany | French coast | coast of France | St Malo | Saint-Malo | Granville | tax haven | tax havens | offshore | trust company | British Isles | UK | Britain | France | the island | islands | islanders | German occupation | Jersey pound | Jersey Royal | Jersey Royals | fishing licences | fishing boats | Condor | Jersey is | Jersey, Guernsey

-jm =
    { $form ->
        [formal] Jamaica
       *[short] Jamaica
    }
    .iso = JM
    .forbidden = Jamacia | Jamaca
    .adjective = Jamaican ~ Jamaicans
    .decoy = Jamaica Bay | Jamaica Plain | Jamaica Estates | Jamaica Station | Jamaica Center | Jamaica Avenue | Jamaica Hills | Jamaica Hospital | Jamaica Inn | Jamaica Pond | Jamaica, Queens | Jamaica, New York | Jamaica, Vermont | Jamaica, Iowa | Jamaica Kincaid | Jamaica pepper | agua de Jamaica | Agua de Jamaica | Jamaica ginger

# The decoys are persons, the river and its valley, and places in the US.
-jo =
    { $form ->
        [formal] Hashemite Kingdom of Jordan
       *[short] Jordan
    }
    .iso = JO
    .also = Hashemite Kingdom of the Jordan
    .adjective = Jordanian ~ Jordanians
    .metonym = Amman
    .decoy = Jordan River | River Jordan | Jordan river | river Jordan | Jordan Valley | Jordan valley | Jordan Rift Valley | Jordan Rift | Jordan Basin | Jordan Lake | Jordan Creek | Jordan Marsh | Trans-Jordan | West Jordan | South Jordan | Jordan, Utah | Jordan, Montana | Jordan, Minnesota | Jordan, Ontario | Jordan School District | Jordan High School | Jordan Brand | Jordan brand | Jordan Grand Prix | Jordan Formula One | Jordan-Honda | Jordan-Ford | Jordan-Peugeot | Air Jordan | Nike Jordan | Jordan almond ~ Jordan almonds | Jordan curve | Jordan curve theorem | Jordan algebra ~ Jordan algebras | Jordan normal form | Jordan canonical form | Jordan block ~ Jordan blocks | Jordan matrix | Jordan measure | Jordan decomposition | Jordan arc | Michael Jordan | Michael B. Jordan | Michael B Jordan | Michael I. Jordan | Michael Jeffrey Jordan | Marcus Jordan | James Jordan | Jim Jordan | Rep. Jordan | Mr. Jordan | Mr Jordan | Ms. Jordan | Ms Jordan | Mrs. Jordan | Mrs Jordan | Dr. Jordan | Dr Jordan | Chairman Jordan | Representative Jordan | Congressman Jordan | Barbara Jordan | Vernon Jordan | Vernon E. Jordan | Hamilton Jordan | Eddie Jordan | DeAndre Jordan | Chris Jordan | Neil Jordan | Louis Jordan | Montell Jordan | Robert Jordan | Joe Jordan | June Jordan | Duke Jordan | Stanley Jordan | Sheila Jordan | Leslie Jordan | Cameron Jordan | Thomas Jordan | Thomas J. Jordan | Claudia Jordan | Jeremy Jordan | Steve Jordan | Lamont Jordan | LaMont Jordan | Kathy Jordan | Barry Jordan | David Starr Jordan | Camille Jordan | Pascual Jordan | Wilhelm Jordan | Ernst Jordan | Dorothea Jordan | Dorothy Jordan | Richard Jordan | Diane Louise Jordan | Clifford Jordan | Charles Jordan | Len Jordan | Everett Jordan | B. Everett Jordan | Lee Roy Jordan | Jordan Peterson | Jordan B. Peterson | Jordan B Peterson | Jordan Peele | Jordan Henderson | Jordan Pickford | Jordan Spieth | Jordan Bardella | Jordan Belfort | Jordan Ayew | Jordan Poole | Jordan Clarkson | Jordan Love | Jordan Chiles | Jordan Nobbs | Jordan Thompson | Jordan Larmour | Jordan Larson | Jordan Burroughs | Jordan Klepper | Jordan Fisher | Jordan Knight | Jordan Sparks | Jordan Addison | Jordan Davis | Jordan Walker | Jordan Hicks | Jordan Rhodes | Jordan Hugill | Jordan Ibe | Jordan Veretout | Jordan Lukaku | Jordan Morris | Jordan Teze | Jordan Zemura | Jordan Stolz | Jordan Neely | Jordan Strauss | Jordan Turpin | Jordan Petaia | Jordan Rudess | Jordan Mailata | Jordan Cox | Jordan Montgomery | Jordan Staal | Jordan Binnington | Jordan Eberle | Jordan Kyrou | Jordan Nwora | Jordan Goodwin | Jordan Reed | Jordan Matthews | Jordan Howard | Jordan Akins | Jordan Whitehead | Jordan Poyer | Jordan Travis | Jordan Smith | Jordan Hawkins | Jordan Miller | Jordan McLaughlin | Jordan Crawford | Jordan Farmar | Jordan Hill | Jordan Bell | Jordan Harper | Jordan Torunarigha | Jordan Beyer | Jordan Siebatcheu | Jordan Pefok | Jordan Amavi | Jordan Ferri | Jordan Lotomba | Jordan Lefort | Jordan Holsgrove | Jordan Jones | Jordan Graham | Jordan Williams | Jordan Brown | Jordan James | Jordan Johnson | Jordan Moore | Jordan Baker | Jordan Catalano | Jordan Gavaris | Jordan Ladd | Jordan Ross | Jordan Banks | Jordan Chan | Jordan Vogt-Roberts | Jordan Cronenweth | Jordan North | Jordan Gray | Jordan Feldstein | Jordan Harbinger | Jordan Ellenberg | Jordan Hasay | Jordan Thomas | Jordan Silk | Jordan Rapana | Jordan Ta’amu | Jordan Romero | Jordan Battle | Jordan Phillips | Jordan Fuller | Jordan Romano | Jordan Zimmermann | Jordan Lyles | Jordan Windle | Jordan Wilimovsky | Jordan Riki | Jordan Bowery | Jordan Times
    .needs = Amman | Irbid | Zarqa | Aqaba | Petra | Mafraq | Zaatari | Abdullah | Hussein | Rania | Hashemite | Safadi | Syria | Syrian | Israel | Israeli | Iraq | Iraqi | Saudi | Palestinian | Palestine | Egypt | Lebanon | Lebanese | Arab | Arabs | Bedouin | Qatar | Kuwait | Turkey | Iran | Yemen | Gaza | kingdom | monarch | monarchy | ambassador | embassy | parliament | refugees | refugee | troops | army | ceasefire | peace treaty | treaty | Middle East | West Bank | Dead Sea | Red Sea | desert | tourism | exports | dinar | drone | drones | missile | missiles | airspace | smugglers | smuggling | militants | UN | NATO | EU aid | IMF | diplomats | diplomat | summit | countries | state visit | in Jordan | to Jordan | from Jordan | across Jordan | Jordan and Egypt | King Abdullah | Crown Prince | Queen Noor | Noor al-Hussein | Abdullah II | prime minister | foreign minister | information minister | Jordan’s king | Jordan’s queen | Jordan’s government | Jordan’s foreign | Jordan’s prime minister | Jordan’s army | Jordan’s parliament | Jordan’s economy | Jordan’s military | Jordan’s capital | Jordan’s royal | Jordan’s border | government of Jordan | border with Jordan | Jordan border | border crossing | parliamentary election | parliamentary elections | Muslim Brotherhood | Jordan condemned | Jordan condemns | Jordan hosts | Jordan hosted | Jordan expelled | Jordan summoned | Jordan recalled | Jordan borders | Jordan imports | Jordan exports | population | World Bank | Muslim | Ottoman | Nabataean | Jerash | Karak | Ma’an | Wadi Rum | FIFA | World Cup | Asian Cup | Riyadh | Damascus | Baghdad | Cairo | Jerusalem | UNRWA | Sunni

-jp =
    { $form ->
        [formal] Japan
       *[short] Japan
    }
    .iso = JP
    .also = Empire of Japan | State of Japan
    .adjective = Japanese
    .metonym = Tokyo | Kantei
    .decoy = Sea of Japan | Japan Sea | Japan Trench | Japan Current | Japan Alps | Japan Airlines | Japan Air Lines | Japan Times | Japan black | Japan wax | Japanese knotweed | Japanese encephalitis | Japanese beetle ~ Japanese beetles | Japanese maple ~ Japanese maples | Japanese Alps | Japanese spitz

-ke =
    { $form ->
        [formal] Republic of Kenya
       *[short] Kenya
    }
    .iso = KE
    .adjective = Kenyan ~ Kenyans
    .metonym = Nairobi
    .decoy = Mount Kenya | Mt. Kenya | Mt Kenya | Kenya Airways | Kenya Barris | Kenya Moore | Kenya Hara

# UN and CLDR short name, UN formal name. The latter is the one in the state’s constitution.
-kg =
    { $form ->
        [formal] Kyrgyz Republic
       *[short] Kyrgyzstan
    }
    .iso = KG
    .also = Republic of Kyrgyzstan | Kirghizia | Kirgizia | Kirghizstan | Kirgizstan | Kirgizistan | Kirghizistan | Kyrgyzia | Kirghiz Republic
    .forbidden = Kyrgystan | Krygyzstan | Kyrgyztan | Kryzgystan | Kirgystan | Kyrgyszstan
    .adjective = Kyrgyz | Kyrgyzstani ~ Kyrgyzstanis | Kirghiz | Kirgiz
    .metonym = Bishkek
    .decoy = Kirghiz SSR | Kirgiz SSR | Kyrgyz SSR | Kirghiz Soviet Socialist Republic | Kirgiz Soviet Socialist Republic | Kyrgyz Soviet Socialist Republic | Kara-Kirghiz

-kh =
    { $form ->
        [formal] Kingdom of Cambodia
       *[short] Cambodia
    }
    .iso = KH
    .also = Kampuchea | Democratic Kampuchea | People’s Republic of Kampuchea | Khmer Republic | State of Cambodia
    .adjective = Cambodian ~ Cambodians | Kampuchean ~ Kampucheans
    .metonym = Phnom Penh
    .decoy = Kampuchea Krom | Communist Party of Kampuchea
    .note = Khmer is the people and the language and is not listed (Khmer Rouge, Khmer Empire).

-ki =
    { $form ->
        [formal] Republic of Kiribati
       *[short] Kiribati
    }
    .iso = KI
    .adjective = I-Kiribati | Kiribatian ~ Kiribatians
    .metonym = South Tarawa | Tarawa

-km =
    { $form ->
        [formal] Union of the Comoros
       *[short] Comoros
    }
    .iso = KM
    .also = Comoro Islands | Comores | Comoros Islands | Islamic Federal Republic of the Comoros | Federal Islamic Republic of the Comoros | Federal and Islamic Republic of the Comoros | Union of Comoros
    .forbidden = Commoros | Comorros
    .adjective = Comorian ~ Comorians | Comoran ~ Comorans
    .metonym = Moroni

# Written out as by the UN; St. in the CLDR and the American press, St in British texts. The formal name is the same, Saint Christopher and Nevis an official alternative.
-kn =
    { $form ->
        [formal] Saint Kitts and Nevis
       *[short] Saint Kitts and Nevis
    }
    .iso = KN
    .also = St. Kitts & Nevis | St. Kitts and Nevis | St Kitts and Nevis | St Kitts & Nevis | Saint Kitts & Nevis | St. Kitts-Nevis | St Kitts-Nevis | Saint Kitts-Nevis | Saint Christopher and Nevis | St. Christopher and Nevis | St Christopher and Nevis | Federation of Saint Kitts and Nevis | Federation of St. Kitts and Nevis | Federation of St Kitts and Nevis | Federation of Saint Christopher and Nevis
    .adjective = Kittitian ~ Kittitians | Kittian ~ Kittians | Nevisian ~ Nevisians | Kittitian and Nevisian ~ Kittitians and Nevisians
    .metonym = Basseterre
    .decoy = Saint Kitts-Nevis-Anguilla | St. Kitts-Nevis-Anguilla

-kp =
    { $form ->
        [formal] Democratic People’s Republic of Korea
        [acronym] DPRK
       *[short] North Korea
    }
    .iso = KP
    .also = DPR Korea | N. Korea | N Korea | N.Korea | Dem. People’s Republic of Korea | Korea DPR | Korea (Democratic People’s Republic of) | Korea (the Democratic People’s Republic of) | Korea, Democratic People’s Republic of | Korea, Dem. People’s Rep.
    .adjective = North Korean ~ North Koreans | N. Korean ~ N. Koreans | N Korean ~ N Koreans
    .metonym = Pyongyang

# Bare “Korea” is the South in the news of today, but also the peninsula, its past and both states: it counts in its own context only.
# The other names stand among the context, for they need none.
-kr =
    { $form ->
        [formal] Republic of Korea
        [acronym] ROK
       *[short] South Korea
    }
    .iso = KR
    .also = Korea | Korea Republic | Korea Rep. | S. Korea | S Korea | S.Korea | Korea, Republic of | Korea (Republic of) | Korea (the Republic of) | Korea, Rep. | Republic of South Korea
    .adjective = South Korean ~ South Koreans | S. Korean ~ S. Koreans | S Korean ~ S Koreans | Korean ~ Koreans
    .metonym = Seoul | Blue House | Cheong Wa Dae
    .decoy = Korea Strait | Korea Bay | Korea Peninsula | Korea peninsula | Workers’ Party of Korea | Workers Party of Korea | Worker’s Party of Korea | Communist Party of Korea | Joseon Korea | Chosun Korea | Goryeo Korea | Silla Korea | ancient Korea | Ancient Korea | unified Korea | united Korea | reunified Korea | Unified Korea | Three Kingdoms of Korea | Kingdom of Korea | Empire of Korea | occupied Korea | colonial Korea | Provisional Government of the Republic of Korea | People’s Republic of Korea | Korea Times | Korea Herald | Korea JoongAng Daily | Korean War | Korean war | Korean Peninsula | Korean peninsula | Korean Strait | Korean Empire | Korean People’s Army | Korean Central News Agency | Korean Central Television | Korean Workers’ Party | Korean Demilitarized Zone | Korean demilitarized zone | Korean DMZ | Korean Armistice Agreement | Korean armistice | inter-Korean | Inter-Korean | Korean Air | Korean Airlines | Korean Air Lines | Korean pine
    .needs = South Korea | South Korean | South Koreans | S. Korea | S Korea | S.Korea | Republic of Korea | ROK | Korea Republic | Seoul | Busan | Pusan | Incheon | Daegu | Daejeon | Gwangju | Ulsan | Sejong City | Suwon | Jeju | Gyeongju | Pyeongchang | Gangnam | Gyeonggi | Yonsei | KAIST | Samsung | Hyundai | Kia | LG | SK Hynix | SK Group | Lotte | Naver | Kakao | Posco | Hanwha | Coupang | K-pop | K-drama | K-dramas | hallyu | Korean Wave | BTS | Blackpink | Squid Game | Bong Joon-ho | Son Heung-min | Kospi | Kosdaq | chaebol | Korean won | Bank of Korea | Korea Exchange | Korea’s central bank | Korea’s government | Korea’s economy | Korea’s exports | Korea’s president | Korea’s largest | Korea’s biggest | Korea’s national | Korea Development Bank | Korea Electric Power | Kepco | Korea University | Government of Korea | Yonhap | Arirang | National Assembly | Blue House | Yoon | Yoon Suk Yeol | Yoon Suk-yeol | Lee Jae-myung | Lee Jae Myung | Moon Jae-in | Park Geun-hye | Lee Myung-bak | Roh Moo-hyun | Kim Dae-jung | Han Duck-soo | Han Dong-hoon | Syngman Rhee | Park Chung Hee | Park Chung-hee | Chun Doo-hwan | US-Korea | U.S.-Korea | Korea-U.S. | Korea-US | KORUS | US Forces Korea | U.S. Forces Korea | United States Forces Korea | USFK | THAAD | Taiwan | Singapore | OECD | G20 | APEC | FIFA | World Cup | Asian Cup | semiconductor | semiconductors | chipmaker | chipmakers | shipbuilder | shipbuilders | shipbuilding | tariffs | free trade agreement | fertility rate | birth rate | birthrate | Japan and Korea | Korea and Japan | Japan, Korea | Korea, Japan | Korea, Republic of | Korea (Republic of) | Olympic | Olympics | Asian Games | LPGA | K League | KBO

-kw =
    { $form ->
        [formal] State of Kuwait
       *[short] Kuwait
    }
    .iso = KW
    .also = Koweit
    .forbidden = Kuwiat
    .adjective = Kuwaiti ~ Kuwaitis
    .decoy = Kuwait City | Kuwait Bay | Kuwait Airways | Kuwait Times

-ky = Cayman Islands
    .iso = KY
    .also = Caymans | Cayman Isles
    .forbidden = Caymen Islands | Caiman Islands
    .adjective = Caymanian ~ Caymanians | Cayman Islander ~ Cayman Islanders

# Kazakhstani is the citizen, Kazakh also the nationality; desks use both for the state. The decoys with a cardinal point are regions.
-kz =
    { $form ->
        [formal] Republic of Kazakhstan
       *[short] Kazakhstan
    }
    .iso = KZ
    .also = Kazakstan | Qazaqstan | Kazakhstan Republic
    .forbidden = Khazakhstan | Kazahkstan | Kazhakstan | Kazakhistan | Khazakstan
    .adjective = Kazakhstani ~ Kazakhstanis | Kazakh ~ Kazakhs | Kazak ~ Kazaks
    .metonym = Astana | Nur-Sultan | Akorda
    .decoy = North Kazakhstan | East Kazakhstan | West Kazakhstan | South Kazakhstan | North Kazakhstan Region | East Kazakhstan Region | West Kazakhstan Region | South Kazakhstan Region | Kazakhstan Temir Zholy | Kazakhstan Temir Joly | Qazaqstan Temir Joly | Kazakh SSR | Kazak SSR | Kazakh Soviet Socialist Republic | Kazakh Khanate | Kazakh ASSR | Kazakh Autonomous Soviet Socialist Republic | Ili Kazakh Autonomous Prefecture

-la =
    { $form ->
        [formal] Lao People’s Democratic Republic
       *[short] Laos
    }
    .iso = LA
    .also = Lao PDR | Kingdom of Laos | Lao People’s Dem. Rep.
    .adjective = Laotian ~ Laotians | Lao
    .metonym = Vientiane
    .decoy = Lao Tzu | Lao Tse | Lao Zi | Lao She | Lao Cai | Lao Gan Ma | Lao Ai | Lao Tze | Lao Bao | Lao Bảo | Lao Dong
    .note = “Lao” is the people and language, “Laotian” the citizen; both serve as adjective of the state.

-lb =
    { $form ->
        [formal] Lebanese Republic
       *[short] Lebanon
    }
    .iso = LB
    .also = Republic of Lebanon
    .forbidden = Lebannon | Lebenon
    .adjective = Lebanese
    .metonym = Beirut | Baabda Palace
    .decoy = Lebanon, Pennsylvania | Lebanon, New Hampshire | Lebanon, Ohio | Lebanon, Tennessee | Lebanon, Oregon | Lebanon, Indiana | Lebanon, Missouri | Lebanon, Kentucky | Lebanon, Kansas | Lebanon, Connecticut | Lebanon, Maine | Lebanon, Virginia | Lebanon, Illinois | Lebanon, New Jersey | Lebanon County | Lebanon Valley | Lebanon Valley College | New Lebanon | Mount Lebanon | Mt. Lebanon | Mt Lebanon | West Lebanon | Lebanon Township | Lebanon High School | Lebanon bologna | cedar of Lebanon ~ cedars of Lebanon | Cedar of Lebanon ~ Cedars of Lebanon

-lc =
    { $form ->
        [formal] Saint Lucia
       *[short] St. Lucia
    }
    .iso = LC
    .also = St Lucia
    .adjective = Saint Lucian ~ Saint Lucians | St. Lucian ~ St. Lucians | St Lucian ~ St Lucians
    .metonym = Castries
    .decoy = St Lucia, Queensland | St. Lucia, Queensland | St Lucia, Brisbane | St Lucia campus | St. Lucia’s Day | St Lucia’s Day | Saint Lucia’s Day | St. Lucia Day | St Lucia Day | Saint Lucia Day | Lake St. Lucia | Lake St Lucia | St Lucia Estuary | St. Lucia Estuary | Cape St Lucia | Cape St. Lucia | Greater St Lucia Wetland Park | Saint Lucia of Syracuse | St. Lucia of Syracuse | St Lucia of Syracuse | Saint Lucia amazon | feast of Saint Lucia | Feast of Saint Lucia

-li =
    { $form ->
        [formal] Principality of Liechtenstein
       *[short] Liechtenstein
    }
    .iso = LI
    .forbidden = Liechstenstein | Liechtenstien
    .adjective = Liechtensteiner ~ Liechtensteiners
    .metonym = Vaduz
    .decoy = Liechtenstein Palace | Liechtenstein Museum | Liechtenstein Castle | Liechtenstein Gorge | Palais Liechtenstein | Ulrich von Liechtenstein | Ulrich of Liechtenstein

-lk =
    { $form ->
        [formal] Democratic Socialist Republic of Sri Lanka
       *[short] Sri Lanka
    }
    .iso = LK
    .also = Ceylon | Dominion of Ceylon | Republic of Sri Lanka
    .forbidden = Srilanka | Siri Lanka
    .adjective = Sri Lankan ~ Sri Lankans | Ceylonese | Lankan ~ Lankans
    .metonym = Colombo | Sri Jayawardenepura Kotte
    .decoy = Ceylon tea ~ Ceylon teas | Ceylon cinnamon | Ceylon Road | Ceylon, Minnesota | Ceylon, Saskatchewan | Ceylon frogmouth

-lr =
    { $form ->
        [formal] Republic of Liberia
       *[short] Liberia
    }
    .iso = LR
    .adjective = Liberian ~ Liberians
    .metonym = Monrovia
    .decoy = Liberia, Costa Rica | Liberia, Guanacaste | Liberia Airport

-ls =
    { $form ->
        [formal] Kingdom of Lesotho
       *[short] Lesotho
    }
    .iso = LS
    .forbidden = Lesoto | Lethoso
    .adjective = Basotho | Mosotho | Lesothan ~ Lesothans
    .metonym = Maseru
    .note = Basotho is also a people of South Africa; the state’s citizens are called so in all good texts.

-lt =
    { $form ->
        [formal] Republic of Lithuania
       *[short] Lithuania
    }
    .iso = LT
    .forbidden = Lithunia | Lithuana
    .adjective = Lithuanian ~ Lithuanians
    .metonym = Vilnius
    .decoy = Grand Duchy of Lithuania | Grand Duke of Lithuania | Grand Dukes of Lithuania | Lithuania Minor | Polish-Lithuanian Commonwealth | Commonwealth of Poland-Lithuania | Lithuanian SSR | Lithuanian Soviet Socialist Republic | Republic of Central Lithuania

-lu =
    { $form ->
        [formal] Grand Duchy of Luxembourg
       *[short] Luxembourg
    }
    .iso = LU
    .also = Luxemburg | Grand Duchy of Luxemburg | Grand-Duchy of Luxembourg
    .forbidden = Luxembourgh | Luxenbourg | Luxumbourg
    .adjective = Luxembourger ~ Luxembourgers | Luxembourgish | Luxembourgian ~ Luxembourgians | Luxemburger ~ Luxemburgers | Luxemburgish
    .decoy = Luxembourg City | City of Luxembourg | Luxembourg Province | Luxembourg province | Province of Luxembourg | province of Luxembourg | Belgian Luxembourg | Belgian province of Luxembourg | Luxembourg Gardens | Luxembourg Garden | Luxembourg Palace | Jardin du Luxembourg | Palais du Luxembourg | Musée du Luxembourg | House of Luxembourg | Duchy of Luxembourg | Rosa Luxemburg | Rosa Luxembourg | Luxemburg, Wisconsin | Luxemburg, Iowa
    .note = “Duchy of Luxembourg” without “Grand” is the historical fief of the Low Countries.

-lv =
    { $form ->
        [formal] Republic of Latvia
       *[short] Latvia
    }
    .iso = LV
    .forbidden = Lativa
    .adjective = Latvian ~ Latvians
    .metonym = Riga
    .decoy = Latvian SSR | Latvian Soviet Socialist Republic

-ly =
    { $form ->
        [formal] State of Libya
       *[short] Libya
    }
    .iso = LY
    .also = Libyan Arab Jamahiriya | Socialist People’s Libyan Arab Jamahiriya | Great Socialist People’s Libyan Arab Jamahiriya | Libyan Arab Republic | United Kingdom of Libya | Kingdom of Libya
    .forbidden = Lybya
    .adjective = Libyan ~ Libyans
    .metonym = Tripoli
    .decoy = Libyan Desert | Libyan Sea | Libya Montes | ancient Libya | Ancient Libya

-ma =
    { $form ->
        [formal] Kingdom of Morocco
       *[short] Morocco
    }
    .iso = MA
    .forbidden = Morroco | Morrocco
    .adjective = Moroccan ~ Moroccans
    .metonym = Rabat
    .decoy = Spanish Morocco | Morocco, Indiana | Morocco leather | French Morocco

-mc =
    { $form ->
        [formal] Principality of Monaco
       *[short] Monaco
    }
    .iso = MC
    .adjective = Monegasque ~ Monegasques
    .decoy = AS Monaco | Del Monaco | Monaco di Baviera | Monaco-Ville | Lorenzo Monaco | Kelly Monaco | James Monaco | Monaco Coach | Dodge Monaco | TAG Heuer Monaco | del Monaco

# “Moldavia” is left out on purpose: in good texts it is the historical principality or the Romanian region.
-md =
    { $form ->
        [formal] Republic of Moldova
       *[short] Moldova
    }
    .iso = MD
    .also = Moldova, Republic of | Moldova (Republic of)
    .forbidden = Maldova | Moldovia
    .adjective = Moldovan ~ Moldovans
    .metonym = Chisinau | Chișinău | Kishinev
    .decoy = Moldova River | Moldova Nouă | Moldova Veche | Western Moldova | Moldova-Sulița

-me =
    { $form ->
        [formal] Montenegro
       *[short] Montenegro
    }
    .iso = ME
    .also = Republic of Montenegro
    .forbidden = Montonegro | Montenigro
    .adjective = Montenegrin ~ Montenegrins
    .metonym = Podgorica
    .decoy = Luís Montenegro | Fernanda Montenegro | Montenegro, Quindío | Montenegro, Rio Grande do Sul | Hugo Montenegro | Mario Montenegro | Sasha Montenegro | Amaro Montenegro | Prime Minister Montenegro | Mr Montenegro | Mr. Montenegro

# The ISO entry is the French northern half of the island; the Dutch half is Sint Maarten (SX).
-mf =
    { $form ->
        [formal] Collectivity of Saint Martin
       *[short] St. Martin
    }
    .iso = MF
    .also = Saint Martin | St Martin | Saint-Martin | Saint Martin (French part) | Saint Martin (French Part) | Saint-Martin (French part) | French Saint Martin | French St. Martin | French St Martin
    .adjective = Saint-Martinois | St. Martiner ~ St. Martiners | Saint Martiner ~ Saint Martiners
    .decoy = St. Martin of Tours | Saint Martin of Tours | St Martin of Tours | Saint Martin of Braga | St. Martin of Braga | Saint Martin de Porres | St. Martin de Porres | St Martin de Porres | St. Martin’s Press | St Martin’s Press | St Martin’s Lane | St. Martin’s Lane | St Martin’s Theatre | St Martin-in-the-Fields | St. Martin-in-the-Fields | St Martin in the Fields | St. Martin in the Fields | St. Martin’s Day | St Martin’s Day | Saint Martin’s Day | St. Martin’s Island | St Martin’s Island | Saint Martin’s Island | St. Martin Parish | St Martin’s Church | St. Martin’s Church | St. Martin’s Cathedral | St Martin’s Cathedral | Church of St Martin | Church of St. Martin | Church of Saint Martin | Canal Saint-Martin | Porte Saint-Martin | Boulevard Saint-Martin | Faubourg Saint-Martin | Saint-Martin-de-Ré | Saint-Martin-d’Hères | Saint-Martin-de-Crau | Saint-Martin-Vésubie | Saint-Martin-Boulogne | Abbey of Saint Martin | Abbey of St. Martin | Abbey of St Martin | Monastery of Saint Martin | Louis Claude de Saint-Martin | St Martin’s, Guernsey | Saint Martin, Jersey | St Martin, Jersey | Alexis St. Martin | Alexis St Martin
    .needs = Marigot | Sint Maarten | St. Maarten | St Maarten | Philipsburg | Grand Case | Orient Bay | Saint Barthélemy | Saint-Barthélemy | St. Barthélemy | St. Barts | St Barts | St. Barths | Guadeloupe | Martinique | Anguilla | Antigua | Barbuda | Puerto Rico | Virgin Islands | Caribbean | Antilles | Leeward Islands | Hurricane Irma | Irma | Dutch side | Dutch half | French side | French half | French part | French territory | French overseas | overseas collectivity | island of St. Martin | island of Saint Martin | island of St Martin | Saba | St. Kitts | Daniel Gibbs | French West Indies

-mg =
    { $form ->
        [formal] Republic of Madagascar
       *[short] Madagascar
    }
    .iso = MG
    .also = Malagasy Republic | Democratic Republic of Madagascar
    .forbidden = Madegascar | Madagasgar
    .adjective = Malagasy | Madagascan ~ Madagascans
    .metonym = Antananarivo
    .decoy = Madagascar periwinkle | Madagascar hissing cockroach ~ Madagascar hissing cockroaches | Madagascar: Escape 2 Africa | Madagascar 3 | Penguins of Madagascar | Madagascar fish eagle | Madagascar Plate | Madagascar Basin

-mh =
    { $form ->
        [formal] Republic of the Marshall Islands
       *[short] Marshall Islands
    }
    .iso = MH
    .also = Republic of Marshall Islands
    .forbidden = Marshal Islands | Marshell Islands
    .adjective = Marshallese | Marshall Islander ~ Marshall Islanders
    .metonym = Majuro

# The bare “Macedonia” (the state until 2019) is also a Greek region and the ancient kingdom, hence the context.
-mk =
    { $form ->
        [formal] Republic of North Macedonia
       *[short] North Macedonia
    }
    .iso = MK
    .also = Macedonia | Republic of Macedonia | Former Yugoslav Republic of Macedonia | former Yugoslav Republic of Macedonia | The former Yugoslav Republic of Macedonia | FYR Macedonia | Northern Macedonia | FYROM | N. Macedonia | Macedonia, FYR | Macedonia, the former Yugoslav Republic of | Macedonia (the former Yugoslav Republic of)
    .forbidden = North Macadonia
    .adjective = Macedonian ~ Macedonians | North Macedonian ~ North Macedonians
    .metonym = Skopje
    .decoy = Central Macedonia | Western Macedonia | West Macedonia | Eastern Macedonia | East Macedonia | Eastern Macedonia and Thrace | East Macedonia and Thrace | Macedonia and Thrace | Greek Macedonia | Aegean Macedonia | Pirin Macedonia | Vardar Macedonia | Upper Macedonia | Lower Macedonia | Ottoman Macedonia | Roman Macedonia | ancient Macedonia | Ancient Macedonia | Kingdom of Macedonia | kingdom of Macedonia | King of Macedonia | king of Macedonia | kings of Macedonia | Philip of Macedonia | Philip II of Macedonia | Alexander of Macedonia | Alexander III of Macedonia | region of Macedonia | Macedonia region | Macedonia Airport | University of Macedonia | Socialist Republic of Macedonia | People’s Republic of Macedonia | Macedonia, Ohio | Macedonian Empire | Macedonian empire | Macedonian War ~ Macedonian Wars | First Macedonian War | Second Macedonian War | Third Macedonian War | Macedonian dynasty | Macedonian Renaissance | Macedonian phalanx | Macedonian king ~ Macedonian kings | Macedonian kingdom | Macedonian Kingdom | Macedonian general ~ Macedonian generals | Macedonian conquest | Macedonian front | Macedonian Front | Macedonian Struggle | ancient Macedonian ~ ancient Macedonians | Ancient Macedonian ~ Ancient Macedonians
    .needs = North Macedonia | FYROM | Skopje | Zoran Zaev | Zaev | Nikola Gruevski | Gruevski | Gligorov | Trajkovski | Crvenkovski | Ivanov | Pendarovski | Mickoski | VMRO-DPMNE | VMRO | Tetovo | Ohrid | Bitola | Kumanovo | Gevgelija | Idomeni | Prespa | name dispute | former Yugoslav | former Yugoslavia | ethnic Albanians | Albania | Kosovo | Serbia | Montenegro | Croatia | Slovenia | Bosnia | Western Balkans | NATO | European Union | UEFA | Eurovision | independence | EU membership | EU accession | Goran Pandev | Pandev | Ohrid Framework Agreement | Dimitrov | Yugoslavia | Yugoslav | prime minister
    .note = “North Macedonia” and “FYROM” stand among the context words so that these names vouch for themselves.

-ml =
    { $form ->
        [formal] Republic of Mali
       *[short] Mali
    }
    .iso = ML
    .adjective = Malian ~ Malians
    .metonym = Bamako
    .decoy = Mali Empire | Empire of Mali | Mali empire | empire of Mali | Mali Federation | Mali Lošinj | Mali Ston | Mali Zvornik | Mali Iđoš | Mali Idjos | Mali Mokri Lug | Mali Finn | Mali Music | Mali River | Mali Hka | Taylor Mali | Mali Harries | Kingdom of Mali

# Agencies write Myanmar; Burma stays in the usage of the US government and of some papers.
-mm =
    { $form ->
        [formal] Republic of the Union of Myanmar
       *[short] Myanmar
    }
    .iso = MM
    .also = Burma | Myanmar (Burma) | Union of Burma | Union of Myanmar | Socialist Republic of the Union of Burma
    .forbidden = Mynmar | Myammar | Miyanmar | Myanmer
    .adjective = Burmese | Myanmarese
    .metonym = Naypyidaw | Nay Pyi Taw | Naypyitaw
    .decoy = Burma-Shave | Burmese cat ~ Burmese cats | Burmese python ~ Burmese pythons | Burmese amber | Burmese mountain dog | Burma Railway | Burma Road

-mn =
    { $form ->
        [formal] Mongolia
       *[short] Mongolia
    }
    .iso = MN
    .also = Mongolian People’s Republic | State of Mongolia | Outer Mongolia
    .adjective = Mongolian ~ Mongolians
    .metonym = Ulaanbaatar | Ulan Bator
    .decoy = Inner Mongolia | Inner Mongolian ~ Inner Mongolians | Inner Mongolia Autonomous Region | Southern Mongolia | Mongolian spot ~ Mongolian spots | Mongolian beef | Mongolian barbecue | Mongolian gerbil ~ Mongolian gerbils | Mongolian hot pot | Mongolian death worm

-mo =
    { $form ->
        [formal] Macao Special Administrative Region of the People’s Republic of China
       *[short] Macau
    }
    .iso = MO
    .also = Macao | Macao SAR China | Macao SAR | Macau SAR | Macao Special Administrative Region | Macau Special Administrative Region | Macau Special Administrative Region of the People’s Republic of China | China, Macao Special Administrative Region | China, Macao SAR | Portuguese Macau
    .adjective = Macanese | Macauan ~ Macauans | Macaoan ~ Macaoans
    .decoy = Macau, Rio Grande do Norte | Macau Peninsula

-mp =
    { $form ->
        [formal] Commonwealth of the Northern Mariana Islands
       *[short] Northern Mariana Islands
    }
    .iso = MP
    .also = Northern Marianas | CNMI
    .forbidden = Northern Marianna Islands
    .adjective = Northern Mariana Islander ~ Northern Mariana Islanders | Northern Marianan ~ Northern Marianans

-mq = Martinique
    .iso = MQ
    .also = Martinique Island
    .forbidden = Martinque | Martinqiue
    .adjective = Martinican ~ Martinicans | Martiniquan ~ Martiniquans | Martiniquais | Martiniquaise
    .decoy = Martinique Beach | Martinique Passage | Martinique Channel | Hotel Martinique

-mr =
    { $form ->
        [formal] Islamic Republic of Mauritania
       *[short] Mauritania
    }
    .iso = MR
    .forbidden = Mauritainia
    .adjective = Mauritanian ~ Mauritanians
    .metonym = Nouakchott

-ms = Montserrat
    .iso = MS
    .forbidden = Montseratt | Montserat
    .adjective = Montserratian ~ Montserratians
    .decoy = Montserrat Caballé | Montserrat Figueras | Montserrat Roig | Montserrat Martí | Montserrat Gudiol | Montserrat Abelló | Montserrat Torrent | Montserrat Tura | Montserrat Oliver | Montserrat Sagot | Santa Maria de Montserrat | Santa Maria de Montserrat Abbey | Our Lady of Montserrat | Virgin of Montserrat | Black Madonna of Montserrat | Monastery of Montserrat | monastery of Montserrat | Montserrat Monastery | Montserrat monastery | Montserrat Abbey | Abbey of Montserrat | abbey of Montserrat | Abbot of Montserrat | Montserrat mountain | Montserrat Mountain | mountain of Montserrat | Montserrat massif | Llibre Vermell de Montserrat | Montserrat Rack Railway | Montserrat, Valencia | Montserrat font | Montserrat typeface | Montserrat College of Art | Montserrat, Buenos Aires
    .needs = Soufrière Hills | Soufriere | Plymouth | Brades | Little Bay | volcano | volcanic | eruption | erupted | Caribbean | Antigua | Barbuda | Nevis | St. Kitts | St Kitts | Saint Kitts | Anguilla | Guadeloupe | Dominica | Grenada | Leeward Islands | Lesser Antilles | Antilles | CARICOM | Organisation of Eastern Caribbean States | OECS | Turks and Caicos | Cayman Islands | British Virgin Islands | Bermuda | Falkland Islands | Gibraltar | British Overseas Territory | British overseas territory | overseas territory | overseas territories | island of Montserrat | West Indies | Hurricane Hugo | AIR Studios

-mt =
    { $form ->
        [formal] Republic of Malta
       *[short] Malta
    }
    .iso = MT
    .adjective = Maltese
    .metonym = Valletta
    .decoy = Order of Malta | Sovereign Military Order of Malta | Sovereign Order of Malta | Knights of Malta | Knight of Malta | Malta, Montana | Malta, New York | Malta, Ohio | Malta, Illinois | Malta, Idaho | Malta, Carinthia | Malta Township | Malta fever | Malta Channel | Pony Malta | Malta Goya | Jew of Malta | The Jew of Malta | Maltese cross ~ Maltese crosses | Maltese Cross ~ Maltese Crosses | Maltese Falcon | Maltese dog ~ Maltese dogs | Maltese terrier ~ Maltese terriers

-mu =
    { $form ->
        [formal] Republic of Mauritius
       *[short] Mauritius
    }
    .iso = MU
    .forbidden = Mauritus | Maurituis
    .adjective = Mauritian ~ Mauritians
    .metonym = Port Louis
    .decoy = Mauritius kestrel ~ Mauritius kestrels | Mauritius parakeet ~ Mauritius parakeets | Air Mauritius

-mv =
    { $form ->
        [formal] Republic of Maldives
       *[short] Maldives
    }
    .iso = MV
    .also = Republic of the Maldives | Maldive Islands | Maldives Islands
    .forbidden = Maldieves | Maldvies
    .adjective = Maldivian ~ Maldivians

-mw =
    { $form ->
        [formal] Republic of Malawi
       *[short] Malawi
    }
    .iso = MW
    .adjective = Malawian ~ Malawians
    .metonym = Lilongwe
    .decoy = Lake Malawi | Lake Malawi National Park | Malawi cichlid ~ Malawi cichlids

-mx =
    { $form ->
        [formal] United Mexican States
       *[short] Mexico
    }
    .iso = MX
    .also = United States of Mexico
    .forbidden = Mexcio | Meixco
    .adjective = Mexican ~ Mexicans
    .decoy = New Mexico | New Mexican ~ New Mexicans | Mexico City | Greater Mexico City | City of Mexico | Ciudad de México | Gulf of Mexico | State of Mexico | Mexico State | Estado de México | México State | Valley of Mexico | Basin of Mexico | Mexico, Missouri | Mexico, Maine | Mexico, New York | Mexico, Indiana | Mexico, Pampanga | Mexico Beach | University of New Mexico | New Mexico State | Nuevo México | Mexican standoff ~ Mexican standoffs | Mexican wave ~ Mexican waves | Mexican hat | Mexican Hat, Utah | Mexican jumping bean ~ Mexican jumping beans | Mexico, D.F. | Mexico D.F. | Mexico, DF | Mexico DF

-my =
    { $form ->
        [formal] Malaysia
       *[short] Malaysia
    }
    .iso = MY
    .also = Federation of Malaysia
    .forbidden = Malyasia | Malayasia
    .adjective = Malaysian ~ Malaysians
    .metonym = Kuala Lumpur | Putrajaya
    .decoy = Malaysia Airlines
    .note = “Malay” is a people of several states and is left out of the adjectives.

-mz =
    { $form ->
        [formal] Republic of Mozambique
       *[short] Mozambique
    }
    .iso = MZ
    .also = People’s Republic of Mozambique
    .forbidden = Mozambiqe
    .adjective = Mozambican ~ Mozambicans
    .metonym = Maputo
    .decoy = Mozambique Channel | Island of Mozambique | Mozambique Island | Mozambique tilapia ~ Mozambique tilapias | Mozambique Company | Mozambique spitting cobra ~ Mozambique spitting cobras | Mozambique Current | Mozambique Plain | Mozambique Belt

-na =
    { $form ->
        [formal] Republic of Namibia
       *[short] Namibia
    }
    .iso = NA
    .forbidden = Nambia | Namibea
    .adjective = Namibian ~ Namibians
    .metonym = Windhoek
    .decoy = Air Namibia

-nc = New Caledonia
    .iso = NC
    .also = Kanaky | Kanaky-New Caledonia | Nouvelle-Calédonie
    .forbidden = New Caldonia | New Calidonia
    .adjective = New Caledonian ~ New Caledonians
    .decoy = New Caledonian crow ~ New Caledonian crows

-ne =
    { $form ->
        [formal] Republic of the Niger
       *[short] Niger
    }
    .iso = NE
    .also = Republic of Niger | Niger Republic
    .adjective = Nigerien ~ Nigeriens
    .metonym = Niamey
    .decoy = Niger River | River Niger | Niger river | river Niger | Niger Delta | Niger delta | Niger State | Niger state | Niger Basin | Niger basin | Niger Bend | Niger bend | Niger Valley | Niger valley | Inner Niger Delta | Inland Niger Delta | Upper Niger | Middle Niger | Lower Niger | Niger-Congo | Niger-Kordofanian | Niger Coast Protectorate | Royal Niger Company | Upper Senegal and Niger | Office du Niger | Niger Bridge | Second Niger Bridge | Niger Governor | Niger governor | Governor of Niger State | Niger Tornadoes | Niger seed ~ Niger seeds | Niger Innis | Pescennius Niger | Gaius Pescennius Niger | Minna, Niger | Niger Vallis | Niger and Kaduna | Kaduna and Niger | Niger and Kwara | Kwara and Niger | Niger and Kogi | Kogi and Niger | Zamfara and Niger | Niger and Zamfara | Kebbi and Niger | Niger and Kebbi
    .note = Niger State is a federal state of Nigeria; “Nigerien” belongs here, “Nigerian” to NG.

-nf = Norfolk Island
    .iso = NF
    .also = Territory of Norfolk Island
    .adjective = Norfolk Islander ~ Norfolk Islanders
    .decoy = Norfolk Island pine ~ Norfolk Island pines | Norfolk Island Pine ~ Norfolk Island Pines | Norfolk Island parakeet ~ Norfolk Island parakeets | Norfolk Island hibiscus

-ng =
    { $form ->
        [formal] Federal Republic of Nigeria
       *[short] Nigeria
    }
    .iso = NG
    .forbidden = Nigieria | Nigera | Nigeira
    .adjective = Nigerian ~ Nigerians
    .metonym = Abuja | Aso Rock
    .decoy = Nigerian dwarf goat ~ Nigerian dwarf goats | Nigerian Dwarf | Air Nigeria

-ni =
    { $form ->
        [formal] Republic of Nicaragua
       *[short] Nicaragua
    }
    .iso = NI
    .forbidden = Nicaragau | Nicuragua | Nicarauga | Nicuaragua
    .adjective = Nicaraguan ~ Nicaraguans
    .metonym = Managua
    .decoy = Lake Nicaragua | Nicaragua Canal | Nicaragua canal | Lago de Nicaragua

# Holland is properly two provinces; the press uses it for the whole state, so it is admitted as a rival name.
-nl =
    { $form ->
        [formal] Kingdom of the Netherlands
       *[short] Netherlands
    }
    .iso = NL
    .also = Holland | Netherlands (Kingdom of the) | Kingdom of Netherlands
    .forbidden = Neatherlands | Netherlans | Nethelands
    .adjective = Dutch | Dutchman ~ Dutchmen | Dutchwoman ~ Dutchwomen | Netherlander ~ Netherlanders | Hollander ~ Hollanders
    .metonym = The Hague | Amsterdam
    .decoy = Spanish Netherlands | Austrian Netherlands | Southern Netherlands | Habsburg Netherlands | Burgundian Netherlands | Catholic Netherlands | Sovereign Principality of the United Netherlands | United Kingdom of the Netherlands | United Netherlands | Netherlands Antilles | Netherlands East Indies | Netherlands Indies | Netherlands New Guinea | North Holland | South Holland | Noord-Holland | Zuid-Holland | New Holland | County of Holland | county of Holland | Province of Holland | Kingdom of Holland | Count of Holland | Counts of Holland | Holland, Michigan | Holland, Ohio | Holland, New York | Holland, Manitoba | Holland Park | Holland House | Holland Tunnel | Holland Road | Holland Village | Holland America | Holland America Line | Holland & Barrett | Holland & Knight | Holland and Barrett | Parts of Holland | South Holland District | South Holland, Illinois | Tom Holland | Agnieszka Holland | Jools Holland | Dominic Holland | Eddie Holland | Brian Holland | Todd Holland | Henry Holland | Merlin Holland | Holland Taylor | Holland Roden | Holland-Dozier-Holland | Mr. Holland’s Opus | Mr Holland’s Opus | Dexter Holland | Willa Holland | John Holland | Vyvyan Holland | Lord Holland | Baron Holland | Holland lop ~ Holland lops | Pennsylvania Dutch | Dutch oven ~ Dutch ovens | Dutch Guiana | Dutch East Indies | Dutch West Indies | Dutch Brazil | Dutch New Guinea | Dutch Schultz | Dutch Harbor | Dutch Bros | Dutch Bros. | Flying Dutchman | Lost Dutchman | Dutch elm disease | Dutch angle ~ Dutch angles | Dutch auction ~ Dutch auctions | Mr Holland | Mr. Holland | Josh Holland | Sam Holland | Ken Holland | Henry Scott Holland | double Dutch | Double Dutch | Dutch courage | go Dutch | going Dutch | Dutch uncle
    .note = “Kingdom of the Netherlands” also comprises Aruba, Curaçao and Sint Maarten; the UN uses it for the member state.

-no =
    { $form ->
        [formal] Kingdom of Norway
       *[short] Norway
    }
    .iso = NO
    .forbidden = Norwey | Norwary
    .adjective = Norwegian ~ Norwegians
    .metonym = Oslo
    .decoy = Norwegian Sea | Norwegian Wood | Norwegian Cruise Line | Norwegian Cruise Lines | Norwegian Air | Norwegian Air Shuttle | Norwegian Forest cat ~ Norwegian Forest cats | Norwegian Forest Cat ~ Norwegian Forest Cats | Norwegian elkhound ~ Norwegian elkhounds | Norwegian Elkhound ~ Norwegian Elkhounds | Norway spruce ~ Norway spruces | Norway maple ~ Norway maples | Norway rat ~ Norway rats | Norway pine ~ Norway pines | Norway lobster ~ Norway lobsters | Norway, Maine | Norway, Michigan | Norway, Iowa | Norway, South Carolina | Norway House | Norway Bay

# Since 2020 the official long name notified to the UN is simply Nepal.
-np =
    { $form ->
        [formal] Nepal
       *[short] Nepal
    }
    .iso = NP
    .also = Federal Democratic Republic of Nepal | Kingdom of Nepal | Nepaul
    .forbidden = Neapal
    .adjective = Nepali ~ Nepalis | Nepalese
    .metonym = Kathmandu
    .decoy = Nepal Airlines | Nepal Bhasa | Nepal Mandal | Nepal Valley | Madhav Kumar Nepal | Madhav Nepal

-nr =
    { $form ->
        [formal] Republic of Nauru
       *[short] Nauru
    }
    .iso = NR
    .adjective = Nauruan ~ Nauruans
    .metonym = Yaren

-nu =
    { $form ->
        [formal] Niue
       *[short] Niue
    }
    .iso = NU
    .also = Republic of Niue | Savage Island
    .adjective = Niuean ~ Niueans

-nz =
    { $form ->
        [formal] New Zealand
        [acronym] NZ
       *[short] New Zealand
    }
    .iso = NZ
    .also = Aotearoa New Zealand | Aotearoa | Aotearoa-New Zealand | Dominion of New Zealand
    .forbidden = New Zeland | New Zealnd | New Zeeland | New Zealend
    .adjective = New Zealander ~ New Zealanders
    .metonym = Wellington
    .decoy = Air New Zealand | Air NZ | New Zealand flax | New Zealand mud snail ~ New Zealand mud snails | New Zealand white rabbit ~ New Zealand white rabbits | New Zealand spinach | New Zealand sea lion ~ New Zealand sea lions | New Zealand fur seal ~ New Zealand fur seals | New Zealand falcon ~ New Zealand falcons | New Zealand pigeon ~ New Zealand pigeons
    .note = “Kiwi” is also a bird and a fruit and is left out of the adjectives.

-om =
    { $form ->
        [formal] Sultanate of Oman
       *[short] Oman
    }
    .iso = OM
    .also = Muscat and Oman | Sultanate of Muscat and Oman
    .adjective = Omani ~ Omanis
    .metonym = Muscat
    .decoy = Gulf of Oman | Sea of Oman | Oman Sea | Oman Gulf | Trucial Oman | Imamate of Oman | Oman Air | Charles Oman | Carola Oman | John Campbell Oman | Julia Trevelyan Oman

-pa =
    { $form ->
        [formal] Republic of Panama
       *[short] Panama
    }
    .iso = PA
    .forbidden = Panamma
    .adjective = Panamanian ~ Panamanians
    .decoy = Panama Canal | Panama canal | Panama City | Panama City Beach | Panama City, Florida | Panama Canal Zone | Isthmus of Panama | isthmus of Panama | Gulf of Panama | Bay of Panama | Panama Bay | Panama Papers | Panama hat ~ Panama hats | Panama Hat ~ Panama Hats | Panama disease | Panama Railroad | Panama Railway | Panama scandal | Panama scandals | Panama-Pacific | Panama-Pacific International Exposition | Panama-California Exposition | Panama Jack | Panama Limited | Norman Panama | Panama, Oklahoma | Panama, Illinois | Panama, New York | Panama, Goiás | Panamá City | Panama Lewis | Panama Al Brown | Tailor of Panama | The Tailor of Panama

-pe =
    { $form ->
        [formal] Republic of Peru
       *[short] Peru
    }
    .iso = PE
    .adjective = Peruvian ~ Peruvians
    .metonym = Lima
    .decoy = Peru, Illinois | Peru, Indiana | Peru, New York | Peru, Nebraska | Peru, Vermont | Peru, Maine | Peru, Massachusetts | Peru, Kansas | Peru State | Peru State College | LaSalle-Peru | La Salle-Peru | Upper Peru | Alto Peru | Alto Perú | Lower Peru | Viceroyalty of Peru | viceroyalty of Peru | Viceroy of Peru | viceroy of Peru | Governorate of Peru | Peru-Bolivian Confederation | Peru-Bolivia Confederation | Republic of North Peru | Republic of South Peru | Peru-Chile Trench | Peru Current | Peru balsam | balsam of Peru | Balsam of Peru | Peruvian lily ~ Peruvian lilies | Peru–Bolivian Confederation | Peru–Bolivia Confederation | Peru–Chile Trench

-pf = French Polynesia
    .iso = PF
    .also = Overseas Country of French Polynesia | Polynésie française
    .forbidden = French Polynsia | French Polinesia
    .adjective = French Polynesian ~ French Polynesians

-pg =
    { $form ->
        [formal] Independent State of Papua New Guinea
        [acronym] PNG
       *[short] Papua New Guinea
    }
    .iso = PG
    .also = Papua-New Guinea | Papua Niugini
    .forbidden = Papua New Guinee | Papa New Guinea | Papua New Guniea
    .adjective = Papua New Guinean ~ Papua New Guineans
    .metonym = Port Moresby
    .decoy = New Guinea | New Guinean ~ New Guineans | PNG file ~ PNG files | PNG image ~ PNG images | PNG format | JPEG and PNG | PNG and JPEG | GIF and PNG
    .note = “Papua” and “Papuan” mean the Indonesian provinces or the whole island and are left out.

-ph =
    { $form ->
        [formal] Republic of the Philippines
       *[short] Philippines
    }
    .iso = PH
    .also = Philippine Islands | Commonwealth of the Philippines | Republic of Philippines
    .forbidden = Phillipines | Philipines | Phillippines | Philippenes | Philipinnes | Philippins | Phillipine | Philipino
    .adjective = Philippine | Filipino ~ Filipinos | Filipina ~ Filipinas
    .metonym = Manila | Malacañang | Malacanang
    .decoy = Philippine Sea | West Philippine Sea | Philippine Trench | Philippine Sea Plate | Philippine Plate | Philippine Airlines | Philippine eagle ~ Philippine eagles | Philippine Eagle ~ Philippine Eagles | Philippine tarsier ~ Philippine tarsiers | University of the Philippine Islands | Philippine mahogany | Philippine Deep | Battle of the Philippine Sea
    .note = “West Philippine Sea” is Manila’s name for a part of the South China Sea.

-pk =
    { $form ->
        [formal] Islamic Republic of Pakistan
       *[short] Pakistan
    }
    .iso = PK
    .also = Dominion of Pakistan
    .forbidden = Pakastan | Packistan | Pakisthan
    .adjective = Pakistani ~ Pakistanis
    .metonym = Islamabad
    .decoy = East Pakistan | West Pakistan | East Pakistani ~ East Pakistanis | West Pakistani ~ West Pakistanis | Pakistan International Airlines
    .note = East Pakistan is the former province that became Bangladesh.

-pl =
    { $form ->
        [formal] Republic of Poland
       *[short] Poland
    }
    .iso = PL
    .also = Polish People’s Republic | People’s Republic of Poland | Polish Republic
    .adjective = Polish | Pole ~ Poles
    .metonym = Warsaw
    .decoy = Commonwealth of Poland-Lithuania | Polish-Lithuanian Commonwealth | Congress Poland | Lesser Poland | Greater Poland | Little Poland | Lesser Poland Voivodeship | Greater Poland Voivodeship | Poland, Ohio | Poland, Maine | Poland, New York | Poland, Indiana | Poland Spring | Poland syndrome | Poland China | Poland Street | Chris Poland | Polish notation | Reverse Polish notation | Reverse Polish Notation | reverse Polish notation | Nail Polish | Shoe Polish | North Pole | South Pole | Magnetic Pole | North Magnetic Pole | South Magnetic Pole | Pole of Inaccessibility | Pole vault ~ Pole vaults | Pole vaulter ~ Pole vaulters | Pole vaulting | Pole Vault | Pole position ~ Pole positions | Pole Position | Pole dancing | Pole dancer ~ Pole dancers | Pole Star | Totem Pole | Celestial Pole | partition of Poland-Lithuania | partitions of Poland-Lithuania | early modern Poland-Lithuania | King of Poland-Lithuania | Reginald Pole | Cardinal Pole | Margaret Pole | Geoffrey Pole | de la Pole | Pole sitter ~ Pole sitters | Pole-sitter ~ Pole-sitters | Pole lap | pole to pole | Pole to Pole | on pole | takes pole | took pole | telephone pole ~ telephone poles | utility pole ~ utility poles

-pm = St. Pierre and Miquelon
    .iso = PM
    .also = Saint Pierre and Miquelon | St Pierre and Miquelon | Saint-Pierre and Miquelon | St. Pierre & Miquelon | Saint Pierre & Miquelon | St Pierre & Miquelon | Saint-Pierre & Miquelon | Saint-Pierre-et-Miquelon | Saint-Pierre et Miquelon | Saint Pierre et Miquelon | St. Pierre et Miquelon | Territorial Collectivity of Saint Pierre and Miquelon | Territorial Collectivity of Saint-Pierre and Miquelon | Overseas Collectivity of Saint Pierre and Miquelon
    .adjective = Saint-Pierrais | Miquelonnais

-pn =
    { $form ->
        [formal] Pitcairn, Henderson, Ducie and Oeno Islands
       *[short] Pitcairn Islands
    }
    .iso = PN
    .also = Pitcairn | Pitcairn Island
    .forbidden = Pitcarin Islands | Pitcairne Islands | Pitcarn Islands
    .adjective = Pitcairn Islander ~ Pitcairn Islanders | Pitcairner ~ Pitcairners
    .decoy = Pitcairn, Pennsylvania | Robert Pitcairn | John Pitcairn | Major John Pitcairn | Major Pitcairn | David Pitcairn | Harold Pitcairn | Harold Frederick Pitcairn | Raymond Pitcairn | Theodore Pitcairn | William Pitcairn | Archibald Pitcairn | Pitcairn Aircraft | Pitcairn Aircraft Company | Pitcairn Aviation | Pitcairn Field | Pitcairn autogiro ~ Pitcairn autogiros | Pitcairn PCA-2 | Pitcairn Mailwing | Pitcairn-Cierva | Elizabeth Pitcairn | Joseph Pitcairn

-pr =
    { $form ->
        [formal] Commonwealth of Puerto Rico
       *[short] Puerto Rico
    }
    .iso = PR
    .also = Porto Rico | Free Associated State of Puerto Rico
    .forbidden = Peurto Rico | Puerto Rica | Puetro Rico
    .adjective = Puerto Rican ~ Puerto Ricans | Porto Rican ~ Porto Ricans
    .decoy = Puerto Rico Trench | Puerto Rico de Gran Canaria | Puerto Rico, Gran Canaria | Puerto Rico, Misiones | Puerto Rico, Caquetá | Puerto Rican amazon ~ Puerto Rican amazons | Puerto Rican parrot ~ Puerto Rican parrots

# The state recognised by most UN members; CLDR’s “Palestinian Territories” and the UN’s “Occupied Palestinian Territory” are rival names.
-ps =
    { $form ->
        [formal] State of Palestine
       *[short] Palestine
    }
    .iso = PS
    .also = Palestinian Territories | Palestinian territories | Palestinian Territory | Palestinian territory | Occupied Palestinian Territories | Occupied Palestinian Territory | occupied Palestinian Territories | occupied Palestinian Territory | occupied Palestinian territories | occupied Palestinian territory | Palestine, State of | Palestinian Territory, Occupied | Palestine (State of)
    .forbidden = Palastine | Palistine
    .adjective = Palestinian ~ Palestinians
    .metonym = Ramallah
    .decoy = Mandatory Palestine | Mandate Palestine | Mandate of Palestine | Mandate for Palestine | British Mandate for Palestine | British Mandate of Palestine | British Palestine | British Mandatory Palestine | Ottoman Palestine | Roman Palestine | Byzantine Palestine | ancient Palestine | Ancient Palestine | historic Palestine | Historic Palestine | historical Palestine | Palestine, Texas | Palestine, Illinois | Palestine, Arkansas | Palestine, West Virginia | Palestine, Ohio | East Palestine | East Palestine, Ohio | New Palestine | New Palestine, Indiana | Palestine Prima | Palestine Secunda
    .note = Gaza and the West Bank alone are parts and no names of the entry; the Palestinian Authority is a government.

-pt =
    { $form ->
        [formal] Portuguese Republic
       *[short] Portugal
    }
    .iso = PT
    .also = Republic of Portugal
    .forbidden = Portugual | Portagul | Protugal
    .adjective = Portuguese
    .metonym = Lisbon
    .decoy = Portugal. The Man | Portugal the Man | Portugal Cove | Portugal Street | Portugal Cove-St. Philip’s | County of Portugal | Portuguese man o’ war | Portuguese man-of-war | Portuguese man of war | Portuguese Man o’ War | Portuguese Guinea | Portuguese Timor | Portuguese East Africa | Portuguese West Africa | Portuguese Water Dog ~ Portuguese Water Dogs | Portuguese water dog ~ Portuguese water dogs | Portuguese India | Portuguese Congo | Portuguese Bend | Portugal laurel

-pw =
    { $form ->
        [formal] Republic of Palau
       *[short] Palau
    }
    .iso = PW
    .also = Belau | Republic of Belau | Pelew Islands
    .adjective = Palauan ~ Palauans
    .metonym = Ngerulmud | Melekeok
    .decoy = Palau Reial | Palau de la Música | Palau de la Música Catalana | Palau de les Arts | Palau Sant Jordi | Palau de la Generalitat | Palau Güell | Palau Blaugrana | Palau Nacional | Palau Robert | Palau Moja | Palau Macaya | Palau, Sardinia | Palau d’Esports | Palau, Coahuila | Palau-solità i Plegamans | Palau Dalmases | Palau-Sator | Palau Trench | Luis Palau | Martí Palau | Josep Palau i Fabre | Palau-del-Vidre

-py =
    { $form ->
        [formal] Republic of Paraguay
       *[short] Paraguay
    }
    .iso = PY
    .forbidden = Paraguey | Paragauy | Paruguay
    .adjective = Paraguayan ~ Paraguayans
    .metonym = Asuncion | Asunción
    .decoy = Paraguay River | River Paraguay | Paraguay river | Paraguay tea | Rio Paraguay

-qa =
    { $form ->
        [formal] State of Qatar
       *[short] Qatar
    }
    .iso = QA
    .forbidden = Quatar | Qatarr | Qater
    .adjective = Qatari ~ Qataris
    .metonym = Doha
    .decoy = Qatar Airways | Qatar Peninsula

# Without its accent the name is an ordinary word and a common title word, hence the context.
-re = Réunion
    .iso = RE
    .also = La Réunion | Réunion Island | Île de la Réunion | Island of Réunion | Isle of Bourbon | Île Bourbon
    .adjective = Réunionese | Réunionnais | Réunionnaise | Réunion Islander ~ Réunion Islanders | Reunioner ~ Reunioners
    .decoy = Reunion Tower | Reunion Arena | Reunion Records | Reunion Resort | Reunion Tour | Reunion Dinner | Reunion Special | Class Reunion | Family Reunion | High School Reunion | Friends: The Reunion | American Reunion | Reunion Sports Group | Réunion des Musées Nationaux
    .needs = Mauritius | Mayotte | Madagascar | Comoros | Seychelles | Mascarene | Rodrigues | Indian Ocean | Saint-Denis | Saint Denis | Saint-Pierre | Saint-Paul | Saint-Leu | Saint-Benoît | Le Tampon | Le Port | Piton de la Fournaise | Piton des Neiges | Cilaos | Mafate | Salazie | Martinique | Guadeloupe | French Guiana | New Caledonia | French overseas | overseas department | overseas departments | overseas region | overseas territories | outermost | French island | French territory | island of Réunion | in Réunion | on Réunion | to Réunion | chikungunya | cyclone | MH370 | from Réunion | Mascarenes | shark attack | shark attacks | volcano | volcanic | Creole | prefect | sugar cane | sugarcane

-ro =
    { $form ->
        [formal] Romania
       *[short] Romania
    }
    .iso = RO
    .also = Rumania | Roumania | Socialist Republic of Romania | Romanian People’s Republic | People’s Republic of Romania
    .forbidden = Romainia
    .adjective = Romanian ~ Romanians | Rumanian ~ Rumanians | Roumanian ~ Roumanians
    .metonym = Bucharest | Cotroceni
    .decoy = Romanian deadlift ~ Romanian deadlifts

-rs =
    { $form ->
        [formal] Republic of Serbia
       *[short] Serbia
    }
    .iso = RS
    .also = Servia
    .adjective = Serbian ~ Serbians | Serb ~ Serbs
    .metonym = Belgrade
    .decoy = Republic of Serbian Krajina | Serbian Krajina | Serb Republic | Republic of the Serb Krajina | Servia, Kozani | Old Serbia | Serbian Empire
    .note = “Serb” is also the people of Bosnia, Croatia and Kosovo; the adjective “Serbian” is the one of the state.

# Tsarist and modern Russia are one name; the Russian Empire and the RSFSR as such are states of the past.
-ru =
    { $form ->
        [formal] Russian Federation
       *[short] Russia
    }
    .iso = RU
    .forbidden = Rusia | Russsia
    .adjective = Russian ~ Russians | Russo-
    .metonym = Moscow | Kremlin
    .decoy = Russia, Ohio | Russia, New York | United Russia | A Just Russia | Our Home Is Russia | Party of Russia’s Regions | Russia Today | Open Russia | White Russia | Little Russia | Russia-1 | Russia-24 | Russian Empire | Russian SFSR | Russian Soviet Federative Socialist Republic | Russian Soviet Republic | Russian roulette | Russian Roulette | Russian doll ~ Russian dolls | Russian Doll | White Russian ~ White Russians | Little Russian ~ Little Russians | Russian Blue ~ Russian Blues | Russian dressing | Russian River | Russian Hill | Russian wolfhound ~ Russian wolfhounds | Russian thistle ~ Russian thistles | Russian olive ~ Russian olives | Russian Mission | Black Russian terrier ~ Black Russian terriers | From Russia with Love | From Russia With Love | Russo-Balt | Russo-Baltic Wagon Factory

-rw =
    { $form ->
        [formal] Republic of Rwanda
       *[short] Rwanda
    }
    .iso = RW
    .also = Ruanda | Rwandese Republic
    .forbidden = Rawanda
    .adjective = Rwandan ~ Rwandans | Rwandese | Ruandan ~ Ruandans
    .metonym = Kigali
    .decoy = Hotel Rwanda | Ruanda-Urundi | Ruanda Urundi

-sa =
    { $form ->
        [formal] Kingdom of Saudi Arabia
       *[short] Saudi Arabia
    }
    .iso = SA
    .also = KSA
    .forbidden = Saudia Arabia | Saudi Arabai | Saudi Arbia | Soudi Arabia | Sauid Arabia | Saudi Aribia
    .adjective = Saudi ~ Saudis | Saudi Arabian ~ Saudi Arabians
    .metonym = Riyadh
    .decoy = Saudi Arabian Airlines
    .note = “Saudi” alone as a noun for the country is colloquial; it is found as the adjective.

-sb =
    { $form ->
        [formal] Solomon Islands
       *[short] Solomon Islands
    }
    .iso = SB
    .also = Solomons | British Solomon Islands
    .forbidden = Soloman Islands | Solomen Islands
    .adjective = Solomon Islander ~ Solomon Islanders
    .metonym = Honiara
    .decoy = North Solomons | Northern Solomons | North Solomon Islands | German Solomon Islands | Northern Solomon Islands | Solomons, Maryland | Solomons Island

-sc =
    { $form ->
        [formal] Republic of Seychelles
       *[short] Seychelles
    }
    .iso = SC
    .also = Republic of the Seychelles | Seychelles Islands
    .forbidden = Seychells | Seyschelles | Seyshelles
    .adjective = Seychellois | Seychelloise
    .decoy = Air Seychelles | Seychelles giant tortoise ~ Seychelles giant tortoises | Seychelles warbler ~ Seychelles warblers | Seychelles Plateau | Seychelles magpie-robin ~ Seychelles magpie-robins | Seychelles fody

-sd =
    { $form ->
        [formal] Republic of the Sudan
       *[short] Sudan
    }
    .iso = SD
    .also = Republic of Sudan | Democratic Republic of the Sudan | Democratic Republic of Sudan
    .forbidden = Suddan | Sudann
    .adjective = Sudanese
    .metonym = Khartoum
    .decoy = French Sudan | Sudanese Republic | Sudan grass | Sudan II | Sudan III | Sudan IV | Sudan Black B | Sudan red | Sudan dye ~ Sudan dyes | Sudan stain ~ Sudan stains | Sudan virus | Sudan ebolavirus | Sudan Ebola virus | Sudan strain | Sudan, Texas | Madhu Sudan | Sudan Archives | Sudan I dye | dye Sudan I | Sudan Red dye | Anglo-Egyptian Sudan

-se =
    { $form ->
        [formal] Kingdom of Sweden
       *[short] Sweden
    }
    .iso = SE
    .forbidden = Sweeden | Swedan
    .adjective = Swedish | Swede ~ Swedes
    .metonym = Stockholm
    .decoy = New Sweden | New Sweden, Maine | Sweden, Maine | Sweden, New York | Swedish massage ~ Swedish massages | Swedish Fish | Swedish turnip ~ Swedish turnips | Swedish Vallhund ~ Swedish Vallhunds | Swedish Chef | Swedish House Mafia | Swedish Medical Center

-sg =
    { $form ->
        [formal] Republic of Singapore
       *[short] Singapore
    }
    .iso = SG
    .forbidden = Signapore | Singapor | Sinagpore
    .adjective = Singaporean ~ Singaporeans
    .metonym = Istana
    .decoy = Singapore Strait | Strait of Singapore | Straits of Singapore | Singapore Straits | Singapore sling ~ Singapore slings | Singapore Sling ~ Singapore Slings | Singapore Airlines | Singapore Island | Singapore River | Singapore noodles | Singapore, Michigan | Singapore math | Singapore Grip | The Singapore Grip

# The entry comprises Ascension and Tristan da Cunha; the name of the main island serves as its short name.
-sh =
    { $form ->
        [formal] Saint Helena, Ascension and Tristan da Cunha
       *[short] St. Helena
    }
    .iso = SH
    .also = Saint Helena | St Helena | St. Helena, Ascension and Tristan da Cunha | St Helena, Ascension and Tristan da Cunha | Saint Helena, Ascension & Tristan da Cunha | St. Helena, Ascension & Tristan da Cunha | Saint Helena and Dependencies | St Helena and Dependencies
    .adjective = Saint Helenian ~ Saint Helenians | St. Helenian ~ St. Helenians | St Helenian ~ St Helenians
    .decoy = St. Helena, California | St Helena, California | Saint Helena, California | St. Helena AVA | St. Helena Hospital | St. Helena High School | St. Helena Highway | St. Helena, Nebraska | St. Helena, North Carolina | Saint Helena, North Carolina | Mount St. Helena | Mount Saint Helena | Mount St Helena | Mt. St. Helena | St. Helena Island, South Carolina | Saint Helena Island, South Carolina | Saint Helena Island National Park | St. Helena Parish | Saint Helena Parish | St Helena Bay | St. Helena Bay | Saint Helena Bay | St. Helena Sound | Saint Helena Sound | Saint Helena of Constantinople | St. Helena of Constantinople | St Helena’s Church | St Helena’s church | St. Helena’s Church | Church of St Helena | Church of St. Helena | Church of Saint Helena | Chapel of Saint Helena | Chapel of St. Helena | Empress Saint Helena | Empress St. Helena | Order of Saint Helena | Saint Helena, mother of | St. Helena, mother of | St Helena, mother of

-si =
    { $form ->
        [formal] Republic of Slovenia
       *[short] Slovenia
    }
    .iso = SI
    .forbidden = Slovinia
    .adjective = Slovenian ~ Slovenians | Slovene ~ Slovenes
    .metonym = Ljubljana
    .decoy = Venetian Slovenia | Slovene Littoral | Slovene March

-sj = Svalbard and Jan Mayen
    .iso = SJ
    .also = Svalbard & Jan Mayen | Svalbard and Jan Mayen Islands | Svalbard & Jan Mayen Islands | Svalbard
    .note = Svalbard alone is admitted, since nearly all texts mean it; Spitsbergen and Jan Mayen are islands and no names of the entry.

-sk =
    { $form ->
        [formal] Slovak Republic
       *[short] Slovakia
    }
    .iso = SK
    .also = Republic of Slovakia | Slovak Rep.
    .forbidden = Slovackia | Slovokia
    .adjective = Slovak ~ Slovaks | Slovakian ~ Slovakians
    .metonym = Bratislava
    .decoy = Czecho-Slovakia | Czecho-Slovak | First Slovak Republic | Slovak Soviet Republic | Slovak Socialist Republic | Slovak Paradise | Slovak Karst

-sl =
    { $form ->
        [formal] Republic of Sierra Leone
       *[short] Sierra Leone
    }
    .iso = SL
    .forbidden = Siera Leone | Sierra Leon | Sierre Leone | Sierra Leona
    .adjective = Sierra Leonean ~ Sierra Leoneans | Sierra Leonian ~ Sierra Leonians
    .metonym = Freetown
    .decoy = Sierra Leone River | Sierra Leone Peninsula | Diamonds from Sierra Leone | Sierra Leone Rise

-sm =
    { $form ->
        [formal] Republic of San Marino
       *[short] San Marino
    }
    .iso = SM
    .also = Most Serene Republic of San Marino
    .forbidden = San Merino
    .adjective = Sammarinese | San Marinese | San Marinan ~ San Marinans
    .decoy = San Marino, California | San Marino High School | San Marino Unified School District | San Marino di Carpi | in San Marino, a wealthy suburb

-sn =
    { $form ->
        [formal] Republic of Senegal
       *[short] Senegal
    }
    .iso = SN
    .forbidden = Senegel | Senagal
    .adjective = Senegalese
    .metonym = Dakar
    .decoy = Senegal River | River Senegal | Senegal river | Upper Senegal and Niger | Upper Senegal | Senegal parrot ~ Senegal parrots | Senegal bushbaby ~ Senegal bushbabies | Senegal coucal ~ Senegal coucals | Senegal thick-knee | Air Senegal

-so =
    { $form ->
        [formal] Federal Republic of Somalia
       *[short] Somalia
    }
    .iso = SO
    .also = Somali Republic | Somali Democratic Republic
    .forbidden = Somolia | Somailia | Sommalia
    .adjective = Somali ~ Somalis | Somalian ~ Somalians
    .metonym = Mogadishu
    .decoy = Somali Region | Somali region | Somali Regional State | Somali Peninsula | Somali Sea | Somali Plate | Somali Current | Somali Basin | Somali cat ~ Somali cats | Greater Somalia | French Somali Coast
    .note = Somaliland, unrecognised, is no name of the state.

-sr =
    { $form ->
        [formal] Republic of Suriname
       *[short] Suriname
    }
    .iso = SR
    .also = Surinam
    .forbidden = Surinamme
    .adjective = Surinamese | Surinamer ~ Surinamers
    .metonym = Paramaribo
    .decoy = Suriname River | Surinam River | River Suriname | Surinam toad ~ Surinam toads | Suriname toad ~ Suriname toads | Surinam cherry ~ Surinam cherries | Surinam Airways | Surinam horned frog ~ Surinam horned frogs

-ss =
    { $form ->
        [formal] Republic of South Sudan
       *[short] South Sudan
    }
    .iso = SS
    .also = S. Sudan | S Sudan
    .forbidden = South Suddan
    .adjective = South Sudanese
    .metonym = Juba

-st =
    { $form ->
        [formal] Democratic Republic of São Tomé and Príncipe
       *[short] São Tomé and Príncipe
    }
    .iso = ST
    .also = São Tomé & Príncipe | São Tomé e Príncipe
    .forbidden = Sao Tome and Principle | Sao Tomé and Principal | San Tome and Principe | Sao Tome and Prince
    .adjective = São Toméan ~ São Toméans | Santomean ~ Santomeans

-sv =
    { $form ->
        [formal] Republic of El Salvador
       *[short] El Salvador
    }
    .iso = SV
    .forbidden = El Savador | El Salvadore | El Salvadaor
    .adjective = Salvadoran ~ Salvadorans | Salvadorian ~ Salvadorians | Salvadorean ~ Salvadoreans
    .metonym = San Salvador
    .decoy = El Salvador mine | El Salvador, Misamis Oriental | El Salvador, Zacatecas | El Salvador del Mundo

-sx = Sint Maarten
    .iso = SX
    .also = St. Maarten | St Maarten | Saint Maarten | Sint Maarten (Dutch part) | Sint Maarten (Dutch Part) | Dutch Saint Martin | Dutch St. Martin | Dutch St Martin | Country of Sint Maarten | Country Sint Maarten
    .forbidden = Sint Marteen | St. Marteen | St. Martaan
    .adjective = Sint Maartener ~ Sint Maarteners | St. Maartener ~ St. Maarteners | St Maartener ~ St Maarteners
    .decoy = Sint Maarten, North Holland

-sy =
    { $form ->
        [formal] Syrian Arab Republic
       *[short] Syria
    }
    .iso = SY
    .also = Arab Republic of Syria | Syrian Republic
    .forbidden = Syira
    .adjective = Syrian ~ Syrians
    .metonym = Damascus
    .decoy = Roman Syria | Ottoman Syria | Coele-Syria | Coele Syria | Greater Syria | Hollow Syria | Syria Palaestina | Syria Coele | Syria, Virginia | Syrian Desert | Syrian desert | Syrian hamster ~ Syrian hamsters | Syrian Orthodox | Syrian Orthodox Church | Syrian Christian ~ Syrian Christians | Saint Thomas Syrian Christian ~ Saint Thomas Syrian Christians | Syrian Catholic Church | Syrian Church | Mar Thoma Syrian Church | Malankara Orthodox Syrian Church | Malabar Independent Syrian Church | Syrian Wars | Syrian brown bear ~ Syrian brown bears | Syrian rue | Syria vilayet | Syria Vilayet

# Renamed in 2018; agencies write Eswatini.
-sz =
    { $form ->
        [formal] Kingdom of Eswatini
       *[short] Eswatini
    }
    .iso = SZ
    .also = Swaziland | eSwatini | Kingdom of Swaziland | Kingdom of eSwatini
    .forbidden = Eswatani | Eswantini | Swasiland | Swazieland
    .adjective = Swazi ~ Swazis | Emaswati | Liswati | Eswatinian ~ Eswatinians
    .metonym = Mbabane | Lobamba

-tc = Turks and Caicos Islands
    .iso = TC
    .also = Turks & Caicos Islands | Turks and Caicos | Turks & Caicos
    .forbidden = Turk and Caicos | Turks and Cacos | Turks and Caico
    .adjective = Turks and Caicos Islander ~ Turks and Caicos Islanders | Turks Islander ~ Turks Islanders | Caicos Islander ~ Caicos Islanders

# A first name and a common word besides; the name asks for its context everywhere, hence no small-letter decoy.
-td =
    { $form ->
        [formal] Republic of Chad
       *[short] Chad
    }
    .iso = TD
    .adjective = Chadian ~ Chadians
    .metonym = N'Djamena | Ndjamena
    .decoy = Lake Chad | Chad Basin | Chad Lake | Lake Chad Basin | Chad basin | Hanging Chad | Chad Smith | Chad Kroeger | Chad Michael Murray | Chad Hurley | Chad Ochocinco | Chad Johnson | Chad Pennington | Chad Henne | Chad Kelly | Chad Wolf | Chad le Clos | Chad Le Clos | Chad Hugo | Chad Lowe | Chad Stahelski | Chad Daybell | Chad Bianco | Chad Brown | Chad Green | Chad Mendes | Chad Everett | Chad Gray | Chad Knaus | Chad Morris | Chad Channing | Chad Sexton | Chad Taylor | Chad Muska | Chad Reed | Chad Varah | Chad Mirkin | Chad Allen | Chad Coleman | Chad L. Coleman | Chad Lindberg | Chad Billingsley | Chad Ford | Chad Mitchell | Chad Mitchell Trio | Chad & Jeremy | Chad and Jeremy | Chad Finn | Chad Pregracke | Chad VanGaalen | Chad Dawson | Chad Readler | Chad Harris | Chad Griffin | Chad Ludington | Chad Holliday | Saint Chad | St. Chad | St Chad | Chad of Mercia | St Chad’s Cathedral | St. Chad’s Cathedral | St Chad’s College | Mr Chad | Mr. Chad | Chad Gadya | Chad Valley | Chad Powers | Chad Duell | Chad Robertson | Chad Brock | Chad Curtis | Chad Kimball
    .needs = N’Djamena | Ndjamena | N’Djaména | Abéché | Moundou | Faya-Largeau | Adré | Zouar | Tibesti | Aouzou | Ennedi | Ouaddai | Déby | Deby | Idriss | Habré | Masra | Darfur | Sudan | Sudanese | Libya | Niger | Nigeria | Cameroon | Central African Republic | Burkina Faso | Mali | Sahel | Africa | African | Boko Haram | refugees | in Chad | eastern Chad | northern Chad | southern Chad | Chad’s government | Chad’s president | Chad’s capital | government of Chad | government | minister | troops | army | border | parliament | capital | coup | junta | election | elections | rebels | ambassador | embassy | garrison | French | UN | soldiers | militants | desert | humanitarian | transitional | military | to Chad | from Chad | Chad and Niger | Chad and Sudan | Chad, Niger | Chad, Sudan | Chad’s army | Lake Chad | Chad’s ruler | Chad’s military | Chad’s opposition | Chad’s election | Chad’s prime minister | Chad’s military ruler | president of Chad | prime minister | presidential election | Mahamat | Tombalbaye | Zaghawa | Toubou | Kanem | Wadi Fira | Succès | Africa Cup of Nations

-tf = French Southern Territories
    .iso = TF
    .also = French Southern and Antarctic Lands | French Southern & Antarctic Lands | French Southern and Antarctic Territories | French Southern & Antarctic Territories | French Southern Lands | Territory of the French Southern and Antarctic Lands | Terres australes et antarctiques françaises | TAAF

-tg =
    { $form ->
        [formal] Togolese Republic
       *[short] Togo
    }
    .iso = TG
    .also = Republic of Togo
    .adjective = Togolese
    .metonym = Lome | Lomé
    .decoy = Admiral Togo | Togo Heihachiro | Heihachiro Togo | Marquis Togo | Marshal Togo | Togo Shigenori | Shigenori Togo | Togo Igawa | Togo D. West | Togo Dennis West | Togo Murano | Togo Kanaya | Fleet Admiral Togo | Balto and Togo | Togo and Balto | Seppala and Togo | sled dog Togo | lead dog Togo | Togo, Saskatchewan | Togo, Minnesota | Togo’s Eateries | German Togo

# Siam (until 1939 and again until 1949), like Persia, is treated as a name of the past and is no name of the entry.
-th =
    { $form ->
        [formal] Kingdom of Thailand
       *[short] Thailand
    }
    .iso = TH
    .forbidden = Tailand | Thialand | Thiland | Thailland
    .adjective = Thai ~ Thais
    .metonym = Bangkok
    .decoy = Gulf of Thailand | Pad Thai | pad Thai | Phad Thai | Thai Airways | Thai Airways International | Thai AirAsia | Thai ridgeback ~ Thai ridgebacks | Thai Ridgeback ~ Thai Ridgebacks | Thai Nguyen | Thai Binh | Black Thai | White Thai | Thai Dam | Muay Thai | muay Thai

-tj =
    { $form ->
        [formal] Republic of Tajikistan
       *[short] Tajikistan
    }
    .iso = TJ
    .also = Tadzhikistan | Tadjikistan
    .forbidden = Tajikstan | Tajikastan | Tajakistan | Tajekistan
    .adjective = Tajik ~ Tajiks | Tajikistani ~ Tajikistanis | Tadzhik ~ Tadzhiks | Tadjik ~ Tadjiks
    .metonym = Dushanbe
    .decoy = Tajik SSR | Tajik Soviet Socialist Republic | Tajik ASSR | Tajik Autonomous Soviet Socialist Republic | Tashkurgan Tajik Autonomous County | Tajik Basin

-tk = Tokelau
    .iso = TK
    .also = Tokelau Islands
    .adjective = Tokelauan ~ Tokelauans

# AP and Reuters write East Timor; the UN, CLDR’s first choice and the state itself Timor-Leste.
-tl =
    { $form ->
        [formal] Democratic Republic of Timor-Leste
       *[short] East Timor
    }
    .iso = TL
    .also = Timor-Leste | Timor Leste | Democratic Republic of East Timor | Timor Lorosae | Timor Lorosa’e | E. Timor
    .forbidden = Timor-Lest | East Timur | Timor Este
    .adjective = East Timorese | Timorese
    .metonym = Dili
    .decoy = West Timorese

-tm =
    { $form ->
        [formal] Turkmenistan
       *[short] Turkmenistan
    }
    .iso = TM
    .also = Turkmenia | Republic of Turkmenistan
    .forbidden = Turkministan | Turkmenstan | Turkmanistan | Turkemenistan
    .adjective = Turkmen ~ Turkmens | Turkmenistani ~ Turkmenistanis | Turkmenian ~ Turkmenians
    .metonym = Ashgabat
    .decoy = Turkmen SSR | Turkmen Soviet Socialist Republic | Turkmen Mountain | Turkmen Sahra | Turkmen Front | Turkmen Brigade ~ Turkmen Brigades

-tn =
    { $form ->
        [formal] Republic of Tunisia
       *[short] Tunisia
    }
    .iso = TN
    .also = Tunisian Republic
    .forbidden = Tunsia | Tunesia | Tunisa
    .adjective = Tunisian ~ Tunisians
    .metonym = Tunis | Carthage Palace
    .decoy = Tunisian crochet | A Night in Tunisia | Night in Tunisia

-to =
    { $form ->
        [formal] Kingdom of Tonga
       *[short] Tonga
    }
    .iso = TO
    .also = Tonga Islands
    .adjective = Tongan ~ Tongans
    .metonym = Nuku'alofa | Nukualofa
    .decoy = Tonga Trench | Tonga Ridge | Tonga Room | Tonga Arc | Tonga Plate | Tonga language ~ Tonga languages | Tonga people | Tonga-Kermadec | Valley Tonga | Plateau Tonga | Gwembe Tonga | Tonga Fifita
    .note = Tonga is also a Bantu people and language of Zambia, Zimbabwe and Malawi.

# AP and Reuters write Turkey; the UN and CLDR’s first choice is Türkiye, the state’s own form since 2022.
-tr =
    { $form ->
        [formal] Republic of Türkiye
       *[short] Turkey
    }
    .iso = TR
    .also = Türkiye | Republic of Turkey
    .forbidden = Turkiey | Turkye | Turkeye
    .adjective = Turkish | Turk ~ Turks | Turco- | Turko-
    .metonym = Ankara | Bestepe | Beştepe
    .decoy = turkey | Turkey breast ~ Turkey breasts | Turkey Breast | Turkey sandwich ~ Turkey sandwiches | Turkey meat | Turkey farm ~ Turkey farms | Turkey farmer ~ Turkey farmers | Turkey burger ~ Turkey burgers | Turkey vulture ~ Turkey vultures | Turkey Vulture ~ Turkey Vultures | Turkey hunter ~ Turkey hunters | Turkey hunting | Turkey Day | Turkey Trot | Turkey trot ~ Turkey trots | Turkey leg ~ Turkey legs | Turkey dinner ~ Turkey dinners | Turkey bacon | Turkey shoot | Turkey Creek | Turkey Point | Turkey Hill | Turkey Run | Turkey Run State Park | Turkey Mountain | Turkey Bowl | Turkey tail | Turkey Knob | Turkey Buzzard | Turkey oak | Turkey, Texas | Turkey, North Carolina | Wild Turkey ~ Wild Turkeys | Cold Turkey | Thanksgiving Turkey | Christmas Turkey | Roast Turkey | Smoked Turkey | Ground Turkey | National Thanksgiving Turkey | Great Marianas Turkey Shoot | Marianas Turkey Shoot | Turkey in the Straw | Ocellated Turkey | Turkish Republic of Northern Cyprus | Turkish Airlines | Turkish Delight | Turkish delight ~ Turkish delights | Turkish bath ~ Turkish baths | Turkish Bath ~ Turkish Baths | Turkish Van | Turkish Angora ~ Turkish Angoras | Turkish towel ~ Turkish towels | Turkish get-up ~ Turkish get-ups | Young Turk ~ Young Turks | The Young Turks | Mechanical Turk | Amazon Mechanical Turk | Grand Turk | Grand Turk Island | Turks Islands | Turks Island | Turk’s Head | Salt Cay, Turks | Turkey gravy | Turkey soup | Turkey stuffing | Turkey sausage | Turkey jerky | Turkey chili | Turkey meatballs | Turkey carcass | Turkey feathers | Turkey flock ~ Turkey flocks | Turkey grower ~ Turkey growers | Turkey producers | Turkey poult ~ Turkey poults | Turkey season | Turkey club | Turkey giveaway ~ Turkey giveaways | Turkey fryer ~ Turkey fryers | Turkey leftovers | Turco-Mongol ~ Turco-Mongols | Turko-Mongol | Turco-Persian | Turko-Persian
    .needs = Türkiye | Ankara | Istanbul | Erdogan | Gaziantep | Atatürk | PKK | Kurdish | Kurds | NATO | EU | European Union | Greece | Cyprus | Syria | Iraq | Iran | Russia | Ukraine | Israel | in Turkey | with Turkey | Turkey’s | Turkey has | Turkey will | Turkey said | Turkey and | president | minister | government | border | military | lira | earthquake | refugees | election | troops | summit | said | says | saying | condemned | condemns | announced | announces | signed | signs | agreed | agrees | sent | sends | deployed | deploys | accused | accuses | urged | urges | warned | warns | rejected | rejects | expelled | expels | recalled | recalls | ambassador | ambassadors | embassy | consulate | hosted | hosts | imported | imports | exported | exports | won | beat | beaten | lost | match | qualified | talks | treaty | deal | agreement | sanctions | economy | inflation | parliament | ruling | opposition | coalition | mosque | Ottoman | Bosphorus | Bosporus | Aegean | Anatolia | Anatolian | Mediterranean | country | countries | republic | capital | Europe | European | Asia | UN | Russian | Ukrainian | Greek | Syrian | Iranian | Iraqi | Israeli | Armenia | Armenian | Azerbaijan | Germany | German | France | French | Britain | British | China | Egypt | Qatar | Libya | Kazakhstan | Bulgaria | Georgia | Saudi | Finland | Sweden | Swedish | nations | neighbours | neighbors | borders | bordering | bridges | straddles | airport | airline | airspace | foreign | defence | defense | army | navy | soldiers | warplanes | jets | drones | drone | missile | missiles | rebels | militants | migrants | asylum | tourists | tourism | visa | visas | embargo | veto | vetoed | ratified | ratifies | joins | joined | backs | backed | supports | supported | opposes | opposed | closed | closes | reopened | reopens | launched | launches | suspended | suspends | summoned | summons | denies | denied | confirmed | confirms | hopes | wants | vows | vowed | pledged | pledges | extradited | extradite | jailed | arrests | arrested | diplomats | diplomat | diplomatic | ministers | presidents | Istanbul’s | earthquakes | quake | aid | members | member | membership | alliance | 1923 | WWI | founded | secular | constitution | coup | referendum | vote | votes | voters | elects | elected | Turkey called | Turkey calls | Turkey plans | ceasefire | truce | Fidan | AKP | CHP | Imamoglu | Izmir | Antalya | Adana | Diyarbakir | Bursa | Trabzon | Incirlik | Kremlin | Moscow | Brussels | Washington | Baku | UEFA | Euro 2024 | bans | banned | blocks | blocked | detains | detained | opens | opened

-tt =
    { $form ->
        [formal] Republic of Trinidad and Tobago
       *[short] Trinidad and Tobago
    }
    .iso = TT
    .also = Trinidad & Tobago | Trinidad-Tobago | Republic of Trinidad & Tobago
    .forbidden = Trinidad and Tabago | Trinadad and Tobago | Trinidad and Tobego | Trindad and Tobago
    .adjective = Trinidadian ~ Trinidadians | Tobagonian ~ Tobagonians | Trinbagonian ~ Trinbagonians
    .metonym = Port of Spain
    .note = Trinidad and Tobago alone are islands of the state and no names of the entry.

-tv =
    { $form ->
        [formal] Tuvalu
       *[short] Tuvalu
    }
    .iso = TV
    .forbidden = Tuvulu | Tavalu
    .adjective = Tuvaluan ~ Tuvaluans
    .metonym = Funafuti

# Not a UN member; the formal name is the state’s own. “Chinese Taipei” is the name at sports and in APEC, “Taiwan, Province of China” that of ISO.
-tw =
    { $form ->
        [formal] Republic of China
       *[short] Taiwan
    }
    .iso = TW
    .also = Republic of China (Taiwan) | Taiwan (Republic of China) | Taiwan, Republic of China | Taiwan (ROC) | Republic of China on Taiwan | Chinese Taipei | Taiwan, Province of China | Taiwan Province of China | Separate Customs Territory of Taiwan, Penghu, Kinmen and Matsu | Taiwan (Province of China) | Taipei,China
    .forbidden = Tiawan | Tawain | Taiwain
    .adjective = Taiwanese
    .metonym = Taipei
    .decoy = Taiwan Strait | Taiwan Straits | Taiwan strait | Strait of Taiwan | Straits of Taiwan | Taiwan Semiconductor | Taiwan Semiconductor Manufacturing | Taiwan Semiconductor Manufacturing Company | Taiwan Semiconductor Manufacturing Co | Taiwan Semiconductor Manufacturing Co. | Taiwan macaque ~ Taiwan macaques | Taiwan blue magpie ~ Taiwan blue magpies | Taiwan Beer | Provisional Government of the Republic of China

-tz =
    { $form ->
        [formal] United Republic of Tanzania
       *[short] Tanzania
    }
    .iso = TZ
    .also = Tanzania, United Republic of | Republic of Tanzania | United Republic of Tanganyika and Zanzibar | Tanzania (United Republic of)
    .forbidden = Tanzinia | Tanazania
    .adjective = Tanzanian ~ Tanzanians
    .metonym = Dodoma | Dar es Salaam
    .decoy = Air Tanzania

-ua =
    { $form ->
        [formal] Ukraine
       *[short] Ukraine
    }
    .iso = UA
    .forbidden = Ukrain | Ukriane | Ukrane
    .adjective = Ukrainian ~ Ukrainians
    .metonym = Kyiv | Kiev | Bankova
    .decoy = Carpatho-Ukraine | Carpathian Ukraine | Transcarpathian Ukraine | Right-bank Ukraine | Left-bank Ukraine | Right-Bank Ukraine | Left-Bank Ukraine | Sloboda Ukraine | Soviet Ukraine | Ukrainian SSR | Ukrainian Soviet Socialist Republic | Ukrainian People’s Republic | West Ukrainian People’s Republic | Reichskommissariat Ukraine

-ug =
    { $form ->
        [formal] Republic of Uganda
       *[short] Uganda
    }
    .iso = UG
    .forbidden = Ugunda | Ugandda
    .adjective = Ugandan ~ Ugandans
    .metonym = Kampala
    .decoy = Uganda Scheme | Uganda Railway | Uganda kob ~ Uganda kobs | Uganda Airlines | Ugandan Knuckles | Uganda Program | Uganda Programme

-um = United States Minor Outlying Islands
    .iso = UM
    .also = U.S. Outlying Islands | U.S. Minor Outlying Islands | United States Outlying Islands

-us =
    { $form ->
        [formal] United States of America
        [acronym] US
        [usa] USA
        [america] America
       *[short] United States
    }
    .iso = US
    .also = US of A
    .forbidden = Unites States | United Sates | United State of America | Amercia | Ameirca
    .adjective = American ~ Americans | US-American ~ US-Americans
    .metonym = Washington | White House
    .decoy = North America | South America | Central America | Latin America | Middle America | Northern America | Southern America | Spanish America | Portuguese America | British America | British North America | French America | Russian America | Hispanic America | Ibero-America | Anglo-America | North American ~ North Americans | South American ~ South Americans | Central American ~ Central Americans | Latin American ~ Latin Americans | Ibero-American ~ Ibero-Americans | Inter-American | Pan-American | Pan American | Middle American ~ Middle Americans | Native American ~ Native Americans | American Indian ~ American Indians | Organization of American States | Organisation of American States | American continent ~ American continents | American Continent ~ American Continents | American double continent | discovery of America | Discovery of America | discovered America | discover America | conquest of America | Conquest of America | Confederate States of America | United States of Central America | United States of Greater Austria | United States of Europe | United States of Brazil | United States of Colombia | United States of Indonesia | United States of Africa | United States of the Ionian Islands | United States of Stellaland | Bank of America | Voice of America | Captain America | Copa América | Copa America | Club América | Club America | América de Cali | América Mineiro | América Móvil | America Movil | America’s Cup | America Ferrera | America Online | Miss America | Good Morning America | Coming to America | Once Upon a Time in America | Angels in America | America’s Got Talent | America’s Next Top Model | America’s Funniest Home Videos | US Airways | US Steel | United States Steel | United States Steel Corporation | US News & World Report | US News and World Report | US Bancorp | US Bank | USA Today | USA Network | SS United States | SS America | US$ | American Airlines | American Express | American Idol | American Apparel | American Eagle Outfitters | American football | American Football Conference | American footballer ~ American footballers | American Beauty | American Psycho | American Pie | American Gods | American Dad | American Dad! | American Horror Story | American Sniper | American Hustle | American Graffiti | American Gothic | American Fiction | American History X | American Crime Story | American Ninja Warrior | American Gladiators | British American Tobacco | American bison | American bullfrog ~ American bullfrogs | American alligator ~ American alligators | American black bear ~ American black bears | American robin ~ American robins | American crow ~ American crows | American kestrel ~ American kestrels | American mink | American cockroach ~ American cockroaches | American bulldog ~ American bulldogs | American Bulldog ~ American Bulldogs | American Staffordshire Terrier ~ American Staffordshire Terriers | American pit bull terrier ~ American pit bull terriers | American Pit Bull Terrier ~ American Pit Bull Terriers | American shorthair ~ American shorthairs | American Shorthair ~ American Shorthairs | American cheese | Americas | let us | tell us | give us | gave us | help us | join us | make us | made us | show us | save us | bring us | lead us | teach us | trust us | hear us | love us | hate us | owe us | follow us | contact us | remind us | reminded us | spare us | forgive us | understand us | believe us | remember us | forget us | thank us | rescue us | hire us | all of us | both of us | most of us | many of us | some of us | one of us | none of us | each of us | rest of us | the rest of us | two of us | three of us | any of us | few of us | about us | like us | them and us | him and us | her and us | of all of us | upon us | left to us | it to us | up to us | matters to us | means to us | belongs to us | happened to us | lie to us | listen to us | read to us | pray for us | wait for us | room for us | there for us | us all | us both | us too | you and us | and us too | N. America | S. America | C. America | América Latina | America Latina | Anglo American | Federal Republic of Central America | United Provinces of Central America
    .note = US, USA and America are mixed freely with United States in one article; lower-case “us” is no mention.

-uy =
    { $form ->
        [formal] Eastern Republic of Uruguay
       *[short] Uruguay
    }
    .iso = UY
    .also = Oriental Republic of Uruguay | Republic of Uruguay
    .forbidden = Urugauy | Uraguay | Uruguary | Uruguey
    .adjective = Uruguayan ~ Uruguayans
    .metonym = Montevideo
    .decoy = Uruguay River | River Uruguay | Uruguay river | Rio Uruguay | Uruguay Round | Uruguay Round Agreements Act | Concepción del Uruguay

-uz =
    { $form ->
        [formal] Republic of Uzbekistan
       *[short] Uzbekistan
    }
    .iso = UZ
    .forbidden = Uzbekhistan | Uzbekstan | Uzbeckistan | Uzbakistan
    .adjective = Uzbek ~ Uzbeks | Uzbekistani ~ Uzbekistanis
    .metonym = Tashkent
    .decoy = Uzbek SSR | Uzbek Soviet Socialist Republic | Uzbek Khanate

-va =
    { $form ->
        [formal] Vatican City State
        [vatican] Vatican
        [holy-see] Holy See
       *[short] Vatican City
    }
    .iso = VA
    .also = Holy See (Vatican City State) | State of the Vatican City | State of Vatican City | Vatican State
    .forbidden = Vatican Citty | Vaticane City | Vatacan City | Vattican
    .decoy = Vatican II | First Vatican Council | Second Vatican Council | Vatican Council ~ Vatican Councils | Vatican Council II | Vatican Council I | Vatican Hill | The Vatican Cellars | Vatican Tapes | Vatican I and II
    .note = Agencies mix the Vatican and the Holy See freely; the Holy See is the subject of international law and the UN’s observer.

-vc =
    { $form ->
        [formal] Saint Vincent and the Grenadines
       *[short] St. Vincent and the Grenadines
    }
    .iso = VC
    .also = St Vincent and the Grenadines | St. Vincent & Grenadines | St Vincent & Grenadines | Saint Vincent & Grenadines | St. Vincent & the Grenadines | St Vincent & the Grenadines | Saint Vincent & the Grenadines | St. Vincent and Grenadines | St Vincent and Grenadines | Saint Vincent and Grenadines
    .forbidden = Saint Vincent and the Grenadine | St. Vincent and the Grenadine | Saint Vincent and the Granadines | St. Vincent and the Granadines
    .adjective = Vincentian ~ Vincentians | Saint Vincentian ~ Saint Vincentians | St. Vincentian ~ St. Vincentians | St Vincentian ~ St Vincentians
    .metonym = Kingstown
    .decoy = Vincentian Family | Vincentian Fathers | Vincentian priest ~ Vincentian priests | Vincentian order | Vincentian Order | Vincentian Congregation | Vincentian missionary ~ Vincentian missionaries | Vincentian seminary | Vincentian canon | Vincentian Canon | Vincentian charism
    .note = St. Vincent alone is the main island and no name of the entry.

-ve =
    { $form ->
        [formal] Bolivarian Republic of Venezuela
       *[short] Venezuela
    }
    .iso = VE
    .also = Venezuela (Bolivarian Republic of) | Republic of Venezuela | Venezuela, Bolivarian Republic of | United States of Venezuela
    .forbidden = Venezuala | Venezeula | Venezula | Venuzuela | Venezuella
    .adjective = Venezuelan ~ Venezuelans
    .metonym = Caracas | Miraflores
    .decoy = Gulf of Venezuela | Captaincy General of Venezuela | Province of Venezuela | Venezuela Province | Venezuelan equine encephalitis | Venezuelan hemorrhagic fever | Venezuelan poodle moth | Venezuela Basin | Venezuelan Basin

# The territory’s own constitution calls it “Virgin Islands” without “British”; bare, the name asks for its context.
-vg =
    { $form ->
        [acronym] BVI
       *[short] British Virgin Islands
    }
    .iso = VG
    .also = Virgin Islands | Virgin Islands (British) | Virgin Islands (UK) | Virgin Islands (U.K.) | Virgin Islands, British
    .forbidden = British Virgins Islands
    .adjective = British Virgin Islander ~ British Virgin Islanders | BVIslander ~ BVIslanders
    .decoy = Spanish Virgin Islands | Puerto Rican Virgin Islands | Danish Virgin Islands | Virgin Islands archipelago | archipelago of the Virgin Islands
    .needs = British Virgin Islands | BVI | Tortola | Virgin Gorda | Road Town | Anegada | Jost Van Dyke | Beef Island | Necker Island | Peter Island | Richard Branson | Branson | Andrew Fahie | Fahie | Natalio Wheatley | Wheatley | Orlando Smith | Ralph O’Neal | British Overseas Territory | British overseas territory | British Overseas Territories | British territory | UK territory | overseas territory of the United Kingdom | Cayman Islands | Bermuda | Anguilla | Montserrat | Turks and Caicos | Gibraltar | Guernsey | Isle of Man | shell company | shell companies | tax haven | offshore | Mossack Fonseca | Panama Papers

-vi =
    { $form ->
        [formal] Virgin Islands of the United States
        [acronym] USVI
       *[short] U.S. Virgin Islands
    }
    .iso = VI
    .also = United States Virgin Islands | Virgin Islands | American Virgin Islands | Virgin Islands (U.S.) | Virgin Islands, U.S. | Virgin Islands of the U.S.
    .adjective = U.S. Virgin Islander ~ U.S. Virgin Islanders | Virgin Islander ~ Virgin Islanders
    .decoy = Spanish Virgin Islands | Puerto Rican Virgin Islands | Danish Virgin Islands | Virgin Islands archipelago | archipelago of the Virgin Islands
    .needs = U.S. Virgin Islands | US Virgin Islands | United States Virgin Islands | USVI | St. Thomas | St Thomas | Saint Thomas | St. Croix | St Croix | Saint Croix | St. John | St John | Saint John | Water Island | Charlotte Amalie | Christiansted | Frederiksted | Cruz Bay | Buck Island | Little St. James | Little Saint James | Epstein | Stacey Plaskett | Plaskett | Donna Christensen | Albert Bryan | Gov. Bryan | Kenneth Mapp | John de Jongh | Guam | American Samoa | Northern Mariana Islands | Northern Marianas | District of Columbia | U.S. territory | US territory | U.S. territories | US territories | Danish West Indies | Hurricane Maria | Puerto Rico | Puerto Rican | FEMA | U.S. citizens | American territories | American territory | Third Circuit

-vn =
    { $form ->
        [formal] Socialist Republic of Vietnam
       *[short] Vietnam
    }
    .iso = VN
    .also = Viet Nam | Socialist Republic of Viet Nam
    .forbidden = Veitnam | Vietman | Vietnan | Viatnam
    .adjective = Vietnamese
    .metonym = Hanoi
    .decoy = North Vietnam | South Vietnam | North Viet Nam | South Viet Nam | North Vietnamese | South Vietnamese | Republic of Vietnam | Republic of Viet Nam | Republic of South Vietnam | Democratic Republic of Vietnam | Democratic Republic of Viet Nam | State of Vietnam | Empire of Vietnam | French Vietnam | Vietnam Airlines | Vietnamese pot-bellied pig ~ Vietnamese pot-bellied pigs | Vietnamese Pot-bellied | Good Morning, Vietnam | Good Morning Vietnam
    .note = North and South Vietnam are states of the past; “Vietnam War” mentions the state.

-vu =
    { $form ->
        [formal] Republic of Vanuatu
       *[short] Vanuatu
    }
    .iso = VU
    .forbidden = Vanatu | Vanautu | Vanuata
    .adjective = ni-Vanuatu | Ni-Vanuatu | Vanuatuan ~ Vanuatuans
    .metonym = Port Vila
    .decoy = Air Vanuatu

-wf = Wallis and Futuna
    .iso = WF
    .also = Wallis & Futuna | Wallis and Futuna Islands | Wallis & Futuna Islands | Wallis-et-Futuna | Wallis et Futuna | Territory of the Wallis and Futuna Islands
    .forbidden = Wallace and Futuna | Wallis and Fortuna
    .adjective = Wallisian ~ Wallisians | Futunan ~ Futunans | Wallis and Futuna Islander ~ Wallis and Futuna Islanders

-ws =
    { $form ->
        [formal] Independent State of Samoa
       *[short] Samoa
    }
    .iso = WS
    .also = Western Samoa | Independent State of Western Samoa
    .forbidden = Somoa
    .adjective = Samoan ~ Samoans | Western Samoan ~ Western Samoans
    .metonym = Apia
    .decoy = Eastern Samoa | German Samoa | Samoa Joe | Samoa, California | Samoa Peninsula | Samoa Islands | Coming of Age in Samoa | Samoa Cookhouse | Samoan Islands

-ye =
    { $form ->
        [formal] Republic of Yemen
       *[short] Yemen
    }
    .iso = YE
    .forbidden = Yemmen
    .adjective = Yemeni ~ Yemenis | Yemenite ~ Yemenites
    .metonym = Sanaa | Sana'a
    .decoy = North Yemen | South Yemen | North Yemeni ~ North Yemenis | South Yemeni ~ South Yemenis | Yemen Arab Republic | People’s Democratic Republic of Yemen | Democratic Yemen | People’s Republic of South Yemen | Kingdom of Yemen | Mutawakkilite Kingdom of Yemen | Salmon Fishing in the Yemen | Salmon Fishing in Yemen | Democratic Republic of Yemen
    .note = North and South Yemen are states of the past (until 1990).

-yt = Mayotte
    .iso = YT
    .also = Department of Mayotte | Departmental Collectivity of Mayotte
    .adjective = Mahoran ~ Mahorans | Mahorais | Mahoraise

-za =
    { $form ->
        [formal] Republic of South Africa
       *[short] South Africa
    }
    .iso = ZA
    .also = Union of South Africa | S. Africa | S Africa
    .forbidden = South Afica | South Arfica | South Affrica
    .adjective = South African ~ South Africans | S. African ~ S. Africans
    .metonym = Pretoria | Union Buildings
    .decoy = South African Republic | South African Airways | British South Africa Company
    .note = “Southern Africa” is the region and does not contain the name.

-zm =
    { $form ->
        [formal] Republic of Zambia
       *[short] Zambia
    }
    .iso = ZM
    .forbidden = Zamibia
    .adjective = Zambian ~ Zambians
    .metonym = Lusaka

-zw =
    { $form ->
        [formal] Republic of Zimbabwe
       *[short] Zimbabwe
    }
    .iso = ZW
    .forbidden = Zimbawe | Zimbabwae | Zimbabawe | Zimbambwe
    .adjective = Zimbabwean ~ Zimbabweans
    .metonym = Harare
    .decoy = Great Zimbabwe | Zimbabwe Rhodesia | Zimbabwe-Rhodesia | Zimbabwe Craton | Kingdom of Zimbabwe
