export const id = 9747;
export const ids = [9747];
export const modules = {

/***/ 55608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ createCauseIndex)
});

;// CONCATENATED MODULE: ./build/src/domain/causes/minhash.js
/** Hash functions of a signature, and how many of them are in one band. */
const FUNCTIONS = 64;
const ROWS = 4;
/** Odd factors and addends, from the golden ratio as in splitmix (https://prng.di.unimi.it/splitmix64.c). */
const FACTORS = Int32Array.from({ length: FUNCTIONS }, (_, index) => mix(index * 2 + 1) | 1);
const ADDENDS = Int32Array.from({ length: FUNCTIONS }, (_, index) => mix(index * 2 + 2));
/**
 * The bands of a MinHash signature: two sets of which half is the same share at least one of 16 with a probability of .64,
 * and with seven tenths of .99 (J. Leskovec, A. Rajaraman, J. Ullman, Mining of Massive Datasets, 3.4).
 * @param shingles hashes with 32 bits
 */
function bandsOf(shingles) {
    const smallest = new Uint32Array(FUNCTIONS).fill(0xffffffff);
    for (const shingle of shingles) {
        for (let index = 0; index < FUNCTIONS; index++) {
            const hash = mix(Math.imul(shingle, FACTORS[index] ?? 1) + (ADDENDS[index] ?? 0)) >>> 0;
            if (hash < (smallest[index] ?? 0))
                smallest[index] = hash;
        }
    }
    return Array.from({ length: FUNCTIONS / ROWS }, (_, band) => {
        let hash = mix(band);
        for (const value of smallest.subarray(band * ROWS, (band + 1) * ROWS)) {
            hash = mix(hash ^ value);
        }
        return hash >>> 0;
    });
}
/** How much of two sets is the same: 0 nothing, 1 everything. */
function similarity(one, other) {
    if (one.size > other.size)
        return similarity(other, one);
    let shared = 0;
    for (const item of one)
        if (other.has(item))
            shared++;
    const all = one.size + other.size - shared;
    return all === 0 ? 1 : shared / all;
}
function mix(value) {
    let hash = value + 0x9e3779b9;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
}

;// CONCATENATED MODULE: ./build/src/domain/causes/same-cause.js

/** How similar two errors with the same cause are, if the same place or the same statement made them, and if not. */
const SAME_PLACE = 0.5;
const OTHER_PLACE = 0.7;
/**
 * Whether two errors have one cause although their texts differ. In doubt they have not: a cause that is told twice costs a
 * minute, and one that is hidden under another is never found.
 */
function isSameCause(one, other) {
    const a = one.fingerprint;
    const b = other.fingerprint;
    const samePlace = one.place !== '' && one.place === other.place;
    if (!samePlace && (a.common || b.common))
        return false;
    if (a.deciding.before !== b.deciding.before || differ(a.subjects, b.subjects))
        return false;
    if (!haveSameRoot(a, b))
        return false;
    const sameStatement = a.statement !== '' && a.statement === b.statement;
    const needed = samePlace || sameStatement ? SAME_PLACE : OTHER_PLACE;
    return similarity(a.shingles, b.shingles) >= needed;
}
/**
 * Whether the reasons at the ends are the same but for names of objects. An error that ends with its statement has no
 * further reason.
 */
function haveSameRoot(a, b) {
    if (a.root === '' || b.root === '')
        return a.statement === b.statement;
    return a.root === b.root && a.deciding.root === b.deciding.root;
}
function differ(one, other) {
    return one !== '' && other !== '' && one !== other;
}

;// CONCATENATED MODULE: ./build/src/domain/causes/cause-index.js


/** Causes that are compared with one error. */
const MOST_CANDIDATES = 64;
const BAND_RANGE = 2 ** 32;
/** An index by bands of MinHash, by statement and by place: the threshold for the last two is lower than the bands find. */
function createCauseIndex() {
    const entries = new Map();
    return {
        find: (error) => {
            const compared = new Set();
            for (const key of keysOf(error)) {
                for (const entry of entries.get(key) ?? []) {
                    if (compared.size >= MOST_CANDIDATES)
                        return null;
                    if (compared.has(entry))
                        continue;
                    compared.add(entry);
                    if (isSameCause(entry.error, error))
                        return entry.item;
                }
            }
            return null;
        },
        add: (error, item) => {
            const entry = { error, item };
            for (const key of keysOf(error)) {
                const found = entries.get(key);
                if (found === undefined)
                    entries.set(key, [entry]);
                else if (found.length < MOST_CANDIDATES)
                    found.push(entry);
            }
        },
    };
}
function keysOf({ fingerprint, place }) {
    const { statement, shingles } = fingerprint;
    return [
        ...(statement === '' ? [] : [`statement ${statement}`]),
        ...(place === '' ? [] : [`place ${place}`]),
        ...bandsOf(shingles).map((hash, band) => band * BAND_RANGE + hash),
    ];
}


/***/ }),

/***/ 14947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ causesIn)
/* harmony export */ });
/* harmony import */ var _cause_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55608);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36965);


/** Kinds of errors that are compared with each other: the most frequent ones. A run with more has other problems. */
const MOST_COMPARED = 2_000;
/**
 * Groups errors by cause: first those with the same normalised text, then those that are similar (same-cause.ts). MinHash
 * finds candidates, so the time is nearly linear. The groups do not depend on the order of the errors.
 * @param errorOf the error of an item
 * @returns causes in the order in which they first appear
 */
function causesIn(items, errorOf) {
    const groups = similarKinds((0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindsOf */ .t)(items.map(errorOf)));
    return groups
        .map(([leader, ...others]) => ({
        leader,
        at: [leader, ...others].flatMap(({ at }) => at).toSorted((one, other) => one - other),
    }))
        .toSorted((one, other) => (one.at[0] ?? 0) - (other.at[0] ?? 0))
        .flatMap(({ leader, at }) => {
        const [representative] = itemsAt(items, leader.at);
        return representative === undefined
            ? []
            : [{ id: leader.id, representative, items: itemsAt(items, at) }];
    });
}
function itemsAt(items, positions) {
    const found = [];
    for (const position of positions) {
        const item = items[position];
        if (item !== undefined)
            found.push(item);
    }
    return found;
}
function similarKinds(kinds) {
    const index = (0,_cause_index_js__WEBPACK_IMPORTED_MODULE_0__/* .createCauseIndex */ .a)();
    const frequent = kinds.toSorted((one, other) => other.at.length - one.at.length || byId(one, other));
    const groups = frequent.slice(MOST_COMPARED).map((kind) => [kind]);
    // The smallest identifier of a cause leads it, as in each other run that has it.
    for (const kind of frequent.slice(0, MOST_COMPARED).toSorted(byId)) {
        const found = index.find(kind);
        if (found !== null) {
            found.push(kind);
            continue;
        }
        const group = [kind];
        groups.push(group);
        index.add(kind, group);
    }
    return groups;
}
function byId(one, other) {
    return one.id < other.id ? -1 : 1;
}


/***/ }),

/***/ 44909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unwrapped),
/* harmony export */   P: () => (/* binding */ innerError)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31987);

/** Read characters of a text. */
const TEXT_LIMIT = 2_000;
/** An error that an OCI runtime wrote as a line of its log (sirupsen/logrus, text_formatter.go). */
const LOGGED = /^time="[^"]{1,60}" level=\w{1,10} msg="/;
/** An error of a pod in the kubelet's log (kubernetes/kubernetes, pkg/kubelet/container/sync_result.go). */
const OF_KUBELET = /^\[?failed to "\w{1,40}" for "[^"]{1,400}" with \w{1,60}: "/;
/**
 * What CRI-O, the kubelet and the OCI runtimes put around the error that another program returned: the start of a text that
 * is removed, as often as one matches (cri-o/cri-o, internal/oci/runtime_oci.go and server/sandbox_network.go;
 * kubernetes/kubernetes, pkg/kubelet/kuberuntime; grpc/grpc-go, internal/status/status.go).
 */
const WRAPPERS = [
    /^(?:Error|Failed): /,
    /^rpc error: code = \w{1,40} desc = /,
    /^[Ff]ailed to create pod sandbox: /,
    /^failed to create pod network sandbox [^ ]{1,400}: /,
    OF_KUBELET,
    /^Failed to create sandbox for pod \\{0,3}"[^"]{1,400}": /,
    /^command error: /,
    /^error adding pod [^ ]{1,400} to CNI network "?[\w.-]{1,100}"?: /,
    /^[Cc]ontainer (?:create failed|creation error): /,
    /^Error adding network: /,
    LOGGED,
];
const MOST_WRAPPERS = 10;
/** The start of an error on one line, without what CRI-O, the kubelet and OCI runtimes put around it. Untrusted. */
function innerError(text) {
    return unwrapped((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text.slice(0, TEXT_LIMIT)).replace(/\s+/g, ' ').trim());
}
/** The same of a text whose lines remain. */
function unwrapped(text) {
    let error = text;
    for (let count = 0; count < MOST_WRAPPERS; count++) {
        const wrapper = WRAPPERS.find((pattern) => pattern.test(error));
        if (wrapper === undefined)
            break;
        error = error.replace(wrapper, '');
        if (wrapper === LOGGED || wrapper === OF_KUBELET)
            error = error.replace(/(?:\\n)?"\]?$/, '');
    }
    return error;
}


/***/ }),

/***/ 36965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ kindsOf)
});

// EXTERNAL MODULE: ./build/src/domain/causes/hash.js
var causes_hash = __webpack_require__(39995);
;// CONCATENATED MODULE: ./build/src/domain/causes/tables.js
/**
 * What the rules for causes know of words. Texts are compared in lower case.
 */
function words(list) {
    return list.trim().split(/\s+/);
}
/** The number after one of these words is part of the cause: `exit status 1` is not `exit status 2`. */
const CODE_NOUNS = words(`
  status code exitcode exit_code exit signal errno error http rc returned
`);
/** A name follows these words, in quotes or with a `-` or `/` in it. Names of objects differ in each run. */
const OBJECT_NOUNS = words(`
  pod pods podname namespace namespaces container containers containername sandbox podsandbox node nodes
  nodename
`);
/** An image follows these words. */
const IMAGE_NOUNS = ['image', 'images', 'pull', 'pulling'];
/** Words with digits that are no numbers: versions of interfaces, formats, and system calls. */
const NAMES_WITH_DIGITS = words(`
  v1 v2 v3 v1alpha1 v1alpha2 v1alpha3 v1beta1 v1beta2 v1beta3 cgroup1 cgroup2 cgroupv1 cgroupv2 ipv4 ipv6 tcp4
  tcp6 udp4 udp6 ip4 ip6 http2 oauth2 x509 sha1 sha256 sha512 md5 base64 utf8 k8s e2e e2e_node ext2 ext3 ext4
  go1 crc32 amd64 arm64 x86_64 openat2 clone3 faccessat2 fchmodat2 dup2 dup3 accept4 pipe2 wait4 eventfd2
  signalfd4 preadv2 pwritev2 umount2 renameat2 inotify_init1 epoll_create1 mlock2 prlimit64 statfs64 fstat64
  lseek64
`);
/** Characters of the longest name in the lists above. */
const LONGEST_KNOWN_NAME = Math.max(...[...CODE_NOUNS, ...OBJECT_NOUNS, ...IMAGE_NOUNS, ...NAMES_WITH_DIGITS].map((name) => name.length));
/** Words that say what another word would deny. Texts in which they differ are different causes. */
const DECIDING_WORDS = new Set(words(`
  not no never without cannot cant isnt dont unable nil true false running pending succeeded ready terminated
  waiting completed evicted oomkilled killed deleted created started stopped more less greater timeout refused
  reset denied exists missing empty full invalid cgroup seccomp apparmor selinux capability sysctl hugepages
  swap memory cpu disk inode inodes pid pids network v1 v2 ipv4 ipv6 tcp udp http https lookup
  dial
`));
/** Programs: the error of one is not that of another, also if they pass it on. */
const PROGRAMS = new Set(words(`
  crun runc conmon conmonrs youki
`));
/** System calls and what Go and the OCI runtimes name as such. Errors of different calls are different causes. */
const SYSTEM_CALLS = new Set(words(`
  open openat openat2 read readlink write close stat lstat fstat statfs mount umount umount2 unmount remount
  mkdir mkdirat rmdir mkfifo mknod unlink unlinkat remove rename renameat link symlink chmod fchmod chown lchown
  fchown chdir chroot pivot_root bind connect listen accept exec execve fork clone clone3 unshare setns kill
  wait wait4 waitid ptrace prctl keyctl ioctl fcntl flock setrlimit sethostname setuid setgid setgroups setxattr
  getxattr sync fsync truncate ftruncate mmap bpf epoll_wait move_mount open_tree
`));
/**
 * Words that many failures have. A text of only these says nothing of the cause, so the place where the spec failed is part
 * of it (onsi/gomega, format/format.go and internal/async_assertion.go; kubernetes/apimachinery, pkg/util/wait).
 */
const COMMON_WORDS = new Set(words(`
  a an the to be of for in is it on at by and or as but was were has have had that this with after before not no
  nil true false should expected expect got instead equal match matching contain element elements succeed
  success succeeded error errors unexpected occurred occur failed failure fail timed out time timeout waiting
  wait condition context deadline exceeded canceled cancelled rpc code desc unknown deadlineexceeded function
  passed value length len string bool int int32 int64 uint64 float64 slice ptr struct map interface err msg test
  spec polling eventually consistently numerically than greater less zero exit status
`));

;// CONCATENATED MODULE: ./build/src/domain/causes/fingerprint.js


/** The inner part of an error has at least so many words, if the error has. */
const INNER_WORDS = 8;
/** A statement with so many words is made at one place of one program. */
const STATEMENT_WORDS = 6;
/** Words of a shingle (A. Broder, On the resemblance and containment of documents). */
const SHINGLE_WORDS = 3;
/** A text with fewer words that tell something needs the place of the failure. */
const TELLING_WORDS = 3;
/** Ends of statements: programs put `: ` between their message and the error of another program. */
const SEPARATOR = /: |; |\n/;
/** What comes before a list that is not in the text says nothing: `2 errors occurred:`. */
const LIST_HEAD = /\berrors? [a-z ]{1,60}:$/;
const PUNCTUATION = /^[()[\]{}<>,;.:!?=|&]+|[()[\]{}<>,;.:!?=|&]+$/g;
/** A word that is not the name of an object. */
const PLAIN = /^[a-z_-]+$/;
/** A position in a source file says who reports an error, not which file it is about. */
const POSITION = /\.[a-z]\w{0,9}:#$/;
/** The fingerprint of a normalised error. */
function fingerprintOf(normalised) {
    const statements = statementsOf(normalised);
    const inner = innerPart(statements, listedStatements(normalised));
    const longest = inner.reduce((found, words) => (words.length > found.length ? words : found), []);
    const stated = longest.length >= STATEMENT_WORDS;
    const rootAt = stated ? inner.indexOf(longest) + 1 : inner.length - 1;
    const root = inner.slice(rootAt).flat();
    const before = inner.slice(0, rootAt).flat();
    const outer = statements.slice(0, statements.length - inner.length);
    return {
        shingles: shinglesOf(inner.flat()),
        statement: stated ? longest.join(' ') : '',
        root: listed(root.filter((word) => PLAIN.test(word) && isTelling(word))),
        deciding: {
            root: listed(root.filter(decides)),
            before: listed([...outer.flat().filter(isCodeOrProgram), ...before.filter(decides)]),
        },
        subjects: listed([
            ...[...outer.flat(), ...root].filter(isAbsolute),
            ...(stated ? before : inner.flat()).filter(isSubject),
        ]),
        common: statements.flat().filter(isTelling).length < TELLING_WORDS,
    };
}
/** Words by statement, from the outermost program to the innermost. */
function statementsOf(normalised) {
    return withoutListHead(normalised)
        .split(SEPARATOR)
        .map((statement) => statement
        .split(' ')
        .map((word) => word.replace(PUNCTUATION, ''))
        .filter((word) => word !== ''))
        .filter((words) => words.length > 0);
}
function withoutListHead(text) {
    const cut = text.lastIndexOf(': ', text.length - 2);
    return cut > 0 && LIST_HEAD.test(text.slice(cut)) ? text.slice(0, cut) : text;
}
/** The last statements that together have enough words. Of several errors in a list all are inner. */
function innerPart(statements, least) {
    let words = 0;
    let first = statements.length;
    while (first > 0 && (words < INNER_WORDS || statements.length - first < least)) {
        first--;
        words += statements[first]?.length ?? 0;
    }
    return statements.slice(first);
}
/** How many statements a list of errors at the end has. */
function listedStatements(text) {
    const start = text.endsWith(']') ? text.indexOf(': [') : -1;
    return start < 0 ? 0 : statementsOf(text.slice(start + 2)).length;
}
function shinglesOf(words) {
    const count = Math.max(1, words.length - SHINGLE_WORDS + 1);
    return new Set(Array.from({ length: count }, (_, at) => (0,causes_hash/* fnv1a */.PS)(words.slice(at, at + SHINGLE_WORDS).join(' '))));
}
function isCode(word) {
    return /^\d{1,5}$/.test(word);
}
function isCodeOrProgram(word) {
    return isCode(word) || PROGRAMS.has(word);
}
function decides(word) {
    return isCodeOrProgram(word) || DECIDING_WORDS.has(word) || SYSTEM_CALLS.has(word);
}
/** Absolute paths, URLs, and images with a tag or digest. */
function isAbsolute(word) {
    if (POSITION.test(word))
        return false;
    return (/^\/[^/]/.test(word) || /^[a-z]+:\/\//.test(word) || /^[^#*]*[a-z][^#*]*[:@][^#*]*\d/.test(word));
}
function isSubject(word) {
    return isAbsolute(word) || (word.includes('/') && !POSITION.test(word));
}
function isTelling(word) {
    return /[a-z]/.test(word) && !COMMON_WORDS.has(word);
}
function listed(words) {
    return [...new Set(words)].toSorted().join(' ');
}

;// CONCATENATED MODULE: ./build/src/domain/causes/characters.js
/** Classes of characters, as bits. */
const LETTER = 1;
const DIGIT = 2;
/** A character that connects the words of one name, such as in `a-b/c.d:1`. */
const CONNECTOR = 4;
const SPACE = 8;
const HEX = 16;
const CONSONANT = 32;
/** Quotation marks. */
const QUOTE = 64;
const ASCII = 128;
/**
 * The characters of the random ends of names (kubernetes/kubernetes, staging/src/k8s.io/apimachinery/pkg/util/rand/rand.go),
 * without the digits.
 */
const RANDOM_LETTERS = 'bcdfghjklmnpqrstvwxz';
const CLASSES = Uint8Array.from({ length: ASCII }, (_, code) => classOf(String.fromCharCode(code)));
function classOf(character) {
    if (/[0-9]/.test(character))
        return DIGIT | HEX;
    if (/[A-Za-z_]/.test(character)) {
        const hex = /[a-fA-F]/.test(character) ? HEX : 0;
        return LETTER | hex | (RANDOM_LETTERS.includes(character) ? CONSONANT : 0);
    }
    if (/[-./:@+%~#*$]/.test(character))
        return CONNECTOR;
    if (/["'`]/.test(character))
        return QUOTE;
    return /\s/.test(character) ? SPACE : 0;
}
/** The class of a character of a text, not behind its end. Everything outside of ASCII is a letter. */
function classAt(text, index) {
    const code = text.charCodeAt(index);
    return code < ASCII ? (CLASSES[code] ?? 0) : LETTER;
}
/** Whether all characters from `start` to `end` are hexadecimal digits. */
function isHex(text, start, end) {
    return areAll(text, start, end, HEX);
}
/** Whether all characters from `start` to `end` are letters that random names have: no vowels. */
function looksRandom(text, start, end) {
    return areAll(text, start, end, CONSONANT);
}
/** Whether all characters from `start` to `end` are decimal digits. */
function onlyDigits(text, start, end) {
    return areAll(text, start, end, DIGIT);
}
function areAll(text, start, end, wanted) {
    for (let index = start; index < end; index++) {
        if ((classAt(text, index) & wanted) === 0)
            return false;
    }
    return end > start;
}

;// CONCATENATED MODULE: ./build/src/domain/causes/image.js
/** Source positions end in the extension of a file and numbers; images have a tag instead. */
const SOURCE_POSITION = /\.[A-Za-z]\w{0,9}(?::\d{1,9}){1,2}$/;
const SHORT_IMAGE = /^[a-z][a-z-]{1,100}:(?:\d{1,4}(?:\.\d{1,5})+(?:-[\w.-]{1,60})?|latest)$/;
const IMAGE = /^[\w-][\w.-]{0,200}(?::\d{1,5})?(?:\/[\w.-]{1,200}){1,10}:[\w.-]{1,128}$/;
const DIGEST = '@sha256:';
/** An address with a port. */
const ADDRESS = /[\d.]{7,15}:\d{1,5}$/;
/**
 * Whether a name is that of an image with a tag or a digest.
 * @param named whether the word before says that an image follows
 */
function isImage(name, named) {
    if (named)
        return !ADDRESS.test(name) && /[/:]/.test(name);
    if (!name.includes(':'))
        return false;
    if (SOURCE_POSITION.test(name) || name.includes('://'))
        return false;
    return (SHORT_IMAGE.test(name) || name.includes(DIGEST) || (IMAGE.test(name) && !ADDRESS.test(name)));
}

;// CONCATENATED MODULE: ./build/src/domain/causes/name.js


const HYPHEN = 0x2d;
const SLASH = 0x2f;
/** The length of the random end of a name that Kubernetes generates, and the length of a UUID. */
const RANDOM_LENGTH = 5;
const UUID_LENGTH = 36;
const UUID_WORDS = new Set([4, 8, 12]);
/** Words of hexadecimal digits from this length are digests, with a digit in them already from the other one. */
const DIGEST_LENGTH = 12;
const SHORT_DIGEST_LENGTH = 6;
const KNOWN_NAMES = new Set(NAMES_WITH_DIGITS);
/** Words without vowels that are not random. */
const NOT_RANDOM = new Set(['https', 'kstrtl']);
/** Writes a name of letters, such as a path, of which only a random end varies. */
function writeLetters(text, start, end, out) {
    const nameStart = out.length();
    let at = end;
    while (at > start && (classAt(text, at - 1) & LETTER) !== 0)
        at--;
    const random = isRandomEnd(text, at, end, start);
    out.copy(text, start, random ? at : end);
    if (random)
        out.variable(nameStart);
}
/** Whether the last word of a name is one that Kubernetes generated, without digits. */
function isRandomEnd(text, start, end, nameStart) {
    if (start <= nameStart || text.charCodeAt(start - 1) !== HYPHEN)
        return false;
    if (end - start < RANDOM_LENGTH || !looksRandom(text, start, end))
        return false;
    return !NOT_RANDOM.has(text.slice(start, end));
}
/** Writes the words of a name, and the connectors between them. */
function writeWords(text, start, end, out) {
    const nameStart = out.length();
    let at = start;
    while (at < end) {
        if ((classAt(text, at) & CONNECTOR) !== 0) {
            out.put(text.charCodeAt(at));
            at++;
            continue;
        }
        let wordEnd = at + 1;
        while (wordEnd < end && (classAt(text, wordEnd) & CONNECTOR) === 0)
            wordEnd++;
        writeWord(text, at, wordEnd, { start, end, nameStart, out });
        at = wordEnd;
    }
    out.join(nameStart);
}
function writeWord(text, start, end, name) {
    const kept = keptLength(text, start, end, name);
    if (kept > 0)
        name.out.copy(text, start, start + kept);
    if (kept < end - start)
        name.out.variable(kept > 0 ? name.out.length() : name.nameStart);
}
/** How many characters of a word do not vary; the rest has one sign. */
function keptLength(text, start, end, name) {
    const length = end - start;
    const letters = leadingLetters(text, start, end);
    const isEnd = end === name.end && start > name.start && text.charCodeAt(start - 1) === HYPHEN;
    if (letters === length) {
        if (length >= DIGEST_LENGTH && isHex(text, start, end))
            return 0;
        if (isUuidWord(text, start, end, name))
            return 0;
        return end === name.end && isRandomEnd(text, start, end, name.start) ? 0 : length;
    }
    if (letters === 0)
        return isDropInNumber(text, start, end) ? length : 0;
    if (length <= LONGEST_KNOWN_NAME && KNOWN_NAMES.has(text.slice(start, end).toLowerCase())) {
        return length;
    }
    if (letters === 1 || (isEnd && length === RANDOM_LENGTH))
        return 0;
    if (length >= SHORT_DIGEST_LENGTH && isHex(text, start, end))
        return 0;
    return onlyDigits(text, start + letters, end) ? letters : 0;
}
/** The number in front of the name of a configuration file, as in `/etc/crio/crio.conf.d/10-crio.conf`. */
function isDropInNumber(text, start, end) {
    return (end - start === 2 &&
        text.charCodeAt(start - 1) === SLASH &&
        text.charCodeAt(end) === HYPHEN &&
        end + 1 < text.length &&
        (classAt(text, end + 1) & LETTER) !== 0);
}
function isUuidWord(text, start, end, name) {
    return (name.end - name.start >= UUID_LENGTH && UUID_WORDS.has(end - start) && isHex(text, start, end));
}
function leadingLetters(text, start, end) {
    let at = start;
    while (at < end && (classAt(text, at) & LETTER) !== 0)
        at++;
    return at - start;
}

;// CONCATENATED MODULE: ./build/src/domain/causes/random-order.js
const MAP = 'map[';
/** The start of a list of errors, as Kubernetes prints several (kubernetes/apimachinery, pkg/util/errors/errors.go). */
const ERRORS = ': [';
const random_order_SEPARATOR = ', ';
/** Entries of a longer list stay as they are. */
const MOST_ENTRIES = 200;
/**
 * Sorts what programs print in random order: entries of a map as Go prints it, `map[b:2 a:1]`, and several errors at the end
 * of a text, `[b failed: x, a failed: y]`.
 */
function inFixedOrder(text) {
    const sorted = text.includes(MAP) ? text.split(MAP).map(withSortedStart).join(MAP) : text;
    return sorted.endsWith(']') ? withSortedErrors(sorted) : sorted;
}
function withSortedErrors(text) {
    const start = text.indexOf(ERRORS);
    if (start < 0)
        return text;
    const errors = text.slice(start + ERRORS.length, -1).split(random_order_SEPARATOR);
    if (errors.length > MOST_ENTRIES || errors.some((error) => !error.includes(': ')))
        return text;
    return `${text.slice(0, start)}${ERRORS}${errors.toSorted().join(random_order_SEPARATOR)}]`;
}
/** Sorts what comes before the bracket that closes the map. A map with lists or maps in it stays as it is. */
function withSortedStart(part, index) {
    const end = part.indexOf(']');
    const inner = part.slice(0, end);
    if (index === 0 || end < 0 || inner.includes('['))
        return part;
    const entries = entriesOf(inner);
    return entries.length > MOST_ENTRIES ? part : entries.toSorted().join(' ') + part.slice(end);
}
/** A value can have spaces, but its first word has no colon. */
function entriesOf(inner) {
    const entries = [];
    for (const word of inner.split(' ')) {
        const last = entries.length - 1;
        if (last < 0 || word.includes(':'))
            entries.push(word);
        else
            entries[last] += ` ${word}`;
    }
    return entries;
}

;// CONCATENATED MODULE: ./build/src/domain/causes/writer.js


const VARIABLE = 0x23;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
const writer_SPACE = 0x20;
const CHUNK = 4_096;
/** @param capacity the most characters that it will get; a normalised text is never longer than the text */
function createWriter(capacity) {
    const codes = new Uint16Array(capacity);
    let length = 0;
    let lettersHash = causes_hash/* FNV_START */.YA;
    const put = (code) => {
        codes[length++] = code;
    };
    return {
        put,
        copy: (text, start, end) => {
            let hash = causes_hash/* FNV_START */.YA;
            for (let index = start; index < end; index++) {
                const code = lowerCase(text.charCodeAt(index));
                hash = (0,causes_hash/* fnvStep */.f2)(hash, code);
                put(code);
            }
            return hash >>> 0;
        },
        letters: (text, start) => {
            let hash = causes_hash/* FNV_START */.YA;
            let end = start;
            while (end < text.length && (classAt(text, end) & LETTER) !== 0) {
                const code = lowerCase(text.charCodeAt(end));
                hash = (0,causes_hash/* fnvStep */.f2)(hash, code);
                put(code);
                end++;
            }
            lettersHash = hash >>> 0;
            return end;
        },
        lettersHash: () => lettersHash,
        cut: (to) => {
            length = to;
        },
        variable: (nameStart) => {
            let at = length;
            while (at > nameStart && isConnector(codes[at - 1] ?? 0))
                at--;
            if (at > nameStart && codes[at - 1] === VARIABLE)
                length = at;
            else
                put(VARIABLE);
        },
        join: (nameStart) => {
            const alone = length === nameStart + 1 && codes[nameStart] === VARIABLE;
            const follows = codes[nameStart - 1] === writer_SPACE && codes[nameStart - 2] === VARIABLE;
            if (alone && follows)
                length = nameStart - 1;
        },
        space: () => {
            const last = length === 0 ? writer_SPACE : codes[length - 1];
            if (last !== writer_SPACE)
                put(writer_SPACE);
        },
        length: () => length,
        clear: () => {
            length = 0;
        },
        hashes: () => {
            let one = causes_hash/* FNV_START */.YA;
            let other = 0x9747b28c;
            // Two characters in one step take half of the time.
            for (let index = 0; index < length; index += 2) {
                const second = index + 1 < length ? (codes[index + 1] ?? 0) : 0;
                const pair = (codes[index] ?? 0) | (second << 16);
                one = (0,causes_hash/* fnvStep */.f2)(one, pair);
                other = Math.imul(other, 0x5bd1e995) ^ (pair + (other >>> 15));
            }
            return [one >>> 0, other >>> 0];
        },
        text: () => textOf(codes.subarray(0, length)).trim(),
    };
}
function lowerCase(code) {
    return code >= UPPER_A && code <= UPPER_Z ? code | writer_SPACE : code;
}
/** `-`, `.`, `/`, `:`, `+`, `%`. */
function isConnector(code) {
    return (code >= 0x2d && code <= 0x2f) || code === 0x3a || code === 0x2b || code === 0x25;
}
function textOf(codes) {
    const parts = [];
    for (let at = 0; at < codes.length; at += CHUNK) {
        parts.push(String.fromCharCode(...codes.subarray(at, at + CHUNK)));
    }
    return parts.join('');
}

;// CONCATENATED MODULE: ./build/src/domain/causes/normalise.js







/** Read characters of a text. */
const TEXT_LIMIT = 2_000;
const STAR = 0x2a;
const COLON = 0x3a;
const normalise_SLASH = 0x2f;
const DOT = 0x2e;
const NEWLINE = 0x0a;
const BACKSLASH = 0x5c;
/** Names of CRI-O's sandboxes and containers (cri-o/cri-o, internal/factory). */
const CRIO_NAME = 'k8s_';
/** A longer number is no code. */
const CODE_LENGTH = 5;
/** So many words after `exit` a number is an exit code: `exited with non-zero code: 2`. */
const EXIT_WORDS = 4;
const EXIT = 'exit';
const LOWER_CASE = 0x20;
/** A longer word without digits can be a digest. */
const LONGEST_PLAIN_WORD = 11;
const NAME = LETTER | DIGIT | CONNECTOR;
const CODE_WORDS = new Set(CODE_NOUNS);
const CODE_HASHES = hashesOf(CODE_NOUNS);
const OBJECT_HASHES = hashesOf(OBJECT_NOUNS);
const IMAGE_HASHES = hashesOf(IMAGE_NOUNS);
/** Creates a normaliser. It can read any number of texts, one after the other. */
function createNormaliser() {
    const out = createWriter(TEXT_LIMIT);
    return {
        read: (text) => {
            scan(inFixedOrder(text.slice(0, TEXT_LIMIT)), out);
            return out.hashes();
        },
        text: out.text,
    };
}
function scan(text, out) {
    out.clear();
    const state = {
        end: 0,
        trimmed: 0,
        classes: 0,
        colon: false,
        quoted: false,
        word: 0,
        sinceExit: EXIT_WORDS + 1,
    };
    let at = 0;
    while (at < text.length) {
        const kind = classAt(text, at);
        if ((kind & NAME) !== 0) {
            if (!writePlainWord(text, at, out, state)) {
                findEnd(text, at, state);
                writeCompound(text, at, out, state);
            }
            state.quoted = false;
            at = state.end;
            continue;
        }
        const code = text.charCodeAt(at);
        if (code === NEWLINE)
            out.put(NEWLINE);
        else if ((kind & SPACE) !== 0)
            out.space();
        else if ((kind & QUOTE) !== 0)
            state.quoted = true;
        else if (code !== BACKSLASH)
            out.put(code);
        at++;
    }
}
/** Finds where a name ends. A code after its noun is a name of its own: `exitCode:1`. */
function findEnd(text, start, state) {
    state.trimmed = start;
    state.classes = 0;
    state.colon = false;
    let classes = 0;
    let end = start;
    for (; end < text.length; end++) {
        const kind = classAt(text, end);
        if ((kind & NAME) === 0)
            break;
        classes |= kind;
        const code = text.charCodeAt(end);
        if (code !== COLON && code !== DOT) {
            state.trimmed = end + 1;
            state.classes = classes;
        }
        else if (code === COLON) {
            state.colon = true;
            if (isCodeNoun(text, start, end, state)) {
                end++;
                break;
            }
        }
    }
    state.end = end;
}
function isCodeNoun(text, start, end, { classes }) {
    if ((classes & NAME) !== LETTER || end - start > LONGEST_KNOWN_NAME)
        return false;
    return CODE_WORDS.has(text.slice(start, end).toLowerCase());
}
/** Writes a name that is one word without digits, which most are, and leaves all others; whether it was one. */
function writePlainWord(text, start, out, state) {
    const before = out.length();
    const end = out.letters(text, start);
    const ends = isOutside(text, end) || endsName(text, end);
    if (!ends || end === start || end - start > LONGEST_PLAIN_WORD) {
        out.cut(before);
        return false;
    }
    state.end = end;
    if (state.quoted && OBJECT_HASHES.has(state.word)) {
        out.cut(before);
        out.put(STAR);
        state.word = 0;
    }
    else {
        state.word = out.lettersHash();
    }
    noteExit(text, start, end, state);
    return true;
}
/** Whether there is only punctuation after a word. It is written next. */
function endsName(text, at) {
    const code = text.charCodeAt(at);
    return (code === COLON || code === DOT) && isOutside(text, at + 1);
}
/** Whether no name has the character. */
function isOutside(text, at) {
    return at >= text.length || (classAt(text, at) & NAME) === 0;
}
function noteExit(text, start, end, state) {
    const isExit = end - start >= EXIT.length && startsWithExit(text, start);
    state.sinceExit = isExit ? 0 : state.sinceExit + 1;
}
function startsWithExit(text, start) {
    for (let at = 0; at < EXIT.length; at++) {
        if ((text.charCodeAt(start + at) | LOWER_CASE) !== EXIT.charCodeAt(at))
            return false;
    }
    return true;
}
/** Writes a name, such as a number, a path or an image, without what varies in it. */
function writeCompound(text, start, out, state) {
    const end = state.trimmed;
    writeTrimmed(text, start, end, out, state);
    for (let at = end; at < state.end; at++)
        out.put(text.charCodeAt(at));
}
function writeTrimmed(text, start, end, out, state) {
    if (end === start)
        return;
    const after = state.word;
    const afterExit = state.sinceExit <= EXIT_WORDS;
    state.word = lastWord(text, start, end);
    state.sinceExit++;
    if (text.startsWith(CRIO_NAME, start)) {
        out.put(STAR);
    }
    else if (OBJECT_HASHES.has(after) && isObject(text, start, end, state)) {
        out.put(STAR);
    }
    else if ((state.classes & DIGIT) === 0) {
        writeLetters(text, start, end, out);
    }
    else if (normalise_isCode(text, start, end) && (CODE_HASHES.has(after) || afterExit)) {
        out.copy(text, start, end);
        state.sinceExit = EXIT_WORDS + 1;
    }
    else if (mayBeImage(after, state) && isImage(text.slice(start, end), IMAGE_HASHES.has(after))) {
        out.copy(text, start, end);
    }
    else {
        writeWords(text, start, end, out);
    }
}
/** The hash of the last word of a name such as `exit-code`; 0 if it does not end with a word. */
function lastWord(text, start, end) {
    let at = end;
    while (at > start && (classAt(text, at - 1) & LETTER) !== 0)
        at--;
    if (at === end || end - at > LONGEST_KNOWN_NAME)
        return 0;
    let hash = causes_hash/* FNV_START */.YA;
    for (; at < end; at++)
        hash = (0,causes_hash/* fnvStep */.f2)(hash, text.charCodeAt(at) | LOWER_CASE);
    return hash >>> 0;
}
function mayBeImage(after, { colon }) {
    return colon || IMAGE_HASHES.has(after);
}
/** Whether this is the name of an object, and not just the next word. */
function isObject(text, start, end, { quoted }) {
    if (text.charCodeAt(start) === normalise_SLASH)
        return false;
    if (quoted)
        return true;
    for (let index = start + 1; index < end - 1; index++) {
        if ((classAt(text, index) & CONNECTOR) !== 0)
            return true;
    }
    return false;
}
function normalise_isCode(text, start, end) {
    return end - start <= CODE_LENGTH && onlyDigits(text, start, end);
}
function hashesOf(words) {
    return new Set(words.map((word) => (0,causes_hash/* fnv1a */.PS)(word)));
}

;// CONCATENATED MODULE: ./build/src/domain/causes/kinds.js



/** The version of the rules, which is part of each identifier. */
const CAUSE_VERSION = 1;
/** Bits of the second hash that still fit in a number beside the first one. */
const LOW_BITS = 0x1f_ffff;
const OTHER_SEED = 0x9747b28c;
/** Groups errors by their normalised text. */
function kindsOf(errors) {
    const normaliser = createNormaliser();
    const texts = new Map();
    for (const [position, { text, place }] of errors.entries()) {
        const hashes = normaliser.read(text);
        const key = hashes[0] * (LOW_BITS + 1) + (hashes[1] & LOW_BITS);
        let known = texts.get(key);
        if (known === undefined) {
            known = { hashes, fingerprint: fingerprintOf(normaliser.text()), places: new Map() };
            texts.set(key, known);
        }
        const where = known.fingerprint.common ? place : '';
        const at = known.places.get(where);
        if (at === undefined)
            known.places.set(where, [position]);
        else
            at.push(position);
    }
    return [...texts.values()].flatMap(({ hashes, fingerprint, places }) => [...places].map(([where, at]) => ({
        id: identifier(hashes, where),
        fingerprint,
        place: errors[at[0] ?? 0]?.place ?? '',
        at,
    })));
}
/** @param place empty if it is no part of the cause */
function identifier([one, other], place) {
    const digits = [one, other].map((hash, index) => {
        const mixed = place === '' ? hash : (0,causes_hash/* fnv1a */.PS)(place, index === 0 ? hash : hash ^ OTHER_SEED);
        return mixed.toString(16).padStart(8, '0');
    });
    return `cause-v${CAUSE_VERSION}-${digits.join('')}`;
}


/***/ }),

/***/ 6384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ withoutDumps)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31987);

/** Read characters of a message, and kept lines of it. Dumps of objects are much longer. */
const READ_LENGTH = 65_536;
const MOST_LINES = 40;
/** Kept characters of a value. */
const VALUE_LENGTH = 300;
/** The head of a value: its type, and maybe its address and length (onsi/gomega, format/format.go). */
const HEAD = /^( *)<([^<>|]{1,200}?)(?: \| 0x[0-9a-f]{1,16})?(?:, len:\d{1,9}[^<>]{0,40})?>: ?(.*)$/;
/**
 * What Gomega adds to all messages of a kind (onsi/gomega, format/format.go and internal/async_assertion.go). The same words
 * would make different messages similar.
 */
const PHRASES = /^(?:Gomega truncated this representation|Consider having the object|or adjust the parameters in|Learn more here: |The (?:function|matcher|value) (?:passed to|returned)\b.{0,300}:$)/;
/** The state of all goroutines follows (onsi/ginkgo, internal/suite.go). */
const PROGRESS_REPORT = /^This is the Progress Report generated when/;
/**
 * The part of an assertion's message that says what failed: its words, its errors and its values on one line each. Dumps of
 * objects differ in each run and hide the rest.
 * @param message untrusted, of any length
 */
function withoutDumps(message) {
    const kept = [];
    const lines = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message.slice(0, READ_LENGTH))
        .split('\n')
        .filter((line) => !PHRASES.test(line.trimStart()));
    for (let at = 0; at < lines.length && kept.length < MOST_LINES;) {
        const line = lines[at] ?? '';
        if (PROGRESS_REPORT.test(line))
            break;
        const head = HEAD.exec(line);
        if (head === null) {
            kept.push(line.trim());
            at++;
            continue;
        }
        const [, indentation = '', type = '', value = ''] = head;
        const { end, text } = readValue(lines, at + 1, indentation.length, value.trim());
        kept.push(`<${type}> ${text}`.trim());
        at = end;
    }
    return kept.filter((line) => line !== '').join('\n');
}
/**
 * What a value says in one line: a value of one line, or the text of an error, which is on the lines below its head. Nothing
 * of an object or a longer text.
 */
