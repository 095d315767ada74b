/**
 * Takes one tenant out of an installation and puts it into a clean one. Knows the store and the names of the services'
 * databases, and no service.
 */
@NullMarked
package vn.thongsuot.backup;

import org.jspecify.annotations.NullMarked;
