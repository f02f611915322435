import type { SentenceRules } from "../sentence-rules.js";

const words = (text: string): string[] => text.trim().split(/\s+/);

/** German: ordinals and dates carry a full stop, nouns are capitalised, so function words decide. */
export const sentenceRulesDe: SentenceRules = {
  ordinalDot: true,
  bound: words(`
    Dr Prof Dipl Ing Mag Hr Hrn Fr Frl Sr St Hl hl Msgr Dres med phil jur rer nat theol habil
    Nr Nrn Art Abs Ziff Bd Bde Kap Abb Tab Anm Hrsg Jg Aufl Vol Lit Tel Fa Bhf
    bzw ca vgl sog gem ggf evtl inkl exkl einschl insb bes resp bspw zzgl abzgl lt zw
    geb gest verh verw ehem gen dt frz engl russ lat griech ital span österr schweiz amerik
    Jan Febr Feb Apr Jun Jul Aug Sept Sep Okt Nov Dez Mo Di Mi Do Sa So
    z.B u.a d.h i.e m.E s.o s.u o.g u.U i.d.R z.T z.Zt v.a i.A i.V a.D
    Gen Hptm Lt Oberst Maj Kdt Min stv Stv Vors
  `),
  free: words(`
    usw usf etc Mio Mrd Tsd Jh Jhd Jhs Std Sek Stk Str Pl Co Inc Ltd Corp jr Jr sen Sen Chr u.s.w u.v.m
    u.ä u.Ä o.ä o.Ä dgl ff Ex n.Chr v.Chr p.a Mill Kl
  `),
  openers: words(`
    Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Er Sie Es Wir Ich Ihr Man Ihm Ihn Ihnen Uns Mir
    In Im Ins An Am Auf Aus Bei Beim Mit Nach Von Vom Vor Zu Zum Zur Seit Bis Für Gegen Ohne Um Unter Über
    Während Wegen Trotz Durch Hinter Neben Zwischen Ab Laut Statt Anstatt Innerhalb Außerhalb Angesichts
    Und Aber Doch Denn Oder Auch So Da Dann Hier Dort Wenn Als Weil Ob Obwohl Dass Wie Was Wer Wo Warum Wann
    Welche Welcher Welches Woher Wohin Wozu Nun Jetzt Heute Gestern Damals Morgen Schon Noch Nur Nicht Nichts
    Kein Keine Keiner Mein Meine Sein Seine Seinen Seinem Seiner Ihre Ihren Ihrem Ihrer Unser Unsere
    Dies Diese Dieser Dieses Diesen Diesem Jene Jener Jenes Alle Allen Alles Beide Viele Vielen Einige Manche
    Mehr Mehrere Etwa Rund Knapp Zudem Außerdem Dabei Damit Dazu Dafür Dagegen Daher Darum Deshalb Deswegen
    Dennoch Trotzdem Allerdings Jedoch Zunächst Zuletzt Später Bereits Erst Insgesamt Dadurch Darauf Daraufhin
    Danach Davor Zuvor Seitdem Seither Bisher Bislang Sollte Sollten Hat Haben Ist Sind Wird Werden War Waren
    Kann Können Muss Müssen Soll Will Wollen Hatte Hatten Könnte Würde Ja Nein Immer Nie Sogar Selbst Sowohl
    Weder Entweder Falls Sobald Solange Nachdem Bevor Indem Sodass Damit Jeder Jede Jedes Jeden Jedem Niemand
    Jemand Etwas Vielleicht Möglicherweise Wahrscheinlich Offenbar Natürlich Leider Andere Anders Weitere
    Zugleich Gleichzeitig Inzwischen Mittlerweile Derzeit Künftig Allein Gerade Eigentlich Vielmehr Sonst
  `),
};
