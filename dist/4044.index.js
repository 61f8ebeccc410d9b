export const id = 4044;
export const ids = [4044];
export const modules = {

/***/ 19564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ deedTo)
});

;// CONCATENATED MODULE: ./build/lanes/interruptions.json
const interruptions_namespaceObject = /*#__PURE__*/JSON.parse('[{"service":"crio","file":"test/e2e_node/restart_test.go","does":"kill","some":["Container Runtime Network should recover from ip leak"]},{"service":"crio","file":"test/e2e_node/mirror_pod_grace_period_test.go","does":"stop","some":["the container runtime is temporarily down during pod termination"]},{"service":"kubelet","file":"test/e2e_node/restart_test.go","does":"stop","some":["should correctly account for terminated pods after restart","should delete pods which are marked as terminal and have a deletion timestamp set after restart","should force-delete non-admissible pods"]},{"service":"kubelet","file":"test/e2e_node/container_lifecycle_test.go","does":"stop","some":["Containers Lifecycle when A node reboots","Containers Lifecycle when A node running restartable init containers reboots","Containers Lifecycle when The kubelet restarts","] Not Change Container Status ["]},{"service":"kubelet","file":"test/e2e_node/dra_test.go","does":"stop","some":["must register after Kubelet restart","must recover and register after","must process pod created when kubelet is not running","after Kubelet restart","when Kubelet restarts","must be removed on kubelet startup"]},{"service":"kubelet","file":"test/e2e_node/mirror_pod_test.go","does":"stop","some":["MirrorPod [Serial] when kubelet restarts"]},{"service":"kubelet","file":"test/e2e_node/standalone_test.go","does":"stop","some":["should be ready after init container is removed and kubelet restarts","when creating a static pod and restarting kubelet"]},{"service":"kubelet","file":"test/e2e_node/criproxy_test.go","does":"stop","some":["should fall back to unary RPC when streaming returns Unimplemented"]},{"service":"kubelet","file":"test/e2e_node/endpoints_test.go","does":"stop","some":["when config is updated should be reflected in /configz"]},{"service":"kubelet","file":"test/e2e_node/lock_contention_linux_test.go","does":"stop","all":["] Lock contention ["]},{"service":"kubelet","file":"test/e2e_node/cgroup_driver_from_cri_test.go","does":"stop","all":["] Cgroup Driver From CRI "]},{"service":"kubelet","file":"test/e2e_node/container_log_rotation_test.go","does":"stop","all":["] ContainerLogRotation ","] ContainerLogRotationWithMultipleWorkers "]},{"service":"kubelet","file":"test/e2e_node/container_restart_test.go","does":"stop","all":["] Container Restart [Feature:CriProxy]"]},{"service":"kubelet","file":"test/e2e_node/cpu_manager_test.go","does":"stop","all":["] CPU Manager [","] CPU Manager Pod Level Resources ["]},{"service":"kubelet","file":"test/e2e_node/cpu_manager_metrics_test.go","does":"stop","all":["] CPU Manager Metrics ["]},{"service":"kubelet","file":"test/e2e_node/density_test.go","does":"stop","all":["] Density ["]},{"service":"kubelet","file":"test/e2e_node/device_manager_test.go","does":"stop","all":["] Device Manager "]},{"service":"kubelet","file":"test/e2e_node/device_plugin_test.go","does":"stop","all":["] Device Plugin ["]},{"service":"kubelet","file":"test/e2e_node/eviction_test.go","does":"stop","all":["Eviction [","EvictionOrdering [","EvictionPodLevelResources [","EvictionOrderingPodLevelResources [","] LocalStorageSoftEvictionNotOverwriteTerminationGracePeriodSeconds [","] ImageGCTerminatedPodsContainersCleanup [","] LocalStorageCapacityIsolationFSQuotaMonitoring [","] KubeletSeparateDiskGC ["]},{"service":"kubelet","file":"test/e2e_node/hugepages_test.go","does":"stop","all":["] HugePages [","] Pod Level HugePages Resources ["]},{"service":"kubelet","file":"test/e2e_node/image_credential_pulls.go","does":"stop","all":["] Ensure Credential Pulled Images "]},{"service":"kubelet","file":"test/e2e_node/image_gc_test.go","does":"stop","all":["] ImageGarbageCollect ["]},{"service":"kubelet","file":"test/e2e_node/image_pull_test.go","does":"stop","all":["] Pull Image "]},{"service":"kubelet","file":"test/e2e_node/kubelet_config_dir_test.go","does":"stop","all":["] Kubelet Config ["]},{"service":"kubelet","file":"test/e2e_node/kubelet_server_tls_test.go","does":"stop","all":["] ReloadKubeletClientCAFileTest "]},{"service":"kubelet","file":"test/e2e_node/kubelet_tls_test.go","does":"stop","all":["] KubletTLS "]},{"service":"kubelet","file":"test/e2e_node/memory_manager_test.go","does":"stop","all":["] Memory Manager [","] Memory Manager Pod Level Resources ["]},{"service":"kubelet","file":"test/e2e_node/memory_manager_metrics_test.go","does":"stop","all":["] Memory Manager Metrics ["]},{"service":"kubelet","file":"test/e2e_node/memory_qos_test.go","does":"stop","all":["] MemoryQoS ["]},{"service":"kubelet","file":"test/e2e_node/node_container_manager_test.go","does":"stop","all":["] Node Container Manager ["]},{"service":"kubelet","file":"test/e2e_node/node_perf_test.go","does":"stop","all":["] Node Performance Testing ["]},{"service":"kubelet","file":"test/e2e_node/node_shutdown_linux_test.go","does":"stop","all":["] GracefulNodeShutdown ["]},{"service":"kubelet","file":"test/e2e_node/oomkiller_linux_test.go","does":"stop","all":["] OOMKiller "]},{"service":"kubelet","file":"test/e2e_node/os_label_rename_test.go","does":"stop","all":["] OSArchLabelReconciliation ["]},{"service":"kubelet","file":"test/e2e_node/pids_test.go","does":"stop","all":["] PodPidsLimit ["]},{"service":"kubelet","file":"test/e2e_node/pod_conditions_criproxy_linux_test.go","does":"stop","all":["] Pod conditions managed by Kubelet "]},{"service":"kubelet","file":"test/e2e_node/pod_conditions_test.go","does":"stop","all":["] Pod conditions managed by Kubelet "]},{"service":"kubelet","file":"test/e2e_node/pod_status_test.go","does":"stop","all":["] Pods status phase "]},{"service":"kubelet","file":"test/e2e_node/podresources_test.go","does":"stop","all":["] POD Resources API ["]},{"service":"kubelet","file":"test/e2e_node/pods_api_test.go","does":"stop","all":["] Kubelet Pods API ["]},{"service":"kubelet","file":"test/e2e_node/restart_all_containers_test.go","does":"stop","all":["] RestartAllContainersWithKubeletRestarts "]},{"service":"kubelet","file":"test/e2e_node/runtime_conformance_test.go","does":"stop","all":["should be able to pull from private registry with credential provider"]},{"service":"kubelet","file":"test/e2e_node/seccompdefault_test.go","does":"stop","all":["] SeccompDefault ["]},{"service":"kubelet","file":"test/e2e_node/split_disk_test.go","does":"stop","all":["] KubeletSeparateDiskGC ["]},{"service":"kubelet","file":"test/e2e_node/static_pod_test.go","does":"stop","all":["] StaticPod ["]},{"service":"kubelet","file":"test/e2e_node/swap_test.go","does":"stop","all":["] Swap ["]},{"service":"kubelet","file":"test/e2e_node/system_node_critical_test.go","does":"stop","all":["] SystemNodeCriticalPod ["]},{"service":"kubelet","file":"test/e2e_node/topology_manager_test.go","does":"stop","all":["] Topology Manager ["]},{"service":"kubelet","file":"test/e2e_node/topology_manager_metrics_test.go","does":"stop","all":["] Topology Manager Metrics ["]},{"service":"kubelet","file":"test/e2e_node/unknown_pods_test.go","does":"stop","all":["] Unknown Pods ["]},{"service":"kubelet","file":"test/e2e_node/user_namespaces_test.go","does":"stop","all":["] user namespaces kubeconfig tests "]}]');
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(92701);
;// CONCATENATED MODULE: ./build/src/domain/judgement/interruptions.js


/** What a spec does to a service on purpose: it stops and starts the unit, or kills the process. */
const DEEDS = ['stop', 'kill'];
/**
 * Specs that end a service on purpose, from Kubernetes 1.36 (kubernetes/kubernetes, test/e2e_node): they call
 * stopContainerRuntime, kill the process, or call restartKubelet, mustStopKubelet or one of the functions that change the
 * kubelet's configuration. Specs of a shared function, such as runEvictionTest, have the file of that function.
 *
 * `all`: every spec of the file does it, and the names of its specs contain one of these texts. `some`: only specs with one
 * of these texts do it.
 */
const INTERRUPTIONS = interruptions_namespaceObject.map(({ service, file, does, ...names }) => ({
    file,
    service: (0,fields/* oneOf */.yL)(['crio', 'kubelet'], service, `lanes/interruptions.json, ${file}`),
    does: (0,fields/* oneOf */.yL)(DEEDS, does, `lanes/interruptions.json, ${file}`),
    all: 'all' in names ? (names.all ?? []) : [],
    some: 'some' in names ? (names.some ?? []) : [],
}));
/** What the spec does to the service on purpose, or null. */
function deedTo(service, spec) {
    return INTERRUPTIONS.find((row) => row.service === service && describes(row, spec))?.does ?? null;
}
function describes({ file, all, some }, { id, location }) {
    const isNamed = [...all, ...some].some((name) => id.includes(name));
    if (location === null)
        return isNamed;
    return location.file.endsWith(file) && (isNamed || some.length === 0);
}


/***/ }),

/***/ 83979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ SIGNATURES),
  s: () => (/* binding */ findSignature)
});

