export { promptVersion } from "./prompts/promptVersion.ts";
