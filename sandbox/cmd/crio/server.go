package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	cri "k8s.io/cri-api/pkg/apis/runtime/v1"
)

// serveSocket answers on CRI-O's socket until the listener is closed: the CRI over gRPC, and HTTP for `crio status`.
func (d daemon) serveSocket(listener net.Listener) error {
	var protocols http.Protocols
	protocols.SetHTTP1(true)
	protocols.SetUnencryptedHTTP2(true)
	server := http.Server{Handler: split(d.criServer(), d.inspection()), Protocols: &protocols}
	if err := server.Serve(listener); !errors.Is(err, net.ErrClosed) {
		return err
	}
	return nil
}

// split gives calls of gRPC to one handler and all others to the other.
func split(calls, others http.Handler) http.Handler {
	return http.HandlerFunc(func(response http.ResponseWriter, request *http.Request) {
		if request.ProtoMajor == 2 && strings.HasPrefix(request.Header.Get("Content-Type"), "application/grpc") {
			calls.ServeHTTP(response, request)
			return
		}
		others.ServeHTTP(response, request)
	})
}

// criServer serves what is modelled of the CRI. All else is gRPC's Unimplemented, and written down as a refusal.
func (d daemon) criServer() *grpc.Server {
	server := grpc.NewServer(
		grpc.UnaryInterceptor(func(ctx context.Context, request any, info *grpc.UnaryServerInfo, handle grpc.UnaryHandler) (any, error) {
			response, err := handle(withCall(ctx, info.FullMethod), request)
			return response, d.noteRefusal(info.FullMethod, err)
		}),
		grpc.StreamInterceptor(func(service any, stream grpc.ServerStream, info *grpc.StreamServerInfo, handle grpc.StreamHandler) error {
			return d.noteRefusal(info.FullMethod, handle(service, stream))
		}),
		grpc.UnknownServiceHandler(func(_ any, stream grpc.ServerStream) error {
			method, _ := grpc.MethodFromServerStream(stream)
			return status.Errorf(codes.Unimplemented, "unknown method %s", method)
		}),
	)
	cri.RegisterRuntimeServiceServer(server, runtimeService{daemon: d})
	cri.RegisterImageServiceServer(server, imageService{daemon: d})
	return server
}

// noteRefusal writes an unimplemented call down, and gives its error on.
func (d daemon) noteRefusal(method string, err error) error {
	if status.Code(err) != codes.Unimplemented {
		return err
	}
	if failure := d.node.RecordRefusal("crio", []string{method}, status.Convert(err).Message()); failure != nil {
		return failure
	}
	return err
}

// callKey finds the text that ends the log lines of a call.
type callKey struct{}

// withCall gives a call the number and name under which it is logged.
func withCall(ctx context.Context, method string) context.Context {
	var b [16]byte
	_, _ = rand.Read(b[:])
	return context.WithValue(ctx, callKey{}, fmt.Sprintf(" id=%x-%x-%x-%x-%x name=%s", b[:4], b[4:6], b[6:8], b[8:10], b[10:], method))
}

// logCall writes a line about a call, as cri-o internal/log does.
func logCall(ctx context.Context, level, format string, values ...any) {
	ending, _ := ctx.Value(callKey{}).(string)
	writeLog(level, fmt.Sprintf(format, values...), ending)
}
