/**
 * Reads one JSON object out of pieces of any size and hands out each object of an array of the root as soon as it is
 * complete: `{"findings":[{…},{…}]}` gives two texts. What stands before the root (a fence, a sentence) is skipped.
 */
export class ObjectScanner {
	/** the root with its inner arrays and objects emptied: what a finished reply says besides its findings */
	private envelopeText = "";
	private stack: ("{" | "[")[] = [];
	private inString = false;
	private escaped = false;
	private current = "";
	private finished = false;

	/** The texts of the objects that became complete with this piece. */
	push(piece: string): string[] {
		const complete: string[] = [];
		for (const character of piece) {
			if (this.finished) {
				break;
			}
			const item = this.step(character);
			if (item !== undefined) {
				complete.push(item);
			}
		}
		return complete;
	}

	/** The root without what is inside its arrays, as far as it has been read; parses once the root is closed. */
	get envelope(): string {
		return this.envelopeText;
	}

	/** true once the root is closed */
	get closed(): boolean {
		return this.finished;
	}

	/** The object that is being written, "" between two. */
	get partial(): string {
		return this.current;
	}

	private step(character: string): string | undefined {
		if (this.stack.length === 0 && character !== "{") {
			return undefined;
		}
		if (this.inString) {
			this.keep(character);
			this.inString = this.escaped || character !== '"';
			this.escaped = !this.escaped && character === "\\";
			return undefined;
		}
		if (character === "{" || character === "[") {
			if (this.stack.length === 0) {
				this.envelopeText = "";
			}
			this.stack.push(character);
			this.keep(character, -1);
			return undefined;
		}
		if (character === "}" || character === "]") {
			this.keep(character, -1);
			this.stack.pop();
			return this.close();
		}
		this.inString = character === '"';
		this.keep(character);
		return undefined;
	}

	private close(): string | undefined {
		if (this.stack.length === 0) {
			// "{the}" in a sentence before the answer is not the answer
			this.finished = this.envelopeText.includes(":");
			return undefined;
		}
		if (this.stack.length === 1) {
			this.current = "";
		}
		if (this.stack.length === 2 && this.stack[0] === "{" && this.stack[1] === "[") {
			const item = this.current;
			this.current = "";
			return item;
		}
		return undefined;
	}

	/** `brackets` −1: the bracket itself belongs to the level outside it. */
	private keep(character: string, brackets = 0): void {
		const depth = this.stack.length + brackets;
		if (depth <= 1) {
			this.envelopeText += character;
		}
		if (depth >= 2) {
			this.current += depth === 2 && brackets === 0 ? "" : character;
		}
	}
}
