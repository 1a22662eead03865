// slim.js STYLES FIXTURES_FROM FIXTURES_TO: takes out what Comity does not need.
const fs = require('fs')
const [styles, from, to] = process.argv.slice(2)

// One font family for the page (the components repeat theirs in every rule, and again for print), no font smoothing.
const css = fs.readFileSync(styles, 'utf8')
  .replace(/@media print\{[^{}]*\{font-family:[^}]*\}\}/g, '')
  .replace(/(-webkit|-moz-osx)-font-smoothing:\w+;?/g, '')
  .replace(/font-family:arial,sans-serif;?/g, '')
if (/url\(|@font-face|@import/.test(css)) throw new Error('The styles still load something')
fs.writeFileSync(styles, 'body,button,input,select,textarea{font-family:arial,sans-serif}' + css)

// The conformance cases. Ours take no ready-made HTML and no free attributes, so cases of those are only named.
const components = ('back-link breadcrumbs button checkboxes date-input details error-message error-summary hint input ' +
  'inset-text notification-banner pagination panel radios select summary-list table tag task-list textarea warning-text').split(' ')
const foreign = (options) => options !== null && typeof options === 'object' && Object.entries(options)
  .some(([name, value]) => /^(attributes|html|.*Html)$/.test(name) || foreign(value))
for (const component of components) {
  const { fixtures } = JSON.parse(fs.readFileSync(`${from}/${component}/fixtures.json`, 'utf8'))
  const kept = fixtures.filter(({ options }) => !foreign(options))
  const cases = kept.map(({ name, options, html }) => JSON.stringify({ name, options, html: html.replace(/\s*\n\s*/g, '\n') }))
  const leftOut = fixtures.filter(({ options }) => foreign(options)).map(({ name }) => name)
  fs.writeFileSync(`${to}/${component}.json`,
    `{"component": "${component}",\n"leftOut": ${JSON.stringify(leftOut)},\n"cases": [\n${cases.join(',\n')}\n]}\n`)
}
