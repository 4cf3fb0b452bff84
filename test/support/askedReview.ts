/** What a request asks for, read from the request alone, as a model would. */
export interface AskedReview {
	readonly criteria: readonly string[];
	/** the evidence of an item was not found, and it is asked for once more */
	readonly again: boolean;
	/** both halves, joined */
	readonly receipt: string;
	/** the numbered texts between the fences, without line numbers */
	readonly sources: readonly { readonly id: string; readonly lines: readonly string[] }[];
}

export function readAsked(body: Readonly<Record<string, unknown>>): AskedReview {
	const prompt = promptOf(body);
	const head = /^Receipt, first half: (\S+)/m.exec(prompt)?.[1] ?? "";
	const tail = /^Receipt, second half: (\S+)/m.exec(prompt)?.[1] ?? "";
	const items = /# Items asked for\n((?:- .*\n)+)/.exec(prompt)?.[1] ?? "";
	const sources = [...prompt.matchAll(/^<<<ANSWER \w+ source="([^"]+)"[^\n]*>>>\n([\s\S]*?)\n<<<END \w+>>>$/gm)];
	return {
		criteria: [...items.matchAll(/^- (.*)$/gm)].map((match) => match[1] ?? ""),
		again: /^# Your evidence for /m.test(prompt),
		receipt: `${head}-${tail}`,
		sources: sources.map((match) => ({
			id: match[1] ?? "",
			lines: (match[2] ?? "").split("\n").map((line) => line.replace(/^\d+\| /, "")),
		})),
	};
}

function promptOf(body: Readonly<Record<string, unknown>>): string {
	const texts: string[] = [];
	const collect = (value: unknown, key: string) => {
		if (typeof value === "string") {
			if (key === "text" || key === "content") {
				texts.push(value);
			}
		} else if (Array.isArray(value)) {
			for (const one of value) {
				collect(one, key);
			}
		} else if (typeof value === "object" && value !== null) {
			for (const [name, one] of Object.entries(value)) {
				collect(one, name);
			}
		}
	};
	collect(body["input"] ?? body["messages"], "");
	return texts.join("\n\n");
}
