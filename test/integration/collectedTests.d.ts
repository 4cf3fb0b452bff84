/** Made by the build: every `*.test.ts` of this folder with the function that loads it. */
declare module "woodshed:collected-tests" {
	export const collectedTests: readonly (readonly [file: string, load: () => void])[];
}
