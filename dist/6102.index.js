export const id = 6102;
export const ids = [6102];
export const modules = {

/***/ 51490:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 71940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ listIn),
/* harmony export */   Y0: () => (/* binding */ askWith),
/* harmony export */   lD: () => (/* binding */ split),
/* harmony export */   qG: () => (/* binding */ cutOff)
/* harmony export */ });
/* harmony import */ var _github_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37927);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52958);


/** For requests of some megabytes. */
const DEADLINE_MILLISECONDS = 60_000;
/** Requests with a deadline, none of which is repeated. */
function askWith(access) {
    const octokit = (0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .octokitFor */ .d)(access, DEADLINE_MILLISECONDS);
    return async (question, put) => {
        try {
            const signal = AbortSignal.timeout(DEADLINE_MILLISECONDS);
            return (await put((await octokit()).rest, { request: { signal } })).data;
        }
        catch (error) {
            throw (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(question, error);
        }
    };
}
/** @throws GitHubFailure for a body that ends too early, which octokit returns as a text or an empty one */
function listIn(question, data) {
    if (!Array.isArray(data))
        throw cutOff(question);
    return data;
}
/** The failure of a body that ends too early. */
function cutOff(question) {
    const details = { question, status: null, waitSeconds: null };
    return new _github_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFailure */ .iK('The response is not complete', details);
}
/** The parts of owner/name. */
function split(repository) {
    const [owner = '', repo = ''] = repository.split('/', 2);
    return { owner, repo };
}


/***/ }),

/***/ 75190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ gitHubWriter),
/* harmony export */   m: () => (/* binding */ gitHubComments)
/* harmony export */ });
/* harmony import */ var _domain_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94398);
/* harmony import */ var _github_ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71940);
/* harmony import */ var _github_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37927);



