/** Pasting over HTTP. */
@NullMarked
package vn.thongsuot.plan.pasting.web;

import org.jspecify.annotations.NullMarked;
