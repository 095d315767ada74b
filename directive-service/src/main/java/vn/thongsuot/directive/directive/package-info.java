/** Directives and the documents they rest on, as a graph of citations. */
@NullMarked
package vn.thongsuot.directive.directive;

import org.jspecify.annotations.NullMarked;
