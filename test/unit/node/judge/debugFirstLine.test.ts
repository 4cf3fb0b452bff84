import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Signature } from "../../../../src/core/problem/problem.ts";
import { compileJs } from "../../../../src/node/judge/compileJs.ts";
import type { DebugJob } from "../../../../src/node/judge/debugPlan.ts";

const root = join(import.meta.dirname, "..", "..", "..", "..");
const total: Signature = {
	kind: "function",
	name: "total",
	params: [{ name: "xs", type: "list[int]" }],
	returns: "int",
};
const counter: Signature = {
	kind: "class",
	name: "Counter",
	init: [{ name: "start", type: "int" }],
	methods: [{ name: "add", params: [{ name: "by", type: "int" }], returns: "int" }],
};
const called = [
	["new", 1],
	["add", 2],
	["add", 3],
];

describe("the first line of JavaScript in a debugger", function () {
	this.timeout(30_000);
	let folder: string;

	before(() => {
		const build = spawnSync(process.execPath, ["scripts/build.mjs", "--only", "debugJs"], { cwd: root });
		assert.equal(build.status, 0, String(build.stderr));
		folder = mkdtempSync(join(tmpdir(), "woodshed-test-"));
	});
	after(() => rmSync(folder, { recursive: true, force: true }));

	/** Where a debugger that does nothing but go on was stopped, and what was printed. */
	async function stops(source: string, signature: Signature, input: unknown) {
		const compiled = compileJs(source, "typescript");
		assert.ok(compiled.ok);
		const program = join(folder, "solution.js");
		const job: DebugJob = { language: "typescript", fileName: join(folder, "no.ts"), source, program, signature };
		writeFileSync(program, compiled.value);
		writeFileSync(join(folder, "job.jsonl"), `${JSON.stringify(job)}\n${JSON.stringify(input)}\n`);
		const main = join(root, "dist", "debugJs.cjs");
		const child = spawn(process.execPath, ["--inspect-brk=127.0.0.1:0", main, join(folder, "job.jsonl")]);
		let [printed, said] = ["", ""];
		child.stdout.setEncoding("utf8").on("data", (text: string) => {
			printed += text;
		});
		const seen: string[] = [];
		let socket: WebSocket | undefined;
		child.stderr.setEncoding("utf8").on("data", (text: string) => {
			said += text;
			// whole only with what comes after it: it may arrive in two pieces
			const address = /ws:\/\/\S+(?=\s)/.exec(said)?.[0];
			if (socket === undefined && address !== undefined) socket = follow(address, program, seen);
			if (said.includes("Waiting for the debugger to disconnect")) socket?.close();
		});
		const status = await new Promise((resolve) => child.on("exit", resolve));
		return { seen, printed, status };
	}

	it("is met once in a function that calls itself, and where an error is thrown that nothing catches", async () => {
		const source =
			"export const total = (xs: number[], at = 0): number => {\n\tif (at < xs.length) {\n\t\treturn total(xs, at + 1);\n\t}\n\tthrow new Error(`no`);\n};\n";
		const { seen, status } = await stops(source, total, [[1, 2]]);
		assert.deepEqual([seen, status], [["total 2", "total 5 exception"], 1]);
	});

	it("is the constructor's in a class, and met once", async () => {
		const source =
			"export class Counter {\n\tsum: number;\n\tconstructor(start: number) {\n\t\tthis.sum = start;\n\t}\n\tadd(by: number): number {\n\t\treturn (this.sum += by);\n\t}\n}\n";
		const { seen, printed } = await stops(source, counter, called);
		assert.deepEqual(seen, ["Counter 4"]);
		assert.equal(printed, "new Counter\nadd returned 3\nadd returned 6\n");
	});

	it("is the first called method's in a class without a constructor", async () => {
		const source =
			"export class Counter {\n\tprivate sum = 0;\n\tadd(by: number): number {\n\t\tthis.sum += by;\n\t\treturn this.sum;\n\t}\n}\n";
		assert.deepEqual((await stops(source, counter, called)).seen, ["add 4"]);
	});

	it("is that of an async function, whose result is waited for", async () => {
		const source =
			"export async function total(xs: number[]): Promise<number> {\n\tawait null;\n\treturn xs.length;\n}\n";
		const { seen, printed } = await stops(source, total, [[1, 2]]);
		assert.deepEqual([seen, printed], [["total 2"], "total returned 2\n"]);
	});
});

/** Stands in for the editor's debugger: goes on from every stop, and notes those in the program. */
function follow(address: string, program: string, seen: string[]): WebSocket {
	const socket = new WebSocket(address);
	const scripts = new Map<string, string>();
	let id = 0;
	const send = (method: string, params: object = {}) => socket.send(JSON.stringify({ id: ++id, method, params }));
	/** one after the other's answer: sent all at once, the program sometimes waits for ever */
	const greetings: [string, object?][] = [
		["Debugger.enable"],
		["Runtime.enable"],
		["Debugger.setPauseOnExceptions", { state: "uncaught" }],
		["Runtime.runIfWaitingForDebugger"],
	];
	const greet = (): void => {
		const next = greetings.shift();
		if (next !== undefined) send(...next);
	};
	socket.onopen = greet;
	interface Frame {
		readonly functionName: string;
		readonly location: { readonly scriptId: string; readonly lineNumber: number };
	}
	socket.onmessage = ({ data }: MessageEvent<string>) => {
		const {
			id: answered,
			method,
			params,
		} = JSON.parse(data) as {
			id?: number;
			method?: string;
			params: { scriptId: string; url: string; reason: string; callFrames: readonly Frame[] };
		};
		if (answered !== undefined) greet();
		if (method === "Debugger.scriptParsed") scripts.set(params.scriptId, params.url);
		if (method !== "Debugger.paused") return;
		const [frame] = params.callFrames;
		if (frame !== undefined && (scripts.get(frame.location.scriptId) ?? "").endsWith(program)) {
			const why = params.reason === "exception" ? " exception" : "";
			seen.push(`${frame.functionName} ${frame.location.lineNumber + 1}${why}`);
		}
		send("Debugger.resume");
	};
	return socket;
}
