// Loads what src/adapters imports of the toolkit, says so, and ends. coldStartRatio compares dist/main with the bundle of
// this.
import * as core from '@actions/core'
import { exec, getExecOutput } from '@actions/exec'
import { getOctokit } from '@actions/github'
import { cacheDir, downloadTool, find, HTTPError } from '@actions/tool-cache'

const used = [exec, getExecOutput, getOctokit, cacheDir, downloadTool, find, HTTPError]
core.info(used.map(({ name }) => name).join(' '))
