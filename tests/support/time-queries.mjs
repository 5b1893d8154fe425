// Runs one query repeatedly, and prints each time in milliseconds. It is a process of its own, so
// that the times do not include other work of a test.
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
