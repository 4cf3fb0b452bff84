import type { Session } from "node:inspector";

import type { SourceFrame } from "../../core/judge/judgeEvent.ts";

/** What comes of the engine's debugger, as far as it is used. */
type Told =
	| { readonly method: "Debugger.scriptParsed"; readonly params: { readonly scriptId: string; readonly url: string } }
	| { readonly method: "Debugger.paused"; readonly params: { readonly callFrames: readonly CallFrame[] } }
	| { readonly method?: undefined };
interface CallFrame {
	readonly functionName: string;
	readonly location: { readonly scriptId: string; readonly lineNumber: number };
}

/**
 * Where the one worker of this process is now, innermost first: its frames in `fileName`. The debugger of the engine is
 * asked only now, so a run that is never asked pays nothing; no port is opened. Never settles while the worker waits
 * outside JavaScript. Throws where the runtime has no inspector or does not permit it.
 */
export function workerStack(fileName: string): Promise<readonly SourceFrame[]> {
	const inspector = process.getBuiltinModule("node:inspector");
	const session = new inspector.Session();
	session.connect();
	const scripts = new Set<string>();
	return new Promise((resolve) => {
		session.on("NodeWorker.attachedToWorker", ({ params }) => {
			for (const [i, method] of ["Debugger.enable", "Debugger.pause"].entries()) {
				tell(session, params.sessionId, JSON.stringify({ id: i + 1, method }));
			}
		});
		session.on("NodeWorker.receivedMessageFromWorker", ({ params: { message } }) => {
			const told = JSON.parse(message) as Told;
			if (told.method === "Debugger.scriptParsed" && told.params.url === fileName) {
				scripts.add(told.params.scriptId);
			} else if (told.method === "Debugger.paused") {
				const own = told.params.callFrames.filter(({ location }) => scripts.has(location.scriptId)).slice(0, 40);
				resolve(own.map(({ functionName, location }) => ({ functionName, lineBase0: location.lineNumber })));
			}
		});
		session.post("NodeWorker.enable", { waitForDebuggerOnStart: false });
	});
}

function tell(session: Session, sessionId: string, message: string): void {
	session.post("NodeWorker.sendMessageToWorker", { sessionId, message });
}