;// CONCATENATED MODULE: ./build/lanes/signatures.json
const signatures_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"crio-profile","where":["crio"],"pattern":"level=fatal .{0,300}?(?<cause>unable to load (?:AppArmor|(?:default )?seccomp) profile(?:[^\\"\\\\\\\\]|\\\\\\\\.){0,300})","reason":"crio-not-up","audience":"environment","title":"CRI-O did not start: it could not load a security profile","remedy":"check AppArmor and seccomp on the machine, and apparmor_profile and seccomp_profile in the CRI-O configuration","class":"environment","kind":"host","source":"cri-o/cri-o, pkg/config/config.go","matches":["time=\\"2026-11-22T10:59:01Z\\" level=fatal msg=\\"validating runtime config: unable to load AppArmor profile: failed to load profile crio-default\\""],"nearMisses":["time=\\"2026-11-22T10:59:01Z\\" level=info msg=\\"AppArmor is disabled, cannot load AppArmor profile\\""]},{"id":"crio-configuration","where":["crio"],"pattern":"level=fatal msg=\\"(?:[^\\"\\\\\\\\]|\\\\\\\\.){0,300}?(?<cause>(?:invalid runtime_path for runtime|get conmon-rs version: |unable to decode configuration )(?:[^\\"\\\\\\\\]|\\\\\\\\.){0,300})","reason":"crio-not-up","audience":"workflow","title":"CRI-O did not start: its configuration does not fit this machine or build","remedy":"check the paths and programs that the message names, and crio-config","class":"environment","kind":"configuration","source":"cri-o/cri-o, pkg/config/config.go","reads":["the end of logs/crio.log","the CRI-O configuration of the run"],"matches":["time=\\"2026-11-22T10:59:01Z\\" level=fatal msg=\\"validating runtime config: runtime validation: invalid runtime_path for runtime \'runc\': stat /opt/none: no such file or directory\\"","time=\\"2026-11-22T10:59:01Z\\" level=fatal msg=\\"validating runtime config: get conmon-rs version: exit status 1\\""],"nearMisses":["time=\\"2026-11-22T10:59:01Z\\" level=info msg=\\"Using runtime handler runc\\""]},{"id":"crio-port-taken","where":["crio"],"pattern":"level=fatal msg=\\"(?<cause>(?:Failed to listen: |Failed to start streaming server: )(?:[^\\"\\\\\\\\]|\\\\\\\\.){0,300})","reason":"crio-not-up","audience":"workflow","title":"CRI-O did not start: its socket or port is in use","remedy":"stop the other CRI-O, or the process that listens on the port","class":"environment","kind":"host","source":"cri-o/cri-o, cmd/crio/main.go and server/server.go","reads":["ss -tlnp on the machine"],"matches":["time=\\"2026-11-22T10:59:01Z\\" level=fatal msg=\\"Failed to start streaming server: listen tcp 127.0.0.1:10010: bind: address already in use\\""],"nearMisses":["time=\\"2026-11-22T10:59:01Z\\" level=info msg=\\"Starting the streaming server\\""]},{"id":"crio-fatal","where":["crio"],"pattern":"level=fatal msg=\\"(?<cause>(?:[^\\"\\\\\\\\]|\\\\\\\\.){1,400})","reason":"crio-not-up","audience":"cri-o","title":"CRI-O did not start","remedy":"read the end of logs/crio.log, and check the CRI-O configuration","class":"cri-o","kind":"error","source":"cri-o/cri-o, cmd/crio/main.go","reads":["the end of logs/crio.log"],"matches":["time=\\"2026-11-22T10:59:01Z\\" level=fatal msg=\\"validating root config: unable to make directory\\""],"nearMisses":["time=\\"2026-11-22T10:59:01Z\\" level=error msg=\\"level=fatal\\""]},{"id":"swap-on","where":["kubelet"],"pattern":"running with swap on is not supported","reason":"node-not-up","audience":"workflow","title":"The kubelet refuses to start: swap is on","remedy":"let the run turn off swap, or set kubelet-flags to --fail-swap-on=false","class":"environment","kind":"configuration","source":"kubernetes/kubernetes, pkg/kubelet/cm/container_manager_linux.go","matches":["E1122 11:00:11.1 1 run.go:72] \\"command failed\\" err=\\"failed to run Kubelet: running with swap on is not supported, please disable swap or set --fail-swap-on flag to false\\""],"nearMisses":["I1122 11:00:11.1 1 a.go:9] \\"Running with swap on\\" swap=\\"LimitedSwap\\""]},{"id":"cgroup-v1","where":["kubelet"],"pattern":"kubelet is configured to not run on a host using cgroup v1","reason":"node-not-up","audience":"workflow","title":"The kubelet refuses to start: this machine has cgroup v1","remedy":"use a runner with cgroup v2, or a kubelet-config with failCgroupV1: false","class":"environment","kind":"host","source":"kubernetes/kubernetes, pkg/kubelet/kubelet.go","matches":["E1122 11:00:11.1 1 run.go:72] \\"command failed\\" err=\\"failed to run Kubelet: kubelet is configured to not run on a host using cgroup v1\\""],"nearMisses":["W1122 11:00:11.1 1 kubelet.go:9] cgroup v1 support is in maintenance mode"]},{"id":"port-taken","where":["failure","services","kubelet"],"pattern":"listen tcp \\\\S+: bind: address already in use","reason":"node-not-up","audience":"workflow","title":"A port of the API server or the kubelet is already in use","remedy":"stop the process that listens on the port, such as a cluster or an earlier run","class":"environment","kind":"host","source":"Go, net; kubernetes/kubernetes, test/e2e_node/services/apiserver.go","reads":["ss -tlnp on the machine"],"matches":["failed to listen on 0.0.0.0:10250: listen tcp 0.0.0.0:10250: bind: address already in use"],"nearMisses":["failed to listen on 0.0.0.0:10250: listen tcp 0.0.0.0:10250: bind: permission denied"]},{"id":"no-cni-configuration","where":["kubelet","crio","failure"],"pattern":"no CNI configuration file in \\\\S+","reason":"node-not-up","audience":"workflow","title":"CRI-O found no CNI configuration","remedy":"check the CNI configuration of the build, and crio-config","class":"environment","kind":"configuration","source":"cri-o/ocicni, pkg/ocicni/ocicni.go","matches":["Network plugin returns error: no CNI configuration file in /etc/cni/net.d/. Has your network provider started?"],"nearMisses":["Found CNI network crio (type=bridge) at /etc/cni/net.d/11-crio.conflist"]},{"id":"no-space","where":["failure","services","kubelet","crio","spec","log"],"pattern":"[Nn]o space left on device|[Dd]isk quota exceeded","notFor":"evict|pressure|quota|ephemeral-storage|EphemeralStorage|LocalStorage|DiskGC","reason":"host-setup","audience":"environment","title":"No space is left on a device of the machine","remedy":"free disk space on the runner; if the disk is not full, check quotas, inodes, inotify watches and cgroups","class":"environment","kind":"disk","source":"errno texts of the kernel (ENOSPC, EDQUOT)","matches":["event for pod-1: Failed: Error: container create failed: mkdir /run/x: no space left on device","event for pod-1: Failed: Error: adding layer with blob \\"sha256:0a\\": processing tar file(open /usr/lib/x: disk quota exceeded): exit status 1"],"nearMisses":["event for pod-1: Evicted: The node had condition: [DiskPressure]."]},{"id":"disk-broken","where":["failure","services","kubelet","crio","spec","log"],"pattern":["(?<cause>/(?:var/lib/(?:containers|kubelet|crio|cni)|(?:var/)?run/(?:crio|containers|netns)|var/log/(?:pods|crio)|var/tmp/container_images)","(?:(?!/merged/)[^\\\\s:\\"]){0,300}: (?:read-only file system|input/output error|structure needs cleaning))"],"notFor":"read-?only","reason":"host-setup","audience":"environment","title":"A disk of the machine is broken or became read-only","remedy":"read the kernel log for errors of the disk or the file system, and replace the machine or its disk","class":"environment","kind":"disk","source":"errno texts of Go (EROFS, EIO, EUCLEAN) after a path of the node: go, src/syscall/zerrors_linux_amd64.go","reads":["the kernel log: I/O errors, Remounting filesystem read-only"],"matches":["event for pod-1: FailedCreatePodSandBox: Failed to create pod sandbox: rpc error: code = Unknown desc = mkdir /var/lib/containers/storage/overlay/0a: read-only file system"],"nearMisses":["event for pod-1: Failed: Error: container create failed: mkdir /var/lib/containers/storage/overlay/0a/merged/run/secrets: read-only file system","mkdir /var/run/data: read-only file system"]},{"id":"crio-install-failed","where":["system"],"pattern":["(?:\\\\b(?:cri-?o\\\\S{0,20}install|install\\\\S{0,20}-cri-?o)\\\\S{0,20}\\\\.service: (?:Main process exited|Failed with result).{0,200}|","(?<cause>\\\\bcurl: \\\\((?:22|56)\\\\) .{0,200}\\\\b404\\\\b.{0,100}|\\\\bERROR 404: Not Found\\\\b|\\\\bserver returned error: HTTP/\\\\S{1,8} 404\\\\b.{0,100}|","\\\\bignition\\\\[\\\\d{1,10}\\\\]: .{0,300}?\\\\bGET result: Not Found\\\\b|","\\\\bUnable to (?:find a match: |locate package )cri-?o\\\\S{0,100}|\\\\bNo package cri-?o\\\\S{0,100} available))"],"reason":"build-unavailable","audience":"environment","title":"The installation of CRI-O on the machine failed","remedy":"check that the requested CRI-O build exists, and the log of the unit that installs it","class":"environment","source":"systemd, src/core/service.c; curl, src/tool_operate.c; coreos/ignition, internal/resource/http.go; apt and dnf","reads":["the log of the unit that installs CRI-O"],"matches":["Nov 22 10:49:00 node bash[7]: curl: (22) The requested URL returned error: 404","Nov 22 10:49:01 node systemd[1]: crio-install.service: Main process exited, code=exited, status=22/n/a"],"nearMisses":["Nov 22 10:49:00 node bash[7]: curl: (7) Failed to connect to example.org port 443","Nov 22 10:49:01 node systemd[1]: crio.service: Main process exited, code=exited, status=1/FAILURE"]},{"id":"crio-log-empty","where":["crio"],"pattern":"^-- No entries --","reason":"build-unavailable","audience":"environment","title":"CRI-O did not run: its log is empty","remedy":"check that CRI-O was installed and started on the machine","class":"environment","source":"systemd, src/journal/journalctl-show.c","matches":["-- No entries --"],"nearMisses":["-- Journal begins at Sun 2026-11-22 --"]},{"id":"crio-socket-missing","where":["failure"],"pattern":"validate CRI v1 (?:runtime|image) API for endpoint .*(?<cause>no such file or directory|connection refused)","reason":"crio-died","audience":"cri-o","title":"CRI-O does not answer on its socket","remedy":"read logs/crio.log","class":"cri-o","kind":"crash","source":"kubernetes/kubernetes, staging/src/k8s.io/cri-client/pkg/remote_runtime.go","matches":["validate service connection: validate CRI v1 runtime API for endpoint \\"unix:///var/run/crio/crio.sock\\": rpc error: code = Unavailable desc = connection error: desc = \\"transport: Error while dialing: dial unix /var/run/crio/crio.sock: connect: no such file or directory\\""],"nearMisses":["validate service connection: validate CRI v1 runtime API for endpoint \\"unix:///var/run/crio/crio.sock\\": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService"]},{"id":"kubelet-user-mappings","where":["kubelet"],"pattern":"(?<cause>kubelet mappings: .{1,300}|mismatched subuids and subgids for user .{1,100})","reason":"node-not-up","audience":"workflow","title":"The kubelet refuses to start: the user IDs for user namespaces are not set up","remedy":"fix the lines of the user kubelet in /etc/subuid and /etc/subgid","class":"environment","kind":"configuration","source":"kubernetes/kubernetes, pkg/kubelet/kubelet_pods.go and pkg/kubelet/userns/userns_manager.go","reads":["/etc/subuid and /etc/subgid on the machine"],"matches":["E1122 11:00:11.1 1 run.go:72] \\"command failed\\" err=\\"failed to run Kubelet: create user namespace manager: kubelet mappings: mismatched subuids and subgids for user \\\\\\"kubelet\\\\\\"\\""],"nearMisses":["I1122 11:00:11.1 1 userns.go:1] \\"Using the mappings of the kubelet\\""]},{"id":"kubelet-container-manager","where":["kubelet"],"pattern":"\\"Failed to start ContainerManager\\" err=(?<cause>.+)","reason":"kubelet-died","audience":"environment","title":"The kubelet exited: it could not start its container manager","remedy":"read logs/kubelet.log; the usual cause is the cgroup setup of the machine","class":"environment","kind":"host","source":"kubernetes/kubernetes, pkg/kubelet/kubelet.go","reads":["logs/kubelet.log"],"matches":["E1122 11:00:11.1 1 kubelet.go:1703] \\"Failed to start ContainerManager\\" err=\\"system validation failed - cgroup mount is missing\\""],"nearMisses":["I1122 11:00:11.1 1 container_manager_linux.go:1] \\"Creating Container Manager object based on Node Config\\""]},{"id":"kubelet-failed","where":["kubelet"],"pattern":"(?:failed to run Kubelet: |\\"command failed\\" err=)(?<cause>.+)","reason":"kubelet-died","audience":"kubernetes","title":"The kubelet exited during its start","remedy":"read logs/kubelet.log; the usual cause is a wrong kubelet flag, feature gate or kubelet-config","class":"kubelet","kind":"crash","source":"kubernetes/kubernetes, cmd/kubelet/app/server.go and staging/src/k8s.io/component-base/cli/run.go","reads":["the end of logs/kubelet.log"],"matches":["E1122 11:00:11.1 1 run.go:72] \\"command failed\\" err=\\"failed to load kubelet config file, path: /x: open /x: no such file or directory\\""],"nearMisses":["I1122 11:00:11.1 1 server.go:1] \\"Command ended\\""]},{"id":"bad-feature-gate","where":["failure","services"],"pattern":"(?:unrecognized feature gate: |the feature gate \\"(?=\\\\S+\\" is unknown))(?<subject>[^\\\\s\\"]+)","reason":"node-not-up","audience":"workflow","title":"This Kubernetes build does not know a feature gate","remedy":"fix feature-gates, or choose another Kubernetes build","class":"environment","kind":"configuration","source":"kubernetes/kubernetes, staging/src/k8s.io/component-base/featuregate/feature_gate.go and test/e2e/framework/ginkgowrapper.go","reads":["the input feature-gates"],"matches":["ERROR: initialize feature gates: unrecognized feature gate: NoSuchGate"],"nearMisses":["the feature gate \\"NoSuchGate\\" is enabled"]},{"id":"image-pre-pull-crio","where":["failure"],"pattern":["(?:Could not pre-pull image (?<subject>\\\\S+) |unable to pull image or OCI artifact: ).{0,1000}?","(?<cause>(?:creating read-write layer|[Cc]ommitting the (?:finished )?image|(?:adding|creating|applying) layer|(?:layer|image) not known|panic|error reading from server|transport is closing|crio\\\\.sock).{0,200})"],"reason":"image-pull","audience":"cri-o","title":"CRI-O failed to pull or store images before the specs","remedy":"read logs/crio.log around the time of the pull; the registry is not the cause","class":"cri-o","kind":"storage","source":"kubernetes/kubernetes, test/e2e_node/image_list.go; containers/storage, layers.go","matches":["Could not pre-pull image registry.k8s.io/e2e-test-images/agnhost:2.53 rpc error: code = Unknown desc = unable to pull image or OCI artifact: pull image err: committing the finished image: layer not known"],"nearMisses":["rpc error: code = Unknown desc = committing the finished image: layer not known"]},{"id":"image-pre-pull","where":["failure"],"pattern":"(?:Could not pre-pull image (?<subject>\\\\S+) |unable to pull image or OCI artifact: )(?<cause>.{1,400})","reason":"image-pull","audience":"environment","title":"Images could not be pulled before the specs","remedy":"check the registry, its rate limits and the network; run again","class":"environment","kind":"pull","source":"kubernetes/kubernetes, test/e2e_node/image_list.go","matches":["Could not pre-pull image registry.k8s.io/e2e-test-images/agnhost:2.53 rpc error: code = Unknown desc = pinging container registry registry.k8s.io: i/o timeout"],"nearMisses":["Pre-pulling images with CRI: registry.k8s.io/e2e-test-images/agnhost:2.53"]},{"id":"apiserver-failed","where":["failure","services"],"pattern":"(?<cause>(?:run apiserver error|failed to validate ServerRunOptions): .{1,300})","reason":"node-not-up","audience":"kubernetes","title":"The API server of the suite exited","remedy":"read logs/services.log; the usual cause is a feature gate or a port that is in use","class":"kubernetes-test","source":"kubernetes/kubernetes, test/e2e_node/services/apiserver.go","reads":["logs/services.log"],"matches":["F1122 11:00:11.1 1 services.go:9] run apiserver error: error creating self-signed certificates"],"nearMisses":["I1122 11:00:11.1 1 services.go:9] Starting API server"]},{"id":"kubelet-start","where":["failure"],"pattern":"failed to start kubelet: .*|e2e service \\"kubelet\\" readiness check timeout|node is not ready: .*|Restart loop readinessCheck failed for server \\\\\\\\?\\"kubelet\\\\\\\\?\\"","reason":"node-not-up","audience":"unknown","title":"The kubelet did not start","remedy":"read logs/kubelet.log","class":"unknown","source":"kubernetes/kubernetes, test/e2e_node/services/services.go and util.go","reads":["logs/kubelet.log"],"matches":["failed to start kubelet: e2e service \\"kubelet\\" readiness check timeout 2m0s","Restart loop readinessCheck failed for server \\"kubelet\\" start-command: `/usr/bin/systemd-run`"],"nearMisses":["the kubelet started, and its readiness check passed"]},{"id":"services-start","where":["failure"],"pattern":"failed to start internal services: .*|e2e service \\"services\\" readiness check timeout|Failed to run e2e services","reason":"node-not-up","audience":"kubernetes","title":"The API server of the suite did not start","remedy":"read logs/services.log","class":"kubernetes-test","source":"kubernetes/kubernetes, test/e2e_node/services/services.go","reads":["logs/services.log"],"matches":["failed to start internal services: e2e service \\"services\\" readiness check timeout 2m0s"],"nearMisses":["Starting internal services"]},{"id":"stale-kubelet","where":["failure"],"pattern":"empty node list","reason":"node-not-up","audience":"environment","title":"No node registered: another kubelet answered instead of the kubelet of this run","remedy":"check for a kubelet that an earlier run left behind","class":"environment","kind":"host","source":"kubernetes/kubernetes, test/e2e_node/e2e_node_suite_test.go","reads":["ps on the machine: other processes named kubelet"],"matches":["empty node list: &NodeList{ListMeta:ListMeta{},Items:[]Node{},}"],"nearMisses":["the node list is nil"]},{"id":"system-validation","where":["failure"],"pattern":"system validation failed: .*|missing required cgroups: .*|(?<cause>unsupported docker version.{0,200}|kernel release \\\\S{1,100} is unsupported|no config path in .{1,200} is available)","reason":"node-not-up","audience":"environment","title":"The machine fails the system validation of the suite","remedy":"use a runner image that README.md lists","class":"environment","kind":"host","source":"kubernetes/system-validators, validators/; kubernetes/kubernetes, test/e2e_node/e2e_node_suite_test.go","matches":["system validation failed: kernel release 3.10.0 is unsupported"],"nearMisses":["system validation passed"]},{"id":"suite-out-of-memory","where":["kernel"],"pattern":["(?:\\\\bKill(?:ed)? process \\\\d+,?(?: UID \\\\d+,)? \\\\(|\\\\boom_reaper: reaped process \\\\d+ \\\\(|\\\\boom-kill:.{0,400}\\\\btask=)","(?<subject>e2e_node\\\\.test|ginkgo)[),]"],"reason":"suite-killed","audience":"environment","title":"The kernel killed a process of the suite (out of memory)","remedy":"use a runner with more memory, or set procs to a lower number; if it always happens in the same spec, check that spec","class":"environment","kind":"memory","source":"Linux, mm/oom_kill.c","matches":["Nov 22 12:00:00 node kernel: Out of memory: Killed process 81 (e2e_node.test) total-vm:1kB"],"nearMisses":["Nov 22 12:00:00 node kernel: Out of memory: Killed process 81 (stress) total-vm:1kB"]},{"id":"runtime-process-name","where":["spec"],"pattern":"Unexpected number of container runtime pids\\\\. Expected 1 but got (?<cause>\\\\d{1,6})","reason":"specs-failed","audience":"workflow","title":"The suite did not find one process of CRI-O","remedy":"set --container-runtime-process-name to the path of crio","class":"environment","kind":"configuration","source":"kubernetes/kubernetes, test/e2e_node/util.go","reads":["the flags of the suite"],"matches":["Unexpected number of container runtime pids. Expected 1 but got 0"],"nearMisses":["Unexpected number of containers. Expected 1 but got 0"]},{"id":"kubelet-unit-name","where":["spec"],"pattern":"Found more than one kubelet service running: (?<cause>.{0,200})","reason":"specs-failed","audience":"workflow","title":"The suite did not find the unit of the kubelet","remedy":"use a unit with a name that starts with kubelet-, and only one","class":"environment","kind":"configuration","source":"kubernetes/kubernetes, test/e2e_node/util.go","reads":["systemctl list-units \\"*kubelet*\\" on the machine"],"matches":["Found more than one kubelet service running: \\"\\""],"nearMisses":["Get kubelet service running: \\"kubelet-20261122.service\\""]},{"id":"oom-reason","where":["spec"],"pattern":"has unexpected reason: \\\\\\\\?\\"(?<cause>Error)\\\\\\\\?\\"","onlyFor":"OOMKiller","exampleSpec":"[sig-node] OOMKiller for pod using more memory than node allocatable","reason":"specs-failed","audience":"kubernetes","title":"A container that ran out of memory ended with the reason Error","remedy":"compare with the issues: the event of the kernel can reach the runtime too late","class":"known","source":"kubernetes/kubernetes, test/e2e_node/oomkiller_linux_test.go; kubernetes/kubernetes#119600; cri-o/cri-o#6580","reads":["kubernetes/kubernetes#119600 and cri-o/cri-o#6580"],"matches":["pod: \\"oomkill-target-pod\\", container: \\"oomkill-single-target-container\\" has unexpected reason: \\"Error\\""],"nearMisses":["pod: \\"oomkill-target-pod\\", container: \\"oomkill-single-target-container\\" has unexpected reason: \\"Completed\\""]},{"id":"eviction-order","where":["spec"],"pattern":"priority \\\\d{1,6} pod: (?<subject>\\\\S{1,253}) failed","onlyFor":"Eviction","exampleSpec":"[sig-node] PriorityPidEvictionOrdering should eventually evict all of the correct pods","reason":"specs-failed","audience":"kubernetes","title":"The eviction spec lost a pod that it expected to survive","remedy":"compare with the issue, and with earlier runs","class":"known","source":"kubernetes/kubernetes, test/e2e_node/eviction_test.go; kubernetes/kubernetes#130370","reads":["kubernetes/kubernetes#130370","logs/kubelet.log: lines with eviction"],"matches":["priority 0 pod: emptydir-innocent failed"],"nearMisses":["the pod with priority 0 passed"]},{"id":"latency-limit","where":["spec"],"pattern":"too high (?<subject>[^:]{1,100}) latency \\\\d{1,2}th percentile: (?<cause>\\\\S{1,40})","reason":"specs-failed","audience":"kubernetes","title":"A performance spec exceeded its limit","remedy":"run it on a machine with the size that the spec expects, or leave it out","class":"known","source":"kubernetes/kubernetes, test/e2e_node/density_test.go; kubernetes/kubernetes#108774","reads":["kubernetes/kubernetes#108774","the size of the machine"],"matches":["too high pod startup latency 99th percentile: 21.3s"],"nearMisses":["pod startup latency 99th percentile: 2.3s"]},{"id":"eviction-no-pressure","where":["spec"],"pattern":"NodeCondition: (?<subject>\\\\w{1,40}Pressure) not encountered","reason":"specs-failed","audience":"kubernetes","title":"The eviction spec did not bring the node under pressure","remedy":"compare with earlier runs, because these specs are known to be flaky; check the size of the disk and of the memory","class":"known","source":"kubernetes/kubernetes, test/e2e_node/eviction_test.go; kubernetes/kubernetes#131923, #142091","reads":["kubernetes/kubernetes#131923 and #142091","logs/kubelet.log: lines with eviction"],"matches":["NodeCondition: DiskPressure not encountered"],"nearMisses":["NodeCondition: DiskPressure encountered"]},{"id":"cni-bridge-address","where":["spec","log","node"],"pattern":"(?<cause>(?:failed to set bridge addr: |could not add IP address to ).{1,200})","reason":"host-setup","audience":"environment","title":"Pod sandboxes failed because the machine has a bridge of another CNI configuration","remedy":"delete the bridge, for instance with \\"ip link delete cni0\\", and run again on a clean machine","class":"environment","kind":"host","source":"containernetworking/plugins, plugins/main/bridge/bridge.go","reads":["ip addr show cni0 on the machine"],"matches":["event for pod-1: FailedCreatePodSandBox: Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_pod-1: error adding pod ns_pod-1 to CNI network \\"crio\\": plugin type=\\"bridge\\" failed (add): failed to set bridge addr: \\"cni0\\" already has an IP address different from 10.85.0.1/16","event for pod-1: FailedCreatePodSandBox: Failed to create pod sandbox: rpc error: code = Unknown desc = plugin type=\\"bridge\\" failed (add): failed to add IP addr {V:4} to \\"cni0\\": could not add IP address to \\"cni0\\": file exists"],"nearMisses":["event for pod-1: FailedCreatePodSandBox: Failed to create pod sandbox: rpc error: code = Unknown desc = plugin type=\\"bridge\\" failed (add): failed to create bridge \\"cni0\\": operation not supported"]},{"id":"cni-no-addresses","where":["spec","log","node"],"pattern":"(?<cause>no IP addresses available in range set.{0,100})","reason":"host-setup","audience":"environment","title":"Pod sandboxes failed because all IP addresses of the CNI network are reserved","remedy":"remove leftover pods and the files below /var/lib/cni/networks, and run again","class":"environment","kind":"host","source":"containernetworking/plugins, plugins/ipam/host-local/backend/allocator/allocator.go","reads":["/var/lib/cni/networks on the machine"],"matches":["event for pod-1: FailedCreatePodSandBox: Failed to create pod sandbox: rpc error: code = Unknown desc = plugin type=\\"bridge\\" failed (add): failed to allocate for range 0: no IP addresses available in range set: 10.85.0.1-10.85.255.254"],"nearMisses":["event for pod-1: FailedCreatePodSandBox: Failed to create pod sandbox: rpc error: code = Unknown desc = plugin type=\\"bridge\\" failed (add): 10.86.0.1 not in range set 10.85.0.1-10.85.255.254"]},{"id":"runtime-sysctl-denied","where":["spec","log"],"pattern":"(?<cause>ip_unprivileged_port_start.{0,200}permission denied)","reason":"host-setup","audience":"environment","title":"The machine denies the OCI runtime access to a sysctl of the container","remedy":"check AppArmor and the kernel log; the runtime and the AppArmor profiles of the machine may not fit together","class":"environment","kind":"host","source":"cri-o/cri-o#9584; opencontainers/runc#4968","reads":["the kernel log: lines with apparmor=\\"DENIED\\""],"matches":["event for pod-1: Failed: Error: container create failed: runc create failed: open sysctl net.ipv4.ip_unprivileged_port_start file: reopen fd 8: permission denied"],"nearMisses":["event for pod-1: Failed: Error: container create failed: runc create failed: open sysctl net.ipv4.ip_unprivileged_port_start file: no such file or directory"]},{"id":"apparmor-denied","where":["node"],"pattern":"(?<cause>apparmor=\\"DENIED\\".{0,400}(?:comm|profile)=\\"(?:/[^\\"]{0,100}/)?(?:runc|crun|crio(?!-default)|conmon|pinns)\\\\b.{0,200})","witness":"[Pp]ermission denied|[Oo]peration not permitted","notFor":"AppArmor","reason":"host-setup","audience":"environment","title":"AppArmor denied CRI-O or the OCI runtime an operation","remedy":"check the AppArmor profiles of the machine","class":"environment","kind":"host","source":"Linux, security/apparmor/audit.c","reads":["the kernel log: lines with apparmor=\\"DENIED\\""],"matches":["Nov 22 12:09:43 host kernel: audit: type=1400 audit(1.1:7): apparmor=\\"DENIED\\" operation=\\"mount\\" class=\\"mount\\" profile=\\"runc\\" name=\\"/proc/\\" pid=7 comm=\\"runc:[2:INIT]\\""],"nearMisses":["Nov 22 12:09:43 host kernel: audit: type=1400 audit(1.1:7): apparmor=\\"DENIED\\" operation=\\"open\\" profile=\\"crio-default\\" name=\\"/x\\" pid=7 comm=\\"sh\\""]},{"id":"selinux-denied","where":["node"],"pattern":"(?<cause>avc: {1,4}denied .{0,300}(?:comm=\\"(?:runc|crun|crio|conmon|pinns)\\\\b|scontext=\\\\S{1,60}:(?:container_t|container_runtime_t|kubelet_t|spc_t):).{0,200})","witness":"[Pp]ermission denied|[Oo]peration not permitted","notFor":"SELinux","reason":"host-setup","audience":"environment","title":"SELinux denied CRI-O, the kubelet or a container an operation","remedy":"check the SELinux policy and labels of the machine; container-selinux has them for CRI-O","kind":"host","class":"environment","source":"Linux, security/selinux/avc.c","reads":["the kernel log or ausearch -m avc: lines with avc: denied"],"matches":["Nov 22 12:09:43 host kernel: audit: type=1400 audit(1.1:7): avc:  denied  { write } for  pid=7 comm=\\"agnhost\\" name=\\"v\\" scontext=system_u:system_r:container_t:s0:c1,c2 tcontext=system_u:object_r:var_lib_t:s0 tclass=dir permissive=0"],"nearMisses":["Nov 22 12:09:43 host kernel: audit: type=1400 audit(1.1:7): avc:  denied  { read } for  pid=7 comm=\\"chronyd\\" name=\\"x\\" scontext=system_u:system_r:chronyd_t:s0 tcontext=system_u:object_r:var_t:s0 tclass=file permissive=0"]},{"id":"container-init-oom","where":["spec","log"],"pattern":"(?<cause>container init was OOM-killed(?: \\\\([^)]{0,100}\\\\))?)","reason":"specs-failed","audience":"kubernetes","title":"The memory limit of a container is too low for the OCI runtime to start it","remedy":"check the memory limit in the spec; neither the machine nor CRI-O ran out of memory","class":"kubernetes-test","source":"opencontainers/runc, libcontainer/process_linux.go; kubernetes/kubernetes#135680","reads":["the memory limit in the source of the spec"],"matches":["event for pod-1: Failed: Error: container create failed: runc create failed: unable to start container process: container init was OOM-killed (memory limit too low?)"],"nearMisses":["event for pod-1: OOMKilling: Memory cgroup out of memory: Killed process 7 (stress)"]},{"id":"cgroup-managers-differ","where":["spec","log"],"pattern":"(?<cause>cri-o configured with (?:systemd|cgroupfs) cgroup manager, but (?:did not receive slice as parent|received systemd slice as parent))","reason":"specs-failed","audience":"workflow","title":"The kubelet and CRI-O use different cgroup drivers","remedy":"set the same cgroup driver in kubelet-config or kubelet-flags and in crio-config","class":"environment","kind":"configuration","source":"cri-o/cri-o, internal/config/cgmgr/systemd_linux.go and cgroupfs_linux.go; cri-o/cri-o#4393","reads":["kubelet-config and crio-config"],"matches":["event for pod-1: FailedCreatePodSandBox: Failed to create pod sandbox: rpc error: code = Unknown desc = cri-o configured with systemd cgroup manager, but did not receive slice as parent: /kubepods/besteffort/pod0a1b"],"nearMisses":["event for pod-1: FailedCreatePodSandBox: Failed to create pod sandbox: rpc error: code = Unknown desc = cri-o configured with systemd cgroup manager"]},{"id":"systemd-not-supported","where":["spec","log"],"pattern":"(?<cause>systemd not supported: Not supported)","reason":"specs-failed","audience":"workflow","title":"The OCI runtime is built without systemd","remedy":"use the crun of the bundle: remove another one from PATH, or set runtime_path","class":"environment","kind":"configuration","source":"containers/crun, src/libcrun/cgroup-systemd.c; cri-o/cri-o#10242","reads":["crun --version on the machine"],"matches":["event for pod-1: Failed: Error: container create failed: systemd not supported: Not supported"],"nearMisses":["event for pod-1: Failed: Error: container create failed: systemd did not answer"]},{"id":"systemd-silent","where":["spec","log"],"pattern":"(?<cause>Failed to activate service \'org\\\\.freedesktop\\\\.systemd1\': timed out)","reason":"specs-failed","audience":"environment","title":"systemd did not answer the OCI runtime in time","remedy":"use a larger machine, or set procs to a lower number","class":"environment","kind":"host","source":"dbus, bus/activation.c; cri-o/cri-o#3808","reads":["the log of systemd at that time"],"matches":["event for pod-1: Failed: Error: container create failed: sd-bus call: Failed to activate service \'org.freedesktop.systemd1\': timed out (service_start_timeout=25000ms): Connection timed out"],"nearMisses":["event for pod-1: Failed: Error: container create failed: sd-bus call: Invalid argument"]},{"id":"cni-plugin-missing","where":["spec","log"],"pattern":"failed to find plugin \\\\\\\\?\\"(?<subject>[^\\"\\\\\\\\]{1,100})\\\\\\\\?\\" in path","reason":"specs-failed","audience":"workflow","title":"A CNI plugin is not installed","remedy":"install the CNI plugins where CRI-O looks for them (plugin_dirs)","class":"environment","kind":"configuration","source":"containernetworking/cni, pkg/invoke/find.go","reads":["plugin_dirs in the CRI-O configuration"],"matches":["event for pod-1: FailedCreatePodSandBox: Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_a(0a1b): error adding pod ns_pod-1 to CNI network \\"crio\\": failed to find plugin \\"bridge\\" in path [/opt/cni/bin]"],"nearMisses":["event for pod-1: FailedCreatePodSandBox: Failed to create pod sandbox: rpc error: code = Unknown desc = plugin type=\\"bridge\\" failed (add): the path is empty"]},{"id":"conmon-gone","where":["spec","log"],"pattern":"(?<cause>error reading container \\\\(probably exited\\\\) json message: .{1,100})","reason":"specs-failed","audience":"cri-o","title":"conmon ended before the container was created","remedy":"read the journal for conmon at that time: it was killed, or it crashed","class":"conmon","source":"cri-o/cri-o, internal/oci/runtime_oci.go; cri-o/cri-o#4505","reads":["the journal and the kernel log: lines with conmon","logs/crio.log at that time"],"matches":["event for pod-1: Failed: Error: error reading container (probably exited) json message: EOF"],"nearMisses":["event for pod-1: Failed: Error: error reading container status: EOF"]},{"id":"conmon-process","where":["spec","log"],"pattern":"(?<cause>failed to (?:read conmon pid|get conmon(?:rs)? pid start time): .{1,200}|Conmon for container \\\\S{1,100} is stopped, although the container is running)","reason":"specs-failed","audience":"cri-o","title":"CRI-O lost the conmon of a container","remedy":"read the journal for conmon at that time: it was killed, or it crashed","class":"conmon","source":"cri-o/cri-o, internal/oci/runtime_oci.go and runtime_pod.go","reads":["the journal and the kernel log: lines with conmon","logs/crio.log at that time"],"matches":["event for pod-1: Failed: Error: failed to read conmon pid: open /run/containers/storage/overlay-containers/0a1b/userdata/conmon-pidfile: no such file or directory"],"nearMisses":["time=\\"2026-11-22T12:09:43Z\\" level=debug msg=\\"running conmon: /usr/libexec/crio/conmon\\""]},{"id":"oci-pids-limit","where":["spec","log"],"pattern":"(?<cause>(?:writing file (?:(?!writing file ).){0,200}|write to `[^`]{1,300})pids\\\\.max.{0,100})","reason":"specs-failed","audience":"cri-o","title":"The OCI runtime could not set the limit of processes of a container","remedy":"check the OCI runtime and its version, and the pids cgroup of the machine","class":"oci-runtime","kind":"crun","source":"containers/crun, src/libcrun/cgroup-resources.c","matches":["event for pod-1: Failed: Error: container create failed: writing file `/sys/fs/cgroup/x.slice/pids.max`: Invalid argument","event for pod-1: Failed: Error: container create failed: write to `/sys/fs/cgroup/x.slice/pids.max`: Invalid argument"],"nearMisses":["event for pod-1: Failed: Error: container create failed: writing file `/sys/fs/cgroup/x.slice/cpu.max`: Invalid argument"]},{"id":"oci-sync-socket","where":["spec","log"],"pattern":"(?<cause>read from (?:the )?sync socket.{0,100})","reason":"specs-failed","audience":"cri-o","title":"The OCI runtime lost its child process while it created a container","remedy":"check the OCI runtime and its version; read logs/crio.log and the kernel log at that time","class":"oci-runtime","kind":"crun","source":"containers/crun, src/libcrun/linux.c","reads":["the kernel log: lines about crun","logs/crio.log: the line with the error of crun"],"matches":["event for pod-1: Failed: Error: container create failed: read from sync socket"],"nearMisses":["event for pod-1: Failed: Error: container create failed: open the sync socket"]},{"id":"oci-version","where":["spec","log"],"pattern":"(?<cause>unknown version specified.{0,100})","reason":"specs-failed","audience":"cri-o","title":"The OCI runtime does not know the version of the container configuration","remedy":"use an OCI runtime that is new enough for this CRI-O","class":"oci-runtime","kind":"crun","source":"containers/crun, src/libcrun/container.c","matches":["event for pod-1: Failed: Error: container create failed: unknown version specified"],"nearMisses":["event for pod-1: Failed: Error: container create failed: unknown version of the image"]},{"id":"creation-slow","where":["spec","log"],"pattern":"[Cc]urrently at stage (?<subject>[^.:]{1,100})","reason":"specs-failed","audience":"cri-o","title":"CRI-O did not finish the creation of a container or sandbox in time, at the stage","remedy":"read what CRI-O did at this stage in logs/crio.log; \\"name is reserved\\" is only a symptom, and the reason may be a slow machine","class":"time-out","source":"cri-o/cri-o, server/utils.go","reads":["logs/crio.log: the stage, and what CRI-O did before it"],"matches":["event for pod-1: Failed: Error: Kubelet may be retrying requests that are timing out in CRI-O due to system load. Currently at stage container storage creation: context deadline exceeded"],"nearMisses":["time=\\"2026-11-22T12:09:43Z\\" level=debug msg=\\"Setting stage for resource k8s_a\\""]},{"id":"name-reserved","where":["spec","log"],"pattern":"error reserving (?:pod|ctr) name (?:(?!error reserving ).){1,400}?: name is reserved","reason":"specs-failed","audience":"unknown","title":"CRI-O was still creating a container or sandbox when the kubelet asked again (name is reserved)","remedy":"this is a symptom: read in logs/crio.log what the first request waited for; the reason may be a slow machine","class":"time-out","source":"cri-o/cri-o, internal/lib/container_server.go; cri-o/cri-o#7010","reads":["logs/crio.log: the first request for this name"],"matches":["event for pod-1: Failed: Error: error reserving ctr name k8s_a_pod-1_ns-1_1_0 for id 0a1b: name is reserved"],"nearMisses":["time=\\"2026-11-22T12:09:43Z\\" level=debug msg=\\"Reserved name k8s_a\\""]},{"id":"veth-address","where":["spec"],"pattern":"Interface veth\\\\S+ [Mm]ac doesn\'t match","reason":"host-setup","audience":"environment","title":"Pod sandboxes failed because udev changed the MAC addresses of their veth interfaces","remedy":"add /etc/systemd/network/50-veth.link that matches veth* and sets MACAddressPolicy=none, and run again","class":"environment","kind":"host","source":"containernetworking/plugins, plugins/main/bridge/bridge.go","matches":["event for pod-1: FailedCreatePodSandBox: error checking pod ns_pod-1 for CNI network \\"crio\\": Interface vethe09c95bd Mac doesn\'t match: 86:39:98:f3:83:77 not found"],"nearMisses":["event for pod-1: FailedCreatePodSandBox: error checking pod ns_pod-1 for CNI network \\"crio\\": Interface eth0 Mac doesn\'t match: 86:39:98:f3:83:77 not found"]},{"id":"pull-panicked","where":["spec","log"],"pattern":"(?<cause>pullImage was aborted by a Go panic)","reason":"specs-failed","audience":"cri-o","title":"CRI-O panicked while it pulled an image","remedy":"read the stack in logs/crio.log and report it","class":"cri-o","kind":"crash","source":"cri-o/cri-o, server/image_pull.go","reads":["logs/crio.log: panic, goroutine"],"matches":["event for pod-1: Failed: Failed to pull image \\"r/x:1\\": pullImage was aborted by a Go panic"],"nearMisses":["event for pod-1: Failed: Failed to pull image \\"r/x:1\\": the pull was aborted"]},{"id":"short-name","where":["spec"],"pattern":"short name mode is enforcing, but image name (?<subject>\\\\S{1,300}) returns ambiguous list","reason":"specs-failed","audience":"workflow","title":"An image name without a registry is ambiguous","remedy":"set unqualified-search-registries or aliases in registries.conf, or use full names","class":"environment","kind":"configuration","source":"cri-o/cri-o, internal/storage/image.go; cri-o/cri-o#9401","reads":["/etc/containers/registries.conf on the machine"],"matches":["event for pod-1: Failed: Failed to pull image \\"busybox\\": short name mode is enforcing, but image name busybox returns ambiguous list"],"nearMisses":["event for pod-1: Failed: Failed to pull image \\"busybox\\": the name is ambiguous"]},{"id":"image-signature","where":["spec"],"pattern":"SignatureValidationFailed: (?<cause>.{1,300})","notFor":"signature","reason":"specs-failed","audience":"workflow","title":"The signature of an image is not valid","remedy":"check policy.json and the configuration of the registry","class":"environment","kind":"configuration","source":"kubernetes/kubernetes, staging/src/k8s.io/cri-api/pkg/errors/errors.go; cri-o/cri-o, server/image_pull.go","reads":["/etc/containers/policy.json on the machine"],"matches":["event for pod-1: Failed: Failed to pull image \\"r/x:1\\": SignatureValidationFailed: Source image rejected: A signature was required, but no signature exists"],"nearMisses":["event for pod-1: Failed: Failed to pull image \\"r/x:1\\": no signature exists"]},{"id":"image-pull-crio","where":["spec","log"],"pattern":["(?:(?:Failed to pull|Back-off pulling) image \\"(?<subject>[^\\"]+)\\"|(?<!(?:ErrImagePull|ImagePullBackOff).{0,200})(?:ErrImagePull|ImagePullBackOff))","(?:(?!artifact err|(?:Failed to pull|Back-off pulling) image \\").){0,1000}?","(?<cause>(?:","creating read-write layer|[Cc]ommitting the (?:finished )?image|(?:adding|creating|applying) layer|(?:layer|image) not known|","panic|error reading from server|transport is closing|crio\\\\.sock|","(?:writing blob: storing|invalid argument|reading blob [^;]{0,400}layer)","(?![^;]{0,400}(?:during read|\\\\btcp\\\\b|https?:|TLS|EOF|timeout|deadline|[Ss]tatus))",").{0,200})"],"reason":"specs-failed","audience":"cri-o","title":"CRI-O failed to pull or store images","remedy":"read logs/crio.log around the time of the pull; the registry is not the cause","class":"cri-o","kind":"storage","source":"kubernetes/kubernetes, pkg/kubelet/images/image_manager.go; containers/storage, layers.go","reads":["logs/crio.log: lines of the image"],"matches":["event for pod-1: Failed: Failed to pull image \\"r/x:1\\": rpc error: code = Unknown desc = creating read-write layer with ID \\"0a1b\\": file exists"],"nearMisses":["event for pod-1: Failed: rpc error: code = Unknown desc = creating read-write layer with ID \\"0a1b\\": file exists"]},{"id":"image-pull-sandbox","where":["spec","log"],"pattern":["creating pod sandbox with name .{0,600}?: unable to pull image(?: or OCI artifact)?: (?:.{0,200}?docker://(?<subject>\\\\S{1,300}): )?",".{0,600}?","(?<cause>","\\\\b(?:manifest|repository|image|tag|name)\\\\b[^:;]{0,100} (?:unknown|not found)|","no image found in (?:image index|manifest list) for architecture[^;]{0,100}|server gave HTTP response to HTTPS client|stream error: [^:;]{0,80}(?:; [A-Z_]{1,40})?|[Dd]igest did not match[^:;]{0,40}|schema1 is not supported|pull progress timeout|no progress in |","toomanyrequests|[Tt]oo [Mm]any [Rr]equests|rate limit|","(?:unexpected HTTP |invalid )?[Ss]tatus[^0-9;]{0,40}(?:404|429|5\\\\d\\\\d)\\\\b[^:;]{0,40}|RegistryUnavailable|","[Uu]nauthorized|UNAUTHORIZED|authentication required|(?<!permission )denied|DENIED|","no such host|server misbehaving|i/o timeout|connection refused|connection reset|no route to host|network is unreachable|","TLS handshake timeout|tls: [^;]{0,100}|x509: [^;]{0,100}|\\\\bEOF\\\\b|context deadline exceeded|Client\\\\.Timeout",")"],"witness":["creating pod sandbox with name .{0,600}?: unable to pull image","(?!.{0,1000}(?:creating read-write layer|[Cc]ommitting the (?:finished )?image|(?:adding|creating|applying) layer|(?:layer|image) not known|panic|crio\\\\.sock))"],"reason":"image-pull","audience":"environment","title":"The image of pod sandboxes could not be pulled","remedy":"check the registry, its rate limits and the network; run again","class":"environment","kind":"pull","source":"cri-o/cri-o, server/sandbox_run_linux.go","matches":["event for pod-1: FailedCreatePodSandBox: Failed to create pod sandbox: rpc error: code = Unknown desc = creating pod sandbox with name \\"k8s_pod-1_ns-1_1a_0\\": unable to pull image: initializing source docker://registry.k8s.io/pause:3.10.1: pinging container registry registry.k8s.io: Get \\"https://registry.k8s.io/v2/\\": dial tcp 10.0.0.1:443: connect: connection refused"],"nearMisses":["event for pod-1: FailedCreatePodSandBox: Failed to create pod sandbox: rpc error: code = Unknown desc = creating pod sandbox with name \\"k8s_pod-1_ns-1_1a_0\\": unable to pull image: committing the finished image: layer not known"]},{"id":"image-pull","where":["spec","log"],"pattern":["(?:(?:Failed to pull|Back-off pulling) image \\"(?<subject>[^\\"]+)\\"|(?<!(?:ErrImagePull|ImagePullBackOff).{0,200})(?:ErrImagePull|ImagePullBackOff))","(?:(?!artifact err|(?:Failed to pull|Back-off pulling) image \\").){0,1000}?","(?<cause>","\\\\b(?:manifest|repository|image|tag|name)\\\\b[^:;]{0,100} (?:unknown|not found)|","no image found in (?:image index|manifest list) for architecture[^;]{0,100}|server gave HTTP response to HTTPS client|stream error: [^:;]{0,80}(?:; [A-Z_]{1,40})?|[Dd]igest did not match[^:;]{0,40}|schema1 is not supported|pull progress timeout|no progress in |","toomanyrequests|[Tt]oo [Mm]any [Rr]equests|rate limit|","(?:unexpected HTTP |invalid )?[Ss]tatus[^0-9;]{0,40}(?:404|429|5\\\\d\\\\d)\\\\b[^:;]{0,40}|RegistryUnavailable|","[Uu]nauthorized|UNAUTHORIZED|authentication required|(?<!permission )denied|DENIED|","no such host|server misbehaving|i/o timeout|connection refused|connection reset|no route to host|network is unreachable|","TLS handshake timeout|tls: [^;]{0,100}|x509: [^;]{0,100}|\\\\bEOF\\\\b|context deadline exceeded|Client\\\\.Timeout",")"],"witness":["(?:(?:[Ff]ailed|[Uu]nable) to pull image|Back-off pulling|PullImage from image service failed|Response error: .{0,1000}?ImageService/PullImage|ErrImagePull|ImagePullBackOff)","(?!.{0,1000}(?:creating read-write layer|[Cc]ommitting the (?:finished )?image|(?:adding|creating|applying) layer|(?:layer|image) not known|panic|crio\\\\.sock))"],"notFor":"pull|registry|image ?volume","reason":"image-pull","audience":"environment","title":"Images could not be pulled","remedy":"check the registry, its rate limits and the network; run again","class":"environment","kind":"pull","source":"kubernetes/kubernetes, pkg/kubelet/images/image_manager.go; containers/image, docker/docker_client.go","matches":["event for pod-1: Failed: Failed to pull image \\"docker.io/x:1\\": rpc error: code = Unknown desc = reading manifest 1 in docker.io/x: toomanyrequests: You have reached your pull rate limit.","event for pod-1: Failed: Failed to pull image \\"registry.k8s.io/x:1\\": choosing an image from manifest list docker://registry.k8s.io/x:1: no image found in image index for architecture \\"arm64\\", variant \\"v8\\", OS \\"linux\\""],"nearMisses":["event for pod-1: Pulled: Successfully pulled image \\"docker.io/x:1\\" in 2s"]},{"id":"image-pull-other","where":["spec"],"pattern":["(?:(?:Failed to pull|Back-off pulling) image \\"(?<subject>[^\\"]+)\\"|ErrImagePull|ImagePullBackOff)",":\\\\s+(?!\\\\s|\\"?(?:Back-off|ErrImagePull|ImagePullBackOff))(?<cause>\\\\S.*)"],"notFor":"pull|registry|image ?volume","reason":"specs-failed","audience":"unknown","title":"Images could not be pulled for an unknown reason","remedy":"read the lines below, and logs/crio.log around the time of the pull","class":"unknown","source":"kubernetes/kubernetes, pkg/kubelet/images/image_manager.go","reads":["logs/crio.log: lines of the image"],"matches":["event for pod-1: Failed: Failed to pull image \\"docker.io/x:1\\": something else"],"nearMisses":["event for pod-1: Pulling: Pulling image \\"docker.io/x:1\\""]},{"id":"image-pull-bare","where":["spec"],"pattern":"(?:(?:Failed to pull|Back-off pulling) image \\"(?<subject>[^\\"]+)\\"|ErrImagePull|ImagePullBackOff)","witness":["(?:(?:[Ff]ailed|[Uu]nable) to pull image|Back-off pulling|PullImage from image service failed|Response error: .{0,1000}?ImageService/PullImage|ErrImagePull|ImagePullBackOff)","(?!.{0,1000}(?:creating read-write layer|[Cc]ommitting the (?:finished )?image|(?:adding|creating|applying) layer|(?:layer|image) not known|panic|crio\\\\.sock))"],"notFor":"pull|registry|image ?volume","reason":"image-pull","audience":"environment","title":"Images could not be pulled, and no reason is shown","remedy":"check the registry, its rate limits and the network; run again","class":"environment","kind":"pull","source":"kubernetes/kubernetes, pkg/kubelet/images/types.go","matches":["event for pod-1: Failed: Error: ImagePullBackOff"],"nearMisses":["event for pod-1: Failed: Error: CrashLoopBackOff"]},{"id":"crio-died","where":["spec"],"pattern":"dial unix \\\\S{0,200}crio\\\\.sock: connect: (?<cause>connection refused|no such file or directory)","notFor":"container runtime is temporarily down|should recover from ip leak","reason":"crio-died","audience":"cri-o","title":"CRI-O did not answer on its socket while specs ran","remedy":"read logs/crio.log and the log of systemd at that time","class":"cri-o","kind":"crash","source":"Go, net","reads":["logs/crio.log and the log of systemd at that time"],"matches":["rpc error: code = Unavailable desc = connection error: desc = \\"transport: Error while dialing: dial unix /var/run/crio/crio.sock: connect: connection refused\\""],"nearMisses":["rpc error: code = Unavailable desc = connection error: desc = \\"transport: Error while dialing: dial unix /run/other.sock: connect: connection refused\\""]},{"id":"runtime-handler-missing","where":["spec"],"pattern":"failed to find runtime handler (?<subject>\\\\S+)","notFor":"RuntimeClass","reason":"host-setup","audience":"workflow","title":"CRI-O has no runtime handler that pods request","remedy":"add it to crio.runtime.runtimes in crio-config","class":"environment","kind":"configuration","source":"cri-o/cri-o, pkg/config/config.go","reads":["the CRI-O configuration of the run"],"matches":["event for pod-1: FailedCreatePodSandBox: Failed to create pod sandbox: rpc error: code = Unknown desc = failed to find runtime handler test-handler from runtime list map[crun:0x3f]"],"nearMisses":["event for pod-1: FailedScheduling: RuntimeClass \\"test-handler\\" not found"]},{"id":"evicted","where":["spec"],"pattern":"(?:Evicted: |reason: \\\\\\\\?\\"?Evicted\\\\\\\\?\\"?.{0,200})The node was low on resource: (?<subject>[\\\\w-]{1,60})","notFor":"evict|pressure|priority|LocalStorage|DiskGC|ImageGC|OOMKiller","reason":"specs-failed","audience":"environment","title":"A pod was evicted because the node was short of a resource","remedy":"use a machine with more of this resource, or set procs to a lower number","class":"resource-pressure","source":"kubernetes/kubernetes, pkg/kubelet/eviction/helpers.go","matches":["event for pod-1: Evicted: The node was low on resource: ephemeral-storage. Threshold quantity: 2Gi, available: 1Gi."],"nearMisses":["event for pod-1: EvictionThresholdMet: Attempting to reclaim ephemeral-storage"]},{"id":"crun-segfault","where":["node"],"pattern":"kernel: .{0,100}?\\\\b(?<cause>crun(?::\\\\[[^\\\\]]{1,20}\\\\])?\\\\[\\\\d{1,10}\\\\]: segfault at .{0,200})","reason":"specs-failed","audience":"cri-o","title":"crun crashed","remedy":"report it with the core dump (coredumpctl)","class":"oci-runtime","kind":"crun","source":"Linux, arch/x86/mm/fault.c","reads":["coredumpctl list on the machine, and the kernel log"],"matches":["Nov 22 12:09:43 host kernel: crun[4711]: segfault at 0 ip 00007f0000000000 sp 00007ffc00000000 error 4 in crun[400000+10000]"],"nearMisses":["Nov 22 12:09:43 host kernel: mycrun-test[4711]: segfault at 0 ip 00007f0000000000 sp 00007ffc00000000 error 4"]},{"id":"runc-segfault","where":["node"],"pattern":"kernel: .{0,100}?\\\\b(?<cause>runc(?::\\\\[[^\\\\]]{1,20}\\\\])?\\\\[\\\\d{1,10}\\\\]: segfault at .{0,200})","reason":"specs-failed","audience":"cri-o","title":"runc crashed","remedy":"report it with the core dump (coredumpctl)","class":"oci-runtime","kind":"runc","source":"Linux, arch/x86/mm/fault.c","reads":["coredumpctl list on the machine, and the kernel log"],"matches":["Nov 22 12:09:43 host kernel: runc[4711]: segfault at 0 ip 00007f0000000000 sp 00007ffc00000000 error 4 in runc[400000+10000]"],"nearMisses":["Nov 22 12:09:43 host kernel: myrunc-test[4711]: segfault at 0 ip 00007f0000000000 sp 00007ffc00000000 error 4"]},{"id":"conmon-segfault","where":["node"],"pattern":"kernel: .{0,100}?\\\\b(?<cause>conmon(?::\\\\[[^\\\\]]{1,20}\\\\])?\\\\[\\\\d{1,10}\\\\]: segfault at .{0,200})","reason":"specs-failed","audience":"cri-o","title":"conmon crashed","remedy":"report it with the core dump (coredumpctl)","class":"conmon","source":"Linux, arch/x86/mm/fault.c","reads":["coredumpctl list on the machine, and the kernel log"],"matches":["Nov 22 12:09:43 host kernel: conmon[4711]: segfault at 0 ip 00007f0000000000 sp 00007ffc00000000 error 4 in conmon[400000+10000]"],"nearMisses":["Nov 22 12:09:43 host kernel: myconmon-test[4711]: segfault at 0 ip 00007f0000000000 sp 00007ffc00000000 error 4"]},{"id":"conmon-out-of-memory","where":["node"],"pattern":"(?<cause>\\\\bKill(?:ed)? process \\\\d{1,10},?(?: UID \\\\d{1,10},)? \\\\(conmon\\\\).{0,100})","reason":"specs-failed","audience":"environment","title":"The kernel killed conmon (out of memory)","remedy":"use a machine with more memory, or set procs to a lower number","class":"environment","kind":"memory","source":"Linux, mm/oom_kill.c","matches":["Nov 22 12:09:43 host kernel: Out of memory: Killed process 4711 (conmon) total-vm:1kB, anon-rss:1kB"],"nearMisses":["Nov 22 12:09:43 host kernel: Memory cgroup out of memory: Killed process 4711 (stress) total-vm:1kB"]},{"id":"container-out-of-memory","where":["node"],"pattern":"(?<cause>(?<!cgroup )[Oo]ut of memory: Kill(?:ed)? process \\\\d{1,10},?(?: UID \\\\d{1,10},)? \\\\([^)]{1,16}\\\\))","notFor":"evict|oom|memory|swap|pressure","reason":"specs-failed","audience":"environment","title":"The kernel killed a process because the machine had no memory left","remedy":"use a machine with more memory, or set procs to a lower number","kind":"memory","class":"environment","source":"Linux, mm/oom_kill.c","matches":["Nov 22 12:09:43 host kernel: Out of memory: Killed process 4711 (agnhost) total-vm:1kB, anon-rss:1kB"],"nearMisses":["Nov 22 12:09:43 host kernel: Memory cgroup out of memory: Killed process 4711 (stress) total-vm:1kB"]},{"id":"container-runtime-down","where":["spec","log","node"],"pattern":"\\\\b(?:container runtime is down|Container runtime (?:sanity check failed|not ready))(?:\\" err=\\"|[\\":, ]{0,4})(?<cause>[^\\"]{0,200})","notFor":"restart|runtime is temporarily down","reason":"specs-failed","audience":"cri-o","title":"The kubelet could not reach CRI-O","remedy":"read logs/crio.log at that time","class":"cri-o","kind":"hang","source":"kubernetes/kubernetes, pkg/kubelet/runtime.go and kubelet.go","matches":["E1122 12:09:43.3 871 kubelet.go:2412] \\"Skipping pod synchronization\\" err=\\"container runtime is down\\""],"nearMisses":["I1122 12:09:43.3 871 kubelet.go:2412] \\"Container runtime initialized\\" containerRuntime=\\"cri-o\\""]},{"id":"pleg-unhealthy","where":["node"],"pattern":"PLEG is not healthy: (?<cause>pleg was last seen .{1,100})","notFor":"restart|runtime is temporarily down","reason":"specs-failed","audience":"unknown","title":"The kubelet got no list of pods from CRI-O in time (PLEG is not healthy)","remedy":"read logs/crio.log at that time; the reason may be a slow machine","class":"unknown","source":"kubernetes/kubernetes, pkg/kubelet/pleg/generic.go","reads":["logs/crio.log: requests that did not end"],"matches":["E1122 12:09:43.3 871 kubelet.go:2412] \\"Skipping pod synchronization\\" err=\\"PLEG is not healthy: pleg was last seen active 3m9.1s ago; threshold is 3m0s\\""],"nearMisses":["I1122 12:09:43.3 871 generic.go:10] \\"PLEG: Relist succeeded\\""]}]');
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(92701);
// EXTERNAL MODULE: ./build/src/domain/model/verdict.js
var verdict = __webpack_require__(55825);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
;// CONCATENATED MODULE: ./build/src/domain/judgement/signatures.js




const SEARCHED_TEXTS = [
    'failure',
    'spec',
    'log',
    'node',
    'kubelet',
    'services',
    'crio',
    'system',
    'kernel',
];
const MATCH_LINES = 5;
const LINE_LENGTH = 400;
/** Characters of a line that are searched: a pattern may need the square of it in time. Events and messages are shorter. */
const SEARCHED_LENGTH = 4_000;
const ROWS = signatures_namespaceObject;
/** All known causes. Rows are tried in their order; earlier rows are more specific. */
const SIGNATURES = ROWS.map((row, rank) => ({
    ...row,
    rank,
    where: row.where.map((place) => (0,fields/* oneOf */.yL)(SEARCHED_TEXTS, place, `lanes/signatures.json, ${row.id}`)),
    reason: (0,fields/* oneOf */.yL)((0,fields/* keysOf */.YD)(verdict/* RESULT_OF */.Oo), row.reason, `lanes/signatures.json, ${row.id}`),
    audience: (0,fields/* oneOf */.yL)((0,fields/* keysOf */.YD)(verdict/* AUDIENCE_NAMES */.K8), row.audience, `lanes/signatures.json, ${row.id}`),
    class: (0,fields/* oneOf */.yL)((0,fields/* keysOf */.YD)(verdict/* CLASS_NAMES */.mU), row.class, `lanes/signatures.json, ${row.id}`),
    kind: (0,fields/* oneOf */.yL)((0,fields/* keysOf */.YD)(verdict/* KIND_NAMES */.kd), row.kind ?? '', `lanes/signatures.json, ${row.id}`),
    owner: row.owner,
    reads: row.reads ?? [],
    pattern: expressionOf(row.pattern),
    hasSubject: [row.pattern].flat().join('').includes('(?<subject>'),
    witness: expressionOf(row.witness ?? row.pattern),
    notFor: idsLike(row.notFor),
    onlyFor: idsLike(row.onlyFor),
}));
function idsLike(pattern) {
    return pattern === undefined ? null : new RegExp(pattern, 'i');
}
/** The table splits a long expression into parts. */
function expressionOf(parts) {
    return new RegExp([parts].flat().join(''));
}
/**
 * The first known cause that matches, or null.
 * @param texts lines by the text that they are from
 * @param spec the id of the spec that the lines are about, or empty
 */
function findSignature(texts, spec = '') {
    for (const signature of SIGNATURES) {
        if (!concerns(signature, spec))
            continue;
        for (const place of signature.where) {
            const match = matchLines(signature, place, texts[place] ?? []);
            if (match !== null)
                return match;
        }
    }
    return null;
}
/** Whether a spec, or the set-up for an empty id, can have the cause. */
function concerns({ notFor, onlyFor }, spec) {
    return notFor?.test(spec) !== true && onlyFor?.test(spec) !== false;
}
function matchLines(signature, place, lines) {
    const found = lines.flatMap((line) => {
        const match = signature.pattern.exec(line.slice(0, SEARCHED_LENGTH));
        if (match === null)
            return [];
        return [
            { line, subject: match.groups?.['subject'] ?? '', cause: match.groups?.['cause'] ?? '' },
        ];
    });
    if (found.length === 0)
        return null;
    // A line with a subject or a cause is more useful than one without.
    const specific = found.filter(({ subject, cause }) => subject !== '' || cause !== '');
    const shown = specific.length > 0 ? specific : found;
    const subjects = shown.map(({ subject }) => clean(subject)).filter((subject) => subject !== '');
    return {
        signature,
        place,
        subjects: [...new Set(subjects)],
        detail: clean(trimmed(shown.find(({ cause }) => cause !== '')?.cause ?? '')),
        lines: [...new Set(shown.map(({ line }) => clean(line)))].slice(0, MATCH_LINES),
    };
}
/** A part of a line, without the quotes and the punctuation that belong to what is around it. */
function trimmed(text) {
    const inner = text.replace(/^[\s:;,]{1,20}/, '').trimEnd();
    const [quote = ''] = /["']$/.exec(inner) ?? [];
    const isOpen = quote !== '' && inner.split(quote).length % 2 === 0;
    return isOpen ? inner.slice(0, -1).replace(/\\$/, '') : inner;
}
function clean(text) {
    return (0,domain_text/* shorten */.ml)((0,domain_text/* plainLine */.h0)(text), LINE_LENGTH);
}


/***/ }),

/***/ 17707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ crioEnds),
/* harmony export */   Ju: () => (/* binding */ crioStarts),
/* harmony export */   mk: () => (/* binding */ sinceLastReady)
/* harmony export */ });
/* harmony import */ var _log_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80681);
/* harmony import */ var _timestamp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85912);


