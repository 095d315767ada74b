/** Data sets over HTTP. */
@NullMarked
package vn.thongsuot.activity.dataset.web;

import org.jspecify.annotations.NullMarked;