function readValue(lines, start, indentation, value) {
    const below = [];
    let inObject = /^[{[]/.test(value);
    let end = start;
    for (; end < lines.length; end++) {
        const line = lines[end] ?? '';
        const words = line.trim();
        const indented = line.length - line.trimStart().length;
        if (words !== '' && (indented < indentation || (indented === indentation && HEAD.test(line)))) {
            break;
        }
        if (indentation === 0 && !inObject && indented === 0 && words !== '')
            break;
        if (indented > indentation || words === '')
            continue;
        if (/^[}\]]/.test(words))
            inObject = false;
        else if (/^[{[]/.test(words))
            inObject = !/[}\]]$/.test(words);
        else if (!inObject)
            below.push(words);
    }
    const text = value === '' ? below.join(' ') : below.length > 0 ? '' : value;
    return { end, text: /^[{[]/.test(text) ? '' : text.slice(0, VALUE_LENGTH) };
}


/***/ }),

/***/ 26281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ requestLine)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31987);

const RESULTS = {
    failed: 'failed',
    succeeded: 'succeeded only',
    'no-answer': 'did not return',
};
/** A request to CRI-O and its end in one line, such as `CreateContainer of a/b/c failed after 4m02s: timeout`. Untrusted. */
function requestLine(request) {
    const { method, subject, startedAt, seconds, result, error, count } = request;
    const began = `, began at ${startedAt.replace(/\.\d+Z$/, 'Z')}`;
    return [
        method,
        subject === '' ? '' : ` of ${subject}`,
        ` ${RESULTS[result] ?? result}`,
        seconds === null ? began : ` after ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(seconds)}`,
        count > 1 ? `, the first of ${count}` : '',
        error === '' ? '' : `: ${error}`,
    ].join('');
}


/***/ }),

/***/ 59932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wr: () => (/* binding */ adviceOf),
  Ox: () => (/* binding */ audienceOf),
  WZ: () => (/* binding */ classOfReason)
});

// UNUSED EXPORTS: CLASS_ROWS

;// CONCATENATED MODULE: ./build/lanes/classes.json
const classes_namespaceObject = /*#__PURE__*/JSON.parse('[{"class":"environment","kind":"pull","owner":null,"readFirst":["logs/crio.log: lines with PullImage"]},{"class":"environment","kind":"network","owner":null,"readFirst":["logs/crio.log and the kernel log at the time of the failures"]},{"class":"environment","kind":"disk","owner":null,"readFirst":["df -h and df -i on the machine","the kernel log"]},{"class":"environment","kind":"memory","owner":null,"readFirst":["the kernel log: lines with oom-kill"]},{"class":"environment","kind":"host","owner":null,"readFirst":["the kernel log","logs/crio.log"]},{"class":"environment","kind":"configuration","owner":null,"readFirst":["the inputs of the run"]},{"class":"environment","kind":"job","owner":null,"readFirst":["the end of the log of the job"]},{"class":"environment","kind":"","owner":null,"readFirst":["the log of the job"]},{"class":"cri-o","kind":"crash","owner":{"repository":"cri-o/cri-o","label":"kind/bug"},"readFirst":["logs/crio.log before its end: panic, goroutine, level=fatal"]},{"class":"cri-o","kind":"hang","owner":{"repository":"cri-o/cri-o","label":"kind/bug"},"readFirst":["logs/crio.log before the first request without an answer","goroutine stacks of CRI-O (kill -USR1)"]},{"class":"cri-o","kind":"storage","owner":{"repository":"cri-o/cri-o","label":"kind/bug"},"readFirst":["logs/crio.log: lines of the image and of its layers"]},{"class":"cri-o","kind":"error","owner":{"repository":"cri-o/cri-o","label":"kind/bug"},"readFirst":["logs/crio.log: the request that failed"]},{"class":"oci-runtime","kind":"crun","owner":{"repository":"containers/crun","label":""},"readFirst":["logs/crio.log: the line with the error of crun"]},{"class":"oci-runtime","kind":"runc","owner":{"repository":"opencontainers/runc","label":""},"readFirst":["logs/crio.log: the line with the error of runc"]},{"class":"oci-runtime","kind":"","owner":null,"readFirst":["logs/crio.log: the line with the error of the OCI runtime"]},{"class":"conmon","kind":"","owner":{"repository":"containers/conmon","label":""},"readFirst":["logs/crio.log and the journal: lines with conmon"]},{"class":"cni","kind":"","owner":{"repository":"containernetworking/plugins","label":""},"readFirst":["logs/crio.log: lines with CNI","/etc/cni/net.d on the machine"]},{"class":"kubelet","kind":"crash","owner":{"repository":"kubernetes/kubernetes","label":"sig/node, area/kubelet"},"readFirst":["logs/kubelet.log before its end: panic, goroutine"]},{"class":"kubelet","kind":"hang","owner":{"repository":"kubernetes/kubernetes","label":"sig/node, area/kubelet"},"readFirst":["logs/kubelet.log before the first request without an answer"]},{"class":"kubelet","kind":"error","owner":{"repository":"kubernetes/kubernetes","label":"sig/node, area/kubelet"},"readFirst":["logs/kubelet.log at the time of the failures"]},{"class":"kubernetes-test","kind":"","owner":{"repository":"kubernetes/kubernetes","label":"sig/node, kind/failing-test"},"readFirst":["the message of the spec, and its source"]},{"class":"time-out","kind":"","owner":null,"readFirst":["logs/crio.log and logs/kubelet.log from the start of the spec: the last step that ended"]},{"class":"resource-pressure","kind":"","owner":null,"readFirst":["logs/kubelet.log: lines with eviction or pressure","the kernel log"]},{"class":"flake","kind":"","owner":{"repository":"kubernetes/kubernetes","label":"sig/node, kind/flake"},"readFirst":["the message of the attempt that failed"]},{"class":"known","kind":"","owner":{"repository":"kubernetes/kubernetes","label":"sig/node"},"readFirst":["the issue"]},{"class":"unknown","kind":"","owner":null,"readFirst":["the message of each spec","logs/crio.log and logs/kubelet.log at the time of its failure"]}]');
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(92701);
// EXTERNAL MODULE: ./build/src/domain/model/verdict.js
var verdict = __webpack_require__(55825);
;// CONCATENATED MODULE: ./build/src/domain/judgement/classes.js



/** All classes in all kinds. */
const CLASS_ROWS = classes_namespaceObject.map((row) => ({
    ...row,
    class: (0,fields/* oneOf */.yL)((0,fields/* keysOf */.YD)(verdict/* CLASS_NAMES */.mU), row.class, 'lanes/classes.json'),
    kind: (0,fields/* oneOf */.yL)((0,fields/* keysOf */.YD)(verdict/* KIND_NAMES */.kd), row.kind, `lanes/classes.json, ${row.class}`),
}));
const NOBODY = { owner: null, readFirst: [] };
/** Where a class is reported, and what to read first. */
function adviceOf(name, kind) {
    const row = CLASS_ROWS.find((one) => one.class === name && one.kind === kind);
    if (row === undefined)
        return NOBODY;
    return { owner: row.owner, readFirst: row.readFirst };
}
const AUDIENCE_OF_CLASS = {
    environment: 'environment',
    'resource-pressure': 'environment',
    kubelet: 'kubernetes',
    'kubernetes-test': 'kubernetes',
    // Maintainers of CRI-O know which program it called, and how.
    'cri-o': 'cri-o',
    'oci-runtime': 'cri-o',
    conmon: 'cri-o',
    cni: 'cri-o',
};
/** Who should look first if the class says it; null if it does not. */
function audienceOf(name) {
    return AUDIENCE_OF_CLASS[name] ?? null;
}
const CONFIGURED = ['environment', 'configuration'];
const HOST = ['environment', 'host'];
const JOB = ['environment', 'job'];
const NOT_KNOWN = ['unknown', ''];
/** The class of each reason, and what shows it, if the finding does not say more. */
const OF_REASON = {
    'all-passed': [NOT_KNOWN, 'nothing failed'],
    'specs-failed': [NOT_KNOWN, 'nothing that was seen tells who is behind it'],
    'suite-node-failed': [['kubernetes-test', ''], 'the suite reports that a node of its own failed'],
    'invalid-input': [CONFIGURED, 'the inputs were rejected before anything ran'],
    'nothing-selected': [CONFIGURED, 'the dry run of the suite counted the specs'],
    'not-applicable': [CONFIGURED, 'the machine was checked before anything ran'],
    'all-skipped': [CONFIGURED, 'the specs say why they skipped themselves'],
    'build-unavailable': [['environment', ''], 'the build could not be fetched or installed'],
    preflight: [HOST, 'the machine was checked before anything ran'],
    'host-setup': [HOST, 'the machine could not be prepared'],
    'wrong-crio': [CONFIGURED, 'the running CRI-O was compared with the requested one'],
    'crio-not-up': [['cri-o', 'error'], 'CRI-O was started and did not come up'],
    'crio-died': [['cri-o', 'crash'], 'the end of CRI-O was seen'],
    'crio-hung': [['cri-o', 'hang'], 'CRI-O was asked and gave no answer'],
    'crio-restarted': [HOST, 'systemd reports the restart, and no spec is known to request one'],
    'kubelet-died': [['kubelet', 'crash'], 'the end of the kubelet was seen'],
    'kubelet-hung': [['kubelet', 'hang'], 'the kubelet was asked and gave no answer'],
    'node-not-up': [NOT_KNOWN, 'the set-up of the node failed'],
    'image-pull': [['environment', 'pull'], 'the pull was reported as failed'],
    'suite-timeout': [['time-out', ''], 'a time limit ended the suite'],
    'suite-killed': [JOB, 'the suite ended without its report'],
    'no-report': [NOT_KNOWN, 'the suite left no report that says why'],
    'step-killed': [JOB, 'the job ended while the suite ran'],
    'specs-missing': [NOT_KNOWN, 'the results are not complete'],
    cancelled: [JOB, 'the end was requested from outside'],
    'internal-error': [NOT_KNOWN, 'an error of this action says nothing about the specs'],
};
/** Reasons that are the fault of CRI-O or the kubelet only if a finding does not blame somebody else. */
const CAN_BE_OF_OTHERS = [
    'crio-not-up',
    'crio-died',
    'crio-hung',
    'kubelet-died',
    'kubelet-hung',
    'node-not-up',
];
/** The class if a finding blames the environment or the author of the run. */
const BLAMED = {
    environment: HOST,
    workflow: CONFIGURED,
};
/** Reasons that show only what failed, so that their class is likely. */
const ONLY_LIKELY = ['suite-node-failed', 'suite-killed', 'host-setup'];
/** The class of a finding that does not name one, from its reason and who should look. */
function classOfReason(reason, audience) {
    const [place, basis] = OF_REASON[reason];
    const [name, kind] = CAN_BE_OF_OTHERS.includes(reason) ? (BLAMED[audience] ?? place) : place;
    const sureness = ONLY_LIKELY.includes(reason) ? 'likely' : 'sure';
    return { class: name, kind, confidence: `${name === 'unknown' ? 'unknown' : sureness}: ${basis}` };
}


/***/ }),

/***/ 90672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide),
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55825);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31987);


/**
 * The result of a run. If the run itself failed (CRI-O died, for instance), failing specs do not make it `failed`,
 * because they may be consequences. Otherwise a finding only excuses the specs that it explains, and only if its own
 * result is not `failed`.
 */
