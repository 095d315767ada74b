/** Templates of plans, plans drafted from them, and plans copied from a model. */
@NullMarked
package vn.thongsuot.plan.template;

import org.jspecify.annotations.NullMarked;
