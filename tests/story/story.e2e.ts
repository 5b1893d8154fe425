import { describe } from 'vitest'
import { tellStory } from '../support/story.ts'
import { chainsUnderTest } from '../support/under-test.ts'

describe.each(chainsUnderTest)('the story, %s', (_, start) => tellStory(start))
