// Opens VS Code with the extension on the practice folder. Runs under Node 24, called by scripts/bootstrap.mjs.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { packageVsix, vsixPath } from "./bundle/packageVsix.mjs";
import { findCode, hasDisplay } from "./host/desktop.mjs";
import { ensureServer, installVsix, serverFolders, startServer } from "./host/vscodeServer.mjs";
import { pins } from "./setup/pins.mjs";
import { createProgress } from "./setup/progress.mjs";
import { runProcess } from "./setup/runProcess.mjs";
import { reportAndFail, SetupError } from "./setup/setupError.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const say = (line) => process.stdout.write(`${line}\n`);

/** The folder to practise in; an empty log makes the extension recognise a new one. */
function preparePracticeFolder(problem) {
	const folder = resolve(process.env.WOODSHED_HOME ?? join(homedir(), "woodshed"));
	const own = join(folder, ".woodshed");
	mkdirSync(own, { recursive: true });
	const log = join(own, "log.jsonl");
	if (!existsSync(log)) writeFileSync(log, "");
	// Read once by the extension when it starts; an older wish must not open anything today.
	const pending = join(own, "pending.json");
	rmSync(pending, { force: true });
	if (problem !== undefined) writeFileSync(pending, `${JSON.stringify({ open: problem })}\n`);
	return folder;
}

function checkProblem(problem) {
	if (problem === undefined) return;
	const known = ["coding", "design", "knowledge", "values"].some((round) =>
		["", ".md"].some((ending) => existsSync(join(root, "problems", round, `${problem}${ending}`))),
	);
	if (!/^[a-z0-9-]+$/.test(problem) || !known)
		throw new SetupError(`There is no problem "${problem}".`, "npm run -s woodshed -- list  names them all");
}

async function openDesktop(code, folder) {
	const child = spawn(code, [`--extensionDevelopmentPath=${root}`, folder], {
		stdio: "inherit",
		shell: process.platform === "win32",
	});
	const exitCode = await new Promise((done) => {
		child.on("error", () => done(127));
		child.on("close", done);
	});
	if (exitCode !== 0)
		throw new SetupError(
			`${code} ended with code ${exitCode}.`,
			"npm start -- --host server  uses the VS Code server instead",
		);
}

/** The token stays the same from start to start, so that a bookmarked address keeps working. Only its owner may read it. */
function connectionToken(base) {
	const file = join(base, "token");
	mkdirSync(base, { recursive: true, mode: 0o700 });
	if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString("hex"), { mode: 0o600 });
	return { file, token: readFileSync(file, "utf8").trim() };
}

const portIsFree = (port) =>
	new Promise((done) => {
		const probe = createServer();
		probe.once("error", () => done(false));
		probe.listen(port, "127.0.0.1", () => probe.close(() => done(true)));
	});

/** When something that goes into the package last changed: the build rewrites a record for everything it makes. */
function lastChangeMs() {
	const records = join(root, ".cache", "build");
	const paths = ["package.json", "package.nls.json", "README.md", "CHANGELOG.md", ".vscodeignore"].map((name) =>
		join(root, name),
	);
	for (const name of readdirSync(records)) paths.push(join(records, name));
	return Math.max(...paths.map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0));
}

async function installExtension(base, folders, detail) {
	const file = vsixPath(root);
	const stamp = join(base, "installed");
	if (!existsSync(file) || statSync(file).mtimeMs < lastChangeMs()) await packageVsix(root);
	const wanted = String(statSync(file).mtimeMs);
	if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return detail("unchanged");
	await installVsix(root, folders, file);
	writeFileSync(stamp, wanted);
	return detail("installed");
}

const browserCommands = { darwin: ["open"], win32: ["cmd", "/c", "start", ""], linux: ["xdg-open"] };

/** Through a page that only its owner may read: an address on a command line is visible to every user of the machine. */
async function openBrowser(base, address) {
	const command = browserCommands[process.platform];
	if (command === undefined || !hasDisplay()) return false;
	const page = join(base, "open.html");
	const script = `location.replace(${JSON.stringify(address)});`;
	writeFileSync(page, `<!doctype html><title>Woodshed</title><script>${script}</script>\n`, { mode: 0o600 });
	const { exitCode } = await runProcess(command[0], [...command.slice(1), pathToFileURL(page).href], {
		timeoutMs: 10_000,
	});
	return exitCode === 0 || exitCode === 124;
}

/** This server is only for practising: nothing on the screen but the work, and no assistant to lean on. */
const practiceSettings = {
	"chat.disableAIFeatures": true,
	"workbench.secondarySideBar.defaultVisibility": "hidden",
	"workbench.startupEditor": "none",
	"extensions.ignoreRecommendations": true,
};

async function openServer(folder) {
	const progress = createProgress({ stream: process.stdout, delayMs: 0, total: 3 });
	const base = join(root, ".cache", "start");
	const folders = serverFolders(base);
	await progress.step(`VS Code server ${pins.vscodeVersion}`, async (detail) =>
		detail(await ensureServer(root, (part) => progress.note(`      ${part}`))),
	);
	await progress.step("extension package", (detail) => installExtension(base, folders, detail));
	const { file, token } = connectionToken(base);
	const server = await progress.step("starting", async (detail) => {
		const port = (await portIsFree(pins.startPort)) ? pins.startPort : 0;
		const started = await startServer({
			root,
			folders,
			port,
			tokenFile: file,
			machineSettings: practiceSettings,
			logFile: join(root, ".cache", "logs", "start-server.log"),
		});
		detail(`listening on 127.0.0.1:${started.port}`);
		return started;
	});
	const payload = encodeURIComponent(JSON.stringify([["skipWelcome", "true"]]));
	const address = `${server.origin}/?tkn=${token}&folder=${encodeURIComponent(folder)}&payload=${payload}`;
	say(`\nOpen ${address}\n`);
	if (await openBrowser(base, address)) say("It was opened in your browser.");
	else say("There is no browser to open here: copy the address into one on this machine.");
	say("The address holds a secret: whoever has it can run code as you. Ctrl+C ends the server.");
	let stopping = false;
	const stop = async () => {
		if (stopping) return;
		stopping = true;
		await server.stop();
		process.exit(0);
	};
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
	const code = await server.ended;
	if (!stopping)
		throw new SetupError(
			`The VS Code server ended by itself with code ${code}.`,
			`See ${join(".cache", "logs", "start-server.log")}`,
		);
}

async function main() {
	const { values } = parseArgs({ options: { problem: { type: "string" }, host: { type: "string" } } });
	checkProblem(values.problem);
	if (values.host !== undefined && !["desktop", "server"].includes(values.host))
		throw new SetupError(`There is no host "${values.host}".`, "--host desktop  or  --host server");
	const folder = preparePracticeFolder(values.problem);
	say(`Practice folder: ${folder}`);
	const code = values.host === "server" ? undefined : findCode();
	if (values.host === "desktop" && code === undefined)
		throw new SetupError(
			"There is no `code` command on PATH.",
			"In VS Code: Shell Command: Install 'code' command in PATH",
		);
	if (code !== undefined && (values.host === "desktop" || hasDisplay())) {
		say(`Host: desktop VS Code (${code})`);
		return openDesktop(code, folder);
	}
	say(`Host: VS Code server (${code === undefined ? "no `code` command on PATH" : "asked for, or no display"})`);
	return openServer(folder);
}

main().catch((error) => reportAndFail(error));
