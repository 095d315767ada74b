/** Templates over HTTP. */
@NullMarked
package vn.thongsuot.plan.template.web;

import org.jspecify.annotations.NullMarked;
