import {
	killGroup,
	processBelow,
	sampleTree,
	signal,
	sweepTagged,
	taggedProcesses,
	type TreeSample,
} from "./processTree.ts";
import { familyOf, type PsRow, processTable } from "./psTree.ts";

const linux = process.platform === "linux";
const sweepAfterMs = 10;
/** looking through all processes takes milliseconds: only at every so many looks */
const strayLooks = 10;
const psLooks = 4;

/** A started process with everything that it starts, wherever that goes. */
export class ProcessFamily {
	private readonly root: number;
	private readonly depth: number;
	private readonly tag: string;
	private own: number | undefined;
	private looks = 0;
	private strays: readonly number[] = [];
	private rows: readonly PsRow[] = [];
	private sample: TreeSample | undefined;

	/** `depth`: so many generations below `root` is the process that counts; `tag`: in the environment of all of them */
	constructor(root: number, depth: number, tag: string) {
		this.root = root;
		this.depth = depth;
		this.tag = tag;
	}

	/** The process that counts; undefined while it is not there yet. */
	get pid(): number | undefined {
		this.own ??= processBelow(this.root, this.depth);
		return this.own;
	}

	/** What all of them use now (without /proc: used when `ps` was last asked); undefined where nothing is known. */
	look(): TreeSample | undefined {
		const turn = this.looks++;
		if (linux) {
			if (turn % strayLooks === strayLooks - 1) {
				this.strays = taggedProcesses(this.tag);
			}
			const { pid } = this;
			return pid === undefined ? undefined : sampleTree(this.root, pid, this.strays);
		}
		if (turn % psLooks === 0) {
			processTable((rows) => {
				this.rows = familyOf(rows, this.root, this.rows);
				const rssMb = this.rows.reduce((sum, row) => sum + row.rssMb, 0);
				this.sample = { rssMb, processes: this.rows.length };
			});
		}
		return this.sample;
	}

	/** Ends all of them: the group at once, what left it a moment later. */
	kill(): void {
		killGroup(this.root);
		// looking through all processes takes milliseconds that a verdict need not wait for
		setTimeout(() => this.sweep(), sweepAfterMs);
	}

	private sweep(): void {
		if (linux) {
			sweepTagged(this.tag);
			return;
		}
		processTable((rows) => {
			for (const { pid } of familyOf(rows, this.root, this.rows)) {
				signal(pid, "SIGKILL");
			}
		});
	}
}
