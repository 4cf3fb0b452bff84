import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import type { Signature } from "../../../../src/core/problem/problem.ts";
import { findPython } from "../../../../src/node/judge/findPython.ts";
import { type HarnessCommand, HarnessProcess } from "../../../../src/node/judge/harnessProcess.ts";
import { detectIsolation } from "../../../../src/node/judge/isolation/detectIsolation.ts";
import { LocalSandbox } from "../../../../src/node/judge/localSandbox.ts";
import { taggedProcesses } from "../../../../src/node/judge/processTree.ts";

const root = join(import.meta.dirname, "..", "..", "..", "..");
const distDir = join(root, "dist");
const limits = { cpuMs: 20_000, wallMs: 60_000, memoryMb: 512, outputBytes: 2 ** 24 };
const signature: Signature = { kind: "function", name: "solve", params: [], returns: "int" };
const python = await findPython(undefined);
const best = process.platform === "linux" ? (await detectIsolation({ choice: "auto", hides: [] })).level : 0;

interface Language {
	readonly name: string;
	readonly program: readonly [string, ...string[]];
	readonly reads: readonly string[];
	/** a text that prints one line: "done", or what kept it from `what` */
	attempt(what: Attempt, of?: string | number): string;
	/** a text that starts as many processes as it can, for ever */
	readonly bomb: string;
	/** the same, each leaving its group */
	readonly scatteredBomb: string;
}
type Attempt = "connect" | "list" | "read" | "write" | "signal" | "processes" | "user" | "fill";

const javascript: Language = {
	name: "JavaScript",
	program: [process.execPath, "-e"],
	reads: [],
	attempt: (what, of) => `const fs = require("fs"), of = ${JSON.stringify(of ?? "")};
		const tell = (text) => { console.log(text); process.exit(0); };
		try { ${
			{
				connect:
					'require("net").connect(of, "127.0.0.1").on("connect", () => tell("done")).on("error", (e) => tell(e.code));',
				list: 'tell(fs.readdirSync(of).join(" "));',
				read: 'fs.readdirSync(of); tell("done");',
				write: 'fs.writeFileSync(of, "x"); tell("done");',
				signal: 'process.kill(of, 0); tell("done");',
				processes: 'tell(fs.readdirSync("/proc").filter((name) => /^[0-9]+$/.test(name)).length);',
				user: 'tell(process.getuid() + " " + /CapEff:.*/.exec(fs.readFileSync("/proc/self/status", "utf8"))[0]);',
				fill: 'for (let i = 0; i < 20; i++) fs.writeFileSync("f" + i, Buffer.alloc(8 << 20)); tell("done");',
			}[what]
		} } catch (e) { tell(e.code ?? e.message); }`,
	bomb: 'const { spawn } = require("child_process"); const go = () => { for (;;) try { spawn("/bin/sleep", ["60"], { stdio: "ignore" }).on("error", () => {}); } catch {} }; go();',
	scatteredBomb:
		'const { spawn } = require("child_process"); const go = () => { for (;;) try { spawn("/bin/sleep", ["60"], { stdio: "ignore", detached: true }).on("error", () => {}); } catch {} }; go();',
};

const pythonLanguage = (path: string, prefixes: readonly string[]): Language => ({
	name: "Python",
	program: [path, "-I", "-S", "-c"],
	reads: prefixes,
	attempt: (what, of) => `import os, socket
of = ${JSON.stringify(of ?? "")}
def write(path, data=b"x"):
    fd = os.open(path, os.O_WRONLY | os.O_CREAT)
    if os.write(fd, data) < len(data): raise OSError(28, "no room")
    os.close(fd)
def fill():
    for i in range(20): write("f%d" % i, bytes(8 << 20))
try:
    print((${
			{
				connect: 'socket.create_connection(("127.0.0.1", of), 5) and "done"',
				list: '" ".join(os.listdir(of))',
				read: 'os.listdir(of) is not None and "done"',
				write: 'write(of) or "done"',
				signal: 'os.kill(of, 0) or "done"',
				processes: 'sum(name.isdigit() for name in os.listdir("/proc"))',
				user: 'str(os.getuid()) + " CapEff:" + open("/proc/self/status").read().split("CapEff:")[1].split("\\n")[0]',
				fill: 'fill() or "done"',
			}[what]
		}))
except OSError as e: print(os.strerror(e.errno) if e.errno else e)
`,
	bomb: "import os\nwhile True:\n  try: os.fork()\n  except OSError: pass\n",
	scatteredBomb: "import os\nwhile True:\n  try:\n    if os.fork() == 0: os.setsid()\n  except OSError: pass\n",
});

