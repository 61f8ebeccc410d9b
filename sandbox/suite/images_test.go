package suite

import (
	"fmt"
	"os"
	"strings"
)

// images are some of those that specs use (kubernetes test/utils/image/manifest.go).
var images = []string{
	"registry.k8s.io/e2e-test-images/agnhost:2.55",
	"registry.k8s.io/e2e-test-images/agnhost:2.63.0",
	"registry.k8s.io/e2e-test-images/busybox:1.36.1-1",
	"registry.k8s.io/e2e-test-images/busybox:1.37.0-1",
	"registry.k8s.io/e2e-test-images/nginx:1.15-4",
	"registry.k8s.io/e2e-test-images/nginx:1.27-0",
	"registry.k8s.io/pause:3.10.2",
	"invalid.registry.k8s.io/invalid/alpine:3.1",
	"gcr.io/k8s-authenticated-test/agnhost:2.6",
}

// listImages prints them as the framework does. Of a list of registries only promoterE2eRegistry counts here, in the
// form of one line.
func listImages() {
	registry := "registry.k8s.io/e2e-test-images"
	if file := os.Getenv("KUBE_TEST_REPO_LIST"); file != "" {
		text, err := os.ReadFile(file)
		if err != nil {
			panic(fmt.Errorf("error reading '%v' file contents: %v", file, err))
		}
		for line := range strings.Lines(string(text)) {
			if value, found := strings.CutPrefix(line, "promoterE2eRegistry:"); found {
				registry = strings.TrimSpace(value)
			}
		}
	}
	for _, image := range images {
		fmt.Println(strings.Replace(image, "registry.k8s.io/e2e-test-images", registry, 1))
	}
}
