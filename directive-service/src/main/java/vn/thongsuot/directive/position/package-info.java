/** Posts: who may do what at which unit, from when to when. */
@NullMarked
package vn.thongsuot.directive.position;

import org.jspecify.annotations.NullMarked;