const languages = [
	javascript,
	...(typeof python === "object" ? [pythonLanguage(python.path, [...python.prefixes])] : []),
];

for (const language of languages) {
	describe(`${language.name} without seat belts`, function () {
		this.timeout(30_000);
		const [command, ...flags] = language.program;

		function commandOf(sandbox: LocalSandbox, text: string, more: readonly string[] = []): HarnessCommand {
			return {
				key: text,
				command,
				args: [...flags, text],
				env: { ELECTRON_RUN_AS_NODE: "1" },
				cwd: sandbox.cwd,
				tagPrefix: sandbox.tagPrefix,
				tellsStack: false,
				reads: [...language.reads, ...more],
			};
		}
		async function output(sandbox: LocalSandbox, text: string, more?: readonly string[]): Promise<string> {
			const wanted = commandOf(sandbox, text, more);
			const plan = await sandbox.confine(wanted);
			const child = spawn(plan.command, plan.args, { cwd: wanted.cwd, env: wanted.env });
			let said = "";
			child.stdout.on("data", (chunk) => (said += chunk));
			child.stderr.on("data", (chunk) => (said += chunk));
			await new Promise((resolve) => child.on("close", resolve));
			return said.trim();
		}

		describe("behind the walls of level 2", () => {
			let sandbox: LocalSandbox;
			let server: Server;
			let port = 0;
			const tell = (what: Attempt, of?: string | number, more?: readonly string[]) =>
				output(sandbox, language.attempt(what, of), more);

			if (best < 2) {
				it.skip("is kept from everything else: bubblewrap does not work here");
				return;
			}
			before(async () => {
				sandbox = new LocalSandbox({ distDir, keepsSpare: false });
				server = createServer();
				await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
				const address = server.address();
				port = typeof address === "object" && address !== null ? address.port : 0;
			});
			after(() => {
				server.close();
				sandbox.dispose();
			});

			it("reaches no port of this machine, which level 1 would", async () => {
				assert.notEqual(await tell("connect", port), "done");
				const open = new LocalSandbox({ distDir, keepsSpare: false, isolation: 1 });
				assert.equal(await output(open, language.attempt("connect", port)), "done");
				open.dispose();
			});
			it("does not see the home, nor anybody's other folders", async () => {
				const seen = (await tell("list", homedir())).split(" ");
				const interpreters = [command, ...language.reads, root];
				const theirs = readdirSync(homedir()).filter(
					(name) => !interpreters.some((path) => path.startsWith(join(homedir(), name))),
				);
				assert.deepEqual(
					theirs.filter((name) => seen.includes(name)),
					[],
				);
				const other = mkdtempSync(join(tmpdir(), "woodshed-other-"));
				assert.notEqual(await tell("read", other), "done");
				rmSync(other, { recursive: true });
			});
			it("does not see the packages, built or not, even when their surroundings are needed", async () => {
				for (const folder of [join(distDir, "packs"), join(root, "problems")]) {
					assert.notEqual(await tell("read", folder), "done", folder);
					assert.equal(await tell("list", folder, [root]), "", folder);
				}
				assert.equal(await tell("read", distDir, [root]), "done");
			});
			it("sees no process but its own", async () => {
				assert.ok(Number(await tell("processes")) <= 3);
				assert.notEqual(await tell("signal", process.pid), "done");
			});
			it("writes to its folder in memory only, and not without end", async () => {
				for (const place of ["/tmp/x", "/dev/shm/x", "/dev/x", "/usr/x", "/x", join(homedir(), "x"), "/proc/x"]) {
					assert.notEqual(await tell("write", place), "done", place);
				}
				assert.equal(await tell("write", "own"), "done");
				assert.equal(existsSync(join(sandbox.cwd, "own")), false);
				assert.notEqual(await tell("fill"), "done");
			});
			const ifRoot = process.getuid?.() === 0 ? it : it.skip;
			ifRoot("is another user for each process, so that none counts against another's limit", async () => {
				const uids = [await tell("user"), await tell("user")].map((line) => line.split(" ")[0]);
				assert.notEqual(uids[0], uids[1]);
			});
			it("has no rights left, whoever runs the judge", async () => {
				const [uid, ...rights] = (await tell("user")).split(/\s+/);
				assert.notEqual(uid, "0");
				assert.match(rights.join(" "), /CapEff: 0+$/);
			});
		});

		for (const level of [1, 2] as const) {
			if (best < level) {
				it.skip(`is stopped as a fork bomb at level ${level}: there is no such level here`);
				continue;
			}
			it(`is stopped as a fork bomb at level ${level}, scattered or not, and leaves nothing`, async () => {
				const sandbox = new LocalSandbox({ distDir, keepsSpare: false, isolation: level });
				for (const text of [language.bomb, language.scatteredBomb]) {
					const bomb = commandOf(sandbox, text);
					const harness = new HarnessProcess(bomb, await sandbox.confine(bomb));
					assert.equal(harness.level, level);
					const job = { language: "python", source: "", fileName: "", signature, runtime: "" } as const;
					const none = { sitePackages: [], memoryMb: 0, stackMb: 0, guard: false };
					harness.begin({ ...job, ...none }, limits, 0);
					const event = await harness.next();
					assert.equal(event.type === "ended" && event.death.kind, "process-limit");
					const living = () => taggedProcesses(sandbox.tagPrefix);
					for (let tries = 0; tries < 100 && living().length > 0; tries++) await pause(20);
					assert.deepEqual(living(), []);
				}
				sandbox.dispose();
			});
		}
	});
}

