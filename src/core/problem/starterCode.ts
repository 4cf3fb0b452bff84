import type { LanguageId, Signature } from "./problem.ts";
import { cppStarter } from "./starters/cppStarter.ts";
import { goStarter } from "./starters/goStarter.ts";
import { javaStarter } from "./starters/javaStarter.ts";
import { pythonStarter } from "./starters/pythonStarter.ts";
import { scriptStarter } from "./starters/scriptStarter.ts";
import type { CallSignature } from "./starters/signatureType.ts";
import { sqlStarter } from "./starters/sqlStarter.ts";

const starters: Readonly<Record<Exclude<LanguageId, "sql">, (signature: CallSignature) => string>> = {
	python: pythonStarter,
	typescript: (signature) => scriptStarter(signature, true),
	javascript: (signature) => scriptStarter(signature, false),
	java: javaStarter,
	cpp: cppStarter,
	go: goStarter,
};

/** The text a candidate begins with. It loads and can be called; its answer is wrong until it is written. */
export function starterCode(signature: Signature, language: LanguageId): string {
	if (signature.kind === "query") return sqlStarter(signature);
	return language === "sql" ? "-- this problem is not solved in SQL\nSELECT NULL\n" : starters[language](signature);
}
