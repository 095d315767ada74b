/** Activities over HTTP. */
@NullMarked
package vn.thongsuot.activity.activity.web;

import org.jspecify.annotations.NullMarked;