function decide(findings, runFailed, failed) {
    const excused = new Set(findings
        .filter(({ reason }) => _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .RESULT_OF */ .Oo[reason] !== 'failed')
        .flatMap((finding) => finding.specs));
    const specsFailed = failed.some((spec) => !excused.has(spec.id));
    if (specsFailed && !runFailed)
        return { result: 'failed', reason: 'specs-failed' };
    // If something else excuses all specs, a cause of their failures does not decide.
    const deciding = findings.find(({ reason }) => reason !== 'specs-failed');
    const reason = deciding?.reason ?? 'all-passed';
    return { result: _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .RESULT_OF */ .Oo[reason], reason };
}
function notRun({ notRun: missing }) {
    return missing === 0 ? '' : `; ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(missing, 'planned spec')} did not run`;
}
/** The verdict in one line. */
function headline(result, findings, counts, { rerun, selection }) {
    const cause = findings[0]?.title ?? '';
    const failed = counts.failed === 0 ? '' : `; ${counts.failed} of ${counts.ran} specs failed`;
    switch (result) {
        case 'passed':
            return `${whatPassed(counts, selection)}${counts.skipped === 0 ? '' : `, ${counts.skipped} skipped ${counts.skipped === 1 ? 'itself' : 'themselves'}`}${counts.flaky === 0 ? '' : `, ${counts.flaky} only ${rerun?.passed === counts.flaky ? 'in a rerun' : 'after a retry'}`}`;
        case 'failed':
            return counts.failed === 0
                ? cause
                : `${counts.failed} of ${counts.ran} specs failed${notRun(counts)}${afterRerun(counts, rerun)}`;
        case 'environment':
            return `${isAboutBuilds(findings[0]) ? '' : 'Environment: '}${cause}${failed}`;
        case 'incomplete':
            return `Incomplete: ${cause}${failed}`;
        case 'cancelled':
            return counts.planned === 0
                ? cause
                : `${cause} after ${counts.ran} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counts.planned, 'planned spec')}${failed}`;
        case 'nothing-selected':
        case 'not-applicable':
        case 'invalid-input':
        case 'error':
            return cause;
    }
}
/** Whether CRI-O or Kubernetes should look, although the result is `environment`: no headline may send them away. */
function isAboutBuilds(finding) {
    return finding?.audience === 'cri-o' || finding?.audience === 'kubernetes';
}
/** A run of a part of a lane must not look like one of all of it. */
function whatPassed({ passed, ran }, selection) {
    const { budget = null, shard = null } = selection ?? {};
    if (budget !== null && budget.leftOut.length > 0) {
        return `${ran} of ${budget.specs} specs ran in the time budget of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(budget.seconds)}: ${passed} passed`;
    }
    const specs = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(passed, 'spec')} passed`;
    return shard === null ? specs : `${specs} in shard ${shard.index} of ${shard.total}`;
}
/** What the rerun says about the failed specs: that all of them failed again, and how many others passed. */
function afterRerun({ failed }, rerun) {
    if (rerun === null || !rerun.done)
        return '';
    const again = rerun.failed === failed ? ', and failed again in a rerun' : '';
    const passed = rerun.passed === 0 ? '' : `; ${rerun.passed} more passed only in the rerun`;
    return `${again}${passed}`;
}


/***/ }),

/***/ 78948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ finding)
/* harmony export */ });
/* harmony import */ var _classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59932);

/**
 * A finding with empty texts and lists for what is not given; its id is the reason unless another one is given. Its class
 * is that of the reason unless one is given, and the class says where it is reported and what to read first.
 */
function finding(given) {
    const byReason = (0,_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .classOfReason */ .WZ)(given.reason, given.audience);
    const { class: name = byReason.class, kind = given.class === undefined ? byReason.kind : '' } = given;
    return {
        id: given.reason,
        detail: '',
        remedy: '',
        certainty: 'known',
        representative: null,
        evidence: [],
        specs: [],
        class: name,
        kind,
        confidence: byReason.confidence,
        ...(0,_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceOf */ .wr)(name, kind),
        ...given,
    };
}


/***/ }),

/***/ 87852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ wasInterrupted)
/* harmony export */ });
/** Whether a signal interrupted the suite that this action did not send itself, at a time limit or after a crash. */
function wasInterrupted({ suite, deadlinePassed, stoppedAtCrash }) {
    const interrupted = suite?.specialFailureReasons.includes('Interrupted by User') ?? false;
    return interrupted && !deadlinePassed && !stoppedAtCrash;
}


/***/ }),

/***/ 65340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ou: () => (/* binding */ endOfJob),
  ox: () => (/* binding */ jobEndLines),
  Wi: () => (/* binding */ machineShutdown),
  v7: () => (/* binding */ outOfMemory),
  Yq: () => (/* binding */ shutdownLines),
  $h: () => (/* binding */ tellingLines)
});

;// CONCATENATED MODULE: ./build/lanes/job-ends.json
const job_ends_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"machine-panicked","where":["system"],"pattern":"Kernel panic - not syncing:? ?(?<cause>.{0,300})","reason":"suite-killed","audience":"environment","title":"The kernel of the machine crashed","remedy":"read the system log and the serial console of the machine before the crash; it is a bug of the kernel or of its image","source":"torvalds/linux, kernel/panic.c","kind":"host"},{"id":"machine-preempted","where":["log","system"],"pattern":["(?<cause>\\\\bcompute\\\\.instances\\\\.preempted\\\\b.{0,200}|\\\\b[Ii]nstance (?:\\\\S{1,200} )?(?:was|has been|is being) preempted\\\\b.{0,200}|","\\\\b[Ss]pot [Ii]nstance (?:[Ii]nterruption|[Tt]ermination)\\\\b.{0,200}|\\\\bServer\\\\.SpotInstance(?:Termination|Shutdown)\\\\b.{0,200}|instance-termination-no-capacity.{0,200})"],"reason":"suite-killed","audience":"environment","title":"The cloud took the machine of the suite back (preemption)","remedy":"run the job again; use a machine that cannot be preempted if it happens often","source":"Google Cloud, compute.instances.preempted in the audit log; AWS, state reasons of instances"},{"id":"job-out-of-memory","where":["pod"],"pattern":"^container \\\\S+ ended: OOMKilled, exit code 137","reason":"suite-killed","audience":"environment","title":"A container of the job was killed (out of memory)","remedy":"give the job more memory, or run fewer processes at the same time","source":"kubernetes/kubernetes, pkg/kubelet/kuberuntime: the reason OOMKilled; with exit code 143 a drained node","kind":"memory"},{"id":"job-superseded","where":["prowjob"],"pattern":"^aborted: (?<cause>.*\\\\bnewer version\\\\b.*)","reason":"cancelled","audience":"workflow","title":"A newer run of the job replaced this one","remedy":"read the newer run","source":"kubernetes-sigs/prow, pkg/pjutil/abort.go"},{"id":"job-time-limit-of-pod","where":["prowjob","pod"],"pattern":"Pod running timeout|\\\\bDeadlineExceeded: ","reason":"suite-timeout","audience":"unknown","title":"The time limit of the job\'s pod ended the run","remedy":"increase the time limit or select fewer specs; if a spec hangs, investigate it as a failure of its own","source":"kubernetes-sigs/prow, pkg/plank/reconciler.go; kubernetes/kubernetes, pkg/kubelet/active_deadline.go"},{"id":"job-not-started","where":["prowjob"],"pattern":"(?<cause>Pod (?:pending|scheduling) timeout|Pod can not be created.{0,300})","reason":"node-not-up","audience":"environment","title":"The pod of the job did not start","remedy":"check the build cluster, and what the job requests of it; run the job again","source":"kubernetes-sigs/prow, pkg/plank/reconciler.go"},{"id":"job-pod-removed","where":["prowjob","pod"],"pattern":"^(?:error|failure|aborted): (?<cause>.*(?:[Pp]od got deleted|[Ee]victed).*)|^(?:pod \\\\w*|condition DisruptionTarget|event) (?:Evicted|Preempt\\\\w*|EvictionByEvictionAPI|DeletionBy\\\\w+|TerminationByKubelet|NodeLost|NodeShutdown|NodeNotReady|Shutdown|Terminated|TaintManagerEviction(?!: Cancelling)):","reason":"step-killed","audience":"environment","title":"The pod of the job was removed while it ran","remedy":"run the job again; if it happens often, check what the job requests and uses, and the nodes of the build cluster","source":"kubernetes-sigs/prow, pkg/plank/reconciler.go; kubernetes/api, core/v1/types.go, PodReason"},{"id":"job-error","where":["prowjob"],"pattern":"^error: (?<cause>.*)","reason":"step-killed","audience":"environment","title":"The CI system could not run the job to its end","remedy":"run the job again; if it happens again, ask the operator of the CI system","source":"kubernetes-sigs/prow, pkg/apis/prowjobs/v1/types.go, ErrorState"},{"id":"runner-lost","where":["log"],"pattern":["^(?:(?:##\\\\[error\\\\]|Error: )?The .{0,200}lost communication with the server|","(?:##\\\\[error\\\\]|Error: )?We stopped hearing from agent |","Cannot contact \\\\S+: |(?:Agent|Slave) went offline during the build|\\\\S+ was marked offline: |","ERROR: Job failed \\\\(system failure\\\\): )"],"reason":"step-killed","audience":"environment","title":"The CI system lost the machine that ran the job","remedy":"check this machine: a crash, no memory, or a lost network; run the job again","source":"actions/runner; microsoft/azure-pipelines-agent; jenkinsci/workflow-durable-task-step-plugin, DurableTaskStep.java; gitlab-org/gitlab-runner, common/build.go"},{"id":"job-time-limit","where":["log"],"pattern":["^(?:Process did not finish before |","(?:##\\\\[error\\\\]|Error: )?The job (?:running on (?:runner|agent) .{1,200}? )?(?:has exceeded the maximum execution time|ran longer than the maximum time) of |","(?:##\\\\[error\\\\]|Error: )?The action \'.{1,200}?\' has timed out after |","Build timed out \\\\(after |","ERROR: Job failed: execution took longer than |","(?:TaskRun|PipelineRun) \\"[^\\"]{1,200}\\" failed to finish within \\"?|","Too long with no output \\\\(exceeded |No output has been received in the last |Maximum test time \'(?=\\\\S{1,40} exceeded)|","(?:Abort|Interrupt|Kill|Terminate)\\\\w* after (?=\\\\S{1,40} timeout during ))","(?<limit>\\\\d[\\\\d.hms]*(?: (?:seconds|minutes|hours)\\\\b)?)"],"reason":"suite-timeout","audience":"unknown","title":"The job\'s time limit{limit} ended the run","remedy":"increase the time limit of the job or select fewer specs; if a spec hangs, investigate it as a failure of its own","source":"kubernetes-sigs/prow, pkg/entrypoint/run.go; actions/runner; jenkinsci/build-timeout-plugin; gitlab-org/gitlab-runner, common/build.go; tektoncd/pipeline; CircleCI; Travis CI; teemtee/tmt; kubernetes/test-infra, kubetest/process"},{"id":"runner-time-limit","where":["log"],"pattern":["^(?=.{0,8000}? failed with error: exit status 124\\\\b)","\\\\[?[Cc]ommand \\\\[ssh .{0,4000}?\\\\btimeout (?:-k \\\\S{1,20} )?(?<limit>\\\\d[\\\\d.hms]*) "],"reason":"suite-timeout","audience":"unknown","title":"The remote runner\'s time limit{limit} for the suite ended the run","remedy":"increase --test-timeout (TIMEOUT of make test-e2e-node) or select fewer specs; if a spec hangs, investigate it as a failure of its own","source":"kubernetes/kubernetes, test/e2e_node/remote/node_e2e.go; 124 is the exit code of timeout (coreutils)"},{"id":"job-time-limit-unnamed","where":["log","steps"],"pattern":["^(?:.{0,100}: process timed out$|Cancelling nested steps due to timeout|Timeout has been exceeded|","The job exceeded the maximum time limit for jobs|",".{0,1000}?\\\\bthe pod \\\\S{1,200} failed after .{0,200}?: DeadlineExceeded Pod was active on the node longer than the specified deadline|","WARNING: \\\\w{1,40} could not run to completion because the timeout was exceeded|","(?:##\\\\[error\\\\]|Error: )?Process completed with exit code 124\\\\b|","ERROR: (?:script returned exit code|Job failed: (?:command terminated with )?exit code) 124\\\\b|","make(?:\\\\[\\\\d+\\\\])?: \\\\*\\\\*\\\\* .{0,300} Error 124$|","Timeout: kubetest --timeout triggered)"],"reason":"suite-timeout","audience":"unknown","title":"A time limit of the job ended the run","remedy":"increase the time limit of the job or select fewer specs; if a spec hangs, investigate it as a failure of its own","source":"kubernetes-sigs/prow, pkg/entrypoint/run.go; jenkinsci/workflow-basic-steps-plugin, TimeoutStepExecution.java; gitlab-org/gitlab-runner, common/build.go; openshift/ci-tools, pkg/util/pods.go; kubernetes/test-infra, kubetest/process/process.go; 124 is the exit code of timeout (coreutils)"},{"id":"runner-shut-down","where":["log"],"pattern":"^(?:##\\\\[error\\\\]|Error: )?The runner has received a shutdown signal","reason":"step-killed","audience":"environment","title":"The machine that ran the job was shut down","remedy":"check why: no memory or disk space, a preempted machine, or a stopped runner; run the job again","source":"actions/runner, src/Runner.Worker/JobRunner.cs"},{"id":"runner-disk-full","where":["log"],"pattern":"^(?:##\\\\[error\\\\]|##\\\\[warning\\\\]|Error: )(?:No space left on device|You are running out of disk space)","reason":"step-killed","audience":"environment","title":"The disk of the machine that ran the job was full","remedy":"free disk space before the suite, or use a larger disk","source":"actions/runner, src/Runner.Worker","kind":"disk"},{"id":"cloud-no-capacity","where":["log","steps"],"pattern":["^.{0,4000}?(?<cause>\\\\b(?:ZONE_)?RESOURCE_POOL_EXHAUSTED|\\\\bQUOTA_EXCEEDED|\\\\bGCE_STOCKOUT|","\\\\bdoes not have enough resources available|(?<!\\\\b[Dd]isk )\\\\b[Qq]uota (?:\'\\\\w{1,80}\' )?(?:has been )?exceeded|\\\\bfailed to acquire lease|","\\\\b(?:InsufficientInstanceCapacity|(?:Instance|Vcpu)LimitExceeded|SkuNotAvailable|ZonalAllocationFailed|OverconstrainedAllocationRequest)\\\\b)"],"reason":"node-not-up","audience":"environment","title":"The cloud had no capacity or quota for the machine","remedy":"run the job again later, or in another zone or project","source":"kubernetes/test-infra#19155; kubernetes/kubernetes, test/e2e_node/runner/remote; errors of the APIs of Google Cloud, AWS and Azure"},{"id":"machine-not-created","where":["log"],"logs":"node","pattern":"^\\\\[?(?:unable to create (?:gce|ec2|aws) instance|could not create instance)\\\\b(?:.{0,200}? for image \\\\S{1,200} +)?(?<cause>.{0,2000})","reason":"node-not-up","audience":"environment","title":"The machine for the suite did not come up","remedy":"check the image and its set-up, and the account that creates machines; read the serial console of the machine if there is one","source":"kubernetes/kubernetes, test/e2e_node/remote/gce/gce_runner.go"},{"id":"machine-unreachable","where":["log","steps"],"suite":"none","pattern":["^(?!failed to run SSH command: ).{0,4000}?(?<cause>\\\\bssh: connect to host \\\\S{1,200} port \\\\d+: .{0,100}|\\\\bssh: Could not resolve hostname .{0,200}|","\\\\bPermission denied \\\\(publickey[^)]{0,200}\\\\)|\\\\bHost key verification failed|","\\\\bkex_exchange_identification: .{0,100}|\\\\bConnection timed out during banner exchange)"],"reason":"node-not-up","audience":"environment","title":"The machine for the suite could not be reached","remedy":"check that the machine is up, its network, and the key that connects to it; read its serial console if there is one","source":"openssh/openssh-portable; kubernetes/kubernetes, test/e2e_node/remote/ssh.go"},{"id":"machine-shut-down","where":["system"],"pattern":["Power key pressed|\\\\b[Ss]ystem (?:is (?:powering down|going down|rebooting|halting)|will (?:power off|reboot|halt) now)|systemd-logind\\\\[\\\\d+\\\\]: (?:Powering off|Rebooting)|systemd-shutdown\\\\[\\\\d+\\\\]: |","(?:systemd\\\\[1\\\\]: |\\\\[ *OK *\\\\] )Reached target .{0,60}\\\\b(?:[Pp]ower-?[Oo]ff|[Rr]eboot|[Ss]hutdown)\\\\b|\\\\breboot: (?:Power down|Restarting system)"],"reason":"suite-killed","audience":"environment","title":"The machine of the suite was shut down","remedy":"check who or what stopped the machine, such as a preemption or a clean-up of old machines; run the job again","source":"systemd, src/login/logind-button.c, src/shutdown/shutdown.c; torvalds/linux, kernel/reboot.c"},{"id":"machine-connection-lost","where":["log"],"pattern":["^(?:client_loop: send disconnect|Write failed: Broken pipe|packet_write_(?:wait|poll): |","Connection to \\\\S{1,200} (?:closed by remote host|timed out)|Connection (?:reset|closed) by \\\\S{1,200}(?: port \\\\d+)?$|","Timeout, server \\\\S{1,200} not responding|ssh: connect to host \\\\S{1,200} port \\\\d+: |kex_exchange_identification: |","\\\\[?[Cc]ommand \\\\[ssh .{0,6000}? failed with error: exit status 255\\\\b)"],"reason":"suite-killed","audience":"environment","title":"The connection to the machine of the suite was lost","remedy":"read the system log and the serial console of this machine: it may have crashed, restarted or run out of memory","source":"openssh/openssh-portable, clientloop.c, packet.c; kubernetes/kubernetes, test/e2e_node/remote/ssh.go; kubernetes/kubernetes#35935"},{"id":"job-aborted","where":["prowjob"],"pattern":"^aborted: (?<cause>.*)","reason":"cancelled","audience":"workflow","title":"The job was aborted","remedy":"","source":"kubernetes-sigs/prow, pkg/apis/prowjobs/v1/types.go, AbortedState"},{"id":"job-cancelled","where":["log"],"pattern":["^(?:(?:##\\\\[error\\\\]|Error: )?The operation was cancell?ed|(?:##\\\\[error\\\\]|Error: )?The strategy configuration was cancell?ed because |","Build was aborted$|Aborted by \\\\S|Finished: ABORTED$|","ERROR: Job failed: cancell?ed|(?:TaskRun|PipelineRun) \\"[^\\"]{1,200}\\" was cancelled)"],"reason":"cancelled","audience":"workflow","title":"The job was cancelled","remedy":"if nobody cancelled it, look for a time limit: GitHub names it only in the annotations of the job","source":"actions/runner; jenkinsci/jenkins, core, CauseOfInterruption; gitlab-org/gitlab-runner, common/build.go; tektoncd/pipeline"},{"id":"job-interrupted","where":["log"],"pattern":"^(?:.{0,100}: process aborted$|Entrypoint received (?:interrupt|signal)|Received an interrupt: |Process interrupted with signal )","reason":"cancelled","audience":"workflow","title":"The job was stopped from outside","remedy":"if nobody aborted it, check whether its pod was evicted or its node drained","source":"kubernetes-sigs/prow, pkg/entrypoint/run.go, pkg/sidecar/run.go; openshift/ci-tools, pkg/interrupt"},{"id":"job-aborted-in-the-end","where":["finished"],"pattern":"^the job ended with ABORTED","reason":"cancelled","audience":"workflow","title":"The job was aborted","remedy":"","source":"kubernetes-sigs/prow, pkg/sidecar/run.go"},{"id":"step-killed-by-signal","where":["log"],"pattern":["^(?:(?:##\\\\[error\\\\]|Error: )?Process completed with exit code 137\\\\b|","ERROR: (?:script returned exit code|Job failed: (?:command terminated with )?exit code) 137\\\\b|","make(?:\\\\[\\\\d+\\\\])?: \\\\*\\\\*\\\\* .{0,300} (?:Error 137|Killed)$|","(?:Test failed: )?(?:exit status 137|signal: killed)$|","\\\\[?[Cc]ommand \\\\[ssh .{0,6000}? failed with error: exit status 137\\\\b)"],"reason":"suite-killed","audience":"environment","title":"The suite was killed","remedy":"check the kernel log for an OOM kill","source":"128 + 9 is the exit code for SIGKILL (bash(1)); actions/runner; jenkinsci/workflow-durable-task-step-plugin; gitlab-org/gitlab-runner"},{"id":"step-pod-removed","where":["log"],"pattern":"^(?:.{0,1000}?\\\\bthe pod \\\\S{1,200} was deleted without completing|Pod \\\\S{1,200} is being unexpectedly deleted)","reason":"step-killed","audience":"environment","title":"The pod of the step was removed while it ran","remedy":"run the job again; if it happens often, check what the step requests and uses, and the nodes of the build cluster","source":"openshift/ci-tools, pkg/util/pods.go"},{"id":"machine-restarted","where":["system"],"pattern":"\\\\bLinux version \\\\d","reason":"suite-killed","audience":"environment","title":"The machine of the suite restarted","remedy":"read its system log and its serial console before the restart","source":"torvalds/linux, init/version.c","kind":"host"},{"id":"job-took-its-time-limit","where":["prowjob"],"pattern":"^the job took \\\\S+, and its time limit is (?<limit>\\\\S+)","reason":"suite-timeout","audience":"unknown","title":"The job\'s time limit{limit} ended the run","remedy":"increase the time limit of the job or select fewer specs; if a spec hangs, investigate it as a failure of its own","source":"kubernetes-sigs/prow, pkg/apis/prowjobs/v1/types.go, DecorationConfig.Timeout"},{"id":"step-terminated-by-signal","where":["log"],"pattern":["^(?:(?:##\\\\[error\\\\]|Error: )?Process completed with exit code 143\\\\b|","ERROR: (?:script returned exit code|Job failed: (?:command terminated with )?exit code) 143\\\\b|","make(?:\\\\[\\\\d+\\\\])?: \\\\*\\\\*\\\\* .{0,300} (?:Error 143|Terminated)$)"],"reason":"step-killed","audience":"environment","title":"The step was terminated from outside","remedy":"check who or what sent the signal: a cancelled job, a machine that was shut down, or a lack of memory","source":"128 + 15 is the exit code for SIGTERM (bash(1))"},{"id":"build-failed","rank":"general","where":["steps"],"suite":"none","pattern":["^(?:Build|Extract|Download|Stage|(?:Build image|Find the input image|Import the release payload|Clone the correct source code|","Store build results|Create the release image) .{1,300}?): (?<cause>.*)"],"reason":"build-unavailable","audience":"unknown","title":"The job could not build or fetch what the suite tests","remedy":"read the output of this step in the log of the job","source":"kubernetes-sigs/kubetest2, pkg/app/app.go; kubernetes/test-infra, kubetest; openshift/ci-tools, pkg/steps"},{"id":"machine-set-up-failed","where":["steps"],"suite":"none","logs":"node","pattern":["^(?:Up|IsUp|Prepare|Acquire|TearDown Previous|Check \\\\w+|install should succeed: .{1,100}?|Run multi-stage test (?:pre phase|","(?<test>\\\\S{1,100}) - \\\\k<test>-\\\\S{0,100}?(?:install|provision|setup|create|launch|lease)\\\\S{0,100} container \\\\S{1,100})): (?<cause>.*)"],"reason":"node-not-up","audience":"environment","title":"The job could not set up the machine for the suite","remedy":"read the output of this step in the log of the job","source":"kubernetes-sigs/kubetest2, pkg/app/app.go; kubernetes/test-infra, kubetest; openshift/ci-tools, pkg/steps","kind":"host"},{"id":"test-step-failed","rank":"general","where":["steps"],"suite":"none","pattern":"^(?:\\\\w*(?:Tests?|Node Tests)|Run multi-stage test (?!post phase).{1,300}?): (?<cause>.*)","reason":"no-report","audience":"unknown","title":"The job\'s step for the suite failed and left no results","remedy":"read the end of the log of the job; a lost connection to the machine looks like this, too","source":"kubernetes-sigs/kubetest2, pkg/app/app.go; kubernetes/kubernetes#139979; openshift/ci-tools, pkg/steps"},{"id":"step-failed","rank":"general","where":["steps"],"suite":"none","pattern":"^(?!all steps passed$)(?<cause>.*)","reason":"no-report","audience":"unknown","title":"A step of the job failed, and there are no results of a suite","remedy":"read the output of this step in the log of the job","source":"any other step"},{"id":"no-results","rank":"general","where":["finished","steps"],"suite":"none","pattern":"^(?:the job ended with (?!ABORTED)|all steps passed$)","reason":"no-report","audience":"unknown","title":"The job left no results of a suite","remedy":"read the end of the log of the job, and check which files it keeps","source":"GoogleCloudPlatform/testgrid, metadata/job.go"},{"id":"no-end","rank":"general","where":["finished"],"pattern":"^the job has no end$","reason":"step-killed","audience":"unknown","title":"The job did not end, or what ran it disappeared","remedy":"wait if it still runs; otherwise check its pod and its machine","source":"kubernetes-sigs/prow: the sidecar uploads finished.json when the job ends"}]');
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(92701);
// EXTERNAL MODULE: ./build/src/domain/job/duration.js
var duration = __webpack_require__(94568);
// EXTERNAL MODULE: ./build/src/domain/model/verdict.js
var verdict = __webpack_require__(55825);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/domain/judgement/interrupted.js
var interrupted = __webpack_require__(87852);
// EXTERNAL MODULE: ./build/src/domain/judgement/signatures.js + 1 modules
var signatures = __webpack_require__(83979);
;// CONCATENATED MODULE: ./build/src/domain/judgement/job-ends.js







const WITNESSES = [
    'log',
    'steps',
    'prowjob',
    'finished',
    'pod',
    'system',
];
const SUITES = ['any', 'none'];
const LOGS = ['none', 'node'];
const RANKS = ['special', 'general'];
const LISTED_LINES = 3;
const LINE_LENGTH = 300;
const JOB_ENDS = job_ends_namespaceObject.map((row) => {
    const place = `lanes/job-ends.json, ${row.id}`;
    return {
        ...row,
        where: row.where.map((witness) => (0,fields/* oneOf */.yL)(WITNESSES, witness, place)),
        suite: (0,fields/* oneOf */.yL)(SUITES, row.suite ?? 'any', place),
        logs: (0,fields/* oneOf */.yL)(LOGS, row.logs ?? 'none', place),
        rank: (0,fields/* oneOf */.yL)(RANKS, row.rank ?? 'special', place),
        reason: (0,fields/* oneOf */.yL)((0,fields/* keysOf */.YD)(verdict/* RESULT_OF */.Oo), row.reason, place),
        audience: (0,fields/* oneOf */.yL)((0,fields/* keysOf */.YD)(verdict/* AUDIENCE_NAMES */.K8), row.audience, place),
        kind: (0,fields/* oneOf */.yL)((0,fields/* keysOf */.YD)(verdict/* KIND_NAMES */.kd), row.kind ?? 'job', place),
        // The table splits a long pattern into parts.
        pattern: new RegExp([row.pattern].flat().join('')),
    };
});
/** The row about a machine that was shut down. */
const SHUTDOWN = JOB_ENDS.find(({ id }) => id === 'machine-shut-down');
/**
 * How the job ended, if something outside of the suite ended it. Null if the suite has an end of its own: then the job's end
 * is a consequence.
 */
function endOfJob(facts) {
    const hasNoReport = facts.suite === null || facts.suite.source === 'console';
    if (suiteHasEnd(facts) || (hasNoReport && outOfMemory(facts) !== null))
        return null;
    const end = findJobEnd(facts.jobEvidence, facts.suite !== null);
    const saysWhy = (facts.jobEvidence.start ?? []).length > 0;
    return end?.isGeneral === true && saysWhy ? null : end;
}
/** The lines of a job's witnesses about an end from outside, also if the suite has an end of its own. */
function jobEndLines({ jobEvidence, suite }) {
    return findJobEnd(jobEvidence, suite !== null)?.lines ?? [];
}
/** What system logs say about a shutdown of the machine, or null. */
function machineShutdown({ jobEvidence }) {
    return SHUTDOWN === undefined ? null : readEnd(SHUTDOWN, jobEvidence.system ?? []);
}
/** All lines of system logs that say that the machine was shut down. */
function shutdownLines({ jobEvidence }) {
    const lines = (jobEvidence.system ?? []).map(({ text }) => text);
    return lines.filter((line) => SHUTDOWN?.pattern.test(line));
}
/** The lines of witnesses that say something about the end of a job. */
function tellingLines(evidence) {
    return Object.fromEntries(WITNESSES.map((witness) => {
        const rows = JOB_ENDS.filter(({ where }) => where.includes(witness));
        const isTelling = ({ text }) => rows.some(({ pattern }) => pattern.test(text));
        // The kernel's lines about killed processes are signatures (outOfMemory).
        return [
            witness,
            (evidence[witness] ?? []).filter(witness === 'system' ? () => true : isTelling),
        ];
    }));
}
/** The kernel's line about a process of the suite that it killed, or null. */
function outOfMemory({ logs, jobEvidence }) {
    const system = (jobEvidence.system ?? []).map(({ text }) => text);
    return (0,signatures/* findSignature */.s)({ kernel: [...(logs.kernel ?? []), ...system] });
}
/** A console has Ginkgo's final line, and a report is whole. Neither is an end if a signal interrupted the suite. */
function suiteHasEnd(facts) {
    const { suite } = facts;
    if (suite === null || (0,interrupted/* wasInterrupted */.W)(facts))
        return false;
    return suite.source === 'console' ? suite.succeeded !== null : suite.damage.length === 0;
}
function findJobEnd(evidence, hasSuite) {
    for (const row of JOB_ENDS) {
        if (row.suite === 'none' && hasSuite)
            continue;
        for (const witness of row.where) {
            const found = readEnd(row, evidence[witness] ?? []);
            if (found !== null)
                return found;
        }
    }
    return null;
}
function readEnd(row, lines) {
    const matches = lines.flatMap((line) => {
        const groups = row.pattern.exec(line.text);
        return groups === null ? [] : [{ line, groups: groups.groups ?? {} }];
    });
    const [first] = matches;
    if (first === undefined)
        return null;
    const { id, reason, audience, remedy, logs, kind } = row;
    return {
        id,
        reason,
        audience,
        title: row.title.replace('{limit}', limitOf(first.groups['limit'])),
        cause: clean(first.groups['cause'] ?? ''),
        remedy,
        kind,
        isOfNode: logs === 'node',
        isGeneral: row.rank === 'general',
        lines: matches
            .slice(0, LISTED_LINES)
            .map(({ line }) => clean(`${(0,domain_text/* plainLine */.h0)(line.file)}: ${line.text}`)),
    };
}
function limitOf(text) {
    const seconds = (0,duration/* readDuration */.$)(text ?? '');
    return seconds === null ? '' : ` of ${(0,domain_text/* formatDuration */.a3)(seconds)}`;
}
function clean(text) {
    return (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(text), LINE_LENGTH);
}


/***/ }),

/***/ 89747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(56813);
// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(62486);
// EXTERNAL MODULE: ./build/src/domain/model/verdict.js
var verdict = __webpack_require__(55825);
// EXTERNAL MODULE: ./build/src/domain/results/reconcile.js
var reconcile = __webpack_require__(47319);
// EXTERNAL MODULE: ./build/src/domain/results/rerun.js
var results_rerun = __webpack_require__(861);
// EXTERNAL MODULE: ./build/src/domain/logs/log-line.js
var log_line = __webpack_require__(80681);
// EXTERNAL MODULE: ./build/src/domain/logs/timestamp.js
var timestamp = __webpack_require__(85912);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/domain/judgement/finder.js
var finder = __webpack_require__(78948);
// EXTERNAL MODULE: ./build/src/domain/judgement/interruptions.js + 1 modules
var interruptions = __webpack_require__(19564);
;// CONCATENATED MODULE: ./build/src/domain/judgement/deliberate.js

/** Times of syslog have whole seconds. */
const EARLY = 2_000;
/** CRI-O's unit restarts after ten seconds (cri-o/packaging, crio.service, RestartSec), which can be after the spec. */
const LATE = 15_000;
/** When specs of a run end services on purpose. Without times of a spec it can be at any time of the run. */
function interruptionsIn(specs, running) {
    const ran = specs.filter(({ outcome }) => outcome !== 'skipped' && outcome !== 'not-run');
    return ['crio', 'kubelet'].flatMap((service) => [
        ...ran.flatMap((spec) => {
            const deed = (0,interruptions/* deedTo */.K)(service, spec);
            if (deed === null)
                return [];
            // A spec that was run once more did it twice.
            const times = spec.invocations.length > 0 ? spec.invocations : [spec];
            return times.map(({ startedAt, endedAt }) => ({
                service,
                deed,
                from: timeOr(startedAt, Number.NEGATIVE_INFINITY) - EARLY,
                to: timeOr(endedAt, Number.POSITIVE_INFINITY) + LATE,
            }));
        }),
        ...running.flatMap((spec) => {
            const deed = (0,interruptions/* deedTo */.K)(service, spec);
            return deed === null
                ? []
                : [{ service, deed, from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }];
        }),
    ]);
}
/** Each suite of a run stops its kubelet at its end, and the next one starts its own. */
function interruptionBetweenSuites({ from, to }) {
    return { service: 'kubelet', deed: 'stop', from: from - EARLY, to: to + EARLY };
}
/**
 * Whether a spec ended the service on purpose. Nothing crashes on purpose, and a service that stays down longer than the
 * spec is no part of it.
 */
function isDeliberate(death, interruptions, traces) {
    const { at } = death;
    if (at === null)
        return false;
    return interruptions.some(({ service, deed, from, to }) => service === death.service &&
        from <= at &&
        at <= to &&
        canBe(deed, death) &&
        cameBack(death, to, traces));
}
/** Kinds of events that only together are part of an interruption: a service that answers again, and before did not. */
const PAIRS = {
    unresponsive: 'recovered',
    recovered: 'unresponsive',
};
/** Whether an event of the live watch other than a death is part of what a spec does on purpose. */
function isPartOf({ service, kind, at }, events, interruptions) {
    return interruptions.some((interruption) => {
        const isIn = (time) => Date.parse(time ?? '') >= interruption.from && Date.parse(time ?? '') <= interruption.to;
        if (interruption.service !== service || !isIn(at))
            return false;
        const other = PAIRS[kind];
        return (other === undefined ||
            events.some((event) => event.service === service && event.kind === other && isIn(event.at)));
    });
}
/** Whether this can be the work of such a spec. */
function canBe(deed, { cause, words, service, ends }) {
    switch (cause) {
        case 'stopped':
        case 'unreachable':
        case 'unknown':
            return true;
        case 'killed':
            // `systemctl kill` sends SIGTERM.
            return deed === 'kill' || words === 'SIGTERM';
        case 'exited':
            // A CRI-O that says itself why it ends was not stopped.
            return service === 'kubelet' || !ends.some(({ source }) => source === 'service');
        case 'crashed':
        case 'out-of-memory':
        case 'watchdog':
            return false;
    }
}
/** Whether the service ran again before the end of the interruption. No log of the service cannot show it. */
function cameBack(death, to, traces) {
    const { service, cause, at, restartedAt } = death;
    if (restartedAt !== null)
        return restartedAt <= to;
    if (cause === 'unreachable')
        return false;
    const life = traces.lives[service];
    return life === undefined || life.lastAt > (at ?? 0) + LATE;
}
function timeOr(text, otherwise) {
    const time = Date.parse(text ?? '');
    return Number.isNaN(time) ? otherwise : time;
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/service-circumstances.js


/** What is known of the run around the ends of services. */
function circumstancesOf(facts, specs) {
    const { suite, serviceTraces, suiteStartedAt } = facts;
    const started = timeIn(suite?.startedAt ?? suiteStartedAt);
    const failures = specs.filter(results/* hasFailed */.WN).map(endOf);
    const lastFailure = lastOf(failures);
    return {
        facts,
        specs,
        interruptions: [
            ...interruptionsIn(specs, suite?.running ?? []),
            ...(suite?.pause === undefined ? [] : [interruptionBetweenSuites(suite.pause)]),
        ],
        // The suite starts the kubelet, and its log begins then.
        suiteStart: started ?? serviceTraces.lives.kubelet?.firstAt ?? null,
        // Some reporters write the sum of all durations as that of the suite.
        suiteEnd: Math.max(timeIn(suite?.endedAt ?? null) ?? Number.POSITIVE_INFINITY, lastFailure),
        firstStart: firstOf(specs),
        lastStart: lastOf(specs.map(({ startedAt }) => startedAt ?? '')),
        lastFailure,
        failedAtUnknownTime: failures.includes(''),
    };
}
/** Whether a spec ended after a time; a spec without times may have. */
function endedAfter(spec, time) {
    return !(Date.parse(endOf(spec)) < time);
}
function endOf({ endedAt, failure }) {
    return endedAt ?? failure?.at ?? '';
}
/** The last time that is one; negative infinity without any. */
function lastOf(times) {
    return times.reduce((last, time) => Math.max(last, timeIn(time) ?? last), Number.NEGATIVE_INFINITY);
}
/** A time in milliseconds since 1970, or null if the text is none. */
function timeIn(text) {
    const time = Date.parse(text ?? '');
    return Number.isNaN(time) ? null : time;
}
function firstOf(specs) {
    return specs.reduce((first, { startedAt }) => Math.min(first, timeIn(startedAt) ?? first), Number.POSITIVE_INFINITY);
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/api-server.js





/**
 * Processes without which the API server does not answer. The suite runs it and etcd in a process of its own
 * (kubernetes/kubernetes, test/e2e_node/services/internal_services.go), other set-ups in two.
 */
const KILLED = /\b(?:Memory cgroup out|Out) of memory(?: \([^)]{1,40}\))?: Kill(?:ed)? process \d{1,10},?(?: UID \d{1,10},)? \((?<process>etcd|kube-apiserver|e2e_node\.test)\)/;
const OF_SERVER = String.raw `(?:127\.0\.0\.1|localhost|\[::1\]):(?:6443|8080)`;
/** How a client says that the API server, or its etcd, does not answer (go, net/http, and etcd-io/etcd, api/v3rpc). */
const NO_ANSWER = new RegExp([
    String.raw `\bdial tcp (?:127\.0\.0\.1|localhost|\[::1\]):(?:6443|8080|2379): connect: connection refused`,
    String.raw `https?://${OF_SERVER}/[^"]{0,1000}?\\?": .{0,300}?(?:connection reset by peer|\bEOF\b|client connection lost|TLS handshake timeout)`,
    String.raw `\bThe connection to the server ${OF_SERVER} was refused`,
    String.raw `\betcdserver: (?:request timed out|no leader|leader changed)`,
].join('|'));
/** Times of syslog have whole seconds. */
const INEXACT = 2_000;
const MESSAGE_LIMIT = 64 * 1024;
const LINE_LIMIT = 4_000;
const LINE_LENGTH = 400;
const LISTED_ERRORS = 3;
/** The API server of the suite stopped answering: specs that failed since then say nothing about CRI-O. */
function apiServerFindings({ facts, failed }) {
    const without = failed.filter((spec) => answerOf(spec) !== null);
    const kill = without.length === 0 ? null : killIn(facts);
    const since = kill === null ? Number.POSITIVE_INFINITY : kill.at - INEXACT;
    const after = without.filter((spec) => endedAfter(spec, since));
    const others = without.filter((spec) => !endedAfter(spec, since));
    return [
        ...(kill === null || after.length === 0 ? [] : [killedFinding(kill, after)]),
        ...(others.length === 0 ? [] : [silentFinding(facts, others)]),
    ];
}
/** The first of these processes that the kernel killed during the suite. */
function killIn({ suite, suiteStartedAt, logs, jobEvidence }) {
    const startedAt = suite?.startedAt ?? suiteStartedAt;
    const started = Date.parse(startedAt ?? '');
    const others = (jobEvidence.system ?? []).map(({ text }) => text);
    for (const line of [...(logs.kernel ?? []), ...(logs.system ?? []), ...others]) {
        const process = KILLED.exec(line)?.groups?.['process'];
        if (process === undefined)
            continue;
        const at = startedAt === null ? null : (0,timestamp/* timestampOf */.U)(line, startedAt);
        if (at !== null && at < started)
            continue;
        return { at: at ?? Number.NEGATIVE_INFINITY, process, line };
    }
    return null;
}
function killedFinding({ process, line }, specs) {
    return (0,finder/* finding */.g)({
        id: 'api-server-out-of-memory',
        reason: 'host-setup',
        title: `The kernel killed ${process} (out of memory), and the API server of the suite did not answer any more`,
        detail: `seen in ${(0,domain_text/* plural */.LS)(specs.length, 'failing spec')}`,
        audience: 'environment',
        remedy: 'use a runner with more memory, or set procs to a lower number',
        class: 'environment',
        kind: 'memory',
        confidence: 'sure: the kernel names the process that it killed',
        evidence: [clean(line), ...answersOf(specs)],
        specs: specs.map(({ id }) => id),
    });
}
function silentFinding({ logs }, specs) {
    const errors = (logs.services ?? []).filter((line) => ['error', 'fatal'].includes((0,log_line/* levelOf */.In)(line) ?? ''));
    return (0,finder/* finding */.g)({
        id: 'api-server-silent',
        reason: 'specs-failed',
        title: 'The API server of the suite did not answer',
        detail: `seen in ${(0,domain_text/* plural */.LS)(specs.length, 'failing spec')}`,
        audience: 'kubernetes',
        remedy: 'read logs/services.log, and the kernel log for an OOM kill',
        class: 'kubernetes-test',
        confidence: 'likely: its clients got no answer, and nothing says why',
        evidence: [
            ...answersOf(specs),
            ...errors.slice(-LISTED_ERRORS).map((line) => `services.log: ${clean(line)}`),
        ],
        specs: specs.map(({ id }) => id),
    });
}
function answersOf(specs) {
    return [...new Set(specs.flatMap((spec) => answerOf(spec) ?? []))].slice(0, LISTED_ERRORS);
}
/** The line in which a failing spec says so, or null. */
function answerOf({ failure, additionalFailures }) {
    const messages = [failure, ...additionalFailures].map((one) => one?.message ?? '');
    const lines = messages.flatMap((message) => message.slice(0, MESSAGE_LIMIT).split('\n'));
    const line = lines.find((text) => NO_ANSWER.test(text.slice(0, LINE_LIMIT)));
    return line === undefined ? null : clean(line);
}
function clean(line) {
    return (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(line), LINE_LENGTH);
}

