/** Further German nouns that are no names, by field; heads of compounds as well ("Samen": "Grassamen"). */
export const moreNounsDe = `
  samen saat halm blätter blüte rinde ast hecke gras heu stroh korn weizen gerste hafer roggen mais kartoffel tomate gurke zwiebel knoblauch salat bohne nuss apfel birne kirsche
  pflaume traube beere banane zitrone orange
  kuh rind kalb ochse stier schaf ziege lamm huhn henne ente gans eule rabe krähe spatz schwalbe storch schwan hase igel dachs reh hirsch wildschwein affe elefant löwin tiger
  krokodil frosch kröte forelle hering makrele thunfisch delfin robbe wespe fliege mücke ameise spinne käfer wurm schnecke
  kabel schalter stecker dose lampe kerze streichholz feuerzeug kühlschrank waschmaschine spülmaschine staubsauger besen eimer schüssel topf pfanne gabel löffel tasse becher korken
  kiste schachtel tüte sack beutel rucksack
  schraube hammer zange säge bohrer axt spaten schaufel gerüst kran bagger traktor motorrad moped kinderwagen rollstuhl kanu kajak ruderboot segelboot fähre dampfer tanker frachter
  yacht floß anker ruder mast deck
  klotz brett balken latte pfosten säule decke fußboden dachboden geländer flur toilette wohnzimmer schlafzimmer werkstatt garage scheune stall schuppen beet terrasse
  hose jacke bluse pullover unterwäsche socke strumpf stiefel sandale gürtel krawatte schal handschuh mütze brille ohrring perücke uniform tracht kostüm maske
  stirn schläfe wange kinn lippe zunge kiefer hals nacken schulter ellbogen handgelenk finger daumen faust brust rippe bauch nabel hüfte gesäß oberschenkel wade knöchel ferse zehe
  lunge leber niere magen darm blase muskel sehne nerv ader arterie vene gelenk wirbel schädel skelett
  erkältung grippe fieber husten schnupfen asthma krebs schlaganfall infarkt diabetes allergie ausschlag narbe bruch verletzung lähmung demenz depression sucht entzug therapie
  narkose tablette salbe pflaster impfung impfstoff
  duo trio quartett quintett ensemble chor solist sopran tenor bariton bass geige geiger geigerin bratsche cello klavier pianist orgel flöte klarinette trompete posaune gitarre
  gitarrist harfe takt rhythmus melodie akkord refrain strophe ouvertüre sinfonie sonate arie operette musical ballett tänzer tänzerin choreograf
  teamwork netzwerken jogging yoga ski snowboard skater surfer schwimmer ruderer segler radler kletterer läufer sprinter werfer torjäger abwehr mittelfeld elfmeter freistoß ecke
  abseits foul gelb rot auswechslung verlängerung nachspielzeit tabellenführer absteiger aufsteiger
  miteinander gegenüber durcheinander nebeneinander füreinander vorher nachher jenseits diesseits innere äußere ganzes halbes etwas alles gutes böses neues altes schönes wichtiges
  besonderes unglaubliches unvorstellbares
  externer interner fremder reicher armer blinder tauber stummer toter lebender heiliger seliger verletzter betroffener beschuldigter gefangener angestellter selbständiger
  arbeitsloser obdachloser vermisster geflüchtete zugereister einheimischer
  weltbeste beste besten schlimmste schlimmsten größte größten kleinste nächste nächsten zweiter dritter vierter fünfter einziger einzige ganze halbe
  faden wolle seide leinen baumwolle farben lack pinsel leinwand skizze zeichnung aquarell plastik skulptur relief fresko mosaik
  gebäck kuchen torte brötchen brot semmel brezel wurst schinken speck braten schnitzel steak suppe eintopf nudel reis püree pommes ketchup senf mayonnaise essig butter margarine
  quark joghurt sahne käse schokolade bonbon keks marmelade honig saft limonade schnaps likör sekt champagner aspik
  dampf schauer gewitter blitz donner hagel frost kälte dürre überschwemmung hochwasser sturmflut orkan lawine erdrutsch flamme flammen funke funken glut asche ruß qualm explosion
  detonation
  gips lehm kies schotter beton zement ziegel kalk marmor granit kupfer blei zinn zink messing bronze aluminium nickel chrom titan uran plutonium wasserstoff stickstoff kohlenstoff
  helium methan ammoniak säure lauge eiweiß fett vitamin
  bruttosozialprodukt rezession inflation deflation konjunktur aufschwung abschwung börsengang rendite dividende zinssatz darlehen hypothek tilgung pleite insolvenz konkurs fusion
  übernahme beteiligung tochterfirma mutterkonzern aufsichtsrat betriebsrat belegschaft tarif tarifvertrag aussperrung abfindung bonus provision honorar spesen
  bühnenbild kulisse regie drehbuch trailer aufführung gage rezension festival preisträger
  schnappschuss fotograf fotografin fotografie album postkarte briefmarke stempel umschlag päckchen fax telegramm anruf sms mail mails e-mail e-mails posting tweet blog blogger
  server router monitor bildschirm tastatur drucker scanner laptop notebook tablet akku ladegerät festplatte chip prozessor app konsole
  ahnung ärger eifersucht ekel ehrgeiz eile einsamkeit enttäuschung erleichterung furcht geduld gnade hass heimweh humor ironie kummer langeweile laune mitleid neid neugier panik
  respekt reue scham sehnsucht spott staunen trauer treue verachtung verzweiflung vorfreude zuneigung zuversicht
  abitur diplom doktorarbeit examen klausur hausaufgabe schulhof klassenzimmer lehrplan stundenplan zeugnis noten stipendium vorlesung seminar mensa bibliothek dozent rektor dekan
  hymne flagge wappen parade ehrenmal friedhof grabstein beerdigung trauerfeier taufe verlobung jubiläum geburtstag namenstag fasching karneval kirmes jahrmarkt weihnachtsmarkt
  feuerwerk umzug
  alibi aussage beweisstück delikt diebstahl erpressung fälschung geiselnahme geständnis haftbefehl hehlerei körperverletzung notwehr raub razzia tatort tatverdacht totschlag
  untersuchungshaft verhör vergewaltigung zeugin
  abrüstung aufrüstung atomwaffe bajonett bataillon bunker division drohne feldzug feuerpause gefecht geschütz granate hinterhalt kaserne kanone kompanie manöver mine munition
  nachschub patrone pistole gewehr regiment reservist rückzug schützengraben söldner sprengstoff torpedo waffenruhe waffenstillstand wehrpflicht zünder
  ausreise einreise visum asyl abschiebung einbürgerung staatsbürgerschaft volksgruppe sippe clan häuptling siedler siedlung plantage aufstand putsch staatsstreich revolte meuterei
  attentat anschlag
  abstimmung antragsteller bundesrat gesetzentwurf gremium hammelsprung immunität koalitionsvertrag kreistag landesliste misstrauensvotum novelle plenum quorum ratifizierung
  sondersitzung tagesordnung untersuchungsausschuss veto wahlkreis wahlrecht zwischenruf
  prämienanleihe sparkonto girokonto überweisung lastschrift münze scheck kreditkarte wechselkurs währung devisen
  viehzucht ackerbau landwirtschaft fischerei forstwirtschaft hirte bauernhof gutshof molkerei mühle brauerei weingut winzer dünger pestizid gülle
  branche liebling publikumsliebling rekordhalter sensation favorit außenseiter aufholjagd comeback debüt nachfolge nachwuchs jahrgang
  kürze bezug gestein bambus englisch bord parallelen notruf notrufe datenschützer komet planet feiertag widerspruch format oxid cannabis prüfstein gas astronom astronaut nikotin hurrikan hacker schänder`;
