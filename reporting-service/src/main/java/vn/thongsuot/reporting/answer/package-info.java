/** Who was asked, who has answered, and of the others why not: silence is never shown as zero. */
@NullMarked
package vn.thongsuot.reporting.answer;

import org.jspecify.annotations.NullMarked;
