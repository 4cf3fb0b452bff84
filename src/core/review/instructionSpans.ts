/** Half-open offsets in a text. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/**
 * Where a text speaks to its reviewer instead of about its subject: the whole paragraph (or run of comment lines) around
 * such a sentence. Evidence inside does not count. Patterns are sentences nobody writes in a design or a solution;
 * "the reviewer service ignores previous versions" must pass.
 */
export function instructionSpans(text: string): readonly Span[] {
	const found: Span[] = [];
	// invisible characters are a usual way to hide such a sentence: they are read over
	const { seen, offsetOf } = withoutInvisible(text);
	for (const pattern of patterns) {
		for (const match of seen.matchAll(pattern)) {
			const start = offsetOf(match.index);
			const end = offsetOf(match.index + match[0].length);
			found.push(paragraphAround(text, start, end));
		}
	}
	return mergeSpans(found);
}

/** HTML comments: no reader of the rendered text sees them, so they are no evidence; by themselves no instruction. */
export function hiddenSpans(text: string): readonly Span[] {
	return [...text.matchAll(/<!--[\s\S]*?(?:-->|$)/g)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
	}));
}

export function mergeSpans(spans: readonly Span[]): Span[] {
	const merged: Span[] = [];
	for (const span of [...spans].sort((a, b) => a.start - b.start)) {
		const last = merged.at(-1);
		if (last !== undefined && span.start <= last.end) {
			merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
		} else {
			merged.push(span);
		}
	}
	return merged;
}

export function overlaps(spans: readonly Span[], start: number, end: number): boolean {
	return spans.some((span) => span.start < end && start < span.end);
}

const judge =
	"(?:reviewer|grader|assessor|evaluator|examiner|judge|interviewer|assistant|model|llm|ai|chatgpt|gpt|claude|system)";
const credit =
	"(?:met|full (?:marks|credit|score|points)|(?:the )?(?:maximum|highest|top|best|perfect) (?:score|marks?|grade|level|rating|points)|(?:10|100) ?(?:/|out of) ?(?:10|100)|100 ?%|staff(?:[- ]level)?|pass(?:ed|ing)?)";
const patterns: readonly RegExp[] = [
	/\b(?:ignore|disregard|forget|override|bypass|skip)\b[^.\n]{0,30}\b(?:previous|prior|above|earlier|preceding|foregoing|all|any|your|these|the)\b[^.\n]{0,25}\b(?:instructions?|prompts?|rules?|guidelines?|rubric|directions?|criteria)\b/giu,
	new RegExp(
		`\\b(?:note|message|attention|instructions?|hint|request|memo)\\s*(?:to|for)\\s+(?:the\\s+|any\\s+|all\\s+)?(?:ai\\s+|automated\\s+|automatic\\s+|llm\\s+)?${judge}s?\\b\\s*(?:[:–—]|,\\s*(?:please|mark|give|grade|score|you|treat|ignore)\\b)`,
		"giu",
	),
	new RegExp(`\\b(?:dear|hey|hello|hi)\\s+(?:ai\\s+|llm\\s+)?${judge}\\b`, "giu"),
	/^[\s>#*/"'<[-]*(?:system|assistant|developer)(?:\s+(?:note|message|prompt|override|instruction))?\s*[:>\]]\s*\S/gimu,
	/<\|?(?:im_start|im_end|system|endoftext|start_header_id|begin_of_text)\|?>|\[\/?INST\]|<<\/?SYS>>/giu,
	new RegExp(
		`\\b(?:you are|act as|pretend to be|from now on,? you(?:'re| are| will| must)?)\\b[^.\\n]{0,40}\\b${judge}\\b`,
		"giu",
	),
	new RegExp(
		`\\b(?:mark|grade|rate|score|judge|consider|treat|set|return|output|answer|respond|give|award|assign)\\b[^.\\n]{0,60}\\b(?:item|items|criteri(?:on|a)|verdicts?|rubric|findings?|answer|submission|candidate|solution|everything|me|this|it)\\b[^.\\n]{0,30}\\b${credit}(?![\\w-])`,
		"giu",
	),
	new RegExp(`\\b(?:give|award|assign)\\b[^.\\n]{0,40}\\b${credit}(?![\\w-])`, "giu"),
	/\b(?:as|being)\s+(?:the|our|an?)\s+(?:reviewer|grader|assessor|evaluator|examiner|judge|interviewer)\s*,?\s*you\s+(?:must|should|shall|will|may|are|have|need)\b/giu,
	/\b(?:verdict|level)\s*["']?\s*[:=]\s*["']?(?:met|staff|senior)\b/giu,
	/\b(?:reveal|print|repeat|show|output|leak)\b[^.\n]{0,30}\b(?:system prompt|your prompt|your instructions|hidden instructions|the rubric)\b/giu,
	/\b(?:do not|don't|never)\b[^.\n]{0,25}\b(?:criticise|criticize|report|mention|flag|deduct|lower)\b[^.\n]{0,40}\b(?:score|grade|marks?|points|findings?|flaws?|issues?|weaknesses)\b/giu,
	/\binjection_seen\b|"item_id"\s*:|\bsearched_for\b/giu,
];

function withoutInvisible(text: string): { readonly seen: string; readonly offsetOf: (at: number) => number } {
	const invisible = /\p{Default_Ignorable_Code_Point}+/gu;
	const gaps: { readonly at: number; readonly shift: number }[] = [];
	let shift = 0;
	const seen = text.replace(invisible, (run: string, start: number) => {
		gaps.push({ at: start - shift, shift: shift + run.length });
		shift += run.length;
		return "";
	});
	return { seen, offsetOf: (at) => at + (gaps.findLast((gap) => gap.at <= at)?.shift ?? 0) };
}

/** Up to the blank lines around; in a program, the run of comment lines around. */
function paragraphAround(text: string, start: number, end: number): Span {
	const lineAt = (offset: number) => text.lastIndexOf("\n", offset - 1) + 1;
	const lineEnd = (offset: number) => {
		const found = text.indexOf("\n", offset);
		return found < 0 ? text.length : found;
	};
	let from = lineAt(start);
	let to = lineEnd(end);
	const comment = /^\s*(?:#|\/\/|--|\*)/.test(text.slice(from, to));
	const belongs = (line: string) =>
		comment ? /^\s*(?:#|\/\/|--|\*)/.test(line) : line.trim() !== "" && !/^\s*(?:#{1,6}\s|```|~~~)/.test(line);
	while (from > 0 && belongs(text.slice(lineAt(from - 1), from - 1))) {
		from = lineAt(from - 1);
	}
	while (to < text.length && belongs(text.slice(to + 1, lineEnd(to + 1)))) {
		to = lineEnd(to + 1);
	}
	return { start: from, end: to };
}
