/** The prefix of the chain's own barcodes. No manufacturer uses it. */
const internalUse = '200'

/** The EAN-13 barcode of the chain's own article with this number. */
export function barcodeOf(article: number): string {
  const twelve = internalUse + String(article).padStart(9, '0')
  return twelve + checkDigit(twelve)
}

function checkDigit(twelve: string) {
  const sum = [...twelve].reduce((sum, digit, index) => sum + Number(digit) * (index % 2 === 0 ? 1 : 3), 0)
  return (10 - (sum % 10)) % 10
}
