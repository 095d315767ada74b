/** The command {@code ./run}: starts everything on one machine, shows it, ends it. */
@NullMarked
package vn.thongsuot.local.launcher;

import org.jspecify.annotations.NullMarked;
