/** The printed plan over HTTP. */
@NullMarked
package vn.thongsuot.plan.document.web;

import org.jspecify.annotations.NullMarked;
