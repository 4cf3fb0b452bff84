import { failureTexts } from "./failureTexts.ts";
import { err, ok, type Result } from "../base/result.ts";
import { languageTable } from "../problem/languageTable.ts";
import type { Pack, PackedSolution } from "../problem/pack.ts";
import type { LanguageId } from "../problem/problem.ts";
import { references } from "./referenceRun.ts";

/** What there is to measure beside; an error is a sentence that says why there is nothing. */
export function growthReference(
	{ problem, solutions }: Pick<Pack, "problem" | "solutions">,
	language: LanguageId,
): Result<{ readonly growth: NonNullable<Pack["problem"]["growth"]>; readonly reference: PackedSolution }, string> {
	const { growth, languages } = problem;
	const { family, label } = languageTable[language];
	if (language === "sql") return err(failureTexts.growthOfQuery.say());
	if (growth === undefined) return err(failureTexts.growthNoInputs.say());
	if (!languages.includes(language)) return err(failureTexts.otherLanguage.say({ language, languages }));
	const reference = references({ solutions }).find((one) => languageTable[one.language].family === family);
	if (reference === undefined) return err(failureTexts.growthNoReference.say({ label }));
	return ok({ growth, reference });
}
