@NullMarked
package vn.thongsuot.reporting.crossing.messaging;

import org.jspecify.annotations.NullMarked;
