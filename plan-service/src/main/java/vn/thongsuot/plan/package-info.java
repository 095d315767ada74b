/** The plan service: plans made from directives, their approval and their printed form. */
@NullMarked
package vn.thongsuot.plan;

import org.jspecify.annotations.NullMarked;