const NOT_FOUND = 404;
const REGULAR_MODES = ['100644', '100755'];
const FILE = { mode: '100644', type: 'blob' };
/** Statuses of a comparison (https://docs.github.com/rest/commits/commits#compare-two-commits). */
const CONTAINED = ['identical', 'ahead'];
const OBJECT_NAME = /^[0-9a-f]{40,64}$/;
/** GitHub's REST API (https://docs.github.com/rest/issues/comments) as far as pull requests are commented on with it. */
function gitHubComments(access) {
    const ask = (0,_github_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .askWith */ .Y0)(access);
    return {
        async openPullRequests(repository, headOwner, headBranch) {
            const question = `open pull requests of ${headOwner}:${headBranch} in ${repository}`;
            const head = `${headOwner}:${headBranch}`;
            const data = await ask(question, (rest, options) => rest.pulls.list({ ...(0,_github_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .split */ .lD)(repository), state: 'open', head, per_page: 100, ...options }));
            return (0,_github_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .listIn */ .Of)(question, data).map((entry) => {
                const pull = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(entry);
                const branch = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(pull.head);
                return {
                    number: (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(pull.number) ?? 0,
                    headCommit: (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(branch.sha),
                    headRepository: (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(branch.repo).full_name),
                };
            });
        },
        async comments(repository, number, page) {
            const question = `comments on pull request ${number} of ${repository}`;
            const target = { ...(0,_github_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .split */ .lD)(repository), issue_number: number, per_page: 100, page };
            const data = await ask(question, (rest, options) => rest.issues.listComments({ ...target, ...options }));
            return (0,_github_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .listIn */ .Of)(question, data).map((entry) => {
                const { id, body, user } = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(entry);
                return {
                    id: (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(id) ?? 0,
                    body: (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(body),
                    isByApp: (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(user).type === 'Bot',
                };
            });
        },
        async createComment(repository, number, body) {
            const target = { ...(0,_github_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .split */ .lD)(repository), issue_number: number, body };
            await ask(`new comment on pull request ${number} of ${repository}`, (rest, options) => rest.issues.createComment({ ...target, ...options }));
        },
        async updateComment(repository, comment, body) {
            const target = { ...(0,_github_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .split */ .lD)(repository), comment_id: comment, body };
            await ask(`comment ${comment} of ${repository}`, (rest, options) => rest.issues.updateComment({ ...target, ...options }));
        },
    };
}
/** GitHub's REST API (https://docs.github.com/rest/git) as far as a branch is changed with it. */
function gitHubWriter(access) {
    const ask = (0,_github_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .askWith */ .Y0)(access);
    return {
        async newestCommit(repository, branch) {
            const own = (0,_github_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .split */ .lD)(repository);
            const question = `newest commit of branch ${branch} of ${repository}`;
            const reference = await unlessAbsent(ask(question, (rest, options) => rest.git.getRef({ ...own, ref: `heads/${branch}`, ...options })));
            if (reference === null)
                return null;
            const sha = objectName(question, reference.object);
            const { tree } = await ask(question, (rest, options) => rest.git.getCommit({ ...own, commit_sha: sha, ...options }));
            const treeSha = objectName(question, tree);
            const listing = await ask(question, (rest, options) => rest.git.getTree({ ...own, tree_sha: treeSha, recursive: '1', ...options }));
            return { sha, tree: treeSha, files: filesOf(question, listing) };
        },
        async readText(repository, blob) {
            const question = `blob ${blob} of ${repository}`;
            const { content, encoding } = await ask(question, (rest, options) => rest.git.getBlob({ ...(0,_github_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .split */ .lD)(repository), file_sha: blob, ...options }));
            if (encoding !== 'base64')
                throw (0,_github_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .cutOff */ .qG)(question);
            return Buffer.from(content, 'base64').toString('utf8');
        },
        async contains(repository, head, commit) {
            const question = `commits ${commit} and ${head} of ${repository}`;
            const comparison = await unlessAbsent(ask(question, (rest, options) => rest.repos.compareCommitsWithBasehead({
                ...(0,_github_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .split */ .lD)(repository),
                basehead: `${commit}...${head}`,
                per_page: 1,
                ...options,
            })));
            if (comparison === null)
                return false;
            const status = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(comparison).status);
            if (status === '')
                throw (0,_github_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .cutOff */ .qG)(question);
            return CONTAINED.includes(status);
        },
        async createBlob(repository, text) {
            const question = `new blob of ${repository}`;
            const data = await ask(question, (rest, options) => rest.git.createBlob({ ...(0,_github_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .split */ .lD)(repository), content: text, encoding: 'utf-8', ...options }));
            return objectName(question, data);
        },
        async createTree(repository, base, blobs) {
            const question = `new tree of ${repository}`;
            const tree = [...blobs].map(([path, sha]) => ({ path, sha, ...FILE }));
            const data = await ask(question, (rest, options) => rest.git.createTree({
                ...(0,_github_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .split */ .lD)(repository),
                tree,
                ...(base === null ? {} : { base_tree: base }),
                ...options,
            }));
            return objectName(question, data);
        },
        async createCommit(repository, { message, tree, parent }) {
            const question = `new commit of ${repository}`;
            const parents = parent === null ? [] : [parent];
            const data = await ask(question, (rest, options) => rest.git.createCommit({ ...(0,_github_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .split */ .lD)(repository), message, tree, parents, ...options }));
            return objectName(question, data);
        },
        async createBranch(repository, branch, commit) {
            const question = `new branch ${branch} of ${repository}`;
            const ref = `refs/heads/${branch}`;
            const data = await ask(question, (rest, options) => rest.git.createRef({ ...(0,_github_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .split */ .lD)(repository), ref, sha: commit, ...options }));
            objectName(question, data.object);
        },
        async moveBranch(repository, branch, commit) {
            const question = `branch ${branch} of ${repository}`;
            const ref = `heads/${branch}`;
            const data = await ask(question, (rest, options) => rest.git.updateRef({ ...(0,_github_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .split */ .lD)(repository), ref, sha: commit, force: false, ...options }));
            objectName(question, data.object);
        },
    };
}
async function unlessAbsent(work) {
    try {
        return await work;
    }
    catch (error) {
        if (error instanceof _github_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubFailure */ .iK && error.status === NOT_FOUND)
            return null;
        throw error;
    }
}
/** Octokit returns a body that ends too early as a text, or as an empty one. */
function objectName(question, data) {
    const sha = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(data).sha);
    if (!OBJECT_NAME.test(sha))
        throw (0,_github_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .cutOff */ .qG)(question);
    return sha;
}
function filesOf(question, listing) {
    const { tree, truncated } = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(listing);
    if (!Array.isArray(tree))
        throw (0,_github_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .cutOff */ .qG)(question);
    if (truncated === true)
        return new Map();
    return new Map((0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(tree).flatMap((entry) => {
        const fields = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(entry);
        const file = { sha: (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(fields.sha), bytes: (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(fields.size) ?? 0 };
        return REGULAR_MODES.includes((0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(fields.mode)) ? [[(0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(fields.path), file]] : [];
    }));
}


/***/ }),

/***/ 43643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ confirmMembers),
/* harmony export */   G3: () => (/* binding */ safePath),
/* harmony export */   G7: () => (/* binding */ confirmCount),
/* harmony export */   Kr: () => (/* binding */ writeMember),
/* harmony export */   Or: () => (/* binding */ isSystemError),
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   aB: () => (/* binding */ BadArchive),
/* harmony export */   bI: () => (/* binding */ countMembers),
/* harmony export */   nG: () => (/* binding */ byName),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68364);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34072);
/* harmony import */ var _disk_space_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48958);





/** An archive that is malicious, broken or too large. */
class BadArchive extends Error {
}
/** Error codes for a path that exists already, or is below a file. */
const OCCUPIED = new Set(['EEXIST', 'ENOTDIR', 'EISDIR']);
/** Far more than any build needs: a bundle unpacks to about 120 MB, a test archive to 1 GB. */
const MAX_BYTES = 8 * 2 ** 30;
const BUILD_LIMITS = { files: 20_000, fileBytes: MAX_BYTES, bytes: MAX_BYTES };
/**
 * A path of an archive without `./` in front and without `/` at the end.
 * @throws BadArchive when it leads out of the archive, or cannot be a path
 */
function safePath(name) {
    const parts = name.split('/').filter((part) => part !== '.' && part !== '');
    if (name.startsWith('/') || parts.includes('..') || /[\0\\]/.test(name)) {
        throw new BadArchive(`It contains a path that leads out of it: ${name}`);
    }
    return parts.join('/');
}
/** Whether an error comes from the operating system, and not from the archive. */
function isSystemError(error) {
    return typeof error === 'object' && error !== null && 'syscall' in error;
}
/** Whether a member is to be unpacked. */
function isWanted(path, { members }) {
    return members.length === 0 || members.includes(path);
}
/** Counts the members of an archive and their sizes. The function throws BadArchive above the limits. */
function countMembers(destination) {
    const { limits = BUILD_LIMITS } = destination;
    let files = 0;
    let bytes = 0;
    return (size) => {
        files += 1;
        bytes += size;
        confirmCount(files, destination);
        if (size > limits.fileBytes) {
            throw new BadArchive(`It contains a file of more than ${limits.fileBytes} bytes`);
        }
        if (bytes > limits.bytes)
            throw new BadArchive(`It contains more than ${limits.bytes} bytes`);
    };
}
/** @throws BadArchive for more members than the limit */
function confirmCount(files, { limits = BUILD_LIMITS }) {
    if (files > limits.files)
        throw new BadArchive(`It contains more than ${limits.files} files`);
}
/**
 * Writes a member, and returns its sha256. Of its mode only the executable bit is kept.
 * @throws BadArchive when another member has the same path, RunError when the disk has not enough space
 */
async function writeMember({ path, size, isExecutable, content }, { what, directory }) {
    await (0,_disk_space_js__WEBPACK_IMPORTED_MODULE_4__/* .requireDiskSpace */ .T)(what, directory, size);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        return await (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .saveWithDigest */ .Ij)(content, file, isExecutable ? 0o755 : 0o644);
    }
    catch (error) {
        if (!OCCUPIED.has((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error)))
            throw error;
        throw new BadArchive(`It contains ${path} twice`);
    }
}
/** @throws BadArchive when a wanted member was not among the files */
function confirmMembers(files, { members }) {
    const missing = members.filter((member) => files[member] === undefined);
    if (missing.length > 0)
        throw new BadArchive(`It contains no ${missing.join(' and no ')}`);
}
/** The files sorted by name. */
function byName(files) {
    return Object.fromEntries(Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ }),

/***/ 34072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ saveWithDigest),
/* harmony export */   OJ: () => (/* binding */ saveFile),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);




