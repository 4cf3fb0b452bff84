import type { Fingerprints } from "./fingerprints.ts";

/** What a program answered to some cases, by case id: null where it was right, else the mark of its wrong answer. */
export type CaseAnswers = ReadonlyMap<string, string | null>;

/** Those of a kept entry; cases that it does not know are not there. */
export function unfoldAnswers({ cases, marks }: Pick<Fingerprints, "cases" | "marks">, answers: string): CaseAnswers {
	const unfolded = new Map<string, string | null>();
	for (const [i, letter] of answers.split(" ").entries()) {
		const id = cases[i];
		const mark = letter === "." ? null : marks[i]?.[Number.parseInt(letter, 36)];
		if (id !== undefined && mark !== undefined) unfolded.set(id, mark);
	}
	return unfolded;
}

/** Folds answers into the texts of `Fingerprints`; every wrong answer of a case gets its number when it is first seen. */
export class AnswerFold {
	readonly cases: readonly string[];
	readonly marks: string[][];

	constructor(cases: readonly string[]) {
		this.cases = cases;
		this.marks = cases.map(() => []);
	}

	fold(answers: CaseAnswers): string {
		return this.cases.map((id, i) => this.letter(answers.get(id), this.marks[i] ?? [])).join(" ");
	}

	private letter(mark: string | null | undefined, known: string[]): string {
		if (mark === undefined) return "?";
		if (mark === null) return ".";
		if (!known.includes(mark)) known.push(mark);
		return known.indexOf(mark).toString(36);
	}
}

/**
 * Whether two programs answered alike: some case that both were asked ended wrongly, and every such case ended in the same
 * way for both.
 */
export function answerAlike(a: CaseAnswers, b: CaseAnswers): boolean {
	let failed = false;
	for (const [id, mark] of a) {
		const other = b.get(id);
		if (other === undefined) continue;
		if (other !== mark) return false;
		failed ||= mark !== null;
	}
	return failed;
}
