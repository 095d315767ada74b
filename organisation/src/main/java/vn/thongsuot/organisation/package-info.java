/** A service's own copy of who is who: units as a tree, posts with their rights, and what a caller may do. */
@NullMarked
package vn.thongsuot.organisation;

import org.jspecify.annotations.NullMarked;
