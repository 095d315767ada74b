@NullMarked
package vn.thongsuot.reporting.figure.messaging;

import org.jspecify.annotations.NullMarked;
