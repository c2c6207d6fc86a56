package neo4jtest

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
)

// Version is the Neo4j that is provisioned.
const Version = "5.26.16"

// minJava is the first Java that it runs on.
const minJava = 17

// pom names what Maven has to fetch: the database, its protocol and its server.
const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>mailuo</groupId>
  <artifactId>neo4j</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>` + Version + `</version></dependency>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j-bolt</artifactId><version>` + Version + `</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>` + Version + `</version></dependency>
  </dependencies>
</project>
`

// provision returns the folder of Neo4j's jars, which Maven fetches the first
// time. Two processes may do it at once: the first to finish wins.
func provision(ctx context.Context) (lib string, err error) {
	if err := checkJava(ctx); err != nil {
		return "", err
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("no folder to keep Neo4j's jars in: %w", err)
	}
	home := filepath.Join(cache, "mailuo", "neo4j-"+Version)
	lib = filepath.Join(home, "lib")
	if _, err := os.Stat(lib); err == nil {
		return lib, nil
	}
	if _, err := exec.LookPath("mvn"); err != nil {
		return "", errors.New("no mvn on the PATH, which fetches Neo4j: install Maven (apt-get install maven), or set NEO4J_URI to a server made for tests")
	}
	if err := os.MkdirAll(filepath.Dir(home), 0o755); err != nil {
		return "", err
	}
	tmp, err := os.MkdirTemp(filepath.Dir(home), "fetching-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(tmp)
	if err := os.WriteFile(filepath.Join(tmp, "pom.xml"), []byte(pom), 0o644); err != nil {
		return "", err
	}
	mvn := exec.CommandContext(ctx, "mvn", "-q", "-B", "dependency:copy-dependencies", "-DoutputDirectory=lib")
	mvn.Dir = tmp
	if out, err := mvn.CombinedOutput(); err != nil {
		return "", fmt.Errorf("mvn could not fetch Neo4j %s: %w\n%s", Version, err, out)
	}
	if err := os.Rename(tmp, home); err != nil {
		if _, there := os.Stat(lib); there != nil {
			return "", err
		}
	}
	return lib, nil
}

var javaVersion = regexp.MustCompile(`version "(\d+)(?:\.(\d+))?`)

func checkJava(ctx context.Context) error {
	const install = "install one (apt-get install openjdk-17-jre-headless), or set NEO4J_URI to a server made for tests"
	out, err := exec.CommandContext(ctx, "java", "-version").CombinedOutput()
	if err != nil {
		return fmt.Errorf("java does not run, and Neo4j needs Java %d or later: %w: %s", minJava, err, install)
	}
	m := javaVersion.FindStringSubmatch(string(out))
	if m == nil {
		return fmt.Errorf("java -version tells no version: %s", strings.TrimSpace(string(out)))
	}
	if n, _ := strconv.Atoi(m[1]); n < minJava {
		return fmt.Errorf("Neo4j needs Java %d or later, this one is %s: %s", minJava, m[1], install)
	}
	return nil
}
