// Asks one query again and again, and prints how long each took, in milliseconds. A process of its own: what else a test
// does must not be in the times.
const [url, token, count] = process.argv.slice(2)
const query = '{ store(code: "PLATEAU") { name stock(first: 5) { nodes { product { name } available } } } }'
const request = {
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
  body: JSON.stringify({ query }),
}
const warmUp = 20
const times = []
for (let n = 0; n < warmUp + Number(count); n++) {
  const startedAt = performance.now()
  const answer = await (await fetch(`${url}/graphql`, request)).text()
  if (answer.includes('"errors"')) throw new Error(answer)
  times.push(performance.now() - startedAt)
}
process.stdout.write(JSON.stringify(times.slice(warmUp)))
