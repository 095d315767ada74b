/** Documents of this service in the layout of administrative documents. */
@NullMarked
package vn.thongsuot.directive.printing;

import org.jspecify.annotations.NullMarked;
