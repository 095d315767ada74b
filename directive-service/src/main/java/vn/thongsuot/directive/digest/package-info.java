/** A mail a day to the office of each unit with what waits for it, where a mail server is set. */
@NullMarked
package vn.thongsuot.directive.digest;

import org.jspecify.annotations.NullMarked;
