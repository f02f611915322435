/**
 * States by ISO 3166 code: German and English adjective stem, demonym stems, and capital in both
 * languages. Names of states come from the platform's own region names; what is here is what that
 * list lacks. Columns: code | German adjective | German demonym stem | English adjective and demonym | capitals.
 */
export const stateFacts = `
  AF|afghanisch|Afghane|Afghan|Kabul
  AL|albanisch|Albaner|Albanian|Tirana
  DZ|algerisch|Algerier|Algerian|Algier,Algiers
  AO|angolanisch|Angolaner|Angolan|Luanda
  AR|argentinisch|Argentinier|Argentine,Argentinian|Buenos Aires
  AM|armenisch|Armenier|Armenian|Eriwan,Jerewan,Yerevan
  AT|österreichisch|Österreicher|Austrian|Wien,Vienna
  AU|australisch|Australier|Australian|Canberra
  AZ|aserbaidschanisch|Aserbaidschaner|Azerbaijani|Baku
  BA|bosnisch|Bosnier|Bosnian|Sarajevo
  BD|bangladeschisch|Bangladescher|Bangladeshi|Dhaka
  BE|belgisch|Belgier|Belgian|Brüssel,Brussels
  BG|bulgarisch|Bulgare|Bulgarian|Sofia
  BO|bolivianisch|Bolivianer|Bolivian|La Paz
  BR|brasilianisch|Brasilianer|Brazilian|Brasília,Brasilia
  BY|belarussisch,weißrussisch|Belarusse,Weißrusse|Belarusian|Minsk
  CA|kanadisch|Kanadier|Canadian|Ottawa
  CD|kongolesisch|Kongolese|Congolese|Kinshasa
  CH|schweizerisch,schweizer|Schweizer|Swiss|Bern,Berne
  CL|chilenisch|Chilene|Chilean|Santiago
  CN|chinesisch|Chinese|Chinese|Peking,Beijing
  CO|kolumbianisch|Kolumbianer|Colombian|Bogotá
  CU|kubanisch|Kubaner|Cuban|Havanna,Havana
  CY|zyprisch,zypriotisch|Zypriote,Zyprer|Cypriot|Nikosia,Nicosia
  CZ|tschechisch|Tscheche|Czech|Prag,Prague
  DE|deutsch|Deutsche|German|Berlin
  DK|dänisch|Däne|Danish|Kopenhagen,Copenhagen
  EE|estnisch|Este|Estonian|Tallinn
  EG|ägyptisch|Ägypter|Egyptian|Kairo,Cairo
  ES|spanisch|Spanier|Spanish,Spaniard|Madrid
  ET|äthiopisch|Äthiopier|Ethiopian|Addis Abeba,Addis Ababa
  FI|finnisch|Finne|Finnish,Finn|Helsinki
  FR|französisch|Franzose|French|Paris
  GB|britisch|Brite|British,Briton|London
  GE|georgisch|Georgier|Georgian|Tiflis,Tbilisi
  GR|griechisch|Grieche|Greek|Athen,Athens
  HR|kroatisch|Kroate|Croatian|Zagreb
  HU|ungarisch|Ungar|Hungarian|Budapest
  ID|indonesisch|Indonesier|Indonesian|Jakarta
  IE|irisch|Ire|Irish|Dublin
  IL|israelisch|Israeli|Israeli|Jerusalem
  IN|indisch|Inder|Indian|Neu-Delhi,New Delhi
  IQ|irakisch|Iraker|Iraqi|Bagdad,Baghdad
  IR|iranisch|Iraner|Iranian|Teheran,Tehran
  IS|isländisch|Isländer|Icelandic|Reykjavík,Reykjavik
  IT|italienisch|Italiener|Italian|Rom,Rome
  JO|jordanisch|Jordanier|Jordanian|Amman
  JP|japanisch|Japaner|Japanese|Tokio,Tokyo
  KE|kenianisch|Kenianer|Kenyan|Nairobi
  KG|kirgisisch|Kirgise|Kyrgyz|Bischkek,Bishkek
  KP|nordkoreanisch|Nordkoreaner|North Korean|Pjöngjang,Pyongyang
  KR|südkoreanisch|Südkoreaner|South Korean|Seoul
  KW|kuwaitisch|Kuwaiter|Kuwaiti|Kuwait-Stadt
  KZ|kasachisch|Kasache|Kazakh|Astana
  LB|libanesisch|Libanese|Lebanese|Beirut
  LT|litauisch|Litauer|Lithuanian|Vilnius
  LU|luxemburgisch|Luxemburger|Luxembourgish|
  LV|lettisch|Lette|Latvian|Riga
  LY|libysch|Libyer|Libyan|Tripolis,Tripoli
  MA|marokkanisch|Marokkaner|Moroccan|Rabat
  MD|moldauisch,moldawisch|Moldauer|Moldovan|Chișinău,Chisinau
  ME|montenegrinisch|Montenegriner|Montenegrin|Podgorica
  MK|mazedonisch,nordmazedonisch|Mazedonier|Macedonian|Skopje
  ML|malisch|Malier|Malian|Bamako
  MT|maltesisch|Malteser|Maltese|Valletta
  MX|mexikanisch|Mexikaner|Mexican|Mexiko-Stadt,Mexico City
  NG|nigerianisch|Nigerianer|Nigerian|Abuja
  NL|niederländisch|Niederländer|Dutch|Den Haag,Amsterdam,The Hague
  NO|norwegisch|Norweger|Norwegian|Oslo
  NP|nepalesisch|Nepalese|Nepalese|Kathmandu
  NZ|neuseeländisch|Neuseeländer|New Zealander|Wellington
  PE|peruanisch|Peruaner|Peruvian|Lima
  PH|philippinisch|Philippiner|Philippine,Filipino|Manila
  PK|pakistanisch|Pakistaner|Pakistani|Islamabad
  PL|polnisch|Pole|Polish|Warschau,Warsaw
  PS|palästinensisch|Palästinenser|Palestinian|Ramallah
  PT|portugiesisch|Portugiese|Portuguese|Lissabon,Lisbon
  QA|katarisch|Katarer|Qatari|Doha
  RO|rumänisch|Rumäne|Romanian|Bukarest,Bucharest
  RS|serbisch|Serbe|Serbian|Belgrad,Belgrade
  RU|russisch|Russe|Russian|Moskau,Moscow
  SA|saudi-arabisch,saudisch|Saudi|Saudi|Riad,Riyadh
  SD|sudanesisch|Sudanese|Sudanese|Khartum,Khartoum
  SE|schwedisch|Schwede|Swedish|Stockholm
  SI|slowenisch|Slowene|Slovenian|Ljubljana
  SK|slowakisch|Slowake|Slovak|Bratislava
  SO|somalisch|Somalier|Somali|Mogadischu,Mogadishu
  SY|syrisch|Syrer|Syrian|Damaskus,Damascus
  TH|thailändisch|Thailänder|Thai|Bangkok
  TJ|tadschikisch|Tadschike|Tajik|Duschanbe,Dushanbe
  TN|tunesisch|Tunesier|Tunisian|Tunis
  TR|türkisch|Türke|Turkish,Turk|Ankara
  TW|taiwanisch|Taiwaner|Taiwanese|Taipeh,Taipei
  UA|ukrainisch|Ukrainer|Ukrainian|Kiew,Kyjiw,Kyiv,Kiev
  UG|ugandisch|Ugander|Ugandan|Kampala
  US|amerikanisch,us-amerikanisch|Amerikaner,US-Amerikaner|American|Washington
  UZ|usbekisch|Usbeke|Uzbek|Taschkent,Tashkent
  VA|vatikanisch||Vatican|
  VE|venezolanisch|Venezolaner|Venezuelan|Caracas
  VN|vietnamesisch|Vietnamese|Vietnamese|Hanoi
  XK|kosovarisch|Kosovare|Kosovar|Pristina
  YE|jemenitisch|Jemenit|Yemeni|Sanaa
  ZA|südafrikanisch|Südafrikaner|South African|Pretoria
  ZW|simbabwisch|Simbabwer|Zimbabwean|Harare`;

