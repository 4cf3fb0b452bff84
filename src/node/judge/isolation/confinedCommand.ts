import type { IsolationLevel } from "../../../core/judge/isolationLevel.ts";
import type { HarnessCommand } from "../harnessProcess.ts";

/** What has to be known of a command to start it inside its walls. */
export type ConfinedCommand = Pick<
	HarnessCommand,
	"key" | "command" | "args" | "env" | "cwd" | "reads" | "addressSpaceMb" | "stackMb"
> & {
	/** processes and threads beside the user's present ones; 64 by default. More for what lives on while others come. */
	readonly tasks?: number;
};

/** A command as it is really spawned. */
export interface SpawnPlan {
	readonly level: IsolationLevel;
	readonly command: string;
	readonly args: readonly string[];
	/** so many generations below the spawned process is the one of the command: 0 is itself */
	readonly depth: number;
	/** what the spawned process becomes */
	readonly user?: { readonly uid: number; readonly gid: number };
	/** no limit of processes binds it (root without a way to become another) */
	readonly unlimited?: boolean;
	/** false when the limit of processes, measured at the start, no longer says enough */
	stillFits(): boolean;
}
