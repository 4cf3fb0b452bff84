import type { HarnessFrame } from "./harnessProtocol.ts";

export interface FrameSink {
	/** `bytes`: the length of its line */
	frame(frame: HarnessFrame, bytes: number): void;
	/** a line that is none */
	stray(line: string): void;
	/** a line longer than any frame may be */
	tooLong(): void;
}

const longestFrame = 96 * 1024 * 1024;

/** Cuts what comes from a harness into frames: lines `nonce SP json`. What else was written there is no frame. */
export class FrameReader {
	private readonly start: string;
	private readonly sink: FrameSink;
	private readonly parts: Buffer[] = [];
	private bytes = 0;

	constructor(nonce: string, sink: FrameSink) {
		this.start = `${nonce} `;
		this.sink = sink;
	}

	read(chunk: Buffer): void {
		let from = 0;
		for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
			this.parts.push(chunk.subarray(from, at));
			const bytes = Buffer.concat(this.parts);
			this.parts.length = 0;
			this.bytes = 0;
			from = at + 1;
			this.line(bytes.toString("utf8"), bytes.length);
		}
		if (from < chunk.length) {
			this.parts.push(chunk.subarray(from));
			this.bytes += chunk.length - from;
			if (this.bytes > longestFrame) {
				this.parts.length = 0;
				this.sink.tooLong();
			}
		}
	}

	private line(text: string, bytes: number): void {
		if (!text.startsWith(this.start)) {
			this.sink.stray(text);
			return;
		}
		let frame: HarnessFrame;
		try {
			frame = JSON.parse(text.slice(this.start.length)) as HarnessFrame;
		} catch {
			// half a frame that someone else wrote
			return;
		}
		if (typeof frame === "object" && frame !== null) this.sink.frame(frame, bytes);
	}
}
