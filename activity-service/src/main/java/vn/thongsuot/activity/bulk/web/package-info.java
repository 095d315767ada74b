/** Tables of activities over HTTP. */
@NullMarked
package vn.thongsuot.activity.bulk.web;

import org.jspecify.annotations.NullMarked;
