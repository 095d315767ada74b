/** Urging the late (đôn đốc): the act, what each urged unit answers, its letter, and telling the unit above. */
@NullMarked
package vn.thongsuot.directive.urging;

import org.jspecify.annotations.NullMarked;
