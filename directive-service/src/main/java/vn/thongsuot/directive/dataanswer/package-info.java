/** Answers to requests for data: one for each request and recipient, and what they make together. */
@NullMarked
package vn.thongsuot.directive.dataanswer;

import org.jspecify.annotations.NullMarked;
