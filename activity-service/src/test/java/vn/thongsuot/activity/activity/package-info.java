@NullMarked
package vn.thongsuot.activity.activity;

import org.jspecify.annotations.NullMarked;
