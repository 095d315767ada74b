@NullMarked
package vn.thongsuot.reporting.chain;

import org.jspecify.annotations.NullMarked;
