// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Command servicetool is a client of the service as its own tools are: on the same libraries, with the same three
// variables, after a .env of its folder.
//
//	servicetool list        trades the token and lists the tokens: the status, and how many there are
//	servicetool plan COUNT  asks COUNT times on two connections at once: how many answers were 200
//	servicetool hold        lists, prints "ready", and lives on until standard input ends
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"

	"github.com/joho/godotenv"
	"golang.org/x/oauth2"
	"golang.org/x/oauth2/clientcredentials"
)

func main() {
	// As in the tools, one that is missing is no error.
	_ = godotenv.Load()
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(arguments []string) error {
	if len(arguments) == 2 && arguments[0] == "plan" {
		count, err := strconv.Atoi(arguments[1])
		if err != nil {
			return err
		}
		return plan(count)
	}
	if len(arguments) != 1 || (arguments[0] != "list" && arguments[0] != "hold") {
		return fmt.Errorf("usage: servicetool list | plan COUNT | hold")
	}
	if err := list(); err != nil {
		return err
	}
	if arguments[0] == "hold" {
		fmt.Println("ready")
		_, err := io.Copy(io.Discard, os.Stdin)
		return err
	}
	return nil
}

func tokens() oauth2.TokenSource {
	id, secret, _ := strings.Cut(os.Getenv("QERNAL_TOKEN"), "@")
	config := clientcredentials.Config{
		ClientID:     id,
		ClientSecret: secret,
		TokenURL:     os.Getenv("QERNAL_HOST_HYDRA") + "/oauth2/token",
	}
	return config.TokenSource(context.Background())
}

func list() error {
	client := oauth2.NewClient(context.Background(), tokens())
	answer, err := client.Get(os.Getenv("QERNAL_HOST_CHAOS") + "/v1/auth/tokens")
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	var page struct {
		Data []json.RawMessage `json:"data"`
	}
	if err := json.NewDecoder(answer.Body).Decode(&page); err != nil {
		return err
	}
	fmt.Println(answer.StatusCode, len(page.Data))
	return nil
}

// plan shares one token between two connections, each of which is kept alive.
func plan(count int) error {
	source := oauth2.ReuseTokenSource(nil, tokens())
	const connections = 2
	succeeded := make([]int, connections)
	failures := make([]error, connections)
	var waiting sync.WaitGroup
	for i := 0; i < connections; i++ {
		waiting.Add(1)
		go func(i int) {
			defer waiting.Done()
			base := &http.Transport{MaxConnsPerHost: 1}
			client := &http.Client{Transport: &oauth2.Transport{Source: source, Base: base}}
			succeeded[i], failures[i] = ask(client, count/connections)
		}(i)
	}
	waiting.Wait()
	total := 0
	for i := range succeeded {
		if failures[i] != nil {
			return failures[i]
		}
		total += succeeded[i]
	}
	fmt.Println(total)
	return nil
}

// ask gives how many of count requests were answered 200, with a whole body.
func ask(client *http.Client, count int) (int, error) {
	succeeded := 0
	for i := 0; i < count; i++ {
		answer, err := client.Get(os.Getenv("QERNAL_HOST_CHAOS") + "/v1/auth/tokens?page%5Bsize%5D=1")
		if err != nil {
			return succeeded, err
		}
		_, err = io.Copy(io.Discard, answer.Body)
		answer.Body.Close()
		if err != nil {
			return succeeded, err
		}
		if answer.StatusCode == http.StatusOK {
			succeeded++
		}
	}
	return succeeded, nil
}
