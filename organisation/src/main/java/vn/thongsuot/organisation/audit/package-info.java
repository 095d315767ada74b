/** Who may read what changed, and as which post it was done. */
@NullMarked
package vn.thongsuot.organisation.audit;

import org.jspecify.annotations.NullMarked;
