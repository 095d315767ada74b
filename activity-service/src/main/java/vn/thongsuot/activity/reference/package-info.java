/** This service's own small copies of what others told it, with only the fields it reads. */
@NullMarked
package vn.thongsuot.activity.reference;

import org.jspecify.annotations.NullMarked;
