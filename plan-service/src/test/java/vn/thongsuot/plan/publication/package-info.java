@NullMarked
package vn.thongsuot.plan.publication;

import org.jspecify.annotations.NullMarked;
