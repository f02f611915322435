import type { TenseWords } from "../../timex-rules.js";

const words = (text: string): string[] => text.trim().split(/\s+/);

/** German verb forms that tell past from coming, as far as single words can. */
export const tenseDe: TenseWords = {
  past: words(`
    war waren warst hatte hatten wurde wurden worden gewesen gehabt geworden 
    kam kamen ging gingen gab gaben stand standen fand fanden lag lagen nahm nahmen sprach sprachen sah sahen
    hielt hielten ließ ließen blieb blieben begann begannen trat traten traf trafen rief riefen schrieb schrieben
    zog zogen fiel fielen stieg stiegen sank sanken starb starben verlor verloren gewann gewannen bat baten
    schlug schlugen schien schienen lief liefen hieß hießen verließ verließen fuhr fuhren flog flogen trug trugen
    wuchs wuchsen erschien erschienen brach brachen wies wiesen bekam bekamen verwies entschied entschieden
    unterschrieb empfing empfingen schloss schlossen bot boten verbot half halfen musste mussten konnte konnten
    sollte wollte wollten durfte durften sagte sagten machte teilte bestätigte wusste wussten dachte brachte
    warf lud hob bot griff schob riss litt stritt floh wich gelang zwang schoss
    -te -ten -iert -tet -kam -kamen -gab -gaben -nahm -nahmen -ging -gingen -fand -fanden -stand -sprach -sprachen
    -trat -traten -traf -trafen -rief -riefen -ließ -ließen -hielt -hielten -fiel -fielen -stieg -zog -schrieb
    -blieb -verlor -begann -begannen -lag -lagen -sah -sahen -wies -brach -brachen -starb -warf -warfen -schlug
    -schlugen -trug -trugen -fuhr -fuhren -flog -lud -luden -schloss -bot -bat -schied -schob -griff -griffen
    -lief -liefen -hob -zwang -sank -sang -schoss -erschien -wich -stritt -schnitt -litt -riss
  `),
  notPast: words(`
    heute letzte letzten nächste nächsten erste ersten zweite zweiten dritte dritten vierte vierten fünfte
    sechste achte zehnte weitere rechte rechten linke gute guten alte alten breite weite späte leichte echte
    könnte könnten möchte möchten müsste müssten sollten dürfte dürften unten hinten mitten bitte seiten zeiten
    bekannte bekannten gesamte gesamten geplante geplanten jüngste jüngsten meisten besten größte größten
    wichtigste wichtigsten verbleibt bleibt treten arbeiten bereiten leisten halten gestalten starten beraten
    leiten erwarten berichten verhandeln unterhalten enthalten erhalten antreten bieten anbieten bitten
    beste höchste höchsten neueste neuesten kleinste kleinsten warten retten testen bedeuten streiten vertreten
    öffentlichte richten errichten einrichten verzichten achten beobachten betrachten landen leute
    -treten -halten -leiten -arbeiten -bieten -breiten -streiten -schreiten -gleiten -stalten -walten -schalten
    antworten erwarte warte arbeite antworte beantworte vermute bestreite beachte beobachte betrachte achte rette töte
    biete bitte trete halte leite rate streite bedeute leiste verzichte fürchte befürchte
    -warte -arbeite -antworte -richte -fürchte -zichte -leiste -biete -halte -trete -leite -breite -deute -rate
    -streite -schreite -walte -schalte -spalte
    -spalten -richten -warten -leisten -deuten -raten -gelten -testen -starten -retten -antworten -lichten
  `),
  present: words(
    "ist sind bin seid ich wir du kann können darf dürfen würde würden mag weiß bleiben gehen fahren reisen -t",
  ),
  notPresent: words(`
    nicht jetzt seit mit statt dort erst fast gut laut selbst sonst insgesamt sofort bereit überhaupt zuletzt
    direkt weit tot rot alt kalt breit leicht recht echt nackt acht damit somit hat zuerst jüngst längst einst
    vielleicht meist höchst möglichst derart
  `),
  perfect: words("hat haben habe habt hätte hätten ist sind sei seien wäre wären"),
  becoming: words("wird werde werden werdet"),
  hearsay: words("soll sollen dürfte dürften könnte könnten will wollen muss müssen"),
  perfectInfinitive: words("haben sein"),
  infinitiveMarker: "zu",
  infinitiveClauses: true,
  promising: [],
  alsoNoun: /en$/,
  participle:
    /^(?!ge(?:öffnet|schlossen|sperrt)$)(?:ab|an|auf|aus|bei|durch|ein|fest|fort|frei|her|hin|los|mit|nach|statt|teil|um|vor|weg|weiter|wieder|zurück|zusammen|zu)?ge\p{Ll}{3,}(?:t|en)$/u,
  looseParticiple: /^(?:be|er|ver|ent|zer|über|unter|wider|miss)\p{Ll}{3,}(?:t|en)$|\p{Ll}iert$/u,
  futureForm:
    /^(?:ab|an|auf|aus|bei|durch|ein|fest|fort|frei|her|hin|los|mit|nach|statt|teil|um|vor|weg|weiter|wieder|zurück|zusammen)zu\p{Ll}+en$/u,
  future: words(`
    wird werden werde will wollen soll sollen möchte möchten plant planen planten kommt kommen beginnt beginnen
    künftig demnächst bald morgen startet findet finden steht stehen tritt treten trifft treffen tagt tagen
    folgt folgen endet enden ansteht bevorsteht kommende kommenden lädt laden spielt spielen erwartet geplant
    vorgesehen starten rechnen rechnet dürfte könnte läuft gilt öffnet eröffnet muss müssen
  `),
};
