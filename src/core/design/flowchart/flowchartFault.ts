/** Ends the reading of one statement; caught where statements are read, never seen outside. Offsets of the cleaned text. */
export class FlowchartFault {
	readonly message: string;
	readonly start: number;
	readonly end: number;
	/** the reading goes on behind the line of this offset */
	readonly resumeFrom: number;

	constructor(message: string, start: number, end: number, resumeFrom = start) {
		this.message = message;
		this.start = start;
		this.end = end;
		this.resumeFrom = resumeFrom;
	}
}
