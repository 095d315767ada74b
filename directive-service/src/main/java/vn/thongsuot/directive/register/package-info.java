/** Registers of documents in and out, and the books that their numbers come from. */
@NullMarked
package vn.thongsuot.directive.register;

import org.jspecify.annotations.NullMarked;
