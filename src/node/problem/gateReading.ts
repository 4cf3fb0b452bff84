import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";

import type { GateFinding } from "../../core/problem/gateFinding.ts";
import type { Pack } from "../../core/problem/pack.ts";
import type { LanguageId, Signature } from "../../core/problem/problem.ts";
import { decodeWire } from "../../core/problem/decodeWire.ts";
import { executeAll } from "./executeAll.ts";
import type { GateTools } from "./gateTools.ts";

/**
 * Step 10: programs that look for what they must not see, run where a candidate's code runs. One tries to read the files
 * given (the package's sources, the built packs) in every way its language has; one looks for an expected output and a
 * reference solution in environment, arguments, open files, memory and the stack. `files` are absolute.
 */
export async function checkReading(
	tools: GateTools,
	languages: readonly LanguageId[],
	files: readonly string[],
): Promise<GateFinding[]> {
	const findings: GateFinding[] = [];
	for (const language of ["python", "javascript"] as const) {
		if (!languages.includes(language)) continue;
		const where = `a ${language} solution`;
		const seen = await readableFiles(tools, language, files);
		if (typeof seen === "string") {
			findings.push({ step: 10, where, message: seen });
		} else if (seen.length > 0) {
			const message = `can read ${seen.length} of ${files.length} files of the package, as ${seen[0]}.`;
			findings.push({ step: 10, where, message });
		}
		const leak = await leakedText(tools, language);
		if (leak !== null) findings.push({ step: 10, where, message: leak });
	}
	return findings;
}

/** Every file below some folders, for `checkReading`; a folder that is not there has none. */
export function filesBelow(folders: readonly string[]): string[] {
	return folders.flatMap((folder) => {
		try {
			return readdirSync(folder, { recursive: true, withFileTypes: true })
				.filter((item) => item.isFile())
				.map((item) => join(item.parentPath, item.name));
		} catch {
			return [];
		}
	});
}

async function readableFiles(
	tools: GateTools,
	language: "python" | "javascript",
	files: readonly string[],
): Promise<readonly string[] | string> {
	const signature: Signature = {
		kind: "function",
		name: "probe",
		params: [{ name: "paths", type: "list[string]" }],
		returns: "list[string]",
	};
	const program = { language, source: fileProbes[language], fileName: "probe", signature };
	const limits = { cpuMs: 20_000, wallMs: 60_000, memoryMb: 512, outputBytes: 2 ** 20 };
	const run = await executeAll(tools.sandbox, program, [{ id: "files", args: [[...files]] }], limits, tools.signal);
	if (!run.ok) return run.error.kind === "no-toolchain" ? [] : run.error.message;
	const outcome = run.value.get("files")?.outcome;
	// a probe that is killed or stopped for looking has read nothing it could report
	if (outcome?.kind !== "returned") return [];
	const seen = decodeWire(outcome.value);
	return Array.isArray(seen) ? seen.map(String) : "the probe's answer is not a list.";
}

/** null when neither the expected output nor the reference was found. */
async function leakedText(tools: GateTools, language: "python" | "javascript"): Promise<string | null> {
	const expected = `WSX0${randomBytes(16).toString("hex")}`;
	const report = await tools.judge(plantedPack(expected, `WSX1${randomBytes(16).toString("hex")}`), {
		file: "probe",
		language,
		source: memoryProbes[language],
	});
	if (report.verdict === "accepted") return "can find the expected output in its own process.";
	const actual = report.cases.map((one) => one.actual ?? "").join(" ");
	if (actual.includes("WSX1")) return "can find the reference solution in its own process.";
	if (actual.includes("WSX0")) return "can find an expected output in its own process.";
	if (report.cases.length === 0 && !/not found|no .*toolchain|install/i.test(report.message)) {
		return `the probe did not run: ${report.verdict}: ${report.message}`;
	}
	return null;
}

