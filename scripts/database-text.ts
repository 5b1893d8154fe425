/** `tsx scripts/database-text.ts URL SOURCE > FILE` writes the rows of a database as SQL text for a test. */
import { databaseText } from '../tests/support/database-text.ts'

const [url, source] = process.argv.slice(2)
if (!url || !source) throw new Error('Usage: tsx scripts/database-text.ts URL SOURCE, for example COMMIT')
process.stdout.write(await databaseText(url, source))
