const works: (() => unknown)[] = []

/**
 * Runs work after the current test file, the last registered first. Vitest never calls an
 * `afterAll` that a hook registered. Test files share a process, so the resources that they leave
 * open would pile up.
 */
export function whenFileEnds(work: () => unknown): void {
  works.push(work)
}

export async function endFile(): Promise<void> {
  for (let work = works.pop(); work; work = works.pop()) await work()
}