/** Names of states that newspapers use beside the official ones: code | names. */
export const stateAliases = `
  US|USA,U.S.,US,Vereinigte Staaten,Vereinigten Staaten,Vereinigte Staaten von Amerika,Vereinigten Staaten von Amerika,United States,United States of America,America,Amerika
  GB|Großbritannien,Vereinigtes Königreich,Vereinigte Königreich,Vereinigten Königreich,Britain,Great Britain,UK,U.K.,United Kingdom,England
  DE|Bundesrepublik,Bundesrepublik Deutschland,BRD
  RU|Russische Föderation,Russischen Föderation,Russian Federation
  CN|Volksrepublik China,China
  CZ|Tschechien,Tschechische Republik,Tschechischen Republik,Czech Republic
  BY|Weißrussland,Belarus
  KR|Südkorea,South Korea,Korea
  KP|Nordkorea,North Korea
  MM|Burma,Birma,Myanmar
  IR|Iran
  VA|Vatikan,Vatikanstadt,Vatican,Heiliger Stuhl,Heiligen Stuhl,Holy See
  TR|Türkei,Turkey
  XK|Kosovo
  MK|Mazedonien,Nordmazedonien,Macedonia
  CI|Elfenbeinküste,Ivory Coast
  CD|Kongo,Congo
  PS|Palästina,Palestine
  BA|Bosnien,Bosnien-Herzegowina,Bosnia
  AE|Vereinigte Arabische Emirate,Vereinigten Arabischen Emirate,Vereinigten Arabischen Emiraten,United Arab Emirates,UAE
  NL|Holland,Niederlande,Niederlanden,Netherlands
  ZW|Simbabwe
  MD|Moldawien,Moldau
  SU|Sowjetunion,UdSSR,Soviet Union,USSR
  YU|Jugoslawien,Yugoslavia
  DD|DDR`;
