package unit

import (
	"os"
	"slices"
	"testing"
)

func TestSignalsReachTheMainProcessFirstAndTheSenderLast(t *testing.T) {
	self := os.Getpid()
	got := mainFirst([]int{self, 100002, 99998, 100003}, 99998)
	if want := []int{99998, 100002, 100003, self}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
