/** Where templates are kept and what is told of them. */
@NullMarked
package vn.thongsuot.plan.template.messaging;

import org.jspecify.annotations.NullMarked;
