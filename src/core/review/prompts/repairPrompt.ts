/** After the candidate's work, when something is asked for once more. Filled in by `reviewPrompt`. */
export const repairPrompt = {
	/** the last reply was not in the agreed form */
	form: `

# Your last reply could not be used
{{error}}
Reply again, with exactly the items asked for, as one JSON object and nothing around it.`,

	/** the evidence of one item was not found */
	evidence: `

# Your evidence for {{item}} was not found
You gave the verdict {{verdict}}. {{reason}}
Judge this item once more. Find the place in the candidate's text that shows your verdict and copy 5 to 30 words from it, character by character, without the line number; or name the fact or the component of the diagram that shows it. Where nothing shows it, give another verdict, or cannot_judge.`,
} as const;
