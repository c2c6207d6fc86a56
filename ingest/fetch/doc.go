// Package fetch brings in what stands at web addresses, politely and within bounds.
//
// What comes in: an address, and what is known of it from the last time. What goes
// out: the bytes that stand there now, or that they have not changed, or a
// *document.Failure that says what is wrong and what to do.
//
//	client.go   Client.Get: one address, with redirects, tries and limits
//	guard.go    which hosts and network addresses may be asked
//	polite.go   robots.txt, the least time between two requests, Retry-After
//	links.go    a list page → the addresses that it links
//	feed.go     an RSS or Atom feed → its entries
//
// A page can lie about everything: its size, its type, where it leads. Only public
// network addresses are reached, on the ports of the web, unless a host is allowed by
// name; that is checked after names are resolved, for every connection, so neither a
// redirect nor a name that changes its address gets around it. Cookies, credentials
// and proxies of the environment are not used.
package fetch
