/** The door for everybody: open data without signing in. */
@NullMarked
package vn.thongsuot.gateway.opendata;

import org.jspecify.annotations.NullMarked;
