import type { JavaLack } from "../../core/judge/texts/toolchainTexts.ts";
import { failureTexts } from "../../core/judge/failureTexts.ts";

import { execFile } from "node:child_process";
import { existsSync, readdirSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

/** A Java development kit, by its real folder. */
export interface Jdk {
	readonly home: string;
	readonly version: string;
	/** 17 of "17.0.15" */
	readonly feature: number;
}

const oldest = 11;
const windows = process.platform === "win32";
const ending = windows ? ".exe" : "";

/**
 * The first of these with a compiler of Java 11 or newer: `chosen` (a setting: the folder, or its `java`), JAVA_HOME, `java`
 * on the path, and where installers and version managers put it. Else a text that says how to get one. A chosen one that
 * does not work is an error, as silently taking another would surprise.
 */
export async function findJava(chosen: string | undefined, environment = process.env): Promise<Jdk | string> {
	if (chosen !== undefined && chosen !== "") {
		const found = await ask(commandOf(chosen));
		return "kind" in found ? failureTexts.javaUnusable.say({ chosen, lack: found, oldest }) : found;
	}
	let lack: { readonly command: string; readonly lack: JavaLack } | undefined;
	const home = environment["JAVA_HOME"];
	const commands = [...(home ? [commandOf(home)] : []), "java", ...usualPlaces(environment)];
	for (const command of commands) {
		if (command !== "java" && !existsSync(command)) continue;
		const found = await ask(command);
		if (!("kind" in found)) return found;
		if (command !== "java" || found.kind !== "does-not-run") lack ??= { command, lack: found };
	}
	return failureTexts.javaAbsent.say({ found: lack, platform: process.platform, oldest });
}

/** A home, its bin folder, or its java or javac itself. */
function commandOf(given: string): string {
	if (/[\\/]javac?(?:\.exe)?$/i.test(given)) return join(dirname(given), `java${ending}`);
	if (/[\\/]bin[\\/]?$/i.test(given)) return join(given, `java${ending}`);
	return join(given, "bin", `java${ending}`);
}

function usualPlaces(environment: NodeJS.ProcessEnv): readonly string[] {
	const home = homedir();
	const below = (folder: string, inner = "") => children(folder).map((name) => commandOf(join(folder, name, inner)));
	const managers = [
		commandOf(join(home, ".sdkman", "candidates", "java", "current")),
		...below(join(home, ".jdks")),
		...below(join(home, ".asdf", "installs", "java")),
		...below(join(home, ".local", "share", "mise", "installs", "java")),
	];
	if (windows) {
		const roots = [environment["ProgramFiles"], environment["ProgramW6432"], environment["LOCALAPPDATA"]];
		const vendors = [
			"Eclipse Adoptium",
			"Java",
			"Microsoft",
			"Amazon Corretto",
			"Zulu",
			"BellSoft",
			"Programs\\Eclipse Adoptium",
		];
		const places = roots.flatMap((root) => (root ? vendors.map((vendor) => join(root, vendor)) : []));
		return [...places.flatMap((place) => below(place)), ...managers];
	}
	if (process.platform === "darwin") {
		const brewed = ["/opt/homebrew/opt", "/usr/local/opt"].flatMap((folder) =>
			children(folder)
				.filter((name) => name.startsWith("openjdk"))
				.map((name) => commandOf(join(folder, name))),
		);
		const bundles = ["/Library/Java/JavaVirtualMachines", join(home, "Library", "Java", "JavaVirtualMachines")];
		return [...managers, ...brewed, ...bundles.flatMap((folder) => below(folder, "Contents/Home"))];
	}
	return [...managers, ...below("/usr/lib/jvm"), ...below("/usr/java"), ...below("/opt/java")];
}

/** Newest names first, as far as names tell. */
function children(folder: string): string[] {
	try {
		return readdirSync(folder).sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
	} catch {
		return [];
	}
}

/** The kit of a `java`, or what is wrong with it: the rest of a sentence. */
function ask(command: string): Promise<Jdk | JavaLack> {
	return new Promise((resolve) => {
		const options = { timeout: 15_000, windowsHide: true };
		execFile(command, ["-XshowSettings:properties", "-version"], options, (error, stdout, stderr) => {
			const said = `${stdout}\n${stderr}`;
			const property = (name: string) => new RegExp(`^ *${name} = (.+?)\\r?$`, "m").exec(said)?.[1];
			const home = property("java\\.home");
			const version = property("java\\.version");
			if (error || home === undefined || version === undefined) {
				resolve({ kind: "does-not-run" });
				return;
			}
			const feature = Number(/^(?:1\.)?(\d+)/.exec(version)?.[1]);
			if (feature < oldest) {
				resolve({ kind: "too-old", version });
			} else if (!existsSync(join(home, "bin", `javac${ending}`))) {
				resolve({ kind: "no-compiler", version });
			} else {
				resolve({ home: realpathSync(home), version, feature });
			}
		});
	});
}

/** One of its programs. */
export function programOf(jdk: Jdk, name: "java" | "javac" | "jar"): string {
	return join(jdk.home, "bin", `${name}${ending}`);
}
