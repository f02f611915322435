/** Words that turn a verb into its opposite. */
export const NOT = "not no never cannot won't can't don't neither nor";

/** What nobody wishes for: not to rule it out is a threat. */
export const HARMS =
  "strike strikes walkout walkouts lockout lockouts sanctions retaliation countermeasures force war attack " +
  "attacks invasion lawsuit lawsuits withdrawal boycott";
