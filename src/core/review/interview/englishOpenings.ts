// English throughout: sent to a model; people are told `interviewLines.codingOpening` and `designOpening`

/** How a round begins, as a model is told. */
export const englishOpenings = {
	coding: (title: string) =>
		`${title}: read the statement, then ask me about anything it leaves open. Say when you are ready to begin.`,
	design: (title: string) =>
		`${title}: read the brief, then ask me what you need to know. Say when you are ready to begin.`,
} as const;