const HEX_LENGTH = { sha256: 64, sha512: 128 };
/** Large, for fewer system calls. */
const READ_BYTES = 1 << 20;
/** The sha256 of a file, lower-case hexadecimal. */
async function digestOf(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, { highWaterMark: READ_BYTES }), hash);
    return hash.digest('hex');
}
/** Pieces from the network are small: several are written together. */
const WRITE_BYTES = 1 << 20;
/**
 * Writes a new file.
 * @param mode permissions of the file
 * @param onPiece called with each piece before it is written
 * @throws Error when the file exists
 */
async function saveFile(pieces, path, mode = 0o644, see = () => { }) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'wx', mode);
    try {
        let waiting = [];
        let bytes = 0;
        for await (const piece of pieces) {
            see(piece);
            waiting.push(piece);
            bytes += piece.length;
            if (bytes < WRITE_BYTES)
                continue;
            await writeAll(file, waiting, bytes);
            waiting = [];
            bytes = 0;
        }
        await writeAll(file, waiting, bytes);
    }
    finally {
        await file.close();
    }
}
/** Writes a new file as `saveFile` does, and returns its sha256. */
async function saveWithDigest(pieces, path, mode) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await saveFile(pieces, path, mode, (piece) => hash.update(piece));
    return hash.digest('hex');
}
/** A write may be short, as on a disk that is nearly full: then the rest follows in one piece. */
async function writeAll(file, pieces, bytes) {
    if (pieces.length === 0)
        return;
    const { bytesWritten } = await file.writev(pieces);
    if (bytesWritten < bytes)
        await file.writeFile(Buffer.concat(pieces).subarray(bytesWritten));
}
/** A line of sha256sum: the digest, in binary mode a star, the file name. */
const DIGEST_LINE = /^([0-9a-f]+)(?:\s+\*?(\S+))?\s*$/i;
/**
 * Reads the digest from a checksum file, in lower case. The file has only the digest (Kubernetes), one line of
 * sha256sum (CRI-O), or several such lines, possibly inside a clear-signed text (runc). Null when no digest has the
 * right length.
 *
 * @param fileName without a folder; a single line may name another file, as mirrors rename
 */
function parseDigest(text, algorithm, fileName) {
    const digests = text.split('\n').flatMap((line) => {
        const [, hex = '', name = ''] = DIGEST_LINE.exec(line.trim()) ?? [];
        const file = name.slice(name.lastIndexOf('/') + 1);
        return hex.length === HEX_LENGTH[algorithm] ? [{ hex: hex.toLowerCase(), file }] : [];
    });
    const [first, ...more] = digests;
    const own = more.length === 0 ? first : digests.find(({ file }) => file === fileName);
    return own?.hex ?? null;
}


/***/ }),

/***/ 48958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ explainFullDisk),
/* harmony export */   T: () => (/* binding */ requireDiskSpace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68364);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88940);



/** Kept free for everything else on the machine. */
const SPARE_BYTES = 64 << 20;
/** No space, no quota, and a file that is larger than a limit allows. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
/**
 * Checks that the file system of a directory has enough free space, before anything is written.
 * @throws RunError (environment, build-unavailable) when it has not
 */
async function requireDiskSpace(what, directory, bytes) {
    const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(directory);
    const free = bavail * bsize;
    if (free >= bytes + SPARE_BYTES)
        return;
    throw noRoom(what, directory, `It needs about ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(bytes)}, and ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(free)} are free`);
}
/**
 * Runs `work`, which writes below a directory, and turns a full disk into a clear error.
 * @throws RunError (environment, build-unavailable) when the disk is full, else what `work` throws
 */
async function explainFullDisk(what, directory, work) {
    try {
        return await work();
    }
    catch (error) {
        const code = (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error);
        if (!FULL.has(code))
            throw error;
        throw noRoom(what, directory, `The disk is full (${code})`);
    }
}
function noRoom(what, directory, cause) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4({
        kind: 'environment',
        reason: 'build-unavailable',
        message: `${what} does not fit on the disk of ${directory}`,
        cause,
        remedy: 'Free disk space there, or use a runner with a larger disk',
    });
}


/***/ }),

/***/ 599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   aY: () => (/* binding */ invalidInput),
/* harmony export */   pP: () => (/* binding */ buildUnavailable)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68364);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88940);


const EXCERPT_CHARACTERS = 300;
/** An error for a build that cannot be downloaded, or must not be used as it is. */
function buildUnavailable(message, cause, remedy) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4({
        kind: 'environment',
        reason: 'build-unavailable',
        message,
        cause,
        remedy,
    });
}
/** An error that the user can fix in an input, or in a file that an input names. */
function invalidInput(message, cause, remedy, evidence = []) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4({ kind: 'input', reason: 'invalid-input', message, cause, remedy, evidence });
}
/** The beginning of a text from outside, on one line, for an error message. */
function excerpt(text) {
    return (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(text), EXCERPT_CHARACTERS) || 'nothing';
}


