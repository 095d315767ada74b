/** Units of the organisation: what stands where, from when to when. */
@NullMarked
package vn.thongsuot.directive.unit;

import org.jspecify.annotations.NullMarked;
