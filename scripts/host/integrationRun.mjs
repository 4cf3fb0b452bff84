import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { format } from "node:util";
import { runTests } from "@vscode/test-electron";
import { chromium } from "playwright-core";
import { chromiumArguments } from "./chromium.mjs";
import { createTestWorkspace, quietSettings } from "./testWorkspace.mjs";
import { serverFolders, startServer } from "./vscodeServer.mjs";

/**
 * One test as the runner inside the extension host wrote it down.
 * @typedef {{ title: string, file: string, state: "passed" | "failed" | "skipped", durationMs: number, message?: string }} Outcome
 */

/** What the window prints about itself in every run here: absent native modules, the network, sign-in. */
const noise =
	/^%c|spdlog|watchdog|socket|connection token|reconnection|AgentHost|agent|ChatModel|AccountPolicy|gallery|open-vsx|Service Worker|builtin extensions/i;

/** Extensions that only the tests need: each stands in a folder of its own. */
const testExtensions = (root) => {
	const folder = join(root, "test", "integration", "extensions");
	return readdirSync(folder).map((name) => join(folder, name));
};

/**
 * The address of a window takes one extension under development, so the others are installed: a server that starts for the
 * first time takes what lies in its folder.
 */
const installTestExtensions = (root, extensionsFolder) => {
	for (const source of testExtensions(root)) {
		const { publisher, name, version } = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
		cpSync(source, join(extensionsFolder, `${publisher}.${name}-${version}`), { recursive: true });
	}
};

/** What the tests inside the host are told; `WOODSHED_GREP` picks some by their titles. */
const toldToTests = (resultsPath) => ({
	WOODSHED_TEST_RESULTS: resultsPath,
	...(process.env.WOODSHED_GREP ? { WOODSHED_GREP: process.env.WOODSHED_GREP } : {}),
});

const testsPath = (root) => join(root, "out", "test", "integration", "index.cjs");
const scratch = () => mkdtempSync(join(tmpdir(), "woodshed-host-"));

const readOutcomes = (path, why) => {
	if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8"));
	throw new Error(`The extension host wrote no results. ${why}`);
};

/**
 * Runs the integration tests in a desktop VS Code.
 * @returns {Promise<Outcome[]>}
 */
export async function runInDesktop({ root, executable, timeoutMs }) {
	const base = scratch();
	const { folder, remove } = createTestWorkspace({ from: join(root, "test", "fixtures", "workspace") });
	const resultsPath = join(base, "results.json");
	let failure = "";
	try {
		const run = runTests({
			vscodeExecutablePath: executable,
			extensionDevelopmentPath: [root, ...testExtensions(root)],
			extensionTestsPath: testsPath(root),
			extensionTestsEnv: toldToTests(resultsPath),
			launchArgs: [
				folder,
				"--disable-extensions",
				"--disable-workspace-trust",
				"--enable-proposed-api=woodshed-test.language-models",
				"--user-data-dir",
				join(base, "user"),
				"--no-sandbox",
			],
		}).catch((error) => {
			failure = String(error?.message ?? error);
		});
		await Promise.race([run, new Promise((resolve) => setTimeout(resolve, timeoutMs).unref())]);
		return readOutcomes(resultsPath, failure);
	} finally {
		remove();
		rmSync(base, { recursive: true, force: true, maxRetries: 3 });
	}
}

/**
 * Runs the integration tests in a VS Code server with a headless Chromium as its window.
 * @param {{ root: string, browser: { executablePath: string, env: Record<string, string> }, timeoutMs: number, say: (line: string) => void }} options
 *   `say` gets what the extension host printed
 * @returns {Promise<Outcome[]>}
 */
export async function runInServer({ root, browser: { executablePath, env }, timeoutMs, say }) {
	const base = scratch();
	const { folder, remove } = createTestWorkspace({ from: join(root, "test", "fixtures", "workspace") });
	const resultsPath = join(base, "results.json");
	const closers = [];
	try {
		const folders = serverFolders(base);
		installTestExtensions(root, folders.extensions);
		const server = await startServer({
			root,
			folders,
			smokeTest: true,
			trustAll: true,
			machineSettings: quietSettings,
			env: toldToTests(resultsPath),
			logFile: join(root, ".cache", "logs", "integration-server.log"),
		});
		closers.push(() => server.stop());
		const browser = await chromium.launch({ executablePath, args: chromiumArguments, env: { ...process.env, ...env } });
		closers.push(() => browser.close());
		const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
		const exit = new Promise((resolve) => page.exposeFunction("codeAutomationExit", resolve));
		await page.exposeFunction("codeAutomationLog", (_kind, values) => {
			const line = format(...(Array.isArray(values) ? values : [values]));
			if (!noise.test(line)) say(line.trimEnd());
		});
		const authority = `vscode-remote://127.0.0.1:${server.port}`;
		const remote = (path) => `${authority}${pathToFileURL(path).pathname}`;
		const payload = [
			["extensionDevelopmentPath", remote(root)],
			["enableProposedApi", "true"],
			["extensionTestsPath", remote(testsPath(root))],
		];
		await page.goto(
			`${server.origin}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`,
		);
		const late = new Promise((resolve) => setTimeout(resolve, timeoutMs, "late").unref());
		const code = await Promise.race([exit, late, server.ended.then(() => "server ended")]);
		if (typeof code === "string") {
			const picture = join(root, ".cache", "shots", "integration-stuck.png");
			await page.screenshot({ path: picture }).catch(() => {});
			return readOutcomes(resultsPath, `The run was ended: ${code} after ${timeoutMs / 1000} s (picture: ${picture}).`);
		}
		return readOutcomes(resultsPath, `Its exit code was ${code}.`);
	} finally {
		for (const close of closers.reverse()) await close().catch(() => {});
		remove();
		rmSync(base, { recursive: true, force: true, maxRetries: 3 });
	}
}
