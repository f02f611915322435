/** Words that turn a verb into its opposite. */
export const NOT = "not no never cannot won't can't don't neither nor";
