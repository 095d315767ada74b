/** Acts that reorganise units: merging, splitting, renaming, changing what a unit is, moving it to another superior. */
@NullMarked
package vn.thongsuot.directive.reorganisation;

import org.jspecify.annotations.NullMarked;