/***/ }),

/***/ 83613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ unpackZip)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68364);
/* harmony import */ var _archive_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43643);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(599);



/** File type in the upper half of the external attributes, as Unix writes them (stat.h); programs can leave it out. */
const TYPE_MASK = 0o170_000;
const REGULAR = new Set([0, 0o100_000]);
/** Some programs give directories the type of files. */
const DIRECTORY = new Set([...REGULAR, 0o040_000]);
/**
 * Unpacks a zip: regular files only. GitHub's artifacts do not keep the executable bit.
 *
 * @returns path below the directory and sha256 of each file
 * @throws RunError (environment, build-unavailable) when the zip is broken, malicious or lacks a wanted member; what
 *   writing throws
 */
async function unpackZip(file, destination) {
    try {
        const files = await unpackMembers(file, destination);
        (0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .confirmMembers */ .Cd)(files, destination);
        return (0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .byName */ .nG)(files);
    }
    catch (error) {
        if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4 || (0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .isSystemError */ .Or)(error))
            throw error;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .buildUnavailable */ .pP)(`${destination.what} cannot be unpacked`, (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), 'Run again, or name another build');
    }
}
async function unpackMembers(file, destination) {
    // Only builds of a pull request are zips.
    const { openPromise } = await __webpack_require__.e(/* import() */ 9949).then(__webpack_require__.t.bind(__webpack_require__, 39949, 19));
    const zip = await openPromise(file);
    const files = {};
    const count = (0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .countMembers */ .bI)(destination);
    try {
        (0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .confirmCount */ .G7)(zip.entryCount, destination);
        for await (const entry of zip.eachEntry()) {
            count(entry.uncompressedSize);
            const path = (0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .safePath */ .G3)(entry.fileName);
            const mode = entry.externalFileAttributes >>> 16;
            const kind = kindOf(entry.fileName, mode & TYPE_MASK);
            destination.onEntry?.(path, kind);
            if (kind !== 'file' || !(0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .isWanted */ .Yu)(path, destination))
                continue;
            const stream = await zip.openReadStreamPromise(entry);
            // It can fail before it is read. The reader gets the error all the same.
            stream.on('error', () => { });
            const member = {
                path,
                size: entry.uncompressedSize,
                isExecutable: (mode & 0o111) !== 0,
                content: seen(stream, destination),
            };
            try {
                files[path] = await (0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .writeMember */ .Kr)(member, destination);
            }
            finally {
                // A stream that was not read to its end keeps the archive open.
                stream.destroy();
            }
        }
    }
    finally {
        zip.close();
    }
    return files;
}
function kindOf(name, type) {
    if (name.endsWith('/'))
        return DIRECTORY.has(type) ? 'directory' : 'other';
    return REGULAR.has(type) ? 'file' : 'other';
}
async function* seen(content, { onBytes }) {
    for await (const piece of content) {
        onBytes?.(piece.length);
        yield piece;
    }
}


/***/ }),

/***/ 68364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   C9: () => (/* binding */ Stopped),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   e4: () => (/* binding */ RunError),
/* harmony export */   sx: () => (/* binding */ UnreadableReport)
/* harmony export */ });
/** An expected error. It is reported in an annotation, without a stack trace. */
class RunError extends Error {
    name = 'RunError';
    details;
    constructor(details, options) {
        super(details.message, options);
        this.details = details;
    }
}
/** A report of the suite that cannot be read at all: it has another format, is truncated, or has an unexpected structure. */
class UnreadableReport extends Error {
    name = 'UnreadableReport';
}
/** A signal ended work that leaves no report; the message is the name of the signal. */
class Stopped extends Error {
    name = 'Stopped';
}
/** The message of a thrown value. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The `code` of an error of Node or a library, for instance `ENOSPC`; empty if there is none. */
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}


/***/ }),

/***/ 94398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   SF: () => (/* binding */ booleanOf),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/** The value as an object with these fields, else an object without any. */
function fieldsOf(value) {
    return isObject(value) ? value : fieldsOf({});
}
/** True for an object that is not a list. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value as a list, else an empty one. */
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** The strings of a list. */
function textsOf(value) {
    return listOf(value).filter((item) => typeof item === 'string');
}
/** The value as a string, else an empty one. */
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
/** The value as a finite number, else null. */
function numberOf(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
/** The value as a boolean, else null. */
function booleanOf(value) {
    return typeof value === 'boolean' ? value : null;
}
/** The keys of a table that has exactly these keys. */
function keysOf(table) {
    return Object.keys(table).filter((key) => Object.hasOwn(table, key));
}
/**
 * The one of `words` that is given in a table of this action.
 * @param where the row, for the message
 * @throws Error for an unknown word: a mistake in the table is a bug
 */
function oneOf(words, given, where) {
    const word = words.find((candidate) => candidate === given);
    if (word === undefined)
        throw new Error(`${where}: unknown word ${given}`);
    return word;
}


/***/ }),

/***/ 3237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** The value of a JSON text, or null for text that is not JSON, such as a truncated line. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 41931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ wantsColors),
/* harmony export */   Eq: () => (/* binding */ toolCacheDirectory),
/* harmony export */   R2: () => (/* binding */ readProcessContext),
/* harmony export */   Vd: () => (/* binding */ serverUrl),
/* harmony export */   WL: () => (/* binding */ runsDirectory),
/* harmony export */   ei: () => (/* binding */ readableColumns),
/* harmony export */   pQ: () => (/* binding */ stateIn),
/* harmony export */   tq: () => (/* binding */ withOptions),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function runnerKind(read) {
    if (read('GITHUB_ACTIONS') !== 'true')
        return 'terminal';
    // Only a machine that GitHub discards after the job may be left changed, so an unknown word counts as self-hosted.
    return read('RUNNER_ENVIRONMENT') === 'github-hosted' ? 'hosted' : 'self-hosted';
}
/**
 * Reads the runner's variables (https://docs.github.com/actions/reference/workflows-and-actions/variables).
 * Outside of GitHub Actions the machine's own directories are used, and the run has no link.
 */
