/** Organisations that German news names often. Comma-separated; inflected adjectives are generated. */
export const organizationsDe = `
  Diakonie,Bundesregierung,Bundeswehr,Bundesbank,Bundespolizei,Bundesverfassungsgericht,Bundesgerichtshof,Bundeskriminalamt,Bundesnachrichtendienst,
  Verfassungsschutz,Bundeskartellamt,Kartellamt,Bundesagentur für Arbeit,Bundesanwaltschaft,Bundesverwaltungsgericht,Bundesarbeitsgericht,Bundessozialgericht,
  Bundesfinanzhof,Bundesrechnungshof,Bundesnetzagentur,Bundeskanzleramt,Kanzleramt,Auswärtiges Amt,Statistisches Bundesamt,Robert-Koch-Institut,
  Deutscher Wetterdienst,Nationalrat,Ständerat,Abgeordnetenhaus,Bürgerschaft,WASG,Ver.di,Verdi,ver.di,IG Metall,DGB,GEW,ADAC,TÜV,Marburger Bund,
  Deutscher Gewerkschaftsbund,RTL II,Sat.1,SAT.1,Pro Sieben,ProSieben,n-tv,N24,Arte,3sat,Deutschlandfunk,Super Illu,Kicker,Tagesschau,Wikinews,
  Deutsche Börse,Deutsche Lufthansa,Dresdner Bank,HypoVereinsbank,Postbank,Sparkasse,Telekom,Henkel,Karstadt,Kaufhof,Aldi,Lidl,Edeka,Rewe,Tchibo,Ergo,
  Infineon,Epcos,Hochtief,Bilfinger,Axel Springer,Springer,Swisscom,Novell,BKA,GSG 9,DLR,Max-Planck-Gesellschaft,Fraunhofer-Gesellschaft,Charité,SS,
  Rote Armee Fraktion,Zentralrat der Juden,Zentralrat der Muslime,Stiftung Warentest,Supreme Court,Bundespräsidialamt,Bundesversammlung,BUND,Nabu,NABU,Pro Asyl,
  Misereor,Brot für die Welt,Welthungerhilfe,EKD,Schering,Playmobil,Linde,Fresenius,Beiersdorf,Südzucker,Lanxess,Evonik,HeidelbergCement,ProSiebenSat.1,
  Vonovia,Zalando,Wirecard,Schaeffler,Miele,Rheinmetall,Krauss-Maffei,Osram,Qiagen,Hugo Boss,Fielmann,Rossmann,Schlecker,Hertie,Woolworth,Hornbach,Haribo,
  Ferrero,Alcatel,Vivendi,Münchener Rück,Rover,Rheinische Post,Rheinischer Merkur,Westfälische Rundschau,WAZ,Stuttgarter Zeitung,Stuttgarter Nachrichten,
  Kölner Stadt-Anzeiger,Hamburger Abendblatt,Berliner Morgenpost,Kronen Zeitung,Kronenzeitung,Tages-Anzeiger,Basler Zeitung,Weltwoche,Neues Deutschland,
  Junge Welt,Bayerischer Rundfunk,Hessischer Rundfunk,Norddeutscher Rundfunk,Westdeutscher Rundfunk,Mitteldeutscher Rundfunk,Deutschlandradio,Wirtschaftswoche,
  Manager Magazin,Auto Bild,Brigitte,Universal,Walt Disney,Deutscher Bundestag,Deutscher Fußball-Bund,Deutsche Umwelthilfe,Deutsches Rotes Kreuz,DRK,THW,DLRG,
  Chaos Computer Club,Gema,Schufa`;

/** Nouns that head the name of a body and take what follows with them: "Universität Bonn". */
export const organizationHeadsDe = `universität uni tu fh eth hochschule realschule gesamtschule grundschule hauptschule fachhochschule gymnasium amtsgericht landgericht oberlandesgericht verwaltungsgericht
  oberverwaltungsgericht sozialgericht arbeitsgericht staatsanwaltschaft polizeidirektion polizeipräsidium stadtwerke klinikum uniklinik
  universitätsklinikum musikverein sportverein turnverein schützenverein förderverein fc sv sc tsv vfl vfb vfr tus tv fsv sg spvgg msv ssv
  ttc rb sportclub fußballclub hsg tsg ec ev ehc hc rc ac as bsc bsv djk asv esv fv sportfreunde eintracht borussia fortuna arminia alemannia
  dynamo hansa energie viktoria spielvereinigung institut akademie stiftung landeskriminalamt landesamt bundesamt verlag
  sparkasse volksbank raiffeisenbank feuerwehr musikschule volkshochschule`;
export const organizationTailsDe = `ag gmbh kg kgaa se ohg ev e.v inc corp corporation ltd llc plc co sa spa nv bv group holding gruppe bank
  international university institute foundation records entertainment airlines airways motors systems technologies
  partners united city rovers company school college court computers post anzeiger tagblatt rundschau zeitung associates media studios army police council committee commission association federation society centre center
  project league party academy museum linien reederei
  verlag stiftung institut klinikum verband partei`;
export const organizationEndsDe = `ministerium bundesamt landesamt kriminalamt kanzlei sozialamt bundesverband landesverband dachverband spitzenverband
  gewerkschaftsbund bundesgericht verfassungsgericht verwaltungsgericht landgericht amtsgericht oberlandesgericht bundesagentur zentralrat
  sicherheitsrat landtag staatskanzlei handelskammer handwerkskammer ärztekammer nationalbank zentralbank notenbank bundesbank
  wehrmacht bundesliga stadtwerke -verlag -stiftung -institut -partei -universität -klinik -klinikum -gymnasium -gesamtschule -hochschule -theater
  -orchester -verein -verband`;

/** Nouns that announce the name of a body: "die Firma X", "der Autohersteller X". */
export const organizationNounsDe = `firma unternehmen konzern hersteller anbieter versicherer reederei verlag sender agentur magazin zeitung zeitschrift
  tageszeitung wochenzeitung boulevardblatt blatt partei gewerkschaft verein fußballclub club klub band rockband popband gruppe organisation miliz
  fluggesellschaft fluglinie airline brauerei kellerei kette holding bank großbank sparkasse suchmaschine label plattenlabel start-up startup
  plattform portal netzwerk discounter supermarktkette handelskette autobauer zulieferer energieversorger netzbetreiber stiftung initiative bündnis
  zeitungen unternehmens konzerns kommune hilfsorganisation nachrichtenagentur wochenmagazin rockgruppe softwarehaus bankhaus`;
export const organizationNounEndsDe = `hersteller konzern anbieter versicherer ausrüster zulieferer betreiber verlag sender agentur magazin zeitung zeitschrift
  gesellschaft reederei kette bank tochter riese gigant dienstleister portal partei gewerkschaft organisation bauer-konzern unternehmen firma
  reedereien versorger plattform suchmaschine blatt schmiede liebling`;

/** Ends of the nouns that head a body's name behind a capitalised adjective: "die Norddeutsche Wasserbank". */
export const organizationCoresDe = `bank rat komitee bund verband partei union kommission gericht gerichtshof amt institut liga fonds gesellschaft akademie
  kirche armee zeitung rundschau bahn post börse stiftung verein bündnis front bewegung forum universität hochschule oper theater orchester
  philharmoniker symphoniker sinfoniker nachrichten anzeiger tageblatt tagblatt volkspartei behörde agentur allianz marine luftwaffe kongress
  volksarmee wetterdienst rundfunk krankenkasse versicherung verlag werke versammlung kammer gemeinschaft vereinigung organisation rates bundes
  komitees verbands verbandes instituts gerichts amtes senders postille presse kurier`;
