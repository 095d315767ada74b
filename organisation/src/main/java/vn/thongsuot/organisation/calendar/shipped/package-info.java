@NullMarked
package vn.thongsuot.organisation.calendar.shipped;

import org.jspecify.annotations.NullMarked;