describe("the level of isolation", function () {
	this.timeout(20_000);
	if (best === 0) {
		it.skip("is told with each run: there is no Linux here");
		return;
	}

	async function levelOf(options: Partial<ConstructorParameters<typeof LocalSandbox>[0]>, key = "javascript") {
		const sandbox = new LocalSandbox({ distDir, keepsSpare: false, ...options });
		const program = { language: "javascript", source: "export function solve() { return 1; }" } as const;
		const told: unknown[] = [];
		const inputs = [{ id: key, args: [] }];
		const events = sandbox.execute({ ...program, fileName: "s.js", signature }, inputs, limits, never);
		for await (const event of events) {
			if (event.type === "ready") told.push(event.isolationLevel, event.isolationLack);
			if (event.type === "ended") told.push(event.execution.outcome.kind);
			if (event.type === "failed") told.push(event.message);
		}
		sandbox.dispose();
		return told;
	}
	const never = new AbortController().signal;

	it("is told with each run, and a lower one may be asked for", async () => {
		assert.deepEqual((await levelOf({ isolation: 0 })).slice(0, 3), [0, "chosen", "returned"]);
		assert.deepEqual((await levelOf({ isolation: 1 })).slice(0, 3), [1, "chosen", "returned"]);
		const auto = await levelOf({});
		assert.equal(auto[0], best);
		assert.equal(auto[2], "returned");
	});
	const ifWalls = best === 2 ? it : it.skip;
	ifWalls("is lower for a runtime that does not start behind the walls, and the run goes on", async () => {
		// an interpreter that needs a file which nothing tells of
		const folder = mkdtempSync(join(tmpdir(), "woodshed-odd-"));
		const needed = mkdtempSync(join(tmpdir(), "woodshed-needed-"));
		const odd = join(folder, "node");
		writeFileSync(odd, `#!/bin/sh\n[ -d ${needed} ] || exit 9\nexec ${process.execPath} "$@"\n`, { mode: 0o755 });
		assert.deepEqual(await levelOf({ execPath: odd }), [1, "runtime", "returned"]);
		rmSync(folder, { recursive: true });
		rmSync(needed, { recursive: true });
	});
	it("names what is missing where bubblewrap is not installed", async () => {
		const isolation = await detectIsolation({ choice: "auto", hides: [], bubblewrap: "/nowhere/bwrap" });
		assert.deepEqual([isolation.level, isolation.lackOf("any")], [1, "no-bubblewrap"]);
	});
	it("names what is wrong where bubblewrap is not allowed to work", async () => {
		const folder = mkdtempSync(join(tmpdir(), "woodshed-refused-"));
		const bubblewrap = join(folder, "bwrap");
		const text =
			'case "$1" in --help) echo "--perms --size";; *) echo "setting up uid map: Permission denied" >&2; exit 1;; esac';
		writeFileSync(bubblewrap, `#!/bin/sh\n${text}\n`, { mode: 0o755 });
		const isolation = await detectIsolation({ choice: "auto", hides: [], bubblewrap });
		assert.deepEqual([isolation.level, isolation.lackOf("any")], [1, "refused"]);
		rmSync(folder, { recursive: true });
	});
});
