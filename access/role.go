package access

import (
	"fmt"
	"slices"
	"strings"

	"mailuo/graph"
)

// Role is what a viewer may do; the empty role may do nothing.
type Role string

// The roles. Each may do what those before it may.
const (
	Reader  Role = "READER"  // ask everything
	Curator Role = "CURATOR" // write what people add to the graph
	Admin   Role = "ADMIN"   // see and revoke tokens
)

// Roles lists the roles, the least first.
func Roles() []Role { return []Role{Reader, Curator, Admin} }

// ParseRole reads a role in any case; ErrInvalid for what is none.
func ParseRole(s string) (Role, error) {
	if r := Role(strings.ToUpper(s)); slices.Contains(Roles(), r) {
		return r, nil
	}
	return "", fmt.Errorf("%.40q is no role: %w", s, graph.ErrInvalid)
}

// Includes reports whether r may do what takes the role needed. What takes none,
// anyone may do; what takes something that is no role, nobody.
func (r Role) Includes(needed Role) bool {
	return needed == "" || rank(needed) > 0 && rank(r) >= rank(needed)
}

// rank is 0 for no role. What is not a role ranks as none.
func rank(r Role) int { return slices.Index(Roles(), r) + 1 }

// Viewer is who asks.
type Viewer struct {
	// Token is the ID of the viewer's token, and Name what the token is called;
	// both empty for one who shows no token.
	Token, Name string
	Role        Role
}
