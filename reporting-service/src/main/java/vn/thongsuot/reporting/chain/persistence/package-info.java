@NullMarked
package vn.thongsuot.reporting.chain.persistence;

import org.jspecify.annotations.NullMarked;
