// Package document turns a file's bytes into documents: their text, and what only
// the container knows of it.
//
// What comes in: a File, and the Limits of what it may hold. What goes out: a
// Document for the file, or one for each member of an archive.
//
//	document.go  File, Document, Field, Limits; Read
//	format.go    which format a file is
//	decode.go    bytes → text: UTF-8, UTF-16, GB18030, Big5; what is no text is an error
//	html.go      a page's article, and what the page says of it, by pages.tsv
//	docx.go      Word documents
//	ofd.go       OFD, the Chinese standard for fixed pages
//	pdf.go       PDF, by PDFium as WebAssembly
//	layout.go    lines of pages → paragraphs, for the last two
//	office.go    old Word and WPS documents, by LibreOffice where it is installed
//	box.go       zip files and what they may hold; archives of documents
//	process.go   a process of its own for each file, bounded in memory, time and answer
//	name.go      a file's name as text
//	failure.go   why a file did not go in, as a closed list of codes
//
// Package extract finds title, speaker, date, place and meeting in the text itself;
// here they are taken only from where the text does not say them.
package document
