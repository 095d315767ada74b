@NullMarked
package vn.thongsuot.wrong.plans;

import org.jspecify.annotations.NullMarked;