/**
 * Recognises the start of a CRI-O process (cri-o/cri-o, cmd/crio/main.go). A start while the suite runs means that
 * CRI-O died and restarted. For `reference` see timestampOf.
 */
function crioStarts(line, reference) {
    const version = / msg="Starting CRI-O, version: ([^",]+)/.exec(line)?.[1];
    return version === undefined ? null : eventOf(line, reference, version);
}
/** Recognises the end of a CRI-O process: a panic, a fatal error, or systemd's message about a dead process. */
function crioEnds(line, reference) {
    return (0,_log_line_js__WEBPACK_IMPORTED_MODULE_0__/* .levelOf */ .In)(line) === 'fatal' ? eventOf(line, reference, line) : null;
}
function eventOf(line, reference, detail) {
    const pid = /^.{0,200}?\bcrio\[(\d+)\]: /.exec(line)?.[1];
    const time = (0,_timestamp_js__WEBPACK_IMPORTED_MODULE_1__/* .timestampOf */ .U)(line, reference);
    return {
        pid: pid === undefined ? null : Number(pid),
        at: time === null ? null : new Date(time).toISOString(),
        detail,
    };
}
/** systemd's line when CRI-O is ready, since the unit has Type=notify (cri-o/packaging, crio.service). */
const READY = /\bsystemd\[\d+\]: Started (?:crio\.service\b|CRI-O|Container Runtime Interface for OCI)/;
/**
 * The lines after CRI-O was last ready, so that an error of an earlier start is left out. If the log has no lines of
 * systemd, a start that did not end is taken for a success; otherwise nothing is left out.
 */
