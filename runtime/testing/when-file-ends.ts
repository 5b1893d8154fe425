const works: (() => unknown)[] = []

/**
 * What is done when the test file that runs is through, the last first. Vitest never calls an `afterAll` that
 * a hook asked for, and test files share a process: what they leave open would pile up.
 */
export function whenFileEnds(work: () => unknown): void {
  works.push(work)
}

export async function endFile(): Promise<void> {
  for (let work = works.pop(); work; work = works.pop()) await work()
}
