import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";

import { describeIsolation } from "../../../../src/core/judge/isolationLevel.ts";
import { bubblewrapArgs } from "../../../../src/node/judge/isolation/bubblewrap.ts";
import type { ConfinedCommand } from "../../../../src/node/judge/isolation/confinedCommand.ts";
import { Isolation, type Means } from "../../../../src/node/judge/isolation/isolation.ts";
import { programPlaces } from "../../../../src/node/judge/isolation/programPlaces.ts";
import { limitedCommand } from "../../../../src/node/judge/isolation/resourceLimits.ts";
import { sandboxProfile } from "../../../../src/node/judge/isolation/sandboxExec.ts";
import { readableByAll } from "../../../../src/node/judge/isolation/unprivileged.ts";
import { familyOf, parseTable } from "../../../../src/node/judge/psTree.ts";

const posix = process.platform === "win32" ? describe.skip : describe;

function commandOf(more: Partial<ConfinedCommand> = {}): ConfinedCommand {
	return { key: "k", command: "/bin/sh", args: ["-c", ":"], env: {}, cwd: "/tmp/scratch", reads: ["/bin/sh"], ...more };
}

posix("the parts of isolation", () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "woodshed-parts-"));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	function made(path: string): string {
		const full = join(folder, path);
		mkdirSync(join(full, ".."), { recursive: true });
		writeFileSync(full, "");
		return full;
	}

	describe("the places of a program", () => {
		it("are its prefix, and those of each link on the way to it", () => {
			const real = made("pythons/3.12/bin/python3.12");
			mkdirSync(join(folder, "venv/bin"), { recursive: true });
			symlinkSync(real, join(folder, "venv/bin/python"));
			assert.deepEqual(programPlaces(join(folder, "venv/bin/python")), [
				join(folder, "venv"),
				join(folder, "pythons/3.12"),
			]);
		});
		it("are its folder where there is no bin, and never one that holds the home", () => {
			const editor = made("editor/code");
			assert.deepEqual(programPlaces(editor), [join(folder, "editor")]);
			const own = made("home/me/bin/python");
			assert.deepEqual(programPlaces(own, join(folder, "home/me")), [join(folder, "home/me/bin")]);
			const bare = made("home/me/node");
			assert.deepEqual(programPlaces(bare, join(folder, "home/me")), [bare]);
		});
	});

	describe("bubblewrap", () => {
		const known = { path: "/usr/bin/bwrap", knows: { perms: true, size: true } };
		const text = (args: readonly string[]) => ` ${args.join(" ")} `;

		it("shows what a command reads, read-only, and hides packages that lie in it", () => {
			const dist = join(folder, "dist");
			made("dist/packs/one.pack");
			const args = bubblewrapArgs(known, commandOf({ reads: [dist] }), {
				asRoot: false,
				hides: [join(dist, "packs"), join(folder, "problems")],
			});
			assert.ok(text(args).includes(` --ro-bind ${dist} ${dist} `));
			assert.ok(text(args).includes(` --tmpfs ${join(dist, "packs")} --remount-ro ${join(dist, "packs")} `));
			assert.ok(!text(args).includes(join(folder, "problems")));
			assert.ok(text(args).includes(" --unshare-user ") && text(args).includes(" --unshare-net "));
		});
		it("mounts the outer before the inner, and never the home", () => {
			const reads = [join(folder, "a", "b", "c"), join(folder, "a"), homedir()];
			made("a/b/c/d");
			const args = bubblewrapArgs(known, commandOf({ reads }), { asRoot: true, hides: [] });
			assert.deepEqual(
				args.filter((arg, i) => args[i - 1] === "--ro-bind" && (arg.startsWith(folder) || arg === homedir())),
				[join(folder, "a")],
			);
			assert.ok(!args.includes("--unshare-user"));
		});
		it("shows a program that is named among the files alone, not what lies beside it", () => {
			const program = made("cache/ab12/program");
			const args = bubblewrapArgs(known, commandOf({ command: program, reads: [program] }), {
				asRoot: false,
				hides: [],
			});
			assert.ok(text(args).includes(` --ro-bind ${program} ${program} `));
			assert.ok(!text(args).includes(` --ro-bind ${join(folder, "cache/ab12")} `));
		});
		it("leaves out options that an old one does not know", () => {
			const old = { path: "/usr/bin/bwrap", knows: { perms: false, size: false } };
			const args = bubblewrapArgs(old, commandOf(), { asRoot: false, hides: [] });
			assert.ok(!args.includes("--perms") && !args.includes("--size") && args.includes("--tmpfs"));
		});
	});

	describe("sandbox-exec", () => {
		it("denies network, processes and writing, and shows of personal folders what is read", () => {
			const command = commandOf({
				command: "/Users/me/.pyenv/versions/3.12/bin/python3",
				reads: ["/Users/me/.vscode/extensions/woodshed/dist/harness.py"],
				cwd: "/var/folders/x/woodshed-run",
			});
			const lines = sandboxProfile(command, ["/Users/me/woodshed/dist/packs"], "/Users/me").split("\n");
			const at = (start: string) => lines.findIndex((line) => line.startsWith(start));
			assert.ok(at("(deny network*)") > 0 && at("(deny process-fork)") > 0);
			assert.match(lines[at("(allow file-write* ")] ?? "", /"\/private\/var\/folders\/x\/woodshed-run"/);
			assert.match(lines[at("(deny file-read* ")] ?? "", /\(subpath "\/Users"\)/);
			const shown = lines[at("(allow file-read* ")] ?? "";
			assert.ok(shown.includes('(subpath "/Users/me/.pyenv/versions/3.12")') && shown.includes("harness.py"));
			// the last rule that fits counts
			assert.ok(at("(allow file-read* ") > at("(deny file-read* "));
			assert.match(lines.at(-1) ?? "", /^\(deny file-read\* .*dist\/packs/);
		});
		it("quotes what a path may hold", () => {
			assert.ok(sandboxProfile(commandOf({ reads: ['/a "b"\\c'] }), [], "/Users/me").includes('"/a \\"b\\"\\\\c"'));
		});
	});

	it("limits are set by a shell that becomes the command, and one that cannot be set is left", () => {
		const limits = { tasks: 5000, addressSpaceMb: 4096, stackMb: 64 };
		const [shell = "", ...args] = limitedCommand(
			["/bin/sh", "-c", "ulimit -c; ulimit -f; ulimit -v; ulimit -s; echo $$"],
			{
				...limits,
			},
		);
		const ran = spawnSync(shell, args, { encoding: "utf8" });
		const [core, file, space, stack, pid] = ran.stdout.trim().split("\n");
		assert.deepEqual([core, file, stack, Number(pid)], ["0", "32768", "65536", ran.pid]);
		if (process.platform === "linux") assert.equal(space, String(4096 * 1024));
	});

	it("rights are judged by the modes of a path and of all folders above it", () => {
		const file = made("open/file");
		for (const path of [folder, join(folder, "open"), file]) chmodSync(path, 0o755);
		assert.equal(readableByAll(file), true);
		chmodSync(folder, 0o700);
		assert.equal(readableByAll(file), false);
	});

	it("root becomes another user where the program stays reachable, and is watched closely where it does not", () => {
		const file = made("open/file");
		for (const path of [folder, join(folder, "open"), file]) chmodSync(path, 0o755);
		const command = commandOf({ reads: [file] });
		const planOf = (unprivileged: Means["unprivileged"]) =>
			new Isolation(1, { limits: false, ownCount: false, uid: 0, ...(unprivileged && { unprivileged }) }, []).plan(
				command,
			);
		const bySpawn = { uid: 64_001, users: 1 };
		const byTool = { ...bySpawn, setpriv: "/usr/bin/setpriv", reading: "dac_read_search" } as const;
		assert.deepEqual(planOf(byTool).args.slice(0, 2), ["--reuid=64001", "--regid=64001"]);
		assert.ok(planOf(byTool).args.includes("--bounding-set=-all"));
		assert.deepEqual(planOf(bySpawn).user, { uid: 64_001, gid: 64_001 });
		chmodSync(folder, 0o700);
		assert.ok(planOf(byTool).args.includes("--ambient-caps=-all,+dac_read_search"));
		assert.deepEqual([planOf(bySpawn).user, planOf(bySpawn).unlimited], [undefined, true]);
		assert.equal(planOf(undefined).unlimited, true);
	});

	it("a command is started as it is where nothing of this works", () => {
		const means: Means = { limits: false, ownCount: false, uid: 501 };
		const plan = new Isolation(1, means, []).plan(commandOf());
		assert.deepEqual([plan.command, ...plan.args, plan.depth], ["/bin/sh", "-c", ":", 0]);
	});
});

