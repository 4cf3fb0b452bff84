import { spawn } from "node:child_process";
import { join } from "node:path";
import { z } from "zod";

import { err, ok, type Result } from "../../core/base/result.ts";
import { type MutantEdit, mutationOperators } from "../../core/problem/mutant.ts";
import { findPython } from "../judge/findPython.ts";

const mostMs = 20_000;
const answer = z.array(
	z.union([z.string(), z.array(z.tuple([z.enum(mutationOperators), z.int().min(0), z.int().min(0), z.string()]))]),
);

/** What can be changed in Python programs, found by the user's own Python: for each its edits, or why it cannot be read. */
export async function pythonEdits(
	sources: readonly string[],
	signal: AbortSignal,
): Promise<Result<readonly (readonly MutantEdit[] | string)[], string>> {
	if (sources.length === 0) return ok([]);
	const python = await findPython(undefined);
	if (python === undefined) return err("Python was not found: install it.");
	if (typeof python === "string") return err(python);
	const said = await run(python.path, JSON.stringify(sources), signal);
	signal.throwIfAborted();
	if (!said.ok) return said;
	const decoded = answer.safeParse(JSON.parse(said.value));
	if (!decoded.success) return err(z.prettifyError(decoded.error));
	return ok(
		decoded.data.map((one) =>
			typeof one === "string" ? one : one.map(([operator, start, end, text]) => ({ operator, start, end, text })),
		),
	);
}

function run(python: string, input: string, signal: AbortSignal): Promise<Result<string, string>> {
	return new Promise((resolve) => {
		// beside this file in a checkout, beside the bundle in dist
		const program = join(import.meta.dirname, "mutatePython.py");
		const child = spawn(python, ["-I", "-X", "utf8", program], { signal, timeout: mostMs, windowsHide: true });
		let out = "";
		let said = "";
		child.stdout.setEncoding("utf8").on("data", (text: string) => {
			out += text;
		});
		child.stderr.setEncoding("utf8").on("data", (text: string) => {
			said += text;
		});
		child.on("error", (error) => resolve(err(error.message)));
		child.on("close", (code) =>
			resolve(code === 0 ? ok(out) : err(`Looking for mutants in Python ended with ${code}: ${said.slice(-400)}`)),
		);
		// a child that is gone is told by its end
		child.stdin.on("error", () => {});
		child.stdin.end(input);
	});
}
