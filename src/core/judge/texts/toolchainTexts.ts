import * as l10n from "@vscode/l10n";

import { asClause } from "../../base/asClause.ts";
import { asSentence } from "../../base/asSentence.ts";
import { failureText, fixedText } from "../../base/failureText.ts";

const javaLacks = {
	"does-not-run": l10n.t`and it does not run`,
	"too-old": l10n.t`which is too old`,
	"no-compiler": l10n.t`which runs programs and has no compiler (javac)`,
} as const;

/** What is wrong with a Java that was found. */
export interface JavaLack {
	readonly kind: keyof typeof javaLacks;
	/** where it is known */
	readonly version?: string;
}

/** A language that cannot be run on this machine as it is. `platform`: as Node names it. */
export const toolchainTexts = {
	pythonUnusable: failureText(
		({ chosen, oldest }: { chosen: string; oldest: string }) =>
			l10n.t`The Python interpreter "${chosen}" does not run or is older than ${oldest}. Choose another in the setting woodshed.python.path, or empty it.`,
		{ chosen: "/usr/bin/python2", oldest: "3.9" },
	),
	pythonSilent: failureText(
		({ path, why }: { path: string; why: string }) =>
			l10n.t`${path} did not answer. ${asSentence(why)} Choose another in the setting woodshed.python.path.`,
		{ path: "/usr/bin/python3", why: "it said something else than asked" },
	),
	javaUnusable: failureText(
		({ chosen, lack, oldest }: { chosen: string; lack: JavaLack; oldest: number }) =>
			l10n.t`The setting woodshed.java.home is "${chosen}", ${lackOf(lack, oldest)}. Choose the folder of a Java ${oldest} or newer with its compiler, or empty the setting.`,
		{ chosen: "/opt/jdk", lack: { kind: "does-not-run" }, oldest: 11 },
		{ chosen: "/opt/jdk", lack: { kind: "too-old", version: "1.8.0" }, oldest: 11 },
		{ chosen: "/opt/jre", lack: { kind: "no-compiler" }, oldest: 11 },
	),
	javaAbsent: failureText(
		({ found, platform, oldest }: JavaAbsence) => {
			const there = found === undefined ? "" : l10n.t`${found.command} was found, ${lackOf(found.lack, oldest)}. `;
			return l10n.t`${there}Java needs a JDK (Java ${oldest} or newer with its compiler javac) on this machine. Install one: ${javaWays[platform] ?? javaWays.linux}. If it is already there, name its folder in the setting woodshed.java.home.`;
		},
		{ found: undefined, platform: "linux", oldest: 11 },
		{ found: undefined, platform: "win32", oldest: 11 },
		{ found: { command: "java", lack: { kind: "too-old", version: "1.8.0" } }, platform: "darwin", oldest: 11 },
	),
	javaPartRefused: failureText(
		({ home, why }: { home: string; why: string }) =>
			l10n.t`The JDK in ${home} could not compile the judge's own Java part: ${asSentence(why.slice(0, 600))} Install another JDK, or name one in the setting woodshed.java.home.`,
		{ home: "/opt/jdk", why: "javac: file not found" },
	),
	judgeStopped: fixedText(l10n.t`The judge was stopped. Run again: it starts anew.`),
	goUnusable: failureText(
		({ chosen, version, oldest }: { chosen: string; version: string | undefined; oldest: number }) =>
			l10n.t`The Go command "${chosen}" ${version === undefined ? l10n.t`does not run` : l10n.t`is Go ${version}, older than 1.${oldest}`}. Choose another in the setting woodshed.go.path, or empty it.`,
		{ chosen: "/opt/go/bin/go", version: undefined, oldest: 18 },
		{ chosen: "/opt/go/bin/go", version: "1.13", oldest: 18 },
	),
	goAbsent: failureText(
		({ version, platform, oldest }: { version: string | undefined; platform: string; oldest: number }) =>
			l10n.t`${version === undefined ? l10n.t`Go was not found.` : l10n.t`Go ${version} was found, which is older than 1.${oldest}.`} ${goWays[platform] ?? goWays.linux} Its place can be named in the setting woodshed.go.path.`,
		{ version: undefined, platform: "linux", oldest: 18 },
		{ version: "1.13", platform: "darwin", oldest: 18 },
		{ version: undefined, platform: "win32", oldest: 18 },
	),
	goPartRefused: failureText(
		({ said }: { said: string }) =>
			l10n.t`This Go cannot compile the judge's own part: ${asSentence(said)} Install another version, or name one in the setting woodshed.go.path.`,
		{ said: "go/serve.go:12: undefined: min" },
	),
	cppOnWindows: fixedText(
		l10n.t`C++ is judged on Linux and macOS. On Windows there is WSL: open the practice folder in it (command “WSL: Connect to WSL”) and run \`sudo apt install g++\` there; MSVC is not supported.`,
	),
	cppUnusable: failureText(
		({ chosen, why }: { chosen: string; why: string }) =>
			l10n.t`The compiler of the setting woodshed.cpp.compiler, ${chosen}, does not work: ${asClause(why)}. Correct the setting, or empty it to have one looked for.`,
		{ chosen: "/opt/g++", why: "not found" },
		{ chosen: "/opt/g++", why: "its programs do not run." },
	),
	cppAbsent: failureText(
		({ tried, platform }: { tried: readonly { name: string; why: string }[]; platform: string }) =>
			l10n.t`No C++ compiler with C++17 was found (${tried.map(({ name, why }) => `${name}: ${asClause(why)}`).join("; ")}). ${platform === "darwin" ? l10n.t`Install one with \`xcode-select --install\`` : l10n.t`Install one with \`sudo apt install g++\` (Debian, Ubuntu) or \`sudo dnf install gcc-c++\` (Fedora)`}, or set woodshed.cpp.compiler to its path; then run again.`,
		{
			tried: [
				{ name: "g++", why: "not found" },
				{ name: "clang++", why: "not found" },
			],
			platform: "linux",
		},
		{ tried: [{ name: "clang++", why: "it cannot make a C++17 program (it said nothing)" }], platform: "darwin" },
	),
	cppPartRefused: failureText(
		({ name, why }: { name: string; why: string }) =>
			l10n.t`${name} cannot compile the judge's own C++ headers: ${asSentence(why)} Name another compiler in the setting woodshed.cpp.compiler.`,
		{ name: "g++ 7.5", why: "charconv: no such file" },
	),
} as const;

export interface JavaAbsence {
	/** the first that was tried in vain */
	readonly found: { readonly command: string; readonly lack: JavaLack } | undefined;
	readonly platform: string;
	readonly oldest: number;
}

type Ways = Readonly<Record<string, string>> & { readonly linux: string };

const javaWays: Ways = {
	win32: "`winget install EclipseAdoptium.Temurin.21.JDK`",
	darwin: l10n.t`\`brew install openjdk\`, or the installer from adoptium.net`,
	linux: l10n.t`\`sudo apt install default-jdk\` or \`sudo dnf install java-21-openjdk-devel\``,
};

const goWays: Ways = {
	linux: l10n.t`Install it with your package manager (\`sudo apt install golang-go\`, \`sudo dnf install golang\`) or from go.dev/dl.`,
	darwin: l10n.t`Install it with \`brew install go\` or from go.dev/dl.`,
	win32: l10n.t`Install it with \`winget install GoLang.Go\` or from go.dev/dl.`,
};

function lackOf({ kind, version }: JavaLack, oldest: number): string {
	return kind === "too-old" && version !== undefined
		? l10n.t`which is Java ${version}, older than ${oldest}`
		: javaLacks[kind];
}
