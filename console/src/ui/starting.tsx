import { t } from '../i18n/language.ts'

/** Shown until the page knows if a user is signed in. */
export const Starting = () => (
  <p class="starting" role="status">
    <span class="spinner" aria-hidden="true" /> {t('ui.loading')}
  </p>
)