function sinceLastReady(lines) {
    const ready = lines.findLastIndex((line) => READY.test(line));
    if (ready >= 0)
        return lines.slice(ready + 1);
    const started = lines.findLastIndex((line) => line.includes('msg="Starting CRI-O, version: '));
    const since = lines.slice(started + 1);
    return since.length === 0 || since.some((line) => (0,_log_line_js__WEBPACK_IMPORTED_MODULE_0__/* .levelOf */ .In)(line) === 'fatal') ? lines : since;
}


/***/ }),

/***/ 80681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ klogError),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   v6: () => (/* binding */ messageIn)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88986);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31987);


/**
 * Levels by line format, worst first: a Go panic, systemd about a service, logrus (CRI-O), klog (kubelet). The kernel has no
 * levels in its log, and the kubelet reports a runtime that does not answer as information. The group `head` and the
 * reference to it let only the first such text of a line be the writer's name: a line can repeat it. In the same way, only
 * the first level of a line of logrus is its own: it can quote a line of another program.
 */
const FORMS = [
    {
        level: 'fatal',
        pattern: /^(?:.{0,200}?\bcrio\[\d+\]: )?(?:panic: |fatal error: |SIG[A-Z]+: )/,
    },
    { level: 'fatal', pattern: /^(?:(?!\blevel=).){0,300}\blevel=(?:fatal|panic)\b/ },
    {
        level: 'fatal',
        pattern: /^(?:.{0,200}?\bkubelet[\w-]{0,60}(?:\[\d{1,10}\])?: )?\s*F\d{4} \d\d:/,
    },
    {
        level: 'fatal',
        pattern: /\bsystemd\[1\]: \S+\.service: (?:Main process exited|Failed with result|Watchdog timeout)/,
    },
    { level: 'error', pattern: /^(?:(?!\blevel=).){0,300}\blevel=error\b/ },
    {
        level: 'error',
        pattern: /^(?:.{0,200}?\bkubelet[\w-]{0,60}(?:\[\d{1,10}\])?: )?\s*E\d{4} \d\d:/,
    },
    {
        level: 'error',
        pattern: /^(?=(?<head>.{0,300}?\b(?:kernel|audit\[\d{1,9}\]): ))\k<head>.{0,200}?(?:\bapparmor="DENIED"|\bavc: {1,2}denied\b(?!.{0,1000}\bpermissive=1)|\bsegfault at \d|\btraps: |[Oo]ut of memory: Killed process|\boom-kill:|\bBUG: soft lockup|\bblocked for more than \d{1,6} seconds|\bI\/O error\b|\b[Rr]emounting filesystem read-only)/,
    },
    {
        level: 'error',
        pattern: /^(?:.{0,200}?\bkubelet[\w-]{0,60}(?:\[\d{1,10}\])?: )?\s*I\d{4} \d\d:.{0,200}?\b(?:container runtime is down|PLEG is not healthy: pleg was last seen)/,
    },
    // containers/conmon, src/utils.h
    { level: 'error', pattern: /^.{0,300}?\bconmon(?:\[\d{1,10}\])?: conmon \w{1,64} <error>: / },
    { level: 'warning', pattern: /^(?:(?!\blevel=).){0,300}\blevel=warn(?:ing)?\b/ },
    {
        level: 'warning',
        pattern: /^(?:.{0,200}?\bkubelet[\w-]{0,60}(?:\[\d{1,10}\])?: )?\s*W\d{4} \d\d:/,
    },
];
/** The level of a line in the log of CRI-O, the kubelet or the services; null for a level below warning. */
function levelOf(line) {
    return FORMS.find(({ pattern }) => pattern.test(line))?.level ?? null;
}
/**
 * The error of a line in the format of klog, which the kubelet writes, also if the line is cut; null if it has none. Cleaned.
 */
function klogError(line) {
    const body = /^(?:(?!\blevel=).){0,300}?\] "(?:[^"\\]|\\.){1,300}" err="((?:[^"\\]|\\.)*)/.exec(line)?.[1];
    return body === undefined ? null : unquoted(body);
}
/**
 * The message of a line in logrus format, as CRI-O and crictl write it, also if the line is cut; any other line unchanged.
 * Cleaned.
 */
function messageIn(line) {
    const body = /\bmsg="((?:[^"\\]|\\.)*)/.exec(line)?.[1];
    return body === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(line) : unquoted(body);
}
/** The text in quotes of Go. */
function unquoted(body) {
    const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(`"${body}"`);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(typeof text === 'string' ? text : body);
}


/***/ }),

/***/ 85912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ timestampOf)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64341);

const RFC3339 = String.raw `\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)`;
/** CRI-O's own time in a journal line or a plain log (logrus), else the time of the journal (`-o short-iso-precise`). */
const FULL = [new RegExp(`^.{0,200}?\\btime="(${RFC3339})"`), new RegExp(`^(${RFC3339}) `)];
/** klog, `I1122 11:32:42.557754    2406 file.go:64] …`: month and day, no year, local time. */
const KLOG = /^\s*[IWEF](\d\d)(\d\d) (\d\d:\d\d:\d\d\.\d{1,9}) /;
/**
 * The formats `short` and `short-precise` of the journal, `Nov 22 11:16:47 host crio[119]: …`: no year, local time. The day
 * has a space in front of one digit, unless the line was cleaned.
 */
const SYSLOG = /^([A-Z][a-z]{2}) ([ \d]?\d) (\d\d:\d\d:\d\d(?:\.\d{1,9})?) /;
/** The kernel's log with `dmesg -T`, `[Sun Nov 22 11:16:47 2026] …`: local time. */
const DMESG = /^\[[A-Z][a-z]{2} ([A-Z][a-z]{2}) ([ \d]?\d) (\d\d:\d\d:\d\d) (\d{4})\]/;
/** A time that is so near is the nearest one of all years. */
const HALF_A_YEAR = 182 * 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/**
 * The time of a line in the log of CRI-O, the kubelet or the services, in milliseconds since 1970; null for a line without
 * a time.
 * @param reference a time near it on the same node, ISO 8601: it gives the year and the offset from UTC if the line has none
 */
function timestampOf(line, reference) {
    const [, month, day, time] = KLOG.exec(line) ?? [];
    if (month !== undefined)
        return nearestYear(`${month}-${day}T${time}`, reference);
    for (const pattern of FULL) {
        const full = pattern.exec(line)?.[1];
        if (full === undefined)
            continue;
        const written = Date.parse(full);
        return (0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlausible */ .gn)(written) ? written : null;
    }
    const [, name = '', date = '', clock, year] = SYSLOG.exec(line) ?? DMESG.exec(line) ?? [];
    const index = MONTHS.indexOf(name);
    if (index < 0)
        return null;
    const dayAndTime = `${String(index + 1).padStart(2, '0')}-${date.trim().padStart(2, '0')}T${clock}`;
    if (year === undefined)
        return nearestYear(dayAndTime, reference);
    const written = Date.parse(`${year}-${dayAndTime}${zoneOf(reference)}`);
    return (0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlausible */ .gn)(written) ? written : null;
}
/** The offset from UTC of a time. */
function zoneOf(time) {
    return /(?:Z|[+-]\d\d:?\d\d)$/.exec(time)?.[0] ?? 'Z';
}
/** The time in the year that is nearest to the reference, because a run may cross New Year. */
function nearestYear(dayAndTime, reference) {
    const near = Date.parse(reference);
    const zone = zoneOf(reference);
    const year = Number(/^\d{4}/.exec(reference)?.[0] ?? Number.NaN);
    const inYear = (candidate) => Date.parse(`${candidate}-${dayAndTime}${zone}`);
    const same = inYear(year);
    if (Math.abs(same - near) < HALF_A_YEAR)
        return same;
    const times = [inYear(year - 1), same, inYear(year + 1)]
        .filter(_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlausible */ .gn)
        .toSorted((one, other) => Math.abs(one - near) - Math.abs(other - near));
    return times[0] ?? null;
}


/***/ }),

/***/ 62486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UV: () => (/* binding */ OBSERVER_NAMES),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   pH: () => (/* binding */ NO_DETAILS)
/* harmony export */ });
const FAILED = ['failed', 'timedout', 'panicked', 'aborted'];
/** Whether a spec or suite node failed, as Ginkgo counts. One that a signal interrupted did not fail. */
function hasFailed({ outcome }) {
    return FAILED.some((failed) => failed === outcome);
}
/** How views name who or what says what was seen. */
const OBSERVER_NAMES = {
    event: 'Event of the kubelet',
    container: 'State of a container',
    message: 'Error that the spec shows',
    crio: 'CRI-O reported',
    kubelet: 'The kubelet reported',
    kernel: 'The kernel reported',
};
/** A result without the fields that a report may not have. */
const NO_DETAILS = {
    labels: [],
    location: null,
    seconds: 0,
    startedAt: null,
    endedAt: null,
    process: null,
    attempts: 0,
    failure: null,
    additionalFailures: [],
    invocations: [],
    skipReason: null,
    output: '',
};


/***/ }),

/***/ 55825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ AUDIENCE_NAMES),
/* harmony export */   Oo: () => (/* binding */ RESULT_OF),
/* harmony export */   kd: () => (/* binding */ KIND_NAMES),
/* harmony export */   mU: () => (/* binding */ CLASS_NAMES)
/* harmony export */ });
/** The result of a run by its deciding cause. To add a cause, start here and in schemas/report.v1.schema.json. */
const RESULT_OF = {
    'all-passed': 'passed',
    'specs-failed': 'failed',
    'suite-node-failed': 'failed',
    'invalid-input': 'invalid-input',
    'nothing-selected': 'nothing-selected',
    'not-applicable': 'not-applicable',
    'all-skipped': 'incomplete',
    'build-unavailable': 'environment',
    preflight: 'environment',
    'host-setup': 'environment',
    'wrong-crio': 'environment',
    'crio-not-up': 'environment',
    'crio-died': 'environment',
    'crio-hung': 'environment',
    'crio-restarted': 'environment',
    'kubelet-died': 'environment',
    'kubelet-hung': 'environment',
    'node-not-up': 'environment',
    'image-pull': 'environment',
    'suite-timeout': 'incomplete',
    'suite-killed': 'incomplete',
    'no-report': 'incomplete',
    'step-killed': 'incomplete',
    'specs-missing': 'incomplete',
    cancelled: 'cancelled',
    'internal-error': 'error',
};
/** Display names of audiences. */
const AUDIENCE_NAMES = {
    'cri-o': 'CRI-O',
    kubernetes: 'Kubernetes (SIG Node)',
    environment: 'the operator of the runner, its network or the registry',
    workflow: 'the author of the workflow or command line that started the run',
    'crio-node-e2e': 'crio-node-e2e: this is a bug of the action',
    unknown: 'not known',
};
/** Display names of classes. */
const CLASS_NAMES = {
    environment: 'environment',
    'cri-o': 'CRI-O',
    'oci-runtime': 'OCI runtime',
    conmon: 'conmon',
    cni: 'CNI plugins',
    kubelet: 'kubelet',
    'kubernetes-test': 'test of Kubernetes',
    'time-out': 'time-out',
    'resource-pressure': 'resource pressure',
    flake: 'flake',
    known: 'known issue',
    unknown: 'unknown',
};
/** Display names of kinds. */
const KIND_NAMES = {
    '': '',
    pull: 'pull of an image',
    network: 'network',
    disk: 'disk',
    memory: 'memory',
    host: 'the machine',
    configuration: 'configuration of the run',
    job: 'end of the job',
    crash: 'crash',
    hang: 'hang',
    error: 'error',
    storage: 'storage of images and containers',
    crun: 'crun',
    runc: 'runc',
};


/***/ }),

/***/ 38417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ generatedBy),
/* harmony export */   FK: () => (/* binding */ buildReport),
/* harmony export */   Kh: () => (/* binding */ recordedRequest)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56813);
/* harmony import */ var _model_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62486);
/* harmony import */ var _results_failure_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70455);
/* harmony import */ var _repeat_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24130);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40923);





/** What a report says of a spec that did not fail. */
const NO_CLASS = { class: null, kind: '', confidence: '' };
/** Fields of `report.json` and `provenance.json` that say what generated them. */
function generatedBy({ version, now, }) {
    return { generator: { name: 'crio-node-e2e', version }, generatedAt: now.toISOString() };
}
/**
 * Builds the report from the facts and the judgement.
 * @param excerpts what logs show of failing specs, by spec id
 * @param reproduce the command that repeats the failing specs, or an empty string
 */
