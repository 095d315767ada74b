/** What somebody outside offers by the public page, until an officer takes it in or declines it. */
@NullMarked
package vn.thongsuot.plan.outside;

import org.jspecify.annotations.NullMarked;
