/** The contract as tests use it: what goes out fits its schema, what comes in is read from every sample. */
@NullMarked
package vn.thongsuot.platformtest.wire;

import org.jspecify.annotations.NullMarked;