function readContext(environment, machine) {
    const read = (name) => environment[name]?.trim() ?? '';
    const kind = runnerKind(read);
    const runId = read('GITHUB_RUN_ID');
    const repository = read('GITHUB_REPOSITORY');
    const runAttempt = Number.parseInt(read('GITHUB_RUN_ATTEMPT'), 10) || 1;
    const server = serverUrl(environment);
    const isRun = kind !== 'terminal' && runId !== '' && repository !== '';
    return {
        temporaryDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(read('RUNNER_TEMP') || machine.temporaryDirectory),
        workspace: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(read('GITHUB_WORKSPACE') || machine.cwd),
        kind,
        runId: runId || 'local',
        runAttempt,
        repository,
        runUrl: isRun ? `${server}/${repository}/actions/runs/${runId}/attempts/${runAttempt}` : null,
        // With two slashes in a path, GitHub knows nothing.
        apiUrl: read('GITHUB_API_URL').replace(/\/+$/, '') || 'https://api.github.com',
        serverUrl: server,
    };
}
/** The GitHub server, for instance `https://github.com`; a runner of GitHub Enterprise Server names its own. */
function serverUrl(environment) {
    return environment['GITHUB_SERVER_URL']?.trim() || 'https://github.com';
}
/** A value that main saved for post; empty when it saved none (@actions/core, getState). */
function stateIn(environment, name) {
    return environment[`STATE_${name}`] ?? '';
}
/** Reads what the environment says about this process. */
function readProcessContext(environment, machine) {
    const read = (name) => environment[name]?.trim() ?? '';
    return {
        runsDirectory: runsDirectory(environment, machine),
        runnerImage: [read('ImageOS'), read('ImageVersion')].filter((word) => word !== '').join(' '),
        searchPath: read('PATH'),
        toolCache: environment['RUNNER_TOOL_CACHE'] || null,
        hasSummary: read('GITHUB_STEP_SUMMARY') !== '',
        environment,
    };
}
/** A readable width of text on a stream with so many columns; undefined for a file or a pipe. */
function readableColumns(columns) {
    return Math.min(120, Math.max(60, columns || 80));
}
/**
 * The directory that holds the directories of runs. On a self-hosted machine it outlives the job, because the next run has
 * to find the journal of a run that was killed, and a runner empties RUNNER_TEMP before each job
 * (https://specifications.freedesktop.org/basedir-spec: a relative XDG_STATE_HOME does not count).
 */
function runsDirectory(environment, machine) {
    const { kind, temporaryDirectory } = readContext(environment, machine);
    if (kind === 'hosted')
        return temporaryDirectory;
    const base = environment['XDG_STATE_HOME'] ?? '';
    const state = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(base) ? base : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(machine.homeDirectory, '.local', 'state');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'crio-node-e2e');
}
/**
 * The directory for downloads: RUNNER_TOOL_CACHE, or on a terminal below the user's cache directory
 * (https://specifications.freedesktop.org/basedir-spec: a relative XDG_CACHE_HOME does not count).
 */
function toolCacheDirectory(environment, { homeDirectory }) {
    const given = environment['RUNNER_TOOL_CACHE']?.trim() ?? '';
    if (given !== '')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(given);
    const base = environment['XDG_CACHE_HOME'] ?? '';
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(base) ? base : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(homeDirectory, '.cache'), 'crio-node-e2e');
}
/**
 * Whether to use colors on a stream: FORCE_COLOR decides first, as in Node, then NO_COLOR (https://no-color.org),
 * then whether the stream is a terminal.
 */
function wantsColors(environment, isTerminal) {
    const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = environment;
    if (force !== undefined)
        return !['0', 'false'].includes(force);
    return isTerminal && !no && terminal !== 'dumb';
}
/** The environment with options of the command as inputs. Variables of the shell with such names are removed. */
function withOptions(environment, options) {
    const others = Object.entries(environment).filter(([name]) => !name.startsWith('INPUT_'));
    const inputs = Object.entries(options).map(([name, value]) => [
        `INPUT_${name.toUpperCase()}`,
        value,
    ]);
    return Object.fromEntries([...others, ...inputs]);
}


/***/ }),

/***/ 4668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   Hi: () => (/* binding */ absolutePath),
/* harmony export */   Uh: () => (/* binding */ ownContent),
/* harmony export */   j8: () => (/* binding */ looksLikePath),
/* harmony export */   jH: () => (/* binding */ readInputFile),
/* harmony export */   uf: () => (/* binding */ isPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3237);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68281);



/** True for a text that can only be a path, because it starts with `/`, `./` or `../`. */
function looksLikePath(text) {
    return /^(\/|\.{1,2}(\/|$))/.test(text);
}
/** The absolute form of a path, which is relative to the workspace. */
function absolutePath(path, { workspace }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path);
}
/** Whether a file or directory is at a path, which is relative to the workspace. */
function isPath(path, context) {
    const absolute = absolutePath(path, context);
    return context.files.isFile(absolute) || context.files.isDirectory(absolute);
}
/**
 * The text of the file at a path, which is relative to the workspace.
 * @param nearest what was probably meant where there is no such file
 */
