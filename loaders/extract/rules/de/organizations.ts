/** Organisations that German news names often. Comma-separated; inflected adjectives are generated. */
export const organizationsDe = `
  Europäische Union,Vereinte Nationen,Europäische Kommission,Europäisches Parlament,Europaparlament,Europäischer Rat,Europarat,EU-Kommission,EU-Parlament,Europäische Zentralbank,
  Europäischer Gerichtshof,Internationaler Strafgerichtshof,Internationaler Währungsfonds,Weltbank,Weltsicherheitsrat,Weltgesundheitsorganisation,Welthandelsorganisation,Nato,NATO,Eurogruppe,Eurozone,
  Arabische Liga,Afrikanische Union,Warschauer Pakt,Hisbollah,Hamas,Fatah,Taliban,al-Qaida,Al-Qaida,Al Qaida,al Qaida,Al-Kaida,Islamischer Staat,Boko Haram,Muslimbruderschaft,Rotes Kreuz,Roter Halbmond,
  Amnesty International,Human Rights Watch,Greenpeace,Transparency International,Ärzte ohne Grenzen,Reporter ohne Grenzen,Attac,Unicef,Unesco,Interpol,Europol,Frontex,Caritas,Diakonie,
  Bundestag,Bundesrat,Bundesregierung,Bundeswehr,Bundesbank,Bundespolizei,Bundesverfassungsgericht,Bundesgerichtshof,Bundeskriminalamt,Bundesnachrichtendienst,Verfassungsschutz,Bundeskartellamt,Kartellamt,Bundesagentur für Arbeit,Bundesanwaltschaft,
  Bundesverwaltungsgericht,Bundesarbeitsgericht,Bundessozialgericht,Bundesfinanzhof,Bundesrechnungshof,Bundesnetzagentur,Bundeskanzleramt,Kanzleramt,Auswärtiges Amt,Statistisches Bundesamt,Robert-Koch-Institut,Deutscher Wetterdienst,
  Nationalrat,Ständerat,Abgeordnetenhaus,Bürgerschaft,Weißes Haus,Pentagon,Kreml,Élysée,Downing Street,US-Kongress,Repräsentantenhaus,Knesset,Unterhaus,Oberhaus,Duma,Staatsduma,Sejm,
  CDU,CSU,SPD,FDP,AfD,NPD,DKP,PDS,KPD,SED,SVP,ÖVP,FPÖ,SPÖ,BZÖ,CVP,Grüne,Grünen,Bündnis 90/Die Grünen,Die Grünen,Die Linke,Linkspartei,WASG,Piratenpartei,Freie Wähler,Sozialdemokraten,Christdemokraten,Freie Demokraten,
  Labour,Labour-Partei,Tories,Republikaner,Demokraten,Republikanische Partei,Demokratische Partei,Likud,AKP,PKK,Front National,Lega Nord,Podemos,Syriza,ANC,Fidesz,Ver.di,Verdi,ver.di,IG Metall,DGB,GEW,ADAC,TÜV,Marburger Bund,Deutscher Gewerkschaftsbund,
  ARD,ZDF,WDR,NDR,SWR,MDR,RBB,ORF,SRF,RTL,RTL II,Sat.1,SAT.1,Pro Sieben,ProSieben,Vox,n-tv,N24,Arte,3sat,Phoenix,BBC,CNN,Fox News,Al Jazeera,Al-Dschasira,Deutschlandfunk,Deutsche Welle,dpa,AFP,Reuters,dapd,ddp,KNA,epd,sid,APA,Tass,Itar-Tass,Interfax,Xinhua,Ria Novosti,
  Spiegel Online,taz,FAZ,Frankfurter Allgemeine Zeitung,Frankfurter Allgemeine,Süddeutsche Zeitung,Frankfurter Rundschau,Welt am Sonntag,Bild-Zeitung,Bild am Sonntag,Handelsblatt,Financial Times,Financial Times Deutschland,Tagesspiegel,Berliner Zeitung,Neue Zürcher Zeitung,NZZ,
  New York Times,Washington Post,Wall Street Journal,Guardian,Times,Le Monde,Le Figaro,El País,La Repubblica,Super Illu,Kicker,Tagesschau,Wikipedia,Wikinews,WikiLeaks,Wikileaks,
  Deutsche Bahn,Deutsche Bank,Deutsche Telekom,Deutsche Post,Deutsche Börse,Deutsche Lufthansa,Commerzbank,Dresdner Bank,HypoVereinsbank,Postbank,Sparkasse,Lufthansa,Telekom,Siemens,Bayer,BASF,BMW,Daimler,DaimlerChrysler,Mercedes,Mercedes-Benz,Volkswagen,VW,Audi,Porsche,Opel,Bosch,SAP,Adidas,Puma,Henkel,Karstadt,Kaufhof,
  Aldi,Lidl,Edeka,Rewe,Tchibo,Allianz,Ergo,Vattenfall,RWE,EnBW,Eon,E.ON,Infineon,Epcos,ThyssenKrupp,Thyssen-Krupp,Continental,Hochtief,Bilfinger,TUI,Air Berlin,Airbus,Boeing,EADS,Bertelsmann,Axel Springer,Springer,
  Apple,Google,Microsoft,Facebook,Twitter,Amazon,Ebay,eBay,Yahoo,Yahoo!,IBM,Intel,AMD,Nvidia,Dell,Hewlett-Packard,Sony,Nintendo,Samsung,LG,Nokia,Motorola,Ericsson,Cisco,Oracle,Netflix,Youtube,YouTube,Instagram,Whatsapp,WhatsApp,Uber,Tesla,Toyota,Honda,Nissan,Mazda,Suzuki,Hyundai,Kia,Fiat,Ferrari,Renault,Peugeot,Citroën,Volvo,Saab,Skoda,General Motors,Chrysler,
  Gazprom,Rosneft,Lukoil,Yukos,Shell,BP,Exxon,ExxonMobil,Chevron,Nestlé,Novartis,Roche,UBS,Credit Suisse,Swisscom,Swatch,Coca-Cola,Pepsi,McDonald's,Starbucks,Nike,Walmart,Ikea,H&M,Vodafone,Barclays,HSBC,Goldman Sachs,Lehman Brothers,JP Morgan,Morgan Stanley,Citigroup,AOL,Skype,Novell,VMware,Telefónica,O2,
  DFB,DFL,Uefa,UEFA,Fifa,FIFA,IOC,DOSB,NBA,NFL,Formel 1,Bundesliga,FC Bayern,FC Bayern München,Bayern München,Borussia Dortmund,BVB,Borussia Mönchengladbach,Schalke 04,Schalke,Werder Bremen,Hertha BSC,Hertha,Eintracht Frankfurt,Hamburger SV,HSV,VfB Stuttgart,VfL Wolfsburg,Bayer Leverkusen,1. FC Köln,1. FC Nürnberg,1. FC Kaiserslautern,Hannover 96,Hansa Rostock,Energie Cottbus,
  Arminia Bielefeld,Alemannia Aachen,Real Madrid,FC Barcelona,Atlético Madrid,Manchester United,Manchester City,FC Chelsea,Chelsea,FC Liverpool,FC Arsenal,Arsenal,Tottenham Hotspur,AC Mailand,Inter Mailand,Juventus Turin,Juventus,AS Rom,Ajax Amsterdam,Galatasaray,Fenerbahçe,Rapid Wien,Austria Wien,Young Boys,Grasshoppers,
  CIA,FBI,NSA,KGB,FSB,BND,BKA,GSG 9,Mossad,NASA,Nasa,ESA,Esa,DLR,CERN,Max-Planck-Gesellschaft,Fraunhofer-Gesellschaft,Charité,Stasi,Gestapo,SS,Wehrmacht,Rote Armee,Rote Armee Fraktion,RAF,NSU,ETA,IRA,FARC,UCK,ISIS,EZB,EuGH,IWF,IAEA,IAEO,OSZE,OPEC,Opec,OECD,WTO,WHO,UNO,Uno,UN,UNHCR,EU,G7,G8,G20,GUS,ASEAN,Mercosur,
  Nobelkomitee,Katholische Kirche,Zentralrat der Juden,Zentralrat der Muslime,Stiftung Warentest,Oberster Gerichtshof,Supreme Court,High Court,Bundespräsidialamt,Bundesversammlung,Europäischer Rechnungshof,BUND,Nabu,NABU,WWF,Pro Asyl,Misereor,Brot für die Welt,Welthungerhilfe,EKD,
  Merck,Schering,Lego,Playmobil,Linde,Fresenius,Beiersdorf,Südzucker,Lanxess,Evonik,HeidelbergCement,ProSiebenSat.1,Vonovia,Zalando,Wirecard,Schaeffler,Miele,Rheinmetall,Krauss-Maffei,Osram,Qiagen,Hugo Boss,Fielmann,Rossmann,Schlecker,Hertie,
  Woolworth,Hornbach,Haribo,Ferrero,Unilever,Procter & Gamble,Danone,Philips,Panasonic,Toshiba,Fujitsu,Hitachi,Canon,Nikon,Kodak,Xerox,Lenovo,Acer,Asus,HTC,Huawei,ZTE,Blackberry,Alcatel,Qualcomm,Areva,EDF,GDF Suez,Engie,Enel,Eni,Statoil,
  Repsol,Iberdrola,Vivendi,Axa,Generali,Swiss Re,Münchener Rück,ABN Amro,Santander,BNP Paribas,Société Générale,UniCredit,Easyjet,Ryanair,Air France,KLM,British Airways,Iberia,Alitalia,Emirates,Qantas,Germanwings,Eurowings,Bombardier,Alstom,
  Thales,Lockheed Martin,Northrop Grumman,Raytheon,Rolls-Royce,General Electric,Pfizer,Sanofi,GlaxoSmithKline,AstraZeneca,Monsanto,Dow Chemical,DuPont,Harley-Davidson,Jaguar,Land Rover,Rover,Mitsubishi,Subaru,Lamborghini,Maserati,Alfa Romeo,
  Daily Mail,Daily Telegraph,Daily Mirror,The Sun,The Economist,Newsweek,USA Today,Rheinische Post,Rheinischer Merkur,Westfälische Rundschau,WAZ,Stuttgarter Zeitung,Stuttgarter Nachrichten,Kölner Stadt-Anzeiger,
  Hamburger Abendblatt,Berliner Morgenpost,Kronen Zeitung,Kronenzeitung,Tages-Anzeiger,Basler Zeitung,Weltwoche,Neues Deutschland,Junge Welt,Bayerischer Rundfunk,Hessischer Rundfunk,Norddeutscher Rundfunk,
  Westdeutscher Rundfunk,Mitteldeutscher Rundfunk,Deutschlandradio,Wirtschaftswoche,Manager Magazin,Auto Bild,Brigitte,Universal,Warner Bros,Paramount,Walt Disney,Pixar,EMI,Sony Music,Universal Music,Warner Music,Electronic Arts,Activision,Deutscher Bundestag,Deutscher Fußball-Bund,Deutsche Umwelthilfe,Deutsches Rotes Kreuz,DRK,THW,DLRG,Chaos Computer Club,Gema,Schufa`;