// EXTERNAL MODULE: ./build/src/domain/judgement/decide.js
var decide = __webpack_require__(90672);
// EXTERNAL MODULE: ./build/src/domain/time.js
var time = __webpack_require__(64341);
// EXTERNAL MODULE: ./build/src/domain/judgement/signatures.js + 1 modules
var signatures = __webpack_require__(83979);
;// CONCATENATED MODULE: ./build/src/domain/judgement/spec-times.js
/**
 * When a spec ran. JUnit has no times of cases, but a failure has one, and its case a duration. What runs after the failure
 * belongs to the duration, so that the start can be a little too early.
 */
function timesOf({ startedAt, endedAt, failure, seconds }) {
    const to = Date.parse(endedAt ?? failure?.at ?? '');
    const from = startedAt === null ? to - seconds * 1000 : Date.parse(startedAt);
    return { from, to };
}
/** Whether a spec ran at a time; false if its times are not known. */
function ranAt(spec, time) {
    const { from, to } = timesOf(spec);
    return from <= time && time <= to;
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/full-disk.js





/** The signature of a write that failed because of a full disk: one cause with this one. */
const NO_SPACE = 'no-space';
const FILLS_DISKS = signatures/* SIGNATURES */.e.find(({ id }) => id === NO_SPACE)?.notFor;
/** Between two looks at the disks (src/suite/disk-watch.ts): the disk was full before it was seen. */
const UNNOTICED_MILLISECONDS = 5000;
/** A disk of the node was full while specs failed. Specs that fill disks on purpose are not explained. */
function fullDiskFinding({ facts, failed }) {
    const disks = shortages(facts);
    const specs = failed.filter((spec) => !FILLS_DISKS?.test(spec.id) && disks.some((disk) => ranWhile(disk, spec)));
    const [first] = disks;
    if (first === undefined || specs.length === 0)
        return null;
    return (0,finder/* finding */.g)({
        id: NO_SPACE,
        reason: 'host-setup',
        title: `The disk with ${first.directory} was full ${times(first)}`,
        detail: `no ${first.what} left; ${(0,domain_text/* plural */.LS)(specs.length, 'spec')} failed in this time`,
        audience: 'environment',
        remedy: 'free disk space on the runner, or use one with a larger disk',
        evidence: disks.map(sentence),
        specs: specs.map(({ id }) => id),
    });
}
/** Warnings about full disks that explain no failure. */
function fullDiskWarnings(facts, findings) {
    return findings.some(({ id }) => id === NO_SPACE) ? [] : shortages(facts).map(sentence);
}
/** The full disks of the run, without those that specs filled on purpose. */
function shortages({ fullDisks, suite }) {
    const onPurpose = (suite?.specs ?? []).filter(({ id }) => FILLS_DISKS?.test(id));
    return fullDisks.filter((disk) => !onPurpose.some((spec) => ranWhile(disk, spec)));
}
/** Nothing is known about a spec without times. */
function ranWhile({ from, until }, spec) {
    const ran = timesOf(spec);
    const end = until === null ? Number.POSITIVE_INFINITY : Date.parse(until);
    const start = Date.parse(from) - UNNOTICED_MILLISECONDS;
    return ran.from <= end && ran.to >= start;
}
function sentence(disk) {
    return `The disk with ${disk.directory} was full ${times(disk)}: no ${disk.what} left`;
}
function times({ from, until }) {
    return `from ${(0,time/* wholeSeconds */.$P)(from)} until ${until === null ? 'the end of the suite' : (0,time/* wholeSeconds */.$P)(until)}`;
}

// EXTERNAL MODULE: ./build/src/domain/judgement/job-ends.js + 1 modules
var job_ends = __webpack_require__(65340);
;// CONCATENATED MODULE: ./build/src/domain/judgement/green.js




const PROBLEM_LENGTH = 300;
/** Exit code of the ginkgo command if specs failed, and nothing else. */
const SPECS_FAILED = 1;
/** A whole report has a result for all planned specs. */
function specConditions({ facts, counts }) {
    const { suite, suiteStarted } = facts;
    const unfinished = counts.notRun + counts.interrupted;
    return [
        [suiteStarted, 'the suite did not start'],
        [suite !== null && suite.source !== 'console', 'the suite did not write a report'],
        [counts.passed > 0, 'no spec passed'],
        [unfinished === 0, `${unfinished} of ${counts.planned} planned specs did not finish`],
        ...(suite?.damage ?? []).map((problem) => [false, (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(problem), PROBLEM_LENGTH)]),
    ];
}
/** The suite reports success in every way that it has, and no file of the run says otherwise. */
function suiteConditions({ facts }) {
    const { suite, exitCode, endedBySignal, rerun } = facts;
    return [
        ...(suite?.suiteNodes ?? []).map(({ node, outcome }) => [
            outcome === 'passed',
            `the outcome of ${(0,domain_text/* plainLine */.h0)(node)} is ${outcome}`,
        ]),
        ...(suite?.specialFailureReasons ?? []).map((reason) => [false, `the suite reports: ${(0,domain_text/* plainLine */.h0)(reason)}`]),
        [!endedBySignal, 'a signal ended the suite'],
        [
            exitCode === null || exitCode === 0 || (exitCode === SPECS_FAILED && (0,results_rerun/* hasRecovered */.qC)(rerun)),
            `the exit code of the suite is ${exitCode}`,
        ],
        [suite?.succeeded !== false, 'the suite reports that it failed'],
        ...(suite?.contradictions ?? []).map((problem) => [false, (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(problem), PROBLEM_LENGTH)]),
    ];
}
/**
 * The final check before a run is green, made if no spec failed and there is no other finding. Null means green;
 * otherwise the finding lists all conditions that do not hold.
 */
function notGreenFinding(input) {
    const specProblems = problemsIn(specConditions(input));
    const suiteProblems = problemsIn(suiteConditions(input));
    const [first, ...others] = [...specProblems, ...suiteProblems];
    if (first === undefined)
        return null;
    const incomplete = specProblems.length > 0;
    const reason = incomplete ? 'specs-missing' : 'suite-node-failed';
    return (0,finder/* finding */.g)({
        reason,
        title: incomplete ? `The results are not complete: ${first}` : `All specs passed, but ${first}`,
        detail: others.join('; '),
        audience: 'unknown',
        remedy: "read the end of the suite's console, and check that the files of the run are whole",
        evidence: (0,job_ends/* jobEndLines */.ox)(input.facts),
    });
}
function problemsIn(conditions) {
    return conditions.flatMap(([holds, problem]) => (holds ? [] : [problem]));
}

// EXTERNAL MODULE: ./build/src/domain/service-incidents.js
var service_incidents = __webpack_require__(9287);
;// CONCATENATED MODULE: ./build/src/domain/judgement/blocked-tasks.js


/** What the kernel says of processes that wait for a disk, or for a lock of its own (linux, kernel/hung_task.c). */
const BLOCKED = /\bkernel: .{0,100}?\btask (crio|conmon|kubelet)\b\S{0,20}:\d{1,10} blocked for more than/;
const LISTED = 2;
const blocked_tasks_LINE_LENGTH = 400;
/**
 * Lines of the kernel that say why a service does not answer.
 * @param since ISO 8601, or null if not known
 */
function blockedTasks(service, since, { logs }) {
    if (since === null)
        return [];
    return [...(logs.kernel ?? []), ...(logs.system ?? [])]
        .filter((line) => isOf(line, service === 'kubelet' ? 'kubelet' : 'crio'))
        .filter((line) => ((0,timestamp/* timestampOf */.U)(line, since) ?? 0) >= Date.parse(since))
        .slice(0, LISTED)
        .map((line) => (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(line), blocked_tasks_LINE_LENGTH));
}
/** CRI-O waits for its monitors. */
function isOf(line, service) {
    const name = BLOCKED.exec(line)?.[1];
    return name !== undefined && (name === 'kubelet') === (service === 'kubelet');
}

// EXTERNAL MODULE: ./build/src/domain/judgement/classes.js + 1 modules
var classes = __webpack_require__(59932);
;// CONCATENATED MODULE: ./build/src/domain/judgement/cause-class.js

/** How the texts are named in which a known cause was found. */
const PLACES = {
    failure: 'the suite',
    spec: 'the spec',
    log: 'a line of a log that names its pods',
    node: 'a line of a log in its time',
    kubelet: "the kubelet's log",
    services: 'the log of the API server and etcd',
    crio: "CRI-O's log",
    system: 'a log of the machine',
    kernel: "the kernel's log",
};
/** The class of a known cause, how sure it is, where it is reported, and what to read first. */
function classIn(match, second = null) {
    const { class: name, kind, owner, reads } = match.signature;
    const ofClass = (0,classes/* adviceOf */.wr)(name, kind);
    return {
        class: name,
        kind,
        confidence: confidenceIn(match, second),
        owner: owner === undefined ? ofClass.owner : owner,
        readFirst: reads.length === 0 ? ofClass.readFirst : reads,
    };
}
function confidenceIn({ signature, place }, second) {
    const who = PLACES[place];
    if (signature.class === 'unknown')
        return `unknown: ${who} shows what failed, but not why`;
    switch (second) {
        case 'confirms':
            return `sure: ${who} shows it, and an event or a log confirms it`;
        case 'silent':
            return `likely: ${who} shows it, and nothing else confirms it`;
        case null:
            return `sure: ${who} shows it`;
    }
}

// EXTERNAL MODULE: ./build/src/domain/judgement/interrupted.js
var interrupted = __webpack_require__(87852);
;// CONCATENATED MODULE: ./build/src/domain/judgement/progress.js

/** How far a suite came that has no end, as the end of a title; empty if nothing is known of its specs. */
function progress({ ran, planned }) {
    if (planned === 0)
        return '';
    return `: ${ran} of ${(0,domain_text/* plural */.LS)(planned, 'planned spec')} ${planned === 1 ? 'has' : 'have'} a result`;
}

// EXTERNAL MODULE: ./build/src/domain/judgement/suite-start.js + 1 modules
var suite_start = __webpack_require__(10947);
;// CONCATENATED MODULE: ./build/src/domain/judgement/suite-end.js








const MESSAGE_LENGTH = 300;
/** Ginkgo's message for a spec that was running when the suite's time limit expired (onsi/ginkgo types/errors.go). */
const TIMED_OUT_MESSAGE = /^A suite timeout occurred/;
/** How Go describes a process that a signal ended (go, os/exec_posix.go, ProcessState.String). */
const BY_SIGNAL = /^signal: /;
/** Whether a time limit ended the suite: its own, or that of this action. */
function timedOut({ suite, deadlinePassed }) {
    return deadlinePassed || (suite?.specialFailureReasons.includes('Suite Timeout Elapsed') ?? false);
}
/** The time limit of the suite or of this action ended the run. */
function timeoutFinding({ facts, counts, failed }) {
    if (!timedOut(facts))
        return null;
    const stopped = failed
        .filter((spec) => TIMED_OUT_MESSAGE.test(spec.failure?.message ?? ''))
        .map((spec) => spec.id);
    const missed = counts.notRun === 0 ? '' : `: ${(0,domain_text/* plural */.LS)(counts.notRun, 'planned spec')} did not run`;
    return (0,finder/* finding */.g)({
        reason: 'suite-timeout',
        title: `${limitOf(facts)} ended the run${missed}`,
        detail: stopped.length === 0 ? '' : `${(0,domain_text/* plural */.LS)(stopped.length, 'spec')} still running at the limit`,
        audience: 'unknown',
        remedy: `increase ${endedBudget(facts) === null ? 'timeout' : 'time-budget'} or select fewer specs; if a spec hangs, investigate it as a failure of its own`,
        evidence: stopped,
        specs: stopped,
    });
}
/** The end of a time budget is the time limit of its suite (app/run/choose-specs.ts). */
function limitOf(facts) {
    const { suite } = facts;
    const budget = endedBudget(facts);
    if (budget !== null)
        return `The time budget of ${(0,domain_text/* formatDuration */.a3)(budget.seconds)}`;
    const limit = suite?.timeoutSeconds ?? null;
    return limit === null
        ? "The suite's time limit"
        : `The suite's time limit of ${(0,domain_text/* formatDuration */.a3)(limit)}`;
}
/** The time budget whose end is the limit; null if there is none, or if the time limit of the suite is earlier. */
function endedBudget({ selection, request }) {
    const budget = selection?.budget ?? null;
    const limit = request?.timeoutSeconds ?? null;
    return budget === null || (limit !== null && limit < budget.seconds) ? null : budget;
}
/** Whether the console has Ginkgo's final line. Then nothing killed the suite, even if it has no report. */
function consoleIsComplete({ suite }) {
    return suite !== null && suite.succeeded !== null;
}
/** The suite did not write a report, although nobody and nothing known ended the run. */
function hasNoReport(facts) {
    const { suite, cancelled, abandonedIn } = facts;
    const wasEnded = cancelled || abandonedIn !== null || (0,job_ends/* endOfJob */.ou)(facts) !== null;
    return !wasEnded && (suite === null || suite.source === 'console');
}
function sourceOfCounts({ suite }) {
    return suite === null ? 'there is no console either' : 'the counts are from the console';
}
function endsOf(ends) {
    return ends.map(({ process, end }) => `process ${process}: ${(0,domain_text/* plainLine */.h0)(end)}`);
}
function runningSpecs({ suite }) {
    return (suite?.running ?? []).map(({ id }) => `still running: ${id}`);
}
const CHECK_OOM = "check the kernel log for an OOM kill, and the end of the suite's console";
/** The suite, or some of its processes, was killed before it wrote a report. */
function suite_end_killedFinding(input) {
    const { facts, counts } = input;
    if (!hasNoReport(facts) || (0,suite_start/* startFinding */.M5)(input) !== null)
        return null;
    const { suite, exitCode, endedBySignal } = facts;
    const ends = (suite?.processEnds ?? []).filter(({ end }) => BY_SIGNAL.test(end));
    const cause = (0,job_ends/* outOfMemory */.v7)(facts);
    const bySignal = endedBySignal || (exitCode !== null && exitCode > 128);
    const allKilled = bySignal || (exitCode === null && !consoleIsComplete(facts));
    if (!allKilled && ends.length === 0 && cause === null)
        return null;
    const source = sourceOfCounts(facts);
    return (0,finder/* finding */.g)({
        id: cause?.signature.id ?? 'suite-killed',
        reason: 'suite-killed',
        title: `${killed(allKilled ? [] : ends, suite?.parallelTotal ?? null)}${progress(counts)}`,
        detail: cause === null ? source : `${cause.signature.title}; ${source}`,
        audience: cause?.signature.audience ?? 'environment',
        remedy: cause?.signature.remedy ?? CHECK_OOM,
        evidence: [...(cause?.lines ?? []), ...endsOf(ends), ...runningSpecs(facts)],
        ...(cause === null ? {} : classIn(cause)),
    });
}
function killed(ends, total) {
    const [first] = ends;
    if (first === undefined || ends.length === total)
        return 'The suite was killed';
    const of = total === null ? '' : ` of ${total}`;
    const numbers = ends.map(({ process }) => process).join(', ');
    return ends.length === 1
        ? `Process ${first.process}${of} of the suite was killed`
        : `Processes ${numbers}${of} of the suite were killed`;
}
/** The suite exited by itself and did not write a report. */
function noReportFinding(input) {
    const { facts } = input;
    const isExplained = suite_end_killedFinding(input) !== null || (0,suite_start/* startFinding */.M5)(input) !== null;
    if (!hasNoReport(facts) || isExplained)
        return null;
    if (consoleIsComplete(facts))
        return consoleOnlyFinding(input);
    return (0,finder/* finding */.g)({
        reason: 'no-report',
        title: 'The suite ended without a report',
        detail: sourceOfCounts(facts),
        audience: 'environment',
        remedy: CHECK_OOM,
        evidence: [...endsOf(facts.suite?.processEnds ?? []), ...runningSpecs(facts)],
    });
}
/** A complete console is enough to explain a failed run, but not enough to prove that a run passed. */
function consoleOnlyFinding(input) {
    const { failed, facts } = input;
    const isRed = failed.length > 0 ||
        facts.suite?.succeeded === false ||
        input.setUp !== null ||
        nothingSelectedFinding(input) !== null;
    if (isRed)
        return null;
    return (0,finder/* finding */.g)({
        reason: 'no-report',
        title: 'The suite has a console but no report',
        detail: 'a console does not prove that specs passed, because specs can print the same lines',
        audience: 'unknown',
        remedy: "add the Ginkgo or JUnit report, or read the end of the suite's console for why it is missing",
    });
}
/** There was nothing to run. */
function nothingSelectedFinding({ facts: { suite, planned } }) {
    const selected = planned?.length ?? suite?.selectedSpecs ?? null;
    if (selected !== 0)
        return null;
    return (0,finder/* finding */.g)({
        reason: 'nothing-selected',
        title: 'The filters select no spec',
        detail: 'Ginkgo reports a run without specs as a success',
        audience: 'workflow',
        remedy: 'fix focus, skip or label-filter',
    });
}
/** Every spec skipped itself. */
function allSkippedFinding({ counts }) {
    if (counts.skipped === 0 || counts.ran + counts.notRun > 0)
        return null;
    return (0,finder/* finding */.g)({
        reason: 'all-skipped',
        title: `${counts.skipped === 1 ? 'The only planned spec skipped itself' : `All ${counts.skipped} planned specs skipped themselves`}: nothing was tested`,
        audience: 'workflow',
        remedy: 'select specs that this machine supports; the reasons for the skips are listed below',
    });
}
/** Whether something stopped the suite: suite nodes that fail at its end are then a consequence. */
function wasStopped(input) {
    const { facts } = input;
    const stopped = facts.cancelled || facts.abandonedIn !== null || (0,interrupted/* wasInterrupted */.W)(facts);
    const ended = facts.stoppedAtCrash || timedOut(facts) || (0,job_ends/* endOfJob */.ou)(facts) !== null;
    return stopped || ended || suite_end_killedFinding(input) !== null;
}
/** A suite node failed that is not part of the set-up, and there is no other cause. */
function suiteNodeFinding(input) {
    if (wasStopped(input))
        return null;
    const broken = input.facts.suite?.suiteNodes.find((node) => !node.node.endsWith('BeforeSuite') &&
        node.outcome !== 'passed' &&
        ((0,results/* hasFailed */.WN)(node) || node.failure !== null));
    if (broken === undefined)
        return null;
    return (0,finder/* finding */.g)({
        reason: 'suite-node-failed',
        title: `${broken.node} failed`,
        detail: (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(broken.failure?.message ?? ''), MESSAGE_LENGTH),
        audience: 'kubernetes',
        remedy: "read the end of the suite's console",
    });
}
/** Planned specs have no result, and no other finding says why. */
function missingFinding(input) {
    const { facts, counts } = input;
    const { suite, cancelled } = facts;
    const explained = cancelled ||
        suite === null ||
        suite.source === 'console' ||
        (0,interrupted/* wasInterrupted */.W)(facts) ||
        timedOut(facts) ||
        (0,job_ends/* endOfJob */.ou)(facts) !== null ||
        input.setUp !== null;
    const unfinished = counts.notRun + counts.interrupted;
    if (explained || unfinished === 0)
        return null;
    return (0,finder/* finding */.g)({
        reason: 'specs-missing',
        title: `${unfinished} of ${counts.planned} planned specs did not finish`,
        detail: suite.specialFailureReasons
            .map((reason) => `the suite reports: ${(0,domain_text/* plainLine */.h0)(reason)}`)
            .join('; '),
        audience: 'unknown',
        remedy: "read the end of the suite's console",
    });
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/hangs.js








/** Before the first question without an answer, the service was asked this long ago (src/suite/answer-watch.ts). */
const hangs_UNNOTICED_MILLISECONDS = 5000;
/** From the stop of CRI-O to its new start, whose time is that of the event. */
const RESTART_MILLISECONDS = 15_000;
const LISTED_INCIDENTS = 5;
/** How the detail of a hang begins that only logs show. */
const LOGGED = [service_incidents/* NO_RETURN */.Zw, service_incidents/* SILENT_LOG */.xW];
const CRIO_HANG = {
    service: 'crio',
    kind: 'unresponsive',
    reason: 'crio-hung',
    audience: 'cri-o',
    before: hangs_UNNOTICED_MILLISECONDS,
};
const KUBELET_HANG = {
    service: 'kubelet',
    kind: 'unresponsive',
    reason: 'kubelet-hung',
    audience: 'kubernetes',
    before: hangs_UNNOTICED_MILLISECONDS,
};
const CRIO_RESTART = {
    service: 'crio',
    kind: 'restarted-on-request',
    reason: 'crio-restarted',
    audience: 'environment',
    before: RESTART_MILLISECONDS,
};
/** CRI-O did not answer while specs failed, while the node was set up, or until something ended the suite. */
function crioHangFinding(input) {
    return hangFinding(CRIO_HANG, input);
}
/** The same for the kubelet. */
function kubeletHangFinding(input) {
    return hangFinding(KUBELET_HANG, input);
}
function hangFinding(kind, input) {
    const { facts } = input;
    const hangs = incidentsOfKind(kind, facts);
    const specs = explained(kind, hangs, input.failed);
    const lasts = hangs.some(({ until }) => until === null);
    const wasEnded = timedOut(facts) || facts.cancelled || facts.abandonedIn !== null;
    const stuck = lasts && wasEnded;
    // A known cause of a failed set-up says more than a hang.
    const noSetUp = input.setUp?.reason === 'node-not-up';
    const [first] = hangs;
    if (first === undefined || !(specs.length > 0 || stuck || noSetUp))
        return null;
    const since = first.at === null ? null : (0,time/* wholeSeconds */.$P)(first.at);
    const stopped = hangs.some(({ detail }) => detail.startsWith(service_incidents/* STOPPED_PROCESS */.ms));
    const shownBy = LOGGED.find((words) => hangs.every(({ detail }) => detail.startsWith(words)));
    const consequences = [
        ...(specs.length === 0 ? [] : [`${(0,domain_text/* plural */.LS)(specs.length, 'spec')} failed in this time`]),
        ...(stuck ? ['the suite waited for it until it was ended'] : []),
    ];
    return (0,finder/* finding */.g)({
        reason: kind.reason,
        title: `${service_incidents/* SERVICE_NAMES */.Z1[kind.service]} did not answer ${lasts ? 'until the end of the suite' : `for ${total(hangs)}`}`,
        detail: [
            ...(since === null ? [] : [`from ${since}`]),
            stopped ? service_incidents/* STOPPED_PROCESS */.ms : (shownBy ?? 'its process runs'),
            ...consequences,
        ].join('; '),
        audience: stopped ? 'environment' : kind.audience,
        ...(shownBy === service_incidents/* SILENT_LOG */.xW ? { confidence: 'likely: only the end of its log shows it' } : {}),
        remedy: stopped
            ? 'find out what stopped the process: something else than this run sent the signal'
            : `read logs/${kind.service}.log before ${since ?? 'that time'}: a deadlock, or a disk or network that does not respond, are the usual causes`,
        evidence: [...lines(hangs), ...blockedTasks(kind.service, first.at, facts)],
        specs,
    });
}
/** Somebody restarted CRI-O while specs failed. */
function crioRestartFinding({ facts, failed }) {
    const restarts = incidentsOfKind(CRIO_RESTART, facts);
    const specs = explained(CRIO_RESTART, restarts, failed);
    if (specs.length === 0)
        return null;
    return (0,finder/* finding */.g)({
        reason: CRIO_RESTART.reason,
        title: 'CRI-O was restarted on request during the run',
        detail: `${(0,domain_text/* plural */.LS)(specs.length, 'spec')} failed in this time; it did not crash, and no spec is known to restart it`,
        audience: CRIO_RESTART.audience,
        remedy: 'find out what restarts crio.service on the machine, such as updates of packages or another job',
        evidence: lines(restarts),
        specs,
    });
}
/** Warnings about hangs and restarts that explain no failure. */
function incidentWarnings(facts, findings) {
    return [CRIO_HANG, KUBELET_HANG, CRIO_RESTART]
        .filter(({ reason }) => !findings.some((known) => known.reason === reason))
        .flatMap((kind) => incidentsOfKind(kind, facts))
        .map(hangs_sentence);
}
function incidentsOfKind({ service, kind }, facts) {
    const deliberate = (facts.suite?.specs ?? []).filter((spec) => (0,interruptions/* deedTo */.K)(service, spec) !== null);
    return (0,service_incidents/* incidentsOf */.D3)(facts.serviceEvents).filter((incident) => {
        const at = Date.parse(incident.at ?? '');
        const matches = incident.service === service && incident.kind === kind;
        return matches && !deliberate.some((spec) => ranAt(spec, at));
    });
}
/** Failing specs that ran during an incident. Nothing is known about one without times. */
function explained({ before }, incidents, failed) {
    const times = incidents.map(({ kind, at, until }) => {
        const start = Date.parse(at ?? '');
        const lasts = kind === 'unresponsive' ? Number.POSITIVE_INFINITY : start;
        return { from: start - before, to: until === null ? lasts : Date.parse(until) };
    });
    if (times.length === 0)
        return [];
    return failed
        .filter((spec) => {
        const { from: start, to: end } = timesOf(spec);
        return times.some(({ from, to }) => start <= to && end >= from);
    })
        .map(({ id }) => id);
}
function total(hangs) {
    const milliseconds = hangs.reduce((sum, { at, until }) => sum + (Date.parse(until ?? '') - Date.parse(at ?? '')), 0);
    return (0,domain_text/* formatDuration */.a3)(milliseconds / 1000);
}
function lines(incidents) {
    return incidents.slice(0, LISTED_INCIDENTS).map(hangs_sentence);
}
function hangs_sentence(incident) {
    const detail = (0,domain_text/* plainLine */.h0)(incident.detail);
    const text = (0,service_incidents/* incidentText */.Kc)(incident, time/* wholeSeconds */.$P);
    return detail === '' ? text : `${text}: ${detail}`;
}

// EXTERNAL MODULE: ./build/src/domain/logs/crio.js
var crio = __webpack_require__(17707);
;// CONCATENATED MODULE: ./build/src/domain/judgement/set-up.js







const set_up_MESSAGE_LENGTH = 300;
/** Read characters of the message, and of the output, which has the reason at its end. */
const TEXT_LIMIT = 256 * 1024;
const set_up_LINE_LIMIT = 4_000;
const set_up_LINE_LENGTH = 400;
const ERRORS_OF_EACH = 2;
/** Failed processes that are read: the set-up runs in one of them, or in all alike. */
const READ_PROCESSES = 16;
/** Ginkgo's message in the other parallel processes (onsi/ginkgo, types/errors.go, SynchronizedBeforeSuiteFailedOnProc1). */
const OF_OTHER_PROCESS = /failed on Ginkgo parallel process #1/;
/** How the suite says that CRI-O does not answer (kubernetes/kubernetes, staging/src/k8s.io/cri-client/pkg/remote_runtime.go). */
const NO_ENDPOINT = /validate CRI v1 (?:runtime|image) API for endpoint/;
/** What journalctl prints if a unit wrote nothing (systemd, src/journal/journalctl-show.c). */
const NO_ENTRIES = '-- No entries --';
/** The suite could not set up the node. The cause is mostly in a log or in the output of the suite node. */
function setUpFinding(facts) {
    const failed = failedSetUps(facts);
    if (failed.length === 0 || facts.runError !== null)
        return null;
    const texts = searchedTexts(facts, failed);
    const match = (0,signatures/* findSignature */.s)(texts);
    if (match === null) {
        return (0,finder/* finding */.g)({
            reason: 'node-not-up',
            title: 'The suite could not set up the node',
            detail: (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(messageOf(failed)), set_up_MESSAGE_LENGTH),
            audience: 'unknown',
            remedy: 'read logs/kubelet.log, logs/services.log and logs/crio.log',
            evidence: lastErrors(texts),
        });
    }
    const { signature, subjects, detail, lines } = match;
    return (0,finder/* finding */.g)({
        id: signature.id,
        reason: signature.reason,
        title: [signature.title, ...subjects.slice(0, 1)].join(': '),
        detail,
        audience: signature.audience,
        remedy: signature.remedy,
        evidence: lines,
        ...classIn(match),
    });
}
/** The suite nodes that failed to set up the node, of the parallel processes; those first that say why. */
function failedSetUps({ suite }) {
    const failed = (suite?.suiteNodes ?? []).filter((node) => node.node.endsWith('BeforeSuite') && (0,results/* hasFailed */.WN)(node));
    return failed
        .toSorted((one, other) => Number(isOfOther(one)) - Number(isOfOther(other)))
        .slice(0, READ_PROCESSES);
}
/** Whether the process only says that another one failed. */
function isOfOther({ failure }) {
    return OF_OTHER_PROCESS.test(failure?.message ?? '');
}
/** The message of the first process that has one. */
function messageOf(failed) {
    return failed.find(({ failure }) => failure !== null)?.failure?.message ?? '';
}
/** The last errors in each text, for a cause that nobody knows. */
function lastErrors(texts) {
    return [texts.failure, texts.services, texts.kubelet, texts.crio].flatMap((lines = []) => lines
        .filter((line) => ['error', 'fatal'].includes((0,log_line/* levelOf */.In)(line) ?? ''))
        .slice(-ERRORS_OF_EACH)
        .map((line) => (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(line), set_up_LINE_LENGTH)));
}
/**
 * The texts that can have the cause. The kernel log may have lines from before the run. What other units of the machine did
 * matters only if CRI-O does not answer.
 */
function searchedTexts({ logs }, failed) {
    const messages = failed.map(({ failure }) => failure?.message.slice(0, TEXT_LIMIT) ?? '');
    const outputs = failed.map(({ output }) => output.slice(-TEXT_LIMIT));
    const { kernel: _, system = [], crio, ...others } = logs;
    const withoutCrio = messages.some((message) => NO_ENDPOINT.test(message));
    return {
        ...others,
        failure: linesOf([...messages, ...outputs].join('\n')),
        crio: crio === undefined ? [] : crioLines(crio, withoutCrio),
        system: withoutCrio ? system : [],
    };
}
/** The known cause for a CRI-O that does not answer, from its own log and what other units of the machine did; or null. */
function causeWithoutCrio({ logs }) {
    const { crio, system = [] } = logs;
    return (0,signatures/* findSignature */.s)({ crio: crio === undefined ? [] : crioLines(crio, true), system });
}
/** The lines of CRI-O since it was last ready. An empty log tells something only if CRI-O does not answer. */
function crioLines(lines, withoutCrio) {
    const written = lines.filter((line) => line.trim() !== '' && line.trim() !== NO_ENTRIES);
    if (written.length === 0)
        return withoutCrio ? [NO_ENTRIES] : [];
    return (0,crio/* sinceLastReady */.mk)(written);
}
function linesOf(text) {
    return text
        .replaceAll('\\n', '\n')
        .replaceAll('\\"', '"')
        .split('\n')
        .map((line) => line.slice(0, set_up_LINE_LIMIT));
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/job-end.js







const LISTED_SPECS = 8;
/** Something outside of the suite ended the job: a time limit, a person, or the loss of a machine. */
function jobEndFinding({ facts, counts }) {
    const end = (0,job_ends/* endOfJob */.ou)(facts);
    if (end === null)
        return null;
    const isCancelled = end.reason === 'cancelled';
    // cancelFinding describes a suite that was interrupted because somebody ended the job.
    if (isCancelled && (0,interrupted/* wasInterrupted */.W)(facts))
        return null;
    const cause = end.isOfNode ? causeWithoutCrio(facts) : null;
    if (cause !== null)
        return causeFinding(cause, end);
    return (0,finder/* finding */.g)({
        id: end.id,
        reason: end.reason,
        title: isCancelled ? end.title : `${end.title}${progress(counts)}`,
        detail: [end.cause, job_end_sourceOfCounts(facts, end)].filter((part) => part !== '').join('; '),
        audience: end.audience,
        remedy: end.remedy,
        evidence: [...end.lines, ...lastSeen(facts)],
        ...classOfEnd(end),
    });
}
/** What ended the job; a job that only left nothing says no more than its reason. */
function classOfEnd({ audience, reason, kind }) {
    if (audience === 'environment') {
        return {
            class: 'environment',
            kind,
            confidence: 'sure: the job, or the machine, says how it ended',
        };
    }
    return reason === 'suite-timeout'
        ? { confidence: 'sure: the job says that its time was over' }
        : {};
}
/** The job says what it could not do, and the node why. */
function causeFinding(match, end) {
    const { signature, detail, lines } = match;
    const { id, reason, title, audience, remedy } = signature;
    const why = [detail, end.title].filter((part) => part !== '').join('; ');
    return (0,finder/* finding */.g)({
        id,
        reason,
        title,
        detail: why,
        audience,
        remedy,
        evidence: [...lines, ...end.lines],
        ...classIn(match),
    });
}
function job_end_sourceOfCounts({ suite }, { reason }) {
    if (suite === null)
        return reason === 'no-report' ? '' : 'there are no results of a suite';
    return suite.source === 'console' ? 'the counts are from the console' : '';
}
/** What the suite did at its end. */
function lastSeen({ suite }) {
    const running = new Set((suite?.running ?? []).map(({ id }) => (0,domain_text/* plainLine */.h0)(id)));
    const last = suite?.specs.findLast(({ outcome }) => outcome !== 'skipped' && outcome !== 'not-run' && outcome !== 'interrupted');
    return [
        ...[...running].slice(0, LISTED_SPECS).map((id) => `still running: ${id}`),
        ...(suite?.source === 'console' && last !== undefined
            ? [`last finished: ${(0,domain_text/* plainLine */.h0)(last.id)}`]
            : []),
    ];
}

// EXTERNAL MODULE: ./build/src/domain/logs/object-names.js
var object_names = __webpack_require__(82836);
// EXTERNAL MODULE: ./build/src/domain/request/lanes.js + 2 modules
var lanes = __webpack_require__(78269);
;// CONCATENATED MODULE: ./build/lanes/error-origins.json
const error_origins_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"disk","pattern":"[Nn]o space left on device|[Dd]isk quota exceeded|\\\\binput/output error\\\\b|[Ss]tructure needs cleaning|/(?:var/lib/(?:containers|kubelet|crio|cni)|(?:var/)?run/(?:crio|containers|netns)|var/log/(?:pods|crio)|var/tmp/container_images)(?:(?!/merged/)[^\\\\s:\\"]){0,300}: read-only file system","class":"environment","kind":"disk","shows":"that a disk was full or broken","source":"errno texts of the kernel (ENOSPC, EDQUOT, EIO, EUCLEAN)","matches":["Error: container create failed: write /run/crun/a/status: No space left on device","rpc error: code = Unknown desc = mkdir /var/lib/containers/storage/overlay/0a: read-only file system"],"nearMisses":["Error: container create failed: mkdir /proc/x: Read-only file system","mkdir /var/lib/containers/storage/overlay/0a/merged/run/secrets: read-only file system"]},{"id":"memory","pattern":"[Cc]annot allocate memory","class":"environment","kind":"memory","shows":"that the machine had no memory left","source":"errno text of the kernel (ENOMEM)","matches":["Error: container create failed: clone: Cannot allocate memory"],"nearMisses":["The container could not allocate its memory limit"]},{"id":"processes","pattern":"(?:fork(?:/exec)?|clone|pthread_create|newosproc)\\\\b.{0,200}[Rr]esource temporarily unavailable|[Tt]oo many open files","class":"resource-pressure","kind":"","shows":"that the node had no processes or files left","source":"errno texts of the kernel (EAGAIN of fork and clone, EMFILE, ENFILE)","matches":["Error: container create failed: fork/exec /proc/self/exe: resource temporarily unavailable","failed to create inotify watcher: too many open files"],"nearMisses":["read |0: resource temporarily unavailable"]},{"id":"manager-of-cgroups","pattern":"cri-o configured with (?:systemd|cgroupfs) cgroup manager, but ","class":"environment","kind":"configuration","shows":"that the kubelet and CRI-O use different cgroup drivers","source":"cri-o/cri-o, internal/config/cgmgr/systemd_linux.go and cgroupfs_linux.go","matches":["rpc error: code = Unknown desc = cri-o configured with systemd cgroup manager, but did not receive slice as parent: /kubepods/burstable/pod1"],"nearMisses":["cri-o configured with 4 CPUs"]},{"id":"no-cni","pattern":"no CNI configuration file in |failed to find plugin \\"[^\\"]{1,100}\\" in path","class":"environment","kind":"configuration","shows":"that a CNI configuration or plugin is not installed","source":"cri-o/ocicni, pkg/ocicni/ocicni.go; containernetworking/cni, pkg/invoke/find.go","matches":["rpc error: code = Unknown desc = failed to create pod network sandbox k8s_a_b(0a1b): error adding pod a_b to CNI network \\"crio\\": failed to find plugin \\"bridge\\" in path [/opt/cni/bin/]"],"nearMisses":["failed to find plugin: registry is empty"]},{"id":"systemd-silent","pattern":"Failed to activate service \'org\\\\.freedesktop\\\\.systemd1\'|dial unix /run/(?:systemd/private|dbus/system_bus_socket): ","class":"environment","kind":"host","shows":"that systemd or D-Bus did not answer","source":"dbus, bus/activation.c; cri-o/cri-o#3808","matches":["Error: container create failed: sd-bus call: Failed to activate service \'org.freedesktop.systemd1\': timed out (service_start_timeout=25000ms): Connection timed out"],"nearMisses":["Failed to activate the volume"]},{"id":"storage","pattern":"creating read-write layer with ID|[Cc]ommitting the finished image|(?:adding|applying) layer with blob|\\\\b(?:layer|image|container) not known\\\\b|identifier is not an? (?:layer|image|container)|(?:creating|error creating) overlay mount to ","class":"cri-o","kind":"storage","shows":"an error of CRI-O\'s storage of images and containers","source":"containers/storage, layers.go and errors.go; containers/image, storage/storage_dest.go","matches":["Failed to create pod sandbox: rpc error: code = Unknown desc = creating pod sandbox with name \\"k8s_a\\": creating read-write layer with ID \\"0a1b\\": Stat /var/lib/containers/storage/overlay/1: no such file or directory","rpc error: code = Unknown desc = layer not known"],"nearMisses":["the layers are not known to the test"]},{"id":"registry","pattern":"toomanyrequests|pinging container registry|reading manifest \\\\S{1,300} in |\\\\bmanifest unknown\\\\b|RegistryUnavailable|requested access to the resource is denied|initializing source docker://","class":"environment","kind":"pull","shows":"that a registry refused a pull or did not answer","source":"containers/image, docker/docker_client.go and docker_image_src.go; distribution/distribution, registry/api/errcode","matches":["rpc error: code = Unknown desc = unable to pull image or OCI artifact: pull image err: initializing source docker://registry.k8s.io/x:1: reading manifest 1 in registry.k8s.io/x: manifest unknown"],"nearMisses":["the manifest of the static pod is unknown"]},{"id":"command-not-in-image","pattern":"executable file [`\'\\"]?[^`\'\\" ]{1,300}[`\'\\"]? not found(?: in \\\\$PATH)?|exec: \\\\\\\\?\\"[^\\"]{1,300}\\": (?:executable file not found|stat \\\\S{1,300}: no such file or directory|permission denied)","class":"kubernetes-test","kind":"","shows":"that the image of the test has no such command","source":"containers/crun, src/libcrun/container.c; Go, os/exec/lp_unix.go","matches":["Error: container create failed: executable file `sleeep` not found in $PATH: No such file or directory","Error: container create failed: time=\\"2026-11-22T12:09:43Z\\" level=error msg=\\"runc create failed: unable to start container process: error during container init: exec: \\\\\\"sleeep\\\\\\": executable file not found in $PATH\\""],"nearMisses":["Error: container create failed: open executable: Permission denied"]},{"id":"cni","pattern":"(?:adding|removing|checking) pod \\\\S{1,400} (?:to|from) CNI network |plugin type=\\"[^\\"]{1,100}\\" (?:name=\\"[^\\"]{1,100}\\" )?failed|failed to (?:create pod network sandbox|create pod network for sandbox|allocate for range|add route|setup veth|set bridge) |cni plugin not initialized|error adding loopback interface","class":"cni","kind":"","shows":"an error of a CNI plugin","source":"cri-o/cri-o, server/sandbox_network.go; cri-o/ocicni, pkg/ocicni/ocicni.go; containernetworking/cni, pkg/invoke/raw_exec.go","matches":["Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_a_b_c_0(0a1b): error adding pod b_a to CNI network \\"crio\\": plugin type=\\"bridge\\" failed (add): failed to create bridge \\"cni0\\": operation not supported"],"nearMisses":["rpc error: code = Unknown desc = failed to create pod sandbox: name is empty"]},{"id":"conmon","pattern":"error reading container \\\\(probably exited\\\\) json message|failed to (?:read|get) conmon(?:rs)? pid|[Cc]onmon for container \\\\S{1,100} is stopped|(?:get|find) conmon(?:-rs)? (?:process|version)|\\\\bconmon-?rs: |container create failed \\\\(no logs from conmon\\\\)|\\\\bconmon(?:-rs)?(?:\\\\[\\\\d{1,9}\\\\])?: .{0,200}(?:error|failed|panic|signal)|\\\\bconmon \\\\w{1,64} <(?:error|nwarn)>: ","class":"conmon","kind":"","shows":"that conmon ended or did not answer","source":"cri-o/cri-o, internal/oci/runtime_oci.go and runtime_pod.go","matches":["Error: error reading container (probably exited) json message: EOF","rpc error: code = Unknown desc = failed to read conmon pid: open /run/x/pidfile: no such file or directory","conmon 0a1b2c3d4e <error>: Failed to open log file /var/log/pods/ns-1_pod-1_0/c/0.log: Permission denied"],"nearMisses":["failed to add conmon to systemd sandbox cgroup: dbus is not there"]},{"id":"runc","pattern":"\\\\brunc (?:create|exec|run|start|update|delete|kill|init|state) failed|\\\\brunc: |unable to start container process|error during container init|nsexec\\\\[\\\\d{1,9}\\\\]|runc did not terminate","class":"oci-runtime","kind":"runc","shows":"an error of runc","source":"opencontainers/runc, utils_linux.go and libcontainer/process_linux.go","matches":["Error: container create failed: time=\\"2026-11-22T12:09:43Z\\" level=error msg=\\"runc create failed: unable to start container process: error during container init: error mounting \\\\\\"proc\\\\\\" to rootfs at \\\\\\"/proc\\\\\\"\\""],"nearMisses":["rpc error: code = Unknown desc = creation of the truncated file failed"]},{"id":"crun","pattern":"\\\\bcrun: |\\\\bcrun (?:create|exec|run|start|update|delete|kill|state) failed|(?:read from|write to) (?:the )?sync socket|read from (?:the )?init process|(?:[Cc]ontainer (?:create failed|creation error)|OCI runtime error|command error): (?:(?:open|mount|mkdir|mkdirat|openat|stat|statfs|chown|writing file|write to|setns|unshare|readlink|rmdir|chdir to|cannot stat|creating file|mount_setattr|open directory) `|sd-bus call: |unknown version specified|open executable|creating cgroup directory|controller `)","class":"oci-runtime","kind":"crun","shows":"an error of crun","source":"containers/crun, src/libcrun/container.c, linux.c and cgroup-systemd.c","matches":["Error: container create failed: mount `tmpfs` to `/dev`: Invalid argument","Error: container create failed: read from sync socket","Container creation error: writing file `memory.max`: Device or resource busy","command error: setns `pid`: Invalid argument, stdout: , stderr: , exit code -1"],"nearMisses":["Error: container create failed: the answer was empty"]},{"id":"oci-runtime","pattern":"[Cc]ontainer (?:create|start|creation|update|exec|kill) (?:failed|error):(?: |$)|\\\\bOCI runtime\\\\b|runtime (?:create|start|exec|delete|kill|state|update) failed|\\\\bcommand error: (?!command timed out).{1,1000}exit code -1\\\\b","class":"oci-runtime","kind":"","shows":"an error of the OCI runtime, which CRI-O returned","source":"cri-o/cri-o, internal/oci/runtime_oci.go","matches":["rpc error: code = Unknown desc = container create failed: the answer was empty","Container creation error: the answer was empty","PostStartHook failed: command error: rpc error: code = Unknown desc = command error: the answer was empty, stdout: , stderr: , exit code -1"],"nearMisses":["rpc error: code = Unknown desc = container name is empty","PostStartHook failed: command error: command exited with 1"]},{"id":"crio-gone","pattern":"dial unix \\\\S{0,200}crio\\\\.sock|error reading from server: |transport is closing","class":"cri-o","kind":"crash","shows":"that the connection to CRI-O broke","source":"grpc/grpc-go, internal/transport/http2_client.go; Go, net","matches":["rpc error: code = Unavailable desc = error reading from server: EOF","rpc error: code = Unavailable desc = connection error: desc = \\"transport: Error while dialing: dial unix /var/run/crio/crio.sock: connect: connection refused\\""],"nearMisses":["rpc error: code = Unknown desc = the service is not available","rpc error: code = Unavailable desc = connection error: desc = \\"transport: Error while dialing: dial unix /var/lib/kubelet/plugins/driver.sock: connect: connection refused\\""]},{"id":"pressure","pattern":"The node was low on resource: |\\\\bOutOf(?:cpu|memory|pods|ephemeral-storage)\\\\b|Node didn\'t have enough resource: |\\\\bInsufficient (?:cpu|memory|ephemeral-storage)\\\\b|The node had condition: \\\\[","class":"resource-pressure","kind":"","shows":"that the node was short of resources","source":"kubernetes/kubernetes, pkg/kubelet/eviction/helpers.go and pkg/kubelet/lifecycle/predicate.go","matches":["The node was low on resource: ephemeral-storage. Threshold quantity: 2Gi, available: 1Gi.","Node didn\'t have enough resource: cpu, requested: 1000, used: 3500, capacity: 4000"],"nearMisses":["The pod was low on priority"]},{"id":"kubelet-volumes","pattern":"MountVolume\\\\.\\\\w{1,40} failed for volume (?!.{0,1000}rpc error: code = )|Unable to attach or mount volumes: |failed to sync (?:secret|configmap) cache","class":"kubelet","kind":"error","shows":"that the kubelet could not mount a volume","source":"kubernetes/kubernetes, pkg/volume/util/operationexecutor/operation_generator.go and pkg/kubelet/volumemanager/volume_manager.go","matches":["MountVolume.SetUp failed for volume \\"data\\" : mkdir /var/lib/kubelet/pods/1/volumes/data: file exists"],"nearMisses":["MountVolume.SetUp failed for volume \\"data\\" : rpc error: code = Internal desc = the driver has no disk"]},{"id":"kubelet-container","pattern":"(?:secret|configmap) \\\\\\\\?\\"[^\\"]{1,253}\\" not found|couldn\'t find key |container has runAsNonRoot|breaks non-root policy|failed to (?:create|prepare) subPath|services have not yet been read|Internal Pre(?:Create|Start)Container hook failed","class":"kubelet","kind":"error","shows":"that the kubelet refused to start a container or could not prepare it","source":"kubernetes/kubernetes, pkg/kubelet/kubelet_pods.go and pkg/kubelet/kuberuntime/security_context.go","matches":["Error: container has runAsNonRoot and image will run as root (pod: \\"a_b(1)\\", container: c)","Error: secret \\"a\\" not found"],"nearMisses":["Error: the secret was not found"]},{"id":"kubelet-cgroups","pattern":"failed to ensure that the pod: .{1,200} cgroups exist|UnexpectedAdmissionError|TopologyAffinityError|[Aa]llocate failed due to ","class":"kubelet","kind":"error","shows":"an error of the kubelet itself","source":"kubernetes/kubernetes, pkg/kubelet/kubelet.go and pkg/kubelet/lifecycle/predicate.go","matches":["failed to ensure that the pod: 0a1b-2c3d cgroups exist and are correctly applied: failed to create container for [kubepods burstable pod0a1b]"],"nearMisses":["the cgroups of the pod exist"]},{"id":"deadline","pattern":"code = DeadlineExceeded|context deadline exceeded|create container timeout|Container creation timeout","class":"time-out","kind":"","shows":"that a request was not finished in time, but not what it waited for","source":"grpc/grpc-go, status; cri-o/cri-o, internal/oci/runtime_oci.go","matches":["Error: rpc error: code = DeadlineExceeded desc = context deadline exceeded","Error: create container timeout"],"nearMisses":["the deadline of the job exceeded its budget"]},{"id":"unreachable","pattern":"\\\\bdial tcp:? (?:lookup \\\\S{1,200}(?: on \\\\S{1,100})?: (?:no such host|server misbehaving)|\\\\S{1,200}: (?:i/o timeout|connect: (?:no route to host|network is unreachable|connection timed out)))","class":"environment","kind":"network","shows":"that another machine could not be reached","source":"Go, net","matches":["dial tcp 10.1.2.3:443: i/o timeout"],"nearMisses":["dial tcp 127.0.0.1:8080: connect: connection refused"]}]');
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(92701);
;// CONCATENATED MODULE: ./build/src/domain/judgement/error-origins.js



