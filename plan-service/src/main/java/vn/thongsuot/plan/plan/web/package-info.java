/** Plans over HTTP. */
@NullMarked
package vn.thongsuot.plan.plan.web;

import org.jspecify.annotations.NullMarked;
