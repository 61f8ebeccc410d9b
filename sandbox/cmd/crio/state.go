package main

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"os"
	"slices"
	"strings"
	"time"

	cri "k8s.io/cri-api/pkg/apis/runtime/v1"

	"crio-node-e2e/sandbox/internal/node"
)

// state is what stays when the daemon ends: pods and images, in files of the node's state directory.
type state struct{ node node.Node }

// pod is a pod's sandbox.
type pod struct {
	ID             string `json:"id"`
	Name           string `json:"name"`
	Namespace      string `json:"namespace"`
	UID            string `json:"uid"`
	Attempt        uint32 `json:"attempt"`
	CreatedAt      int64  `json:"createdAt"`
	Stopped        bool   `json:"stopped"`
	RuntimeHandler string `json:"runtimeHandler"`
}

// metadata is what the CRI calls the pod.
func (p pod) metadata() *cri.PodSandboxMetadata {
	return &cri.PodSandboxMetadata{Name: p.Name, Namespace: p.Namespace, Uid: p.UID, Attempt: p.Attempt}
}

func (p pod) state() cri.PodSandboxState {
	if p.Stopped {
		return cri.PodSandboxState_SANDBOX_NOTREADY
	}
	return cri.PodSandboxState_SANDBOX_READY
}

func podFile(id string) string { return "pods/" + id }

// addPod keeps a new pod.
func (s state) addPod(metadata *cri.PodSandboxMetadata, handler string) (pod, error) {
	if err := os.MkdirAll(s.node.Path("pods"), 0o755); err != nil {
		return pod{}, err
	}
	var number [32]byte
	_, _ = rand.Read(number[:])
	added := pod{
		ID: hex.EncodeToString(number[:]), Name: metadata.GetName(), Namespace: metadata.GetNamespace(), UID: metadata.GetUid(),
		Attempt: metadata.GetAttempt(), CreatedAt: time.Now().UnixNano(), RuntimeHandler: handler,
	}
	return added, s.node.WriteJSON(podFile(added.ID), added)
}

// pod finds a pod by its id; ok is false when there is none.
func (s state) pod(id string) (found pod, ok bool, err error) {
	if id == "" || strings.ContainsAny(id, "/.") {
		return pod{}, false, nil
	}
	err = s.node.ReadJSON(podFile(id), &found)
	return found, found.ID != "", err
}

// stopPod notes that a pod was stopped; one that is gone is no error.
func (s state) stopPod(id string) error {
	stopped, ok, err := s.pod(id)
	if err != nil || !ok {
		return err
	}
	stopped.Stopped = true
	return s.node.WriteJSON(podFile(id), stopped)
}

// removePod takes a pod away; one that is gone is no error.
func (s state) removePod(id string) error {
	_, ok, err := s.pod(id)
	if err != nil || !ok {
		return err
	}
	if err := os.Remove(s.node.Path("pods", id)); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// pods lists the pods, the newest first.
func (s state) pods() ([]pod, error) {
	entries, err := os.ReadDir(s.node.Path("pods"))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	var pods []pod
	for _, entry := range entries {
		// One that was removed in the meantime is not listed.
		one, ok, err := s.pod(entry.Name())
		if err != nil {
			return nil, err
		}
		if ok {
			pods = append(pods, one)
		}
	}
	slices.SortFunc(pods, func(a, b pod) int { return int(b.CreatedAt - a.CreatedAt) })
	return pods, nil
}

// images lists the names of the images that were pulled.
func (s state) images() ([]string, error) {
	images := []string{}
	err := s.node.ReadJSON("images.json", &images)
	return images, err
}

// addImage notes that an image was pulled.
func (s state) addImage(name string) error {
	return s.node.Locked("images", func() error {
		images, err := s.images()
		if err != nil || slices.Contains(images, name) {
			return err
		}
		return s.node.WriteJSON("images.json", append(images, name))
	})
}

// countPull notes a try to pull an image and gives how many there were before.
func (s state) countPull(name string) (before int, err error) {
	err = s.node.Locked("pulls", func() error {
		tries := map[string]int{}
		if err := s.node.ReadJSON("pulls.json", &tries); err != nil {
			return err
		}
		before = tries[name]
		tries[name]++
		return s.node.WriteJSON("pulls.json", tries)
	})
	return before, err
}

// imageID stands for the digest of an image's configuration: always the same for a name.
func imageID(name string) string {
	digest := sha256.Sum256([]byte(name))
	return hex.EncodeToString(digest[:])
}
