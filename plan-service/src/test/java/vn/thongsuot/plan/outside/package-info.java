@NullMarked
package vn.thongsuot.plan.outside;

import org.jspecify.annotations.NullMarked;
