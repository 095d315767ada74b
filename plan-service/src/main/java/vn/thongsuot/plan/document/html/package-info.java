/** The printed plan as an HTML page. */
@NullMarked
package vn.thongsuot.plan.document.html;

import org.jspecify.annotations.NullMarked;
