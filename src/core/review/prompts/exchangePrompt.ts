/** After the candidate's work, when the reply to a follow-up question is judged. Filled in by `reviewPrompt`. */
export const exchangePrompt = `

# Follow-up
The interviewer asked about {{item}}: {{question}}
The candidate's reply is the text "{{answerId}}". Judge the item again on everything above; a better verdict than before needs a quote from the reply.
Verdict before: {{before}}`;
