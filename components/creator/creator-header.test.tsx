import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { platforms, traitsOf } from '@/lib/platforms/directory'
import { NOW, profile } from '@/tests/support/make'
import { CreatorHeader } from './creator-header'

const show = (platform: string) =>
  render(
    <CreatorHeader
      facts={{ profile: profile({ platform }), posts: [], history: [] }}
      figures={null}
      platformName="A platform"
      traits={traitsOf(platform)}
      now={NOW}
    />,
  )

describe('who follows', () => {
  it.each(platforms.map(({ id }) => [id, id === 'youtube' ? 'subscribers' : 'followers'] as const))(
    'on %s, they are called %s',
    (id, word) => {
      show(id)
      expect(screen.getByText(word).tagName).toBe('DT')
    },
  )

  it('is called followers where nothing is known of the platform', () => {
    show('plaza')
    expect(screen.getByText('followers')).toBeTruthy()
  })
})
