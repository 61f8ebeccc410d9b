/**
 * What the rules for causes know of words. Texts are compared in lower case.
 */

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}

/** The number after one of these words is part of the cause: `exit status 1` is not `exit status 2`. */
export const CODE_NOUNS: readonly string[] = words(`
  status code exitcode exit_code exit signal errno error http rc returned
`)

/** A name follows these words, in quotes or with a `-` or `/` in it. Names of objects differ in each run. */
export const OBJECT_NOUNS: readonly string[] = words(`
  pod pods podname namespace namespaces container containers containername sandbox podsandbox node nodes
  nodename
`)

/** An image follows these words. */
export const IMAGE_NOUNS: readonly string[] = ['image', 'images', 'pull', 'pulling']

/** Words with digits that are no numbers: versions of interfaces, formats, and system calls. */
export const NAMES_WITH_DIGITS: readonly string[] = words(`
  v1 v2 v3 v1alpha1 v1alpha2 v1alpha3 v1beta1 v1beta2 v1beta3 cgroup1 cgroup2 cgroupv1 cgroupv2 ipv4 ipv6 tcp4
  tcp6 udp4 udp6 ip4 ip6 http2 oauth2 x509 sha1 sha256 sha512 md5 base64 utf8 k8s e2e e2e_node ext2 ext3 ext4
  go1 crc32 amd64 arm64 x86_64 openat2 clone3 faccessat2 fchmodat2 dup2 dup3 accept4 pipe2 wait4 eventfd2
  signalfd4 preadv2 pwritev2 umount2 renameat2 inotify_init1 epoll_create1 mlock2 prlimit64 statfs64 fstat64
  lseek64
`)

/** Characters of the longest name in the lists above. */
export const LONGEST_KNOWN_NAME = Math.max(
  ...[...CODE_NOUNS, ...OBJECT_NOUNS, ...IMAGE_NOUNS, ...NAMES_WITH_DIGITS].map(
    (name) => name.length,
  ),
)

/** Words that say what another word would deny. Texts in which they differ are different causes. */
export const DECIDING_WORDS: ReadonlySet<string> = new Set(
  words(`
  not no never without cannot cant isnt dont unable nil true false running pending succeeded ready terminated
  waiting completed evicted oomkilled killed deleted created started stopped more less greater timeout refused
  reset denied exists missing empty full invalid cgroup seccomp apparmor selinux capability sysctl hugepages
  swap memory cpu disk inode inodes pid pids network v1 v2 ipv4 ipv6 tcp udp http https lookup
  dial
`),
)

/** Programs: the error of one is not that of another, also if they pass it on. */
export const PROGRAMS: ReadonlySet<string> = new Set(
  words(`
  crun runc conmon conmonrs youki
`),
)

/** System calls and what Go and the OCI runtimes name as such. Errors of different calls are different causes. */
export const SYSTEM_CALLS: ReadonlySet<string> = new Set(
  words(`
  open openat openat2 read readlink write close stat lstat fstat statfs mount umount umount2 unmount remount
  mkdir mkdirat rmdir mkfifo mknod unlink unlinkat remove rename renameat link symlink chmod fchmod chown lchown
  fchown chdir chroot pivot_root bind connect listen accept exec execve fork clone clone3 unshare setns kill
  wait wait4 waitid ptrace prctl keyctl ioctl fcntl flock setrlimit sethostname setuid setgid setgroups setxattr
  getxattr sync fsync truncate ftruncate mmap bpf epoll_wait move_mount open_tree
`),
)

/**
 * Words that many failures have. A text of only these says nothing of the cause, so the place where the spec failed is part
 * of it (onsi/gomega, format/format.go and internal/async_assertion.go; kubernetes/apimachinery, pkg/util/wait).
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  words(`
  a an the to be of for in is it on at by and or as but was were has have had that this with after before not no
  nil true false should expected expect got instead equal match matching contain element elements succeed
  success succeeded error errors unexpected occurred occur failed failure fail timed out time timeout waiting
  wait condition context deadline exceeded canceled cancelled rpc code desc unknown deadlineexceeded function
  passed value length len string bool int int32 int64 uint64 float64 slice ptr struct map interface err msg test
  spec polling eventually consistently numerically than greater less zero exit status
`),
)
