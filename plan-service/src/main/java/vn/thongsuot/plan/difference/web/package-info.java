/** Editions over HTTP. */
@NullMarked
package vn.thongsuot.plan.difference.web;

import org.jspecify.annotations.NullMarked;
