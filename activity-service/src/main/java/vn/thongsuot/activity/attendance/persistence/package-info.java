/** Sealed lists of names, and who looked at them, in MongoDB. */
@NullMarked
package vn.thongsuot.activity.attendance.persistence;

import org.jspecify.annotations.NullMarked;
