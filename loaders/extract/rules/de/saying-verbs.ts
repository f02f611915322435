import type { VerbClass } from "../speech-rules.js";

/** German verbs of saying and writing. */
export const sayingVerbsDe: VerbClass[] = [
  {
    name: "de-say",
    act: "assertion",
    takes: ["clause", "main", "direct"],
    verbs: `sagen erklären betonen äußern mit|teilen berichten erläutern ergänzen hinzu|fügen hinzu|setzen an|fügen
      unterstreichen:unterstreicht,unterstrich,unterstrichen an|merken bemerken fest|stellen konstatieren aus|führen
      dar|legen schildern erzählen bekräftigen versichern beteuern argumentieren formulieren behaupten bezeugen aus|sagen
      bestätigen meinen urteilen begründen verweisen:verweist,verwies,verwiesen hin|weisen:weist,wies,gewiesen
      verdeutlichen veranschaulichen präzisieren konkretisieren hervor|heben:hebt,hob,gehoben heraus|stellen
      heraus|streichen:streicht,strich,gestrichen klar|stellen klar|machen richtig|stellen wiederholen referieren
      resümieren bilanzieren rekapitulieren zusammen|fassen verlauten verlautbaren kommentieren erinnern melden vermelden
      rechtfertigen beschwichtigen relativieren verteidigen erwähnen an|deuten signalisieren unterstellen bescheinigen attestieren
      enthüllen offenbaren verraten:verrät,verriet,verraten aus|richten überliefern vor|bringen:bringt,brachte,gebracht
      vor|tragen:trägt,trug,getragen fort|fahren:fährt,fuhr,gefahren nach|legen nach|schieben:schiebt,schob,geschoben
      heraus|finden:findet,fand,gefunden errechnen ergeben:ergibt,ergab,ergeben ermitteln folgern schlussfolgern`,
    example: "Der Minister sagte, das Abkommen sei unterschriftsreif.",
  },
  {
    name: "de-reply",
    act: "assertion",
    takes: ["clause", "main", "direct"],
    verbs: `antworten entgegnen erwidern kontern parieren replizieren zurück|geben:gibt,gab,gegeben
      ein|wenden ein|wenden:wendet,wandte,gewandt ein|werfen:wirft,warf,geworfen nach|haken
      widersprechen:widerspricht,widersprach,widersprochen entgegen|halten:hält,hielt,gehalten entgegen|setzen
      dagegen|halten:hält,hielt,gehalten`,
    example: "Der Botschafter wandte ein, die Karte sei veraltet.",
  },
  {
    name: "de-write",
    act: "assertion",
    takes: ["clause", "main", "direct"],
    verbs: `schreiben:schreibt,schrieb,geschrieben notieren vermerken protokollieren
      twittern posten bloggen mailen titeln texten`,
    example: "Die Ministerin schrieb, das Wehr bleibe offen.",
  },
  {
    name: "de-admit",
    act: "assertion",
    takes: ["clause", "main", "direct"],
    verbs: `zu|geben:gibt,gab,gegeben ein|räumen gestehen:gesteht,gestand,gestanden
      ein|gestehen:gesteht,gestand,gestanden zu|gestehen:gesteht,gestand,gestanden beichten
      bekennen:bekennt,bekannte,bekannt`,
    example: "Der Direktor gestand ein, die Pegel seien falsch gemessen worden.",
  },
  {
    name: "de-utter",
    act: "assertion",
    takes: ["clause", "main", "direct"],
    verbs: `jubeln frohlocken strahlen schwärmen klagen jammern stöhnen seufzen schluchzen
      schimpfen wettern zürnen poltern toben fluchen höhnen spotten lästern frotzeln scherzen witzeln ulken sticheln ätzen giften
      raunen munkeln flüstern tuscheln wispern murmeln brummen knurren grummeln stammeln stottern skandieren
      rufen:ruft,rief,gerufen aus|rufen:ruft,rief,gerufen zu|rufen:ruft,rief,gerufen schreien:schreit,schrie,geschrien brüllen
      grölen plaudern plappern fabulieren philosophieren dozieren predigen lügen:lügt,log,gelogen beklagen bedauern`,
    example: "»Das Wasser kommt zurück«, jubelte die Bürgermeisterin.",
  },
  {
    name: "de-foretell",
    act: "assertion",
    takes: ["clause", "main", "direct"],
    verbs: `prophezeien weissagen prognostizieren voraus|sagen vorher|sagen
      voraus|sehen:sieht,sah,gesehen orakeln unken spekulieren mutmaßen`,
    example: "Die Forscher sagten voraus, der Pegel werde im Mai steigen.",
  },
  {
    name: "de-vent",
    reflexive: true,
    act: "assertion",
    takes: ["clause", "main", "direct"],
    verbs: `freuen ärgern beschweren wundern wünschen empören entrüsten ereifern echauffieren
      mokieren rühmen brüsten aus|drücken entschuldigen`,
    example: "Der Fischer beschwerte sich, dass niemand die Netze prüfe.",
  },
  {
    name: "de-find",
    reflexive: false,
    act: "assertion",
    takes: ["clause", "main", "direct"],
    verbs: `befinden:befindet,befand,befunden`,
    example: "Das Gericht befand, der Vertrag sei gültig.",
  },
  {
    name: "de-conclude",
    correlate: ["daraus"],
    act: "assertion",
    takes: ["clause"],
    verbs: `schließen:schließt,schloss,geschlossen`,
    example: "Die Forscher schließen daraus, dass der Fluss kürzer geworden ist.",
  },
  {
    name: "de-inform",
    correlate: ["darüber", "davon"],
    act: "assertion",
    takes: ["clause"],
    verbs: `informieren unterrichten auf|klären diskutieren debattieren streiten:streitet,stritt,gestritten
      sprechen:spricht,sprach,gesprochen berichten`,
    example: "Der Sprecher sprach davon, dass die Schleuse morgen öffne.",
  },
  {
    name: "de-invoke",
    correlate: ["darauf"],
    reflexive: true,
    act: "assertion",
    takes: ["clause"],
    verbs: `berufen:beruft,berief,berufen stützen`,
    example: "Die Bank beruft sich darauf, dass der Kredit getilgt sei.",
  },
  {
    name: "de-state-figures",
    act: "assertion",
    takes: ["clause", "main", "direct", "zu"],
    verbs: `an|geben:gibt,gab,gegeben behaupten versichern`,
    example: "Die Firma gab an, den Vertrag nie erhalten zu haben.",
  },
  {
    name: "de-speak-of",
    judges: true,
    act: "assertion",
    takes: ["noun", "direct"],
    with: ["von", "vom"],
    verbs: `sprechen:spricht,sprach,gesprochen berichten`,
    example: "Beobachter sprachen von einem Durchbruch.",
  },
  {
    name: "de-cite",
    act: "assertion",
    takes: ["clause", "main", "direct"],
    passiveSubject: true,
    verbs: `zitieren`,
    example: "»Wir reden weiter«, wird der Botschafter zitiert.",
  },
  {
    name: "de-it-says",
    impersonal: true,
    act: "assertion",
    takes: ["clause", "main", "direct"],
    verbs: `heißen:heißt,hieß,geheißen`,
    example: "Die Lage sei ernst, hieß es in Moskau.",
  },
];
