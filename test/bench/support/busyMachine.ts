import { type ChildProcess, spawn } from "node:child_process";

/** Keeps as many processors busy, with a process each that also walks through memory, until it is disposed. */
export class BusyMachine {
	private readonly children: readonly ChildProcess[];

	constructor(processors: number) {
		const work = `const block = new Float64Array(4e6);
			process.stdin.on("end", () => process.exit(0)).resume();
			const turn = () => { for (let i = 0; i < 1e7; i++) block[(i * 7919) % block.length] += i; setImmediate(turn); };
			turn();`;
		this.children = Array.from({ length: processors }, () =>
			// the end of stdin ends it too, should this process be killed
			spawn(process.execPath, ["-e", work], { stdio: ["pipe", "ignore", "ignore"] }),
		);
	}

	dispose(): void {
		for (const child of this.children) child.kill("SIGKILL");
	}
}
