import { execFile } from "node:child_process";
import { basename } from "node:path";

import type { SourceFrame } from "../../../../core/judge/judgeEvent.ts";
import { solutionFile } from "./cppMain.ts";

const tools = ["addr2line", "llvm-addr2line", "llvm-symbolizer"] as const;
const patienceMs = 3000;

/** Lines of the candidate's text for addresses of its program, innermost first; none where no tool tells them. */
export async function cppFrames(program: string, addresses: readonly number[]): Promise<readonly SourceFrame[]> {
	if (addresses.length === 0) return [];
	const at = addresses.map((address) => `0x${address.toString(16)}`);
	for (const tool of tools) {
		const style = tool === "llvm-symbolizer" ? ["--output-style=GNU"] : [];
		const said = await answerOf(tool, [...style, "-e", program, "-f", "-C", "-i", ...at]);
		if (said !== undefined) return framesOf(said);
	}
	return [];
}

function answerOf(tool: string, args: readonly string[]): Promise<string | undefined> {
	return new Promise((resolve) => {
		execFile(tool, args, { timeout: patienceMs, maxBuffer: 2 ** 22 }, (error, said) =>
			resolve(error === null ? said : undefined),
		);
	});
}

/** Two lines for each frame, those of inlined calls first: the function, and its file with the line. */
function framesOf(said: string): SourceFrame[] {
	const lines = said.split("\n");
	const frames: SourceFrame[] = [];
	for (let i = 0; i + 1 < lines.length; i += 2) {
		const place = /^(.*):(\d+)/.exec(lines[i + 1] ?? "");
		if (place === null || basename(place[1] ?? "") !== solutionFile) continue;
		frames.push({ lineBase0: Number(place[2]) - 1, functionName: shortName(lines[i] ?? "") });
	}
	return frames.slice(0, 40);
}

/** `Solution::walk(std::vector<int, std::allocator<int> >&)` → `Solution::walk` */
function shortName(demangled: string): string {
	if (demangled.includes("{lambda")) return "lambda";
	let depth = 0;
	let name = "";
	for (const letter of demangled.replace(/operator(?:<<|>>|<=>|<=|>=|<|>|\(\))/, "operator")) {
		if (letter === "(" && depth === 0) break;
		if (letter === "<") depth++;
		if (depth === 0) name += letter;
		if (letter === ">") depth--;
	}
	return name.slice(name.lastIndexOf(" ") + 1);
}