/** Characters of an error that are read. */
const SEARCHED_LENGTH = 4_000;
/** All origins. The first one that matches counts: the innermost error comes before what programs put around it. */
const ERROR_ORIGINS = error_origins_namespaceObject.map((row) => ({
    id: row.id,
    pattern: new RegExp(row.pattern),
    class: (0,fields/* oneOf */.yL)((0,fields/* keysOf */.YD)(verdict/* CLASS_NAMES */.mU), row.class, `lanes/error-origins.json, ${row.id}`),
    kind: (0,fields/* oneOf */.yL)((0,fields/* keysOf */.YD)(verdict/* KIND_NAMES */.kd), row.kind, `lanes/error-origins.json, ${row.id}`),
    shows: row.shows,
}));
/** Who stands behind an error, or null if its text does not say. Untrusted, any length. */
function originOf(error) {
    const text = error.slice(0, SEARCHED_LENGTH);
    return ERROR_ORIGINS.find(({ pattern }) => pattern.test(text)) ?? null;
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/observation-ranks.js
/** How much observations of each kind tell. */
const RANKS = {
    event: 0,
    container: 1,
    message: 2,
    log: 3,
    /** An error of the runtime without its reason. */
    bare: 4,
    weakEvent: 5,
    weakContainer: 6,
    killed: 7,
    atTheSameTime: 8,
};
/** Whether an observation says why something did not run. */
function isTelling({ rank }) {
    return rank <= RANKS.bare;
}
/** Characters of the text of an observation. */
const TEXT_LENGTH = 400;
/** An error of the runtime that a spec quotes in its message or output. */
const RUNTIME_ERROR = /(?:container create failed: |error executing command in container: (?!command terminated)|[Ff]ailed to create pod sandbox: |failed to create pod network sandbox |rpc error: code = (?!NotFound)\w{1,40} desc = )(?=.{0,20}\w).{1,1000}/;
/** The words that CRI-O puts before an error of the runtime, and no reason after them. */
const NO_REASON = /^(?:(?:Error|Failed): )?[Cc]ontainer (?:create failed|creation error):?\W{0,20}$/;

;// CONCATENATED MODULE: ./build/src/domain/judgement/classify.js



/** How witnesses are named. */
const WITNESSES = {
    event: 'an event of the kubelet about its pod',
    container: 'the state of its container',
    message: 'the error that the spec shows',
    crio: "a line of CRI-O's log that names its pod",
    kubelet: "a line of the kubelet's log that names its pod",
    kernel: 'a line of the kernel',
};
/** An error that CRI-O returned to a request. */
const RETURNED = /rpc error: code = \w{1,40} desc = /;
/** One that blames the request. */
const BLAMES_REQUEST = /rpc error: code = (?:NotFound|InvalidArgument|AlreadyExists|Canceled)\b/;
/**
 * Observations about a request of the kubelet to CRI-O, by who says it. Drivers of volumes and devices return such errors, too
 * (kubernetes/kubernetes, pkg/kubelet/events/event.go, pkg/kubelet/kuberuntime, and staging/src/k8s.io/cri-client/pkg).
 */
const OF_CRIO = {
    event: /: (?:Failed|FailedCreatePodSandBox|FailedCreatePodContainer|FailedPodSandBoxStatus|InspectFailed): /,
    container: /\b(?:Create|Run)ContainerError\b/,
    crio: /(?:)/,
    kubelet: /from (?:runtime|image) service failed|[Ff]ailed to create (?:pod )?sandbox| with (?:Create|Run)ContainerError: /,
    kernel: null,
    message: null,
};
/** Forms in which the kubelet writes the message of such an error alone (pkg/kubelet/kuberuntime/kuberuntime_container.go). */
const MESSAGE_ALONE = {
    event: /: Failed: Error: /,
    container: OF_CRIO.container,
    crio: null,
    kubelet: / with (?:Create|Run)ContainerError: /,
    kernel: null,
    message: null,
};
/** A probe that fails is a symptom, and its text is about the container. */
const OF_PROBE = /: (?:Unhealthy|ProbeWarning): /;
/** Classes that also a weak observation shows, such as an event that says only that a deadline passed. */
const SHOWN_BY_WEAK = ['time-out', 'resource-pressure'];
/** What Gomega, the framework, Ginkgo and clients of the API write if they waited too long. */
const WAITED = /\bTimed out after \d|\bA (?:spec|node) timeout occurred|\btimed out (?:waiting for the condition|after \d|while waiting)|\bcontext deadline exceeded\b|\bcontext\.deadlineExceededError\b/;
const classify_MESSAGE_LENGTH = 2_000;
/** From the evidence that tells most to that which tells least. docs/decisions.md has the reasons for this order. */
const RULES = [
    ofRetry,
    ofPanic,
    ofOrigin,
    ofReturnedError,
    ofTrackedSkip,
    ofStatedPressure,
    ofContainer,
    ofWaiting,
];
/** The class of a spec that no known cause explains, with how sure it is. `unknown` if the evidence does not tell. */
function classify(evidence) {
    for (const rule of RULES) {
        const found = rule(evidence);
        if (found !== null)
            return found;
    }
    return notKnown(evidence.observations.length === 0
        ? 'nothing was seen on the node in its time, and the assertion does not say which program is wrong'
        : hasError(evidence)
            ? 'the error that names its pods does not say which program is wrong'
            : 'what was seen in its time does not say why it failed');
}
/** Whether an error says why one of its pods did not run. */
function hasError({ observations }) {
    return observations.some((seen) => seen.isOwn && isTelling(seen));
}
function ofRetry({ spec: { outcome, attempts } }) {
    if (outcome !== 'passed' || attempts < 2)
        return null;
    return {
        class: 'flake',
        kind: '',
        confidence: `sure: it failed, and passed at attempt ${attempts} of the same run`,
    };
}
function ofPanic({ spec }) {
    if (spec.outcome !== 'panicked')
        return null;
    return {
        class: 'kubernetes-test',
        kind: '',
        confidence: 'sure: the code of the test panicked',
    };
}
/** An error of its pods whose text says who stands behind it. */
function ofOrigin({ observations, runtime }) {
    const traced = observations
        .filter(({ isOwn, text }) => isOwn && !OF_PROBE.test(text))
        .flatMap((seen) => {
        const origin = originOf(seen.error);
        const counts = origin !== null && (isTelling(seen) || SHOWN_BY_WEAK.includes(origin.class));
        return counts ? [{ by: seen.by, origin }] : [];
    });
    const [first] = traced;
    if (first === undefined)
        return null;
    const { origin } = first;
    // A message has the state of the container from the same dump.
    const isOther = (by) => by !== first.by && !(by === 'message' && first.by === 'container');
    const second = traced.find((one) => isOther(one.by) && one.origin.class === origin.class);
    const confidence = second === undefined
        ? `likely: ${WITNESSES[first.by]} shows ${origin.shows}`
        : `sure: ${WITNESSES[first.by]} and ${WITNESSES[second.by]} show ${origin.shows}`;
    return { class: origin.class, kind: kindOf(origin, runtime), confidence };
}
/** The error itself tells which OCI runtime it is from, else the configuration of CRI-O does. */
function kindOf(origin, runtime) {
    if (origin.class !== 'oci-runtime' || origin.kind !== '')
        return origin.kind;
    return runtime === 'crun' || runtime === 'runc' ? runtime : '';
}
/** An error that CRI-O returned and that names no other program. */
function ofReturnedError({ observations }) {
    const returned = observations.find((seen) => seen.isOwn &&
        isTelling(seen) &&
        !BLAMES_REQUEST.test(seen.error) &&
        (RETURNED.test(seen.error) || MESSAGE_ALONE[seen.by]?.test(seen.text) === true) &&
        OF_CRIO[seen.by]?.test(seen.text) === true);
    if (returned === undefined)
        return null;
    return {
        class: 'cri-o',
        kind: 'error',
        confidence: `likely: ${WITNESSES[returned.by]} has an error that CRI-O returned, and it names no other program`,
    };
}
/** A spec that lanes leave out because of an issue, in a run that did not leave it out. */
function ofTrackedSkip({ spec }) {
    const skip = (0,lanes/* trackedSkipOf */.Hi)(spec.id);
    if (skip === null)
        return null;
    return { class: 'known', kind: '', confidence: `likely: the spec has an issue, ${skip.link}` };
}
/** The status of a pod that the kubelet rejected or evicted, which specs put into their message. */
function ofStatedPressure({ spec }) {
    const origin = originOf(spec.failure?.message ?? '');
    if (origin?.class !== 'resource-pressure')
        return null;
    return {
        class: origin.class,
        kind: origin.kind,
        confidence: `likely: its message shows ${origin.shows}`,
    };
}
/** Its container ran and ended: what the test waited for, or what it tests, went wrong inside. */
function ofContainer({ observations }) {
    const ended = observations.find(({ by, isOwn, text }) => by === 'container' && isOwn && text.startsWith('terminated'));
    if (ended === undefined)
        return null;
    return notKnown('its container ran and failed, and its output is not about the node');
}
/** It waited too long, and nothing says why. */
function ofWaiting(evidence) {
    const { spec, observations } = evidence;
    if (!hasWaited(spec) || hasError(evidence))
        return null;
    return {
        class: 'time-out',
        kind: '',
        confidence: observations.length === 0
            ? 'likely: it waited too long, and nothing was seen on the node in its time'
            : 'likely: it waited too long, and what was seen in its time does not say why',
    };
}
/** Whether a spec failed because it waited too long. */
function hasWaited({ outcome, failure }) {
    return outcome === 'timedout' || WAITED.test(failure?.message.slice(0, classify_MESSAGE_LENGTH) ?? '');
}
function notKnown(reason) {
    return { class: 'unknown', kind: '', confidence: `unknown: ${reason}` };
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/logged-pulls.js


/** What the kubelet logs of a pull that failed (kubernetes/kubernetes, pkg/kubelet/images and pkg/kubelet/kuberuntime). */
const NOT_PULLED = /\b(?:ErrImagePull|ImagePullBackOff)\b|\b[Ff]ailed to pull image\b|\bBack-off pulling image\b/;
/** That an image was there after all, and a container ran (cri-o/cri-o, server; kubernetes, pkg/kubelet/images). */
const GOT_ON = /\bmsg="(?:Pulled image: |Started container\b)|\breason="?(?:Pulled|Started)\b|\bSuccessfully pulled image\b/;
/**
 * The lines that name the pods of a spec, without those of failed pulls that are no reason for its failure: the spec failed
 * for something else than waiting, or a later line shows that its pods got on.
 */
function linesOfPods({ spec, logs }) {
    const own = logs.filter(({ named }) => named);
    const others = own.filter(({ line }) => !NOT_PULLED.test(line));
    const failedAt = spec.failure?.at ?? null;
    if (failedAt === null || !hasWaited(spec))
        return others;
    const timeOf = ({ line }) => (0,timestamp/* timestampOf */.U)(line, failedAt) ?? Number.NEGATIVE_INFINITY;
    const last = Math.max(...own.filter(({ line }) => NOT_PULLED.test(line)).map(timeOf));
    return others.some((logged) => GOT_ON.test(logged.line) && timeOf(logged) > last) ? others : own;
}

// EXTERNAL MODULE: ./build/src/domain/cri-requests.js
var cri_requests = __webpack_require__(26281);
// EXTERNAL MODULE: ./build/src/domain/logs/harmless.js
var harmless = __webpack_require__(7125);
;// CONCATENATED MODULE: ./build/src/domain/judgement/seen-in-logs.js




/** Programs by their logs, and by their lines in a log of the whole machine. */
const WRITERS = [
    { by: 'crio', log: 'crio.log', line: /^.{0,300}? crio\[\d{1,9}\]: / },
    { by: 'kubelet', log: 'kubelet.log', line: /^.{0,300}? kubelet\[\d{1,9}\]: / },
    { by: 'kernel', log: 'kern.log', line: /^.{0,300}? (?:kernel|audit\[\d{1,9}\]): / },
];
const MACHINE_LOG = 'system.log';
/** The head of a line in syslog or the journal. White space is already single. */
const SYSLOG_HEAD = /^(?:[A-Z][a-z]{2} \d{1,2} \d\d:\d\d:\d\d(?:\.\d{1,9})?|\d{4}-\d\d-\d\dT[\d:.,]{8,18}(?:Z|[+-]\d\d:?\d\d)?) \S{1,253} [\w.-]{1,100}(?:\[\d{1,9}\])?: /;
/** The kernel says which program it killed for lack of memory. */
const KILL = /\bKilled process \d{1,10} \(/;
/** Why a pod did not start (kubernetes/kubernetes, pkg/kubelet/kuberuntime and pkg/kubelet/container/sync_result.go). */
const OF_START = / with (?:CreateContainer|RunContainer|CreatePodSandbox)Error: /;
/** What an excerpt adds to a line that it combines with others. */
const REPETITIONS = / \(×\d+\)$/;
/** An error in a log; null for other lines. */
function ofLog({ log, line, message, named, error, isError, }) {
    if (!isError || (0,harmless/* isHarmless */.E)(line))
        return null;
    const writer = WRITERS.find((one) => one.log === log || (log === MACHINE_LOG && one.line.test(line)));
    if (writer === undefined)
        return null;
    const { by } = writer;
    const text = (0,domain_text/* shorten */.ml)(withoutHead(message), TEXT_LENGTH);
    return {
        by,
        text,
        error: error ?? text.replace(REPETITIONS, ''),
        rank: rankOf(message, line, named),
        // The kubelet logs an error for much that is no cause, such as each pod that is not ready.
        isOwn: named && (by !== 'kubelet' || RUNTIME_ERROR.test(line) || OF_START.test(line)),
    };
}
function rankOf(message, line, named) {
    if (!named)
        return KILL.test(line) ? RANKS.killed : RANKS.atTheSameTime;
    return NO_REASON.test(message.replace(REPETITIONS, '')) ? RANKS.bare : RANKS.log;
}
/** A message without the head of klog or syslog. */
function withoutHead(message) {
    return message
        .replace(/^[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{1,9} +\d{1,9} [\w.-]{1,80}:\d{1,6}\] /, '')
        .replace(SYSLOG_HEAD, '');
}
/** Requests to CRI-O that did not return, or that failed with an error that no line of the logs has. */
function ofRequests(requests, logs) {
    return requests
        .filter(({ result, error }) => result === 'no-answer' || (result === 'failed' && error !== ''))
        .filter(({ error }) => error === '' || !logs.some(({ message, isError }) => isError && message.includes(error)))
        .map((request) => {
        const text = (0,domain_text/* shorten */.ml)((0,cri_requests/* requestLine */.u)(request), TEXT_LENGTH);
        const error = request.error || `${request.method} did not return`;
        return { by: 'crio', text, error, rank: RANKS.log, isOwn: true };
    });
}

// EXTERNAL MODULE: ./build/src/domain/results/container-states.js
var container_states = __webpack_require__(6683);
;// CONCATENATED MODULE: ./build/src/domain/judgement/seen-in-spec.js



/**
 * Events that the kubelet writes as warnings (kubernetes/kubernetes, pkg/kubelet/events/event.go; the dump does not show the
 * type). The first ones say why a pod did not start.
 */
const TELLING_EVENTS = new Set([
    'Failed',
    'FailedCreatePodSandBox',
    'FailedCreatePodContainer',
    'FailedPodSandBoxStatus',
    'FailedAttachVolume',
    'FailedMount',
    'FailedMapVolume',
    'FailedPrepareDynamicResources',
    'UnexpectedAdmissionError',
    'TopologyAffinityError',
    'SMTAlignmentError',
    'NetworkNotReady',
    'InspectFailed',
    'ErrImageNeverPull',
    'OOMKilling',
    'SystemOOM',
    'Evicted',
]);
const WEAK_EVENTS = new Set([
    'BackOff',
    'Unhealthy',
    'ProbeWarning',
    'Preempting',
    'ExceededGracePeriod',
    'FailedKillPod',
    'FailedSync',
    'FailedValidation',
    'FailedPostStartHook',
    'FailedPreStopHook',
    'FailedScheduling',
    'ResizeError',
    'NodeNotReady',
]);
/** Messages of events that say only that something failed. */
const BARE_MESSAGE = /^(?:Error: )?(?:context deadline exceeded|ErrImagePull|ImagePullBackOff|CrashLoopBackOff|CreateContainerError|CreateContainerConfigError|RunContainerError|Back-off .*)$/;
/** An error that CRI-O returned, as in an event of a hook whose command did not start. */
const seen_in_spec_RETURNED = /\brpc error: code = /;
const HOOK = /^FailedP(?:ostStart|reStop)Hook$/;
/** A warning event of the kubelet; null for other events. */
function ofEvent({ pod, reason, message }) {
    const isTelling = TELLING_EVENTS.has(reason) || (HOOK.test(reason) && seen_in_spec_RETURNED.test(message));
    if (!isTelling && !WEAK_EVENTS.has(reason))
        return null;
    return {
        by: 'event',
        text: (0,domain_text/* shorten */.ml)(`${pod}: ${reason}: ${message}`, TEXT_LENGTH),
        error: message,
        rank: seen_in_spec_rankOf(message, isTelling, RANKS.event, RANKS.weakEvent),
        isOwn: true,
    };
}
/** How much a message tells: nothing if it only repeats that something failed. */
function seen_in_spec_rankOf(message, isTelling, telling, weak) {
    if (!isTelling || BARE_MESSAGE.test(message))
        return weak;
    return NO_REASON.test(message) ? RANKS.bare : telling;
}
/** States of containers that a spec's dumps of pods show. */
function ofContainers(said) {
    return (0,container_states/* containerStates */.w)(said).map(({ kind, reason, message, exitCode }) => {
        const code = exitCode === null ? '' : `exit code ${exitCode}`;
        const words = [reason, code, message].filter((word) => word !== '').join(': ');
        return {
            by: 'container',
            text: (0,domain_text/* shorten */.ml)(`${kind}: ${words}`, TEXT_LENGTH),
            error: message || words,
            rank: seen_in_spec_rankOf(message, message !== '', RANKS.container, RANKS.weakContainer),
            isOwn: true,
        };
    });
}
/** The first error of the runtime that a spec quotes. */
function ofMessage(said) {
    for (const line of said) {
        const error = RUNTIME_ERROR.exec(line)?.[0];
        if (error === undefined)
            continue;
        const text = (0,domain_text/* shorten */.ml)((0,domain_text/* plainLine */.h0)(error), TEXT_LENGTH);
        return [{ by: 'message', text, error: text, rank: RANKS.message, isOwn: true }];
    }
    return [];
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/observations.js



const MOST_OBSERVATIONS = 8;
/**
 * What was seen of a failing spec: warning events, states of containers, errors of the runtime, errors in logs, and
 * requests without an answer, the most telling first. Of equally telling ones the first in time comes first, because it is closest to the cause.
 */
function observationsOf(testimony) {
    const { events, said, logs, requests } = testimony;
    const all = [
        ...events.flatMap((event) => ofEvent(event) ?? []),
        ...ofContainers(said),
        ...ofMessage(said),
        ...logs.flatMap((line) => ofLog(line) ?? []),
        ...ofRequests(requests, logs),
    ];
    const distinct = new Map(all.toReversed().map((one) => [`${one.by} ${one.error}`, one]));
    return [...distinct.values()]
        .toReversed()
        .toSorted((one, other) => one.rank - other.rank)
        .slice(0, MOST_OBSERVATIONS);
}
/**
 * The first error that is certainly about the spec and says why its pods did not run; null if there is none. A probe that
 * fails, or a container that is started again, is no such error: many specs want it.
 */
function tellingError(observations) {
    return observations.find((seen) => seen.isOwn && isTelling(seen)) ?? null;
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/known-causes.js









const LISTED_SUBJECTS = 3;
const LISTED_CAUSES = 3;
/** Shown lines of the second witness, in addition to those of the match. */
const WITNESS_LINES = 3;
const known_causes_LINE_LENGTH = 400;
const UNCONFIRMED = 'no second witness (an event of the kubelet or a log that names the pods) confirms it, so the specs count as failed';
/** How the action reports an image that it could not pull before the suite (src/crio/images.ts). */
const NOT_PREPULLED = /^CRI-O cannot pull (\S+): /;
/**
 * Creates a matcher. A cause that excuses specs needs a second witness; without one it is only likely, and its specs count
 * as failed.
 */
function createCauseMatcher({ warnings, found }) {
    const notPulled = new Map(warnings.flatMap((warning) => {
        const image = NOT_PREPULLED.exec(warning)?.[1];
        return image === undefined ? [] : [[image, warning]];
    }));
    return (testimony, observations) => {
        const match = matchOf(testimony);
        if (match === null)
            return null;
        const excuses = verdict/* RESULT_OF */.Oo[match.signature.reason] !== 'failed';
        const witnesses = secondWitnesses(match, testimony, notPulled);
        const certain = witnesses.length > 0 || found.has(match.signature.id) || (!excuses && match.place !== 'node');
        // What may be about other specs is less likely than what was seen of this one.
        if (!certain && match.place === 'node' && tellingError(observations) !== null)
            return null;
        return {
            id: testimony.spec.id,
            match,
            witnesses: witnesses.slice(0, WITNESS_LINES).map((line) => (0,domain_text/* shorten */.ml)(line, known_causes_LINE_LENGTH)),
            certain,
        };
    };
}
/** Known causes of failing specs: one finding for each cause, in the order of lanes/signatures.json. */
function knownCauses(matched) {
    const groups = (0,group/* groupBy */.$)(matched, ({ match, certain }) => match.signature.rank * 2 + Number(!certain));
    return [...groups]
        .toSorted(([one], [other]) => one - other)
        .flatMap(([, group]) => known_causes_causeFinding(group) ?? []);
}
/** What the spec and its events say comes before what the logs say, which may be about other specs. */
function matchOf(testimony) {
    const { spec, said, events, logs } = testimony;
    const printed = [...said, ...events.map(sentenceOf)];
    return ((0,signatures/* findSignature */.s)({ spec: printed }, spec.id) ??
        (0,signatures/* findSignature */.s)({ log: linesOfPods(testimony).map(textOf) }, spec.id) ??
        (0,signatures/* findSignature */.s)({ node: logs.map(textOf) }, spec.id));
}
/** An event without what the framework puts before it, so that the reason is in what is shown of the line. */
function sentenceOf({ at, pod, reason, message }) {
    const time = Number.isNaN(at) ? '' : ` at ${new Date(at).toISOString().slice(0, 19)}Z`;
    return `event for ${pod}${time}: ${reason}: ${message}`;
}
function textOf({ line }) {
    return line;
}
/** What the kubelet's events, the logs, and pulls before the suite say that is the same as the match. */
function secondWitnesses({ signature, place, subjects }, { events, logs }, notPulled) {
    const says = ({ line }) => signature.witness.test(line);
    // A line that names neither the pods nor the subject confirms only what the spec says and what concerns the whole node.
    const isAbout = ({ line, named }) => named ||
        subjects.some((subject) => (0,object_names/* mentions */.wy)(line, subject)) ||
        (place === 'spec' && !signature.hasSubject);
    const pulls = signature.reason === 'image-pull' ? subjects : [];
    return [
        ...logs.filter((logged) => says(logged) && isAbout(logged)).map(({ line }) => line),
        ...events.map(sentenceOf).filter((line) => says({ line })),
        ...pulls.flatMap((image) => notPulled.get(image) ?? []),
    ];
}
function known_causes_causeFinding(group) {
    const [first] = group;
    if (first === undefined)
        return null;
    const { certain } = first;
    const { signature } = first.match;
    const subjects = new Set(group.flatMap(({ match }) => match.subjects));
    const causes = new Set(group.map(({ match }) => match.detail).filter((cause) => cause !== ''));
    const title = subjects.size === 0
        ? signature.title
        : `${signature.title}: ${listed([...subjects], LISTED_SUBJECTS)}`;
    const excuses = verdict/* RESULT_OF */.Oo[signature.reason] !== 'failed';
    const isConfirmed = certain && (excuses || group.some(({ witnesses }) => witnesses.length > 0));
    // A line of a log is a second witness itself.
    const confirmed = first.match.place === 'spec' ? 'confirms' : null;
    const second = isConfirmed ? confirmed : 'silent';
    const words = [
        ...(causes.size === 0 ? [] : [listed([...causes], LISTED_CAUSES)]),
        ...(certain ? [] : [UNCONFIRMED]),
        `seen in ${(0,domain_text/* plural */.LS)(group.length, 'failing spec')}`,
    ];
    return (0,finder/* finding */.g)({
        id: certain ? signature.id : `${signature.id}-unconfirmed`,
        reason: certain ? signature.reason : 'specs-failed',
        title: certain ? title : `Likely: ${title}`,
        detail: words.join('; '),
        audience: signature.audience,
        remedy: signature.remedy,
        certainty: certain ? 'known' : 'likely',
        ...classIn(first.match, second),
        evidence: [...new Set([...first.match.lines, ...first.witnesses])],
        specs: group.map(({ id }) => id),
    });
}
function listed(names, maximum) {
    const more = names.length - maximum;
    const named = names.slice(0, maximum).join(', ');
    return more > 0 ? `${named} and ${more} more` : named;
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/run-failures.js



/** A bug of this action. */
function bugFinding({ facts: { bug } }) {
    if (bug === null)
        return null;
    return (0,finder/* finding */.g)({
        reason: 'internal-error',
        title: 'This action has a bug',
        detail: bug.message,
        audience: 'crio-node-e2e',
        remedy: 'report the bug, with the lines below',
        evidence: bug.stack,
    });
}
const AUDIENCE_OF_RUN_ERROR = {
    'crio-not-up': 'cri-o',
    'wrong-crio': 'workflow',
    preflight: 'workflow',
    'not-applicable': 'workflow',
};
/** The error that stopped the run before or during the suite. */
function runErrorFinding({ facts: { runError } }) {
    if (runError === null)
        return null;
    const audience = AUDIENCE_OF_RUN_ERROR[runError.reason] ?? 'environment';
    return (0,finder/* finding */.g)({
        reason: runError.reason,
        title: runError.message,
        detail: runError.cause ?? '',
        audience: runError.kind === 'input' ? 'workflow' : audience,
        remedy: runError.remedy ?? '',
        evidence: runError.evidence ?? [],
    });
}
/** Somebody ended the run. If the job has another end, such as its time limit, jobEndFinding has the cause. */
function cancelFinding({ facts }) {
    const { cancelled, abandonedIn } = facts;
    if (cancelled)
        return cancelledBecause('The run was cancelled', null);
    if (abandonedIn !== null || !(0,interrupted/* wasInterrupted */.W)(facts))
        return null;
    const end = (0,job_ends/* endOfJob */.ou)(facts);
    if (end !== null && end.reason !== 'cancelled')
        return null;
    return cancelledBecause(end?.title ?? 'The suite was interrupted by a signal', end);
}
function cancelledBecause(title, end) {
    const { cause: detail, remedy, lines: evidence } = end ?? { cause: '', remedy: '', lines: [] };
    return (0,finder/* finding */.g)({ reason: 'cancelled', title, detail, audience: 'workflow', remedy, evidence });
}
/** The process of this action disappeared. */
function abandonedFinding({ facts }) {
    const { cancelled, abandonedIn } = facts;
    if (cancelled || abandonedIn === null)
        return null;
    return (0,finder/* finding */.g)({
        reason: 'step-killed',
        title: `The step was killed in the stage "${abandonedIn}"; the report has the results until then`,
        detail: 'the process of the action ended without a signal that it can handle',
        audience: 'environment',
        remedy: 'check the runner for an OOM kill, and the job for a time limit',
    });
}

// EXTERNAL MODULE: ./build/src/domain/causes/causes.js
var causes = __webpack_require__(14947);
// EXTERNAL MODULE: ./build/src/domain/causes/error.js
var error = __webpack_require__(44909);
// EXTERNAL MODULE: ./build/src/domain/causes/message.js
var causes_message = __webpack_require__(6384);
// EXTERNAL MODULE: ./build/src/domain/results/failure-summary.js + 1 modules
var failure_summary = __webpack_require__(70455);
;// CONCATENATED MODULE: ./build/src/domain/judgement/seen-causes.js









const TITLE_LENGTH = 250;
const EVIDENCE_LINES = 5;
/** Compared characters. The report has them, so that later runs can compare. */
const seen_causes_TEXT_LENGTH = 2_000;
/** Groups that are findings. In a run with more, the specs still have what was seen. */
const MOST_GROUPS = 20;
/** Errors that CRI-O or an OCI runtime returned. */
const OF_RUNTIME = /container create failed|pod (?:network )?sandbox|rpc error: code = |\b(?:conmon|runc|crun|crio|cri-o)\b/i;
/**
 * Failing specs that no known cause explains, grouped by what was seen of them: one finding for each group, the largest
 * first. They excuse nothing. Specs of which no error was seen are grouped if several fail with the same message.
 */
function seenCauses(specs) {
    const observed = (0,causes/* causesIn */.M)(specs.flatMap(observedError), markedError);
    const others = specs.filter(({ observations }) => tellingError(observations) === null);
    const messages = (0,causes/* causesIn */.M)(others.flatMap(seen_causes_messageOf), markedError);
    return [...observed, ...messages.filter(({ items }) => items.length > 1)]
        .toSorted((one, other) => other.items.length - one.items.length)
        .slice(0, MOST_GROUPS)
        .map(seenFinding);
}
function markedError({ text, place }) {
    return { text, place };
}
/** What the node says has no place in the sources of the suite. */
function observedError(seen) {
    const own = tellingError(seen.observations);
    if (own === null)
        return [];
    const text = compared((0,error/* unwrapped */.D)((0,domain_text/* plainLine */.h0)(own.error)), seen.names);
    const title = () => `${results/* OBSERVER_NAMES */.UV[own.by]}: ${(0,error/* innerError */.P)(own.error)}`;
    return [{ seen, title, error: own.error, text, place: '' }];
}
function seen_causes_messageOf(seen) {
    const { failure } = seen.spec;
    const message = (0,causes_message/* withoutDumps */.a)(failure?.message ?? '');
    if (message === '')
        return [];
    const location = failure?.location ?? null;
    const place = location === null ? '' : `${location.file}:${location.line}`;
    const text = compared((0,error/* unwrapped */.D)(message), seen.names);
    const title = () => `The same failure: ${inShort(seen.spec) || (0,error/* innerError */.P)(message)}`;
    return [{ seen, title, error: message, text, place }];
}
/** A failure as it is told everywhere else, without lines of the sources and times in front of it. */
function inShort({ failure, additionalFailures }) {
    return failure === null ? '' : (0,failure_summary/* summarizeFailure */.I)(failure, additionalFailures).text;
}
function compared(error, names) {
    let text = error;
    for (const name of names.toSorted((one, other) => other.length - one.length)) {
        text = text.replaceAll(name, '*');
    }
    return text.slice(0, seen_causes_TEXT_LENGTH);
}
function seenFinding({ id, representative, items }) {
    const { title, text, place, seen } = representative;
    const classification = classOf(seen, items);
    return (0,finder/* finding */.g)({
        id,
        reason: 'specs-failed',
        title: (0,domain_text/* truncate */.xv)(title(), TITLE_LENGTH),
        detail: `no known cause matches; seen in ${(0,domain_text/* plural */.LS)(items.length, 'failing spec')}`,
        ...adviceFor(items.map((mark) => mark.error), classification),
        certainty: 'seen',
        ...classification,
        representative: { text, place },
        evidence: seen.observations.slice(0, EVIDENCE_LINES).map(seen_causes_sentenceOf),
        specs: items.map((mark) => mark.seen.spec.id),
    });
}
function adviceFor(errors, { class: name }) {
    const audience = (0,classes/* audienceOf */.Ox)(name);
    if (audience !== null && audience !== 'cri-o') {
        return { audience, remedy: 'read the logs at the time of the failures' };
    }
    return audience === 'cri-o' || errors.some((error) => OF_RUNTIME.test(error))
        ? { audience: 'cri-o', remedy: 'read logs/crio.log at the time of the failures' }
        : {
            audience: 'unknown',
            remedy: 'read the message of each spec, and the logs at the time of its failure',
        };
}
/** How sure a class is, those first that say most. */
const SURENESS = ['sure', 'likely', 'unknown'];
/** The class of a group: that of the member whose evidence tells most. */
function classOf(first, group) {
    return group
        .map(({ seen }) => seen.classification)
        .reduce((best, one) => (surenessOf(one) < surenessOf(best) ? one : best), first.classification);
}
function surenessOf({ confidence }) {
    return SURENESS.findIndex((word) => confidence.startsWith(word));
}
function seen_causes_sentenceOf({ by, text }) {
    return `${results/* OBSERVER_NAMES */.UV[by]}: ${text}`;
}

;// CONCATENATED MODULE: ./build/src/domain/logs/pod-events.js

/**
 * The form in which the framework lists the kubelet's events (kubernetes/kubernetes, test/e2e/framework/debug/dump.go),
 * after the head of klog or that of older versions. The line has nothing before it, so that a text that quotes an event is
 * none.
 */
const EVENT = new RegExp([
    String.raw `^ {0,16}(?:[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{1,9} {1,9}\d{1,9} dump\.go:\d{1,6}\] |[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d\.\d{1,9}: INFO: )`,
    String.raw `At (?<day>\d{4}-\d\d-\d\d) (?<time>\d\d:\d\d:\d\d) (?<offset>[+-]\d\d)(?<minutes>\d\d) [A-Z+-]\S{0,9} `,
    String.raw `- event for (?<pod>[^\s:]{1,253}): \{kubelet [^{}]{0,253}\} (?<reason>\w{1,100}): (?<message>.*)`,
].join(''));
/** Reads a line as an event of the kubelet; null for any other line, also for one that contains such a text. */
function readPodEvent(line) {
    const groups = EVENT.exec(line)?.groups;
    if (groups === undefined)
        return null;
    const { day, time, offset, minutes, pod = '', reason = '', message = '' } = groups;
    return {
        pod,
        at: Date.parse(`${day}T${time}${offset}:${minutes}`),
        reason,
        message: (0,domain_text/* plainLine */.h0)(message),
    };
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/recovered-pulls.js
/** The kubelet's messages for a pull (kubernetes/kubernetes, pkg/kubelet/images/image_manager.go). */
const PULLED = /^(?:Successfully pulled image "(?<fetched>[^"]+)"|Container image "(?<present>[^"]+)" already present on machine)/;
const recovered_pulls_NOT_PULLED = /^(?:(?:Failed to pull|Back-off pulling) image "(?<image>[^"]+)"|Error: (?:ErrImagePull|ImagePullBackOff)\b)/;
/**
 * The events of a spec without the failed pulls that succeeded before the spec failed: these were not the cause. An event that
 * does not name its image can be about any image of its pod.
 * @param failedAt when the spec failed, ISO 8601, or null if that is not known
 */
function withoutRecoveredPulls(events, failedAt) {
    const lastPulls = lastPullsOf(events, failedAt);
    const failures = events.flatMap(readFailedPull);
    const hasRecovered = ({ event, image }) => (lastPulls.get(keyOf(event.pod, image)) ?? Number.NEGATIVE_INFINITY) > event.at;
    const stuck = new Set(failures
        .filter((pull) => pull.image !== '' && !hasRecovered(pull))
        .map(({ event }) => event.pod));
    const recovered = new Set(failures
        .filter((pull) => hasRecovered(pull) && !(pull.image === '' && stuck.has(pull.event.pod)))
        .map(({ event }) => event));
    return events.filter((event) => !recovered.has(event));
}
/** When each pod last got an image before the spec failed, by pod and image, and by pod alone. */
function lastPullsOf(events, failedAt) {
    const end = failedAt === null ? Number.POSITIVE_INFINITY : Date.parse(failedAt);
    const last = new Map();
    for (const { pod, at, message } of events) {
        const { fetched, present } = PULLED.exec(message)?.groups ?? {};
        const image = fetched ?? present;
        if (image === undefined || at > end)
            continue;
        for (const key of [keyOf(pod, image), keyOf(pod, '')]) {
            last.set(key, Math.max(at, last.get(key) ?? at));
        }
    }
    return last;
}
function readFailedPull(event) {
    const match = recovered_pulls_NOT_PULLED.exec(event.message);
    return match === null ? [] : [{ event, image: match.groups?.['image'] ?? '' }];
}
function keyOf(pod, image) {
    return `${pod} ${image}`;
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/recovered-starts.js
/** What must work before a container of a pod starts (kubernetes/kubernetes, pkg/kubelet/events/event.go). */
const BEFORE_START = new Set([
    'FailedCreatePodSandBox',
    'FailedMount',
    'FailedMapVolume',
    'FailedAttachVolume',
    'NetworkNotReady',
]);
const STARTED = 'Started';
/** Events have whole seconds, and specs look at their pods every two seconds. */
const GRACE_MILLISECONDS = 5_000;
/**
 * The events of a spec without failures after which a container of the same pod started, so that they were not the cause. One
 * that delayed the start until shortly before the spec failed remains: it may have waited in vain.
 * @param failedAt when the spec failed, ISO 8601, or null if that is not known
 */
function withoutRecoveredStarts(events, failedAt) {
    const end = failedAt === null ? Number.POSITIVE_INFINITY : Date.parse(failedAt);
    const starts = events.filter(({ reason, at }) => reason === STARTED && at <= end);
    return events.filter(({ pod, at, reason }) => {
        if (!BEFORE_START.has(reason))
            return true;
        const start = starts.find((started) => started.pod === pod && started.at >= at);
        return start === undefined || start.at - at > end - start.at + GRACE_MILLISECONDS;
    });
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/testimony.js






/** Read characters of each message, and of the output, which has the events at its end. */
const testimony_MESSAGE_LIMIT = 256 * 1024;
const OUTPUT_LIMIT = 1024 * 1024;
/** Read characters of a line. Dumps of objects are much longer, events are not. */
const testimony_LINE_LIMIT = 4_000;
/**
 * What a container printed, as the framework logs it (kubernetes/kubernetes, test/e2e/framework/pod/output/output.go), and the
 * strings and bytes that an assertion compares (onsi/gomega, format/format.go): specs print texts of errors on purpose.
 */
const OF_CONTAINER = /^\s{0,40}(?:[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{1,9} {1,9}\d{1,9} output\.go:\d{1,6}\] |<\*?(?:\[\])?(?:string|byte|uint8)(?: \|[^>]{0,60})?(?:, len:\d{1,9}[^>]{0,40})?>: )/;
/** A message in a dump of a pod. YAML breaks it into lines. */
const QUOTED_MESSAGE = /message: '(?:[^']|''){0,4000}'/g;
/**
 * Collects what is known of a failing spec.
 * @param excerpts lines of the logs in its time
 */
function testimonyOf(spec, excerpts) {
    const lines = testimony_linesOf(spec);
    const printed = lines.flatMap((line) => eventIn(line) ?? []);
    const failedAt = spec.failure?.at ?? null;
    const events = withoutRecoveredStarts(withoutRecoveredPulls(printed, failedAt), failedAt);
    const said = new Set(wordsIn(lines.filter((line) => eventIn(line) === null && !OF_CONTAINER.test(line))));
    const names = (0,object_names/* objectNamesOf */.N1)(spec);
    const logs = excerpts.flatMap(({ log, lines: logged, own }) => logged.map((line) => ({
        log,
        line: (0,domain_text/* plainLine */.h0)(unescaped(line)),
        message: testimony_messageOf(line),
        error: (0,log_line/* klogError */.Am)(line),
        named: own?.has(line) ?? names.some((name) => (0,object_names/* mentions */.wy)(line, name)),
        isError: ['error', 'fatal'].includes((0,log_line/* levelOf */.In)(line) ?? ''),
    })));
    const requests = excerpts.flatMap(({ requests: found = [] }) => found);
    return { spec, names, said: [...said], events, logs, requests };
}
/** The lines of a spec's failure messages and output. */
function testimony_linesOf(spec) {
    const failures = [spec.failure, ...spec.additionalFailures];
    const messages = failures.map((failure) => failure?.message.slice(0, testimony_MESSAGE_LIMIT));
    return [...messages, spec.output.slice(-OUTPUT_LIMIT)].join('\n').split('\n');
}
/** An event that fills the line. One inside of a quoted text, such as the output of a container, is none. */
function eventIn(line) {
    return readPodEvent(line.slice(0, testimony_LINE_LIMIT).replaceAll('\\n', ' ').replaceAll('\\"', '"'));
}
/** What other lines say. Texts in dumps are unescaped, so that a cause is on one line. */
function wordsIn(lines) {
    return unescaped(lines.join('\n'))
        .replace(QUOTED_MESSAGE, (message) => message.replace(/\s+/g, ' '))
        .split('\n')
        .map((line) => line.slice(0, testimony_LINE_LIMIT));
}
/** Texts in a message can have quotes, so that it is taken out of the line before they are unescaped. */
function testimony_messageOf(line) {
    const message = (0,log_line/* messageIn */.v6)(line);
    return message === (0,domain_text/* plainLine */.h0)(line) ? (0,domain_text/* plainLine */.h0)(unescaped(line)) : message;
}
/** A text that programs quoted, each the quote of another one. */
function unescaped(text) {
    return text.replace(/\\{1,15}n/g, '\n').replace(/\\{1,15}"/g, '"');
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/seen-specs.js



/**
 * Looks at the failing specs, one after the other. Of all that is known of a spec only the result is kept: together the
 * texts of many specs are much larger.
 * @param excerpts lines of the logs in the time of each failing spec, by its id
 * @param runtime the OCI runtime that CRI-O uses, or null if it is not known
 */
function seeSpecs(failed, excerpts, matchCause, runtime) {
    return failed.map((spec) => {
        const testimony = testimonyOf(spec, excerpts.get(spec.id) ?? []);
        const observations = observationsOf(testimony);
        const cause = matchCause(testimony, observations);
        const classification = classify({ spec, observations, runtime });
        return { spec, names: testimony.names, observations, cause, classification };
    });
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/death.js
/** Causes that are never part of an orderly end. */
const SURE_CAUSES = ['crashed', 'out-of-memory', 'watchdog'];
/** Signs of one end can be so far from each other: CRI-O's unit restarts after ten seconds (cri-o/packaging, crio.service). */
const SAME_END = 15_000;

;// CONCATENATED MODULE: ./build/src/domain/judgement/counting-deaths.js



/** Times of syslog have whole seconds. */
const SECOND = 1_000;
const counting_deaths_INEXACT = 2 * SECOND;
/** From the new start that systemd reports to that of which the service tells. */
const SAME_START = 15 * SECOND;
/** From the start of an invocation of the suite to that of its kubelet. */
const SET_UP = 120 * SECOND;
/** The kubelet logs its flags before its version. */
const FIRST_LINES = 5_000;
/** Whether a service ended while the suite ran, and had started before. */
function happenedInSuite(death, circumstances) {
    const { facts, specs, suiteStart, suiteEnd } = circumstances;
    const { service, at } = death;
    if (death.ends.some(isWatched) || death.starts.some(isWatched))
        return true;
    if (at === null)
        return specs.some(results/* hasFailed */.WN) || facts.suite?.succeeded !== true;
    if (setUpFailed(facts) && !wasUpBefore(service, at, facts))
        return false;
    // A new start has the exact time of CRI-O, and the first one can be just before the suite.
    const latest = death.ends.length === 0 ? at : at + SECOND;
    if (suiteStart !== null)
        return latest > suiteStart && at < suiteEnd;
    // What comes before the first work is the set-up of the machine.
    const workedAt = facts.serviceTraces.lives[service]?.workedAt ?? null;
    if (workedAt !== null)
        return workedAt < at;
    return death.ends.length > 0 && specs.some(results/* hasFailed */.WN);
}
/**
 * Whether a start was no restart: the suite starts the kubelet, and CRI-O's log begins with its start before the kubelet's
 * log and the first spec.
 */
function isFirstStart({ service, at, ends, starts }, { facts: { serviceTraces }, firstStart }) {
    if (ends.length > 0 || starts.some(isWatched) || at === null)
        return false;
    const { crio, kubelet } = serviceTraces.lives;
    const startOfKubelet = kubelet?.firstAt ?? Number.POSITIVE_INFINITY;
    if (service === 'kubelet')
        return at - startOfKubelet <= FIRST_LINES;
    const isFirstLine = at - (crio?.firstAt ?? Number.NEGATIVE_INFINITY) <= FIRST_LINES;
    return isFirstLine && at < Math.min(startOfKubelet, firstStart);
}
/** Whether a start of the kubelet is that of the rerun: each invocation of the suite starts its own. */
function isStartOfRerun({ service, restartedAt }, { facts: { rerun } }) {
    const startedAt = Date.parse(rerun?.startedAt ?? '');
    if (service !== 'kubelet' || restartedAt === null)
        return false;
    return restartedAt >= startedAt - SECOND && restartedAt <= startedAt + SET_UP;
}
/**
 * Whether the live watch saw that somebody restarted the service: then systemd did not, so that its end was asked for. A
 * service that stops slowly is gone for its client long before.
 */
function isWatchedRequest({ service, cause, at, restartedAt }, { facts: { serviceEvents } }) {
    if (SURE_CAUSES.includes(cause))
        return false;
    return serviceEvents
        .filter((event) => event.service === service && event.kind === 'restarted-on-request')
        .map((event) => Date.parse(event.at ?? ''))
        .some((time) => restartedAt === null
        ? cause === 'unreachable' && at !== null && time >= at
        : Math.abs(time - restartedAt) <= SAME_START);
}
/** Whether the live watch says it. */
function isWatched({ source }) {
    return source === 'watch';
}
function setUpFailed({ suite }) {
    return (suite?.suiteNodes.some((node) => node.node.endsWith('BeforeSuite') && (0,results/* hasFailed */.WN)(node)) ?? false);
}
/** Whether something shows that the service ran before: its work, or systemd's word. */
function wasUpBefore(service, at, { serviceTraces }) {
    const workedAt = serviceTraces.lives[service]?.workedAt ?? Number.POSITIVE_INFINITY;
    const isUp = serviceTraces.signs.some((sign) => sign.service === service && sign.kind === 'up' && (sign.at ?? at) < at);
    return workedAt < at || isUp;
}
/**
 * Whether somebody restarted the service. The kubelet's unit never restarts by itself (kubernetes/kubernetes,
 * test/e2e_node/services/kubelet.go), unless it is one that systemd says it restarts. Conformance specs do not restart it.
 */
function isRestartOnRequest({ service, cause, restartedAt, ends, starts }, { specs }) {
    if (restartedAt === null || [...ends, ...starts].some(isWatched))
        return false;
    if (cause === 'stopped')
        return true;
    const isAutomatic = ends.some(({ kind }) => kind === 'restart-scheduled');
    const hasReason = SURE_CAUSES.includes(cause) || ends.some(({ source }) => source === 'service');
    if (service !== 'kubelet' || isAutomatic || hasReason)
        return false;
    const running = specs.filter((spec) => mayHaveRunAt(spec, restartedAt));
    return running.length === 0 || !running.every(isConformance);
}
/** Whether a spec ran at a time, or nobody knows when it ran. */
function mayHaveRunAt(spec, at) {
    const hasRun = spec.outcome !== 'skipped' && spec.outcome !== 'not-run';
    return hasRun && (ranAt(spec, at) || Number.isNaN(timesOf(spec).to));
}
function isConformance({ id, labels }) {
    const isConform = ['Conformance', 'NodeConformance'].some((label) => labels.includes(label) || id.includes(`[${label}]`));
    return isConform && !/\[(?:Serial|Disruptive)\]/.test(id) && !labels.includes('Serial');
}
/**
 * Whether the death says something about the specs. At its end the suite itself stops the kubelet, and afterwards the
 * machine stops all: only a crash, or specs that go on or fail, show that it was no orderly end.
 */
function matters(death, { lastStart, lastFailure, failedAtUnknownTime }) {
    const { service, cause, at, ends, words } = death;
    if (SURE_CAUSES.includes(cause) || ends.some(isWatched) || at === null)
        return true;
    // The suite stops the kubelet with systemctl kill, which sends SIGTERM
    // (kubernetes/kubernetes, test/e2e_node/services/server.go).
    if (cause === 'killed' && words !== 'SIGTERM')
        return true;
    const later = at + counting_deaths_INEXACT;
    const isOrderly = cause === 'stopped' || cause === 'unreachable';
    if (service === 'crio' && !isOrderly)
        return true;
    if (lastStart > later)
        return true;
    if (service === 'kubelet' && isOrderly)
        return false;
    // Only what a service says itself is enough if nobody knows when specs failed.
    const isSaid = service === 'crio' || ends.some(({ source }) => source === 'service');
    return lastFailure >= later || (isSaid && failedAtUnknownTime);
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/service-ends.js

/** A service that ends so soon after a start has not started. */
const FAILED_START = 5_000;
/** systemd-coredump reports a core dump when it is compressed, often after the restart. */
const LATE_COREDUMP = 120_000;
/** Such signs are about a process that ran until then. */
const OF_PROCESS = ['crashed', 'exited', 'killed', 'out-of-memory', 'watchdog'];
/** Who tells of the end of a process before that of the next one. The kernel's lines and core dumps can come late. */
const TOLD_IN_ORDER = ['systemd', 'service'];
/** A stop that somebody asked systemd for ends with SIGKILL after 90 s (systemd.service(5), TimeoutStopSec). */
const STOP_TAKES = 100_000;
function newEnd(signs, asked = false) {
    return { ends: [], failedStarts: [], starts: [], asked, ...signs };
}
/** Whether such a sign shows that a service runs. */
function isStart(kind) {
    return kind === 'started' || kind === 'up';
}
/** Whether such a sign shows that somebody stops a service. */
function isStop(kind) {
    return kind === 'asked-to-stop' || kind === 'stopped';
}
/** Groups signs, which are in order of time, into ends. */
function endsIn(signs) {
    const found = [];
    let askedAt = Number.NEGATIVE_INFINITY;
    for (const sign of signs) {
        const asked = (sign.at ?? 0) - askedAt <= STOP_TAKES;
        if (sign.kind === 'asked-to-stop') {
            askedAt = sign.at ?? askedAt;
        }
        else if (isStart(sign.kind)) {
            noteStart(found, sign, asked);
            askedAt = Number.NEGATIVE_INFINITY;
        }
        else if (sign.kind === 'start-failed') {
            noteFailedStart(found.at(-1), sign);
        }
        else {
            noteEnd(found, sign, asked);
        }
    }
    return found;
}
function noteEnd(found, sign, asked) {
    const last = found.at(-1);
    if (last !== undefined && isSameEnd(last, sign)) {
        const signs = last.failedStarts.length === 0 ? last.ends : last.failedStarts;
        signs.push(sign);
    }
    else if (last !== undefined && isFailedStart(last, sign)) {
        last.failedStarts.push(...last.starts.splice(0), sign);
    }
    else {
        found.push(newEnd({ ends: [sign] }, asked));
    }
}
/** A start after an end belongs to it. Another start shows that there was an end before it. */
function noteStart(found, sign, asked) {
    const last = found.at(-1);
    const [first] = last?.starts ?? [];
    const isAgain = first !== undefined && sign.source === first.source && sign.kind === first.kind;
    const isNew = asked || isAgain || timeBetween(first, sign) > SAME_END;
    if (last !== undefined && (first === undefined || !isNew)) {
        last.starts.push(sign);
    }
    else if (sign.kind === 'started') {
        found.push(newEnd({ starts: [sign] }, asked));
    }
}
/** The first line of a process that did not start can come after the line about its end. */
function noteFailedStart(last, sign) {
    if (last === undefined || last.ends.length === 0)
        return;
    if (last.starts.length > 0 && timeBetween(last.starts[0], sign) > FAILED_START)
        return;
    last.failedStarts.push(...last.starts.splice(0), sign);
}
function timeBetween(first, second) {
    return first?.at == null || second.at === null ? Number.POSITIVE_INFINITY : second.at - first.at;
}
/** Whether a sign is about the last end, and not about a new one. */
function isSameEnd(last, sign) {
    const { ends, failedStarts, starts } = last;
    const [start] = starts;
    if (start === undefined) {
        return !isOfLaterProcess([...ends, ...failedStarts].at(-1), sign) && !isAfterRestart(last, sign);
    }
    if (ends.length === 0)
        return false;
    if (sign.words === 'dumped core')
        return timeBetween(start, sign) <= LATE_COREDUMP;
    const isLate = ['ended', 'restart-scheduled'].includes(sign.kind) || sign.source === 'watch';
    return isLate && timeBetween(start, sign) <= SAME_END;
}
/**
 * Whether a sign shows that the service ran again after an end, although no log has the start: the log of the kernel goes
 * back to the boot of the machine, and other logs begin with the suite.
 */
function isOfLaterProcess(last, sign) {
    const isOfProcess = OF_PROCESS.includes(sign.kind) || sign.source === 'watch';
    return isOfProcess && sign.words !== 'dumped core' && timeBetween(last, sign) > LATE_COREDUMP;
}
/** Whether a new end shows that the service did not come back after the last one. */
function isFailedStart(last, sign) {
    const [start] = last.starts;
    if (start === undefined)
        return isAfterRestart(last, sign);
    return last.ends.length > 0 && timeBetween(start, sign) <= FAILED_START;
}
/**
 * Whether a sign is of the process that systemd started after an end. A process that cannot start may end before its first
 * line, and systemd may know of its end before the journal has read that line.
 */
function isAfterRestart({ ends, failedStarts }, sign) {
    const isOfNewProcess = OF_PROCESS.includes(sign.kind) && TOLD_IN_ORDER.includes(sign.source);
    return (isOfNewProcess &&
        failedStarts.length === 0 &&
        !isOfLaterProcess(ends.at(-1), sign) &&
        ends.some(({ kind }) => kind === 'restart-scheduled'));
}
/** Signs without a time, such as those of a serial console, are about the first end that they can explain. */
function withUntimed(found, untimed) {
    if (untimed.length === 0)
        return found;
    const explained = found.find(({ ends, asked }) => ends.length > 0 && !asked);
    if (explained === undefined)
        return [...found, newEnd({ ends: [...untimed] })];
    explained.ends.push(...untimed);
    return found;
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/service-outages.js

/** Shorter outages are those of a restart. */
const LONG_OUTAGE = 30_000;
const FEW_ATTEMPTS = 3;
/** A log that ends so much earlier than that of the kubelet has stopped. */
const SILENCE = 120_000;
/** Adds outages that no known end explains, and to known ends the outage that followed. */
function withOutages(deaths, traces) {
    const { outages } = traces;
    if (outages.length === 0)
        return deaths;
    const alone = outages.filter((outage) => (isLong(outage) || stayedSilent(outage, traces)) &&
        !deaths.some((death) => isFollowedBy(death, outage)));
    return [
        ...deaths.map((death) => withOutage(death, outages.find((candidate) => isFollowedBy(death, candidate)))),
        ...alone.map((outage) => deathOfOutage(outage, traces)),
    ].toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0));
}
function isLong({ from, to, attempts }) {
    return to - from >= LONG_OUTAGE && attempts >= FEW_ATTEMPTS;
}
/** Whether CRI-O's log stops at an outage, and the kubelet's goes on. */
function stayedSilent({ from }, { lives: { crio, kubelet } }) {
    if (crio === undefined || kubelet === undefined)
        return false;
    return crio.lastAt <= from + SAME_END && kubelet.lastAt - crio.lastAt >= SILENCE;
}
/** The outage shows when an end was that nothing but a new start shows. */
function withOutage(death, outage) {
    if (outage === undefined)
        return death;
    const at = death.ends.length === 0 ? outage.from : death.at;
    return { ...death, at, ends: [...death.ends, signOf(outage)] };
}
function isFollowedBy({ at, restartedAt }, { from, to }) {
    return at !== null && from >= at - SAME_END && from <= (restartedAt ?? to) + SAME_END;
}
function deathOfOutage(outage, traces) {
    const isBack = outage.recovered && !stayedSilent(outage, traces);
    return {
        service: 'crio',
        at: outage.from,
        cause: 'unreachable',
        asked: false,
        words: '',
        frame: null,
        noticed: true,
        restartedAt: isBack ? outage.to : null,
        ends: [signOf(outage)],
        failedStarts: [],
        starts: [],
    };
}
function signOf({ from, evidence }) {
    return {
        service: 'crio',
        kind: 'ended',
        source: 'service',
        at: from,
        words: '',
        frame: null,
        evidence,
    };
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/service-deaths.js


/** Causes, those first that say most when signs of one end differ. */
const service_deaths_RANKS = [
    'out-of-memory',
    'watchdog',
    'crashed',
    'exited',
    'killed',
    'stopped',
    'unreachable',
    'unknown',
];
/** Who tells most about an end. The live watch tells it in sentences. */
const TELLING = ['service', 'systemd', 'kernel'];
/** Ends of a service in order of time, also those that were on purpose or before the suite. */
function deathsOf(service, traces, watched) {
    const signs = [...traces.signs, ...watched.flatMap(signOfEvent)].filter((sign) => sign.service === service);
    const timed = signs
        .filter(({ at }) => at !== null)
        .toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0));
    // A stop without a time can be part of the set-up, or of the end of the machine.
    const untimed = signs.filter(({ at, kind }) => at === null && !isStart(kind) && !isStop(kind) && kind !== 'start-failed');
    const deaths = withUntimed(endsIn(timed), untimed).map((end) => deathOf(service, end));
    return service === 'crio' ? withOutages(deaths, traces) : deaths;
}
/** Events of the live watch about an end or an automatic restart. */
function signOfEvent({ service, kind, at, detail }) {
    if (service !== 'crio' && service !== 'kubelet')
        return [];
    if (kind !== 'died' && kind !== 'restarted')
        return [];
    return [
        {
            service,
            kind: kindOfWatched(kind, detail),
            source: 'watch',
            at: at === null ? null : Date.parse(at),
            words: detail,
            frame: null,
            evidence: `${at ?? ''} ${service} ${kind}: ${detail}`.trim(),
        },
    ];
}
/** systemd's result for a service that the kernel's OOM killer ended (systemd, systemd.service.xml, Result). */
const OOM_KILL = /\boom-kill\b/;
function kindOfWatched(kind, detail) {
    if (kind === 'restarted')
        return 'started';
    return OOM_KILL.test(detail) ? 'out-of-memory' : 'ended';
}
function deathOf(service, { ends, failedStarts, starts, asked }) {
    // Before systemd restarts a unit that ended by itself, some versions say that they stopped it.
    const isAutomatic = !asked && ends.some(({ kind }) => kind === 'restart-scheduled');
    const causes = ends.map(({ kind }) => isAutomatic && kind === 'stopped' ? 'unknown' : causeOf(kind, asked));
    const cause = service_deaths_RANKS.find((rank) => causes.includes(rank)) ?? (asked ? 'stopped' : 'unknown');
    const telling = ends.filter((_, index) => causes[index] === cause);
    const seen = ends.find(({ at, source }) => at !== null && source !== 'watch');
    const [start] = starts;
    return {
        service,
        at: (seen ?? ends[0] ?? start)?.at ?? null,
        cause,
        asked,
        words: TELLING.flatMap((source) => telling.filter((sign) => sign.source === source))[0]?.words ?? '',
        frame: ends.find(({ frame }) => frame !== null)?.frame ?? null,
        noticed: seen === undefined,
        restartedAt: start?.at ?? null,
        ends,
        failedStarts,
        starts,
    };
}
function causeOf(kind, asked) {
    switch (kind) {
        case 'killed':
            return asked ? 'stopped' : 'killed';
        case 'started':
        case 'up':
        case 'start-failed':
        case 'asked-to-stop':
        case 'ended':
        case 'restart-scheduled':
            return asked ? 'stopped' : 'unknown';
        case 'stopped':
        case 'crashed':
        case 'exited':
        case 'out-of-memory':
        case 'watchdog':
            return kind;
    }
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/silence.js




/** A spec that failed after so long waited for something. */
const WAITED_SECONDS = 30;
const silence_SILENCE = 120_000;
/**
 * The kubelet cleans up every two seconds and says so (kubernetes/kubernetes, pkg/kubelet/kubelet.go, housekeepingPeriod). A
 * log with fewer lines is an excerpt, or has a low level: that it ends says nothing.
 */
const LONGEST_USUAL_GAP = 10_000;
/** What is so near to the end of a log can be before it. */
const EDGE = 30_000;
/**
 * A service whose log ends although specs go on: all of those that began later waited for something and failed. A log that
 * is only cut off has passed specs after its end.
 */
function silenceEvents(traces, specs) {
    const service = silentService(traces);
    const lastAt = service === null ? undefined : traces.lives[service]?.lastAt;
    if (service === null || lastAt === undefined)
        return [];
    const ran = specs.filter(({ outcome }) => outcome !== 'skipped' && outcome !== 'not-run');
    const later = ran.filter((spec) => timesOf(spec).from > lastAt);
    const hasWaited = later.some((spec) => (0,results/* hasFailed */.WN)(spec) && spec.seconds >= WAITED_SECONDS && timesOf(spec).to - lastAt >= silence_SILENCE);
    // One that passed at an unknown time may have passed later.
    const passed = ran.some((spec) => !(0,results/* hasFailed */.WN)(spec) && !(timesOf(spec).to <= lastAt + EDGE));
    if (!hasWaited || passed)
        return [];
    const words = `${service}.log ends, and ${(0,domain_text/* plural */.LS)(later.length, 'spec')} that began later did not pass`;
    return [
        {
            service,
            kind: 'unresponsive',
            at: new Date(lastAt).toISOString(),
            detail: `${service_incidents/* SILENT_LOG */.xW}: ${words}`,
        },
    ];
}
/**
 * The service whose log says most about its work. The kubelet writes every two seconds and sends CRI-O its work, so that
 * it, and not CRI-O, is the one to look at if both logs end. CRI-O that goes on working shows that only a log was cut off.
 */
function silentService({ lives: { crio, kubelet }, answers }) {
    if (kubelet === undefined)
        return crio === undefined || crio.workedAt === null ? null : 'crio';
    const { firstAt, lastAt, lines } = kubelet;
    if (lastAt - firstAt < EDGE || (lastAt - firstAt) / lines > LONGEST_USUAL_GAP)
        return null;
    return answers.some((at) => at > lastAt + EDGE) ? null : 'kubelet';
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/service-hangs.js


/** So many requests without an answer are a hang, if CRI-O's own log shows that it finished nothing in this time. */
const FEW_REQUESTS = 2;
/** The same if there is no log of CRI-O. */
const MANY_REQUESTS = 4;
/** The log of the kubelet goes on for so long after the last request without an answer if CRI-O answers again. */
const RECOVERY = 180_000;
/** Answers so near to the ends of a hang may be before and after it. */
const service_hangs_EDGE = 30_000;
/** The earliest answer that can be the last one before a hang. */
const LONG_BEFORE = 600_000;
/** A death so near explains requests without an answer. */
const NEAR_DEATH = 300_000;
/** Hangs that the logs of a node show, as the live watch would have told them. */
function hangEvents(traces, deaths, specs) {
    const crioDeaths = deaths.filter(({ service }) => service === 'crio');
    const hangs = traces.hangs.filter((hang) => isHang(hang, traces) && !crioDeaths.some((death) => explains(death, hang)));
    if (hangs.length > 0)
        return hangs.flatMap((hang) => eventsOf(hang, traces));
    return deaths.length > 0 ? [] : silenceEvents(traces, specs);
}
/** Whether CRI-O really did nothing, and was not only slow. */
function isHang({ from, to, requests }, { answers, lives }) {
    if (lives.crio === undefined || answers.length === 0)
        return requests >= MANY_REQUESTS;
    const hasAnswered = answers.some((at) => at > from + service_hangs_EDGE && at < to - service_hangs_EDGE);
    return requests >= FEW_REQUESTS && !hasAnswered;
}
function explains({ at, restartedAt }, { from, to }) {
    if (at === null)
        return true;
    return at <= to && (restartedAt ?? Number.POSITIVE_INFINITY) >= from - NEAR_DEATH;
}
function eventsOf(hang, { answers }) {
    const { from, to, evidence, logEndsAt } = hang;
    const before = answers.findLast((at) => at < from + service_hangs_EDGE);
    const after = answers.find((at) => at >= to - service_hangs_EDGE);
    const since = before !== undefined && from - before < LONG_BEFORE ? before : from;
    const isOver = after !== undefined || logEndsAt - to >= RECOVERY;
    return [
        service_hangs_event('unresponsive', since, `${service_incidents/* NO_RETURN */.Zw}: ${evidence}`),
        ...(isOver ? [service_hangs_event('recovered', Math.max(to, after ?? to), '')] : []),
    ];
}
function service_hangs_event(kind, at, detail) {
    return { service: 'crio', kind, at: new Date(at).toISOString(), detail };
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/shutdown.js



/** Services can end a little before the first line about the shutdown. */
const shutdown_EARLY = 5_000;
/** A unit that does not stop delays a shutdown (systemd-system.conf(5), DefaultTimeoutStopSec; units can have more). */
const SHUTDOWN_TAKES = 600_000;
/** Causes of which a shutdown without a time can be the reason. */
const ORDERLY = ['stopped', 'unreachable'];
/**
 * Whether the service ended because the machine was shut down, according to the system logs. Nothing crashes by that, and a
 * service that started again did not end by it.
 */
function isPartOfShutdown(death, facts) {
    const { at, cause, restartedAt } = death;
    if (SURE_CAUSES.includes(cause) || restartedAt !== null)
        return false;
    const lines = (0,job_ends/* shutdownLines */.Yq)(facts);
    if (at === null)
        return lines.length > 0;
    const reference = facts.suite?.startedAt ?? new Date(at).toISOString();
    return lines.some((line) => {
        const shutdown = (0,timestamp/* timestampOf */.U)(line, reference);
        if (shutdown === null)
            return ORDERLY.includes(cause);
        return at >= shutdown - shutdown_EARLY && at <= shutdown + SHUTDOWN_TAKES;
    });
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/service-story.js








/**
 * Tells what happened to the services, from the logs, from the events of the live watch, or from both: a live run and
 * a report of its artifacts come to the same judgement.
 * @param specs planned and reported specs together
 */
function tellServices(facts, specs) {
    const { serviceEvents, serviceTraces } = facts;
    const circumstances = circumstancesOf(facts, specs);
    const ends = ['crio', 'kubelet']
        .flatMap((service) => deathsOf(service, serviceTraces, serviceEvents))
        .filter((death) => !isFirstStart(death, circumstances) && happenedInSuite(death, circumstances))
        .filter((death) => !isStartOfRerun(death, circumstances))
        .filter((death) => !isDeliberate(death, circumstances.interruptions, serviceTraces))
        .toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0));
    const unwatched = ends.filter((end) => !isWatchedRequest(end, circumstances));
    const requested = unwatched.filter((end) => isRestartOnRequest(end, circumstances));
    const mattering = unwatched.filter((end) => !requested.includes(end) && matters(end, circumstances));
    const shutdowns = mattering.filter((end) => isPartOfShutdown(end, facts));
    const deaths = mattering.filter((end) => !shutdowns.includes(end));
    const others = serviceEvents
        .filter(({ kind }) => kind !== 'died' && kind !== 'restarted')
        .filter((event) => !isPartOf(event, serviceEvents, circumstances.interruptions));
    const hangs = others.some(({ kind }) => kind === 'unresponsive')
        ? []
        : loggedHangs(ends, circumstances);
    const requests = requested.map(requestOf).filter((event) => !isKnown(event, others));
    return {
        deaths,
        shutdowns,
        events: [...deaths.flatMap(service_story_eventsOf), ...requests, ...hangs, ...others].toSorted((one, other) => timeOf(one) - timeOf(other)),
    };
}
/** Hangs during the suite that only logs show. Where there is a live watch, it knows them better. */
function loggedHangs(deaths, { facts, specs, interruptions, suiteStart, suiteEnd }) {
    const events = hangEvents(facts.serviceTraces, deaths, specs);
    return events
        .filter((event) => !isPartOf(event, events, interruptions))
        .filter((event) => timeOf(event) < suiteEnd && timeOf(event) > (suiteStart ?? 0));
}
/** Whether the live watch has told the same. */
function isKnown(event, watched) {
    return watched.some((other) => other.service === event.service &&
        other.kind === event.kind &&
        Math.abs(timeOf(other) - timeOf(event)) <= SAME_END);
}
function service_story_eventsOf(death) {
    const { service, at, restartedAt, ends, starts } = death;
    const died = ends.length === 0 ? [] : [{ service, kind: 'died', at: isoOf(at), detail: wordsOf(ends) }];
    if (restartedAt === null)
        return died;
    return [...died, { service, kind: 'restarted', at: isoOf(restartedAt), detail: wordsOf(starts) }];
}
function requestOf({ service, restartedAt, starts }) {
    return {
        service,
        kind: 'restarted-on-request',
        at: isoOf(restartedAt),
        detail: wordsOf(starts),
    };
}
/** The words of the live watch, which say most, else the first line. */
function wordsOf(signs) {
    const watched = signs.find(isWatched);
    return (0,domain_text/* plainLine */.h0)(watched?.words ?? signs[0]?.evidence ?? '');
}
function isoOf(time) {
    return time === null ? null : new Date(time).toISOString();
}
function timeOf({ at }) {
    return timeIn(at) ?? 0;
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/death-class.js
/** Who says how a service ended, in the order in which they count. */
const TELLERS = [
    ['systemd', 'systemd says how it ended'],
    ['kernel', 'the kernel says how it ended'],
    ['service', 'its own log says how it ended'],
    ['watch', 'the run watched it end'],
];
/**
 * The class of the end of a service.
 * @param outOfMemory whether the kernel killed it at any time of the run
 */
function classOfDeath(death, outOfMemory) {
    const { service, cause, ends } = death;
    // That clients get no connection is said by a client.
    const own = ends.filter((sign) => sign.source !== 'service' || sign.kind !== 'ended');
    const teller = TELLERS.find(([source]) => own.some((sign) => sign.source === source));
    const confidence = cause === 'unreachable'
        ? 'likely: only its client, the kubelet, shows that it was gone'
        : teller === undefined
            ? 'likely: only its new start, or its clients, show that it ended'
            : `sure: ${teller[1]}`;
    if (outOfMemory)
        return { class: 'environment', kind: 'memory', confidence };
    if (isStoppedByOthers(death))
        return { class: 'environment', kind: 'host', confidence };
    const kind = cause === 'watchdog' ? 'hang' : 'crash';
    return { class: service === 'crio' ? 'cri-o' : 'kubelet', kind, confidence };
}
/** Whether somebody stopped CRI-O with systemctl: that is no fault of it. Specs stop the kubelet, too. */
function isStoppedByOthers({ service, cause, asked }) {
    return service === 'crio' && cause === 'stopped' && asked;
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/services.js







const SERVICES = {
    crio: { name: 'CRI-O', reason: 'crio-died', audience: 'cri-o' },
    kubelet: { name: 'The kubelet', reason: 'kubelet-died', audience: 'kubernetes' },
};
/** How a service ended, for the title. */
const ENDS = {
    crashed: 'crashed during the run',
    exited: 'exited during the run',
    killed: 'was killed during the run',
    'out-of-memory': 'was killed by the kernel during the run',
    watchdog: 'was killed by systemd during the run because it hung',
    stopped: 'was stopped during the run',
    unreachable: 'did not answer on its socket during the run',
    unknown: 'died during the run',
};
const OUT_OF_MEMORY = 'out of memory';
/**
 * A death without a line of its own is known from when it was noticed: at the next poll, or when a log shows the next
 * start, which the unit delays by ten seconds (cri-o/packaging, crio.service, RestartSec). A failure shortly before may be
 * a consequence.
 */
const NOTICED_LATE_MILLISECONDS = 15_000;
/** Times of syslog have whole seconds. */
const INEXACT_MILLISECONDS = 2_000;
const SILENCE_MILLISECONDS = 60_000;
/** The kubelet asks for the state of the runtime every five seconds, and reports that of the node every ten. */
const RECOVERY_MILLISECONDS = 60_000;
const LISTED_SIGNS = 5;
const LISTED_DEATHS = 5;
const services_LISTED_SPECS = 8;
const WORDS_LENGTH = 200;
/** CRI-O or the kubelet died during the suite: one finding for each, the first death first. */
function serviceFindings(input) {
    const { deaths } = input.services;
    const first = new Set(deaths.map(({ service }) => service));
    return ([...first]
        // If the kubelet did not even start, the set-up has the cause.
        .filter((service) => service !== 'kubelet' || input.setUp === null)
        .flatMap((service) => serviceFinding(service, deaths.filter((death) => death.service === service), input)));
}
function serviceFinding(service, deaths, { facts, failed }) {
    const [first, ...later] = deaths;
    if (first === undefined)
        return [];
    const { reason, audience } = SERVICES[service];
    const { at } = first;
    const outOfMemory = deaths.some(({ cause }) => cause === 'out-of-memory');
    const time = at === null ? null : timeText(at);
    const specs = failed
        .filter((spec) => deaths.some((one) => isAfter(spec, one)))
        .map(({ id }) => id);
    return [
        (0,finder/* finding */.g)({
            reason,
            title: titleOf(first, deaths.at(-1) ?? first, facts),
            detail: [
                ...(time === null ? [] : [`it ended at ${time}`]),
                ...(later.length === 0 ? [] : [`${(0,domain_text/* plural */.LS)(later.length, 'more time')} after that`]),
                ...(specs.length === 0 ? [] : [`${(0,domain_text/* plural */.LS)(specs.length, 'spec')} failed after it`]),
                ...(timedOut(facts) ? ['the suite then ran into its time limit'] : []),
                'specs may have failed or been slow because of it, and passed specs do not prove that the build works',
            ].join('; '),
            audience: outOfMemory || isStoppedByOthers(first) ? 'environment' : audience,
            ...classOfDeath(first, outOfMemory),
            remedy: remedyOf(first, outOfMemory, time ?? 'that time'),
            evidence: [
                ...signsOf(first).slice(0, LISTED_SIGNS + 2),
                ...silenceOf(first, facts),
                ...later.slice(0, LISTED_DEATHS).flatMap((death) => signsOf(death).slice(0, 1)),
                ...runningAt(facts, at).map((id) => `running at ${time}: ${id}`),
            ],
            specs,
        }),
    ];
}
function remedyOf(death, outOfMemory, time) {
    if (outOfMemory) {
        return 'use a runner with more memory, or set procs to a lower number; if only this build runs out of memory, check it for a memory leak';
    }
    return isStoppedByOthers(death)
        ? 'find out what stops crio.service on the machine, such as updates of packages or another job'
        : `read logs/${death.service}.log around ${time}`;
}
/**
 * Whether a failure can be a consequence. A service that is back works again after a while: what starts later fails for
 * another reason. Nothing is known of a spec without times.
 */
function isAfter(spec, death) {
    const { at, restartedAt } = death;
    const since = at === null ? Number.NEGATIVE_INFINITY : at - toleranceOf(death);
    const isLater = restartedAt !== null && timesOf(spec).from > restartedAt + RECOVERY_MILLISECONDS;
    return endedAfter(spec, since) && !isLater;
}
function toleranceOf({ noticed }) {
    return noticed ? NOTICED_LATE_MILLISECONDS : INEXACT_MILLISECONDS;
}
function titleOf(first, last, facts) {
    const { service, cause, words, frame } = first;
    const how = [
        ...(cause === 'out-of-memory' ? [OUT_OF_MEMORY] : [words]),
        ...(frame === null ? [] : [`in ${frame}`]),
    ]
        .filter((text) => text !== '')
        .join(', ');
    const why = how === '' ? '' : ` (${(0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(how), WORDS_LENGTH)})`;
    return `${SERVICES[service].name} ${ENDS[cause]}${why}${afterwards(last, facts)}`;
}
function afterwards(death, { serviceTraces }) {
    const { service, cause, at, restartedAt, failedStarts } = death;
    if (restartedAt !== null)
        return ' and restarted';
    if (failedStarts.length > 0)
        return ' and could not start again';
    const lastAt = serviceTraces.lives[service]?.lastAt ?? Number.POSITIVE_INFINITY;
    const isSilent = at !== null && lastAt <= at + SAME_END;
    // If there is no log of the service, it may have come back.
    return isSilent || cause === 'unreachable' ? ' and did not come back' : '';
}
function signsOf({ ends, failedStarts, starts }) {
    const again = failedStarts.filter(({ kind }) => kind !== 'started').slice(0, 1);
    return [...ends.slice(0, LISTED_SIGNS), ...again, ...starts].map(({ evidence }) => evidence);
}
/** That the log of a service ends earlier than the other one: it stayed down. */
function silenceOf({ service, restartedAt }, { serviceTraces }) {
    const { crio, kubelet } = serviceTraces.lives;
    const [own, other, name] = service === 'crio' ? [crio, kubelet, 'kubelet'] : [kubelet, crio, 'crio'];
    if (restartedAt !== null || own === undefined || other === undefined)
        return [];
    if (other.lastAt - own.lastAt < SILENCE_MILLISECONDS)
        return [];
    return [
        `${service}.log ends at ${timeText(own.lastAt)}, ${name}.log at ${timeText(other.lastAt)}`,
    ];
}
function timeText(time) {
    return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}
/** Some of the specs that ran at a time. */
function runningAt({ suite }, at) {
    if (at === null)
        return [];
    const specs = suite?.specs ?? [];
    return specs
        .filter((spec) => ranAt(spec, at))
        .slice(0, services_LISTED_SPECS)
        .map(({ id }) => (0,domain_text/* plainLine */.h0)(id));
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/shutdown-finding.js




/** Times of syslog have whole seconds. */
const shutdown_finding_INEXACT = 2_000;
/**
 * The machine was shut down while specs ran: those that failed since a service ended by it say nothing about CRI-O. Even if
 * none failed, the run proves nothing.
 */
function shutdownFinding({ facts, failed, services }) {
    const end = (0,job_ends/* machineShutdown */.Wi)(facts);
    const since = services.shutdowns.find(({ at }) => at !== null)?.at ?? null;
    if (end === null || since === null)
        return null;
    const specs = failed.filter((spec) => endedAfter(spec, since - shutdown_finding_INEXACT));
    const { id, reason, title, audience, remedy, lines, kind } = end;
    return (0,finder/* finding */.g)({
        id,
        reason,
        title,
        detail: specs.length === 0 ? '' : `seen in ${(0,domain_text/* plural */.LS)(specs.length, 'failing spec')}`,
        audience,
        remedy,
        evidence: lines,
        class: 'environment',
        kind,
        confidence: 'sure: the machine says that it was shut down',
        specs: specs.map((spec) => spec.id),
    });
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/spec-classes.js

/**
 * The class of each spec that failed, or passed only after a retry: that of the first finding that explains it, else what
 * its own evidence shows.
 */
function classesOf(specs, seenSpecs, findings) {
    const flaky = specs.filter(({ outcome, attempts }) => outcome === 'passed' && attempts > 1);
    const explained = findings
        .toReversed()
        .flatMap((one) => one.specs.map((id) => [id, classificationIn(one)]));
    return new Map([
        ...flaky.map((spec) => [spec.id, classify({ spec, observations: [], runtime: null })]),
        ...seenSpecs.map(({ spec, classification }) => [spec.id, classification]),
        ...explained,
    ]);
}
function classificationIn({ class: name, kind, confidence }) {
    return { class: name, kind, confidence };
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/judge.js






















/** Causes outside of the specs. They affect all specs and come first. */
const RUN_FAILURES = [
    bugFinding,
    runErrorFinding,
    cancelFinding,
    abandonedFinding,
    serviceFindings,
];
/**
 * Times in which a service of the node or of the suite did not work. They explain the specs that failed in these times, and
 * come next.
 */
const INCIDENTS = [
    crioHangFinding,
    kubeletHangFinding,
    crioRestartFinding,
    fullDiskFinding,
    apiServerFindings,
    shutdownFinding,
];
/** Problems with the end of the suite. They are only checked if the suite started and no error stopped the run. */
const SUITE_END = [
    timeoutFinding,
    jobEndFinding,
    suite_start/* startFinding */.M5,
    suite_end_killedFinding,
    noReportFinding,
    nothingSelectedFinding,
    allSkippedFinding,
    suiteNodeFinding,
    missingFinding,
];
/**
 * Judges a run. Failures of the run itself are separate from failing specs and come first. A run is green if no spec
 * failed, there is no finding, and all conditions in green.ts hold.
 * @param excerpts lines of the logs in the time of each failing spec, by its id
 */
function judge(facts, excerpts = new Map()) {
    const { specs, counts } = (0,reconcile/* reconcile */.L)(facts.planned, facts.suite);
    const services = tellServices(facts, specs);
    const input = {
        facts: { ...facts, serviceEvents: services.events },
        counts,
        failed: specs.filter(results/* hasFailed */.WN),
        services,
        setUp: setUpFinding(facts),
    };
    const runFailures = find(RUN_FAILURES, input);
    const setUp = input.setUp === null ? [] : [input.setUp];
    const found = new Set([...runFailures, ...setUp].map(({ id }) => id));
    const outside = [...runFailures, ...find(INCIDENTS, input), ...setUp];
    const matchCause = createCauseMatcher({ warnings: facts.warnings, found });
    const runtime = facts.node?.runtime.program ?? null;
    const seenSpecs = seeSpecs(input.failed, excerpts, matchCause, runtime);
    // Also a failure that did not come again has something to show.
    const flakes = specs.filter(results_rerun/* passedInRerun */.od).map(results_rerun/* firstResult */.yS);
    const seenFlakes = seeSpecs(flakes, excerpts, matchCause, runtime);
    const suiteEnded = facts.suiteStarted && facts.runError === null;
    const ofSpecs = knownCauses(seenSpecs.flatMap(({ cause }) => cause ?? [])).filter((cause) => cause.certainty === 'known' || !areExplained(cause.specs, outside));
    const ends = suiteEnded ? find(SUITE_END, input) : [];
    const known = withUniqueIds([
        ...outside,
        ...ofSpecs,
        ...ends.map((end) => asConsequence(end, ofSpecs)),
    ]);
    const causes = [...known, ...seenCauses(unexplained(seenSpecs, known))];
    const nothingFound = causes.length === 0 && input.failed.length === 0;
    const all = nothingFound ? find([notGreenFinding], input) : causes;
    const decision = (0,decide/* decide */.L)(all, runFailures.length + setUp.length > 0, input.failed);
    const findings = decidingFirst(all, decision.reason);
    return {
        verdict: { ...decision, headline: (0,decide/* headline */.P)(decision.result, findings, counts, facts) },
        findings,
        counts,
        specs,
        warnings: [
            ...incidentWarnings(input.facts, findings),
            ...fullDiskWarnings(input.facts, findings),
        ],
        serviceEvents: services.events,
        seen: new Map([...seenFlakes, ...seenSpecs].map(({ spec, observations }) => [
            spec.id,
            observations.map(({ by, text }) => ({ by, text })),
        ])),
        classes: classesOf(specs, seenSpecs, findings),
    };
}
/** The finding that decides comes first, before those that only excuse or explain some specs. */
function decidingFirst(findings, reason) {
    const deciding = findings.find((finding) => finding.reason === reason);
    return deciding === undefined
        ? findings
        : [deciding, ...findings.filter((finding) => finding !== deciding)];
}
/**
 * If all specs that ran into the time limit of the suite have one known cause, that is what to look at. A cause that excuses
 * specs decides the verdict itself.
 */
function asConsequence(end, causes) {
    if (end.reason !== 'suite-timeout' || end.specs.length === 0)
        return end;
    const cause = causes.find(({ certainty, reason, specs }) => certainty === 'known' &&
        verdict/* RESULT_OF */.Oo[reason] === 'failed' &&
        end.specs.every((spec) => specs.includes(spec)));
    if (cause === undefined)
        return end;
    return {
        ...cause,
        id: end.id,
        reason: end.reason,
        title: `${end.title}. The cause is known: ${cause.title}`,
        detail: [end.detail, cause.detail].filter((text) => text !== '').join('; '),
        specs: end.specs,
    };
}
/** Whether these findings explain all of the specs, so that a cause that is only likely adds nothing. */
function areExplained(specs, findings) {
    const explained = new Set(findings.flatMap((finding) => finding.specs));
    return specs.every((id) => explained.has(id));
}
function unexplained(specs, findings) {
    const explained = new Set(findings.flatMap((finding) => finding.specs));
    return specs.filter(({ spec }) => !explained.has(spec.id));
}
function find(finders, input) {
    return finders.flatMap((finder) => finder(input) ?? []);
}
/** One finding for each cause, which explains what all findings of that cause explain; the first one describes it. */
function withUniqueIds(findings) {
    return [...(0,group/* groupBy */.$)(findings, ({ id }) => id).values()].flatMap((same) => {
        const specs = new Set(same.flatMap((finding) => finding.specs));
        return same.slice(0, 1).map((first) => ({ ...first, specs: [...specs] }));
    });
}


/***/ }),

/***/ 10947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I3: () => (/* binding */ hasNothing),
  tD: () => (/* binding */ saysWhyNotStarted),
  M5: () => (/* binding */ startFinding)
});

// UNUSED EXPORTS: SUITE_STARTS

;// CONCATENATED MODULE: ./build/lanes/suite-starts.json
const suite_starts_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"ginkgo-option-unknown","pattern":"(?:flag provided but not defined: |unknown flag: -)-ginkgo\\\\.(?<cause>[\\\\w.-]{1,100})","reason":"no-report","audience":"workflow","title":"The suite did not start: the test binary does not know the option --ginkgo.{cause}","remedy":"check the option, and use a ginkgo command of the version of Ginkgo that the test binary was built with","source":"onsi/ginkgo, types/config.go; go, src/flag/flag.go; spf13/pflag, flag.go","matches":["unknown flag: --ginkgo.no-such","flag provided but not defined: -ginkgo.parallel.node"],"misses":["ginkgo.v is deprecated"]},{"id":"option-unknown","pattern":"(?<cause>\\\\b(?:flag provided but not defined: -\\\\S{1,200}|unknown (?:shorthand )?flag: .{1,200}|flag needs an argument: .{1,200}|bad flag syntax: .{1,200}|unknown additional command line arguments: .{1,200}|invalid (?:boolean )?(?:value|argument) \\"[^\\"]{0,200}\\" for (?:flag )?\\"?-.{1,200}|unrecognized (?:option|arguments)\\\\b.{1,200}))","reason":"no-report","audience":"workflow","title":"The suite did not start: a command line was not accepted","remedy":"correct the arguments of the command; those for the test binary come after --, and what other versions accept may differ","source":"go, src/flag/flag.go; spf13/pflag, flag.go; kubernetes/kubernetes, test/e2e_node/e2e_node_suite_test.go","matches":["flag provided but not defined: -no-such","unknown flag: --no-such","invalid argument \\"foo\\" for \\"--ginkgo.timeout\\" flag: parse error","unknown additional command line arguments: [foo]"],"misses":["The --provider flag is not set. Continuing as if --provider=skeleton had been used."]},{"id":"label-filter-invalid","pattern":"(?:Syntax Error Parsing Label Filter|Invalid Label\\\\b|Invalid SemVerConstraint)(?<cause>.{0,300})","reason":"no-report","audience":"workflow","title":"The suite did not start: the label filter is not valid","remedy":"correct the label filter","source":"onsi/ginkgo, types/errors.go, SyntaxErrorParsingLabelFilter","matches":["Syntax Error Parsing Label Filter ((a Mismatched \'(\' - could not find matching \')\'."],"misses":["--label-filter=Feature: containsAny"]},{"id":"expression-invalid","pattern":"(?<cause>regexp: Compile\\\\(.{1,300}|error parsing regexp: .{1,300}|Invalid File Filter\\\\b.{0,300})","reason":"no-report","audience":"workflow","title":"The suite did not start: a regular expression of the filters is not valid","remedy":"correct focus, skip, or the file filters","source":"onsi/ginkgo, internal/focus.go and types/errors.go; go, src/regexp/regexp.go","matches":["panic: regexp: Compile(`(`): error parsing regexp: missing closing ): `(` [recovered, repanicked]"],"misses":["regexp.MustCompile({0x7ffc664c2a74, 0x1})"]},{"id":"ginkgo-configuration","pattern":"Ginkgo detected configuration issues:? ?(?<cause>.{0,300})","reason":"no-report","audience":"workflow","title":"The suite did not start: Ginkgo does not accept its configuration","remedy":"correct the options of the ginkgo command","source":"onsi/ginkgo, ginkgo/run/run_command.go","matches":["Ginkgo detected configuration issues: --repeat and --until-it-fails are both set"],"misses":["Ginkgo detected a version mismatch between the Ginkgo CLI and the version of Ginkgo"]},{"id":"wrong-architecture","pattern":"^(?<cause>.{0,300}?(?:exec format error|cannot execute binary file|Exec format error).{0,100})","reason":"build-unavailable","audience":"workflow","title":"The suite did not start: a program is built for another architecture, or damaged","remedy":"use builds for the architecture of the machine, and check that the file is whole","source":"linux, ENOEXEC; bash, execute_cmd.c","matches":["fork/exec /w/e2e_node.test: exec format error","bash: line 1: ./ginkgo: cannot execute binary file: Exec format error"],"misses":["error decoding: unknown format"]},{"id":"program-not-executable","pattern":"(?<cause>(?:fork/exec \\\\S{1,300}: permission denied|(?:^|[\\\\s:\'\\"])(?:\\\\S{0,300}/)?(?:ginkgo|e2e(?:_node)?\\\\.test|crio|kubelet)\\\\S{0,40}: (?:[Pp]ermission denied|cannot execute: Permission denied)))","reason":"build-unavailable","audience":"workflow","title":"The suite did not start: a program may not be executed","remedy":"make the file executable (chmod +x), and keep it on a file system without noexec; archives and artifacts can lose this permission","source":"linux, EACCES; go, src/os/exec/exec.go","matches":["fork/exec /w/e2e_node.test: permission denied","sh: 1: /w/ginkgo: Permission denied"],"misses":["open /dev/kmsg: permission denied","root@10.0.0.4: Permission denied (publickey)."]},{"id":"library-missing","pattern":"(?<cause>error while loading shared libraries: .{1,300}|^.{1,300}?: version `GLIBC\\\\S{1,40}\' not found.{0,200})","reason":"build-unavailable","audience":"environment","title":"The suite did not start: the machine does not have a library of a program","remedy":"use a static build, or a machine with the same distribution as that of the build","source":"glibc, elf/dl-load.c and elf/dl-version.c","matches":["./e2e_node.test: /lib/libc.so.6: version `GLIBC_2.34\' not found (required by ./e2e_node.test)"],"misses":["ldconfig: libraries were found"]},{"id":"program-missing","pattern":"(?<cause>Found no test suites|exec: \\"[^\\"]{1,200}\\": executable file not found in \\\\$PATH|(?:fork/exec|exec|stat|open|sudo:|sh:|bash:|line \\\\d{1,6}:|^) ?\\\\S{0,300}?(?:ginkgo|e2e(?:_node)?\\\\.test)\\\\S{0,40}: (?:command not found|not found|[Nn]o such file or directory)|[Cc]annot (?:stat|access) \'\\\\S{0,300}?(?:ginkgo|e2e(?:_node)?\\\\.test)\\\\S{0,10}: No such file or directory)","reason":"build-unavailable","audience":"workflow","title":"The suite did not start: the ginkgo command or the test binary is missing","remedy":"check the path, and the step that builds or downloads it; ginkgo also finds no suite in a file that is not executable","source":"onsi/ginkgo, ginkgo/run/run_command.go; go, src/os/exec/lp_unix.go; bash, execute_cmd.c","matches":["ginkgo run failed Found no test suites","sudo: /w/ginkgo: command not found","bash: line 1: ginkgo: command not found","fork/exec ./e2e_node.test: no such file or directory","exec: \\"ginkgo\\": executable file not found in $PATH"],"misses":["open /etc/crio/crio.conf: no such file or directory"]},{"id":"spec-tree-invalid","pattern":"(?<cause>(?:Ginkgo detected an issue with your spec structure|(?:Assertion or )?[Pp]anic detected during tree construction|Ginkgo detected a panic while constructing the spec tree|Your Test Panicked|Rerunning Suite|Invalid (?:Combination of Decorators|Decorator|Function|NodeTimeout)|Unknown Decorator|DeferCleanup must be called|DescribeTable passed multiple|Too (?:Many|Few) Parameters passed).{0,300})","reason":"no-report","audience":"kubernetes","title":"The suite did not start: its specs could not be constructed","remedy":"read the place that the message names; it is a bug of the tests, or of the version of Ginkgo that they were built with","source":"onsi/ginkgo, types/errors.go","matches":["Ginkgo detected an issue with your spec structure","Assertion or Panic detected during tree construction","Your Test Panicked"],"misses":["[PANICKED] Test Panicked"]},{"id":"build-of-suite-failed","pattern":"(?<cause>Failed to compile .{1,300}|^(?!.{0,60}?\\\\bvendor/.{0,200}?\\\\bwarning\\\\b)\\\\S{1,200}\\\\.go:\\\\d{1,7}:\\\\d{1,5}: .{1,300}|(?:^|\\\\s)\\\\S{1,200} \\\\[(?:build|setup) failed\\\\]|no required module provides package .{1,200}|cannot find (?:package|module providing package) .{1,200}|go: errors parsing go\\\\.mod.{0,200}|go: go\\\\.mod requires go >= .{1,200}|go: updates to go\\\\.mod needed.{0,200}|\\\\bgo: command not found|Can\'t find \'go\' in PATH.{0,100}|package \\\\S{1,200} is not in (?:std|GOROOT).{0,100})","reason":"build-unavailable","audience":"kubernetes","title":"The suite did not start: it could not be built","remedy":"read the first error of the compiler; if the sources are a release, check the version of Go and the patches of the job","source":"go, src/cmd/compile and src/cmd/go; onsi/ginkgo, ginkgo/internal/compile.go; kubernetes/kubernetes, hack/lib/golang.sh","matches":["test/e2e_node/util.go:123:2: undefined: framework.Foo","Failed to compile e2e_node: # k8s.io/kubernetes/test/e2e_node","FAIL\\tk8s.io/kubernetes/test/e2e_node [build failed]"],"misses":["test_context.go:507] Unable to find in-cluster config","testing/testing.go:1974 +0x232"]},{"id":"suite-panicked","pattern":"^(?<cause>(?:panic|fatal error): .{1,300})","reason":"no-report","audience":"kubernetes","title":"The suite did not start: the test binary crashed before its first spec","remedy":"read the message and the first lines of the stack","source":"go, src/runtime/panic.go","matches":["panic: runtime error: invalid memory address or nil pointer dereference"],"misses":["don\'t panic: this is a drill"]},{"id":"ginkgo-failed","pattern":"^(?:\\\\S{0,200}/)?ginkgo(?: \\\\w{1,20})? failed\\\\b ?(?<cause>.{0,300})|(?:^|: )(?<why>Failed to start (?:test suite|parallel spec server).{0,300})","reason":"no-report","audience":"workflow","title":"The suite did not start: the ginkgo command failed","remedy":"read what the ginkgo command says","source":"onsi/ginkgo, ginkgo/command/program.go","matches":["ginkgo run failed Failed to start test suite"],"misses":["the ginkgo command is used"]},{"id":"suite-ended-at-start","pattern":"^Test Suite Failed$","reason":"no-report","audience":"unknown","title":"The suite failed before its first spec, and does not say why","remedy":"read what is in front of this line, and the standard error of the suite if it is in another file","source":"onsi/ginkgo, ginkgo/run/run_command.go","matches":["Test Suite Failed"],"misses":["the Test Suite Failed yesterday"]},{"id":"ginkgo-version-mismatch","pattern":"(?<cause>Ginkgo detected a version mismatch between the Ginkgo CLI .{0,300})","reason":"no-report","audience":"workflow","title":"The suite did not start; the ginkgo command has another version than the suite","remedy":"use a ginkgo command of the version of Ginkgo that the test binary was built with","source":"onsi/ginkgo, ginkgo/internal/verify_version.go","matches":["Ginkgo detected a version mismatch between the Ginkgo CLI and the version of Ginkgo imported by your packages:"],"misses":["Ginkgo Version 2.28.1"]}]');
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(92701);
// EXTERNAL MODULE: ./build/src/domain/model/verdict.js
var verdict = __webpack_require__(55825);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/domain/judgement/finder.js
var finder = __webpack_require__(78948);
// EXTERNAL MODULE: ./build/src/domain/judgement/job-ends.js + 1 modules
var job_ends = __webpack_require__(65340);
;// CONCATENATED MODULE: ./build/src/domain/judgement/suite-start.js






const LISTED_LINES = 5;
const LINE_LENGTH = 400;
/** Rows in the order in which they count. */
const SUITE_STARTS = suite_starts_namespaceObject.map((row) => {
    const place = `lanes/suite-starts.json, ${row.id}`;
    return {
        ...row,
        pattern: new RegExp(row.pattern),
        reason: (0,fields/* oneOf */.yL)((0,fields/* keysOf */.YD)(verdict/* RESULT_OF */.Oo), row.reason, place),
        audience: (0,fields/* oneOf */.yL)((0,fields/* keysOf */.YD)(verdict/* AUDIENCE_NAMES */.K8), row.audience, place),
    };
});
/** Whether a line of an output says why a suite did not start. */
function saysWhyNotStarted(line) {
    return SUITE_STARTS.some(({ pattern }) => pattern.test(line));
}
/** Whether a suite left nothing: no spec, no suite node and no number. */
function hasNothing({ suite }) {
    if (suite === null)
        return true;
    const { specs, suiteNodes, running, selectedSpecs, totalSpecs, succeeded, stated } = suite;
    const numbers = [selectedSpecs, totalSpecs].some((count) => count !== null && count > 0);
    const results = specs.length + suiteNodes.length + running.length;
    return results === 0 && !numbers && stated === null && succeeded !== true;
}
/**
 * The suite did not start, and the ginkgo command, the test binary or the build says why. It counts only if nothing of
 * the suite is there, and nothing from outside ended the job.
 */
function startFinding({ facts }) {
    const lines = facts.jobEvidence.start ?? [];
    if (lines.length === 0 || !hasNothing(facts) || (0,job_ends/* endOfJob */.ou)(facts) !== null)
        return null;
    for (const row of SUITE_STARTS) {
        const found = lines.filter(({ text }) => row.pattern.test(text));
        const [first] = found;
        if (first !== undefined)
            return findingOf(row, first, [...new Set([...found, ...lines])]);
    }
    return null;
}
function findingOf({ id, pattern, reason, title, audience, remedy }, first, lines) {
    const groups = pattern.exec(first.text)?.groups ?? {};
    const cause = clean(groups['cause'] ?? groups['why'] ?? '');
    return (0,finder/* finding */.g)({
        id,
        reason,
        title: title.replace('{cause}', cause),
        detail: title.includes('{cause}') ? '' : cause.trim(),
        audience,
        remedy,
        evidence: lines
            .slice(0, LISTED_LINES)
            .map(({ file, text }) => clean(`${(0,domain_text/* plainLine */.h0)(file)}: ${text}`)),
    });
}
function clean(text) {
    return (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(text), LINE_LENGTH);
}


/***/ })

};
