/** Plans: what they say, the rules they obey, their way from draft to approval. */
@NullMarked
package vn.thongsuot.plan.plan;

import org.jspecify.annotations.NullMarked;
