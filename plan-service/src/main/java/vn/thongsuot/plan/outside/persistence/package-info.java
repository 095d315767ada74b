@NullMarked
package vn.thongsuot.plan.outside.persistence;

import org.jspecify.annotations.NullMarked;
