/** characters of one line or cell of a scorecard; a longer quote is cut */
export const longestText = 600;
