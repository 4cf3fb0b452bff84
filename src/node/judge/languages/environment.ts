/** Nothing of the judge's own environment; one thread for NumPy, as CPU time is what is judged. */
export function environment(scratchDir: string): Record<string, string> {
	const inherited = ["SystemRoot", "LD_LIBRARY_PATH"].flatMap((name) => {
		const value = process.env[name];
		return value === undefined ? [] : [[name, value] as const];
	});
	return {
		...Object.fromEntries(inherited),
		LANG: "C.UTF-8",
		HOME: scratchDir,
		TMPDIR: scratchDir,
		OPENBLAS_NUM_THREADS: "1",
		OMP_NUM_THREADS: "1",
		MKL_NUM_THREADS: "1",
	};
}
