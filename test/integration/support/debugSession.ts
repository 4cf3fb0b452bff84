import assert from "node:assert/strict";

import * as vscode from "vscode";

import { until } from "./practice.ts";

interface Frame {
	readonly id: number;
	readonly name: string;
	readonly line: number;
	readonly source?: { readonly path?: string };
}

interface Stop {
	readonly session: vscode.DebugSession;
	readonly threadId: number;
	readonly reason: string;
}

/** What the editor's debuggers do while a test looks: where they stop, what they print, which sessions end. */
export class DebugWatch implements vscode.Disposable {
	readonly printed: string[] = [];
	/** the working directories of the sessions */
	readonly folders: string[] = [];
	private readonly stops: Stop[] = [];
	private readonly roots = new Set<vscode.DebugSession>();
	private readonly subscription: vscode.Disposable;

	constructor() {
		this.subscription = vscode.Disposable.from(
			vscode.debug.onDidStartDebugSession((session) => {
				if (session.parentSession === undefined) {
					this.roots.add(session);
					this.folders.push(String(session.configuration["cwd"]));
				}
			}),
			vscode.debug.onDidTerminateDebugSession((session) => this.roots.delete(session)),
			vscode.debug.registerDebugAdapterTrackerFactory("*", {
				createDebugAdapterTracker: (session) => ({
					onDidSendMessage: (message: {
						type: string;
						event?: string;
						body?: { threadId?: number; reason?: string; output?: string; category?: string };
					}) => {
						if (message.type !== "event") {
							return;
						}
						if (message.event === "stopped") {
							this.stops.push({ session, threadId: message.body?.threadId ?? 0, reason: message.body?.reason ?? "" });
						} else if (message.event === "output" && message.body?.category !== "telemetry") {
							this.printed.push(message.body?.output ?? "");
						}
					},
				}),
			}),
		);
	}

	/** The next stop: the innermost frame's place and what its scope holds, as the debugger writes it. */
	async stopped(): Promise<{
		readonly line: number;
		readonly path: string;
		readonly reason: string;
		readonly values: ReadonlyMap<string, string>;
		/** goes on; returns once the debugger has heard it */
		resume(): Promise<void>;
	}> {
		const stop = await until("the debugger to stop", () => this.stops.shift(), 60_000).catch((error: Error) => {
			throw new Error(`${error.message}\n${this.printed.join("")}`);
		});
		const { session, threadId, reason } = stop;
		const trace = (await session.customRequest("stackTrace", { threadId, startFrame: 0, levels: 20 })) as {
			stackFrames: readonly Frame[];
		};
		const [frame] = trace.stackFrames;
		assert.ok(frame, "a stopped thread has a frame");
		const { scopes } = (await session.customRequest("scopes", { frameId: frame.id })) as {
			scopes: readonly { readonly name: string; readonly variablesReference: number; readonly expensive?: boolean }[];
		};
		const values = new Map<string, string>();
		for (const { variablesReference } of scopes.filter(
			({ expensive, name }) => expensive !== true && name !== "Globals",
		)) {
			const { variables } = (await session.customRequest("variables", { variablesReference })) as {
				variables: readonly { readonly name: string; readonly value: string }[];
			};
			for (const { name, value } of variables) {
				values.set(name, values.get(name) ?? value);
			}
		}
		return {
			line: frame.line,
			// a remote window may have made an address of it
			path: (frame.source?.path ?? "").replace(/^vscode-remote:\/\/[^/]+/, ""),
			reason,
			values,
			resume: async () => void (await session.customRequest("continue", { threadId })),
		};
	}

	/** No session is left. */
	async ended(): Promise<void> {
		await until("the debug session to end", () => this.roots.size === 0, 60_000).catch((error: Error) => {
			const stops = this.stops.map(({ reason, session }) => `${session.name} stands: ${reason}`);
			throw new Error([error.message, ...stops, ...this.printed].join("\n"));
		});
	}

	async stop(): Promise<void> {
		await vscode.debug.stopDebugging();
		await this.ended();
	}

	dispose(): void {
		this.subscription.dispose();
	}
}
