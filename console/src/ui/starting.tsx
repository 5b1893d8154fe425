import { t } from '../i18n/language.ts'

/** While it is not known yet who is here. */
export const Starting = () => (
  <p class="starting" role="status">
    <span class="spinner" aria-hidden="true" /> {t('ui.loading')}
  </p>
)
