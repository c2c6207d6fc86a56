package document

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// alone puts a process and what it starts in a group of their own, which dies as a
// whole, and with us.
func alone(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
}

// bound keeps this process, and each that it starts, from mapping more memory than
// takes it to so many bytes, from writing larger files, and from leaving a core file.
func bound(memory int64) error {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return err
	}
	// What is mapped and not used yet, as Go and the race detector have much, does not
	// count: room is left for what is used.
	room := max(memory-kilobytes(status, "VmRSS:"), 0)
	data := uint64(kilobytes(status, "VmData:") + room)
	for resource, limit := range map[int]uint64{syscall.RLIMIT_DATA: data, syscall.RLIMIT_FSIZE: uint64(memory), syscall.RLIMIT_CORE: 0} {
		if err := syscall.Setrlimit(resource, &syscall.Rlimit{Cur: limit, Max: limit}); err != nil {
			return err
		}
	}
	return nil
}

func kilobytes(status []byte, key string) int64 {
	_, rest, _ := bytes.Cut(status, []byte(key))
	value, _, _ := bytes.Cut(rest, []byte("kB"))
	n, err := strconv.ParseInt(strings.TrimSpace(string(value)), 10, 64)
	if err != nil {
		return 0
	}
	return n << 10
}

// watchEvery is how often memory is looked at.
const watchEvery = 20 * time.Millisecond

// watch calls tooMuch when a process, with those of its group, has more than so many
// bytes in memory, until ctx ends.
func watch(ctx context.Context, pid int, memory int64, children bool, tooMuch func()) {
	tick := time.NewTicker(watchEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		used := resident(pid)
		if children {
			used = residentGroup(pid)
		}
		if used > memory {
			tooMuch()
			return
		}
	}
}

func resident(pid int) int64 {
	data, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/statm")
	fields := strings.Fields(string(data))
	if err != nil || len(fields) < 2 {
		return 0
	}
	pages, err := strconv.ParseInt(fields[1], 10, 64)
	if err != nil {
		return 0
	}
	return pages * int64(os.Getpagesize())
}

func residentGroup(group int) int64 {
	names, err := os.ReadDir("/proc")
	if err != nil {
		return 0
	}
	var total int64
	for _, n := range names {
		if pid, err := strconv.Atoi(n.Name()); err == nil {
			if g, err := syscall.Getpgid(pid); err == nil && g == group {
				total += resident(pid)
			}
		}
	}
	return total
}
