// The door of every npm script. Runs on Node 20 without any dependency, makes the machine ready (a newer Node, the
// dependencies, the build), then hands over to the target under that Node.
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { staleEntries } from "./bundle/freshness.mjs";
import { dependenciesAreFresh, installDependencies } from "./setup/dependencies.mjs";
import { ensureNode } from "./setup/nodeRuntime.mjs";
import { pins } from "./setup/pins.mjs";
import { createProgress } from "./setup/progress.mjs";
import { cleanEnvironment, runAttached, runProcess } from "./setup/runProcess.mjs";
import { reportAndFail, SetupError } from "./setup/setupError.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What each target needs built, and the program it runs. `undefined` as program: building was the job. */
const targets = {
	start: { needs: "all", program: "scripts/start.mjs" },
	test: { needs: "none", program: "scripts/test.mjs" },
	package: { needs: "all", program: "scripts/package.mjs" },
	bench: { needs: "all", program: "scripts/bench.mjs" },
	texts: { needs: "none", program: "scripts/texts.mjs" },
	build: { needs: "all", program: undefined },
	cli: { needs: "terminal", program: "dist/cli.mjs" },
};

async function build(nodePath, needs, quiet) {
	const args = [join(root, "scripts", "build.mjs"), "--for", needs, ...(quiet ? ["--quiet"] : [])];
	const { exitCode, output } = await runProcess(nodePath, args, { cwd: root });
	if (exitCode !== 0) throw new SetupError(`The build failed.\n${output.trimEnd()}`);
	return output.trimEnd();
}

async function main() {
	const [name = "", ...rest] = process.argv.slice(2);
	const target = Object.hasOwn(targets, name) ? targets[name] : undefined;
	if (target === undefined)
		throw new SetupError(
			`There is no target "${name}".`,
			`node scripts/bootstrap.mjs <${Object.keys(targets).join("|")}> [arguments]`,
		);
	if (Number.parseInt(process.versions.node, 10) < 20)
		throw new SetupError(`Node ${process.versions.node} is too old.`, "Install Node 20 or newer; the rest is fetched.");

	const quiet = name === "cli";
	const progress = createProgress({
		stream: quiet ? process.stderr : process.stdout,
		delayMs: quiet ? 1000 : 0,
		total: target.needs === "none" ? 2 : 3,
	});

	const fetching = (title, work) => {
		if (quiet) return progress.step(title, work);
		progress.note(`      ${title}`);
		return work();
	};
	const findNode = () => ensureNode(join(root, ".cache"), fetching);
	const node = quiet
		? await findNode()
		: await progress.step(`Node ${pins.nodeMajor} or newer`, async (detail) => {
				const found = await findNode();
				detail(`${found.version}, ${found.origin}`);
				return found;
			});

	if (!dependenciesAreFresh(root) || !quiet)
		await progress.step("dependencies of package-lock.json", async (detail) => {
			detail(dependenciesAreFresh(root) ? "unchanged" : await installDependencies(root, node.nodePath));
		});

	if (target.needs !== "none" && staleEntries(root, target.needs).length > 0)
		await progress.step("build", async () => {
			const output = await build(node.nodePath, target.needs, quiet);
			if (output !== "") progress.note(output);
		});
	else if (target.needs !== "none" && !quiet) await progress.step("build", async (detail) => detail("unchanged"));

	if (target.program === undefined) return;
	const cwd = name === "cli" && process.env.INIT_CWD ? process.env.INIT_CWD : process.cwd();
	process.exitCode = await runAttached(node.nodePath, [resolve(root, target.program), ...rest], {
		cwd: name === "cli" ? cwd : root,
		env: cleanEnvironment(name === "cli" ? {} : { INIT_CWD: process.env.INIT_CWD ?? process.cwd() }),
	});
}

// A command's own failure is 1; not even reaching it is an internal error, which scripts tell apart by 2.
main().catch((error) => reportAndFail(error, process.argv[2] === "cli" ? 2 : 1));
