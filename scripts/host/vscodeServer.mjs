import { spawn } from "node:child_process";
import { createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { withFileLock } from "../setup/fileLock.mjs";
import { runNpm } from "../setup/npmProgram.mjs";
import { pins } from "../setup/pins.mjs";
import { cleanEnvironment, runProcess } from "../setup/runProcess.mjs";
import { SetupError } from "../setup/setupError.mjs";

const serverFolder = (root) => join(root, ".cache", "vscode-server", pins.serverVersion);
const serverMain = (root) =>
	join(serverFolder(root), "node_modules", pins.serverPackage, "lib", "vscode", "out", "server-main.js");

/** @returns {boolean} */
export const serverIsInstalled = (root) =>
	existsSync(join(serverFolder(root), ".complete")) && existsSync(serverMain(root));

/**
 * Installs the VS Code server through npm, once. No install script runs: the native modules it would compile for minutes
 * are not needed.
 * @param {string} root
 * @param {(part: string) => void} say
 * @returns {Promise<"cached" | "installed">}
 */
export async function ensureServer(root, say) {
	if (serverIsInstalled(root)) return "cached";
	mkdirSync(join(root, ".cache", "vscode-server"), { recursive: true });
	return withFileLock(join(root, ".cache", "vscode-server", "install.lock"), async () => {
		if (serverIsInstalled(root)) return "cached";
		const target = serverFolder(root);
		const work = `${target}.part`;
		rmSync(work, { recursive: true, force: true });
		mkdirSync(work, { recursive: true });
		writeFileSync(join(work, "package.json"), '{ "private": true }\n');
		const flags = ["--ignore-scripts", "--no-audit", "--no-fund"];
		const vscode = join(work, "node_modules", pins.serverPackage, "lib", "vscode");
		const spec = `${pins.serverPackage}@${pins.serverVersion}`;
		say(`part 1 of 3: ${spec}, about 600 MB on disk`);
		await runNpm(process.execPath, ["install", ...flags, "--no-package-lock", spec], work, `Installing ${spec}`);
		say("part 2 of 3: its VS Code");
		await runNpm(process.execPath, ["install", "--omit=dev", ...flags], vscode, "Installing the VS Code server");
		say("part 3 of 3: its built-in extensions");
		await runNpm(
			process.execPath,
			["install", "--omit=dev", ...flags],
			join(vscode, "extensions"),
			"Installing built-in extensions",
		);
		writeFileSync(join(work, ".complete"), "");
		rmSync(target, { recursive: true, force: true });
		renameSync(work, target);
		return "installed";
	});
}

/** Lines that the server prints in every run here and that say nothing about the extension. */
const noise =
	/authentication|gallery|marketplace|telemetry|agent ?host|vsda|punycode|DeprecationWarning|trace-deprecation/i;

/**
 * The folders one server works in, so that two servers never share state.
 * @typedef {{ serverData: string, userData: string, extensions: string }} ServerFolders
 */

/** @returns {ServerFolders} */
export const serverFolders = (base) => ({
	serverData: join(base, "server"),
	userData: join(base, "user"),
	extensions: join(base, "extensions"),
});

/**
 * Installs a packaged extension for a server that is not running yet.
 * @param {string} root
 * @param {ServerFolders} folders
 * @param {string} vsix
 */
export async function installVsix(root, folders, vsix) {
	const args = ["--accept-server-license-terms", "--telemetry-level", "off", "--force", "--install-extension", vsix];
	const places = [
		"--extensions-dir",
		folders.extensions,
		"--server-data-dir",
		folders.serverData,
		"--user-data-dir",
		folders.userData,
	];
	const { exitCode, output } = await runProcess(process.execPath, [serverMain(root), ...args, ...places], {
		timeoutMs: 120_000,
	});
	if (exitCode !== 0 || !/successfully installed/i.test(output))
		throw new SetupError(`VS Code did not accept ${vsix}:\n${output.trimEnd()}`);
}

/** Writes settings for every window of a server; what the user has changed since stays. */
function giveMachineSettings(folders, settings) {
	// With its own --user-data-dir the server looks there, not below --server-data-dir.
	const path = join(folders.userData, "Machine", "settings.json");
	mkdirSync(dirname(path), { recursive: true });
	let own = {};
	if (existsSync(path)) {
		try {
			own = JSON.parse(readFileSync(path, "utf8"));
		} catch {
			return; // Edited by hand, with comments: not ours to rewrite.
		}
	}
	writeFileSync(path, JSON.stringify({ ...settings, ...own }, undefined, "\t"));
}

/**
 * Starts a VS Code server on 127.0.0.1. It ends with `stop()`, and with this process.
 * @param {{ root: string, folders: ServerFolders, port?: number, tokenFile?: string, smokeTest?: boolean, trustAll?: boolean,
 *   machineSettings?: Record<string, unknown>, env?: Record<string, string>, logFile: string }} options
 *   without `tokenFile` anybody on this machine can connect: only for short test runs
 * @returns {Promise<{ port: number, origin: string, stop: () => Promise<void>, ended: Promise<number> }>}
 */
export async function startServer({
	root,
	folders,
	port = 0,
	tokenFile,
	smokeTest,
	trustAll,
	machineSettings,
	env,
	logFile,
}) {
	for (const folder of [...Object.values(folders), dirname(logFile)]) mkdirSync(folder, { recursive: true });
	if (machineSettings !== undefined) giveMachineSettings(folders, machineSettings);
	const args = [
		serverMain(root),
		...["--host", "127.0.0.1", "--port", String(port), "--accept-server-license-terms", "--telemetry-level", "off"],
		...(tokenFile === undefined ? ["--without-connection-token"] : ["--connection-token-file", tokenFile]),
		...[
			"--server-data-dir",
			folders.serverData,
			"--user-data-dir",
			folders.userData,
			"--extensions-dir",
			folders.extensions,
		],
		...(smokeTest ? ["--enable-smoke-test-driver"] : []),
		...(trustAll ? ["--disable-workspace-trust"] : []),
	];
	const log = createWriteStream(logFile);
	const child = spawn(process.execPath, args, {
		cwd: folders.serverData,
		env: cleanEnvironment(env),
		stdio: ["ignore", "pipe", "pipe"],
		// Its own process group, so that the extension hosts and terminals it starts end with it.
		detached: process.platform !== "win32",
	});
	const kill = (signal) => {
		try {
			if (process.platform === "win32") spawn("taskkill", ["/pid", String(child.pid), "/T", "/F"], { stdio: "ignore" });
			else process.kill(-child.pid, signal);
		} catch {
			// Already gone.
		}
	};
	const killNow = () => kill("SIGKILL");
	process.on("exit", killNow);
	const ended = new Promise((resolve) => child.on("close", (code) => resolve(code ?? 1)));
	ended.then(() => {
		process.off("exit", killNow);
		log.end();
	});
	const tail = [];
	const listening = new Promise((resolve, reject) => {
		const timer = setTimeout(
			() => reject(new SetupError(`The VS Code server did not start within 60 s.\n${tail.join("")}`)),
			60_000,
		);
		const read = (chunk) => {
			const text = String(chunk);
			log.write(
				text
					.split("\n")
					.filter((line) => !noise.test(line))
					.join("\n"),
			);
			tail.push(text);
			if (tail.length > 20) tail.shift();
			const match = /Extension host agent listening on (\d+)/.exec(text);
			if (match === null) return;
			clearTimeout(timer);
			resolve(Number(match[1]));
		};
		child.stdout.on("data", read);
		child.stderr.on("data", read);
		ended.then((code) => {
			clearTimeout(timer);
			reject(new SetupError(`The VS Code server ended with code ${code} before it listened.\n${tail.join("")}`));
		});
	});
	try {
		const actualPort = await listening;
		return {
			port: actualPort,
			origin: `http://127.0.0.1:${actualPort}`,
			ended,
			async stop() {
				kill("SIGTERM");
				const gone = await Promise.race([
					ended.then(() => true),
					new Promise((resolve) => setTimeout(resolve, 3000, false)),
				]);
				kill("SIGKILL");
				if (!gone) await ended;
			},
		};
	} catch (error) {
		killNow();
		throw error;
	}
}
