@NullMarked
package vn.thongsuot.platformtest.application;

import org.jspecify.annotations.NullMarked;