function readInputFile(path, context, nearest) {
    const absolute = absolutePath(path, context);
    const text = context.files.read(absolute);
    if (text !== null)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(text);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(path, `is not a file that can be read (looked for ${absolute})`, nearest);
}
/**
 * The content that an input has itself, in place of a path: a text of several lines or in braces, as it is, or a JSON string.
 * Null for a path. The JSON string keeps white space at both ends, which an input loses.
 */
function ownContent(text) {
    const string = text.startsWith('"') ? (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text) : null;
    if (typeof string === 'string')
        return string;
    return text.includes('\n') || text.startsWith('{') ? text : null;
}
/** A text without the byte order mark that some editors write. */
function withoutMark(text) {
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
}


/***/ }),

/***/ 39182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ withoutLogin),
/* harmony export */   RM: () => (/* binding */ parseReportDirectory),
/* harmony export */   Te: () => (/* binding */ defaultReportDirectory),
/* harmony export */   f$: () => (/* binding */ parseHttpUrl),
/* harmony export */   r5: () => (/* binding */ reportDirectoryParser),
/* harmony export */   v0: () => (/* binding */ parseMirror)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_urls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4209);
/* harmony import */ var _input_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4668);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68281);




const REPORT_DIRECTORY = 'crio-node-e2e-report';
/** A text without anything that may be a login in a URL, so that it may be shown. */
function withoutLogin(text) {
    return text.replace(/^(.*:\/\/)?.*@/s, '$1');
}
/** Parses an http or https URL without a login, which would appear in logs and reports. */
function parseHttpUrl(text) {
    const url = URL.parse(text);
    if (url === null || !['http:', 'https:'].includes(url.protocol)) {
        const nearest = text.includes('://') ? undefined : `https://${text}`;
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(withoutLogin(text), 'is not an http or https URL', nearest);
    }
    if (url.username === '' && url.password === '')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(url);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)((0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .publicUrl */ .x6)(text), 'is given with credentials, which would appear in logs and reports');
}
/** Parses the base URL of a mirror; gives it without a trailing slash. */
function parseMirror(text) {
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .andThen */ .hg)(parseHttpUrl(text), (url) => {
        if (url.search === '' && url.hash === '')
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(url.href.replace(/\/+$/, ''));
        const shown = (0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .publicUrl */ .x6)(text);
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(shown, 'has a query or a fragment', shown);
    });
}
/** The report directory of a run without the input `report-dir`. */
function defaultReportDirectory(workspace) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, REPORT_DIRECTORY);
}
/** Parser for an input `report-dir`; gives an absolute path. */
function reportDirectoryParser(fallback) {
    return (text, context) => {
        if (text.includes('\n'))
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text, 'spans several lines');
        const path = (0,_input_context_js__WEBPACK_IMPORTED_MODULE_1__/* .absolutePath */ .Hi)(text || fallback, context);
        const toWorkspace = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(path, context.workspace);
        const isOutside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(toWorkspace) || toWorkspace.startsWith('..');
        if (!isOutside)
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text, 'contains the workspace', `./${fallback}`);
        if (!path.split('/').includes('.git'))
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(path);
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text, 'is inside of a .git directory', `./${fallback}`);
    };
}
/** Parses the `report-dir` input of a run; gives an absolute path. */
const parseReportDirectory = reportDirectoryParser(REPORT_DIRECTORY);


/***/ }),

/***/ 68281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ listItems),
/* harmony export */   Fy: () => (/* binding */ textLines),
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   aY: () => (/* binding */ invalidInput),
/* harmony export */   hg: () => (/* binding */ andThen),
/* harmony export */   lc: () => (/* binding */ parseEach),
/* harmony export */   qv: () => (/* binding */ withValidSuggestions),
/* harmony export */   zZ: () => (/* binding */ nearestWord)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51490);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68364);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88940);



const SHOWN_CHARACTERS = 80;
/** The text is valid and means `value`. */
function accept(value) {
    return { ok: true, value };
}
/** The text is not valid; `Problem` describes the parameters. */
function refuse(given, why, nearest) {
    return { ok: false, problems: [{ given, why, nearest }] };
}
/** What a valid result becomes in a next step; problems stay as they are. */
function andThen(parsed, next) {
    return parsed.ok ? next(parsed.value) : parsed;
}
/** Every element parsed: the problems of all of them, or all values in their order. */
function parseEach(sources, parse) {
    const values = [];
    const problems = [];
    for (const source of sources) {
        const parsed = parse(source);
        if (parsed.ok)
            values.push(parsed.value);
        else
            problems.push(...parsed.problems);
    }
    return problems.length === 0 ? accept(values) : { ok: false, problems };
}
/** The items of a list that is separated by commas or white space; empty items do not count. */
function listItems(text) {
    return text.split(/[\s,]+/).filter((item) => item !== '');
}
/** The lines of a text without surrounding white space; empty lines do not count. */
function textLines(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/**
 * The parser, with only those suggestions that it accepts itself and that a message can show in full: parsers may
 * suggest whatever is likely.
 */
function withValidSuggestions(parse) {
    return (text, ...context) => {
        const parsed = parse(text, ...context);
        if (parsed.ok)
            return parsed;
        const isValid = (nearest) => quoted(nearest) === `"${nearest}"` && parse(nearest, ...context).ok;
        const problems = parsed.problems.map(({ nearest, ...problem }) => nearest !== undefined && isValid(nearest) ? { ...problem, nearest } : problem);
        return { ok: false, problems };
    };
}
/** The word that `text` is most likely a misspelling of, or undefined. Few misspellings of several letters change the first. */
function nearestWord(text, words) {
    const typed = text.toLowerCase();
    const limit = Math.max(2, Math.floor(text.length / 3));
    return words
        .map((word) => ({ word, changes: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(typed, word.toLowerCase()) }))
        .filter(({ changes }) => changes <= limit && changes < text.length)
        .filter(({ word, changes }) => changes < 2 || word[0]?.toLowerCase() === typed[0])
        .toSorted((one, other) => one.changes - other.changes)[0]?.word;
}
/** A value from outside as messages show it: one line without control characters, cut, in quotes. */
function quoted(text) {
    return `"${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)((0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(text), SHOWN_CHARACTERS)}"`;
}
/** One error for all problems, each on a line of the evidence. `term` is what the user calls an input. */
function invalidInput(problems, term = 'input') {
    const inputs = [...new Set(problems.map(({ input }) => input))];
    const [these, terms] = inputs.length === 1 ? ['this', term] : ['these', `${term}s`];
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `Invalid ${terms}: ${inputs.join(', ')}`,
        remedy: `correct ${these} ${terms}. The machine was not changed.`,
        evidence: problems.map(({ input, given, why, nearest, allowed }) => {
            const guess = nearest === undefined ? '' : ` Did you mean ${quoted(nearest)}?`;
            return `${input}: ${quoted(given)} ${why}.${guess} Allowed: ${allowed}.`;
        }),
    });
}


