/** The conclusion of a conference, ready to be printed as a notice. */
@NullMarked
package vn.thongsuot.directive.conclusion;

import org.jspecify.annotations.NullMarked;
