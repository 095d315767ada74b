/** Computing all figures anew beside those that are served, and switching over when both are equal. */
@NullMarked
package vn.thongsuot.reporting.rebuild;

import org.jspecify.annotations.NullMarked;
