#!/usr/bin/env node
import { ENTRIES } from '../index.js'
await ENTRIES['cli']()
