import type { FromBoard } from "../../protocol/design/boardMessages.ts";
import type { BoardState } from "../../protocol/design/boardState.ts";
import type { BoardUi, Target, UpdateUi } from "./boardUi.ts";

/** What every view of the board is made from: the host's state, the page's own, and the two ways out. */
export interface BoardContext {
	readonly state: BoardState;
	/** when the host said so, by the page's `performance.now()` */
	readonly saidAtMs: number;
	readonly ui: BoardUi;
	readonly send: (intent: FromBoard) => void;
	readonly update: UpdateUi;
	/** selects a thing and gives the keyboard to its form */
	readonly editNumbers: (target: Target) => void;
	/** the picture as a file, handed to the host */
	readonly exportPicture: (format: "svg" | "png") => void;
	/** where a component stands in the window; null when it is not drawn */
	readonly placeOf: (component: string) => DOMRect | null;
}
