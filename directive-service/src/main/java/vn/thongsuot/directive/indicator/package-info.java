/** The catalogue of what is measured. */
@NullMarked
package vn.thongsuot.directive.indicator;

import org.jspecify.annotations.NullMarked;
