/** What later documents do to earlier ones, and how these stand on a day. */
@NullMarked
package vn.thongsuot.directive.chain;

import org.jspecify.annotations.NullMarked;
