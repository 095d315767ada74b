/** Where numbers given to plans are kept. */
@NullMarked
package vn.thongsuot.plan.plan.persistence;

import org.jspecify.annotations.NullMarked;
