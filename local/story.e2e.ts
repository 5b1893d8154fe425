import { describe } from 'vitest'
import { tellStory } from './testing/story.ts'
import { chainsUnderTest } from './testing/under-test.ts'

describe.each(chainsUnderTest)('the story, %s', (_, start) => tellStory(start))
