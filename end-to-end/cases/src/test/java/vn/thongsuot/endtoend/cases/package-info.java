/** The cases, the pilot day, backup and crashes through the public face of the whole suite. */
@NullMarked
package vn.thongsuot.endtoend.cases;

import org.jspecify.annotations.NullMarked;
