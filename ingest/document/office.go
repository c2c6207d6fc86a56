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
	profile := url.URL{Scheme: "file", Path: filepath.ToSlash(filepath.Join(dir, "profile"))}
	cmd := exec.CommandContext(r.ctx, program, "-env:UserInstallation="+profile.String(), "--headless", "--norestore", "--nologo", "--nolockcheck",
		"--convert-to", "docx", "--outdir", filepath.Join(dir, "out"), in)
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
