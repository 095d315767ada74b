@NullMarked
package vn.thongsuot.reporting.answer;

import org.jspecify.annotations.NullMarked;
