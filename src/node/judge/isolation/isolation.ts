import { homedir } from "node:os";

import type { IsolationLack, IsolationLevel } from "../../../core/judge/isolationLevel.ts";
import { type Bubblewrap, bubblewrapArgs } from "./bubblewrap.ts";
import type { ConfinedCommand, SpawnPlan } from "./confinedCommand.ts";
import { allTasks, presentTasks } from "./presentTasks.ts";
import { limitedCommand } from "./resourceLimits.ts";
import { sandboxExecPath, sandboxProfile } from "./sandboxExec.ts";
import { asUser, openToAll, readableByAll, type Unprivileged } from "./unprivileged.ts";

/** What this machine offers; each part was seen working. */
export interface Means {
	/** a shell that sets limits and becomes the command */
	readonly limits: boolean;
	readonly walls?: ({ readonly kind: "bubblewrap" } & Bubblewrap) | { readonly kind: "sandbox-exec" };
	readonly lack?: IsolationLack;
	/** present when this process is root's */
	readonly unprivileged?: Unprivileged;
	/** for who is not root: ends a process with its starter */
	readonly setpriv?: string;
	/** a user namespace counts the tasks in it alone (Linux 5.14) */
	readonly ownCount: boolean;
	/** of this process; -1: the system has none */
	readonly uid: number;
	/** without /proc: the user's processes when last counted */
	readonly countedProcesses?: number;
}

interface Leave {
	readonly front: readonly string[];
	readonly user?: SpawnPlan["user"];
	readonly unlimited?: boolean;
}

const spareTasks = 64;
/** where processes cannot be counted at each start */
const roughTasks = 256;
/** a limit measured before that many others came no longer leaves enough */
const mostGrowth = 32;

/** Turns commands into what is spawned: limits at every level, walls at level 2. */
export class Isolation {
	readonly level: IsolationLevel;
	private readonly means: Means;
	private readonly hides: readonly string[];
	private readonly unconfinable = new Set<string>();
	private turn = process.pid;

	/** `hides`: folders that no program may see, wherever they lie */
	constructor(level: IsolationLevel, means: Means, hides: readonly string[]) {
		this.level = level;
		this.means = means;
		this.hides = hides;
	}

	/** the group of the user that programs run as when this process is root's */
	get writer(): number | undefined {
		return this.means.unprivileged?.uid;
	}

	/** why a command does not run at level 2 */
	lackOf(key: string): IsolationLack | undefined {
		return this.unconfinable.has(key) ? "runtime" : this.level === 2 ? undefined : this.means.lack;
	}

	/** This command's runtime does not start behind walls: from now on it runs without. */
	giveUpWalls(key: string): void {
		this.unconfinable.add(key);
	}

	plan(command: ConfinedCommand): SpawnPlan {
		const { means } = this;
		const { walls } = means;
		const level = this.level === 2 && this.unconfinable.has(command.key) ? 1 : this.level;
		const own = [command.command, ...command.args];
		const uid = this.nextUser();
		if (level === 2 && walls?.kind === "bubblewrap") {
			const limited = this.limited(own, command, uid, true);
			const inner = [...this.behindWalls(command, uid), ...limited.command];
			const asRoot = means.unprivileged?.setpriv !== undefined;
			const args = bubblewrapArgs(walls, command, { asRoot, hides: this.hides });
			return planOf(level, [walls.path, ...args, ...inner], 2, limited.stillFits);
		}
		if (level === 2 && walls?.kind === "sandbox-exec") {
			const profile = sandboxProfile(command, this.hides, homedir());
			const limited = this.limited([sandboxExecPath, "-p", profile, ...own], command, uid, false);
			return planOf(level, limited.command, 0, limited.stillFits);
		}
		const limited = this.limited(own, command, uid, false);
		const { front, user, unlimited } = this.leaving(command, uid);
		return {
			...planOf(level, [...front, ...limited.command], 0, limited.stillFits),
			...(user === undefined ? {} : { user }),
			...(unlimited ? { unlimited } : {}),
		};
	}

	/**
	 * Root's rights are given up behind the walls. Where something shown is root's alone one of them stays: everything there
	 * is read-only, and unlike `dac_read_search` it opens no file by its number, past the walls.
	 */
	private behindWalls({ reads }: ConfinedCommand, uid: number): readonly string[] {
		const { unprivileged } = this.means;
		return unprivileged?.setpriv === undefined
			? []
			: asUser(unprivileged, uid, reads.every(openToAll) ? undefined : "dac_override");
	}

	/** In front of a command without walls: root's rights given up where the program stays reachable, the end with the judge. */
	private leaving({ command, reads }: ConfinedCommand, uid: number): Leave {
		const { unprivileged, setpriv } = this.means;
		if (this.means.uid !== 0) {
			return { front: setpriv === undefined ? [] : [setpriv, "--no-new-privs", "--pdeathsig=KILL"] };
		}
		const hidden = ![command, ...reads].every(readableByAll);
		if (unprivileged === undefined || (hidden && unprivileged.reading === undefined)) {
			return { front: [], unlimited: true };
		}
		return unprivileged.setpriv === undefined
			? { front: [], user: { uid, gid: unprivileged.uid } }
			: { front: asUser(unprivileged, uid, hidden ? unprivileged.reading : undefined) };
	}

	private limited(
		command: readonly string[],
		{ addressSpaceMb, stackMb, tasks: room = spareTasks }: ConfinedCommand,
		uid: number,
		behindWalls: boolean,
	): { readonly command: readonly string[]; stillFits(): boolean } {
		const { means } = this;
		if (!means.limits) {
			return { command, stillFits: () => true };
		}
		const counted = behindWalls && means.ownCount && means.unprivileged === undefined;
		const tasks = counted ? room : this.tasks(uid, room);
		const before = allTasks();
		const others = !counted && means.unprivileged === undefined && means.countedProcesses === undefined;
		return {
			command: limitedCommand(command, {
				...(tasks === undefined ? {} : { tasks }),
				...(addressSpaceMb === undefined ? {} : { addressSpaceMb }),
				...(stackMb === undefined ? {} : { stackMb }),
			}),
			stillFits: () => !others || allTasks() - before <= mostGrowth,
		};
	}

	private tasks(uid: number, room: number): number | undefined {
		const { countedProcesses } = this.means;
		if (countedProcesses !== undefined) {
			return countedProcesses + roughTasks;
		}
		const present = presentTasks(uid);
		return present === undefined ? undefined : present + room;
	}

	/** As root each process becomes another user; else it stays this one. */
	private nextUser(): number {
		const { unprivileged, uid } = this.means;
		this.turn++;
		return unprivileged === undefined ? uid : unprivileged.uid + (this.turn % unprivileged.users);
	}
}

function planOf(
	level: IsolationLevel,
	[command = "", ...args]: readonly string[],
	depth: number,
	stillFits: () => boolean,
): SpawnPlan {
	return { level, command, args, depth, stillFits };
}