function plantedPack(expected: string, secret: string): Pack {
	const header = { idea: secret };
	const hints = { nudge: secret, pointer: secret, name: secret };
	return {
		format: 1,
		hash: secret,
		problem: {
			id: "00000000-0000-4000-8000-000000000001",
			slug: "probe",
			version: 1,
			title: "Probe",
			round: "coding",
			category: "algorithms",
			difficulty: "easy",
			minutes: 1,
			topics: ["probe"],
			mistakes: [],
			signature: {
				kind: "function",
				name: "probe",
				params: [{ name: "paths", type: "list[string]" }],
				returns: "string",
			},
			constants: {},
			compare: { kind: "exact" },
			languages: ["python", "typescript", "javascript"],
			limits: { timeFloorMs: 10_000 },
		},
		statement: secret,
		cases: [
			{
				id: "00000000-0000-4000-8000-000000000002",
				name: "looking around",
				group: "sample",
				in: [[]],
				out: expected,
				why: secret,
				show: "always",
			},
		],
		invalid: [],
		code: `export const generators = {}; // ${secret}\n`,
		solutions: [
			{
				file: "accepted/secret.py",
				kind: "accepted",
				language: "python",
				header,
				source: `def probe(paths):\n    return "${expected}"  # ${secret}\n`,
				text: secret,
			},
			{
				file: "accepted/secret.ts",
				kind: "accepted",
				language: "typescript",
				header,
				source: `export function probe() { return "${expected}"; } // ${secret}\n`,
				text: secret,
			},
		],
		hints,
		editorial: secret,
		interview: { clarifying: [], followUps: [], rubric: [], levels: { mid: "", senior: "", staff: "" } },
	};
}

const fileProbes = {
	python: `
import io, os, sys

def by_open(path):
    with open(path, "rb") as file:
        return file.read(1)

def by_descriptor(path):
    descriptor = os.open(path, os.O_RDONLY)
    try:
        return os.read(descriptor, 1)
    finally:
        os.close(descriptor)

def by_code(path):
    with io.open_code(path) as file:
        return file.read(1)

def by_proc(path):
    with io.FileIO("/proc/self/root" + path) as file:
        return file.read(1)

def by_loader(path):
    import importlib.machinery
    return importlib.machinery.SourceFileLoader("x", path).get_data(path)

def by_process(path):
    import subprocess
    return subprocess.run(["cat", path], capture_output=True).stdout

def by_link(path):
    os.symlink(path, "link-to-it")
    with open("link-to-it", "rb") as file:
        return file.read(1)

def by_ctypes(path):
    import ctypes
    libc = ctypes.CDLL(None)
    descriptor = libc.open(path.encode(), 0)
    if descriptor < 0:
        return b""
    os.close(descriptor)
    return b"x"

def probe(paths):
    found = []
    for path in paths:
        for way in (by_open, by_descriptor, by_code, by_proc, by_loader, by_process, by_link, by_ctypes):
            try:
                if way(path):
                    found.append(path + " by " + way.__name__)
                    break
            except BaseException:
                pass
    return found
`,
	javascript: `
function ways() {
	const found = [];
	const add = (name, get) => { try { const fs = get(); if (fs && fs.readFileSync) found.push([name, (path) => fs.readFileSync(path)]); } catch {} };
	add("require", () => require("fs"));
	add("process.getBuiltinModule", () => process.getBuiltinModule("fs"));
	add("process.mainModule", () => process.mainModule.require("fs"));
	add("constructor", () => probe.constructor("return process")().getBuiltinModule("fs"));
	add("outer constructor", () => globalThis.constructor.constructor("return process")().mainModule.require("fs"));
	add("module.constructor", () => module.constructor._load("fs"));
	try { const child = require("child_process"); found.push(["child_process", (path) => child.execFileSync("cat", [path])]); } catch {}
	try { const binding = process.binding("fs"); found.push(["binding", (path) => binding.readFileUtf8(path, 0)]); } catch {}
	return found;
}
export function probe(paths) {
	const found = [];
	for (const path of paths) {
		for (const [name, read] of ways()) {
			try {
				if (read(path).length > 0) { found.push(path + " by " + name); break; }
			} catch {}
		}
	}
	return found;
}
`,
} as const;

