import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const files: Readonly<Record<string, string>> = {
	"home/.profile": "export PATH\n",
	"home/.ssh/id_ed25519": "a key\n",
	"home/notes/today.md": "# Today\n",
	"repository/.git/HEAD": "ref: refs/heads/main\n",
	"repository/src/index.ts": "export {};\n",
	"practice/coding/tiny-sum/solution.py": "def tiny_sum(items):\n    return 0\n",
	"practice/.woodshed/log.jsonl": "{}\n",
	"problems/coding/tiny-sum/cases.yaml": "- in: [[4, 9]]\n  out: 13\n",
};

/** A home, a repository, the folder of the submission and a problem with its answers; nothing of it may change. */
export class GuardedFolder {
	readonly path = mkdtempSync(join(tmpdir(), "guarded-"));
	private readonly before: ReadonlyMap<string, string>;

	constructor() {
		for (const [file, text] of Object.entries(files)) {
			mkdirSync(dirname(join(this.path, file)), { recursive: true });
			writeFileSync(join(this.path, file), text);
		}
		this.before = this.state();
	}

	/** What is new, gone or different, by name. */
	changes(): string[] {
		const now = this.state();
		return [...new Set([...this.before.keys(), ...now.keys()])].filter(
			(name) => this.before.get(name) !== now.get(name),
		);
	}

	remove(): void {
		rmSync(this.path, { recursive: true, force: true });
	}

	private state(): Map<string, string> {
		const found = new Map<string, string>();
		for (const name of readdirSync(this.path, { recursive: true }) as string[]) {
			const { mode, mtimeMs, size } = lstatSync(join(this.path, name));
			const text = size > 0 && name in files ? readFileSync(join(this.path, name)) : "";
			found.set(name, `${mode} ${mtimeMs} ${createHash("sha256").update(text).digest("hex")}`);
		}
		return found;
	}
}
