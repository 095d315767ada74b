@NullMarked
package vn.thongsuot.reporting.recommendation.messaging;

import org.jspecify.annotations.NullMarked;