/***/ }),

/***/ 42163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ wordParser),
/* harmony export */   _D: () => (/* binding */ optionalWordParser),
/* harmony export */   ku: () => (/* binding */ wordListParser),
/* harmony export */   xQ: () => (/* binding */ nameParser),
/* harmony export */   yG: () => (/* binding */ parseBoolean)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68281);

/** Parser for a choice among texts, each with its value. */
function choiceParser(choices, why = 'is not a valid value') {
    return (text) => {
        const value = choices.get(text);
        if (value !== undefined)
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(value);
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(text, why, (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestWord */ .zZ)(text, [...choices.keys()]));
    };
}
/** Parser for one of `words`. */
function wordParser(words) {
    return choiceParser(new Map(words.map((word) => [word, word])));
}
/** Parser for one of `words`, or null for an empty text. */
function optionalWordParser(words) {
    const parseWord = wordParser(words);
    return (text) => (text === '' ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(null) : parseWord(text));
}
/** Parser for the name of one of `items`, or null for an empty text. */
function nameParser(items, why) {
    const parseName = choiceParser(new Map(items.map((item) => [item.name, item])), why);
    return (text) => (text === '' ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(null) : parseName(text));
}
/** Parser for a list of `words`, or `none` alone for the empty list. Repeated words count once. */
function wordListParser(words) {
    const parseWord = wordParser(words);
    return (text) => {
        if (text === 'none')
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)([]);
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEach */ .lc)([...new Set((0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .listItems */ .Dw)(text))], (word) => word === 'none' ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(word, 'does not go with other words') : parseWord(word));
    };
}
const BOOLEANS = new Map([true, false].map((value) => [String(value), value]));
/** Parses `true` or `false`. */
const parseBoolean = choiceParser(BOOLEANS, 'is neither true nor false');


/***/ }),

/***/ 49113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yn: () => (/* binding */ foreignIn),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   en: () => (/* binding */ writeMarker),
/* harmony export */   go: () => (/* binding */ isOwned),
/* harmony export */   t7: () => (/* binding */ readMarker),
/* harmony export */   xp: () => (/* binding */ isFree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68364);
/* harmony import */ var _domain_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94398);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3237);
/* harmony import */ var _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86413);







const NAMES = Object.values(_domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_FILES */ .JL);
const ALL_NAMES = [...NAMES, ...Object.values(_domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .NIGHT_FILES */ ["do"])];
/** Distinguishes the marker from a file of the user with the same name. */
const WRITER = 'crio-node-e2e';
/** The marker while it is written. */
const DRAFT = `${_domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_MARKER */ .Eg}.new`;
const CHUNK_BYTES = 1 << 20;
/** The files that a report directory's marker lists; none without a marker. A marker that is a link is not read. */
function readMarker(directory) {
    const { files } = markerIn(directory);
    return new Map(Object.entries((0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .Pf)(files)).flatMap(([name, identity]) => isOurName(name) && isIdentity(identity) ? [[name, identity]] : []));
}
/**
 * Writes the marker with one rename, so that it is never incomplete.
 * @throws Error if it cannot be written, or if something else than a file has its name
 */
function writeMarker(directory, files) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_MARKER */ .Eg);
    const existing = statusOf(path);
    if (existing !== null && !existing.isFile())
        throw new Error(`${path} is not a file`);
    const text = `${JSON.stringify({ writtenBy: WRITER, files: Object.fromEntries(files) })}\n`;
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, DRAFT);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, text, { flag: 'wx' });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, path);
}
/** What identifies a file now. */
function identityOf(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW);
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const chunk = Buffer.alloc(CHUNK_BYTES);
        let size = 0;
        let count = 0;
        do {
            count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, chunk);
            hash.update(chunk.subarray(0, count));
            size += count;
        } while (count > 0);
        return { size, sha256: hash.digest('hex') };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/** Whether a path is still the file that the marker lists under this name. Links and special files never are. */
function isOwned(directory, name, owned) {
    const identity = owned.get(name);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name);
    const status = statusOf(path);
    if (identity === undefined || !status?.isFile() || !hasRealParents(directory, name))
        return false;
    if (identity === null)
        return true;
    return status.size === identity.size && identityOf(path)?.sha256 === identity.sha256;
}
/**
 * Relative paths below a report directory that have a name of a report and are not of an earlier run. A directory is not
 * content, but the files in it are; a link is not followed.
 */
