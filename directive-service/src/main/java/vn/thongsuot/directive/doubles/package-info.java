/** One document that was registered twice. */
@NullMarked
package vn.thongsuot.directive.doubles;

import org.jspecify.annotations.NullMarked;
