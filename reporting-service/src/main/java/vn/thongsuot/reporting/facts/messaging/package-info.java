@NullMarked
package vn.thongsuot.reporting.facts.messaging;

import org.jspecify.annotations.NullMarked;
