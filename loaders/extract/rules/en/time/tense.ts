import type { TenseWords } from "../../timex-rules.js";

const words = (text: string): string[] => text.trim().split(/\s+/);

/** English verb forms that tell past from coming, as far as single words can. */
export const tenseEn: TenseWords = {
  past: words(`
    was were had did has have been said told met came went gave took made held began left led won lost saw
    found got ran stood spoke wrote knew thought brought fell rose grew became sent paid put set cut hit hurt
    broke chose drove flew drew shot struck spent sold bought built kept felt heard meant sat slept taught
    -ed
  `),
  notPast: words("need needed united indeed speed feed seed hundred bed red led shed wed breed"),
  present: words("is are am do does I we"),
  notPresent: [],
  perfect: [],
  becoming: words("is are am be"),
  becomingReach: 20,
  twofold:
    /ed$|^(?:held|made|met|said|told|sent|paid|cut|set|found|led|won|lost|taken|given|built|kept|brought)$/,
  hearsay: words("may might could must would should"),
  perfectInfinitive: words("have"),
  infinitiveMarker: "to",
  infinitiveClauses: false,
  promising: words(`
    agreed agree agrees promised promise promises pledged pledge pledges vowed vow vows threatened threaten threatens
    asked ask asks told ordered order orders urged urge urges called call calls invited invite invites decided
    offered offer offers refused refuse refuses declined wanted want wants hoped intends intended intend
    demanded instructed warned allowed allow allows expects required require requires due likely ready willing
    able set scheduled obliged supposed
  `),
  alsoNoun: /^(plans?|hopes?|starts?|ends|set|cut|hit|hurt|may|might|will)$/,
  future: words(`
    will shall would may might should can could must going expected scheduled planned due set plan plans hopes
    hope begins begin starts start ends takes next upcoming
  `),
};
