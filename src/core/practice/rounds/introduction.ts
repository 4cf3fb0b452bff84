import * as l10n from "@vscode/l10n";

/** The part of a screen that no problem goes with: it is said aloud. No problem has this slug. */
export const introduction = "introduction";

export function introductionTitle(): string {
	return l10n.t("Introduce yourself");
}

/** Markdown. It says what is asked, as an interviewer does, and not how to answer. */
export function introductionPage(minutes: number): string {
	return `# ${introductionTitle()}

${l10n.t("“Tell me about yourself, and about one thing you built that you are proud of. And why here?”")}

${l10n.t("Say it aloud; you have {0} minutes. Nothing is written or judged. When you are done, click the clock in the status bar and choose the next part.", minutes)}
`;
}
