package main

import (
	"context"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	cri "k8s.io/cri-api/pkg/apis/runtime/v1"
)

// imageBytes is how large every image is.
const imageBytes = 750_000

// imageService is the part of the CRI about images.
type imageService struct {
	cri.UnimplementedImageServiceServer
	daemon
}

// imageOf describes a pulled image by its name.
func imageOf(name string) *cri.Image {
	image := &cri.Image{Id: imageID(name), Size: imageBytes, Spec: &cri.ImageSpec{Image: name}}
	repository, _, hasDigest := strings.Cut(name, "@")
	if hasDigest {
		image.RepoDigests = []string{name}
		return image
	}
	if tag := strings.LastIndex(name, ":"); tag > strings.LastIndex(name, "/") {
		repository = name[:tag]
		image.RepoTags = []string{name}
	} else {
		image.RepoTags = []string{name + ":latest"}
	}
	image.RepoDigests = []string{repository + "@sha256:" + imageID(name+" manifest")}
	return image
}

// ListImages lists the pulled images.
func (s imageService) ListImages(_ context.Context, request *cri.ListImagesRequest) (*cri.ListImagesResponse, error) {
	if request.GetFilter().GetImage().GetImage() != "" {
		return nil, status.Error(codes.Unimplemented, "filters of images are not modelled")
	}
	names, err := state{s.node}.images()
	if err != nil {
		return nil, err
	}
	response := &cri.ListImagesResponse{}
	for _, name := range names {
		response.Images = append(response.Images, imageOf(name))
	}
	return response, nil
}

// ImageStatus describes an image by the name with which it was pulled, or by its id; without one that fits, it describes
// none.
func (s imageService) ImageStatus(_ context.Context, request *cri.ImageStatusRequest) (*cri.ImageStatusResponse, error) {
	if request.GetVerbose() {
		return nil, status.Error(codes.Unimplemented, "the verbose status of an image is not modelled")
	}
	names, err := state{s.node}.images()
	if err != nil {
		return nil, err
	}
	wanted := request.GetImage().GetImage()
	at := slices.IndexFunc(names, func(name string) bool { return name == wanted || imageID(name) == wanted })
	if at < 0 {
		return &cri.ImageStatusResponse{}, nil
	}
	return &cri.ImageStatusResponse{Image: imageOf(names[at])}, nil
}

// PullImage pulls every image that the script does not let fail.
func (s imageService) PullImage(ctx context.Context, request *cri.PullImageRequest) (*cri.PullImageResponse, error) {
	script, err := s.node.ReadScript()
	if err != nil {
		return nil, err
	}
	image := request.GetImage().GetImage()
	logCall(ctx, "info", "Pulling image: %s", image)
	for _, failure := range script.Images {
		if !strings.Contains(image, failure.Match) {
			continue
		}
		if failure.Times > 0 {
			before, err := (state{s.node}).countPull(image)
			if err != nil {
				return nil, err
			}
			if before >= failure.Times {
				continue
			}
		}
		message := failure.Message
		if message == "" {
			message = "reading manifest: manifest unknown"
		}
		logCall(ctx, "error", "Failed to pull image %s: %s", image, message)
		return nil, status.Errorf(codes.Unknown, "unable to pull image or OCI artifact: pull image err: initializing source docker://%s: %s", image, message)
	}
	if err := (state{s.node}).addImage(image); err != nil {
		return nil, err
	}
	logCall(ctx, "info", "Pulled image: %s", imageID(image))
	return &cri.PullImageResponse{ImageRef: imageID(image)}, nil
}

// ImageFsInfo says how much space images take; containers lie in the same place (cri-o server/image_fs_info.go).
func (s imageService) ImageFsInfo(context.Context, *cri.ImageFsInfoRequest) (*cri.ImageFsInfoResponse, error) {
	names, err := state{s.node}.images()
	if err != nil {
		return nil, err
	}
	storage := s.info()
	usage := []*cri.FilesystemUsage{{
		Timestamp:  time.Now().UnixNano(),
		FsId:       &cri.FilesystemIdentifier{Mountpoint: filepath.Join(storage.StorageRoot, storage.StorageDriver+"-images")},
		UsedBytes:  &cri.UInt64Value{Value: uint64(len(names)) * imageBytes},
		InodesUsed: &cri.UInt64Value{Value: uint64(len(names)) + 1},
	}}
	return &cri.ImageFsInfoResponse{ImageFilesystems: usage, ContainerFilesystems: usage}, nil
}
