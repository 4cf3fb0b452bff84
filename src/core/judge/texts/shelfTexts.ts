import * as l10n from "@vscode/l10n";

import { asSentence } from "../../base/asSentence.ts";
import { failureText, fixedText } from "../../base/failureText.ts";

/** The problems at hand. Those that ship cannot be built by who meets the message; those of one's own can. */
export const shelfTexts = {
	/** `folders`: where was looked, if that is known */
	noProblem: failureText(
		({ slug, slugs, folders = [] }: { slug: string; slugs: readonly string[]; folders?: readonly string[] }) =>
			slugs.length > 0
				? l10n.t`There is no problem “${slug}”. Choose one of these: ${slugs.join(", ")}.`
				: l10n.t`There is no problem “${slug}”, as none was found${folders.length === 0 ? "" : l10n.t` in ${folders.join(", ")}`}. Install Woodshed again.`,
		{ slug: "tiny-som", slugs: ["tiny-sum", "two-shelves"] },
		{ slug: "tiny-sum", slugs: [], folders: ["/opt/woodshed/dist/packs", "/home/me/woodshed/problems/packs"] },
		{ slug: "tiny-sum", slugs: [] },
	),
	noShelf: fixedText(
		l10n.t`There are neither problems nor packs beside this program. Run it in a checkout of Woodshed, or put a folder “packs” with packs beside it.`,
	),
	/** one that ships is said with `packUnread` */
	ownPackUnread: failureText(
		({ path, why, build }: { path: string; why: string; build: PackBuild }) =>
			l10n.t`${path} cannot be read. ${asSentence(why.slice(0, 300))} Build it again: ${buildWith(build)}`,
		{
			path: "/home/me/woodshed/problems/packs/tiny-sum.pack",
			why: "unexpected end of file",
			build: { source: undefined, out: "/home/me/woodshed/problems/packs" },
		},
		{
			path: "/home/me/woodshed/problems/packs/tiny-sum.pack",
			why: "✖ Invalid input: expected object\n  → at problem",
			build: { source: "/home/me/woodshed/problems/coding/tiny-sum", out: "/home/me/woodshed/problems/packs" },
		},
	),
	packOfOther: failureText(
		({ path, slug }: { path: string; slug: string }) =>
			l10n.t`${path} holds the problem “${slug}”. Rename it to ${slug}.pack.`,
		{ path: "/home/me/woodshed/problems/packs/sum.pack", slug: "tiny-sum" },
	),
	packNotBuilt: failureText(
		(build: PackBuild & { readonly source: string }) =>
			l10n.t`${build.source} holds a problem as source files, and the compiler for them is not part of the installed extension. Build it: ${buildWith(build)}`,
		{ source: "/home/me/woodshed/problems/coding/tiny-sum", out: "/home/me/woodshed/problems/packs" },
	),
} as const;

/** How a pack of one's own comes to be. */
export interface PackBuild {
	/** the folder of its source files, where it is known */
	readonly source: string | undefined;
	/** the folder that the pack goes into */
	readonly out: string;
}

function buildWith({ source, out }: PackBuild): string {
	const from = source === undefined ? l10n.t`<its folder>` : `"${source}"`;
	return l10n.t(
		'run `npm run -s woodshed -- pack {0} --out "{1}"` in a checkout of Woodshed, then open the problem.',
		from,
		out,
	);
}