function buildReport(by, facts, judgement, excerpts, reproduce) {
    const { suite } = facts;
    const explanations = explanationsIn(judgement);
    const repeat = (0,_repeat_js__WEBPACK_IMPORTED_MODULE_2__/* .repeatOfRun */ .Wo)(facts);
    return {
        schemaVersion: _report_js__WEBPACK_IMPORTED_MODULE_3__/* .REPORT_SCHEMA_VERSION */ .W,
        ...generatedBy(by),
        run: facts.job,
        verdict: judgement.verdict,
        findings: judgement.findings,
        counts: { ...judgement.counts, total: facts.totalSpecs ?? suite?.totalSpecs ?? null },
        classes: classCounts([...judgement.classes.values()]),
        builds: facts.builds,
        host: facts.host,
        node: facts.node,
        ignition: facts.ignition,
        selection: facts.selection ?? facts.request?.selection ?? null,
        suite: {
            startedAt: suite?.startedAt ?? facts.suiteStartedAt,
            endedAt: suite?.endedAt ?? null,
            seconds: suite?.seconds ?? null,
            procs: suite?.parallelTotal ?? null,
            randomSeed: suite?.randomSeed ?? null,
            exitCode: facts.exitCode,
            source: suite?.source ?? 'none',
        },
        end: endOf(facts),
        rerun: facts.rerun,
        specs: judgement.specs.map((spec) => ({
            ...withoutOutput(spec),
            ...failuresOf(spec),
            ...logsOf(excerpts.get(spec.id) ?? []),
            seen: judgement.seen.get(spec.id) ?? [],
            finding: explanations.get(spec.id) ?? null,
            ...(judgement.classes.get(spec.id) ?? NO_CLASS),
            reproduce: (0,_model_results_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .WN)(spec) ? (0,_repeat_js__WEBPACK_IMPORTED_MODULE_2__/* .repeatOfSpec */ .sd)(repeat, spec.id) : '',
        })),
        running: suite?.running ?? [],
        skipped: [...facts.leftOut, ...skippedAtRunTime(judgement.specs)],
        serviceEvents: judgement.serviceEvents,
        fullDisks: facts.fullDisks,
        stages: facts.stages,
        // What happened to services comes before what the machine is. A report of a run's directory has both already.
        warnings: [...new Set([...judgement.warnings, ...facts.warnings])],
        request: recordedRequest(facts),
        repeat,
        reproduce,
    };
}
/** The request with what a plan and a time budget made of its selection, so that it repeats the run. */
function recordedRequest({ request, selection }) {
    return request === null || selection === null ? request : { ...request, selection };
}
/** Number of specs of each class, the most frequent first. */
function classCounts(classes) {
    return [...(0,_group_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(classes, (one) => one.class)]
        .map(([name, specs]) => ({ class: name, specs: specs.length }))
        .toSorted((one, other) => other.specs - one.specs);
}
function endOf(facts) {
    const { cancelled, abandonedIn, deadlinePassed, stoppedAtCrash, endedBySignal, bug } = facts;
    const runError = facts.runError === null ? null : { cause: '', remedy: '', evidence: [], ...facts.runError };
    return { cancelled, abandonedIn, deadlinePassed, stoppedAtCrash, endedBySignal, runError, bug };
}
/** The identifier of the first finding that explains a spec, by the spec's id. */
function explanationsIn({ findings }) {
    return new Map(findings.toReversed().flatMap(({ id, specs }) => specs.map((spec) => [spec, id])));
}
function withoutOutput({ output: _output, host: _host, ...spec }) {
    return spec;
}
/** The failures with what they say in one line. */
function failuresOf({ failure, additionalFailures, invocations, }) {
    return {
        failure: failure && summarized(failure, additionalFailures),
        additionalFailures: additionalFailures.map((one) => summarized(one, [])),
        invocations: invocations.map((one) => ({
            ...one,
            failure: one.failure && summarized(one.failure, []),
        })),
    };
}
function summarized(failure, later) {
    return { ...failure, summary: (0,_results_failure_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .summarizeFailure */ .I)(failure, later) };
}
function logsOf(excerpts) {
    return {
        logs: excerpts
            .filter(({ lines }) => lines.length > 0)
            .map(({ log, lines }) => ({ log, lines })),
        requests: excerpts.flatMap(({ requests = [] }) => requests),
    };
}
function skippedAtRunTime(specs) {
    const skipped = specs.filter((spec) => spec.outcome === 'skipped');
    const groups = (0,_group_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(skipped, (spec) => spec.skipReason ?? 'no reason given');
    return [...groups].map(([reason, group]) => ({
        reason,
        link: null,
        specs: group.map((spec) => spec.id),
    }));
}


/***/ }),

/***/ 24130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ repositoryOnGitHub),
/* harmony export */   RX: () => (/* binding */ PROGRAM),
/* harmony export */   Wo: () => (/* binding */ repeatOfRun),
/* harmony export */   sd: () => (/* binding */ repeatOfSpec)
/* harmony export */ });
/* harmony import */ var _request_exact_focus_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2146);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77476);


const PROGRAM = 'crio-node-e2e';
const GITHUB = 'github.com';
/** The repository of a workflow run as `gh --repo` takes it; empty if the run was not on GitHub. */
function repositoryOnGitHub({ id, repository, url, }) {
    const host = URL.parse(url ?? '')?.host ?? '';
    if (host === '' || id === '' || repository === '')
        return '';
    return host === GITHUB ? repository : `${host}/${repository}`;
}
/** How the run is repeated with the command: on a machine with its report, which `gh` downloads from a run on GitHub. */
function repeatOfRun({ job, request }) {
    if (request === null)
        return { download: '', command: '' };
    const repository = repositoryOnGitHub(job);
    const isOnGitHub = repository !== '';
    const path = isOnGitHub ? `run-${job.id}` : request.reportDirectory;
    return {
        download: isOnGitHub
            ? (0,_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .T)(['gh', 'run', 'download', job.id, '--repo', repository, '--dir', path])
            : '',
        // A value that begins with a hyphen would be an option.
        command: `${PROGRAM} run ${path.startsWith('-') ? (0,_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(`--from=${path}`) : (0,_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .T)(['--from', path])}`,
    };
}
/** The command that repeats exactly one spec of the run; empty if the run cannot be repeated. */
function repeatOfSpec({ command }, id) {
    return command === '' ? '' : `${command} --focus ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)((0,_request_exact_focus_js__WEBPACK_IMPORTED_MODULE_1__/* .exactPattern */ .gc)(id))}`;
}


/***/ }),

/***/ 40923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ REPORT_SCHEMA_VERSION)
/* harmony export */ });
const REPORT_SCHEMA_VERSION = 1;


/***/ }),

/***/ 19024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ readNameLocation),
/* harmony export */   EJ: () => (/* binding */ isProcessReport),
/* harmony export */   O$: () => (/* binding */ readEnding),
/* harmony export */   PT: () => (/* binding */ readSummaryEntry),
/* harmony export */   RT: () => (/* binding */ isSummary),
/* harmony export */   Wv: () => (/* binding */ readProcess),
/* harmony export */   gC: () => (/* binding */ readTotals),
/* harmony export */   gu: () => (/* binding */ readAnnouncement),
/* harmony export */   kg: () => (/* binding */ isDelimiter),
/* harmony export */   wK: () => (/* binding */ isPlaceholder),
/* harmony export */   wk: () => (/* binding */ readVerdict),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67890);
/* harmony import */ var _spec_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62723);


const ENDING = /^(?:[•↺S]|\[([^\]]+)\])(?: PASSED)?(?: \[([A-Z]+)!?\])?(?: \[FLAKEY TEST - TOOK (\d+) ATTEMPTS TO PASS\])?(?: DURING REPETITION #\d+)? \[(\d+\.\d{3}) seconds\]$/;
/** Reads `• [2.041 seconds]`, `• [FAILED] [2.097 seconds]`, `[SynchronizedBeforeSuite] PASSED [3.722 seconds]` and so on. */
function readEnding(line) {
    const [, node, state, attempts, seconds] = ENDING.exec(line) ?? [];
    const outcome = state === undefined ? 'passed' : _outcomes_js__WEBPACK_IMPORTED_MODULE_0__/* .PRINTED_OUTCOMES */ .N.get(state);
    if (seconds === undefined || outcome === undefined)
        return null;
    if (node !== undefined && !(0,_spec_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isSuiteNode */ .Di)(node))
        return null;
    return { node: node ?? null, outcome, seconds: Number(seconds), attempts: Number(attempts ?? 1) };
}
/** True for the line after which the ginkgo command lists how each parallel process ended (onsi/ginkgo, internal/run.go). */
function isProcessReport(line) {
    return line === 'Ginkgo timed out waiting for all parallel procs to report back';
}
/** Reads `Exit result of proc 2:`; the next line says how the process ended. */
function readProcess(line) {
    const number = /^Exit result of proc (\d{1,4}):$/.exec(line)?.[1];
    return number === undefined ? null : Number(number);
}
/** Reads `  [FAIL] name` in the summary. */
function readSummaryEntry(line) {
    const [, state = '', name] = /^ {2}\[([A-Z]+)!?\] (\S.*)$/.exec(line) ?? [];
    const outcome = _outcomes_js__WEBPACK_IMPORTED_MODULE_0__/* .PRINTED_OUTCOMES */ .N.get(state);
    return name === undefined || outcome === undefined ? null : { outcome, name };
}
/** Reads `Will run 3 of 1194 specs`. */
function readAnnouncement(line) {
    const [, selected, total] = /^Will run (\d+) of (\d+) specs$/.exec(line) ?? [];
    return selected === undefined ? null : { selected: Number(selected), total: Number(total) };
}
/** Reads `Random Seed: 1795345506 - will randomize all specs` and `Running in parallel across 2 processes`. */
function readHead(line) {
    const seed = /^Random Seed: (\d+)/.exec(line)?.[1];
    if (seed !== undefined)
        return { randomSeed: Number(seed) };
    const processes = /^Running in parallel across (\d+) processes$/.exec(line)?.[1];
    return processes === undefined ? {} : { parallelTotal: Number(processes) };
}
/** Reads `Ran 3 of 1194 Specs in 17.101 seconds`. */
function readTotals(line) {
    const [, total, seconds] = /^Ran \d+ of (\d+) Specs in (\d+\.\d{3}) seconds$/.exec(line) ?? [];
    return total === undefined ? null : { totalSpecs: Number(total), seconds: Number(seconds) };
}
/** Reads the line after the totals: `FAIL! - Suite Timeout Elapsed -- 0 Passed | 1 Failed | 0 Pending | 1193 Skipped`. */
function readVerdict(line) {
    const [, word, reasons = ''] = /^(SUCCESS|FAIL)!(?: - (.*?))?(?: -- .*)?$/.exec(line) ?? [];
    if (word === undefined)
        return null;
    const [, passed, failed] = / -- (\d{1,9}) Passed \| (\d{1,9}) Failed \| /.exec(line) ?? [];
    return {
        succeeded: word === 'SUCCESS',
        specialFailureReasons: reasons.split(', ').filter((reason) => reason !== ''),
        stated: passed === undefined ? null : { passed: Number(passed), failed: Number(failed) },
    };
}
/** True for `Summarizing 2 Failures:`. */
function isSummary(line) {
    return /^Summarizing \d+ Failures?:$/.test(line);
}
/** Reads the line after a name, `k8s.io/kubernetes/test/e2e/common/node/pods.go:208`, also as `  [It] pods.go:208`. */
function readNameLocation(line) {
    const [, file, number] = /^(?: {2}\[It\] )?(\S+\.go):(\d{1,9})$/.exec(line) ?? [];
    return file === undefined ? null : { file, line: Number(number) };
}
/** True for the line of dashes around each spec that Ginkgo prints in detail. */
function isDelimiter(line) {
    return /^-{30}$/.test(line);
}
/** True for placeholders of specs without details: `SSSSSS`, `P [PENDING]`. */
function isPlaceholder(line) {
    return /^(?:[SP•↺]+|P \[PENDING\])$/.test(line);
}


/***/ }),

/***/ 1532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ createConsoleReader)
});

// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/domain/results/console-lines.js
var console_lines = __webpack_require__(19024);
// EXTERNAL MODULE: ./build/src/domain/results/failure-text.js
var failure_text = __webpack_require__(14058);
// EXTERNAL MODULE: ./build/src/domain/results/kept-text.js
var kept_text = __webpack_require__(95627);
// EXTERNAL MODULE: ./build/src/domain/results/spec-identity.js
var spec_identity = __webpack_require__(62723);
;// CONCATENATED MODULE: ./build/src/domain/results/console-block.js




/** Characters that are kept from the start of a failure. */
const FAILURE_LIMIT = 131_072;
/** Characters that are kept from the end of a spec's output. */
const OUTPUT_LIMIT = 65_536;
const TITLE_LINES = 20;
/** A block for this ending. Its times are in the zone, such as `+02:00`. */
function openResultBlock(ending, zone) {
    const title = [];
    const failure = (0,kept_text/* keepStart */.Og)(FAILURE_LIMIT);
    const output = (0,kept_text/* keepEnd */.zf)(OUTPUT_LIMIT);
    let complete = false;
    let location = null;
    let section = null;
    function readTitle(line) {
        location = (0,console_lines/* readNameLocation */.$B)(line);
        // The location of a failed BeforeEach or similar is between name and location.
        if (location === null && /^ {2}\[[^\]]+\] \S/.test(line))
            return false;
        complete = location !== null || line.trim() === '' || title.push(line) >= TITLE_LINES;
        return complete;
    }
    function readBody(line) {
        const text = line.replace(/^ {2}/, '');
        if (section !== null && text === `<< ${section}`)
            section = null;
        else if (section !== null)
            output.push(text);
        else if (/^\S.* >>$/.test(text))
            section = text.slice(0, -' >>'.length);
        else
            failure.push(text);
    }
    function name() {
        if (ending.node !== null)
            return { kind: 'suite-node', node: ending.node };
        const text = title.join(' ');
        if (text.trim() === '')
            return null;
        return ending.outcome === 'passed' ? (0,spec_identity/* readEntryName */.cb)(text) : (0,spec_identity/* readFailedEntryName */.TM)(text);
    }
    return {
        ending,
        read(line) {
            if (!complete)
                return readTitle(line);
            readBody(line);
            return false;
        },
        isTitleComplete: () => complete,
        identity() {
            const found = complete ? name() : null;
            return found && { name: found, location };
        },
        details(streamed) {
            const read = (0,failure_text/* readFailureText */.mV)(failure.read(), zone);
            const all = streamed + output.read();
            return {
                failures: read === null ? [] : [read.failure, ...read.additional],
                output: all,
                attempts: Math.max(ending.attempts, (0,failure_text/* readAttempts */.jY)(all)),
            };
        },
    };
}

// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(56813);
// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(62486);
;// CONCATENATED MODULE: ./build/src/domain/results/console-results.js



/** Characters that are kept of all results together, so that long failures of all specs do not fill the memory. */
const TEXT_LIMIT = 16_777_216;
const SHORT_MESSAGE = 2_000;
/** No suite has as many. It keeps a spec that prints forged endings from filling the memory. */
const MOST_RESULTS = 50_000;
const MOST_RUNNING = 100;
const MOST_PROCESSES = 1_000;
/** An empty collector. */
function createResultCollector() {
    const specs = [];
    const suiteNodes = [];
    const failed = new Set();
    /** Specs of suites without an end. */
    let lost = [];
    let started = [];
    let suites = 0;
    let ends = 0;
    let ended = 0;
    /** Index of the first result of the last suite. */
    let suiteStart = 0;
    const processEnds = [];
    let events = [];
    let space = TEXT_LIMIT;
    let shortened = 0;
    let dropped = 0;
    let facts = {
        totalSpecs: null,
        selectedSpecs: null,
        succeeded: null,
        specialFailureReasons: [],
        seconds: null,
        randomSeed: null,
        parallelTotal: null,
        stated: null,
    };
    /** The details, shortened if the others have used up the space. */
    function limited(details) {
        const size = JSON.stringify(details).length;
        if (size > space) {
            shortened++;
            return shorten(details);
        }
        space -= size;
        return details;
    }
    return {
        facts: () => facts,
        addFacts(more) {
            facts = { ...facts, ...more };
        },
        addTotals({ totalSpecs, seconds }) {
            facts = {
                ...facts,
                totalSpecs: facts.totalSpecs ?? totalSpecs,
                seconds: (facts.seconds ?? 0) + (seconds ?? 0),
            };
        },
        endSuite({ succeeded, specialFailureReasons, stated }) {
            ends++;
            facts = {
                ...facts,
                succeeded: succeeded === true && facts.succeeded !== false,
                specialFailureReasons: [...facts.specialFailureReasons, ...specialFailureReasons],
                stated: stated && {
                    passed: stated.passed + (facts.stated?.passed ?? 0),
                    failed: stated.failed + (facts.stated?.failed ?? 0),
                },
            };
        },
        announceSuite(selected, total) {
            const isFirst = suites === 0;
            suites++;
            suiteStart = specs.length;
            lost = [...lost, ...started].slice(-MOST_RUNNING);
            started = [];
            facts = {
                ...facts,
                selectedSpecs: isFirst ? selected : add(facts.selectedSpecs, selected),
                totalSpecs: isFirst ? total : add(facts.totalSpecs, total),
                parallelTotal: 1,
            };
            if (selected !== null && total !== null) {
                events.push({ kind: 'suite-announced', selected, total });
            }
        },
        isSuiteOpen: () => ends < suites,
        startSpec(spec) {
            started = [...started, spec].slice(-MOST_RUNNING);
            events.push({ kind: 'spec-started', spec });
        },
        runningSpec: () => started.at(-1) ?? null,
        endEntry({ name }, { outcome, seconds }) {
            ended++;
            if (isFailure(outcome) && failed.size < MOST_RESULTS)
                failed.add((0,domain_text/* detached */.ht)(keyOf(name)));
            if (name.kind === 'spec') {
                started = started.filter(({ id }) => id !== name.id);
                events.push({ kind: 'spec-finished', id: name.id, outcome, seconds });
            }
            else if (isFailure(outcome)) {
                events.push({ kind: 'suite-node-failed', node: name.node, outcome });
            }
        },
        addResult({ name, location }, { outcome, seconds }, details) {
            if (specs.length + suiteNodes.length >= MOST_RESULTS) {
                dropped++;
                return;
            }
            const { failures, output, attempts } = limited(outcome === 'passed' ? { ...details, output: '' } : details);
            const skipped = outcome === 'skipped';
            const [failure = null, ...additionalFailures] = skipped ? [] : failures;
            if (name.kind === 'suite-node') {
                const node = { node: name.node, outcome, process: null, failure, output };
                suiteNodes.push(structuredClone(node));
                return;
            }
            const spec = {
                ...results/* NO_DETAILS */.pH,
                id: name.id,
                outcome,
                location,
                seconds,
                attempts,
                failure,
                additionalFailures,
                skipReason: skipped ? (failures[0]?.message ?? '') : null,
                output,
            };
            // A copy: parts of the console's text would keep the memory of the chunks that they are from.
            specs.push(structuredClone(spec));
        },
        forgetRunning() {
            started = [];
        },
        mergeAttempts() {
            const attempts = (0,group/* groupBy */.$)(specs.splice(suiteStart), ({ id }) => id);
            specs.push(...[...attempts.values()].flatMap((group) => group.slice(-1).map((last) => ({ ...last, attempts: group.length }))));
        },
        hasEnded: () => ended > 0,
        hasFailed: (name) => failed.has(keyOf(name)),
        addProcessEnd(end) {
            if (processEnds.length < MOST_PROCESSES)
                processEnds.push(end);
        },
        takeEvents() {
            const taken = events;
            events = [];
            return taken;
        },
        result: () => ({
            source: 'console',
            ...facts,
            // A suite without an end can have failed.
            succeeded: facts.succeeded === true && ends < suites ? null : facts.succeeded,
            specs: [...specs],
            suiteNodes: [...suiteNodes],
            running: [...lost, ...started],
            processEnds: [...processEnds],
            startedAt: null,
            endedAt: null,
            timeoutSeconds: null,
            dryRun: false,
            damage: [
                ...(facts.succeeded === null || ends < suites ? ['the end of the suite is missing'] : []),
                ...(dropped === 0 ? [] : [`${(0,domain_text/* plural */.LS)(dropped, 'result')} beyond the first ${MOST_RESULTS}`]),
            ],
            contradictions: contradictionsOf(facts),
            cuts: shortened === 0
                ? []
                : [`the texts of ${(0,domain_text/* plural */.LS)(shortened, 'result')}: those of the console are too long`],
        }),
    };
}
function contradictionsOf({ succeeded, stated }) {
    const failed = stated?.failed ?? 0;
    return succeeded === true && failed > 0
        ? [`the suite succeeded, and ${(0,domain_text/* plural */.LS)(failed, 'spec')} failed`]
        : [];
}
function add(one, other) {
    return one === null || other === null ? null : one + other;
}
function isFailure(outcome) {
    return outcome !== 'passed' && outcome !== 'skipped';
}
function keyOf(name) {
    return name.kind === 'spec' ? `spec ${name.id}` : `suite-node ${name.node}`;
}
function shorten({ failures, attempts }) {
    const first = failures.slice(0, 1).map((failure) => ({
        ...failure,
        message: failure.message.slice(0, SHORT_MESSAGE),
        stackTrace: '',
    }));
    return { failures: first, output: '', attempts };
}

;// CONCATENATED MODULE: ./build/src/domain/results/ginkgo1-block.js


/** The node that failed, after the text of a container or spec. */
const NODE = / \[(?:It|BeforeEach|JustBeforeEach|AfterEach|JustAfterEach|Measurement|BeforeSuite|AfterSuite)\]$/;
const STACK = 'Full Stack Trace';
/**
 * Reads the lines between an ending of Ginkgo 1 and the line of dashes: containers and spec, each with its location, then an
 * empty line, the message and its location. Null if there is no name.
 */
function readOldBlock(lines) {
    const end = lines.findIndex((line) => line.trim() === '');
    const title = end < 0 ? lines : lines.slice(0, end);
    const texts = title.filter((line) => (0,console_lines/* readNameLocation */.$B)(line.trim()) === null);
    const name = texts.map((line) => line.trim().replace(NODE, '')).join(' ');
    if (name.trim() === '')
        return null;
    // A setup node is printed as "[BeforeSuite] BeforeSuite".
    const node = (0,spec_identity/* readEntryName */.cb)(name);
    return {
        entry: {
            name: node.kind === 'suite-node' ? node : (0,spec_identity/* readFailedEntryName */.TM)(name),
            location: (0,console_lines/* readNameLocation */.$B)(title.at(-1)?.trim() ?? ''),
        },
        failure: end < 0 ? null : readFailure(lines.slice(end + 1)),
    };
}
function readFailure(indented) {
    const lines = withoutIndent(indented);
    const stack = lines.indexOf(STACK);
    const body = (stack < 0 ? lines : lines.slice(0, stack)).join('\n').trimEnd().split('\n');
    const location = (0,console_lines/* readNameLocation */.$B)(body.at(-1) ?? '');
    const message = (location === null ? body : body.slice(0, -1)).join('\n').trim();
    if (message === '' && location === null)
        return null;
    return {
        message,
        location,
        stackTrace: stack < 0
            ? ''
            : lines
                .slice(stack + 1)
                .join('\n')
                .trim(),
        at: null,
    };
}
/** The lines without the indentation of the first one. */
function withoutIndent(lines) {
    const first = lines.find((line) => line.trim() !== '') ?? '';
    const indent = first.length - first.trimStart().length;
    return lines.map((line) => (line.slice(0, indent).trim() === '' ? line.slice(indent) : line));
}

;// CONCATENATED MODULE: ./build/src/domain/results/ginkgo1-lines.js
/** Lines of Ginkgo 1 (onsi/ginkgo v1, reporters/stenographer/stenographer.go). */
/** Outcomes by the word in an ending. */
const ENDINGS = new Map([
    ['Failure', 'failed'],
    ['Panic', 'panicked'],
    ['Timeout', 'timedout'],
    ['[SKIPPING]', 'skipped'],
]);
/** Outcomes by the word in the summary. */
const SUMMARY = new Map([
    ['Fail', 'failed'],
    ['Panic!', 'panicked'],
    ['Timeout...', 'timedout'],
]);
const BULLET = '•';
/** Specs that passed, were skipped and are pending. */
const MARKS = new Set([BULLET, 'S', 'P']);
const ENDING = /^(?:•[!.]{0,3} |S )?(Failure|Panic|Timeout|\[SKIPPING\])(?: in (?:Spec|Suite) (?:Setup|Teardown) \([A-Za-z]+\))? \[(\d{1,9}\.\d{3}) seconds\]$/;
const SLOW = /^• \[SLOW TEST:(\d{1,9}\.\d{3}) seconds\]$/;
/**
 * Reads `• Failure [0.151 seconds]`, `S [SKIPPING] in Spec Setup (BeforeEach) [0.001 seconds]`,
 * `• [SLOW TEST:6.000 seconds]` and so on. Suite nodes have no bullet; the next line has their name.
 */
