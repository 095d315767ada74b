/** What goes from one tenant to another, and what came in from others. */
@NullMarked
package vn.thongsuot.directive.exchange;

import org.jspecify.annotations.NullMarked;
