/** Documents handed out as packages of the document exchange axis, and the files that came in with them. */
@NullMarked
package vn.thongsuot.directive.outgoing;

import org.jspecify.annotations.NullMarked;
