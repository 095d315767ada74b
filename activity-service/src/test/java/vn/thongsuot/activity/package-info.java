@NullMarked
package vn.thongsuot.activity;

import org.jspecify.annotations.NullMarked;
