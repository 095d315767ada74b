@NullMarked
package vn.thongsuot.reporting.facts;

import org.jspecify.annotations.NullMarked;