function readOldEnding(line) {
    if (/^• \[MEASUREMENT\]$/.test(line))
        return endingOf('passed', '0');
    const slow = SLOW.exec(line)?.[1];
    if (slow !== undefined)
        return endingOf('passed', slow);
    const [, word = '', seconds] = ENDING.exec(line) ?? [];
    const outcome = ENDINGS.get(word);
    return seconds === undefined || outcome === undefined ? null : endingOf(outcome, seconds);
}
/** Reads `[Fail] name` in the summary. */
function readOldSummaryEntry(line) {
    const [, word = '', name] = /^\[(Fail|Panic!|Timeout\.\.\.)\] (\S.*)$/.exec(line) ?? [];
    const outcome = SUMMARY.get(word);
    return name === undefined || outcome === undefined ? null : { outcome, name };
}
/** Reads `Running in parallel across 8 nodes` and `Parallel test node 1/8.`. */
function readOldParallel(line) {
    const [, all, of] = /^(?:Running in parallel across (\d{1,5}) nodes|Parallel test node \d{1,5}\/(\d{1,5})\.)$/.exec(line) ?? [];
    const processes = all ?? of;
    return processes === undefined ? null : Number(processes);
}
/** True for the line before the name of a spec that is not to run. */
function isOldPending(line) {
    return line === 'P [PENDING]';
}
/** True if specs had several attempts, from the line `FAIL! -- 4 Passed | 6 Failed | 1 Flaked | 1 Pending | 1 Skipped`. */
function hasAttempts(verdict) {
    return /^(?:SUCCESS|FAIL)! -- .* \| \d{1,9} Flaked \| /.test(verdict);
}
/** True for the message of a process that only says that another one failed. */
function isFailureElsewhere(message) {
    return /^BeforeSuite on Node \d{1,5} failed$/.test(message);
}
/**
 * True for the line of a spec that passed and is not slow: a bullet after its output, then letters of specs that did not
 * run, and in Kubernetes before 1.25 the progress (kubernetes/kubernetes, test/e2e/reporters/progress.go).
 */
function isOldPass(line) {
    const progress = line.indexOf('{"msg":"PASSED ');
    const end = progress < 0 ? line.length : progress;
    let start = end;
    while (start > 0 && MARKS.has(line.charAt(start - 1)))
        start--;
    return line.slice(start, end).includes(BULLET);
}
function endingOf(outcome, seconds) {
    return { node: null, outcome, seconds: Number(seconds), attempts: 1 };
}

;// CONCATENATED MODULE: ./build/src/domain/results/ginkgo1.js






const ginkgo1_TITLE_LINES = 20;
const BLOCK_LINES = 4_000;
const STREAM = { kind: 'stream' };
/**
 * Reads a suite of Ginkgo 1, serial or parallel, after its title (onsi/ginkgo v1, reporters/stenographer/stenographer.go).
 * Specs that passed have a name only in verbose output (`-v`). Ginkgo 1 does not indent what specs write, so that a spec can
 * imitate an ending; it cannot hide a failure, which has its name and is listed in the summary.
 */
function createGinkgo1Reader(results) {
    let section = STREAM;
    /** Lines after a line of dashes, while they can be the name of a spec. Null in its output. */
    let title = [];
    let titled = null;
    let output = (0,kept_text/* keepEnd */.zf)(OUTPUT_LIMIT);
    let last = '';
    function readLine(line) {
        if (section.kind === 'block')
            readBlockLine(section.ending, section.lines, line);
        else if (section.kind === 'summary')
            section = readSummary(section.entry, line);
        else if (section.kind === 'verdict')
            readVerdictLine(line);
        else if (section.kind === 'pending')
            section = (0,console_lines/* isDelimiter */.kg)(line) ? STREAM : section;
        else
            readStream(line);
    }
    function readBlockLine(ending, lines, line) {
        if ((0,console_lines/* isDelimiter */.kg)(line)) {
            closeBlock(ending, lines);
            section = STREAM;
        }
        else if (lines.length < BLOCK_LINES)
            lines.push(line);
    }
    function closeBlock(ending, lines) {
        const block = readOldBlock(lines);
        if (block === null)
            return;
        const { entry, failure } = block;
        endEntry(entry, ending, failure === null || isFailureElsewhere(failure.message) ? [] : [failure]);
    }
    function endEntry(entry, ending, failures) {
        results.endEntry(entry, ending);
        results.addResult(entry, ending, { failures, output: output.read(), attempts: 1 });
        startTitle();
    }
    function startTitle() {
        title = [];
        titled = null;
        output = (0,kept_text/* keepEnd */.zf)(OUTPUT_LIMIT);
    }
    function readStream(line) {
        const ending = readOldEnding(line);
        if (ending !== null)
            section = { kind: 'block', ending, lines: [] };
        else if (isOldPending(line))
            section = { kind: 'pending' };
        else if ((0,console_lines/* isDelimiter */.kg)(line)) {
            endPassed();
            title = [];
        }
        else if ((0,console_lines/* isSummary */.RT)(line)) {
            endPassed();
            section = { kind: 'summary', entry: null };
        }
        else if (!readTotalsLine(line))
            readOutput(line);
        if (line !== '')
            last = line;
    }
    function readTotalsLine(line) {
        const totals = (0,console_lines/* readTotals */.gC)(line);
        if (totals === null)
            return false;
        endPassed();
        results.addTotals(totals);
        section = { kind: 'verdict' };
        return true;
    }
    /** Ginkgo 1 writes a bullet for a spec that passed, and starts the next line only if there is something to write. */
    function endPassed() {
        if (titled === null || !isOldPass(last))
            return;
        const { id, location } = titled;
        const ending = { node: null, outcome: 'passed', seconds: 0, attempts: 1 };
        endEntry({ name: { kind: 'spec', id }, location }, ending, []);
    }
    function readOutput(line) {
        const parallelTotal = titled === null ? readOldParallel(line) : null;
        if (parallelTotal !== null) {
            results.addFacts({ parallelTotal });
            return;
        }
        output.push(line);
        if (title === null || (line === '' && title.length === 0))
            return;
        const location = (0,console_lines/* readNameLocation */.$B)(line.trim());
        if (location !== null && title.length > 0) {
            startSpec(title, location);
            title = null;
        }
        else
            title = title.length < ginkgo1_TITLE_LINES && line !== '' ? [...title, line.trim()] : null;
    }
    function startSpec(lines, location) {
        const name = (0,spec_identity/* readEntryName */.cb)(lines.join(' '));
        if (name.kind !== 'spec')
            return;
        titled = { id: name.id, location };
        output = (0,kept_text/* keepEnd */.zf)(OUTPUT_LIMIT);
        // In a parallel run, the name comes when the spec has ended.
        if ((results.facts().parallelTotal ?? 1) === 1)
            results.startSpec(titled);
    }
    function readSummary(entry, line) {
        if (readTotalsLine(line))
            return section;
        const name = entry && (0,spec_identity/* readFailedEntryName */.TM)(entry.name);
        if (entry !== null && name !== null && (0,console_lines/* readNameLocation */.$B)(line.trim()) !== null) {
            const ending = { node: null, outcome: entry.outcome, seconds: 0, attempts: 1 };
            if (!results.hasFailed(name))
                endEntry({ name, location: null }, ending, []);
        }
        return { kind: 'summary', entry: readOldSummaryEntry(line) };
    }
    function readVerdictLine(line) {
        const end = (0,console_lines/* readVerdict */.wk)(line);
        if (end !== null)
            results.endSuite(end);
        if (hasAttempts(line))
            results.mergeAttempts();
        results.forgetRunning();
        section = STREAM;
        startTitle();
    }
    return {
        readLine,
        end() {
            if (section.kind === 'block')
                closeBlock(section.ending, section.lines);
            else
                endPassed();
            section = STREAM;
        },
    };
}

// EXTERNAL MODULE: ./build/src/domain/results/suite-head.js
var suite_head = __webpack_require__(37734);
;// CONCATENATED MODULE: ./build/src/domain/results/console.js










/** Characters of a line that are read: enough for the id of a spec. Streams of `S` and dumps of objects are much longer. */
const LINE_LIMIT = 2 * spec_identity/* ID_LIMIT */.ao;
const console_TITLE_LINES = 20;
const console_STREAM = { kind: 'stream' };
const SHORT_SUCCESS = { succeeded: true, specialFailureReasons: [], stated: null };
/**
 * Reads the output of `ginkgo -v` or of the test binary, serial or parallel (onsi/ginkgo,
 * reporters/default_reporter.go), also of several suites, one after the other. Its memory is limited, even for an endless
 * stream. A suite of Ginkgo 1 has a reader of its own.
 *
 * Ginkgo indents the output of specs, so its own lines are recognised by their start. Only a spec in a serial run that
 * writes to standard output directly can imitate them. It cannot hide a failure, because Ginkgo prints the real ending
 * with the name of the spec, and lists it in the summary.
 * @param zone the node's offset from UTC, such as `+02:00`, because the times in the output have none
 */
function createConsoleReader(zone = 'Z') {
    const results = createResultCollector();
    const findHead = (0,suite_head/* createHeadSearch */.dX)();
    /** The reader of a suite of Ginkgo 1. */
    let old = null;
    let isShort = false;
    /** True if the head is missing, and what follows is from a parallel run. */
    let looksParallel = false;
    let section = { kind: 'head' };
    let stream = (0,kept_text/* keepEnd */.zf)(OUTPUT_LIMIT);
    let unread = '';
    const isParallel = () => (results.facts().parallelTotal ?? (looksParallel ? 2 : 1)) > 1;
    function readLine(line) {
        const head = findHead(line);
        if (head !== null && (!head.isShort || !results.isSuiteOpen()))
            startSuite(head);
        if (isShort && (0,suite_head/* isShortSuccess */.s1)(line))
            results.endSuite(SHORT_SUCCESS);
        else if (head !== null)
            return;
        else if (old === null)
            readNewLine(line);
        else
            old.readLine(line);
    }
    function startSuite({ version, selected, total, isShort: hasShortHead }) {
        closeSuite();
        results.announceSuite(selected, total);
        old = version === 1 ? createGinkgo1Reader(results) : null;
        isShort = hasShortHead;
        section = { kind: 'head' };
        stream = (0,kept_text/* keepEnd */.zf)(OUTPUT_LIMIT);
    }
    function closeSuite() {
        old?.end();
        closeBlock();
        section = console_STREAM;
    }
    function readNewLine(line) {
        if (section.kind === 'process-ends') {
            section = readProcessEnd(section.process, line);
            return;
        }
        const ending = (0,console_lines/* readEnding */.O$)(line);
        if (isFirst() && readOldEnding(line) !== null) {
            old = createGinkgo1Reader(results);
            old.readLine(line);
            return;
        }
        looksParallel ||= ending !== null && isParallelEnding(ending);
        if (isParallel() && (0,console_lines/* isProcessReport */.EJ)(line)) {
            closeBlock();
            section = { kind: 'process-ends', process: null };
        }
        else if ((0,console_lines/* isDelimiter */.kg)(line)) {
            closeBlock();
            section = { kind: 'title', lines: [] };
        }
        else if (ending !== null && isCredible(ending)) {
            closeBlock();
            section = readEndingLine(ending);
        }
        else {
            section = readOther(line);
        }
    }
    /** True until something ends. A short head, or one that is cut off, does not show the version of Ginkgo. */
    function isFirst() {
        return section.kind === 'head' || (section.kind === 'title' && !results.hasEnded());
    }
    /** Without a head, the first ending shows how the suite ran: in a serial run, its name is before it. */
    function isParallelEnding({ node, outcome }) {
        const isFresh = section.kind === 'title' && section.lines.length === 0;
        return isFresh && node === null && outcome !== 'skipped' && results.runningSpec() === null;
    }
    /** In parallel runs an ending follows a line of dashes. In serial runs only the running spec can pass. */
    function isCredible({ node, outcome }) {
        if (isParallel())
            return section.kind === 'title' && section.lines.length === 0;
        return node !== null || outcome !== 'passed' || results.runningSpec() !== null;
    }
    function readEndingLine(ending) {
        const started = isParallel() ? null : results.runningSpec();
        const passed = ending.outcome === 'passed' ? passedEntry(ending, started) : null;
        if (passed === null)
            return { kind: 'block', block: openResultBlock(ending, zone), started };
        results.endEntry(passed, ending);
        const attempts = Math.max(ending.attempts, (0,failure_text/* readAttempts */.jY)(stream.read()));
        results.addResult(passed, ending, { failures: [], output: '', attempts });
        return console_STREAM;
    }
    function closeBlock() {
        if (section.kind !== 'block')
            return;
        const { block, started } = section;
        const entry = endedEntry(block, started);
        if (entry === null)
            return;
        if (!block.isTitleComplete())
            results.endEntry(entry, block.ending);
        results.addResult(entry, block.ending, block.details(isParallel() ? '' : stream.read()));
    }
    function readOther(line) {
        if (section.kind === 'head')
            return readHeadLine(line);
        if (section.kind === 'stream')
            return readStream(line);
        if (section.kind === 'title')
            return readTitle([...section.lines, line]);
        if (section.kind === 'summary')
            return readSummary(section.entry, line);
        if (section.kind === 'block') {
            const entry = section.block.read(line) ? endedEntry(section.block, section.started) : null;
            if (entry !== null)
                results.endEntry(entry, section.block.ending);
            return section;
        }
        const end = (0,console_lines/* readVerdict */.wk)(line);
        if (end !== null)
            results.endSuite(end);
        return console_STREAM;
    }
    function readHeadLine(line) {
        const announcement = results.facts().selectedSpecs === null ? (0,console_lines/* readAnnouncement */.gu)(line) : null;
        if (announcement !== null)
            results.announceSuite(announcement.selected, announcement.total);
        results.addFacts((0,console_lines/* readHead */.zy)(line));
        return readFoot(line) ?? { kind: 'head' };
    }
    function readStream(line) {
        stream.push(line.replace(/^ {2}/, ''));
        // While a spec of a serial run is running, totals can only be its own output.
        return (results.runningSpec() === null ? readFoot(line) : null) ?? console_STREAM;
    }
    function readFoot(line) {
        if ((0,console_lines/* isSummary */.RT)(line))
            return { kind: 'summary', entry: null };
        const totals = (0,console_lines/* readTotals */.gC)(line);
        if (totals === null)
            return null;
        results.addTotals(totals);
        return { kind: 'verdict' };
    }
    function readTitle(lines) {
        const line = lines.at(-1) ?? '';
        const location = (0,console_lines/* readNameLocation */.$B)(line);
        if (location !== null && lines.length > 1) {
            startSpec((0,spec_identity/* readEntryName */.cb)(lines.slice(0, -1).join(' ')), location);
        }
        else if (/^\S/.test(line) && !(0,console_lines/* isPlaceholder */.wK)(line) && lines.length < console_TITLE_LINES) {
            return { kind: 'title', lines };
        }
        stream = (0,kept_text/* keepEnd */.zf)(OUTPUT_LIMIT);
        return console_STREAM;
    }
    function startSpec(name, location) {
        if (name.kind === 'spec' && !isParallel())
            results.startSpec({ id: name.id, location });
    }
    /** Adds failures of the summary whose details are missing in the output. */
    function readSummary(entry, line) {
        if (line.trim() === '')
            return console_STREAM;
        const location = (0,console_lines/* readNameLocation */.$B)(line.trim());
        const name = entry && (0,spec_identity/* readFailedEntryName */.TM)(entry.name);
        if (entry !== null && name !== null && location !== null && !results.hasFailed(name)) {
            const ending = { node: null, outcome: entry.outcome, seconds: 0, attempts: 1 };
            results.endEntry({ name, location: null }, ending);
            results.addResult({ name, location: null }, ending, { failures: [], output: '', attempts: 1 });
        }
        return { kind: 'summary', entry: (0,console_lines/* readSummaryEntry */.PT)(line) };
    }
    /** The section also has the output of the processes, but that is indented. */
    function readProcessEnd(process, line) {
        if (process !== null)
            results.addProcessEnd({ process, end: line.trim() });
        return { kind: 'process-ends', process: (0,console_lines/* readProcess */.Wv)(line) };
    }
    function append(text) {
        if (unread.length < LINE_LIMIT)
            unread += text.slice(0, LINE_LIMIT - unread.length);
    }
    return {
        push(chunk) {
            const [first = '', ...others] = chunk.split('\n');
            append(first);
            for (const next of others) {
                readLine((0,domain_text/* plainText */.wh)(unread).replaceAll('\n', ' ').trimEnd());
                unread = '';
                append(next);
            }
            return results.takeEvents();
        },
        end() {
            closeSuite();
            unread = '';
            return results.takeEvents();
        },
        result: () => results.result(),
    };
}
function passedEntry({ node }, started) {
    if (node !== null)
        return { name: { kind: 'suite-node', node }, location: null };
    return started && identityOf(started);
}
/** The spec that ran, unless the block is about a later spec of an ordered container: these are skipped without a start. */
function endedEntry(block, started) {
    const printed = block.identity();
    if (started === null || block.ending.node !== null)
        return printed;
    const other = block.ending.outcome === 'skipped' &&
        printed?.name.kind === 'spec' &&
        printed.name.id !== started.id;
    return other ? printed : identityOf(started);
}
function identityOf({ id, location }) {
    return { name: { kind: 'spec', id }, location };
}


/***/ }),

/***/ 6683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ containerStates)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31987);

/** Lines of a state in YAML: six keys, and a message that YAML breaks into lines. */
const STATE_LINES = 40;
/** A pod that starts, and a container that did its work. */
const NORMAL = /^(?:ContainerCreating|PodInitializing|Completed|)$/;
const STATE_START = /^(?<indent>[ \t-]{0,200})(?<kind>waiting|terminated):\s*$/;
const KEY = /^\s*(?<key>[A-Za-z]{1,40}):(?: (?<value>.*))?$/;
/**
 * The String method that gogo/protobuf generates (kubernetes/kubernetes, staging/src/k8s.io/api/core/v1/generated.pb.go). A
 * message ends before the next struct, so that a line with many starts is read once.
 */
const STRUCT = /&ContainerState(?<kind>Waiting|Terminated)\{(?:ExitCode:(?<code>-?\d{1,10}),Signal:-?\d{1,10},)?Reason:(?<reason>\w{0,100}),Message:(?<message>(?:[^&]|&(?!ContainerState)){0,2000}?),(?:\}|StartedAt:)/;
/**
 * The states of containers that a failure message or an output shows, as YAML or as Go prints the struct, each once. States
 * of containers that start or have done their work are left out.
 * @param lines a text with a quoted message of YAML on one line
 */
function containerStates(lines) {
    const found = new Map();
    for (const [index, line] of lines.entries()) {
        const state = readYaml(lines, index) ?? readStruct(line);
        if (state === null || (NORMAL.test(state.reason) && state.message === ''))
            continue;
        found.set(JSON.stringify(state), state);
    }
    return [...found.values()];
}
function readYaml(lines, start) {
    const { indent = '', kind } = STATE_START.exec(lines[start] ?? '')?.groups ?? {};
    if (kind !== 'waiting' && kind !== 'terminated')
        return null;
    const fields = new Map();
    let keyIndent = -1;
    let current = '';
    for (const line of lines.slice(start + 1, start + 1 + STATE_LINES)) {
        const depth = line.length - line.trimStart().length;
        if (line.trim() === '' || depth <= indent.length)
            break;
        if (keyIndent < 0)
            keyIndent = depth;
        const { key, value = '' } = KEY.exec(line)?.groups ?? {};
        if (depth === keyIndent && key !== undefined) {
            current = key;
            fields.set(key, value);
        }
        else {
            fields.set(current, `${fields.get(current) ?? ''} ${line.trim()}`);
        }
    }
    return stateOf(kind, fields.get('reason'), fields.get('message'), fields.get('exitCode'));
}
function readStruct(line) {
    if (!line.includes('&ContainerState'))
        return null;
    const { kind, reason, message, code } = STRUCT.exec(line)?.groups ?? {};
    if (kind === undefined)
        return null;
    return stateOf(kind === 'Waiting' ? 'waiting' : 'terminated', reason, message, code);
}
function stateOf(kind, reason = '', message = '', exitCode = '') {
    const code = Number.parseInt(exitCode, 10);
    return {
        kind,
        reason: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(reason),
        message: unquoted((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(message)),
        exitCode: Number.isNaN(code) ? null : code,
    };
}
/** A scalar of YAML without its quotes or the sign of a block. */
function unquoted(text) {
    const [first = ''] = text;
    if (/^[|>][+-]? /.test(text))
        return text.replace(/^[|>][+-]? /, '');
    if (text.length > 1 && (first === "'" || first === '"') && text.endsWith(first)) {
        return text.slice(1, -1).replaceAll("''", "'");
    }
    return text;
}


/***/ }),

/***/ 70455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ summarizeFailure)
});

// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/domain/results/gomega-message.js + 1 modules
var gomega_message = __webpack_require__(45733);
;// CONCATENATED MODULE: ./build/src/domain/results/test-frame.js
/** A line of a stack that has a file: Go's own form, with an offset, and Ginkgo's. */
const FRAME = /^\s{0,100}(\S{1,500}\.go):(\d{1,9})(?: \+0x[0-9a-f]{1,16})?$/;
/** Specs of Kubernetes, but not the framework that they call (kubernetes/kubernetes, test/e2e*). */
const SPEC = /(?:^|\/)test\/e2e(?:_\w{1,40})?\//;
const FRAMEWORK = /(?:^|\/)test\/e2e\/framework\/|(?:^|\/)vendor\//;
const MOST_LINES = 2_000;
/** What a progress report of Ginkgo has before it are containers and steps (onsi/ginkgo, reporters/default_reporter.go). */
const GOROUTINE = /^\s{0,100}Spec Goroutine$/;
/** The first frame of a stack that is in a spec of Kubernetes; null if there is none. Untrusted. */
function testFrame(stack) {
    const lines = stack.split('\n', MOST_LINES);
    const start = lines.findIndex((line) => GOROUTINE.test(line));
    for (const line of lines.slice(start + 1)) {
        const [, file = '', number] = FRAME.exec(line) ?? [];
        if (SPEC.test(file) && !FRAMEWORK.test(file))
            return { file, line: Number(number) };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/domain/results/failure-summary.js



const TEXT_LENGTH = 400;
const VALUE_LENGTH = 300;
/** Characters of a message that are read. Dumps of objects are much longer. */
const MESSAGE_LENGTH = 65_536;
const STACK_LINES = 500;
/** Lines of plain text in front of which nothing is known. */
const PLAIN_LINES = 3;
/** Values that say nothing without a word about them. */
const BARE = /^(?:to be (?:true|false|nil|empty)|not to be (?:nil|empty)|true|false|nil|)$/;
/** The end of a spec by a time limit or a signal (onsi/ginkgo, internal/suite.go). What it waited for is in what follows. */
const STOPPED = /^(?:A (?:suite|spec|node) timeout occurred|Interrupted by )/;
/**
 * Says in one line what a failure was: what was expected and what was there, or the error, without dumps of objects.
 * @param failure untrusted, of any length
 * @param additional failures that Ginkgo recorded after it, which say what a spec waited for when it was stopped
 */
function summarizeFailure(failure, additional = []) {
    const parts = partsOf(failure);
    const at = testFrame(failure.stackTrace) ?? parts.at ?? failure.location;
    const text = textOf(parts);
    if (!STOPPED.test(text))
        return limited(text, parts, at);
    // Ginkgo puts the progress report after the location, where other failures have their stack.
    const step = (0,gomega_message/* stepIn */.eC)(failure.stackTrace.split('\n', STACK_LINES));
    const [next] = additional;
    const waited = next === undefined ? parts : partsOf(next);
    const words = next === undefined ? step : textOf(waited) || step;
    return limited(words === '' || text.includes(words) ? text : `${text}: ${words}`, waited, testFrame(next?.stackTrace ?? '') ?? at);
}
function partsOf({ message }) {
    return (0,gomega_message/* readMessage */._8)((0,domain_text/* plainText */.wh)(message.slice(0, MESSAGE_LENGTH)).split('\n'));
}
function limited(text, { expected, actual }, at) {
    return {
        text: (0,domain_text/* truncate */.xv)(text, TEXT_LENGTH),
        expected: (0,domain_text/* truncate */.xv)(expected, VALUE_LENGTH),
        actual: (0,domain_text/* truncate */.xv)(actual, VALUE_LENGTH),
        at,
    };
}
function textOf(parts) {
    const about = [...new Set(parts.about)].slice(0, PLAIN_LINES).join(', ');
    const { seconds } = parts;
    const core = coreOf(parts);
    if (core === '')
        return seconds === null ? about : waitedFor(about, seconds);
    if (about === '')
        return core;
    return isBare(parts) ? `${about}: ${core}` : `${core} (${about})`;
}
function coreOf({ expected, actual, error, seconds }) {
    const time = seconds === null || seconds < 1 ? '' : `after ${(0,domain_text/* formatDuration */.a3)(seconds)}`;
    if (error !== '')
        return time === '' ? error : `${error}, ${time}`;
    if (expected !== '' && actual !== '') {
        return `expected ${expected}, ${time === '' ? '' : `${time} `}was ${actual}`;
    }
    if (expected !== '')
        return `expected ${expected}`;
    return actual === '' ? '' : `was ${actual}`;
}
function waitedFor(about, seconds) {
    const time = (0,domain_text/* formatDuration */.a3)(seconds);
    return about === '' ? `timed out after ${time}` : `${about}, after ${time}`;
}
/** Whether the author's words say more than the values. */
function isBare({ expected, actual, error }) {
    return error === '' && (BARE.test(expected) || BARE.test(actual) || actual.startsWith('map['));
}


/***/ }),

/***/ 14058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jY: () => (/* binding */ readAttempts),
/* harmony export */   mV: () => (/* binding */ readFailureText)
/* harmony export */ });
/* unused harmony export readLocation */
/** `[FAILED] message`, the first line of a failure (onsi/ginkgo, reporters/default_reporter.go, emitFailure). */
const HEADING = /^\[(?:FAILED|TIMEDOUT|PANICKED|INTERRUPTED|ABORTED|SKIPPED)!?\] (.*)$/;
const LOCATION = /^In \[[^\]]+\] at: (.*) @ (\S+ \S+)$/;
const STACK = 'Full Stack Trace';
/** References to other parts of the output, which are left out. */
const POINTER = /^There were additional failures detected/;
/**
 * Reads failures in Ginkgo's text format: the body of JUnit's `<failure>`, or the console without its indentation. Returns
 * null for text in another format.
 * @param zone the node's offset from UTC, such as `+02:00` or `Z`, because the times in the text have none
 */
function readFailureText(text, zone) {
    const blocks = [];
    // A heading starts another failure only after the location of the previous one. Before, it is part of the message.
    let located = true;
    for (const line of text.split('\n')) {
        if (located && HEADING.test(line)) {
            blocks.push([line]);
            located = false;
        }
        else {
            blocks.at(-1)?.push(line);
            located ||= LOCATION.test(line);
        }
    }
    const [failure, ...additional] = blocks.map((lines) => readBlock(lines, zone));
    return failure === undefined ? null : { failure, additional };
}
/** `path/file.go:12`, or null for anything else. */
function readLocation(text) {
    const [, file, line] = /^(\S.*):(\d{1,9})$/.exec(text.trim()) ?? [];
    return file === undefined ? null : { file, line: Number(line) };
}
/** The number of attempts of a spec, from the lines that Ginkgo writes between them. */
function readAttempts(timeline) {
    return (1 +
        (timeline.match(/^ *Attempt #\d+ (?:Failed|Passed)\. {2}Re(?:try|peat)ing \S+ @ /gm)?.length ??
            0));
}
function readBlock(lines, zone) {
    const at = lines.findIndex((line) => LOCATION.test(line));
    const end = at < 0 ? lines.length : at;
    const [, location = '', time = ''] = LOCATION.exec(lines[end] ?? '') ?? [];
    const rest = lines.slice(end + 1).filter((line) => !POINTER.test(line));
    const stack = rest.indexOf(STACK);
    const panic = stack < 0 ? [] : rest.slice(0, stack);
    const first = HEADING.exec(lines[0] ?? '')?.[1] ?? '';
    return {
        message: [first, ...lines.slice(1, end), ...panic].join('\n').trim(),
        location: readLocation(location),
        stackTrace: rest
            .slice(stack + 1)
            .join('\n')
            .trim(),
        at: readGinkgoTime(time, zone),
    };
}
/** `11/22/26 11:34:04.926` (month first) with the zone, as ISO 8601. */
function readGinkgoTime(text, zone) {
    const [, month, day, year, time] = /^(\d\d)\/(\d\d)\/(\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)$/.exec(text) ?? [];
    if (month === undefined)
        return null;
    const iso = `20${year}-${month}-${day}T${time}${zone}`;
    return Number.isNaN(Date.parse(iso)) ? null : iso;
}


/***/ }),

/***/ 24724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NM: () => (/* binding */ whyNotContinued),
/* harmony export */   X9: () => (/* binding */ mergeFirstSuite),
/* harmony export */   ar: () => (/* binding */ exitCodeOfBoth)
/* harmony export */ });
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61311);

/** Exit codes of a ginkgo command whose specs ran: all passed, or some failed. */
const RAN = [0, 1];
/**
 * Two suites of one run, which ran one after the other with different specs, as one: both must be whole for the run to be
 * whole. The number of specs in the binary is the same for both.
 * @param first with the specs that come before the others; null if it left nothing
 * @param rest with the others; null, or an empty console, if it left nothing or did not start
 */
function mergeFirstSuite(first, rest) {
    const second = rest === null || isEmpty(rest) ? null : rest;
    if (first === null) {
        if (second === null)
            return null;
        const damage = [...second.damage, 'the suite with the first specs left no results'];
        return { ...second, damage };
    }
    if (second === null)
        return first;
    const merged = (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeResults */ .n)([first, second]);
    const pause = pauseBetween(first, second);
    return {
        ...merged,
        ...(pause === null ? {} : { pause }),
        // A console proves nothing, whatever the other suite left.
        source: [first, second].find(({ source }) => source === 'console')?.source ?? first.source,
        totalSpecs: second.totalSpecs ?? first.totalSpecs,
        timeoutSeconds: second.timeoutSeconds,
    };
}
/** The console of a suite is there before it starts. */
function isEmpty({ source, specs, suiteNodes, running, startedAt, succeeded, }) {
    const hasNothing = specs.length + suiteNodes.length + running.length === 0;
    return source === 'console' && hasNothing && startedAt === null && succeeded === null;
}
/** From the last spec of the first suite to the first one of the second; null if the reports have no times. */
function pauseBetween(first, second) {
    const ends = first.specs.map(({ endedAt }) => endedAt);
    const starts = second.specs.map(({ startedAt }) => startedAt);
    const from = Math.max(...timesIn(ends), ...(ends.length === 0 ? timesIn([first.endedAt]) : []));
    const to = Math.min(...timesIn(starts), ...(starts.length === 0 ? timesIn([second.endedAt]) : []));
    return Number.isFinite(from) && Number.isFinite(to) ? { from, to } : null;
}
function timesIn(texts) {
    return texts.map((text) => Date.parse(text ?? '')).filter((time) => !Number.isNaN(time));
}
/**
 * Why the others do not run after the first specs; null if they do. Only specs may have failed: a suite that could not set up
 * the node, or was stopped, would not fare better again.
 */
function whyNotContinued(first, exitCode) {
    if (first === null || first.source === 'console')
        return 'it has no report';
    const [special] = first.specialFailureReasons;
    if (special !== undefined)
        return `the suite reports: ${special}`;
    const node = first.suiteNodes.find(({ outcome }) => outcome !== 'passed');
    if (node !== undefined)
        return `the outcome of ${node.node} is ${node.outcome}`;
    return RAN.includes(exitCode) ? null : `its exit code is ${exitCode ?? 'not known'}`;
}
/** The exit code of two suites: null if one has none, or else the first one that is no success. */
function exitCodeOfBoth(first, second) {
    return first === null || second === null ? null : first || second;
}


/***/ }),

/***/ 45733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ty: () => (/* binding */ isNoise),
  _8: () => (/* binding */ readMessage),
  eC: () => (/* binding */ stepIn)
});

// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
;// CONCATENATED MODULE: ./build/src/domain/results/gomega-structure.js

/** The matcher of a structure (onsi/gomega, gstruct/fields.go, keys.go and elements.go). What differs follows. */
const OF_STRUCTURE = /^to match (?:fields|keys|elements): \{$/;
/** The place of a difference (onsi/gomega, gstruct/errors/nested_types.go): a field, an element or a key, in lists or not. */
const PLACE = /^(?<indent>\s*)(?:\S*, )?\[*(?<path>[.[]\S.{0,300}):$/;
const EXPECTED = /^\s*Expected$/;
/** Lines from `Expected` to the matcher. */
const VALUE_LINES = 3;
const LINE_LENGTH = 500;
const MOST_DIFFERENCES = 1_000;
/** The parts of a structure that differ, in the order of the message. */
function differencesIn(lines, start) {
    const open = [];
    const found = [];
    for (let index = start; index < lines.length && found.length < MOST_DIFFERENCES; index++) {
        const line = (lines[index] ?? '').slice(0, LINE_LENGTH);
        const place = PLACE.exec(line)?.groups;
        if (place !== undefined) {
            const indent = (place['indent'] ?? '').length;
            while ((open.at(-1)?.indent ?? -1) >= indent)
                open.pop();
            open.push({ indent, path: place['path'] ?? '' });
        }
        else if (open.length > 0 && EXPECTED.test(line) && !isNested(lines, index)) {
            found.push({ path: (0,domain_text/* plainLine */.h0)(open.map(({ path }) => path).join('')), at: index + 1 });
        }
    }
    return found;
}
function isNested(lines, index) {
    return lines
        .slice(index + 1, index + 1 + VALUE_LINES)
        .some((line) => OF_STRUCTURE.test(line.slice(0, LINE_LENGTH).trim()));
}

// EXTERNAL MODULE: ./build/src/domain/results/gomega-value.js
var gomega_value = __webpack_require__(33431);
;// CONCATENATED MODULE: ./build/src/domain/results/gomega-message.js



/** Characters of a line that are read: what follows is a dump. */
const gomega_message_LINE_LENGTH = 2_000;
/** An error can hold a message. */
const MOST_NESTED = 4;
/** What says nothing about the failure (onsi/gomega, format/format.go; onsi/ginkgo, internal/suite.go; e2e framework's log). */
const NOISE = new RegExp([
    String.raw `^\s*$`,
    '^Gomega truncated this representation',
    '^Consider having the object provide a custom',
    "^or adjust the parameters in Gomega's",
    String.raw `^Learn more here: https://onsi\.github\.io/gomega`,
    String.raw `^Failure recorded during attempt \d{1,9}:$`,
    '^A (?:suite|spec|node) timeout occurred and then the following failure was recorded',
    '^occurred$',
    String.raw `^(?:STEP: |[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d\.\d{1,9}: INFO: |I\d{4} \d\d:\d\d:\d\d\.\d{1,9} )`,
    String.raw `^\S{1,500}\.go:\d{1,9}$`,
].join('|'));
/** What older versions of the framework and other suites put in front of a message. */
const PREFIX = /^(?:fail \[[^\]]{1,500}\]: |[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d\.\d{1,9}: (?:FAIL: |(?!INFO: ))|\[FAILED\] )/;
/** onsi/ginkgo, internal/suite.go: what follows is the state of all goroutines. */
const PROGRESS_REPORT = /^This is the Progress Report generated when/;
/** onsi/ginkgo, types/types.go: what follows the text of a panic. */
const PANIC_STACK = /^Full Stack Trace$/;
const STEP = /^\s*At \[By Step\] (.{1,500}?) \(Step Runtime: ([\w.]{1,40})\)$/;
/** onsi/gomega, internal/async_assertion.go. */
const WAITED = /^(?<about>.*?)(?:: )?(?:Timed out|Failed|Told to stop trying|Context was cancelled(?: \([^)]*\))?) after (?<seconds>\d{1,9}(?:\.\d{1,9})?)s\.\s*(?<rest>.*)$/;
const FAILED_AT = /^The function passed to (?:Eventually|Consistently) failed at (?<file>\S+):(?<line>\d{1,9}) with:$/;
const RETURNED_ERROR = /^The (?:function|matcher|value)\b.{0,100} returned the following (?:unexpected )?error:$/;
/** onsi/gomega, matchers; kubernetes/kubernetes, test/e2e/framework/expect.go. */
const ASSERTION = /^(?:(?<about>.*?):? )?Expected$/;
const UNEXPECTED_ERROR = /^(?:(?<about>.*?):? )?(?:Unexpected error:|Expected success, but got an error:)\s*(?<text>.*)$/;
const NO_ERROR = /^Expected an error to have occurred\.\s+Got:$/;
/** kubernetes/kubernetes, test/e2e/framework/pod/wait.go and get.go. */
const GOT = /^[Ee]xpected (?<expected>.{1,400}?),? (?:but )?(?:got|found) (?:instead|(?<actual>.{1,400}?)(?: instead)?)?:?$/;
/** kubernetes/kubernetes, test/e2e/framework/network/utils.go. */
const NAMED_VALUE = /^(?<name>retrieved|expected) (?<value>map\[.{0,400})$/;
/** Comparisons of an error with nothing: only the error says something. */
const NO_ERROR_EXPECTED = /^(?:to be nil|not to have occurred|to succeed|to be empty)$/;
/** An object as Go prints it on one line (kubernetes/kubernetes, staging/src/k8s.io/api/core/v1/generated.pb.go, String). */
const DUMP = /&?(?:v1\.)?([A-Z][A-Za-z]{1,40}|)\{(?:ObjectMeta|TypeMeta|ListMeta|ObservedGeneration|Phase|Conditions):.*$/;
/**
 * Takes a message apart.
 * @param lines untrusted, of any length
 */
function readMessage(lines, depth = 0) {
    const draft = { about: [], expected: '', actual: '', error: '', seconds: null, at: null };
    let index = 0;
    while (index < lines.length) {
        const line = (lines[index] ?? '').slice(0, gomega_message_LINE_LENGTH).trimEnd().replace(PREFIX, '');
        if (PANIC_STACK.test(line))
            break;
        if (PROGRESS_REPORT.test(line)) {
            addAbout(draft, stepIn(lines.slice(index)));
            break;
        }
        index = NOISE.test(line) ? index + 1 : readLine(draft, line, lines, index, depth);
    }
    return draft;
}
/** Whether a line of a message says nothing about the failure. */
function isNoise(line) {
    return NOISE.test(line.slice(0, gomega_message_LINE_LENGTH).trimEnd());
}
/** Reads what begins in a line; the index of the line after it. */
function readLine(draft, line, lines, index, depth) {
    const waited = WAITED.exec(line)?.groups;
    if (waited !== undefined) {
        draft.seconds = Number(waited['seconds']);
        addAbout(draft, waited['about']);
        const rest = waited['rest'] ?? '';
        return rest === '' ? index + 1 : readLine(draft, rest, lines, index, depth);
    }
    const failed = FAILED_AT.exec(line)?.groups;
    if (failed !== undefined) {
        draft.at = { file: failed['file'] ?? '', line: Number(failed['line']) };
        return index + 1;
    }
    const assertion = ASSERTION.exec(line);
    if (assertion !== null) {
        addAbout(draft, assertion.groups?.['about']);
        return readAssertion(draft, lines, index + 1, depth);
    }
    const unexpected = UNEXPECTED_ERROR.exec(line)?.groups;
    if (unexpected !== undefined || RETURNED_ERROR.test(line)) {
        addAbout(draft, unexpected?.['about']);
        return readError(draft, unexpected?.['text'] ?? '', lines, index + 1, depth);
    }
    if (NO_ERROR.test(line)) {
        draft.expected = 'an error';
        draft.actual = 'none';
        return (0,gomega_value/* valueAt */.fK)(lines, index + 1)?.end ?? index + 1;
    }
    return readWords(draft, line, lines, index);
}
/** A text of the framework that has both, or any other text. */
function readWords(draft, line, lines, index) {
    const got = GOT.exec(line)?.groups;
    const given = NAMED_VALUE.exec(line)?.groups;
    const shown = (0,gomega_value/* valueAt */.fK)(lines, index + 1);
    if (got !== undefined && (got['actual'] !== undefined || shown !== null)) {
        const named = (0,domain_text/* plainLine */.h0)(got['actual'] ?? '');
        const described = shown === null ? '' : (0,gomega_value/* describeValue */.bp)(shown);
        draft.expected = (0,domain_text/* plainLine */.h0)(got['expected'] ?? '');
        draft.actual = [named, ...(named.includes(described) ? [] : [described])]
            .filter((word) => word !== '')
            .join(', ');
        return shown?.end ?? index + 1;
    }
    if (given !== undefined) {
        if (given['name'] === 'expected')
            draft.expected = (0,domain_text/* plainLine */.h0)(given['value'] ?? '');
        else
            draft.actual = (0,domain_text/* plainLine */.h0)(given['value'] ?? '');
        return index + 1;
    }
    const alone = (0,gomega_value/* valueAt */.fK)(lines, index);
    if (alone === null) {
        addAbout(draft, line);
        return index + 1;
    }
    if (draft.actual === '')
        draft.actual = (0,gomega_value/* describeValue */.bp)(alone);
    return alone.end;
}
/** `Expected <value> to equal <value>`. */
function readAssertion(draft, lines, start, depth) {
    const actual = (0,gomega_value/* valueAt */.fK)(lines, start);
    const matcherAt = nextText(lines, actual?.end ?? start);
    // A bar points to the first difference of two long texts.
    const matcher = (0,domain_text/* plainLine */.h0)((lines[matcherAt] ?? '').slice(0, gomega_message_LINE_LENGTH)).replace(/ \|$/, '');
    if (OF_STRUCTURE.test(matcher))
        return readStructure(draft, lines, matcherAt + 1, depth);
    const expected = (0,gomega_value/* valueAt */.fK)(lines, matcherAt + 1);
    const words = expected === null ? '' : (0,gomega_value/* describeValue */.bp)(expected);
    if (actual !== null && (0,gomega_value/* isError */.bJ)(actual) && NO_ERROR_EXPECTED.test(matcher)) {
        takeError(draft, actual, depth);
    }
    else {
        draft.actual = actual === null ? '' : (0,gomega_value/* describeValue */.bp)(actual);
        draft.expected =
            matcher === 'to equal' || matcher === 'to be identical to'
                ? words
                : `${matcher} ${words}`.trim();
    }
    return expected?.end ?? matcherAt + 1;
}
/** Of a structure, the first part that differs. */
function readStructure(draft, lines, start, depth) {
    const [first, ...others] = differencesIn(lines, start);
    if (first === undefined)
        return lines.length;
    readAssertion(draft, lines, first.at, depth);
    addAbout(draft, first.path);
    if (others.length > 0)
        addAbout(draft, (0,domain_text/* plural */.LS)(others.length, 'more difference'));
    return lines.length;
}
function readError(draft, text, lines, start, depth) {
    const value = (0,gomega_value/* valueAt */.fK)(lines, nextText(lines, start));
    if (value === null || text !== '') {
        draft.error = text === '' ? draft.error : (0,domain_text/* plainLine */.h0)(text);
        return start;
    }
    takeError(draft, value, depth);
    return value.end;
}
/** The text of an error can be a message itself. */
function takeError(draft, value, depth) {
    const text = (0,gomega_value/* errorTextOf */.Jj)(value);
    const inner = depth < MOST_NESTED ? readMessage(text, depth + 1) : null;
    if (inner === null || (inner.expected === '' && inner.error === '')) {
        draft.error = (0,domain_text/* plainLine */.h0)(text.join(' '));
        draft.seconds ??= inner?.seconds ?? null;
        return;
    }
    draft.about.push(...inner.about);
    draft.expected = inner.expected;
    draft.actual = inner.actual;
    draft.error = inner.error;
    draft.seconds ??= inner.seconds;
    draft.at ??= inner.at;
}
/** The step of the spec that a progress report of Ginkgo shows, or an empty text. */
function stepIn(lines) {
    for (const line of lines) {
        const [, step, time] = STEP.exec(line.slice(0, gomega_message_LINE_LENGTH)) ?? [];
        if (step !== undefined)
            return `in the step "${(0,domain_text/* plainLine */.h0)(step)}" for ${time}`;
    }
    return '';
}
function addAbout(draft, text) {
    const words = (0,domain_text/* plainLine */.h0)(text ?? '')
        .replace(DUMP, dumpWords)
        .replace(/[.:,]$/, '');
    if (words !== '')
        draft.about.push(words);
}
function dumpWords(dump, type) {
    const phase = /\bPhase:(\w{1,20})/.exec(dump)?.[1];
    return phase === undefined ? `${type}{…}` : `${type}{Phase: ${phase}, …}`;
}
function nextText(lines, start) {
    const found = lines.findIndex((line, index) => index >= start && line.trim() !== '');
    return found < 0 ? lines.length : found;
}


/***/ }),

/***/ 33431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ errorTextOf),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31987);
/* harmony import */ var _container_states_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6683);


