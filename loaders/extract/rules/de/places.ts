/** Places that German news names often: regions, large towns, continents, waters. Comma-separated. */
export const placesDe = `
  Nahen Osten,Mittleren Osten,Guantanamo,Zürich,Genf,Basel,Lausanne,Luzern,Lugano,St. Gallen,Winterthur,Davos,Biel,Thun,Chur,Graz,Linz,Salzburg,
  Innsbruck,Klagenfurt,Bregenz,Villach,Kitzbühel,Bremen,Hamburg,Rügen,Sylt,Usedom,Helgoland,Fehmarn,Köln,München,Frankfurt,Frankfurt am Main,
  Frankfurt/Main,Frankfurt (Oder),Frankfurt/Oder,Stuttgart,Düsseldorf,Leipzig,Dortmund,Dresden,Hannover,Nürnberg,Duisburg,Bochum,Wuppertal,Bielefeld,Bonn,
  Münster,Mannheim,Karlsruhe,Augsburg,Wiesbaden,Mönchengladbach,Gelsenkirchen,Aachen,Braunschweig,Chemnitz,Kiel,Magdeburg,Freiburg,Krefeld,Mainz,Lübeck,
  Erfurt,Oberhausen,Rostock,Kassel,Potsdam,Saarbrücken,Hamm,Ludwigshafen,Mülheim,Oldenburg,Osnabrück,Leverkusen,Heidelberg,Darmstadt,Solingen,Regensburg,
  Herne,Paderborn,Neuss,Ingolstadt,Offenbach,Fürth,Würzburg,Ulm,Heilbronn,Pforzheim,Wolfsburg,Göttingen,Bottrop,Reutlingen,Koblenz,Bremerhaven,
  Recklinghausen,Erlangen,Bergisch Gladbach,Remscheid,Jena,Trier,Salzgitter,Moers,Siegen,Hildesheim,Cottbus,Gera,Gütersloh,Kaiserslautern,Witten,Hanau,
  Schwerin,Esslingen,Ludwigsburg,Gießen,Iserlohn,Düren,Tübingen,Flensburg,Zwickau,Lünen,Ratingen,Villingen-Schwenningen,Konstanz,Marl,Minden,Velbert,
  Norderstedt,Bamberg,Bayreuth,Delmenhorst,Marburg,Dessau,Lüneburg,Arnsberg,Celle,Aschaffenburg,Landshut,Kempten,Rosenheim,Rüsselsheim,Weimar,Görlitz,
  Neubrandenburg,Greifswald,Stralsund,Wismar,Eisenach,Gotha,Suhl,Nordhausen,Bautzen,Plauen,Passau,Straubing,Coburg,Ansbach,Schweinfurt,Amberg,Dachau,
  Freising,Erding,Garmisch-Partenkirchen,Garmisch,Lindau,Friedrichshafen,Ravensburg,Offenburg,Baden-Baden,Rastatt,Bruchsal,Sinsheim,Hoffenheim,Göppingen,
  Aalen,Schwäbisch Gmünd,Heidenheim,Tuttlingen,Biberach,Sigmaringen,Lörrach,Weil am Rhein,Emden,Wilhelmshaven,Cuxhaven,Husum,Itzehoe,Brunsbüttel,Elmshorn,
  Geesthacht,Gorleben,Gronau,Rheine,Ahaus,Coesfeld,Bocholt,Wesel,Dinslaken,Soest,Lippstadt,Detmold,Herford,Euskirchen,Bad Homburg,Bad Kreuznach,
  Bad Hersfeld,Bad Tölz,Bad Reichenhall,Berchtesgaden,Neukölln,Kreuzberg,Charlottenburg,Tempelhof,Schönefeld,Prenzlauer Berg,Dormagen,Gummersbach,Leonberg,
  Böblingen,Sindelfingen,Fellbach,Waiblingen,Backnang,Nürtingen,Balingen,Albstadt,Rottweil,Freudenstadt,Kehl,Lahr,Emmendingen,Radolfzell,Überlingen,
  Leutkirch,Ehingen,Memmingen,Kaufbeuren,Füssen,Oberstdorf,Sonthofen,Landsberg,Germering,Starnberg,Tutzing,Bad Aibling,Traunstein,Altötting,Burghausen,
  Mühldorf,Deggendorf,Zwiesel,Schwandorf,Neumarkt,Kelheim,Eichstätt,Donauwörth,Nördlingen,Dinkelsbühl,Rothenburg,Kitzingen,Bad Kissingen,Haßfurt,Kulmbach,
  Kronach,Lichtenfels,Forchheim,Herzogenaurach,Schwabach,Weißenburg,Speyer,Pirmasens,Zweibrücken,Homburg,Neunkirchen,Saarlouis,Merzig,Idar-Oberstein,Bingen,
  Ingelheim,Neuwied,Andernach,Mayen,Montabaur,Wetzlar,Dillenburg,Herborn,Friedberg,Bad Nauheim,Oberursel,Hofheim,Bensheim,Heppenheim,Weinheim,Lampertheim,
  Viernheim,Dietzenbach,Gelnhausen,Schlüchtern,Bad Arolsen,Korbach,Eschwege,Witzenhausen,Holzminden,Höxter,Northeim,Einbeck,Hameln,Bad Pyrmont,Garbsen,
  Lehrte,Gifhorn,Uelzen,Lüchow,Dannenberg,Soltau,Walsrode,Verden,Nienburg,Vechta,Cloppenburg,Aurich,Papenburg,Meppen,Nordhorn,Buxtehude,Bad Segeberg,
  Bad Oldesloe,Ahrensburg,Pinneberg,Rendsburg,Eckernförde,Neumünster,Eutin,Ratzeburg,Mölln,Lauenburg,Güstrow,Parchim,Ludwigslust,Demmin,Anklam,Pasewalk,
  Prenzlau,Templin,Neuruppin,Wittenberge,Rathenow,Oranienburg,Eberswalde,Strausberg,Fürstenwalde,Eisenhüttenstadt,Guben,Spremberg,Senftenberg,Finsterwalde,
  Luckenwalde,Jüterbog,Wittenberg,Bitterfeld,Köthen,Bernburg,Aschersleben,Quedlinburg,Halberstadt,Wernigerode,Stendal,Salzwedel,Merseburg,Naumburg,
  Weißenfels,Zeitz,Altenburg,Meerane,Glauchau,Annaberg-Buchholz,Döbeln,Riesa,Meißen,Pirna,Zittau,Löbau,Hoyerswerda,Kamenz,Grimma,Torgau,Delitzsch,
  Eilenburg,Saalfeld,Rudolstadt,Ilmenau,Arnstadt,Sonneberg,Meiningen,Mühlhausen,Heiligenstadt,Sondershausen,Apolda,Ibbenbüren,Bünde,Löhne,Bad Oeynhausen,
  Espelkamp,Lemgo,Gladbeck,Dorsten,Haltern,Castrop-Rauxel,Waltrop,Datteln,Kamen,Bergkamen,Schwerte,Menden,Hemer,Lüdenscheid,Olpe,Attendorn,Meschede,
  Brilon,Winterberg,Troisdorf,Siegburg,Hennef,Königswinter,Bad Honnef,Hürth,Frechen,Kerpen,Bergheim,Grevenbroich,Meerbusch,Viersen,Kleve,Emmerich,
  Kevelaer,Xanten,Jülich,Eschweiler,Stolberg,Heinsberg,Wels,Sankt Pölten,St. Pölten,Krems,Wiener Neustadt,Baden bei Wien,Eisenstadt,Leoben,Kapfenberg,
  Wolfsberg,Spittal,Lienz,Kufstein,Schwaz,Feldkirch,Dornbirn,Bludenz,Götzis,Rankweil,Hohenems,Bad Ischl,Gmunden,Hallein,Schaffhausen,Frauenfeld,Aarau,
  Olten,Freiburg im Breisgau,Neuenburg,La Chaux-de-Fonds,Montreux,Vevey,Sitten,Brig,Zermatt,Interlaken,Bellinzona,Locarno,Schwyz,Altdorf,Glarus,Herisau,
  Rapperswil,Kreuzlingen,Uster,Dübendorf,Vaduz,Altona,St. Pauli,Eimsbüttel,Schwabing,Sachsenhausen,Buchenwald,Bergen-Belsen,Singapur,Monaco,Liechtenstein,
  San Marino,Andorra,Schwarzen Meer,Schwarze Meer,Roten Meer,Toten Meer,Indischen Ozean,Persischen Golf,Brandenburger Tor,Alexanderplatz,Potsdamer Platz,
  Wall Street,Ground Zero,Kap Verde,Taiwan,Ramallah`;

