/** What a text leaves behind, found by searching everything that this JVM's applications could have written. */
@NullMarked
package vn.thongsuot.platformtest.traces;

import org.jspecify.annotations.NullMarked;
