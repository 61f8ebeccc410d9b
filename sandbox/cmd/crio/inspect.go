package main

import (
	"encoding/json"
	"math"
	"net/http"

	"github.com/BurntSushi/toml"
)

// crioInfo is what /info answers (cri-o pkg/types/types.go, CrioInfo).
type crioInfo struct {
	StorageDriver     string     `json:"storage_driver"`
	StorageImage      string     `json:"storage_image"`
	StorageRoot       string     `json:"storage_root"`
	CgroupDriver      string     `json:"cgroup_driver"`
	DefaultIDMappings idMappings `json:"default_id_mappings"`
}

// idMappings are users and groups of containers and what they are outside.
type idMappings struct {
	Uids []idMapping `json:"uids"`
	Gids []idMapping `json:"gids"`
}

type idMapping struct {
	ContainerID uint32 `json:"container_id"`
	HostID      uint32 `json:"host_id"`
	Size        uint32 `json:"size"`
}

// info describes the running daemon.
func (d daemon) info() crioInfo {
	same := []idMapping{{Size: math.MaxUint32}}
	return crioInfo{
		StorageDriver:     textAt(d.config, "crio", "storage_driver"),
		StorageImage:      textAt(d.config, "crio", "imagestore"),
		StorageRoot:       textAt(d.config, "crio", "root"),
		CgroupDriver:      textAt(d.config, "crio", "runtime", "cgroup_manager"),
		DefaultIDMappings: idMappings{Uids: same, Gids: same},
	}
}

// inspection answers `crio status` (cri-o server/inspect.go). What is not modelled is written down as a refusal.
func (d daemon) inspection() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /info", func(response http.ResponseWriter, _ *http.Request) {
		response.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(response).Encode(d.info())
	})
	mux.HandleFunc("GET /config", func(response http.ResponseWriter, _ *http.Request) {
		response.Header().Set("Content-Type", "application/toml")
		_ = toml.NewEncoder(response).Encode(d.config)
	})
	mux.HandleFunc("GET /containers/{id}", func(response http.ResponseWriter, request *http.Request) {
		http.Error(response, "can't find the container with id "+request.PathValue("id"), http.StatusNotFound)
	})
	mux.HandleFunc("/", func(response http.ResponseWriter, request *http.Request) {
		call := request.Method + " " + request.URL.Path
		if err := d.node.RecordRefusal("crio", []string{call}, "not modelled"); err != nil {
			http.Error(response, err.Error(), http.StatusInternalServerError)
			return
		}
		http.NotFound(response, request)
	})
	return mux
}
