// Uploads or downloads one file with golang.org/x/crypto/ssh and github.com/pkg/sftp.
package main

import (
	"io"
	"log"
	"os"
	"time"

	"github.com/pkg/sftp"
	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/knownhosts"
)

func main() {
	config := &ssh.ClientConfig{User: os.Getenv("LOGIN"), Timeout: 6 * time.Second}
	if path := os.Getenv("KEY"); path != "" {
		pem, err := os.ReadFile(path)
		if err != nil {
			log.Fatalf("unable to read private key: %v", err)
		}
		signer, err := ssh.ParsePrivateKey(pem)
		if phrase := os.Getenv("PASSPHRASE"); phrase != "" {
			signer, err = ssh.ParsePrivateKeyWithPassphrase(pem, []byte(phrase))
		}
		if err != nil {
			log.Fatalf("unable to parse private key: %v", err)
		}
		config.Auth = append(config.Auth, ssh.PublicKeys(signer))
	}
	if password := os.Getenv("PASSWORD"); password != "" {
		config.Auth = append(config.Auth, ssh.Password(password))
	}
	callback, err := knownhosts.New(os.Getenv("HOME") + "/.ssh/known_hosts")
	if err != nil {
		log.Fatal(err)
	}
	config.HostKeyCallback = callback
	config.HostKeyAlgorithms = []string{"ssh-ed25519", "rsa-sha2-512", "ecdsa-sha2-nistp256"}
	connection, err := ssh.Dial("tcp", os.Getenv("HOST")+":"+os.Getenv("PORT"), config)
	if err != nil {
		log.Fatalf("unable to connect: %v", err)
	}
	client, err := sftp.NewClient(connection)
	if err != nil {
		log.Fatalf("unable to start sftp subsystem: %v", err)
	}
	if os.Getenv("ACTION") == "list" {
		entries, err := client.ReadDir(os.Getenv("REMOTE"))
		if err != nil {
			log.Fatal(err)
		}
		for _, entry := range entries {
			log.Println(entry.Name())
		}
		return
	}
	local, err := os.Open(os.Getenv("LOCAL"))
	if err != nil {
		log.Fatal(err)
	}
	remote, err := client.Create(os.Getenv("REMOTE"))
	if err != nil {
		log.Fatal(err)
	}
	if _, err := io.Copy(remote, local); err != nil {
		log.Fatal(err)
	}
	if err := remote.Close(); err != nil {
		log.Fatal(err)
	}
	log.Println("done")
}
