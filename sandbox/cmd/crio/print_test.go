package main

import (
	"strings"
	"testing"
)

func TestFieldsAreNamedAsInTheRealConfiguration(t *testing.T) {
	for key, name := range map[string]string{
		"cgroup_manager": "CgroupManagerName", "cdi_spec_dirs": "CDISpecDirs", "hostnetwork_disable_selinux": "HostNetworkDisableSELinux",
		"infra_ctr_cpuset": "InfraCtrCPUSet", "min_injected_gomaxprocs": "MinInjectedGOMAXPROCS", "no_pivot": "NoPivot",
	} {
		if got := fieldName(key); got != name {
			t.Errorf("%s: got %s", key, got)
		}
	}
}

func TestWhatIsAtItsDefaultIsPrintedAsAComment(t *testing.T) {
	standard := table{"crio": table{"a": "x", "list": []any{"y"}, "n": int64(1)}}
	config := table{"crio": table{"a": "x", "list": []any{"y"}, "n": int64(2), "runtime": table{"runtimes": table{"crun": table{"p": ""}}}}}
	var out strings.Builder
	if err := writeConfig(&out, config, standard); err != nil {
		t.Fatal(err)
	}
	want := "[crio]\n\n# a = \"x\"\n\n# list = [\n# \t\"y\",\n# ]\n\nn = 2\n\n[crio.runtime]\n\n[crio.runtime.runtimes.crun]\n\np = \"\"\n\n"
	if out.String() != want {
		t.Errorf("got %q", out.String())
	}
}
