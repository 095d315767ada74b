@NullMarked
package vn.thongsuot.activity.photo;

import org.jspecify.annotations.NullMarked;
