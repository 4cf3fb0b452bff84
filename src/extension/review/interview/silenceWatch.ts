import type * as vscode from "vscode";

/** Speaks once when nothing was typed for a while; another stretch of silence begins only with the next key. */
export class SilenceWatch implements vscode.Disposable {
	private timer: NodeJS.Timeout | null = null;
	private readonly afterMs: () => number;
	private readonly speak: () => void;

	/** `afterMs`: asked for at each key; 0: never */
	constructor(afterMs: () => number, speak: () => void) {
		this.afterMs = afterMs;
		this.speak = speak;
	}

	/** Something was typed or said: the silence begins anew. */
	stir(): void {
		this.rest();
		const afterMs = this.afterMs();
		if (afterMs > 0) {
			this.timer = setTimeout(() => {
				this.timer = null;
				this.speak();
			}, afterMs);
		}
	}

	/** Nobody is waited for. */
	rest(): void {
		if (this.timer !== null) {
			clearTimeout(this.timer);
			this.timer = null;
		}
	}

	dispose(): void {
		this.rest();
	}
}
