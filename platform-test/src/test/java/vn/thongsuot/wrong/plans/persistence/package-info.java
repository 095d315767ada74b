@NullMarked
package vn.thongsuot.wrong.plans.persistence;

import org.jspecify.annotations.NullMarked;
