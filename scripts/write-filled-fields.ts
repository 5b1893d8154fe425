/** The last part of `npm run codegen`: writes the lists of the fields without a resolver. */
import { writeFile } from 'node:fs/promises'
import { filledFields } from './filled-fields.ts'

for (const [name, text] of filledFields()) await writeFile(name, text)
