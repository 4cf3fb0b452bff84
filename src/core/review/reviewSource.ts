/** One text that is judged, exactly as it was sent: later edits of the document never change what a quote is checked against. */
export interface ReviewSource {
	/** "design", "solution", or "answer" for the reply to a follow-up; unique in one review */
	readonly id: string;
	/** for people and for the model: "design.md" */
	readonly title: string;
	/** prose: Markdown; code: a program, where short quotes count too */
	readonly kind: "prose" | "code";
	readonly text: string;
}
