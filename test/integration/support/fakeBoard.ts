import * as vscode from "vscode";

import { BoardPanel } from "../../../src/extension/design/boardPanel.ts";
import { DesignSession } from "../../../src/extension/design/designSession.ts";
import { GuidedRounds } from "../../../src/extension/design/guidedRounds.ts";
import type { Gesture } from "../../../src/core/design/gesture.ts";
import type { BoardState } from "../../../src/protocol/design/boardState.ts";
import type { DesignPack } from "../../../src/core/design/designPack.ts";
import { until } from "./practice.ts";

/** The host's side of the board with a page that only listens: says what a page would say, keeps what it was told. */
export class FakeBoard implements vscode.Disposable {
	readonly session: DesignSession;
	readonly memory = memento();
	readonly rounds = new GuidedRounds(this.memory, Date.now);
	readonly states: BoardState[] = [];
	private readonly said = new vscode.EventEmitter<unknown>();
	private readonly disposed = new vscode.EventEmitter<void>();
	private readonly board: BoardPanel;
	/** messages that the host took for none of ours */
	dropped = 0;
	readonly errors: unknown[] = [];

	constructor(document: vscode.TextDocument, pack: DesignPack | null, extensionUri: vscode.Uri) {
		this.session = new DesignSession(document, pack, () => 1);
		const webview = {
			options: {},
			html: "",
			cspSource: "",
			onDidReceiveMessage: this.said.event,
			asWebviewUri: (uri: vscode.Uri) => uri,
			postMessage: async ({ state }: { readonly state: BoardState }) => {
				this.states.push(state);
				return true;
			},
		};
		const panel = {
			webview,
			title: "",
			onDidDispose: this.disposed.event,
			reveal: () => undefined,
			dispose: () => this.disposed.fire(),
		};
		this.board = new BoardPanel(this.session, panel as never, {
			extensionUri,
			showError: (error) => void this.errors.push(error),
			log: { warn: () => void this.dropped++, debug: () => undefined } as never,
			rounds: this.rounds,
			review: () => ({ shown: { type: "none" }, findings: [], reviewer: "" }),
			onDidChangeReview: () => ({ dispose: () => undefined }),
			cancelReview: () => undefined,
			recoverReview: async () => undefined,
			interview: () => ({ type: "none", message: "" }),
			onDidChangeInterview: () => ({ dispose: () => undefined }),
			interviewIntent: async () => undefined,
		});
	}

	/** The last state that the page was given. */
	get state(): BoardState {
		const last = this.states.at(-1);
		if (last === undefined) {
			throw new Error("The board was given no state yet.");
		}
		return last;
	}

	say(message: unknown): void {
		this.said.fire(message);
	}

	/** A gesture on the picture; resolves with the state behind it, whatever the board posts for other reasons. */
	async gesture(gesture: Gesture): Promise<BoardState> {
		const { document } = this.session;
		const { version } = document;
		const before = this.states.length;
		this.say({ type: "gesture", gesture });
		if (this.states.length === before) {
			// A refusal is posted on the spot, so this one was accepted.
			await until(`the gesture ${gesture.kind}`, () => {
				const changed = document.version !== version && this.states.at(-1)?.version === document.version;
				return changed || this.errors.length > 0;
			});
		}
		return this.state;
	}

	dispose(): void {
		this.board.dispose();
		this.rounds.dispose();
		this.session.dispose();
		this.said.dispose();
		this.disposed.dispose();
	}
}

/** What a workspace remembers, for one test. */
function memento(): vscode.Memento {
	const kept = new Map<string, unknown>();
	return {
		keys: () => [...kept.keys()],
		get: <T>(key: string, otherwise?: T) => (kept.get(key) as T | undefined) ?? (otherwise as T),
		update: async (key, value) => void (value === undefined ? kept.delete(key) : kept.set(key, value)),
	};
}
