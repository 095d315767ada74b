/** Grand challenges (bài toán lớn): problems put up for solution, and the five steps that they go through. */
@NullMarked
package vn.thongsuot.plan.challenge;

import org.jspecify.annotations.NullMarked;
