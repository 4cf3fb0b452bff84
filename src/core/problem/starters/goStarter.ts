import { languageTable } from "../languageTable.ts";
import type { CallSignature } from "./signatureType.ts";

export function goStarter(signature: CallSignature): string {
	return `// ${languageTable.go.label}: ${signature.name}\n`;
}