/** Nouns that head the name of a body and take what follows with them: "Universität Bonn". */
export const organizationHeadsDe = `universität hochschule fachhochschule gymnasium amtsgericht landgericht oberlandesgericht verwaltungsgericht
  oberverwaltungsgericht sozialgericht arbeitsgericht staatsanwaltschaft polizeidirektion polizeipräsidium stadtwerke klinikum uniklinik
  universitätsklinikum musikverein sportverein turnverein schützenverein förderverein fc sv sc tsv vfl vfb vfr tus tv fsv sg spvgg msv ssv
  ttc rb sportclub fußballclub hsg tsg ec ev ehc hc rc ac as bsc bsv djk asv esv fv sportfreunde eintracht borussia fortuna arminia alemannia
  dynamo hansa energie viktoria spielvereinigung institut akademie stiftung landeskriminalamt landesamt bundesamt verlag
  sparkasse volksbank raiffeisenbank feuerwehr musikschule volkshochschule`;
export const organizationTailsDe = `ag gmbh kg kgaa se ohg ev e.v inc corp corporation ltd llc plc co sa spa nv bv group holding gruppe bank
  international university institute foundation records entertainment airlines airways motors systems technologies
  partners united city rovers company school college court computers post anzeiger tagblatt rundschau zeitung`;
export const organizationEndsDe = `ministerium bundesamt landesamt kriminalamt kanzlei sozialamt bundesverband landesverband dachverband spitzenverband
  gewerkschaftsbund bundesgericht verfassungsgericht verwaltungsgericht landgericht amtsgericht oberlandesgericht bundesagentur zentralrat
  sicherheitsrat landtag staatskanzlei handelskammer handwerkskammer ärztekammer nationalbank zentralbank notenbank bundesbank
  wehrmacht bundesliga stadtwerke`;
