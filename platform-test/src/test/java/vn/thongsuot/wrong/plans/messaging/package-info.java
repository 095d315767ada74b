@NullMarked
package vn.thongsuot.wrong.plans.messaging;

import org.jspecify.annotations.NullMarked;
