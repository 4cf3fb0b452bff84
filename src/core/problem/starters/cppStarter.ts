import { languageTable } from "../languageTable.ts";
import type { CallSignature } from "./signatureType.ts";

export function cppStarter(signature: CallSignature): string {
	return `// ${languageTable.cpp.label}: ${signature.name}\n`;
}
