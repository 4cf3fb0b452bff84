import type { AnswerDraft } from "../interview/answerDraft.ts";

/** What only the page knows: never part of the design, gone with a reload without loss. */
export interface BoardUi {
	/** null: the first state decides */
	readonly tab: Tab | null;
	readonly overlay: Overlay | null;
	/** component that the next chosen component is connected from */
	readonly connectFrom: string | null;
	/** components that a gesture on several of them is for */
	readonly picked: readonly string[];
	readonly search: { readonly query: string; readonly current: string | null };
	readonly showFolded: boolean;
	/** the form of what is selected shows its fields: after a choice on the board, not after a move of the caret */
	readonly formOpen: boolean;
	/** what is being said to the interviewer */
	readonly draft: AnswerDraft | null;
}

export const tabs = ["brief", "findings", "numbers", "rubric", "interview"] as const;
export type Tab = (typeof tabs)[number];

/** What a menu or a form is about. */
export type Target =
	| { readonly kind: "component"; readonly id: string }
	| { readonly kind: "connector"; readonly id: string }
	| { readonly kind: "group"; readonly id: string }
	/** a part of a sequence diagram */
	| { readonly kind: "line"; readonly lineBase0: number }
	| { readonly kind: "background" };

/** in pixels of the window */
export interface Place {
	readonly x: number;
	readonly y: number;
}

/** What lies over the board; one at a time, and Escape takes it away. */
export type Overlay =
	| { readonly type: "menu"; readonly target: Target; readonly at: Place }
	| { readonly type: "add"; readonly near: string | null; readonly at: Place | null }
	| { readonly type: "insert"; readonly connector: string; readonly at: Place }
	| { readonly type: "connectTo"; readonly from: string; readonly at: Place }
	| { readonly type: "moveTo"; readonly ids: readonly string[]; readonly at: Place }
	| { readonly type: "name"; readonly what: Naming; readonly at: Place }
	| { readonly type: "search" }
	| { readonly type: "whatIf" }
	| { readonly type: "export" };

/** What is being given a name. */
export type Naming =
	| { readonly kind: "label"; readonly target: Target }
	| { readonly kind: "id"; readonly id: string }
	| { readonly kind: "wrap"; readonly ids: readonly string[] };

export const freshUi: BoardUi = {
	tab: null,
	overlay: null,
	connectFrom: null,
	picked: [],
	search: { query: "", current: null },
	showFolded: false,
	formOpen: false,
	draft: null,
};

export type UpdateUi = (change: Partial<BoardUi>) => void;