/** Towns whose names are also words or surnames: believed only after a place preposition. */
export const ambiguousPlacesDe = `essen halle hagen hof stade worms bergen zug wallis perth unna franken fulda
  minden hamm ulm lage werl rom wien bonn mainz siegen herne marl roth cham springe norden waren forst aue langen singen brühl hall wil leer peine wedel lingen goch landau bruck lohr baden kempen winsen wangen wels kirchheim bernau freiberg steyr limburg bitterfeld linden kamen burg plön`;

/** Nouns that announce the name of a place: "die Stadt X", "der Hafenort X". */
export const placeNounsDe = `stadt gemeinde ort dorf insel provinz region kanton bezirk hauptstadt bundesstaat landkreis stadtteil ortsteil vorort
  fluss hafenstadt kleinstadt großstadt metropole departement département gouvernement distrikt halbinsel vulkan berg stadtbezirk
  kreisstadt kurort badeort nachbarort weiler gegend königreich fürstentum herzogtum grafschaft republik sultanat emirat teilrepublik nachbarland`;
export const placeNounEndsDe = `stadt gemeinde dorf insel provinz region bezirk metropole ort landkreis hochburg republik königreich`;

/** Ends of the nouns that head a place's name behind a capitalised adjective: "am Grobecker Platz", "im Roten Meer". */
export const placeCoresDe = `meer see gebirge republik reich reiches inseln insel ozean straße platz platzes allee tor gasse markt wald halbinsel alb becken bucht
  golf kanal graben tiefebene wüste steppe weg ufer chaussee damm brücke heide moor alpen kreuz viertel förde tal berge hochland`;
