@NullMarked
package vn.thongsuot.platform.web;

import org.jspecify.annotations.NullMarked;
