@NullMarked
package vn.thongsuot.platformtest.web;

import org.jspecify.annotations.NullMarked;
