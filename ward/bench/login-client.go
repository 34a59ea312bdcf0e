// Logs in again and again, and says how often it could and what that cost it:
// login-client ADDRESS USER KEY SECONDS WIDTH, one line of JSON as the answer.
//
// In Go, because a client must cost little beside the server that is measured: a login takes this one about a
// millisecond of CPU time, and a client in Node twice as much.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net"
	"os"
	"strconv"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"golang.org/x/crypto/ssh"
)

func main() {
	if err := measure(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func measure(args []string) error {
	if len(args) != 5 {
		return fmt.Errorf("usage: login-client ADDRESS USER KEY SECONDS WIDTH")
	}
	address, user := args[0], args[1]
	pem, err := os.ReadFile(args[2])
	if err != nil {
		return err
	}
	key, err := ssh.ParsePrivateKey(pem)
	if err != nil {
		return err
	}
	seconds, err := strconv.ParseFloat(args[3], 64)
	if err != nil {
		return err
	}
	width, err := strconv.Atoi(args[4])
	if err != nil {
		return err
	}
	config := &ssh.ClientConfig{
		User: user,
		Auth: []ssh.AuthMethod{ssh.PublicKeys(key)},
		// The server was started by the benchmark itself, on loopback.
		HostKeyCallback: ssh.InsecureIgnoreHostKey(),
		// What OpenSSH's own client would agree on, so that both ends do the usual work.
		HostKeyAlgorithms: []string{ssh.KeyAlgoED25519},
		Config: ssh.Config{
			KeyExchanges: []string{"curve25519-sha256"},
			Ciphers:      []string{"aes128-gcm@openssh.com"},
		},
	}
	var count atomic.Int64
	var failed atomic.Pointer[error]
	var lanes sync.WaitGroup
	start := time.Now()
	end := start.Add(time.Duration(seconds * float64(time.Second)))
	for lane := 0; lane < width; lane++ {
		lanes.Add(1)
		go func() {
			defer lanes.Done()
			for time.Now().Before(end) && failed.Load() == nil {
				if err := login(address, config); err != nil {
					failed.Store(&err)
					return
				}
				count.Add(1)
			}
		}()
	}
	lanes.Wait()
	elapsed := time.Since(start)
	if err := failed.Load(); err != nil {
		return *err
	}
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(map[string]float64{
		"count":   float64(count.Load()),
		"seconds": elapsed.Seconds(),
		"cpuMs":   float64(used.Utime.Nano()+used.Stime.Nano()) / 1e6,
	})
}

// One login: connect, prove the key, open SFTP, receive its VERSION, disconnect.
func login(address string, config *ssh.ClientConfig) error {
	// Go sets TCP_NODELAY itself.
	socket, err := net.Dial("tcp", address)
	if err != nil {
		return err
	}
	defer socket.Close()
	connection, channels, requests, err := ssh.NewClientConn(socket, address, config)
	if err != nil {
		return err
	}
	client := ssh.NewClient(connection, channels, requests)
	defer client.Close()
	session, err := client.NewSession()
	if err != nil {
		return err
	}
	input, err := session.StdinPipe()
	if err != nil {
		return err
	}
	output, err := session.StdoutPipe()
	if err != nil {
		return err
	}
	if err := session.RequestSubsystem("sftp"); err != nil {
		return err
	}
	// INIT with version 3; of the answer, its length is enough.
	if _, err := input.Write([]byte{0, 0, 0, 5, 1, 0, 0, 0, 3}); err != nil {
		return err
	}
	_, err = io.ReadFull(output, make([]byte, 4))
	return err
}
