/** Kinds of a tenant over HTTP. */
@NullMarked
package vn.thongsuot.activity.kind.web;

import org.jspecify.annotations.NullMarked;
