import { useState } from 'preact/hooks'
import { useCommand } from '../api/use-command.ts'
import { dateTime } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Card } from '../ui/page.tsx'
import { say } from '../ui/toast.tsx'
import { useFields } from '../ui/use-draft.ts'
import { AddRegisterDocument, RetireRegisterDocument, type StorePageQuery } from './store-page.generated.ts'

type EditedStore = NonNullable<StorePageQuery['store']>
type Register = NonNullable<EditedStore['registers']>[number]

/** Lists the registers of a store. */
export function Registers({ store, onChanged }: { store: EditedStore; onChanged(): void }) {
  const [retiring, setRetiring] = useState<Register>()
  const form = useFields(`register.new.${store.id}`, { code: '' })
  const add = useCommand(AddRegisterDocument)
  const formCommand =
    add.problem?.code === 'CODE_TAKEN' ? { ...add, problem: { ...add.problem, field: 'code' } } : add

  async function send() {
    if (!(await add.run({ storeId: store.id, code: form.values.code.trim() })).ok) return
    form.clear()
    say(t('register.added'))
    onChanged()
  }

  return (
    <Card title={t('store.registers')}>
      <div class="stack">
        <ul class="stack tight">
          {store.registers?.map((register) => (
            <li key={register.id} class="row between">
              <strong>{register.code}</strong>
              {register.retiredAt ? (
                <small>{t('register.retiredAt', { at: dateTime(register.retiredAt) })}</small>
              ) : (
                <Button small onClick={() => setRetiring(register)}>
                  {t('register.retire')}
                  <span class="visually-hidden"> {register.code}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
        <Form command={formCommand} onSubmit={send} submit={t('register.add')} fields={['code']}>
          <TextField
            {...form.bind('code')}
            label={t('register.code')}
            hint={t('register.codeHint')}
            required
          />
        </Form>
      </div>
      {retiring && (
        <Retire
          register={retiring}
          onClose={() => setRetiring(undefined)}
          onDone={() => {
            setRetiring(undefined)
            onChanged()
          }}
        />
      )}
    </Card>
  )
}

function Retire(props: { register: Register; onClose(): void; onDone(): void }) {
  const { register, onClose, onDone } = props
  const command = useCommand(RetireRegisterDocument)
  async function send() {
    if (!(await command.run({ registerId: register.id })).ok) return
    say(t('register.retiredDone'))
    onDone()
  }
  return (
    <Confirm
      title={t('register.retireTitle', { code: register.code })}
      submit={t('register.retire')}
      danger
      command={command}
      onConfirm={send}
      onClose={onClose}
    >
      <p>{t('register.retireHint')}</p>
    </Confirm>
  )
}
