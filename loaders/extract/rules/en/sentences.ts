import type { SentenceRules } from "../sentence-rules.js";

const words = (text: string): string[] => text.trim().split(/\s+/);

/** English: a number with a full stop ends the sentence, a capital after an abbreviation may be a name. */
export const sentenceRulesEn: SentenceRules = {
  ordinalDot: false,
  bound: words(`
    Mr Mrs Ms Messrs Dr Prof Rev Hon Sr St Mt Ft Gen Lt Col Maj Capt Cmdr Adm Sgt Cpl Pvt Gov Sen Rep Pres Supt
    Insp Det Amb Msgr Fr Br vs cf viz approx ca no nos No Nos pp p vol Vol ed Ed eds Eds Fig fig Eq Sec Ch ch Art
    Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri i.e e.g
  `),
  free: words(`
    Inc Ltd Corp Co Bros Plc LLC etc al Jr jr U.S U.K U.N E.U U.S.A D.C L.A N.Y a.m p.m A.M P.M B.C A.D Ph.D M.D
    B.A M.A St Ave Blvd Rd Calif Fla Mass Mich Minn Tenn Tex Va Wash Wis Ariz Ala Ark Colo Conn Del Ga Ill Ind
    Kan Ky La Md Me Miss Mo Mont Neb Nev Okla Ore Pa est Est dept Dept univ Univ
  `),
  openers: words(`
    The A An This That These Those He She It We I You They His Her Its Our Their My Your There Here What When Where
    Who Why How Which While If As At By For From In Into Of On Over Under With Without About After Before Since
    Until During Between Against Among And But Or So Yet Nor Also However Moreover Meanwhile Then Now Today
    Yesterday Tomorrow Later Earlier Both Each Every Some Many Most Few Several All Any No Not Only Even Still
    Just Once Although Though Because Despite Instead Rather Perhaps Maybe Is Are Was Were Has Have Had Do Does
    Did Can Could Will Would Should May Might Must Another Other Others Such According Following To Two Three
    Additionally Furthermore Nevertheless Therefore Thus Indeed Finally First Second Last Next Recently
  `),
};
