package main

import (
	"fmt"
	"slices"
)

// The disk of a hosted runner.
const (
	diskBytes = 77_851_254_784
	freeBytes = 23_622_320_128
)

// diskSpace is df for one directory, as the action asks for it.
func diskSpace(c call) error {
	if len(c.args) != 3 || !slices.Equal(c.args[:2], []string{"--block-size=1", "--output=size,avail"}) {
		return refuse("only --block-size=1 --output=size,avail DIRECTORY is known")
	}
	script, err := c.node.ReadScript()
	if err != nil {
		return err
	}
	free := int64(freeBytes)
	if script.System.FreeBytes != nil {
		free = *script.System.FreeBytes
	}
	fmt.Printf("  1B-blocks       Avail\n%11d %11d\n", int64(diskBytes), free)
	return nil
}
