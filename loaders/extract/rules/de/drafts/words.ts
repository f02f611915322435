/** Words that turn a verb into its opposite. */
export const NOT =
  "nicht kein keine keinen keinem keiner keinerlei nie niemals keinesfalls keineswegs";

/** What nobody wishes for: not to rule it out is a threat. */
export const HARMS =
  "streik streiks warnstreik warnstreiks aussperrung aussperrungen sanktionen strafmaßnahmen gegenmaßnahmen " +
  "vergeltung gewalt krieg angriff angriffe einmarsch klage klagen kündigung austritt abbruch boykott";