const memoryProbes = {
	python: `
import os, re, sys

PATTERN = re.compile(rb"WSX[01][0-9a-f]{32}")

def texts():
    yield repr(dict(os.environ))
    yield repr(sys.argv)
    yield repr(sys.orig_argv)
    for name in ("environ", "cmdline", "maps"):
        for process in ("self", str(os.getppid())):
            try:
                with open("/proc/%s/%s" % (process, name), "rb") as file:
                    yield file.read(1 << 20)
            except BaseException:
                pass
    for descriptor in range(3, 64):
        try:
            os.set_blocking(descriptor, False)
            yield os.read(descriptor, 1 << 20)
        except BaseException:
            pass
    try:
        for name in os.listdir("."):
            with open(name, "rb") as file:
                yield file.read(1 << 20)
    except BaseException:
        pass
    frame = sys._getframe()
    while frame is not None:
        yield from walk(frame.f_locals, 3)
        yield from walk(frame.f_globals, 3)
        frame = frame.f_back
    for module in list(sys.modules.values()):
        try:
            yield from walk(vars(module), 2)
        except BaseException:
            pass
    try:
        import gc
        for thing in gc.get_objects():
            if isinstance(thing, (str, bytes)):
                yield thing
            elif isinstance(thing, (list, tuple, dict)) and len(thing) < 10000:
                yield from walk(thing, 1)
    except BaseException:
        pass

def walk(thing, depth):
    if isinstance(thing, (str, bytes)):
        yield thing
    elif depth > 0:
        try:
            items = list(thing.values()) + list(thing.keys()) if isinstance(thing, dict) else list(thing) if isinstance(thing, (list, tuple, set)) else list(vars(thing).values())
        except BaseException:
            return
        for item in items[:10000]:
            yield from walk(item, depth - 1)

def probe(paths):
    for text in texts():
        if isinstance(text, str):
            text = text.encode("utf-8", "surrogatepass")
        found = PATTERN.search(text)
        if found:
            return found.group().decode()
    return "nothing"
`,
	javascript: `
export function probe() {
	const pattern = /WSX[01][0-9a-f]{32}/;
	const seen = new Set();
	let found;
	const look = (thing, depth) => {
		if (found) return;
		if (typeof thing === "string") { found = pattern.exec(thing)?.[0]; return; }
		if (thing === null || (typeof thing !== "object" && typeof thing !== "function") || seen.has(thing) || depth === 0) return;
		seen.add(thing);
		if (typeof thing === "function") { try { look(Function.prototype.toString.call(thing), depth); } catch {} }
		let keys = [];
		try { keys = Reflect.ownKeys(thing); } catch {}
		for (const key of keys.slice(0, 5000)) { try { look(thing[key], depth - 1); } catch {} }
		try { if (thing instanceof Map || thing instanceof Set) for (const item of thing) look(item, depth - 1); } catch {}
	};
	const tries = [
		() => globalThis, () => process, () => process.env, () => process.argv, () => require, () => module, () => require.cache,
		() => arguments, () => probe.caller, () => globalThis.constructor.constructor("return process")(),
		() => globalThis.constructor.constructor("return globalThis")(),
		() => process.report.getReport(),
		() => require("fs").readFileSync("/proc/self/environ", "utf8"),
		() => require("fs").readdirSync(".").map((name) => require("fs").readFileSync(name, "utf8")),
		() => { Error.prepareStackTrace = (_, sites) => sites.map((site) => [site.getThis?.(), site.getFunction?.()]); return new Error().stack; },
	];
	for (const get of tries) { try { look(get(), 6); } catch {} }
	return found ?? "nothing";
}
`,
} as const;
