import { ENTRIES } from '../index.js'
await ENTRIES['bisect']()