describe("a table of processes", () => {
	const table = [
		"    1     0     1  5000",
		"  100     1   100 20480",
		"  101   100   100 10240",
		"  102   101   102  1024",
		"  103     1   100  2048",
		"  104     1   102   512",
		"  200     1   200 99999",
	];
	const rows = parseTable(table.join("\n"));

	it("gives a process, its descendants and its group", () => {
		const family = familyOf(rows, 100);
		assert.deepEqual(
			family.map(({ pid }) => pid),
			[100, 101, 102, 103],
		);
		assert.equal(
			family.reduce((sum, { rssMb }) => sum + rssMb, 0),
			33,
		);
	});
	it("gives what was of the family when it was last looked at, unless the number is somebody else's now", () => {
		const known = [
			{ pid: 104, parent: 102, group: 102, rssMb: 1 },
			{ pid: 200, parent: 100, group: 100, rssMb: 1 },
		];
		assert.deepEqual(
			familyOf(rows, 100, known).map(({ pid }) => pid),
			[100, 101, 102, 103, 104],
		);
	});
});

describe("the words on isolation", () => {
	it("say what the code could reach, and hint at more only where it can be had", () => {
		assert.match(describeIsolation(2).sentence, /no network/);
		assert.equal(describeIsolation(2, "no-bubblewrap").hint, undefined);
		assert.match(describeIsolation(1, "no-bubblewrap").hint ?? "", /install the package bubblewrap/);
		assert.match(describeIsolation(1, "refused").hint ?? "", /AppArmor/);
		assert.match(describeIsolation(0, "chosen").hint ?? "", /woodshed\.judge\.isolation/);
		assert.equal(describeIsolation(1, "no-such-system").hint, undefined);
	});
});
