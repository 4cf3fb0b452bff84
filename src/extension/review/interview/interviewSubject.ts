import type { InterviewScript } from "../../../core/review/interview/interviewScript.ts";
import type { Review } from "../../../core/review/reviewEvent.ts";

/** What an interview about one document is made from, whatever its round. */
export interface InterviewSubject {
	readonly script: InterviewScript;
	/** name of its file among the kept interviews: "design-home-shelf-ranking" */
	readonly name: string;
	/** of the document, in the practice folder, with forward slashes */
	readonly path: string;
	/** its words are asked about each time before they are sent */
	readonly private: boolean;
	/** of the round's clock; null: there is none */
	minute(): number | null;
	/** coding: the last submission was accepted */
	solved(): boolean;
	/** what the checks say of a text, for want of a review */
	offline(text: string): Promise<Review>;
}
