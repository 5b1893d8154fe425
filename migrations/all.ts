import { readdir } from 'node:fs/promises'
import type { MigrationInterface } from 'typeorm'

type MigrationClass = new () => MigrationInterface

/** The databases that have migrations: one folder each. */
export async function databases(): Promise<string[]> {
  const entries = await readdir(here, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
}

/** The migrations of a database, oldest first: the classes that the files of its folder export. */
export async function migrationsOf(database: string): Promise<MigrationClass[]> {
  const files = (await readdir(new URL(`${database}/`, here))).filter((file) => file.endsWith('.ts')).sort()
  const modules = await Promise.all(files.map((file) => import(new URL(`${database}/${file}`, here).href)))
  return modules.flatMap((module) => Object.values(module) as MigrationClass[])
}

const here = new URL('./', import.meta.url)
