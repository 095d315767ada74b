/** Requests for data: a form, those who are to fill it in, and by when. */
@NullMarked
package vn.thongsuot.directive.datarequest;

import org.jspecify.annotations.NullMarked;
