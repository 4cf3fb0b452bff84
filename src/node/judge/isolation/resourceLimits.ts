/** Limits that the kernel keeps for a process and what it starts. */
export interface ResourceLimits {
	/** tasks (processes and threads) that its user may have in all; absent where the kernel would not keep it */
	readonly tasks?: number;
	readonly addressSpaceMb?: number;
	readonly stackMb?: number;
}

const shell = "/bin/sh";
const fileMb = 16;
/** of a whole process with all its cases: the brake of a runaway that nobody watches; cases are ended long before */
const cpuSeconds = 600;

/**
 * A shell in front of a command that sets its limits and becomes it (the process id stays). A limit that cannot be set (the
 * system's own is lower) is left as it is. dash names the limit of tasks `-p`, other shells `-u`.
 */
export function limitedCommand(command: readonly string[], limits: ResourceLimits): readonly string[] {
	const { tasks, addressSpaceMb, stackMb } = limits;
	const lines = [
		"ulimit -c 0",
		`ulimit -f ${fileMb * 2048}`,
		`ulimit -t ${cpuSeconds}`,
		...(stackMb === undefined ? [] : [`ulimit -s ${stackMb * 1024} || ulimit -s hard`]),
		...(addressSpaceMb === undefined ? [] : [`ulimit -v ${addressSpaceMb * 1024}`]),
		...(tasks === undefined ? [] : [`ulimit -u ${tasks} || ulimit -p ${tasks}`]),
	];
	const script = `{ ${lines.join("; ")}; } 2>/dev/null; exec "$@"`;
	return [shell, "-c", script, "sh", ...command];
}
