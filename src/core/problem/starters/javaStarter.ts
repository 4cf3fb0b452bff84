import { languageTable } from "../languageTable.ts";
import type { CallSignature } from "./signatureType.ts";

export function javaStarter(signature: CallSignature): string {
	return `// ${languageTable.java.label}: ${signature.name}\n`;
}
