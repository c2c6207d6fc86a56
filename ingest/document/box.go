package document

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"io/fs"
	"path"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Limits of what a zip file says of itself: a member that grows by more than that is
// a bomb, however small it was.
const (
	maxRatio   = 100
	ratioFree  = 1 << 20 // bytes that a member may have whatever its ratio
	zipSealed  = 0x1     // the flag of a member that needs a password
	extraPath  = 0x7075  // Info-ZIP's Unicode Path: the name in UTF-8
	extraStart = 5       // its version and checksum
)

// box is a zip file, opened with its limits.
type box struct {
	zip    *zip.Reader
	byName map[string]*zip.File
	reader *reader
}

// openBox opens a zip file. Its error is a *Failure.
func (r *reader) openBox(data []byte) (*box, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, failf(CodeDamaged, "is damaged or cut off: its parts cannot be listed")
	}
	if len(z.File) > r.Members {
		return nil, failf(CodeTooLarge, "holds %d files, more than the %d that are read at once; split it", len(z.File), r.Members)
	}
	b := &box{zip: z, byName: map[string]*zip.File{}, reader: r}
	for _, f := range z.File {
		if name := strings.ToLower(strings.TrimPrefix(strings.ReplaceAll(f.Name, `\`, "/"), "/")); b.byName[name] == nil {
			b.byName[name] = f
		}
	}
	return b, nil
}

func (b *box) has(name string) bool { return b.byName[strings.ToLower(name)] != nil }

// read unpacks a part by name. What it may hold is counted as it comes out, over all
// that the reader unpacks, whatever the zip file says.
func (b *box) read(name string) ([]byte, error) {
	f := b.byName[strings.ToLower(strings.TrimPrefix(path.Clean("/"+name), "/"))]
	if f == nil {
		return nil, failf(CodeDamaged, "is damaged: it has no part %s", name)
	}
	return b.unpack(f)
}

func (b *box) unpack(f *zip.File) ([]byte, error) {
	if f.Flags&zipSealed != 0 {
		return nil, failf(CodeEncrypted, "needs a password; save it without one")
	}
	in, err := f.Open()
	if err != nil {
		return nil, failf(CodeDamaged, "is damaged, or packed in a way that is not read")
	}
	defer in.Close()
	left := b.reader.Unpacked - b.reader.unpacked
	most := max(ratioFree, int64(min(f.CompressedSize64, 1<<40))*maxRatio)
	data, err := io.ReadAll(io.LimitReader(in, min(left, most)+1))
	b.reader.unpacked += int64(len(data))
	switch {
	case int64(len(data)) > left:
		return nil, failf(CodeTooLarge, "unpacks to more than %d MB; split it", b.reader.Unpacked>>20)
	case int64(len(data)) > most:
		return nil, failf(CodeTooLarge, "unpacks to more than %d times its size, as no document does", maxRatio)
	case err != nil:
		return nil, failf(CodeDamaged, "is damaged or cut off")
	}
	return data, nil
}

// readArchive reads the documents in a zip file, in order of name.
func (r *reader) readArchive(f File) ([]Document, error) {
	b, err := r.openBox(f.Data)
	if err != nil {
		return nil, err
	}
	var docs []Document
	seen := map[string]bool{}
	for _, part := range b.zip.File {
		name, err := memberName(part)
		base := path.Base(name)
		switch {
		case err != nil:
		case part.FileInfo().IsDir(), isFurniture(name):
			continue
		case part.Mode()&fs.ModeSymlink != 0:
			err = failf(CodeNotAFile, "is a symbolic link, and those are not followed")
		case !part.Mode().IsRegular():
			err = failf(CodeNotAFile, "is no regular file")
		case byName(base) == Archive || packers[strings.ToLower(path.Ext(base))]:
			err = failf(CodeNested, "is an archive within an archive; unpack it first")
		case !Known(base):
			continue
		case seen[name]:
			err = failf(CodeName, "has the same name as another file; rename one")
		}
		seen[name] = true
		var doc Document
		if err == nil {
			doc, err = r.member(b, part, File{Name: base, URL: f.URL})
		}
		if r.ctx.Err() != nil {
			return nil, r.ctx.Err()
		}
		if err != nil {
			doc = Document{Failure: AsFailure(err, name, CodeDamaged).Named(name)}
		}
		doc.Name = name
		docs = append(docs, doc)
	}
	if len(docs) == 0 {
		return nil, failf(CodeMissing, "holds no file of a format that is read (%s)", strings.Join(Endings(), " "))
	}
	sortDocuments(docs)
	return docs, nil
}

func (r *reader) member(b *box, part *zip.File, f File) (Document, error) {
	data, err := b.unpack(part)
	if err != nil {
		return Document{}, err
	}
	if int64(len(data)) > r.Bytes {
		return Document{}, TooLarge(f.Name, r.Bytes)
	}
	f.Data = data
	format, err := FormatOf(f)
	switch {
	case err != nil:
		return Document{}, err
	case format == Archive:
		return Document{}, failf(CodeNested, "is an archive within an archive; unpack it first")
	}
	return r.readOne(f, format)
}

// packers are the endings of archives that are not read.
var packers = map[string]bool{".rar": true, ".7z": true, ".gz": true, ".tar": true, ".tgz": true, ".bz2": true, ".xz": true, ".zst": true}

// isFurniture reports whether a member tells of its folder or was left by a system.
func isFurniture(name string) bool {
	for _, part := range strings.Split(name, "/") {
		if strings.HasPrefix(part, ".") || strings.HasPrefix(part, "~$") || part == "__MACOSX" {
			return true
		}
	}
	stem, _, _ := strings.Cut(path.Base(name), ".")
	return strings.EqualFold(stem, "readme")
}

// memberName is a member's path as text; the error is of one that leads out of the
// archive, or is none.
func memberName(f *zip.File) (string, error) {
	raw := f.Name
	if f.NonUTF8 {
		if name, ok := unicodePath(f.Extra); ok {
			raw = name
		}
	}
	name := strings.ReplaceAll(CleanName(raw), `\`, "/")
	bad := name == "" || strings.HasPrefix(name, "/") || len(name) > 1 && name[1] == ':' || strings.ContainsFunc(name, unicode.IsControl)
	for _, part := range strings.Split(name, "/") {
		bad = bad || part == ".."
	}
	if bad {
		return strings.Map(func(r rune) rune {
			if unicode.IsControl(r) {
				return '_'
			}
			return r
		}, name), failf(CodeName, "has a name that leads out of its archive, or that is none; pack it anew")
	}
	return path.Clean(name), nil
}

// unicodePath finds the name in UTF-8 that some packers keep beside one in GBK.
func unicodePath(extra []byte) (string, bool) {
	for len(extra) >= 4 {
		id, size := binary.LittleEndian.Uint16(extra), int(binary.LittleEndian.Uint16(extra[2:]))
		if extra = extra[4:]; size > len(extra) {
			break
		}
		if id == extraPath && size > extraStart && utf8.Valid(extra[extraStart:size]) {
			return string(extra[extraStart:size]), true
		}
		extra = extra[size:]
	}
	return "", false
}