function foreignIn(directory) {
    const owned = readMarker(directory);
    const markers = [_domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_MARKER */ .Eg, DRAFT].filter((name) => {
        const status = statusOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name));
        return status !== null && !status.isFile();
    });
    const isMarkerForeign = statusOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_MARKER */ .Eg))?.isFile() === true &&
        markerIn(directory).writtenBy !== WRITER;
    if (isMarkerForeign)
        markers.push(_domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_MARKER */ .Eg);
    const foreign = NAMES.flatMap((name) => filesBelow(directory, name)).filter((name) => !isOwned(directory, name, owned));
    return [...markers, ...foreign];
}
/** Whether a directory is absent, or has only what an earlier run wrote. */
function isFree(directory) {
    const status = statusOf(directory);
    if (status === null)
        return true;
    if (!status.isDirectory())
        return false;
    const known = [...NAMES, _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_MARKER */ .Eg, DRAFT];
    const others = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(directory).filter((name) => !known.includes(name));
    return others.length === 0 && foreignIn(directory).length === 0;
}
/** What a path is, without following a link; null if there is nothing. */
function statusOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error)))
            return null;
        throw error;
    }
}
/** Relative paths of everything but directories at and below a name. */
function filesBelow(directory, name) {
    const status = statusOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name));
    if (status === null)
        return [];
    if (!status.isDirectory())
        return [name];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name)).flatMap((child) => filesBelow(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(name, child)));
}
/** Whether no directory between the report directory and the file is a link. */
function hasRealParents(directory, name) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(name);
    if (parent === '.')
        return true;
    return (statusOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, parent))?.isDirectory() === true && hasRealParents(directory, parent));
}
function markerIn(directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_MARKER */ .Eg);
    if (!statusOf(path)?.isFile())
        return {};
    return (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .Pf)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8')));
}
/** A marker may come from anywhere: only names that a run writes count. */
function isOurName(name) {
    const parts = name.split('/');
    return (ALL_NAMES.includes(parts[0] ?? '') && parts.every((part) => !['', '.', '..'].includes(part)));
}
function isIdentity(value) {
    const { size, sha256 } = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .Pf)(value);
    return value === null || (typeof size === 'number' && typeof sha256 === 'string');
}


/***/ }),

/***/ 69444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   II: () => (/* binding */ whyUnusable),
/* harmony export */   LY: () => (/* binding */ clearReportDirectory),
/* harmony export */   po: () => (/* binding */ putFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68364);
/* harmony import */ var _owned_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49113);




/**
 * Removes what an earlier run wrote into a report directory, creates the directory, and checks that it is writable. Files
 * that no run wrote, or that were changed since, stay.
 * @throws Error if the directory cannot be written
 */
function clearReportDirectory(directory) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
    const owned = (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readMarker */ .t7)(directory);
    // First, because it shows that the directory is writable before anything is removed.
    (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeMarker */ .en)(directory, owned);
    const removed = [...owned.keys()].filter((name) => (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwned */ .go)(directory, name, owned));
    for (const name of removed)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name));
    for (const name of removed)
        removeEmptyParents(directory, name);
    (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeMarker */ .en)(directory, new Map());
}
/**
 * Whether a run can write its report into a directory, which is created if it is missing. Returns the reason why it cannot,
 * or null.
 */
function whyUnusable(directory) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
        const [foreign] = (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .foreignIn */ .Yn)(directory);
        if (foreign !== undefined)
            return `${foreign} in it was not written by this run`;
        (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeMarker */ .en)(directory, (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readMarker */ .t7)(directory));
        return null;
    }
    catch (error) {
        return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
    }
}
/**
 * Writes files into a report directory and lists them in its marker: before they are written, so that a crash leaves no
 * file that nobody owns, and afterwards with what identifies them. Only files that the marker lists are replaced, and no
 * link is followed. Each file can fail alone; returns one sentence for each that did.
 */
function putFiles(directory, files) {
    const failures = [];
    const attempt = (what, work) => {
        try {
            work();
            return true;
        }
        catch (error) {
            failures.push(`${what} could not be written: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
            return false;
        }
    };
    let owned = new Map();
    const usable = attempt(directory, () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
        owned = (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readMarker */ .t7)(directory);
    });
    if (!usable)
        return failures;
    const free = files.filter((file) => attempt(file.name, () => makeWay(directory, file, owned)));
    const listed = new Map(owned);
    for (const { name } of free)
        listed.set(name, null);
    const list = () => attempt("the report directory's list of files", () => (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeMarker */ .en)(directory, listed));
    list();
    for (const file of free) {
        listed.delete(file.name);
        attempt(file.name, () => {
            write(directory, file);
            listed.set(file.name, (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .identityOf */ .cu)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file.name)));
        });
    }
    list();
    return [...new Set(failures)];
}
/** Relative paths of all files below a directory; none if it is missing. Links are not followed. */
function listFiles(directory) {
    if (!(0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(directory)?.isDirectory())
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name).slice(directory.length + 1));
}
function makeWay(directory, { name }, owned) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name);
    makeDirectories(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(name));
    if ((0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(path) === null)
        return;
    if (!(0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwned */ .go)(directory, name, owned))
        throw new Error('what is there is not of this run');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
}
/** Creates a directory below another one. What is no directory, for instance a link to one, is an error. */
function makeDirectories(directory, name) {
    if (name === '.')
        return;
    makeDirectories(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(name));
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name);
    const status = (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(path);
    if (status === null)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
    else if (!status.isDirectory())
        throw new Error(`${path} is not a directory`);
}
/** Both ways to write fail if anything has the name by now, also a link. No part of a file stays behind. */
function write(directory, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file.name);
    try {
        if ('from' in file)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(file.from, path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL);
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, file.text, { flag: 'wx' });
    }
    catch (error) {
        if ((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'EEXIST')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
        throw error;
    }
}
function removeEmptyParents(directory, name) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(name);
    if (parent === '.')
        return;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, parent);
    if (!(0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(path)?.isDirectory() || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path).length > 0)
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(path);
    removeEmptyParents(directory, parent);
}


/***/ })

};
