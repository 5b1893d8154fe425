/// <reference types="vite/client" />

declare module 'virtual:texts/*' {
  const messages: Record<string, import('@formatjs/icu-messageformat-parser').MessageFormatElement[]>
  export default messages
}
