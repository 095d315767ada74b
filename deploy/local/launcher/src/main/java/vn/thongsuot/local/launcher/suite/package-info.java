/** All parts as processes on one machine: prepared, started in order, watched, ended. Also used by tests. */
@NullMarked
package vn.thongsuot.local.launcher.suite;

import org.jspecify.annotations.NullMarked;