/** `<*v1.Pod | 0xc0012f8488>: text` and `<[]v1.Pod | len:2, cap:2>: [` (onsi/gomega, format/format.go, Object). */
const HEAD = /^(?<indent>\s{0,200})<(?<type>[^<>|\n]{1,200}?)(?: \| [^<>\n]{1,80})?>: ?(?<rest>.*)$/;
/** The framework shows objects as YAML, Go shows them as a struct (kubernetes/kubernetes, test/e2e/framework/internal/output). */
const PHASE = /^\s*(?:phase: |Phase: ?)"?(?<phase>Pending|Running|Succeeded|Failed|Unknown)"?,?$/;
const VALUE_LENGTH = 200;
const SHORT_STRUCT = 100;
/** The value that begins in a line, or null. It ends before the next line that is not indented as deep. */
function valueAt(lines, index) {
    const { indent, type = '', rest = '' } = HEAD.exec(lines[index] ?? '')?.groups ?? {};
    if (indent === undefined)
        return null;
    let end = index + 1;
    while (end < lines.length && isInside(lines[end] ?? '', indent.length))
        end++;
    const body = lines.slice(index + 1, end).map((line) => line.slice(indent.length));
    return { type, lines: rest === '' ? body : [rest, ...body], isInline: rest !== '', end };
}
/** Whether the value is an error: its text says more than what it was compared with. */
function isError({ type }) {
    return /error|failure/i.test(type);
}
/** The text of an error, without the dump of its fields. Old versions of Gomega show the dump first. */
function errorTextOf({ lines }) {
    const [first = ''] = lines;
    const dump = first.startsWith('{') ? 0 : lines.findIndex((line) => line.startsWith('{'));
    if (dump < 0)
        return lines;
    if (dump > 0)
        return lines.slice(0, dump);
    const close = lines.findIndex((line) => line.startsWith('}'));
    const after = close < 0 ? [] : lines.slice(close + 1).filter((line) => line.trim() !== '');
    if (after.length > 0)
        return after;
    const field = lines.find((line) => /^\W{0,20}(?:s|msg|message|ErrStatus|Err|Message): /i.test(line));
    return [/"(.{1,2000})"/.exec(field ?? '')?.[1]?.replaceAll('\\"', '"') ?? first];
}
/** The value in a few words: of a pod, its phase and why it is in it; of a text, its first line. */
function describeValue({ type, lines }) {
    if (/^\*?(?:v1|api)\.Pod$/.test(type))
        return describePod(lines);
    const text = lines.filter((line) => line.trim() !== '');
    const [first = ''] = text;
    if (type === 'string')
        return describeText(text);
    if (text.length === 1 && first.length <= VALUE_LENGTH)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(first);
    const short = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text.slice(0, 20).join(' '));
    if (text.length <= 20 && short.length <= SHORT_STRUCT)
        return short;
    return `${/^[[{]/.test(first) ? '' : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(first), VALUE_LENGTH)} … `}a ${type} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(lines.length, 'line')}`;
}
/** The phase of a pod, and the state of a container that explains it. */
function describePod(lines) {
    const phase = lines.map((line) => PHASE.exec(line)?.groups?.['phase']).find((found) => found);
    const [state] = (0,_container_states_js__WEBPACK_IMPORTED_MODULE_1__/* .containerStates */ .w)(lines).toSorted((one, other) => weight(other) - weight(one));
    const known = phase ?? 'not shown';
    return state === undefined ? known : `${known}: ${describeState(state)}`;
}
/** A container that cannot start, or ended with an error, says why its pod is not ready. */
function weight({ message, exitCode }) {
    return (message === '' ? 0 : 2) + (exitCode === null || exitCode === 0 ? 0 : 1);
}
function describeState({ kind, reason, message, exitCode }) {
    const code = exitCode === null ? '' : `exit code ${exitCode}`;
    const words = [reason, code, message].filter((word) => word !== '');
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(`container ${kind}, ${words.join(': ')}`, VALUE_LENGTH);
}
function describeText(lines) {
    const [first = ''] = lines;
    const more = lines.length > 1 ? ` … (${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(lines.length, 'line')})` : '';
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(first), VALUE_LENGTH);
    return `${text.startsWith('"') ? text : `"${text}"`}${more}`;
}
function isInside(line, indent) {
    return line.trim() === '' || line.length - line.trimStart().length >= Math.max(indent, 1);
}


/***/ }),

/***/ 37734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lg: () => (/* binding */ isShortHead),
/* harmony export */   Tm: () => (/* binding */ isSuiteTitle),
/* harmony export */   _D: () => (/* binding */ SUITE_TITLE),
/* harmony export */   bc: () => (/* binding */ isUnderline),
/* harmony export */   dX: () => (/* binding */ createHeadSearch),
/* harmony export */   s1: () => (/* binding */ isShortSuccess)
/* harmony export */ });
/** How Ginkgo starts the output of a suite (onsi/ginkgo, reporters/default_reporter.go, SuiteWillBegin). */
const SUITE_TITLE = 'Running Suite: ';
/** Between the title and the numbers of specs are a line of `=`, labels, the seed and an empty line. */
const HEAD_LINES = 10;
const UNDERLINE = /^={10,}$/;
const SEED = /^Random Seed: \d+(?: - [Ww]ill randomize all specs)?$/;
const OLD_SEED = /^Random Seed: \d+ - Will randomize all specs$/;
const NUMBERS = /^Will run (?:(\d{1,9}) of )?(\d{1,9}) specs$/;
const OLD_PROCESS = /^Parallel test node \d{1,5}\/\d{1,5}\.$/;
const SHORT = /^\[\d{1,20}\] .{1,300}? - (?:(\d{1,9})\/)?(\d{1,9}) specs(?: |$)/;
/** The end of a suite that succeeded, in the short form. */
const SHORT_SUCCESS = / SUCCESS! (?:\d{1,9}(?:\.\d{1,9})?(?:h|m|s|ms|µs|ns)){1,3}(?: PASS)?$/;
/** True for a head of one line: `[1594279385] E2eNode Suite - 5/88 specs `. */
function isShortHead(line) {
    return SHORT.test(line);
}
/** True for the end of a suite that succeeded, in the short form: `•••S SUCCESS! 2m1.5s PASS`. */
function isShortSuccess(line) {
    return SHORT_SUCCESS.test(line);
}
/** True for the line of a title. */
function isSuiteTitle(line) {
    return line.startsWith(SUITE_TITLE);
}
/** True for the line below a title. */
function isUnderline(line) {
    return UNDERLINE.test(line);
}
/**
 * Looks for heads of suites in the lines of a console; the result takes one line after the other. A head counts as a whole:
 * title, line of `=`, seed and number of specs, so that a spec that quotes one of them does not start a suite.
 */
function createHeadSearch() {
    const recent = [];
    return (line) => {
        const head = readShortHead(line) ?? readHead(recent, line);
        recent.push(line);
        if (recent.length > HEAD_LINES)
            recent.shift();
        return head;
    };
}
function readShortHead(line) {
    const [, selected, total] = SHORT.exec(line) ?? [];
    if (total === undefined)
        return null;
    return {
        version: 2,
        isShort: true,
        selected: selected === undefined ? null : Number(selected),
        total: Number(total),
    };
}
function readHead(before, line) {
    const [, selected, total] = NUMBERS.exec(line) ?? [];
    const isProcess = OLD_PROCESS.test(line);
    if (total === undefined && !isProcess)
        return null;
    const title = before.findLastIndex(isSuiteTitle);
    const head = title < 0 ? [] : before.slice(title);
    if (!head.some(isUnderline))
        return null;
    // Ginkgo 2 prints an empty line after the seed, and another word.
    const isOld = isProcess || SEED.test(head.at(-1) ?? '') || head.some((seed) => OLD_SEED.test(seed));
    return {
        version: isOld ? 1 : 2,
        isShort: false,
        selected: selected === undefined ? null : Number(selected),
        total: total === undefined ? null : Number(total),
    };
}


/***/ }),

/***/ 9287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ incidentsOf),
/* harmony export */   Kc: () => (/* binding */ incidentText),
/* harmony export */   TT: () => (/* binding */ EVENT_WORDS),
/* harmony export */   Z1: () => (/* binding */ SERVICE_NAMES),
/* harmony export */   Zw: () => (/* binding */ NO_RETURN),
/* harmony export */   ms: () => (/* binding */ STOPPED_PROCESS),
/* harmony export */   xW: () => (/* binding */ SILENT_LOG)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31987);

/** Display names of the services, as the subject of a sentence. */
const SERVICE_NAMES = {
    crio: 'CRI-O',
    kubelet: 'The kubelet',
};
/** What happened, as the predicate of a sentence. */
const EVENT_WORDS = {
    died: 'died',
    restarted: 'restarted',
    'restarted-on-request': 'was restarted on request',
    unresponsive: 'stopped answering',
    recovered: 'answered again',
};
/** How the detail of an event begins if the process of a service that does not answer was stopped. */
const STOPPED_PROCESS = 'its process was stopped, as by SIGSTOP or a debugger';
/** How the detail of an event begins if only logs show that a service does not answer. */
const NO_RETURN = 'requests did not return';
/** How the detail of an event begins if only the end of its log shows that a service does not answer. */
const SILENT_LOG = 'it wrote nothing more';
/** The incidents of a run, in the order of its events. The next event of a service ends its silence. */
function incidentsOf(events) {
    const incidents = [];
    const silent = new Map();
    for (const event of events) {
        const index = silent.get(event.service) ?? -1;
        const silence = incidents[index];
        silent.delete(event.service);
        if (silence !== undefined)
            incidents[index] = { ...silence, until: event.at };
        if (silence !== undefined && event.kind === 'recovered')
            continue;
        if (event.kind === 'unresponsive')
            silent.set(event.service, incidents.length);
        incidents.push({ ...event, until: null });
    }
    return incidents;
}
/**
 * An incident in words, without its detail.
 * @param timeOf how a point in time is written
 */
function incidentText({ service, kind, at, until }, timeOf) {
    const name = SERVICE_NAMES[service];
    if (kind !== 'unresponsive' || at === null) {
        return `${name} ${EVENT_WORDS[kind]}${at === null ? '' : ` at ${timeOf(at)}`}`;
    }
    const seconds = (Date.parse(until ?? '') - Date.parse(at)) / 1000;
    const how = seconds >= 0 ? `for ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(seconds)}` : 'until the suite ended';
    return `${name} did not answer from ${timeOf(at)} ${how}`;
}


/***/ }),

/***/ 77476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ shellLine),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A word for a POSIX shell, whatever it has in it (POSIX.1-2024, Shell Command Language, 2.2.2). */
function shellWord(word) {
    return /^[\w./=:,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
/** A command line of these words. */
function shellLine(words) {
    return words.map(shellWord).join(' ');
}


/***/ }),

/***/ 47203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gl: () => (/* binding */ blameJson),
  s: () => (/* binding */ comparisonJson),
  Dq: () => (/* binding */ nightJson),
  WU: () => (/* binding */ provenanceJson),
  aB: () => (/* binding */ toJson)
});

;// CONCATENATED MODULE: ./build/schemas/generated/blame.js
/** The keys in the order in which they are written. */
const BLAME_SHAPE = {
    "schemaVersion": true,
    "generator": {
        "name": true,
        "version": true
    },
    "generatedAt": true,
    "run": {
        "id": true,
        "attempt": true,
        "repository": true,
        "url": true
    },
    "searches": {
        "spec": true,
        "cause": true,
        "title": true,
        "lane": true,
        "scenario": true,
        "architecture": true,
        "lastGood": {
            "id": true,
            "startedAt": true,
            "url": true,
            "result": true
        },
        "firstBad": {
            "id": true,
            "startedAt": true,
            "url": true,
            "result": true
        },
        "at": true,
        "result": true,
        "symptom": true,
        "isFinal": true,
        "sentence": {
            "kind": true,
            "text": true,
            "url": true
        },
        "text": true,
        "chance": true,
        "culprits": {
            "part": true,
            "from": true,
            "to": true,
            "commits": true,
            "title": true,
            "author": true,
            "pullRequest": true,
            "url": true,
            "chance": true
        },
        "explanations": {
            "text": true,
            "chance": true
        },
        "parts": {
            "input": true,
            "name": true,
            "good": true,
            "bad": true,
            "commits": true,
            "builds": true
        },
        "trials": {
            "setup": true,
            "builds": true,
            "seconds": true,
            "outcome": true,
            "attempts": true,
            "failures": true,
            "part": true,
            "why": true
        },
        "conditions": true
    },
    "notes": true
};

;// CONCATENATED MODULE: ./build/schemas/generated/night.js
/** The keys in the order in which they are written. */
const NIGHT_SHAPE = {
    "schemaVersion": true,
    "generator": {
        "name": true,
        "version": true
    },
    "generatedAt": true,
    "run": {
        "id": true,
        "attempt": true,
        "repository": true,
        "url": true
    },
    "verdict": {
        "result": true,
        "headline": true,
        "detail": true
    },
    "pullRequest": {
        "number": true,
        "base": true
    },
    "freshness": {
        "last": {
            "id": true,
            "startedAt": true,
            "url": true,
            "result": true
        },
        "hours": true,
        "usualHours": true,
        "overdue": true
    },
    "lanes": {
        "name": true,
        "lane": true,
        "scenario": true,
        "architecture": true,
        "variant": true,
        "artifacts": true,
        "attempt": true,
        "result": true,
        "headline": true,
        "startedAt": true,
        "counts": {
            "total": true,
            "planned": true,
            "ran": true,
            "passed": true,
            "failed": true,
            "interrupted": true,
            "flaky": true,
            "skipped": true,
            "notRun": true
        },
        "builds": {
            "project": true,
            "asked": true,
            "version": true,
            "commit": true
        },
        "contradictions": true,
        "saysNothing": true,
        "compared": true,
        "since": {
            "id": true,
            "startedAt": true,
            "url": true,
            "result": true
        },
        "drift": {
            "since": {
                "id": true,
                "startedAt": true,
                "url": true,
                "result": true
            },
            "from": true,
            "to": true,
            "before": true,
            "now": true,
            "gained": true,
            "lost": true,
            "renamed": true,
            "lists": {
                "gained": true,
                "lost": true,
                "renamed": true
            }
        },
        "cause": true,
        "suspects": true,
        "search": true,
        "class": true,
        "kind": true,
        "audience": true,
        "owner": {
            "repository": true,
            "label": true
        },
        "seconds": true,
        "slowest": {
            "id": true,
            "seconds": true,
            "location": {
                "file": true,
                "line": true
            }
        },
        "areas": {
            "name": true,
            "ran": true,
            "failed": true,
            "flaky": true
        },
        "download": true
    },
    "missing": {
        "name": true,
        "why": true,
        "url": true
    },
    "rejected": {
        "name": true,
        "why": true
    },
    "specs": {
        "id": true,
        "lane": true,
        "state": true,
        "outcome": true,
        "since": {
            "id": true,
            "startedAt": true,
            "url": true,
            "result": true
        },
        "streak": true,
        "rate": {
            "mean": true,
            "low": true,
            "high": true,
            "failed": true,
            "results": true
        },
        "chance": true,
        "doubt": true,
        "reason": true,
        "message": true,
        "cause": true,
        "suspects": true,
        "link": true,
        "location": {
            "file": true,
            "line": true
        },
        "search": true,
        "seconds": true,
        "recent": true,
        "class": true,
        "kind": true,
        "confidence": true,
        "audience": true,
        "owner": {
            "repository": true,
            "label": true
        },
        "reproduce": true
    },
    "causes": {
        "id": true,
        "title": true,
        "state": true,
        "since": {
            "id": true,
            "startedAt": true,
            "url": true,
            "result": true
        },
        "seen": true,
        "class": true,
        "specs": true,
        "suspects": true,
        "search": true
    },
    "suspects": {
        "lane": true,
        "lastGood": {
            "id": true,
            "startedAt": true,
            "url": true,
            "result": true
        },
        "firstBad": {
            "id": true,
            "startedAt": true,
            "url": true,
            "result": true
        },
        "builds": {
            "project": true,
            "change": true,
            "from": true,
            "to": true,
            "url": true
        },
        "changed": {
            "name": true,
            "from": true,
            "to": true,
            "url": true
        },
        "unchanged": true,
        "unknown": true,
        "ranges": {
            "input": true,
            "good": true,
            "bad": true
        },
        "text": true
    },
    "searches": {
        "spec": true,
        "cause": true,
        "title": true,
        "lane": true,
        "scenario": true,
        "architecture": true,
        "lastGood": {
            "id": true,
            "startedAt": true,
            "url": true,
            "result": true
        },
        "firstBad": {
            "id": true,
            "startedAt": true,
            "url": true,
            "result": true
        },
        "at": true,
        "result": true,
        "symptom": true,
        "isFinal": true,
        "sentence": {
            "kind": true,
            "text": true,
            "url": true
        },
        "text": true,
        "chance": true,
        "culprits": {
            "part": true,
            "from": true,
            "to": true,
            "commits": true,
            "title": true,
            "author": true,
            "pullRequest": true,
            "url": true,
            "chance": true
        },
        "explanations": {
            "text": true,
            "chance": true
        },
        "parts": {
            "input": true,
            "name": true,
            "good": true,
            "bad": true,
            "commits": true,
            "builds": true
        },
        "trials": {
            "setup": true,
            "builds": true,
            "seconds": true,
            "outcome": true,
            "attempts": true,
            "failures": true,
            "part": true,
            "why": true
        },
        "conditions": true
    },
    "warnings": {
        "kind": true,
        "lane": true,
        "subject": true,
        "text": true,
        "since": {
            "id": true,
            "startedAt": true,
            "url": true,
            "result": true
        },
        "size": true,
        "chance": true
    },
    "history": {
        "source": true,
        "recorded": true,
        "commit": true,
        "problems": true
    },
    "notes": true
};

;// CONCATENATED MODULE: ./build/schemas/generated/provenance.js
/** The keys in the order in which they are written. */
const PROVENANCE_SHAPE = {
    "schemaVersion": true,
    "generator": {
        "name": true,
        "version": true
    },
    "generatedAt": true,
    "run": {
        "id": true,
        "attempt": true,
        "repository": true,
        "url": true
    },
    "complete": true,
    "builds": {
        "project": true,
        "asked": true,
        "version": true,
        "commit": true,
        "date": true,
        "parts": {
            "name": true,
            "source": true,
            "sha256": true,
            "trust": true,
            "version": true,
            "commit": true,
            "date": true
        },
        "notes": true,
        "exact": true
    },
    "host": {
        "architecture": true,
        "kernel": true,
        "os": true,
        "cgroup": true,
        "systemd": true,
        "cpus": true,
        "memoryBytes": true,
        "runnerImage": true
    },
    "node": {
        "runtime": {
            "handler": true,
            "program": true,
            "monitor": true,
            "programSha256": true,
            "monitorSha256": true
        },
        "crioDropIns": {
            "name": true,
            "sha256": true
        },
        "kubeletConfigSha256": true,
        "kubeletFlags": true,
        "featureGates": true,
        "testArgs": true
    },
    "randomSeed": true,
    "request": {
        "crio": {
            "kind": true,
            "asked": true
        },
        "kubernetes": {
            "kind": true,
            "asked": true
        },
        "history": true,
        "components": {
            "name": true,
            "asked": true
        },
        "architecture": true,
        "selection": {
            "scenario": true,
            "lane": true,
            "focus": true,
            "skip": true,
            "labelFilter": true,
            "focusFiles": true,
            "skipFiles": true,
            "trackedSkips": {
                "text": true,
                "pattern": true,
                "reason": true,
                "link": true,
                "owner": true,
                "review": true,
                "lanes": true
            },
            "shard": {
                "plan": true,
                "index": true,
                "total": true,
                "specs": true,
                "digest": true
            },
            "budget": {
                "seconds": true,
                "specs": true,
                "chosen": true,
                "first": true,
                "basis": true,
                "expectedSeconds": true,
                "expectedMisses": true,
                "missChance": true,
                "leftOut": {
                    "id": true,
                    "failureRate": true
                }
            }
        },
        "procs": true,
        "timeoutSeconds": true,
        "attempts": true,
        "timeBudgetSeconds": true,
        "changedFiles": true,
        "rerunFailures": {
            "specs": true,
            "seconds": true
        },
        "runtime": true,
        "monitor": true,
        "crioLogLevel": true,
        "registryMirrors": {
            "prefix": true,
            "location": true,
            "insecure": true
        },
        "crioDropIns": {
            "name": true,
            "toml": true
        },
        "pullImages": true,
        "imageRepositories": true,
        "ignition": true,
        "ignitionStrict": true,
        "kubeletConfig": true,
        "kubeletFlags": true,
        "featureGates": true,
        "testArgs": true,
        "failOn": true,
        "reportDirectory": true,
        "requireSignature": true,
        "ownTrustedRoot": true,
        "restore": true,
        "mirrors": {
            "crio": true,
            "kubernetes": true,
            "kubernetesListing": true,
            "gitHub": true
        }
    }
};

// EXTERNAL MODULE: ./build/schemas/generated/report.js
var generated_report = __webpack_require__(33663);
;// CONCATENATED MODULE: ./build/src/domain/views/json.js




/** A comparison of two runs as one JSON object; ends with a newline. */
function comparisonJson(comparison) {
    return `${JSON.stringify(comparison, null, 2)}\n`;
}
/** The value with only the keys of the shape, in their order. */
function ordered(value, shape) {
    if (Array.isArray(value))
        return value.map((element) => ordered(element, shape));
    if (shape === true || typeof value !== 'object' || value === null)
        return value;
    const properties = new Map(Object.entries(value));
    return Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, ordered(properties.get(key), inner)]));
}
/** `report.json`: the report with the keys of the schema in their order; ends with a newline. */
function toJson(report) {
    return `${JSON.stringify(ordered(report, generated_report/* REPORT_SHAPE */.b), null, 2)}\n`;
}
/** `provenance.json`; ends with a newline. */
function provenanceJson(provenance) {
    return `${JSON.stringify(ordered(provenance, PROVENANCE_SHAPE), null, 2)}\n`;
}
/** `night.json`; ends with a newline. */
function nightJson(night) {
    return `${JSON.stringify(ordered(night, NIGHT_SHAPE), null, 2)}\n`;
}
/** `blame.json`; ends with a newline. */
function blameJson(blame) {
    return `${JSON.stringify(ordered(blame, BLAME_SHAPE), null, 2)}\n`;
}


/***/ })

};
