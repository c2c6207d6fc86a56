package document

import (
	"errors"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// readOffice reads an old Word or WPS document by letting LibreOffice make a DOCX of
// it, in a folder that is thrown away.
func (r *reader) readOffice(f File, d *Document) error {
	program, err := findOffice()
	if err != nil {
		return failf(CodeConverter, "is an old Word or WPS document; install LibreOffice (its program soffice) on this machine to have it read, or save it as .docx")
	}
	dir, err := os.MkdirTemp("", "mailuo-office-")
	if err != nil {
		return failf(CodeUnreadable, "cannot be read: there is no room for temporary files")
	}
	defer os.RemoveAll(dir)
	ending := strings.ToLower(filepath.Ext(f.Name))
	if byName(ending) != Office {
		ending = ".doc"
	}
	in := filepath.Join(dir, "in"+ending)
	if err := os.WriteFile(in, f.Data, 0o600); err != nil {
		return failf(CodeUnreadable, "cannot be read: there is no room for temporary files")
	}
	if err := officeProfile(filepath.Join(dir, "profile", "user")); err != nil {
		return failf(CodeUnreadable, "cannot be read: there is no room for temporary files")
	}
	profile := url.URL{Scheme: "file", Path: filepath.ToSlash(filepath.Join(dir, "profile"))}
	cmd := exec.CommandContext(r.ctx, program, "-env:UserInstallation="+profile.String(), "--headless", "--norestore", "--nologo", "--nolockcheck",
		"--convert-to", "docx", "--outdir", filepath.Join(dir, "out"), in)
	// A document may name pictures elsewhere. Where the profile does not keep them from
	// being fetched, a proxy that is not there does.
	cmd.Env = append(os.Environ(), "http_proxy=http://127.0.0.1:9", "https_proxy=http://127.0.0.1:9", "ftp_proxy=http://127.0.0.1:9", "no_proxy=")
	var said opening
	cmd.Stdout, cmd.Stderr = &said, &said
	cmd.WaitDelay = time.Second
	runErr := cmd.Run()
	if r.ctx.Err() != nil {
		return r.ctx.Err()
	}
	out := filepath.Join(dir, "out", "in.docx")
	info, err := os.Stat(out)
	switch {
	case err != nil && strings.Contains(strings.ToLower(string(said)), "password"):
		return failf(CodeEncrypted, "needs a password; save it without one")
	case err != nil || runErr != nil && !errors.Is(runErr, exec.ErrWaitDelay):
		return failf(CodeDamaged, "could not be opened by LibreOffice; open it and save it as .docx")
	case info.Size() > r.Unpacked:
		return failf(CodeTooLarge, "is larger than %d MB as .docx; split it", r.Unpacked>>20)
	}
	data, err := os.ReadFile(out)
	if err != nil {
		return failf(CodeDamaged, "could not be opened by LibreOffice; open it and save it as .docx")
	}
	return r.readDOCX(data, d)
}

// officeProfile writes settings: no macros, and nothing fetched that a document links to.
func officeProfile(dir string) error {
	const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "registrymodifications.xcu"), []byte(settings), 0o600)
}

func findOffice() (string, error) {
	program, err := exec.LookPath("soffice")
	if err != nil {
		program, err = exec.LookPath("libreoffice")
	}
	return program, err
}

// opening is the first 64 KB of what is written.
type opening []byte

func (o *opening) Write(p []byte) (int, error) {
	if room := 64<<10 - len(*o); room > 0 {
		*o = append(*o, p[:min(room, len(p))]...)
	}
	return len(p), nil
}
