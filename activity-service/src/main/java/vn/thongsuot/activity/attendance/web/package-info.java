/** Lists of names over HTTP. */
@NullMarked
package vn.thongsuot.activity.attendance.web;

import org.jspecify.annotations.NullMarked;
